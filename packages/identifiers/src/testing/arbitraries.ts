import fc from 'fast-check'
import { PROVINCES } from '../divisions.ts'
import { orgCodeCheckCharacter } from '../organisation-code.ts'
import { registrationNumberCheckDigit } from '../registration-number.ts'
import { residentIdCheckCharacter } from '../resident-id.ts'
import { USCC_ALPHABET } from '../uscc/check-character.ts'
import { DEPARTMENTS } from '../uscc/departments.ts'
import { type UsccParts, usccFrom } from '../uscc/parts.ts'

const ORGANISATION_CODE_BODY = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Any JavaScript string, lone surrogates and control characters included. */
export const anyText = fc.string({ unit: 'binary' })

/** Text in which digits, blanks, brackets and the words of this package meet more often than by chance. */
export const likelyText = fc
  .array(fc.constantFrom(...'0189Xx９ \u3000\u200b-*（(）)、；：O公司项目联合体牵头人张', 'ſ', 'ΐ', '\u0301', 'ﬁ'), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(''))

const charactersOf = (alphabet: string, length: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: length, maxLength: length })

const digits = (length: number) => charactersOf('0123456789', length)

const region = fc.tuple(fc.constantFrom(...Object.keys(PROVINCES)), digits(4)).map((parts) => parts.join(''))

const withCheck = (body: fc.Arbitrary<string>, check: (body: string) => string | undefined) =>
  body.map((text) => text + (check(text) ?? ''))

/** Any organisation code whose check holds; with `USCC_ALPHABET` one that a credit code can carry. */
export const orgCode = (alphabet = ORGANISATION_CODE_BODY) =>
  withCheck(charactersOf(alphabet, 8), orgCodeCheckCharacter)

export const usccParts: fc.Arbitrary<UsccParts> = fc
  .constantFrom(...Object.entries(DEPARTMENTS))
  .chain(([department, { categories }]) =>
    fc.record({
      department: fc.constant(department),
      category: fc.constantFrom(...Object.keys(categories)),
      region,
      orgCode: orgCode(USCC_ALPHABET),
    }),
  )

export const uscc = usccParts.map((parts) => usccFrom(parts) ?? '')

export const registrationNumber = withCheck(
  fc.tuple(region, digits(8)).map((parts) => parts.join('')),
  registrationNumberCheckDigit,
)

const birthDate = fc
  .date({ min: new Date('1800-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''))

/** Resident numbers of every area and century; which of them exist is unknown, so none is printed on success. */
export const residentId = withCheck(
  fc.tuple(region, birthDate, digits(3)).map((parts) => parts.join('')),
  residentIdCheckCharacter,
)
