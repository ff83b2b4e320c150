import type { commonOperations } from '@mingxin/contracts'
import type { Service } from '../services.ts'
import { askAll, type Unanswered } from '../unanswered.ts'

type Report = commonOperations.ListTopicsReply
type GroupStatus = Report['consumes'][number]
export type Severity = GroupStatus['severity']

/** A group of a service, or the service itself when it does not answer. */
export interface Row {
  readonly service: string
  readonly severity: Severity
  readonly verdict: string
  readonly why: string
  readonly whyZh: string
  readonly status?: GroupStatus
}

export interface ProbeSeen {
  readonly service: string
  readonly probe: NonNullable<Report['probe']>
}

export interface Overview {
  /** Worst first. */
  readonly rows: readonly Row[]
  readonly probes: readonly ProbeSeen[]
}

const SEVERITIES: readonly Severity[] = ['ok', 'unknown', 'warning', 'critical']

export const isCritical = ({ rows }: Overview): boolean => rows.some(({ severity }) => severity === 'critical')

/** Asks all services at once. One that does not answer is a row of its own. */
export async function collect(services: readonly Service[]): Promise<Overview> {
  const { answers, unanswered } = await askAll(services, answerOf)
  return {
    rows: [...answers.flatMap(({ rows }) => rows), ...unanswered.map(unansweredRow)].sort(byBadness),
    probes: answers.flatMap(({ probes }) => probes),
  }
}

async function answerOf(service: Service): Promise<Overview> {
  const { consumes, probe } = await service.ask<Report>('/ops/topics')
  return {
    rows: consumes.map((status) => rowOf(service.name, status)),
    probes: probe ? [{ service: service.name, probe }] : [],
  }
}

const unansweredRow = ({ service, lack, message, whyZh }: Unanswered): Row => ({
  service,
  severity: 'critical',
  verdict: lack,
  why: message,
  whyZh,
})

function rowOf(service: string, status: GroupStatus): Row {
  const { severity, verdict, why, whyZh } = status
  return { service, severity, verdict, why, whyZh, status }
}

const byBadness = (a: Row, b: Row): number =>
  SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
  (b.status?.oldestUnhandledMs ?? 0) - (a.status?.oldestUnhandledMs ?? 0) ||
  (b.status?.lag ?? 0) - (a.status?.lag ?? 0)
