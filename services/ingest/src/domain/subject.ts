import type { PersonId, PersonIdType, SealedSubject, Subject } from '@mingxin/contracts'
import { type Fault, showValue } from '@mingxin/errors'
import {
  maskPersonId,
  maskPersonIdsIn,
  normaliseIdentifier,
  normaliseOrganisationName,
  organisationNameFault,
  parseResidentId,
  validateResidentId,
} from '@mingxin/identifiers'
import { CODE_FIELDS, judgeField } from './identifiers.ts'
import type { Seal } from './seal.ts'

/** A record's subject as the log carries it, and what identifies it for comparing versions. */
export interface JudgedSubject {
  readonly faults: readonly Fault[]
  readonly warnings: readonly Fault[]
  readonly sealed: SealedSubject
  readonly keys: readonly string[]
}

const UNUSUAL = /[\uE000-\uF8FF\uFFFD]/

/** Judges names, codes and id documents of a subject; ids of persons leave this function sealed. */
export function judgeSubject(subject: Subject, seal: Seal, today: string): JudgedSubject {
  const isPerson = subject.kind === 'NATURAL_PERSON'
  const findings = CODE_FIELDS.flatMap((field) =>
    subject[field] === undefined ? [] : [judgeField(field, subject[field], seal)],
  )
  const identifiers = findings.flatMap(({ identifier }) => identifier ?? [])
  const person = isPerson ? judgePersonId(subject, seal, today) : misplacedPersonId(subject)
  const legalRep = judgeLegalRep(subject, seal)
  const faults = [
    ...(isPerson ? codesOfPerson(subject) : findings.flatMap((finding) => finding.faults)),
    ...person.faults,
    ...legalRep.faults,
    ...(isPerson ? [] : nameFaults(subject)),
    ...idsInNames(subject),
  ]
  const warnings = [
    ...(isPerson ? [] : findings.flatMap((finding) => finding.warnings)),
    ...person.warnings,
    ...unusualName(subject),
  ]
  const sealed: SealedSubject = {
    kind: subject.kind,
    ...(subject.name !== undefined && { name: subject.name.trim() }),
    identifiers: isPerson ? person.identifiers : identifiers,
    ...(person.id && { person: person.id }),
    ...(subject.region !== undefined && { region: subject.region }),
    ...(subject.legalRep !== undefined && { legalRep: subject.legalRep }),
    ...(legalRep.id && { legalRepPerson: legalRep.id }),
  }
  const keys = subjectKeys(sealed)
  return { faults: faults.length === 0 && keys.length === 0 ? [UNIDENTIFIED] : faults, warnings, sealed, keys }
}

const UNIDENTIFIED: Fault = {
  pointer: '/subject',
  code: 'identifier.missing',
  expected: 'a code or a name',
  actual: 'neither',
}

/** What a subject is identified by, strongest first: `uscc:…`, `person:…`, …, `name:…`. */
function subjectKeys({ identifiers, person, name }: SealedSubject): string[] {
  const codes = identifiers.filter(({ type }) => type !== 'masked').map(({ type, value }) => `${type}:${value}`)
  const embedded = identifiers
    .filter(({ type }) => type === 'uscc')
    .map(({ value }) => `orgcode9:${value.slice(8, 17)}`)
  return [
    ...codes,
    ...embedded,
    ...(person ? [`person:${person.token}`] : []),
    ...(name === undefined ? [] : [`name:${normaliseOrganisationName(name)}`]),
  ]
}

/**
 * Whether two versions of a record are about the same subject: a key of one type in both decides; without one in common
 * the names do.
 */
export function isSameSubject(before: readonly string[], after: readonly string[]): boolean {
  const types = new Map(before.map((key) => [typeOf(key), key]))
  const compared = after.filter((key) => typeOf(key) !== 'name' && types.has(typeOf(key)))
  if (compared.length > 0) return compared.some((key) => before.includes(key))
  const name = after.find((key) => typeOf(key) === 'name')
  return name === undefined || types.get('name') === undefined || before.includes(name)
}

const typeOf = (key: string): string => key.slice(0, key.indexOf(':'))

interface JudgedPerson {
  readonly id?: PersonId
  readonly identifiers: SealedSubject['identifiers']
  readonly faults: readonly Fault[]
  readonly warnings: readonly Fault[]
}

const NOBODY: JudgedPerson = { identifiers: [], faults: [], warnings: [] }

function judgePersonId({ personIdType = '01', personIdNo }: Subject, seal: Seal, today: string): JudgedPerson {
  const pointer = '/subject/personIdNo'
  if (personIdNo === undefined)
    return {
      ...NOBODY,
      warnings: [
        {
          pointer,
          code: 'identifier.person-id-missing',
          expected: 'the number of an id document',
          actual: '(missing)',
        },
      ],
    }
  const number = normaliseIdentifier(personIdNo).normal
  if (number.includes('*')) {
    const warning: Fault = {
      pointer,
      code: 'identifier.masked',
      expected: 'the whole number',
      actual: showValue(number),
    }
    return { ...NOBODY, identifiers: [{ type: 'masked', value: number }], warnings: [warning] }
  }
  const wrong = personIdFault(pointer, personIdType, number) ?? minorFault(pointer, number, today)
  return wrong ? { ...NOBODY, faults: [wrong] } : { ...NOBODY, id: seal(personIdType, number) }
}

// Only who has full civil capacity has a credit record (上海市社会信用条例 第二条, 深圳经济特区社会信用条例 第二条).
function minorFault(pointer: string, number: string, today: string): Fault | undefined {
  const bornOn = parseResidentId(number)?.bornOn
  if (bornOn === undefined || `${Number(bornOn.slice(0, 4)) + 18}${bornOn.slice(4)}` <= today) return undefined
  return { pointer, code: 'record.subject-minor', expected: 'a person of age', actual: '(hidden)' }
}

function personIdFault(pointer: string, type: PersonIdType, number: string): Fault | undefined {
  if (type !== '01') return undefined
  const verdict = validateResidentId(number)
  if (verdict.status !== 'invalid') return undefined
  return {
    pointer,
    code: 'identifier.person-id-invalid',
    expected: `${verdict.reason}: GB 11643`,
    actual: showValue(maskPersonId(number)),
  }
}

function misplacedPersonId({ personIdNo }: Subject): JudgedPerson {
  if (personIdNo === undefined) return NOBODY
  const fault: Fault = {
    pointer: '/subject/personIdNo',
    code: 'identifier.not-for-kind',
    expected: 'absent: only a natural person has an id document',
    actual: '(hidden)',
  }
  return { ...NOBODY, faults: [fault] }
}

function codesOfPerson(subject: Subject): Fault[] {
  return CODE_FIELDS.filter((field) => subject[field] !== undefined).map((field) => ({
    pointer: `/subject/${field}`,
    code: 'identifier.not-for-kind',
    expected: 'absent: a natural person in business is an INDIVIDUAL_BUSINESS',
    actual: showValue(subject[field]),
  }))
}

function judgeLegalRep(
  { legalRepIdType = '01', legalRepIdNo }: Subject,
  seal: Seal,
): { id?: PersonId; faults: readonly Fault[] } {
  if (legalRepIdNo === undefined) return { faults: [] }
  const number = normaliseIdentifier(legalRepIdNo).normal
  if (number.includes('*')) return { faults: [] }
  const wrong = personIdFault('/subject/legalRepIdNo', legalRepIdType, number)
  return wrong ? { faults: [wrong] } : { id: seal(legalRepIdType, number), faults: [] }
}

function nameFaults({ name }: Subject): Fault[] {
  if (name === undefined) return []
  const reason = organisationNameFault(name)
  return reason === undefined
    ? []
    : [
        {
          pointer: '/subject/name',
          code: 'name.not-an-organisation',
          expected: `the name of an organisation (${reason})`,
          actual: showValue(name),
        },
      ]
}

// A name is matched, indexed and shown everywhere; a number of a person beside it would be too.
const idsInNames = ({ name, legalRep, region }: Subject): Fault[] =>
  Object.entries({ name, legalRep, region }).flatMap(([field, text]) =>
    text === undefined || maskPersonIdsIn(text) === text
      ? []
      : [
          {
            pointer: `/subject/${field}`,
            code: 'identifier.person-id-in-organisation-field',
            expected: 'a text without the number of an id document',
            actual: showValue(text),
          },
        ],
  )

const unusualName = ({ name }: Subject): Fault[] =>
  name !== undefined && UNUSUAL.test(name)
    ? [
        {
          pointer: '/subject/name',
          code: 'name.unusual-characters',
          expected: 'characters every system can show',
          actual: showValue(name),
        },
      ]
    : []
