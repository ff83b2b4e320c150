import type { ErrorCode } from '@mingxin/contracts'
import { catalogueEntry } from './catalogue.ts'
import { absent, type Fault } from './fault.ts'

/** A fault as its reader gets it: with title and way to mend it, everything in both languages. */
export interface ExplainedFault extends Fault {
  readonly title: string
  readonly titleZh: string
  readonly expectedZh: string
  readonly actualZh: string
  /** Where to look and what to change. */
  readonly mend: string
  readonly mendZh: string
}

const ABSENT = new Map<string, string>(Object.values(absent).map(({ en, zh }) => [en, zh]))

/** A fault as it may have been kept before it was told in Chinese. */
export type KeptFault = Omit<Fault, 'expectedZh'> & Partial<Pick<Fault, 'expectedZh'>>

/** Adds what the catalogue says of a fault's code. Done where faults leave, so that kept ones follow better texts. */
export function explainFault(fault: KeptFault): ExplainedFault {
  const { pointer, code, expected, expectedZh, actual, actualZh, suggestion } = fault
  const { zh, en, mend = LOOK } = catalogueEntry(code)
  return {
    pointer,
    code,
    title: en,
    titleZh: zh,
    expected,
    expectedZh: expectedZh ?? zh,
    actual,
    // Whoever hides a value afterwards hides words about it, too.
    actualZh: ABSENT.get(actual) ?? actualZh ?? actual,
    ...(suggestion !== undefined && { suggestion }),
    mend: mend.en,
    mendZh: mend.zh,
  }
}

/** What somebody can do about a problem of this code, in both languages; nothing where nobody can. */
export function mendOf(code: ErrorCode): { mend?: string; mendZh?: string } {
  const { mend } = catalogueEntry(code)
  return mend === undefined ? {} : { mend: mend.en, mendZh: mend.zh }
}

const LOOK = { zh: '与原始文书核对后更正', en: 'Compare with the original document and correct it' }
