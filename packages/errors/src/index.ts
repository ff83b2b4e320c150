export { AppError, type AppErrorOptions, type ErrorKind, isAppError, isRetryable } from './app-error.ts'
export { type CodeFault, problemWords } from './code-problems.ts'
export { type ExplainedFault, explainFault, mendOf } from './explained-fault.ts'
export { absent, type Fault, type FaultGiven, faultAt, showValue } from './fault.ts'
export { codesInWords, fieldLabel, wordsAt } from './field-label.ts'
export {
  IMPLAUSIBLE,
  identifierFault,
  isUnusable,
  LOST,
  NAME_PROBLEMS,
  shownIdentifier,
  type UnusableKind,
} from './identifier-faults.ts'
export { faultsFromSchema, valueAt } from './schema-faults.ts'
export { unstorableFaults } from './unstorable.ts'
export type { FaultWord } from './words.ts'
