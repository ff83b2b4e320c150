import path from 'node:path'

export type { Answer, Call } from './call.ts'
export { type CommonRoutesOptions, type ReadinessChecks, registerCommonRoutes } from './common-routes.ts'
export { assertServesContract } from './contract-agreement.ts'
export { type Cursors, createCursors } from './cursors.ts'
export { idempotencyKeyOf } from './idempotency.ts'
export { JsonText } from './json-text.ts'
export { type OpsRoutesOptions, registerOpsRoutes, type SeenProbe } from './ops-routes.ts'
export { type Problem, problemOf, statusOf, toAppError } from './problem.ts'
export { read, stream, write } from './routes.ts'
export { createHttpServer, type HttpServerOptions } from './server.ts'

/** The table behind Idempotency-Key, for every service that registers a `write`. */
export const httpMigrations = { name: 'http', directory: path.resolve(import.meta.dirname, '../migrations') }
