import { type BusinessDate, sanctionEngineOperations as operations } from '@mingxin/contracts'
import { read } from '@mingxin/http'
import type { Database } from '@mingxin/persistence'
import type { Host } from '@mingxin/service-host'
import { countAll } from '../store/statistics.ts'

/** Counts of records, entries and measures as they stand today. */
export function registerStatisticsRoutes(app: Host['app'], database: Database, today: () => BusinessDate): void {
  read(app, operations.readEngineStatistics, () => countAll(database, today()))
}
