import type { Condition } from '@mingxin/contracts'
import { type Assessment, assess } from './assess.ts'
import { type Copy, copiesEnded, type Finding } from './copies-ended.ts'
import { type Counted, counterOf } from './count.ts'
import { type CountedDocument, countedDocumentsOf } from './counted-document.ts'
import { isEmpty } from './days.ts'
import type { Considered, Judgement, Outcome } from './ground.ts'
import { groundFrom } from './ground-from.ts'
import { levelFor, levelsIn } from './open-level.ts'
import { type CreditRecord, groundRecordOf, type JudgedSubject, recordKey } from './record.ts'
import { type CompiledRule, ODD, type RulePack } from './rule.ts'
import { periodOf } from './validity.ts'

/**
 * The grounds that all records of a subject give under the rules, each judged by the rule version in force on the
 * record's day. A pure function of the set of records: neither their order nor when they arrived matters. With
 * `withTrace` it also says which rules looked at a record and did not fire, and every value that was read.
 */
export function judge(
  subject: JudgedSubject,
  records: readonly CreditRecord[],
  pack: RulePack,
  withTrace = true,
): Judgement {
  const findings: Finding[] = []
  const single: Copy[] = []
  const counted = new Map<string, Assessment[]>()
  for (const record of inOrder(records)) {
    for (const versions of pack.versionsFor(record)) {
      const found = look(subject, record, versions, withTrace)
      if (found === undefined) continue
      if ('outcome' in found) findings.push({ considered: found })
      else if (found.assessment.rule.count === undefined) single.push(settle(found.assessment, subject))
      else addTo(counted, found.assessment)
    }
  }
  findings.push(...copiesEnded(single))
  for (const assessments of counted.values()) findings.push(...settleCounted(assessments, subject))
  return judgementOf(findings, withTrace)
}

const inOrder = (records: readonly CreditRecord[]): readonly CreditRecord[] =>
  records.length < 2 ? records : records.toSorted((a, b) => (recordKey(a) < recordKey(b) ? -1 : 1))

function addTo(counted: Map<string, Assessment[]>, assessment: Assessment): void {
  const { ruleId } = assessment.rule
  const known = counted.get(ruleId)
  if (known) known.push(assessment)
  else counted.set(ruleId, [assessment])
}

const judgementOf = (findings: readonly Finding[], withTrace: boolean): Judgement => ({
  grounds: findings.flatMap((finding) => ('ground' in finding ? [finding.ground] : [])),
  considered: withTrace ? findings.flatMap((finding) => ('considered' in finding ? [finding.considered] : [])) : [],
})

// The version in force on the record's day looks at it; a record whose day cannot be told is nobody's to judge.
function look(
  subject: JudgedSubject,
  record: CreditRecord,
  versions: readonly CompiledRule[],
  withTrace: boolean,
): { assessment: Assessment } | Considered | undefined {
  for (const rule of versions) {
    if (!rule.subjectKinds.has(subject.kind)) continue
    const day = rule.dayOf(record)
    if (day === undefined || day === ODD) return consideredOf(rule, record, subject, 'unknown', [undatable(rule)])
    if (rule.effectiveFrom <= day && (rule.effectiveTo === undefined || day < rule.effectiveTo))
      return { assessment: assess(rule, record, day, subject, withTrace) }
  }
  return undefined
}

const ALONE: readonly CreditRecord[] = []

function settle(assessment: Assessment, subject: JudgedSubject): Copy {
  const { record, rule } = assessment
  return { record, rule, finding: foundIn({ assessment, copies: ALONE }, subject) }
}

function foundIn({ assessment, copies }: CountedDocument, subject: JudgedSubject, counted?: Counted): Finding {
  const { rule, record, facts, outcome } = assessment
  const conditions = counted ? [...assessment.conditions, counted.condition] : [...assessment.conditions]
  const consider = (why: Outcome, ...missing: Condition[]): Finding => ({
    considered: consideredOf(rule, record, subject, why, [...conditions, ...missing], copies),
  })
  if (outcome !== 'qualifies') return consider(outcome)
  if (counted && counted.outcome !== 'fires') return consider(counted.outcome)
  const period = periodOf(rule, record, facts)
  if (period === 'unknown') return consider('unknown', UNLIMITED)
  if (isEmpty(period)) return consider('out-of-window')
  return { ground: groundFrom({ rule, record, copies, counted, period, conditions, subject }) }
}

function settleCounted(assessments: readonly Assessment[], subject: JudgedSubject): Finding[] {
  const documents = countedDocumentsOf(assessments)
  const countUpTo = counterOf(documents)
  return documents.map((document) =>
    document.assessment.outcome === 'qualifies'
      ? foundIn(document, subject, countUpTo(document))
      : foundIn(document, subject),
  )
}

function consideredOf(
  rule: CompiledRule,
  record: CreditRecord,
  subject: JudgedSubject,
  outcome: Outcome,
  conditions: Condition[],
  copies: readonly CreditRecord[] = [],
): Considered {
  return {
    ruleId: rule.ruleId,
    ruleVersion: rule.version,
    title: rule.title,
    outcome,
    record: groundRecordOf(record, copies),
    conditions,
    openLevel: levelFor(subject.kind, ...levelsIn(record, copies)),
  }
}

const undatable = (rule: CompiledRule): Condition => ({
  id: 'day',
  title: '判断日期',
  expression: rule.dayPaths.join(' ?? '),
  verdict: 'unknown',
  values: Object.fromEntries(rule.dayPaths.map((path) => [path, null])),
})

const UNLIMITED: Condition = {
  id: 'validity',
  title: '有效期可以确定',
  expression: 'validity',
  verdict: 'unknown',
  values: {},
}
