import { settled, withoutBlanks } from '../blanks.ts'
import { foldBrackets } from './brackets.ts'

/**
 * The normal form of a document, licence or case number for comparison: NFKC, one kind of bracket, no blanks. Courts and
 * departments publish one number as （2018）, (2018), 〔2018〕 and 【2018】. The original is kept for display. Idempotent.
 */
export function normaliseDocumentNumber(number: string): string {
  return settled(number, (text) => foldBrackets(withoutBlanks(text.normalize('NFKC'))))
}
