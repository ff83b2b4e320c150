#!/usr/bin/env node
// Entry of every npm script. Runs on the machine's own Node (20 or newer) with no dependency installed: it installs the
// workspace when the lockfile asks for it, then hands over to the workspace's Node 24 (devDependency `node`), which runs
// TypeScript as it is. Everything it says goes to stderr: stdout belongs to the command.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const PNPM = 'pnpm@12.21.0'
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const stampFile = path.join(root, 'node_modules', '.mingxin-installed')
const lockFile = path.join(root, 'node_modules', '.mingxin-installing')
const node24 = path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.exe' : 'node')

const commands = {
  start: ['packages/supervisor/src/main.ts'],
  demo: ['packages/demo/src/main.ts'],
  token: ['packages/supervisor/src/token.ts'],
  test: ['node_modules/vitest/vitest.mjs', 'run'],
  check: ['scripts/check.ts'],
  bench: ['packages/bench/src/main.ts'],
  contracts: ['packages/contracts/scripts/generate.ts'],
}

const say = (text) => process.stderr.write(`${text}\n`)

const fingerprint = () =>
  createHash('sha256')
    .update(readFileSync(path.join(root, 'pnpm-lock.yaml')))
    .update(process.platform + process.arch)
    .digest('hex')

const isInstalled = () => existsSync(node24) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === fingerprint()

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

// One installation at a time: the lock names the process that holds it, and a dead holder's lock is taken over.
function takeLock() {
  mkdirSync(path.dirname(lockFile), { recursive: true })
  try {
    const file = openSync(lockFile, 'wx')
    writeSync(file, String(process.pid))
    closeSync(file)
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    const holder = Number(readFileSync(lockFile, 'utf8'))
    if (holder > 0 && !isAlive(holder)) rmSync(lockFile, { force: true })
    return false
  }
}

function installWorkspace() {
  say('Installing the workspace (first start, or the lockfile changed) …')
  const npm = process.env.npm_execpath
  const [command, prefix] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  const args = [...prefix, 'exec', '--yes', `--package=${PNPM}`, '--', 'pnpm', 'install', '--frozen-lockfile']
  const env = { ...process.env, CI: 'true', npm_config_loglevel: 'error' }
  const { status, error } = spawnSync(command, args, { cwd: root, env, stdio: ['ignore', 2, 2] })
  if (error) throw error
  if (status !== 0) {
    say(`The installation failed with status ${status}. What stands above says why; run the command again to retry.`)
    process.exit(status ?? 1)
  }
  writeFileSync(stampFile, fingerprint())
}

async function ensureInstalled() {
  while (!isInstalled()) {
    if (!takeLock()) {
      await wait(500)
      continue
    }
    try {
      if (!isInstalled()) installWorkspace()
    } finally {
      rmSync(lockFile, { force: true })
    }
  }
}

// Ctrl-C reaches the child by itself (same terminal); other signals are passed on. The child decides how it ends.
function handOver(args) {
  const child = spawn(node24, args, { cwd: root, stdio: 'inherit', env: process.env })
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
}

const [name, ...rest] = process.argv.slice(2)
const command = commands[name]
if (!command) {
  say(`Usage: node scripts/run.mjs <${Object.keys(commands).join(' | ')}> [arguments]`)
  process.exit(2)
}
await ensureInstalled()
handOver([...command, ...rest])
