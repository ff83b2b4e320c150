import { isBirthDateAt } from './calendar-date.ts'
import { documentImplausibilityOf, type Implausibility } from './implausible.ts'
import { isMasked } from './masking/masked-code.ts'
import { isMissing } from './missing/is-missing.ts'
import { normaliseIdentifier } from './normalise.ts'
import { type ResidentIdReason, validateResidentId } from './resident-id.ts'
import { type Fault, faultOf } from './verdict.ts'

/**
 * 01 居民身份证 · 02 护照 · 03 港澳居民来往内地通行证 · 04 台湾居民来往大陆通行证 · 05 外国人永久居留身份证, as the national
 * fields XK_XDR_ZJLX and CF_XDR_ZJLX list them.
 */
export type PersonDocumentType = '01' | '02' | '03' | '04' | '05'

/** What stands where the number of an id document belongs. */
export type PersonDocument =
  | {
      readonly kind: 'document'
      readonly type: PersonDocumentType
      readonly number: string
      /** It was sent as another type than its form shows. */
      readonly isRetyped: boolean
    }
  | { readonly kind: 'missing' }
  | { readonly kind: 'masked'; readonly number: string }
  | {
      readonly kind: 'invalid'
      readonly number: string
      readonly fault: Fault<ResidentIdReason | 'SHAPE'>
      /** Its form is right and nobody was ever given it; then the reason is `SHAPE`. */
      readonly why?: Implausibility
    }

const OTHER_TYPES = ['03', '04', '05', '02'] as const
const FOREIGN_RESIDENT = '9'

/**
 * Forms of numbers by type. None of them has a check digit that is published, but for resident numbers and the permanent
 * residence card of 2023; so the shape is all that can be tested.
 * 02: ICAO Doc 9303, up to nine letters and digits, some states more. 03: H (香港) or M (澳门), eight digits and, on old
 * permits, two of the issue. 04: eight digits, or ten with the issue in brackets on permits before 2015. 05: three letters
 * of the nationality and twelve digits before 2023, a resident number that begins with 9 since.
 */
const SHAPES: Readonly<Record<(typeof OTHER_TYPES)[number], { readonly form: RegExp; readonly words: string }>> = {
  '02': { form: /^(?=.*\d{4})[A-Z0-9]{5,17}$/, words: '5 to 17 letters and digits' },
  '03': { form: /^[HM]\d{8}(?:\d{2})?$/, words: 'H or M and 8 or 10 digits' },
  '04': { form: /^\d{8}$|^\d{10}(?:\([A-Z0-9]\)|[A-Z])?$/, words: '8 digits, or 10 on old permits' },
  '05': { form: /^[A-Z]{3}\d{12}$/, words: '3 letters and 12 digits, or 18 digits that begin with 9' },
}

/**
 * Reads the number of an id document. A sound resident number is one whatever type it was sent as; without a type, or with
 * 01 for what has the form of another document, the form decides. Fillers are missing; stars hide. Runs, repetitions and
 * printed examples are nobody's, nor is a mobile number or a date where a passport's number belongs. Faults show no digit of
 * a number but the one that is wrong.
 */
export function readPersonDocument(raw: string, type?: PersonDocumentType): PersonDocument {
  if (isMissing(raw)) return { kind: 'missing' }
  const number = normaliseIdentifier(raw).normal
  if (isMasked(number)) return { kind: 'masked', number }
  const residentFault = faultOf(validateResidentId(number))
  if (!residentFault) return document(number.startsWith(FOREIGN_RESIDENT) ? '05' : '01', number, type)
  if (type !== undefined && type !== '01') return otherDocument(number, type)
  const other = type === undefined ? OTHER_TYPES.find((one) => SHAPES[one].form.test(number)) : undefined
  return other ? document(other, number, type) : { kind: 'invalid', number, fault: residentFault }
}

function otherDocument(number: string, type: Exclude<PersonDocumentType, '01'>): PersonDocument {
  const { form, words } = SHAPES[type]
  return form.test(number) ? document(type, number, type) : misshapen(number, words)
}

const misshapen = (number: string, expected: string): PersonDocument & { readonly kind: 'invalid' } => ({
  kind: 'invalid',
  number,
  fault: { reason: 'SHAPE', expected, actual: `${number.length} characters` },
})

function document(type: PersonDocumentType, number: string, sentAs: PersonDocumentType | undefined): PersonDocument {
  const why = documentImplausibilityOf(number)
  if (why) return { ...misshapen(number, 'a number that was really given'), why }
  if (type === '02' && isOtherThanPassport(number)) return misshapen(number, SHAPES[type].words)
  return { kind: 'document', type, number, isRetyped: sentAs !== undefined && sentAs !== type }
}

const MOBILE = /^1[3-9]\d{9}$/
const DATE_OF_TODAY = /^(?:19|20)\d{6}$/

/** Passports of some states have digits only, but for one in two thousand none that read as a date. */
const isOtherThanPassport = (number: string): boolean =>
  MOBILE.test(number) || (DATE_OF_TODAY.test(number) && isBirthDateAt(number, 0))
