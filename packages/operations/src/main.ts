import { createInterface } from 'node:readline/promises'
import { run } from './run.ts'

async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return await lines.question(question)
  } finally {
    lines.close()
  }
}

// Whoever reads our output may go first, as with `… | head`.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
const stop = new AbortController()
process.once('SIGINT', () => stop.abort())

process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  write: (text) => void process.stdout.write(text),
  say: (text) => void process.stderr.write(`${text}\n`),
  ...(process.stdin.isTTY && process.stderr.isTTY && { ask }),
  isTerminal: process.stdout.isTTY === true,
  hasColours: process.stdout.isTTY === true && (process.env.NO_COLOR ?? '') === '',
  signal: stop.signal,
})
