import { type Desk, UsageError } from './desk.ts'
import { lag } from './lag/lag.ts'
import { type Options, parseOptions, USAGE } from './options.ts'
import { audit, parked, positionOf, show } from './parked/look.ts'
import { discard, dryRun, redrive } from './parked/mend.ts'
import { sentenceOf, Unanswered } from './unanswered.ts'

type Command = (options: Options, desk: Desk, operands: readonly string[]) => Promise<number>

const COMMANDS: Readonly<Record<string, Command>> = {
  lag,
  parked,
  audit,
  redrive,
  'dry-run': dryRun,
  show: (options, desk, operands) => show(options, desk, positionOf(operands)),
  discard: (options, desk, operands) => discard(options, desk, positionOf(operands)),
}

/** Runs one command; resolves with the exit status: 2 for a command that cannot be followed. */
export async function run(args: readonly string[], desk: Desk): Promise<number> {
  try {
    const { command, operands, options } = parseOptions(args)
    if (options.help) {
      desk.write(`${USAGE}\n`)
      return 0
    }
    const chosen = command === undefined ? undefined : COMMANDS[command]
    if (!chosen) throw new UsageError(command === undefined ? USAGE : `there is no command ${command}\n\n${USAGE}`)
    return await chosen(options, desk, operands)
  } catch (error) {
    desk.say(textOf(error))
    return error instanceof UsageError ? 2 : 1
  }
}

function textOf(error: unknown): string {
  if (error instanceof Unanswered) return sentenceOf(error)
  return error instanceof Error ? error.message : String(error)
}
