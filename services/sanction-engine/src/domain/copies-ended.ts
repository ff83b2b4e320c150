import type { BusinessDate } from '@mingxin/contracts'
import { listKeyOf } from './cluster.ts'
import { endedOn, isEmpty } from './days.ts'
import { type DocumentOf, documentsOf } from './document.ts'
import { type Considered, type Ground, groundIdOf } from './ground.ts'
import { strictest } from './open-level.ts'
import { type CreditRecord, groundRecordOf, recordKey } from './record.ts'
import type { CompiledRule } from './rule.ts'
import { endSaidBy } from './validity.ts'

export type Finding = { readonly ground: Ground } | { readonly considered: Considered }

/** What a rule found in one of the records of a document. */
export interface Copy {
  readonly record: CreditRecord
  readonly rule: CompiledRule
  readonly finding: Finding
}

/** What a record says of the end of its document. */
interface Said {
  readonly record: CreditRecord
  readonly endsOn: BusinessDate
}

/**
 * What rules that count nothing find, when a listing was reported several times: each copy gives a ground of its own, and
 * all end on the first day on which one of them says that it ended. The end was known later than what does not say it, and
 * nobody stays listed because another sender has not heard of it. Only a record that is of the document for certain ends
 * the others; a copy of one of several documents ends with the one it was placed with, whose fellows stand for themselves.
 */
export function copiesEnded(copies: readonly Copy[]): Finding[] {
  if (copies.length < 2) return copies.map(({ finding }) => finding)
  const lists = Map.groupBy(copies, ({ rule, record }) => `${rule.ruleId} ${listKeyOf(rule.listOf(record))}`)
  return [...lists.values()].flatMap((own) => documentsOf(own, VOICE).flatMap(endedTogether))
}

const VOICE = {
  speaks: (copy: Copy): boolean => saidBy(copy) !== undefined,
  counts: ({ finding }: Copy): boolean => 'ground' in finding,
}

function saidBy({ rule, record }: Copy): Said | undefined {
  const endsOn = endSaidBy(rule, record)
  return endsOn === undefined ? undefined : { record, endsOn }
}

function endedTogether({ certain, uncertain }: DocumentOf<Copy>): Finding[] {
  const all = [...certain, ...uncertain]
  if (all.length < 2) return all.map(({ finding }) => finding)
  const documentIds = all.map(({ rule, record }) => groundIdOf(rule.ruleId, recordKey(record))).sort()
  const said = certain.filter(isTold).flatMap((copy) => saidBy(copy) ?? [])
  const first = said.toSorted((a, b) => (a.endsOn < b.endsOn ? -1 : 1))[0]
  return all.map((copy) => {
    if (!('ground' in copy.finding)) return copy.finding
    const ground = { ...copy.finding.ground, documentIds }
    return first ? endedBy(first, ground, copy) : { ground }
  })
}

// What has neither a date nor a number may be of this document, and may not.
const isTold = ({ record }: Copy): boolean => record.decidedOn !== undefined || record.document?.number !== undefined

function endedBy({ record, endsOn }: Said, ground: Ground, copy: Copy): Finding {
  const period = endedOn(ground.period, endsOn)
  if (period === ground.period) return { ground }
  const { sourceOrgCode, recordId } = record
  const ended = {
    ...ground,
    period,
    openLevel: strictest([ground.openLevel, record.openLevel]),
    conditions: [
      ...ground.conditions,
      {
        id: 'copy-ended',
        title: '同一文书的其他报送载明已移出',
        expression: 'until',
        verdict: 'true' as const,
        values: { sourceOrgCode, recordId, endsOn },
      },
    ],
  }
  return isEmpty(period) ? { considered: passedOver(ended, copy) } : { ground: ended }
}

const passedOver = ({ ruleId, ruleVersion, conditions, openLevel }: Ground, { rule, record }: Copy): Considered => ({
  ruleId,
  ruleVersion,
  title: rule.title,
  outcome: 'out-of-window',
  record: groundRecordOf(record),
  conditions,
  openLevel,
})
