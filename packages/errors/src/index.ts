export { AppError, type AppErrorOptions, type ErrorKind, isAppError, isRetryable } from './app-error.ts'
export { type Fault, showValue } from './fault.ts'
export { faultsFromSchema, valueAt } from './schema-faults.ts'
export { unstorableFaults } from './unstorable.ts'
