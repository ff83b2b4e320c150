import { readFileSync } from 'node:fs'
import path from 'node:path'

export type ServiceName = 'ingest' | 'code-registry' | 'sanction-engine' | 'feedback' | 'portal'

/** The bundled OpenAPI 3.1 document of a service, as it serves it. */
export const contractOf = (service: ServiceName): Record<string, unknown> =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, `generated/openapi/${service}.json`), 'utf8'))
