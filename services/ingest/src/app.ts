import { readOrganisations } from '@mingxin/contracts'
import { createHost, type Host, type HostOptions } from '@mingxin/service-host'
import { ByteBudget } from './byte-budget.ts'
import { readCatalogues } from './catalogue-files.ts'
import type { IngestConfig } from './config.ts'
import { authoritiesOf } from './domain/document.ts'
import { registerOverviewRoutes } from './http/overview.routes.ts'
import { registerQualityRoutes } from './http/quality.routes.ts'
import { registerQuarantineRoutes } from './http/quarantine.routes.ts'
import { registerRecordRoutes } from './http/records.routes.ts'
import { registerSubmissionRoutes } from './http/submissions.routes.ts'
import { measureQuality } from './quality-gauge.ts'
import { RecordWriter } from './record-writer.ts'

/** The ingest service: takes submissions, answers with receipts, appends `credit.records.v1`. */
export function createApp(config: IngestConfig, options: HostOptions & { now?: () => number } = {}): Host {
  const { now = Date.now } = options
  const host = createHost('ingest', config, options)
  const { app, database, log, vault } = host
  const catalogues = readCatalogues()
  const authorities = authoritiesOf(readOrganisations(config.organisationsFile))
  const writer = new RecordWriter(database, { log, vault, now })
  const { bodyBytesMax, rowBytesMax, rowsMax, stallMs } = config
  const limits = { bodyBytesMax, rowBytesMax, rowsMax, stallMs }
  const budget = new ByteBudget(config.bytesInFlightMax)
  registerSubmissionRoutes(app, database, { writer, vault, catalogues, authorities, limits, budget, now })
  registerRecordRoutes(app, database, host.cursors('records'))
  registerQuarantineRoutes(app, database, vault, host.cursors('quarantine'))
  registerOverviewRoutes(app, database, catalogues, now)
  registerQualityRoutes(app, database, now)
  measureQuality(host.metrics, database, now)
  host.sendProbes(config.probeSeconds * 1_000)
  host.onStop(() => writer.drained())
  return host
}
