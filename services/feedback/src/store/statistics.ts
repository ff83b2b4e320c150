import type { Queryable } from '@mingxin/persistence'
import { IN_FORCE, OVERDUE } from './dispatch-views.ts'

export interface DispatchCounts {
  readonly received: number
  readonly inForce: number
  readonly overdue: number
}

export interface DeliveryCounts {
  readonly delivered: number
  readonly pending: number
  readonly failing: number
  readonly superseded: number
}

export interface ResponseCounts {
  readonly received: number
  readonly acknowledged: number
  readonly executed: number
  readonly declined: number
  readonly notApplicable: number
}

export interface DepartmentCounts {
  readonly code: string
  readonly name: string
  readonly dispatched: number
  readonly delivered: number
  readonly answered: number
  readonly overdue: number
}

export interface Statistics {
  readonly dispatches: DispatchCounts
  readonly deliveries: DeliveryCounts
  readonly responses: ResponseCounts
  readonly departments: readonly DepartmentCounts[]
}

// $1 is a department or null for all, $2 is today. One statement, so that all figures are of one moment.
const COUNT = `WITH own AS MATERIALIZED (
    SELECT dispatch_id, department_code, department_name, received_at, ${IN_FORCE} AS in_force, ${OVERDUE} AS overdue
      FROM dispatches d WHERE $1::text IS NULL OR department_code = $1
  ), told AS (
    SELECT DISTINCT dispatch_id FROM deliveries WHERE type = 'measure.dispatched' AND state = 'delivered'
  ), answered AS (
    SELECT DISTINCT dispatch_id FROM responses WHERE $1::text IS NULL OR department_code = $1
  ), departments AS (
    SELECT o.department_code AS code, (array_agg(o.department_name ORDER BY o.received_at DESC))[1] AS name,
           count(*) AS dispatched, count(t.dispatch_id) AS delivered, count(a.dispatch_id) AS answered,
           count(*) FILTER (WHERE o.overdue) AS overdue
      FROM own o LEFT JOIN told t USING (dispatch_id) LEFT JOIN answered a USING (dispatch_id)
     GROUP BY o.department_code
  )
  SELECT
    (SELECT json_build_object('received', count(*), 'inForce', count(*) FILTER (WHERE in_force),
            'overdue', count(*) FILTER (WHERE overdue)) FROM own) AS dispatches,
    (SELECT json_build_object('delivered', count(*) FILTER (WHERE d.state = 'delivered'),
            'pending', count(*) FILTER (WHERE d.state = 'pending'),
            'failing', count(*) FILTER (WHERE d.state = 'failing'),
            'superseded', count(*) FILTER (WHERE d.state = 'superseded'))
       FROM deliveries d JOIN subscriptions s USING (subscription_id)
      WHERE $1::text IS NULL OR s.department_code = $1) AS deliveries,
    (SELECT json_build_object('received', count(*),
            'acknowledged', count(*) FILTER (WHERE result = 'acknowledged'),
            'executed', count(*) FILTER (WHERE result = 'executed'),
            'declined', count(*) FILTER (WHERE result = 'declined'),
            'notApplicable', count(*) FILTER (WHERE result = 'not-applicable'))
       FROM responses WHERE $1::text IS NULL OR department_code = $1) AS responses,
    (SELECT coalesce(json_agg(x ORDER BY x.code), '[]') FROM departments x) AS departments`

/** Counts, exact by counting rows, of one department or of all. */
export async function countAll(
  database: Queryable,
  departmentCode: string | undefined,
  today: string,
): Promise<Statistics> {
  const [counted] = (await database.query<Statistics>(COUNT, [departmentCode, today])).rows
  if (!counted) throw new TypeError('a count returned no row')
  return counted
}
