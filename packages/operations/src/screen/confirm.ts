import { type Desk, UsageError } from '../desk.ts'
import type { Options } from '../options.ts'

/** Lets a person say yes. Where nobody can be asked, `--yes` must have said it. */
export async function confirm(desk: Desk, { yes }: Options, question: string): Promise<boolean> {
  if (yes) return true
  if (!desk.ask) throw new UsageError('there is no terminal to ask on: add --yes')
  const answer = await desk.ask(`${question} [y/N] `)
  return /^(y|yes|是)$/i.test(answer.trim())
}
