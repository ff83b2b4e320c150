import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import path from 'node:path'

// Everything that must hold before a commit. One line per step; only what fails is shown with its output. With --static,
// for whoever runs all tests anyway, the tests are left out.

const root = path.resolve(import.meta.dirname, '..')

interface Step {
  readonly name: string
  /** Arguments of the workspace's Node. */
  readonly command: readonly string[]
}

const TESTS = 'unit tests'

// The longest first, so that the others fit beside it.
const STEPS: readonly Step[] = [
  { name: TESTS, command: ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', '--reporter=dot'] },
  { name: 'types', command: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--pretty'] },
  { name: 'contracts in step', command: ['packages/contracts/scripts/generate.ts', '--check'] },
  { name: 'configuration page', command: ['scripts/configuration-page.ts', '--check'] },
  { name: 'unused code', command: ['node_modules/knip/bin/knip.js', '--no-progress', '--no-config-hints'] },
  { name: 'dependencies', command: ['scripts/check-dependencies.ts'] },
  { name: 'format and lint', command: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'] },
]

interface Outcome {
  readonly passed: boolean
  readonly output: string
}

function run(command: readonly string[]): Promise<Outcome> {
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const output: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ passed: code === 0, output: Buffer.concat(output).toString() }))
  })
}

/** Runs a step and says how it went. Resolves with whether it passed. */
async function perform({ name, command }: Step): Promise<boolean> {
  const beganAt = Date.now()
  const { passed, output } = await run(command)
  const seconds = `${((Date.now() - beganAt) / 1000).toFixed(1)} s`
  console.log(`${passed ? '✓' : '✗'} ${name.padEnd(18)} ${seconds.padStart(7)}`)
  if (!passed) console.log(`${output.trimEnd().replaceAll(/^/gm, '    ')}\n`)
  return passed
}

const isStatic = process.argv.includes('--static')
const waiting = STEPS.filter(({ name }) => !isStatic || name !== TESTS)
const outcomes: boolean[] = []
const work = async (): Promise<void> => {
  for (let step = waiting.shift(); step; step = waiting.shift()) outcomes.push(await perform(step))
}
const beganAt = Date.now()
await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work))
const failed = outcomes.filter((passed) => !passed).length
console.log(`${outcomes.length - failed} passed, ${failed} failed in ${((Date.now() - beganAt) / 1000).toFixed(1)} s`)
process.exitCode = failed === 0 ? 0 : 1
