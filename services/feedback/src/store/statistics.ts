import { type Database, orm, type Queryable } from '@mingxin/persistence'
import type { BusinessDate } from '@mingxin/working-days'
import { and, count, eq, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { inOneSnapshot } from './snapshot.ts'
import { isInForce, isOverdue } from './standing.ts'
import { deliveries, dispatches, responses, subscriptions } from './tables.ts'

/** Counts, exact by counting rows, of one department or of all; all figures are of one moment. */
export const countAll = (database: Database, departmentCode: string | undefined, today: BusinessDate) =>
  inOneSnapshot(database, async (tx) => ({
    dispatches: await only(countDispatches(tx, departmentCode, today)),
    deliveries: await only(countDeliveries(tx, departmentCode)),
    responses: await only(countResponses(tx, departmentCode)),
    departments: await countByDepartment(tx, departmentCode, today),
  }))

async function only<Row>(counted: PromiseLike<Row[]>): Promise<Row> {
  const [row] = await counted
  if (!row) throw new TypeError('a count returned no row')
  return row
}

const countIf = (condition: SQL) => sql<number>`count(*) FILTER (WHERE ${condition})`

const isOf = (column: PgColumn, departmentCode: string | undefined): SQL | undefined =>
  departmentCode === undefined ? undefined : eq(column, departmentCode)

const countDispatches = (tx: Queryable, departmentCode: string | undefined, today: BusinessDate) =>
  orm(tx)
    .select({ received: count(), inForce: countIf(isInForce(today)), overdue: countIf(isOverdue(today)) })
    .from(dispatches)
    .where(isOf(dispatches.departmentCode, departmentCode))

const countDeliveries = (tx: Queryable, departmentCode: string | undefined) =>
  orm(tx)
    .select({
      delivered: countIf(eq(deliveries.state, 'delivered')),
      pending: countIf(eq(deliveries.state, 'pending')),
      failing: countIf(eq(deliveries.state, 'failing')),
      superseded: countIf(eq(deliveries.state, 'superseded')),
    })
    .from(deliveries)
    .innerJoin(subscriptions, eq(subscriptions.subscriptionId, deliveries.subscriptionId))
    .where(isOf(subscriptions.departmentCode, departmentCode))

const countResponses = (tx: Queryable, departmentCode: string | undefined) =>
  orm(tx)
    .select({
      received: count(),
      acknowledged: countIf(eq(responses.result, 'acknowledged')),
      executed: countIf(eq(responses.result, 'executed')),
      declined: countIf(eq(responses.result, 'declined')),
      notApplicable: countIf(eq(responses.result, 'not-applicable')),
    })
    .from(responses)
    .where(isOf(responses.departmentCode, departmentCode))

function countByDepartment(tx: Queryable, departmentCode: string | undefined, today: BusinessDate) {
  const told = orm(tx)
    .selectDistinct({ dispatchId: deliveries.dispatchId })
    .from(deliveries)
    .where(and(eq(deliveries.type, 'measure.dispatched'), eq(deliveries.state, 'delivered')))
    .as('told')
  const answered = orm(tx)
    .selectDistinct({ dispatchId: responses.dispatchId })
    .from(responses)
    .where(isOf(responses.departmentCode, departmentCode))
    .as('answered')
  return orm(tx)
    .select({
      code: dispatches.departmentCode,
      name: sql<string>`(array_agg(${dispatches.departmentName} ORDER BY ${dispatches.receivedAt} DESC))[1]`,
      dispatched: count(),
      delivered: count(told.dispatchId),
      answered: count(answered.dispatchId),
      overdue: countIf(isOverdue(today)),
    })
    .from(dispatches)
    .leftJoin(told, eq(told.dispatchId, dispatches.dispatchId))
    .leftJoin(answered, eq(answered.dispatchId, dispatches.dispatchId))
    .where(isOf(dispatches.departmentCode, departmentCode))
    .groupBy(dispatches.departmentCode)
    .orderBy(dispatches.departmentCode)
}
