import type { Api, Json } from './api.ts'

/**
 * What the services say there is, by their own counting. The same input leads to the same figures, in however many pages
 * it travels; how often an entry was amended on its way there is not among them.
 */
export interface Totals {
  readonly ingest: {
    readonly accepted: number
    readonly duplicate: number
    readonly quarantined: number
    readonly records: number
  }
  readonly registry: {
    readonly subjects: number
    readonly received: number
    readonly resolved: number
    readonly questioned: number
  }
  readonly engine: {
    readonly opened: number
    readonly inForce: number
    readonly proposed: number
    readonly dispatched: number
    readonly lifted: number
  }
  readonly feedback: {
    readonly received: number
    readonly delivered: number
    readonly answered: number
    readonly responses: number
  }
}

export async function readTotals(api: Api): Promise<Totals> {
  const office = 'credit-office'
  const [reconciliation, coverage, engine, feedback]: Json[] = await Promise.all([
    api.ask(office, 'ingest', '/v1/reconciliation?source=*'),
    api.ask(office, 'code-registry', '/v1/coverage'),
    api.ask(office, 'sanction-engine', '/v1/statistics'),
    api.ask(office, 'feedback', '/v1/statistics'),
  ])
  const departments: { delivered: number; answered: number }[] = feedback.departments
  const sum = (field: 'delivered' | 'answered'): number => departments.reduce((total, one) => total + one[field], 0)
  const { accepted, duplicate, quarantined, records } = reconciliation.totals
  const { received, resolved, questioned } = coverage.records
  return {
    ingest: { accepted, duplicate, quarantined, records },
    registry: { subjects: coverage.subjects.total, received, resolved, questioned },
    engine: {
      opened: engine.listEntries.opened,
      inForce: engine.listEntries.inForce,
      proposed: engine.listEntries.proposed,
      dispatched: engine.measures.dispatched,
      lifted: engine.measures.lifted,
    },
    feedback: {
      received: feedback.dispatches.received,
      delivered: sum('delivered'),
      answered: sum('answered'),
      responses: feedback.responses.received,
    },
  }
}
