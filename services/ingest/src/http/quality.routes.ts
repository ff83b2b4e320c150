import { errorCatalogue, ingestOperations as operations } from '@mingxin/contracts'
import { read } from '@mingxin/http'
import type { Database } from '@mingxin/persistence'
import { shanghaiDate } from '@mingxin/working-days'
import type { FastifyInstance } from 'fastify'
import {
  type DayOfReceipt,
  type DefectVerdict,
  historyBefore,
  judgeDefects,
  noOutcomes,
  rowsOf,
} from '../domain/quality.ts'
import { rateOf } from '../domain/quality-verdict.ts'
import { reasonOf } from '../domain/quality-words.ts'
import { readDays } from '../store/quality.ts'
import { sourcesOf } from './source-of.ts'

/** What was wrong with the rows of a day, and whether that is usual for who sent them. */
export function registerQualityRoutes(app: FastifyInstance, database: Database, now: () => number): void {
  read(app, operations.readQuality, async (call) => {
    const { day = shanghaiDate(now()) } = call.query
    const source = sourcesOf(call)
    const since = source === undefined ? day : undefined
    const bySource = await readDays(database, { source, day, since })
    return { day, sources: [...bySource].map(([code, days]) => qualityOf(code, day, days)) }
  })
}

function qualityOf(sourceOrgCode: string, on: string, days: readonly DayOfReceipt[]) {
  const day = days.find((one) => one.day === on) ?? { day: on, ...noOutcomes, defects: new Map() }
  const history = historyBefore(days, on)
  const { accepted, duplicate, quarantined } = day
  const [newest] = history
  const oldest = history.at(-1)
  return {
    sourceOrgCode,
    received: rowsOf(day),
    accepted,
    duplicate,
    quarantined,
    history: {
      days: history.length,
      rows: history.reduce((sum, one) => sum + rowsOf(one), 0),
      ...(newest && oldest && { from: oldest.day, to: newest.day }),
    },
    defects: judgeDefects(day, history).map(shown),
  }
}

const titles: { readonly [code: string]: { readonly zh: string; readonly en: string } } = errorCatalogue

function shown({ code, outcomes, verdict }: DefectVerdict) {
  const title = titles[code]
  const reason = reasonOf(verdict)
  const { day, usual } = verdict
  return {
    code,
    title: title?.en ?? code,
    titleZh: title?.zh ?? code,
    rows: rowsOf(outcomes),
    ...outcomes,
    rate: rounded(rateOf(day)),
    ...(usual.rows > 0 && { usualRate: rounded(rateOf(usual)) }),
    verdict: verdict.kind,
    reason: reason.en,
    reasonZh: reason.zh,
  }
}

const rounded = (rate: number): number => Math.round(rate * 1_000_000) / 1_000_000
