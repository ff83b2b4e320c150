import { normaliseIdentifier } from '@mingxin/identifiers'

/** Whether a text holds the number of an id document of the record's own persons. */
export function holdsOwnNumber(text: string, numbers: readonly string[]): boolean {
  if (numbers.length === 0) return false
  const { normal } = normaliseIdentifier(text)
  return numbers.some((number) => normal.includes(number))
}

const LENGTH_MIN = 6

/** The numbers of id documents that a row gives, in normal form, whatever else is wrong with the row. */
export function numbersIn(row: unknown): string[] {
  const subject = memberOf(row, 'subject')
  const persons = memberOf(memberOf(row, 'payload'), 'responsiblePersons')
  const places = [
    memberOf(subject, 'personIdNo'),
    memberOf(subject, 'legalRepIdNo'),
    ...(Array.isArray(persons) ? persons.map((person) => memberOf(person, 'idNo')) : []),
  ]
  return places.flatMap((value) => (typeof value === 'string' ? normaliseIdentifier(value).normal : [])).filter(isLong)
}

const isLong = (number: string): boolean => number.length >= LENGTH_MIN

const memberOf = (value: unknown, name: string): unknown =>
  value !== null && typeof value === 'object' ? Reflect.get(value, name) : undefined
