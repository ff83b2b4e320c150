import { hash } from 'node:crypto'
import type { RecordKind, Rule } from '@mingxin/contracts'
import type { CreditRecord } from '../domain/record.ts'
import type { CompiledRule, RulePack } from '../domain/rule.ts'
import { compileRule } from './compile.ts'

export const isPublished = ({ status = 'published' }: Rule): boolean => status === 'published'

/** The hash that names a pack: SHA-256 over all documents in the order of rule and version. */
const hashOf = (documents: readonly Rule[]): string => hash('sha256', JSON.stringify(inOrder(documents)), 'hex')

export const inOrder = (documents: readonly Rule[]): Rule[] =>
  documents.toSorted((a, b) => (a.ruleId === b.ruleId ? b.version - a.version : a.ruleId < b.ruleId ? -1 : 1))

type Versions = readonly CompiledRule[]

const KEYS_KEPT_MAX = 1_000

/** Compiles the published documents of a pack, which were verified, and indexes them by what they look at. */
export function compilePack(documents: readonly Rule[]): RulePack {
  const published = documents.filter(isPublished)
  const compiled = published.map((rule) => ({
    rule,
    compiled: compileRule(
      rule,
      published.filter(({ ruleId }) => ruleId === rule.ruleId),
    ),
  }))
  const byVersion = new Map(compiled.map((one) => [`${one.rule.ruleId}@${one.rule.version}`, one.compiled]))
  const named = new Set(published.flatMap(namedLists))
  const known = new Map<string, readonly Versions[]>()
  const versionsFor = (record: CreditRecord): readonly Versions[] => {
    const key = lookedAtKey(record)
    const found = known.get(key)
    if (found) return found
    const looking = compiled.filter(({ rule }) => looksAt(rule, record, named))
    const versions = byRule(looking.map((one) => one.compiled))
    if (known.size >= KEYS_KEPT_MAX) known.clear()
    known.set(key, versions)
    return versions
  }
  return {
    hash: hashOf(documents),
    kinds: new Set<RecordKind>(published.flatMap(({ trigger }) => trigger.recordKinds)),
    versionsFor,
    version: (ruleId, version) => byVersion.get(`${ruleId}@${version}`),
  }
}

const listKey = (type: unknown, code: unknown): string => `${String(type)}/${String(code)}`

const lookedAtKey = ({ kind, payload }: CreditRecord): string =>
  kind === 'LIST_ENTRY' ? `${kind} ${listKey(payload.listType, payload.listCode)}` : kind

const namedLists = ({ trigger: { lists } }: Rule): string[] =>
  (lists?.types ?? []).flatMap((type) => (lists?.codes ?? []).map((code) => listKey(type, code)))

function looksAt(
  { trigger: { recordKinds, lists } }: Rule,
  { kind, payload }: CreditRecord,
  named: ReadonlySet<string>,
) {
  if (!recordKinds.includes(kind)) return false
  if (lists === undefined || kind !== 'LIST_ENTRY') return true
  const { listType, listCode } = payload
  if (!lists.types.some((type) => type === listType)) return false
  if (lists.codes) return lists.codes.some((code) => code === listCode)
  return lists.otherCodes !== true || !named.has(listKey(listType, listCode))
}

// The newest version first: it speaks where a record's day cannot be told.
function byRule(rules: readonly CompiledRule[]): readonly Versions[] {
  const groups = Map.groupBy(rules, ({ ruleId }) => ruleId)
  return [...groups.values()].map((versions) =>
    versions.toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1)),
  )
}
