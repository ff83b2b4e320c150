import type { Assessment } from './assess.ts'
import { documentsOf } from './document.ts'
import { type CreditRecord, recordKey } from './record.ts'
import type { CompiledCondition, Facts, Verdict } from './rule.ts'

/** A document as a counted rule sees it: what the rule makes of the record that stands for it, and its further records. */
export interface CountedDocument {
  readonly assessment: Assessment
  /** In the order of their keys. */
  readonly copies: readonly CreditRecord[]
}

/**
 * The documents behind assessments of one rule, in the order of their days.
 *
 * Where copies disagree, what one of them states for the subject decides: a condition that a stated value makes false, or
 * an exemption that one makes true. A value that a copy leaves out decides nothing beside one that has it. So a document
 * counts when a record that is its own for certain qualifies and no copy speaks against it; it is doubtful when all of
 * them leave the rule in doubt. A copy of one of several documents can only speak for the subject.
 *
 * Of the records that decide, the one stands for the document that has a decision date, then the one that the authority
 * itself sent, the most complete one, and at last the one with the smallest key.
 */
export function countedDocumentsOf(assessments: readonly Assessment[]): CountedDocument[] {
  if (assessments.length < 2) return assessments.map((assessment) => ({ assessment, copies: [] }))
  const documents = documentsOf(assessments, { speaks: speaksForSubject, counts: isOutcome('qualifies') })
  return documents.map(({ certain, uncertain }) => standing(certain, uncertain)).sort(byDay)
}

const byDay = (a: CountedDocument, b: CountedDocument): number => (placeOf(a) < placeOf(b) ? -1 : 1)

const placeOf = ({ assessment }: CountedDocument): string => `${assessment.day} ${recordKey(assessment.record)}`

function standing(certain: readonly Assessment[], uncertain: readonly Assessment[]): CountedDocument {
  const all = [...certain, ...uncertain]
  const assessment = best(deciding(certain, all))
  const copies = all.filter((one) => one !== assessment).map(({ record }) => record)
  return { assessment, copies: copies.sort((a, b) => (recordKey(a) < recordKey(b) ? -1 : 1)) }
}

function deciding(certain: readonly Assessment[], all: readonly Assessment[]): readonly Assessment[] {
  if (all.length < 2) return all
  const classes = [all.filter(speaksForSubject), ...BY_OUTCOME.map((decides) => certain.filter(decides))]
  return classes.find((some) => some.length > 0) ?? certain
}

const isOutcome =
  (outcome: Assessment['outcome']) =>
  (one: Assessment): boolean =>
    one.outcome === outcome

const BY_OUTCOME = [isOutcome('qualifies'), isOutcome('unknown')]

const best = (assessments: readonly Assessment[]): Assessment =>
  assessments.reduce((one, other) => (rankOf(other) < rankOf(one) ? other : one))

// As a text that sorts: what comes first is preferred.
function rankOf({ record }: Assessment): string {
  const { number, authorityCode, authorityName } = record.document ?? {}
  const lacks = [
    record.decidedOn === undefined,
    authorityCode !== record.sourceOrgCode,
    number === undefined,
    (authorityCode ?? authorityName) === undefined,
  ]
  return `${lacks.map(Number).join('')} ${recordKey(record)}`
}

/** Whether a record states something for which the rule passes over it. */
function speaksForSubject({ rule, facts, outcome }: Assessment): boolean {
  if (outcome !== 'not-met' && outcome !== 'exempt') return false
  return (
    rule.conditions.some((condition) => states(condition, facts, 'false')) ||
    rule.exemptions.some((exemption) => states(exemption, facts, 'true'))
  )
}

// What a rule finds in the absence of values is nobody's statement, and who sent a record says nothing of its document.
function states(condition: CompiledCondition, facts: Facts, verdict: Verdict): boolean {
  if (condition.evaluate(facts) !== verdict) return false
  return Object.entries(condition.valuesIn(facts)).some(
    ([path, value]) => path.startsWith('payload') && value !== null && value !== undefined,
  )
}
