import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { workspace } from '../compose/compose-file.ts'

export const read = (file: string): string => readFileSync(path.join(workspace, file), 'utf8')
export const filesLike = (pattern: string): string[] => globSync(pattern, { cwd: workspace }).sort()

/** A rule that records: `record` is the metric it makes. */
interface Recording {
  readonly record: string
  readonly expr: string
}

export interface Alert {
  readonly alert: string
  readonly expr: string
  readonly labels: { readonly severity: string }
  readonly annotations: { readonly summary: string; readonly runbook_url: string }
}

type Rule = Recording | Alert

const rules: readonly Rule[] = filesLike('infra/prometheus/rules/*.yml').flatMap((file) => {
  const { groups }: { groups: readonly { rules: readonly Rule[] }[] } = parse(read(file))
  return groups.flatMap((group) => group.rules)
})

export const recordings = rules.filter((rule) => 'record' in rule)
export const alerts = rules.filter((rule) => 'alert' in rule)

interface Target {
  readonly refId: string
  readonly expr: string
}

export interface Panel {
  readonly id: number
  readonly type: string
  readonly title: string
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
  readonly datasource?: { readonly uid: string }
  readonly targets?: readonly Target[]
}

export interface Dashboard {
  readonly uid: string
  readonly title: string
  readonly panels: readonly Panel[]
}

export const dashboardFiles = filesLike('infra/grafana/dashboards/*.json')
export const readDashboard = (file: string): Dashboard => JSON.parse(read(file))

// What Grafana puts in: the services chosen, and the time between two points.
const VARIABLES: readonly [string, string][] = [
  ['$service', '.*'],
  ['$__rate_interval', '5m'],
]

/** Metrics that a service has only where Kafka carries the log. */
export const onlyWithKafka: readonly string[] = ['feedback_kafka_published_total', 'feedback_kafka_users_pending']

/** What the panels of a dashboard ask of Prometheus. */
export const expressionsOf = ({ panels }: Dashboard): string[] =>
  panels.flatMap(({ targets = [] }) =>
    targets.map(({ expr }) => VARIABLES.reduce((text, [name, value]) => text.replaceAll(name, value), expr)),
  )
