import { readFileSync } from 'node:fs'
import { AppError, absent, type Fault, faultAt } from '@mingxin/errors'
import type { Setting } from './settings.ts'

export type Settings = { readonly [name: string]: Setting<unknown> }
export type ConfigOf<S extends Settings> = { readonly [K in keyof S]: S[K] extends Setting<infer T> ? T : never }

/**
 * Reads a process's configuration as a whole. Rejects with `config.invalid` and one fault per variable that is missing
 * or wrong, so that an operator mends all of them at once. Values of secrets are never repeated. A secret may stand in a
 * file instead, which `VARIABLE_FILE` names: whoever lists processes or inspects a container sees its path only.
 */
export function readConfig<S extends Settings>(settings: S, env: NodeJS.ProcessEnv): ConfigOf<S> {
  const faults: Fault[] = []
  const entries = Object.entries(settings).map(([name, setting]) => [name, readOne(setting, env, faults)])
  refuseFaults(faults)
  return Object.fromEntries(entries)
}

/** Rejects with `config.invalid` when there are faults: of one variable each, or of variables that contradict each other. */
export function refuseFaults(faults: readonly Fault[]): void {
  if (faults.length === 0) return
  const detail = faults
    .map(({ pointer, expected, actual }) => `${pointer}: expected ${expected}, got ${actual}`)
    .join('; ')
  throw new AppError('config.invalid', { detail, faults })
}

function readOne(setting: Setting<unknown>, env: NodeJS.ProcessEnv, faults: Fault[]): unknown {
  const given = env[setting.variable] ?? secretInFile(setting, env, faults) ?? setting.fallback
  if (given === undefined) {
    faults.push(faultAt(setting.variable, 'setting.missing', absent.missing, { meaning: setting.description }))
    return undefined
  }
  try {
    return setting.parse(given)
  } catch (error) {
    const requirement = error instanceof Error ? error.message : 'another value'
    const actual = setting.isSecret ? absent.secret : given
    faults.push(faultAt(setting.variable, 'setting.invalid', actual, { requirement }))
    return undefined
  }
}

/** What an environment says of these settings, secrets in files included: all that another process needs to read the same. */
export function variablesOf(settings: Settings, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const names = Object.values(settings).flatMap(({ variable, isSecret }) =>
    isSecret ? [variable, fileVariable(variable)] : [variable],
  )
  return Object.fromEntries(names.flatMap((name) => (env[name] ? [[name, env[name]]] : [])))
}

const fileVariable = (variable: string): string => `${variable}_FILE`

// A file that is named and cannot be read is a fault of its own, never a reason to go on with the default.
function secretInFile({ variable, isSecret }: Setting<unknown>, env: NodeJS.ProcessEnv, faults: Fault[]) {
  const pointer = fileVariable(variable)
  const file = isSecret ? env[pointer] : undefined
  if (!file) return undefined
  try {
    return readFileSync(file, 'utf8').trimEnd()
  } catch {
    faults.push(faultAt(pointer, 'setting.invalid', file, { requirement: READABLE_FILE }))
    return undefined
  }
}

const READABLE_FILE = { zh: '可以读取的文件', en: 'a file that can be read' }

/** The settings as a Markdown table: variable, default, meaning. */
export function describeSettings(settings: Settings): string {
  const rows = Object.values(settings).map(({ variable, fallback, description }) => [
    `\`${variable}\``,
    describeFallback(fallback),
    description,
  ])
  return table([['variable', 'default', 'meaning'], ...rows])
}

function describeFallback(fallback: string | undefined): string {
  if (fallback === undefined) return 'required'
  return fallback === '' ? 'not set' : `\`${fallback}\``
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const [head = '', ...lines] = rows.map(
    (row) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`,
  )
  return [head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...lines].join('\n')
}
