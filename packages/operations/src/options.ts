import { parseArgs } from 'node:util'
import { UsageError } from './desk.ts'

const LIMIT = 100
// What the contract of the services allows (contracts/openapi/common.yaml).
const LIMIT_MAX = 500
const KEYS_MAX = 1_000

export const USAGE = `用法 Usage: npm run ops -- <command> [options]

  lag [--watch] [--partitions]     各消费组进度 how far each group is, worst first; exit status 1 when something is critical
  parked                           搁置汇总 what could not be handled, counted by reason; with --group, the events
  show POSITION                    查看 one parked event with its content
  dry-run SELECTION                试运行 what a re-drive would do; nothing is changed
  redrive SELECTION --reason TEXT  重新处理 handle parked events again, by their group only, in order
  discard POSITION --reason TEXT   放弃 give one failed event up for good
  audit                            处置记录 what was done with parked events, by whom and why

  SELECTION   --key K (repeatable) | --code C | --all   [--max N]   [--force: quarantined keys too, if they are named]
  --group G --topic T   which group is meant, where that is not clear
  --limit N             rows at most (${LIMIT}; ${LIMIT_MAX} is the highest)
  --json                JSON, one document a line
  --yes                 do not ask

  A service that does not answer is named, the others are shown; the exit status is 1 then.

  It finds the running system by MINGXIN_HOME (or MINGXIN_PORT_BASE). For another one:
  --url URL (repeatable: one per service)   --token TOKEN (or MINGXIN_OPS_TOKEN; scopes ops:read, ops:write)`

const OPTIONS = {
  watch: { type: 'boolean' },
  partitions: { type: 'boolean' },
  json: { type: 'boolean' },
  yes: { type: 'boolean' },
  all: { type: 'boolean' },
  force: { type: 'boolean' },
  help: { type: 'boolean' },
  group: { type: 'string' },
  topic: { type: 'string' },
  key: { type: 'string', multiple: true },
  code: { type: 'string' },
  max: { type: 'string' },
  limit: { type: 'string' },
  reason: { type: 'string' },
  url: { type: 'string', multiple: true },
  token: { type: 'string' },
} as const

export type Options = ReturnType<typeof parseOptions>['options']

export interface Selection {
  readonly keys?: string[]
  readonly code?: string
  readonly all?: true
  readonly max?: number
  readonly force?: boolean
}

/** @throws UsageError on an option that does not exist or has no value. */
export function parseOptions(args: readonly string[]) {
  try {
    const { values: options, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
    const [command, ...operands] = positionals
    return { command, operands, options }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** A whole number from 1 on, at most `max`; undefined when the option was not given. */
export function numberOf(name: string, text: string | undefined, max = Number.MAX_SAFE_INTEGER): number | undefined {
  if (text === undefined) return undefined
  const number = Number(text)
  if (/^\d+$/.test(text) && number >= 1 && number <= max) return number
  const range = max < Number.MAX_SAFE_INTEGER ? `from 1 to ${max}` : 'from 1 on'
  throw new UsageError(`${name} takes a whole number ${range}, not ${text}`)
}

/** How many rows are asked for. */
export const limitOf = ({ limit }: Options): number => numberOf('--limit', limit, LIMIT_MAX) ?? LIMIT

/** Which keys a re-drive means. */
export function selectionOf({ key, code, all, max, force }: Options): Selection {
  if ([key, code, all].filter((one) => one !== undefined).length !== 1)
    throw new UsageError('--key, --code or --all: exactly one of them says what is meant')
  const keysMax = numberOf('--max', max, KEYS_MAX)
  return {
    ...(key && { keys: key }),
    ...(code !== undefined && { code }),
    ...(all && { all: true }),
    ...(keysMax !== undefined && { max: keysMax }),
    ...(force && { force }),
  }
}

export function reasonOf({ reason }: Options): string {
  if (reason === undefined || reason.trim() === '') throw new UsageError('--reason TEXT says why, for the audit trail')
  return reason
}
