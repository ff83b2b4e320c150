import { type SpawnOptions, spawn } from 'node:child_process'

interface Outcome {
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs a program to its end. Rejects when it cannot be started, ends with another status than 0, or takes longer than
 * `timeoutMs` (it is killed then). `input` is its stdin; the message holds the end of what it said.
 */
export function run(
  program: string,
  args: readonly string[],
  { timeoutMs, input = '', ...options }: Pick<SpawnOptions, 'cwd' | 'env'> & { timeoutMs: number; input?: string },
): Promise<Outcome> {
  const child = spawn(program, args, {
    ...options,
    stdio: ['pipe', 'pipe', 'pipe'],
    timeout: timeoutMs,
    killSignal: 'SIGKILL',
  })
  // A program that ends without reading what it is given has said why by its status.
  child.stdin.on('error', () => {}).end(input)
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  const text = (chunks: readonly Buffer[]): string => Buffer.concat(chunks).toString()
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status, signal) => {
      if (status === 0) return resolve({ stdout: text(out), stderr: text(err) })
      const how = signal ? `was ended by ${signal} (it has ${timeoutMs / 1000} s)` : `ended with status ${status}`
      reject(new Error(`${program} ${how}: ${endOf(`${text(out)}\n${text(err)}`)}`))
    })
  })
}

const LINES_MAX = 15

/** The last lines of a text, for a message. */
export const endOf = (text: string): string => text.trim().split('\n').slice(-LINES_MAX).join('\n')
