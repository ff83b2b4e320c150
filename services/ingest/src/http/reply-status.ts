import { type ErrorCode, errorCatalogue } from '@mingxin/contracts'
import { AppError, explainFault, type Fault } from '@mingxin/errors'
import type { SubmissionReply } from '../submission-reply.ts'

/**
 * The error a submission amounts to when not one of its rows was taken, or undefined. When all faults are of one code the
 * error has it too, so that a partner that sends single records gets the plain reason; its faults name row and place.
 */
export function refusalOf({ results, submissionId, received }: SubmissionReply): AppError | undefined {
  if (results.some(({ outcome }) => outcome !== 'quarantined')) return undefined
  const faults = results.flatMap(({ index, faults: own = [] }) => own.map((fault) => placed(fault, index, received)))
  const codes = new Set(faults.map(({ code }) => code))
  const [only] = codes
  const code: ErrorCode = codes.size === 1 && only && isRefusal(only) ? only : 'submission.nothing-accepted'
  const [first] = faults
  const kept = {
    zh: `已存入隔离数据，报送编号${submissionId}。`,
    en: `Kept in quarantine as submission ${submissionId}.`,
  }
  const { zh, en } = first ? placeInWords(first) : { zh: '', en: '' }
  return new AppError(code, {
    detail: `${en}${kept.en}`,
    detailZh: `${zh}${kept.zh}`,
    faults,
    members: { submissionId },
  })
}

function placeInWords(fault: Fault): { zh: string; en: string } {
  const { pointer, expected, expectedZh, actual, actualZh } = explainFault(fault)
  return {
    zh: `${pointer || '该行'}：要求：${expectedZh}；来值：${actualZh}。`,
    en: `${pointer || 'The row'}: expected ${expected}, got ${actual}. `,
  }
}

// A single record is its own document; in an array the row's number leads the pointer.
const placed = (fault: Fault, index: number, received: number): Fault =>
  received === 1 ? fault : { ...fault, pointer: `/${index}${fault.pointer}` }

const isRefusal = (code: ErrorCode): boolean => errorCatalogue[code].use !== 'warning'
