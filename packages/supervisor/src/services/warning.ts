interface LogLine {
  readonly level?: string
  readonly time?: string
  readonly msg?: string
  readonly code?: string
  readonly err?: { readonly message?: string }
}

const SHOWN = new Set(['warn', 'error', 'fatal'])

/** A line of a service's log as one readable line when somebody should see it: warnings, errors, and what is no JSON. */
export function warningIn(line: string): string | undefined {
  if (line.trim() === '') return undefined
  const entry = parse(line)
  if (!entry) return line
  const { level = '', msg, code, err } = entry
  if (!SHOWN.has(level)) return undefined
  return [level, msg, code && `(${code})`, err?.message && `– ${onceSaid(err.message)}`].filter(Boolean).join(' ')
}

// The logger puts the words of causes behind those of an error, also where an error only passes its cause's on.
const onceSaid = (message: string): string => (message.split('\n')[0] ?? '').replace(/^(.+?)(?:: \1)+$/, '$1')

function parse(line: string): LogLine | undefined {
  try {
    const entry: unknown = JSON.parse(line)
    return typeof entry === 'object' && entry !== null ? entry : undefined
  } catch {
    return undefined
  }
}
