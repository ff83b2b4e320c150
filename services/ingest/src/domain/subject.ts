import type { SealedSubject, Subject } from '@mingxin/contracts'
import { absent, type Fault, faultAt, NAME_PROBLEMS, showValue } from '@mingxin/errors'
import {
  looksLikeOtherValue,
  maskPersonIdsIn,
  organisationNameFault,
  orgCodeOf,
  parseResidentId,
  printedOrgCode,
} from '@mingxin/identifiers'
import { OTHER_VALUE } from './authorities.ts'
import { CODE_FIELDS, type FieldFinding, judgeField } from './identifiers.ts'
import { type JudgedDocument, judgeDocument } from './person-documents.ts'
import type { Seal } from './seal.ts'
import { partyKey, subjectKeys } from './subject-keys.ts'

/** A record's subject as the log carries it, and what identifies it for comparing versions. */
export interface JudgedSubject {
  readonly faults: readonly Fault[]
  readonly warnings: readonly Fault[]
  readonly sealed: SealedSubject
  readonly keys: readonly string[]
  /** What stands for the subject in a business key. */
  readonly party: string | undefined
  /** Numbers of id documents that the subject gives, in clear: what must not stand in a key of the record. */
  readonly numbers: readonly string[]
}

/** Judges names, codes and id documents of a subject; ids of persons leave this function sealed. */
export function judgeSubject(subject: Subject, seal: Seal, today: string): JudgedSubject {
  const isPerson = subject.kind === 'NATURAL_PERSON'
  const findings = isPerson ? [] : findingsOf(subject, seal)
  const person = isPerson ? judgePerson(subject, seal, today) : misplacedPersonId(subject)
  const legalRep = judgeLegalRep(subject, seal)
  const sealed = sealedSubject(subject, findings, person, legalRep)
  const names = isPerson ? NO_FINDING : nameFinding(subject, sealed)
  const keys = subjectKeys(sealed)
  const judged = [...findings, person, legalRep, names]
  const faults = [
    ...(isPerson ? codesOfPerson(subject) : []),
    ...judged.flatMap((finding) => finding.faults),
    ...idsInNames(subject),
  ]
  return {
    faults: faults.length === 0 && keys.length === 0 ? [UNIDENTIFIED] : faults,
    warnings: [...judged.flatMap((finding) => finding.warnings), ...organisationCodeWarning(subject, sealed)],
    sealed,
    keys,
    party: partyKey(sealed),
    numbers: [person, legalRep].flatMap(({ number }) => number ?? []),
  }
}

type Finding = Pick<FieldFinding, 'faults' | 'warnings'>

const NO_FINDING: Finding = { faults: [], warnings: [] }

const findingsOf = (subject: Subject, seal: Seal): FieldFinding[] =>
  CODE_FIELDS.flatMap((field) => (subject[field] === undefined ? [] : [judgeField(field, subject[field], seal)]))

function sealedSubject(
  { kind, name, region, legalRep }: Subject,
  findings: readonly FieldFinding[],
  person: JudgedDocument,
  representative: JudgedDocument,
): SealedSubject {
  const masked: SealedSubject['identifiers'] =
    person.masked === undefined ? [] : [{ type: 'masked', value: person.masked }]
  return {
    kind,
    ...(name !== undefined && { name }),
    identifiers: kind === 'NATURAL_PERSON' ? masked : findings.flatMap(({ identifier }) => identifier ?? []),
    ...(person.id && { person: person.id }),
    ...(region !== undefined && { region }),
    ...(legalRep !== undefined && { legalRep }),
    ...(representative.id && { legalRepPerson: representative.id }),
  }
}

const UNIDENTIFIED: Fault = faultAt('/subject', 'identifier.missing', absent.missing)

const NO_DOCUMENT: JudgedDocument = NO_FINDING

function judgePerson({ personIdType, personIdNo }: Subject, seal: Seal, today: string): JudgedDocument {
  const pointer = '/subject/personIdNo'
  if (personIdNo === undefined)
    return { faults: [], warnings: [faultAt(pointer, 'identifier.person-id-missing', absent.missing)] }
  const judged = judgeDocument(pointer, personIdNo, personIdType ?? '01', seal)
  return isMinor(judged, today)
    ? { faults: [faultAt(pointer, 'record.subject-minor', absent.hidden)], warnings: [] }
    : judged
}

// Only who has full civil capacity has a credit record (上海市社会信用条例 第二条, 深圳经济特区社会信用条例 第二条).
function isMinor({ number }: JudgedDocument, today: string): boolean {
  const bornOn = number === undefined ? undefined : parseResidentId(number)?.bornOn
  return bornOn !== undefined && `${Number(bornOn.slice(0, 4)) + 18}${bornOn.slice(4)}` > today
}

const misplacedPersonId = ({ personIdNo }: Subject): JudgedDocument =>
  personIdNo === undefined
    ? NO_DOCUMENT
    : {
        faults: [faultAt('/subject/personIdNo', 'identifier.not-for-kind', absent.hidden, { reason: NO_PERSON })],
        warnings: [],
      }

const NO_PERSON = { zh: '只有自然人填写证件号码', en: 'only a natural person has an id document' }
const NO_ORGANISATION = {
  zh: '从事经营的自然人按个体工商户（INDIVIDUAL_BUSINESS）报送',
  en: 'a natural person in business is an INDIVIDUAL_BUSINESS',
}

const codesOfPerson = (subject: Subject): Fault[] =>
  CODE_FIELDS.filter((field) => subject[field] !== undefined).map((field) =>
    faultAt(`/subject/${field}`, 'identifier.not-for-kind', showValue(subject[field]), { reason: NO_ORGANISATION }),
  )

const judgeLegalRep = ({ legalRepIdType, legalRepIdNo }: Subject, seal: Seal): JudgedDocument =>
  legalRepIdNo === undefined ? NO_DOCUMENT : judgeDocument('/subject/legalRepIdNo', legalRepIdNo, legalRepIdType, seal)

const otherValueFinding = (name: string): Finding => ({
  faults: [],
  warnings: [faultAt('/subject/name', 'name.doubtful', showValue(name), OTHER_VALUE)],
})

/** What does not look like a name is one all the same where a sound code stands beside it: then the code decides. */
function nameFinding({ name }: Subject, { identifiers }: SealedSubject): Finding {
  if (name === undefined) return NO_FINDING
  const reason = organisationNameFault(name)
  if (reason === undefined) return looksLikeOtherValue(name) ? otherValueFinding(name) : NO_FINDING
  const isSure = identifiers.some(({ type }) => type === 'uscc' || type === 'exceptional-uscc')
  const problem = { problem: NAME_PROBLEMS[reason] }
  return isSure
    ? { faults: [], warnings: [faultAt('/subject/name', 'name.doubtful', showValue(name), problem)] }
    : { faults: [faultAt('/subject/name', 'name.not-an-organisation', showValue(name), problem)], warnings: [] }
}

/** Somebody else's organisation code, or a mistyped one, beside a unified code. */
function organisationCodeWarning({ orgCode }: Subject, { identifiers }: SealedSubject): Fault[] {
  const uscc = identifiers.find(({ type }) => type === 'uscc' || type === 'exceptional-uscc')
  const given = identifiers.find(({ type }) => type === 'orgcode9')
  if (orgCode === undefined || !uscc || !given || orgCodeOf(uscc.value) === given.value) return []
  const code = printedOrgCode(orgCodeOf(uscc.value))
  return [faultAt('/subject/orgCode', 'identifier.organisation-code-mismatch', showValue(orgCode), { code })]
}

// A name is matched, indexed and shown everywhere; a number of a person beside it would be too.
const idsInNames = ({ name, legalRep, region }: Subject): Fault[] =>
  Object.entries({ name, legalRep, region }).flatMap(([field, text]) =>
    text === undefined || maskPersonIdsIn(text) === text
      ? []
      : [faultAt(`/subject/${field}`, 'identifier.person-id-in-organisation-field', showValue(text))],
  )
