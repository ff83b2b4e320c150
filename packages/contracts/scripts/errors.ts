import { readYaml } from './paths.ts'

type Words = { zh: string; en: string }
type Entry = { use: string; kind: string; retryable?: boolean; expect?: Words; mend?: Words } & Words

const PLACEHOLDER = /(?<=\{)\w+(?=\})/g

const MEMBERS = new Set(['use', 'kind', 'retryable', 'zh', 'en', 'expect', 'mend'])

function entries(): [string, Entry][] {
  const all = Object.entries(readYaml<Record<string, Entry>>('errors.yaml'))
  for (const [code, entry] of all) assertMembers(code, entry)
  return all
}

/** A comma ends a text without quotes: what follows it would silently become a member of its own. */
function assertMembers(code: string, entry: Entry): void {
  const { expect = {}, mend = {} } = entry
  const foreign = [
    ...Object.keys(entry).filter((name) => !MEMBERS.has(name)),
    ...Object.keys({ ...expect, ...mend }).filter((name) => name !== 'zh' && name !== 'en'),
  ]
  if (foreign.length > 0) throw new Error(`errors.yaml: ${code} has “${foreign.join('”, “')}”; put its text in quotes`)
}

/** The TypeScript module with every error code, its kind, its texts, and what the texts of a fault have to be given. */
export function errorModule(): string {
  const all = entries()
  const lines = all.map(([code, { use, kind, retryable, zh, en, expect, mend }]) => {
    const entry = { use, kind, retryable: retryable ?? false, zh, en, expect, mend }
    return `  ${JSON.stringify(code)}: ${JSON.stringify(entry)},`
  })
  const faults = all.filter(([, { use }]) => use !== 'problem')
  return [
    'export const errorCatalogue = {',
    ...lines,
    '} as const',
    '',
    'export type ErrorCode = keyof typeof errorCatalogue',
    '',
    '/** The codes of faults and warnings, each with the names of the values that its `expect` must be given. */',
    'export interface FaultValues {',
    ...faults.map(([code, entry]) => `  ${JSON.stringify(code)}: ${placeholderType(entry)}`),
    '}',
    '',
    'export type FaultCode = keyof FaultValues',
    '',
  ].join('\n')
}

function placeholderType({ expect = { zh: '', en: '' } }: Entry): string {
  const names = new Set([...(expect.zh.match(PLACEHOLDER) ?? []), ...(expect.en.match(PLACEHOLDER) ?? [])])
  return names.size === 0 ? 'never' : [...names].map((name) => JSON.stringify(name)).join(' | ')
}

/** The reference page of all codes, for partners. */
export function errorPage(): string {
  const rows = entries().map(([code, { use, kind, retryable, zh, en, expect, mend }]) => {
    const cells = [`\`${code}\``, use, kind, retryable ? 'yes' : '', both({ zh, en }), both(expect), both(mend)]
    return `| ${cells.join(' | ')} |`
  })
  return [
    '# Error codes 错误代码',
    '',
    'Generated from `contracts/errors.yaml`; do not edit. A *problem* answers a whole request, a *fault* names one place of',
    'bad input inside a problem or an ingest outcome, a *warning* never refuses a record. To somebody who asks by a code',
    '(checks, subjects, resolve) `identifier.masked` and `identifier.unreadable` are the reason of a refusal all the same.',
    'The kind decides the HTTP status: invalid 400, unauthenticated 401, forbidden 403, not-found 404, conflict 409,',
    'too-large 413, unsupported 415, unprocessable 422, unavailable 503, internal 500. What is in braces is filled in for',
    'each fault.',
    '',
    '| code | use | kind | retry helps | 含义 meaning | 要求 expected | 处理办法 how to mend it |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

const both = (words: Words | undefined): string => (words ? `${words.zh}<br>${words.en}` : '')
