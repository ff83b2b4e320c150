import { ingestOperations as operations } from '@mingxin/contracts'
import { AppError } from '@mingxin/errors'
import { read } from '@mingxin/http'
import type { Database } from '@mingxin/persistence'
import { shanghaiDate } from '@mingxin/working-days'
import type { FastifyInstance } from 'fastify'
import { type Catalogue, catalogueOn } from '../domain/catalogue.ts'
import { type Counts, listCounts, noCounts } from '../store/counts.ts'
import { sourcesOf } from './source-of.ts'

/** The catalogue in force, and the counts by which two sides find what they count differently. */
export function registerOverviewRoutes(
  app: FastifyInstance,
  database: Database,
  catalogues: readonly Catalogue[],
  now: () => number,
): void {
  read(app, operations.getCatalogue, async ({ query }) => {
    const catalogue = catalogueOn(catalogues, query.onDate ?? shanghaiDate(now()))
    if (!catalogue) throw new AppError('resource.not-found', { detail: 'No catalogue was in force on that day.' })
    return catalogue
  })

  read(app, operations.reconcile, async (call) => {
    const { from, to } = call.query
    const days = await listCounts(database, sourcesOf(call), from, to)
    return {
      totals: days.reduce((sum, { counts }) => added(sum, counts), noCounts()),
      days: days.map(({ source: sourceOrgCode, ...day }) => ({ sourceOrgCode, ...day })),
    }
  })
}

const added = (a: Counts, b: Counts): Counts => ({
  accepted: a.accepted + b.accepted,
  duplicate: a.duplicate + b.duplicate,
  quarantined: a.quarantined + b.quarantined,
  records: a.records + b.records,
  withdrawn: a.withdrawn + b.withdrawn,
})
