import type { Condition, LegalBasis, Period } from '@mingxin/contracts'
import { maskPersonIdsIn } from '@mingxin/identifiers'
import type { Counted } from './count.ts'
import { type Ground, groundIdOf } from './ground.ts'
import { levelFor } from './open-level.ts'
import { type CreditRecord, groundRecordOf, type JudgedSubject, type Payload, recordKey } from './record.ts'
import type { CompiledRule } from './rule.ts'

const REASON_LENGTH_MAX = 500

/** Makes the ground a rule finds in `record`; a counted rule rests it on all that it `counted`, `copies` of the record among them. */
export function groundFrom({
  rule,
  record,
  copies,
  counted,
  period,
  conditions,
  subject,
}: {
  rule: CompiledRule
  record: CreditRecord
  copies: readonly CreditRecord[]
  counted: Counted | undefined
  period: Period
  conditions: Condition[]
  subject: JudgedSubject
}): Ground {
  const reason = reasonOf(record.payload)
  const determinedBy = determinedByOf(record.payload)
  const own = record.kind === 'LIST_ENTRY' ? record.payload : {}
  return {
    groundId: groundIdOf(rule.ruleId, recordKey(record)),
    ruleId: rule.ruleId,
    ruleVersion: rule.version,
    standing: rule.standing,
    period,
    records: counted ? [...counted.named] : [groundRecordOf(record)],
    conditions,
    ...(reason !== undefined && { reason }),
    ...(determinedBy !== undefined && { determinedBy }),
    ...(rule.severity !== undefined && { severity: rule.severity }),
    list: rule.listOf(record),
    openLevel: levelFor(subject.kind, rule.openLevel, ...(counted?.levels ?? [record.openLevel])),
    legalBasis: basesOf(own.legalBasis) ?? rule.legalBasis,
    exitConditions: textOf(own.exitConditions) ?? rule.exitConditions,
    remedy: textOf(own.remedy) ?? rule.remedy,
    suspends: rule.suspends,
    leavesOn: rule.leavesOn,
    isCounted: counted !== undefined,
    ...(copies.length > 0 && {
      documentIds: [record, ...copies].map((one) => groundIdOf(rule.ruleId, recordKey(one))).sort(),
    }),
  }
}

// Where each kind says why: the determination's reason, the debtor's conduct, the offence, the breach.
const REASON_FIELDS = ['reason', 'disruptTypeName', 'offenceType', 'breachFact', 'facts'] as const

function reasonOf(payload: Payload): string | undefined {
  const reason = REASON_FIELDS.map((field) => textOf(payload[field])).find((text) => text !== undefined)
  return reason === undefined ? undefined : maskPersonIdsIn(reason.slice(0, REASON_LENGTH_MAX))
}

const ORGANISATION_FIELDS = ['determinedBy', 'authority', 'verifyOrg', 'department'] as const

/** Who issued the document of a payload, by the name it gives. */
export function determinedByOf(payload: Payload): string | undefined {
  const named = ORGANISATION_FIELDS.map((field) => nameOf(payload[field])).find((name) => name !== undefined)
  return named ?? textOf(payload.courtName)
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

const nameOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'name' in value ? textOf(value.name) : undefined

const LEVELS: readonly unknown[] = ['LAW', 'ADMIN_REG', 'CENTRAL_DOC', 'LOCAL_REG', 'RULE', 'JUDICIAL']

const isBasis = (value: unknown): value is LegalBasis =>
  typeof value === 'object' &&
  value !== null &&
  'document' in value &&
  typeof value.document === 'string' &&
  'level' in value &&
  LEVELS.includes(value.level)

/** The bases a determination names itself. */
const basesOf = (value: unknown): readonly LegalBasis[] | undefined =>
  Array.isArray(value) && value.length > 0 && value.every(isBasis) ? value : undefined
