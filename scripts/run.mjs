#!/usr/bin/env node
// Entry of every npm script. Runs on the machine's own Node (20 or newer) with no dependency installed: it installs the
// workspace when the lockfile asks for it, then hands over to the workspace's Node 24 (devDependency `node`), which runs
// TypeScript as it is. Everything it says goes to stderr: stdout belongs to the command.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import * as fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const PNPM = 'pnpm@12.21.0'
const LOCK_AGE_MAX_MS = 30 * 60_000
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const modules = path.join(root, 'node_modules')
const stampFile = path.join(modules, '.mingxin-installed')
const lockFile = path.join(modules, '.mingxin-installing')
const node24 = path.join(modules, '.bin', process.platform === 'win32' ? 'node.exe' : 'node')

const commands = {
  start: ['packages/supervisor/src/main.ts'],
  demo: ['packages/demo/src/main.ts'],
  kafka: ['packages/local-kafka/src/main.ts'],
  token: ['packages/supervisor/src/token.ts'],
  ops: ['packages/operations/src/main.ts'],
  test: ['node_modules/vitest/vitest.mjs', 'run'],
  check: ['scripts/check.ts'],
  bench: ['packages/bench/src/main.ts'],
  faults: ['packages/event-log/scripts/faults.ts'],
  topics: ['packages/log-admin/src/topics-main.ts'],
  log: ['packages/log-admin/src/log-main.ts'],
  contracts: ['packages/contracts/scripts/generate.ts'],
  golden: ['packages/golden-names/src/main.ts'],
}

const say = (text) => process.stderr.write(`${text}\n`)

const fail = (text, status = 1) => {
  say(text)
  process.exit(status)
}

const fingerprint = () =>
  createHash('sha256')
    .update(fs.readFileSync(path.join(root, 'pnpm-lock.yaml')))
    .update(process.platform + process.arch)
    .digest('hex')

const read = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined)
const isInstalled = () => fs.existsSync(node24) && read(stampFile) === fingerprint()

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

// One installation at a time. The lock names the process that holds it; a dead holder's lock is taken over, and so is
// one so old that its process id belongs to somebody else by now.
function takeLock() {
  try {
    fs.mkdirSync(modules, { recursive: true })
    fs.writeFileSync(lockFile, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') fail(`The workspace cannot be installed into ${modules}: ${error.message}`)
    const holder = Number(read(lockFile))
    const age = Date.now() - (fs.statSync(lockFile, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    const isStale = holder > 0 ? !isAlive(holder) || age > LOCK_AGE_MAX_MS : age > 5_000
    if (isStale) fs.rmSync(lockFile, { force: true })
    return false
  }
}

// Whether we may write here, or create it.
function isWritable(directory) {
  try {
    fs.accessSync(directory, fs.constants.W_OK)
    return true
  } catch (error) {
    return error.code === 'ENOENT' && directory !== path.dirname(directory) && isWritable(path.dirname(directory))
  }
}

// npm and pnpm keep caches in the home directory; who has none that can be written gets one in the checkout. Whatever
// the user's settings leave out by default (development dependencies, install scripts), this workspace needs: its Node
// is such a dependency, and pnpm-workspace.yaml names the few packages whose scripts may run.
function installEnvironment() {
  const home = os.homedir()
  const cache = process.env.npm_config_cache ?? path.join(home, '.npm')
  const env = { ...process.env, CI: 'true', npm_config_loglevel: 'error', npm_config_update_notifier: 'false' }
  // npm waits 70 s before it says that there is no network.
  env.npm_config_fetch_retry_maxtimeout ??= '10000'
  delete env.NODE_ENV
  if (!isWritable(cache) || !isWritable(path.join(cache, '_cacache')))
    env.npm_config_cache = path.join(modules, '.cache/npm')
  if (isWritable(home)) return env
  const substitute = path.join(modules, '.cache/home')
  fs.mkdirSync(substitute, { recursive: true })
  const settings = path.join(home, '.npmrc')
  if (fs.existsSync(settings)) env.npm_config_userconfig ??= settings
  for (const name of ['XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME', 'PNPM_HOME'])
    delete env[name]
  return { ...env, HOME: substitute }
}

function installWorkspace() {
  say('Installing the workspace (first start, or the lockfile changed) …')
  const npm = process.env.npm_execpath
  const [command, prefix] = npm?.endsWith('npm-cli.js') ? [process.execPath, [npm]] : ['npm', []]
  const pnpm = ['pnpm', 'install', '--frozen-lockfile', '--prod=false', '--config.ignore-scripts=false']
  const args = [...prefix, 'exec', '--yes', `--package=${PNPM}`, '--', ...pnpm]
  const { status, error } = spawnSync(command, args, { cwd: root, env: installEnvironment(), stdio: ['ignore', 2, 2] })
  const advice = 'It needs the npm registry your npm is set to. Once that can be reached, run the command again.'
  if (status !== 0) return `The installation failed (${error?.message ?? `status ${status}`}). ${advice}`
  if (!fs.existsSync(node24)) return `The installation brought no Node 24 to ${node24}. ${advice}`
  fs.writeFileSync(stampFile, fingerprint())
  return undefined
}

async function ensureInstalled() {
  for (let rounds = 0; !isInstalled(); rounds++) {
    if (!takeLock()) {
      if (rounds === 1) say(`Another command (process ${read(lockFile)}) installs the workspace; waiting for it …`)
      await wait(250)
      continue
    }
    const fault = isInstalled() ? undefined : installWorkspace()
    fs.rmSync(lockFile, { force: true })
    if (fault) fail(fault)
  }
}

// Ctrl-C reaches the child by itself (same terminal); other signals are passed on, and so is the end of the npm that
// started us (package.json says `exec`: no shell stands between npm and us). The child decides how it ends.
function handOver(args) {
  const child = spawn(node24, args, { cwd: root, stdio: 'inherit', env: process.env })
  const parent = process.ppid
  const watch = () => process.ppid !== parent && child.kill('SIGTERM')
  if (process.env.npm_lifecycle_event) setInterval(watch, 500)
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => fail(`${node24} cannot be run: ${error.message}`))
  child.on('exit', (code, signal) => process.exit(code ?? 128 + os.constants.signals[signal]))
}

const [name, ...rest] = process.argv.slice(2)
const command = commands[name]
if (Number(process.versions.node.split('.')[0]) < 20)
  fail(`Node 20 or newer is needed to begin; this is ${process.version}.`)
if (!command) fail(`Usage: node scripts/run.mjs <${Object.keys(commands).join(' | ')}> [arguments]`, 2)
await ensureInstalled()
handOver([...command, ...rest])
