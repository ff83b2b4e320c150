import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePortBase, type Json } from '@mingxin/partner-kit'
import { eventually } from '@mingxin/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'

const workspace = path.resolve(import.meta.dirname, '../../..')

let parent: string
let clone: string
let env: NodeJS.ProcessEnv
let base: number

beforeAll(async () => {
  parent = mkdtempSync(path.join(tmpdir(), 'mingxin 新手-'))
  clone = path.join(parent, '明信 clone')
  copyCheckout(clone)
  base = await freePortBase()
  const { MINGXIN_HOME: _home, ...inherited } = process.env
  env = { ...inherited, MINGXIN_PORT_BASE: String(base), CI: 'true' }
})
afterAll(() => rmSync(parent, { recursive: true, force: true }))

/** What a clone of the checkout as it stands would hold: tracked files and new ones that are not ignored. */
function copyCheckout(target: string): void {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: workspace,
    encoding: 'utf8',
    maxBuffer: 64e6,
  })
  const deleted = new Set(
    execFileSync('git', ['ls-files', '-z', '--deleted'], { cwd: workspace, encoding: 'utf8' }).split('\0'),
  )
  for (const file of listed.split('\0').filter((one) => one !== '' && !deleted.has(one))) {
    mkdirSync(path.dirname(path.join(target, file)), { recursive: true })
    cpSync(path.join(workspace, file), path.join(target, file))
  }
}

function start(): { child: ChildProcess; output: () => string; ended: Promise<unknown> } {
  let said = ''
  const child = spawn('npm', ['start'], { cwd: clone, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (said += chunk))
  return { child, output: () => said, ended: once(child, 'exit') }
}

/** Ctrl-C: SIGINT to the whole foreground process group. */
async function interrupt({ child, ended }: ReturnType<typeof start>): Promise<void> {
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT')
  await ended
}

const run = (command: string, args: string[]) =>
  spawnSync(command, args, { cwd: clone, env, encoding: 'utf8', timeout: 240_000 })

/** The commands between the README's test marks, with the ports of this test. */
const readmeCommands = (): string[] => {
  const [, part = ''] = readFileSync(path.join(clone, 'README.md'), 'utf8').split(/<!-- test:(?:start curl|end) -->/)
  return [...part.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, command = '']) =>
    command.replaceAll(/127\.0\.0\.1:710(\d)/g, (_, digit) => `127.0.0.1:${base + Number(digit)}`),
  )
}

it('npm start is the first command in an empty folder; the README’s three commands do what it says; Ctrl-C ends; state survives', async () => {
  const first = start()
  await eventually(() => /is ready/.test(first.output()), { timeoutMs: 240_000, what: 'the first start' })
  const commands = readmeCommands()
  expect(commands).toHaveLength(3)
  const answers: Json[] = []
  for (const command of commands) {
    const { stdout, stderr } = run('bash', ['-c', command])
    answers.push(JSON.parse(stdout || `"${stderr}"`))
    await eventually(
      async () =>
        !(await (await fetch(`http://127.0.0.1:${base + 3}/metrics`)).text()).match(
          /event_log_lag_events\{[^}]*\} [1-9]/,
        ),
    )
  }
  const [before, pushed, after] = answers
  expect(before.decision).toBe('unknown')
  expect(pushed.results[0].outcome).toBe('accepted')
  expect(['restricted', 'review']).toContain(after.decision)
  expect(after.measures[0].measure.legalBasis[0].document.length).toBeGreaterThan(3)
  await interrupt(first)
  await expect(fetch(`http://127.0.0.1:${base}/health/ready`)).rejects.toThrow()

  const second = start()
  const beganAt = Date.now()
  await eventually(() => /is ready/.test(second.output()), { timeoutMs: 60_000, what: 'the second start' })
  console.log(`second start ready after ${Date.now() - beganAt} ms`)
  const again = run('bash', ['-c', commands[2] ?? ''])
  expect(JSON.parse(again.stdout).decision).toBe(after.decision)
  await interrupt(second)
})

it('npm run demo tells its story with a system of its own', () => {
  const { status, stdout, stderr } = run('npm', ['run', '-s', 'demo'])
  expect(status, stderr).toBe(0)
  expect(stdout).toContain('完。The end.')
})
