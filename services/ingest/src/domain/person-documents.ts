import type { PersonId, PersonIdType } from '@mingxin/contracts'
import { type Fault, faultAt, IMPLAUSIBLE, problemWords } from '@mingxin/errors'
import { maskPersonId, type PersonDocument, readPersonDocument } from '@mingxin/identifiers'
import type { Seal } from './seal.ts'

/** What the number of an id document came to: sealed, or not to be used, with the reason. */
export interface JudgedDocument {
  readonly id?: PersonId
  /** The number as it came where a part of it is hidden. */
  readonly masked?: string
  /** The number in clear, for checks that need it; it never leaves this room. */
  readonly number?: string
  readonly faults: readonly Fault[]
  readonly warnings: readonly Fault[]
}

const TYPE_WORDS: { readonly [type in PersonIdType]: { readonly zh: string; readonly en: string } } = {
  '01': { zh: '居民身份证', en: 'resident identity card' },
  '02': { zh: '护照', en: 'passport' },
  '03': { zh: '港澳居民来往内地通行证', en: 'permit of Hong Kong and Macao residents' },
  '04': { zh: '台湾居民来往大陆通行证', en: 'permit of Taiwan residents' },
  '05': { zh: '外国人永久居留身份证', en: 'permanent residence card' },
}

const FORMS: { readonly [type in PersonIdType]: { readonly zh: string; readonly en: string } } = {
  '01': { zh: '18位公民身份号码', en: '18 characters' },
  '02': { zh: '5至17位字母和数字', en: '5 to 17 letters and digits' },
  '03': { zh: 'H或者M加8位或者10位数字', en: 'H or M and 8 or 10 digits' },
  '04': { zh: '8位数字，旧证为10位', en: '8 digits, or 10 on old permits' },
  '05': {
    zh: '3个字母加12位数字，或者以9开头的18位号码',
    en: '3 letters and 12 digits, or 18 digits that begin with 9',
  },
}

/** Judges the number of an id document of a type, or of the type its form shows. A sound number leaves sealed. */
export function judgeDocument(
  pointer: string,
  raw: string,
  type: PersonIdType | undefined,
  seal: Seal,
): JudgedDocument {
  const read = readPersonDocument(raw, type)
  switch (read.kind) {
    case 'missing':
      return { faults: [], warnings: [] }
    case 'masked':
      return { masked: read.number, faults: [], warnings: [faultAt(pointer, 'identifier.masked', read.number)] }
    case 'invalid':
      return { faults: [invalidFault(pointer, read, type)], warnings: [] }
    case 'document':
      return {
        id: seal(read.type, read.number),
        number: read.number,
        faults: [],
        warnings: read.isRetyped
          ? [
              faultAt(pointer, 'identifier.person-document-retyped', TYPE_WORDS[type ?? '01'], {
                type: TYPE_WORDS[read.type],
              }),
            ]
          : [],
      }
  }
}

type Invalid = Extract<PersonDocument, { kind: 'invalid' }>

function invalidFault(pointer: string, { number, fault, why }: Invalid, type: PersonIdType = '01'): Fault {
  const actual = maskPersonId(number)
  if (why !== undefined) return faultAt(pointer, 'identifier.implausible', actual, { how: IMPLAUSIBLE[why] })
  return fault.reason === 'SHAPE'
    ? faultAt(pointer, 'identifier.person-document-invalid', actual, { type: TYPE_WORDS[type], form: FORMS[type] })
    : faultAt(pointer, 'identifier.person-id-invalid', actual, { problem: problemWords(fault) })
}
