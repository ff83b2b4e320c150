import { readOrganisations } from '@mingxin/contracts'
import { splitConsortium } from '@mingxin/identifiers'
import type { Api, Json } from '@mingxin/partner-kit'
import type { PreparedFile } from './prepare.ts'

const BATCH = 500

export interface Answers {
  restricted: number
  review: number
  hint: number
  clear: number
  unknown: number
  ambiguous: number
}

export interface ChecksResult {
  readonly file: string
  readonly use: 'checks'
  readonly read: number
  readonly asked: number
  readonly notAName: number
  readonly answers: Answers
}

/** The organisations that stand behind a notice's bidders: consortia are split into their members. */
function biddersOf({ layout, rows }: PreparedFile): { name: string; isName: boolean }[] {
  const { list, name } = layout.bidders ?? { list: '', name: '' }
  const entries = rows.flatMap((row): unknown[] => {
    const found: unknown = Reflect.get(row, list)
    return Array.isArray(found) ? found : []
  })
  return entries.flatMap((entry) => {
    const text: unknown = entry !== null && typeof entry === 'object' ? Reflect.get(entry, name) : undefined
    return splitConsortium(typeof text === 'string' ? text : '').members.map((member) => ({
      name: member.name,
      isName: member.fault === undefined,
    }))
  })
}

/** Asks about every bidder of a file as a bid opening does: who it is, by its name, and what holds against it. */
export async function askChecks(
  api: Api,
  prepared: PreparedFile,
  onAsked: (asked: number, total: number) => void,
): Promise<ChecksResult> {
  const bidders = biddersOf(prepared)
  const answers: Answers = { restricted: 0, review: 0, hint: 0, clear: 0, unknown: 0, ambiguous: 0 }
  let notAName = bidders.filter(({ isName }) => !isName).length
  const names = bidders.filter(({ isName }) => isName).map(({ name }) => name)
  const department = readOrganisations().organisations.find(({ key }) => key === prepared.layout.client)?.code ?? ''
  for (let start = 0; start < names.length; start += BATCH) {
    const batch = names.slice(start, start + BATCH)
    for (const answer of await askBatch(api, prepared.layout.client, department, batch)) {
      if (answer === 'not-a-name') notAName++
      else answers[answer]++
    }
    onAsked(start + batch.length, names.length)
  }
  return {
    file: prepared.file,
    use: 'checks',
    read: bidders.length,
    asked: bidders.length - notAName,
    notAName,
    answers,
  }
}

type Answer = keyof Answers | 'not-a-name'

async function askBatch(api: Api, client: string, department: string, names: readonly string[]): Promise<Answer[]> {
  const body = { queries: names.map((name) => ({ name })) }
  const resolved: { answers: Json[] } = await api.ask(client, 'code-registry', '/v1/resolve', { method: 'POST', body })
  const found = resolved.answers.map(({ subject }) => subject?.uscc ?? subject?.subjectId)
  const codes = [...new Set(found.filter((code) => code !== undefined))]
  const decisions = await decisionsOf(api, client, department, codes)
  return resolved.answers.map(({ outcome }, index) => {
    if (outcome === 'resolved') return decisions.get(found[index]) ?? 'unknown'
    return outcome === 'ambiguous' || outcome === 'not-a-name' ? outcome : 'unknown'
  })
}

async function decisionsOf(
  api: Api,
  client: string,
  department: string,
  codes: readonly string[],
): Promise<Map<string, keyof Answers>> {
  if (codes.length === 0) return new Map()
  const body = { questions: codes.map((code) => ({ code, department })) }
  const { answers }: { answers: Json[] } = await api.ask(client, 'sanction-engine', '/v1/checks', {
    method: 'POST',
    body,
  })
  return new Map(answers.map(({ check }, index) => [codes[index] ?? '', check?.decision ?? 'unknown']))
}
