import type { BusinessDate } from '@mingxin/working-days'
import { type SQL, sql } from 'drizzle-orm'
import { dispatches } from './tables.ts'

// How a dispatch stands on a day, as `standingOf` computes it.

export const isUnanswered = sql`(${dispatches.answer} IS NULL OR ${dispatches.answer} = 'acknowledged')`

export const isInForce = (today: BusinessDate): SQL =>
  sql`(${dispatches.liftedAt} IS NULL AND (${dispatches.endsOn} IS NULL OR ${dispatches.endsOn} > ${today}))`

export const isOverdue = (today: BusinessDate): SQL =>
  sql`(${isInForce(today)} AND ${isUnanswered} AND ${dispatches.dueOn} < ${today})`
