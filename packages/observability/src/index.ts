export { createLogger, type Logger, type LoggerOptions } from './logger.ts'
export { createMetrics, type Metrics } from './metrics.ts'
export { continueTrace, traceIdOf } from './trace.ts'
