import { spawn } from 'node:child_process'
import path from 'node:path'
import { parseArgs } from 'node:util'

// The fault matrix of the Kafka log in its long form: every fault, many rounds, both drivers, ending with a table of what
// was counted. Its short form is part of `npm test`.

const USAGE = `npm run faults                     故障矩阵（长） the long fault matrix: 20 rounds of each fault, both drivers
npm run faults -- --rounds 100     更多轮次 more of them
npm run faults -- --seed 12345     重现 with the seed a run printed`

interface Options {
  readonly rounds: string
  readonly seed: string | undefined
  readonly help: boolean
}

/** Ends with a sentence and the usage when an option is not what it should be. */
function readOptions(): Options {
  try {
    const { values } = parseArgs({
      options: { rounds: { type: 'string', default: '20' }, seed: { type: 'string' }, help: { type: 'boolean' } },
    })
    const { rounds, seed, help = false } = values
    if (!/^[1-9]\d{0,3}$/.test(rounds)) throw new TypeError(`--rounds ${rounds}: a whole number from 1 to 9999`)
    if (seed !== undefined && !/^\d{1,9}$/.test(seed)) throw new TypeError(`--seed ${seed}: at most nine digits`)
    return { rounds, seed, help }
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`)
    process.exit(2)
  }
}

const options = readOptions()

const workspace = path.resolve(import.meta.dirname, '../../..')

interface Counted {
  readonly fault: string
  readonly driver: string
  readonly seed: number
  readonly events: number
  readonly lost: number
  readonly twice: number
  readonly outOfOrder: number
  readonly onward: number
}

function countedIn(line: string): Counted | undefined {
  const at = line.indexOf('fault {')
  return at < 0 ? undefined : JSON.parse(line.slice(at + 'fault '.length))
}

function run(): Promise<{ status: number; counted: Counted[] }> {
  const tests = ['packages/event-log/src/kafka/faults']
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'int', '--no-file-parallelism', ...tests]
  const env = {
    ...process.env,
    MINGXIN_REQUIRE_KAFKA: '1',
    MINGXIN_FAULTS: 'long',
    MINGXIN_FAULT_ROUNDS: options.rounds,
    ...(options.seed !== undefined && { MINGXIN_SEED: options.seed }),
  }
  const child = spawn(process.execPath, args, { cwd: workspace, env, stdio: ['ignore', 'pipe', 'inherit'] })
  const counted: Counted[] = []
  let rest = ''
  child.stdout.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const count = countedIn(line)
      if (count) counted.push(count)
      console.error(line)
    }
  })
  return new Promise((resolve) => child.on('exit', (status) => resolve({ status: status ?? 1, counted })))
}

if (options.help) console.log(USAGE)
else {
  const { status, counted } = await run()
  console.table(counted)
  process.exitCode = status
}
