import { readOrganisations } from '@mingxin/contracts'
import { databaseCode } from '@mingxin/persistence'
import { createHost, type Host, type HostOptions } from '@mingxin/service-host'
import { shanghaiDate } from '@mingxin/working-days'
import { adoptRules } from './adopt-pack.ts'
import { announceExpiry } from './announce-expiry.ts'
import { createAsk } from './ask.ts'
import { createBatcher } from './batcher.ts'
import type { EngineConfig } from './config.ts'
import { handleCases } from './consumers/cases.ts'
import { handleResolvedRecords } from './consumers/resolved-records.ts'
import { handleSubjects } from './consumers/subjects.ts'
import { createReadDepartment, type ReadDepartment } from './department.ts'
import type { Engine } from './engine.ts'
import { registerCheckRoutes } from './http/checks.routes.ts'
import { registerListRoutes } from './http/lists.routes.ts'
import { registerRuleRoutes } from './http/rules.routes.ts'
import { registerStatisticsRoutes } from './http/statistics.routes.ts'
import { createQueryLog } from './query-log.ts'
import { questionOf } from './question.ts'
import { repeat } from './repeat.ts'
import { type LoadedPack, loadPack } from './rules/load-pack.ts'
import { type Found, find, type LookUp } from './store/checks.ts'
import { currentPack } from './store/knowledge.ts'
import { keepQueries } from './store/query-log.ts'
import { createRevisions } from './store/revisions.ts'

const GROUP = 'sanction-engine'
const LOOK_UPS_PER_STATEMENT_MAX = 250
const STATEMENTS_AT_ONCE_MAX = 1

export interface EngineOptions extends HostOptions {
  readonly now?: () => number
}

/**
 * The sanction engine: judges records by the rules, appends `credit.list-entries.v1` and `credit.sanctions.v1`, answers
 * checks. A pack that is not the one that judged last is adopted before anything is answered.
 */
export function createApp(config: EngineConfig, { now = Date.now, ...options }: EngineOptions = {}): Host {
  const organisations = readOrganisations(config.organisationsFile)
  const pack = loadPack(config.rulesDirectory, organisations)
  const host = createHost('sanction-engine', config, options)
  const engine: Engine = { pack, log: host.log }
  host.consume({ group: GROUP, topic: 'credit.subjects.v1', handler: handleSubjects(engine) })
  host.consume({ group: GROUP, topic: 'credit.resolved-records.v1', handler: handleResolvedRecords(engine) })
  host.consume({ group: GROUP, topic: 'credit.cases.v1', handler: handleCases(engine) })
  host.checkReadiness({ rules: () => assertPackJudges(host, pack) })
  registerRoutes(host, pack, createReadDepartment(organisations), now)
  return withAnnouncer(host, engine, pack, config.expiryIntervalMs, now)
}

async function assertPackJudges({ database }: Host, { hash }: LoadedPack): Promise<void> {
  const current = await currentPack(database)
  if (current !== hash) throw new Error('another rule pack judges; restart with it')
}

function registerRoutes(host: Host, pack: LoadedPack, readDepartment: ReadDepartment, now: () => number): void {
  const { app, database, logger, vault } = host
  // V8 writes an entry in half the time of a serializer compiled from the schema, which would also drop what it misses.
  app.setSerializerCompiler(() => JSON.stringify)
  const today = () => shanghaiDate(now())
  const queryLog = createQueryLog({
    keep: (queries) => keepQueries(database, queries),
    onFailure: (error, waiting) => logger.warn({ err: error, waiting }, 'the query log cannot be written'),
    // What the question says, and what the error repeats of it, is nobody's business.
    onRefusal: (error, { requestId, operation }) =>
      logger.error({ requestId, operation, code: databaseCode(error) }, 'a question cannot be kept in the query log'),
  })
  host.onStop(() => queryLog.close())
  const revisions = createRevisions(database)
  const lookUp = createBatcher<LookUp, Found>({
    run: (lookUps) => find(database, revisions, lookUps),
    sizeMax: LOOK_UPS_PER_STATEMENT_MAX,
    concurrencyMax: STATEMENTS_AT_ONCE_MAX,
  })
  registerCheckRoutes(app, createAsk({ find: lookUp, queryLog, readDepartment, vault, now }), today)
  const asking = { questionOf: (code: string) => questionOf(code, vault), find: lookUp, queryLog, readDepartment }
  registerListRoutes(host, { ...asking, now, today })
  registerRuleRoutes(app, pack)
  registerStatisticsRoutes(app, database, today)
}

function withAnnouncer(host: Host, engine: Engine, pack: LoadedPack, intervalMs: number, now: () => number): Host {
  const { database, logger } = host
  return {
    ...host,
    start: async () => {
      const judged = await adoptRules(database, engine, pack)
      if (judged > 0) logger.info({ pack: pack.hash, judged }, 'judged again by another rule pack')
      await host.start()
      const announcer = repeat(
        () => announceExpiry(database, engine, shanghaiDate(now())),
        intervalMs,
        (error) => logger.warn({ err: error }, 'expired measures cannot be announced'),
      )
      host.onStop(() => announcer.stop())
    },
  }
}
