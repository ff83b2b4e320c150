import { readYaml } from './paths.ts'

type Entry = { use: string; kind: string; retryable?: boolean; zh: string; en: string }

const entries = (): [string, Entry][] => Object.entries(readYaml<Record<string, Entry>>('errors.yaml'))

/** The TypeScript module with every error code, its kind and its titles. */
export function errorModule(): string {
  const lines = entries().map(([code, { use, kind, retryable, zh, en }]) => {
    return `  ${JSON.stringify(code)}: ${JSON.stringify({ use, kind, retryable: retryable ?? false, zh, en })},`
  })
  return [
    'export const errorCatalogue = {',
    ...lines,
    '} as const',
    '',
    'export type ErrorCode = keyof typeof errorCatalogue',
    '',
  ].join('\n')
}

/** The reference page of all codes, for partners. */
export function errorPage(): string {
  const rows = entries().map(([code, { use, kind, retryable, zh, en }]) => {
    return `| \`${code}\` | ${use} | ${kind} | ${retryable ? 'yes' : ''} | ${zh} | ${en} |`
  })
  return [
    '# Error codes 错误代码',
    '',
    'Generated from `contracts/errors.yaml`; do not edit. A *problem* answers a whole request, a *fault* names one place of',
    'bad input inside a problem or an ingest outcome, a *warning* refuses nothing. The kind decides the HTTP status:',
    'invalid 400, unauthenticated 401, forbidden 403, not-found 404, conflict 409, too-large 413, unsupported 415,',
    'unprocessable 422, unavailable 503, internal 500.',
    '',
    '| code | use | kind | retry helps | 含义 | meaning |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}
