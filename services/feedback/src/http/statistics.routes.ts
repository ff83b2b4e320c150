import { feedbackOperations as operations } from '@mingxin/contracts'
import { read } from '@mingxin/http'
import type { Database } from '@mingxin/persistence'
import { shanghaiDate } from '@mingxin/working-days'
import type { FastifyInstance } from 'fastify'
import { countAll } from '../store/statistics.ts'
import { maySeeAll } from './may-see-all.ts'

/** Counts of the own department; of all of them for whoever supervises all. */
export function registerStatisticsRoutes(app: FastifyInstance, database: Database, now: () => number): void {
  read(app, operations.readFeedbackStatistics, async ({ principal }) => {
    const scope = maySeeAll(principal) ? undefined : principal.organisation.code
    const counted = await countAll(database, scope, shanghaiDate(now()))
    const { received, inForce, overdue } = counted.dispatches
    return {
      ...counted,
      dispatches: { received, inForce, lifted: received - inForce, overdue },
      departments: counted.departments.map(({ code, name, ...counts }) => ({ department: { code, name }, ...counts })),
    }
  })
}
