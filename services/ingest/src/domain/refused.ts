import { type Fault, unstorableFaults } from '@mingxin/errors'
import type { CheckOutcome } from './checked-record.ts'
import { holdsOwnNumber, numbersIn } from './own-numbers.ts'

// What identifies a refused row is stored and listed in clear.
const isShowable = (text: string, numbers: readonly string[]): boolean =>
  text.length <= 64 && !holdsOwnNumber(text, numbers) && unstorableFaults(text).length === 0

/** The outcome of a row that is not taken, with as much of its identity as may be shown. */
export function refused(value: unknown, faults: readonly Fault[]): CheckOutcome {
  const numbers = numbersIn(value)
  const textAt = (name: string): string | undefined => {
    const found: unknown = value !== null && typeof value === 'object' ? Reflect.get(value, name) : undefined
    return typeof found === 'string' && isShowable(found, numbers) ? found : undefined
  }
  const mustNotBeKept = faults.some(({ code }) => code === 'record.personal-data-prohibited')
  return { isSound: false, faults, recordId: textAt('recordId'), kind: textAt('recordKind'), mustNotBeKept }
}
