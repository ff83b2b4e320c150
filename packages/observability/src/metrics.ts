import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

const LATENCY_BUCKETS_S = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** The Prometheus metrics of one process. */
export interface Metrics {
  /** The exposition text, and its content type. */
  expose(): Promise<string>
  readonly contentType: string
  counter(name: string, help: string, labels?: readonly string[]): Counter
  /** `collect` is asked at every scrape; while it rejects, this gauge has no series and all others are exposed. */
  gauge(name: string, help: string, labels: readonly string[], collect?: Collect): Gauge
  /** Durations in seconds. */
  durations(name: string, help: string, labels?: readonly string[]): Histogram
}

type Collect = (gauge: Gauge) => Promise<void> | void

export function createMetrics(service: string): Metrics {
  const registry = new Registry()
  registry.setDefaultLabels({ service })
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  return {
    contentType: registry.contentType,
    expose: () => registry.metrics(),
    counter: (name, help, labels = []) => new Counter({ name, help, labelNames: labels, registers }),
    gauge: (name, help, labels, collect) => {
      const gauge: Gauge = new Gauge({
        name,
        help,
        labelNames: labels,
        registers,
        ...(collect && { collect: () => collectOrEmpty(gauge, labels, collect) }),
      })
      return gauge
    },
    durations: (name, help, labels = []) =>
      new Histogram({ name, help, labelNames: labels, buckets: LATENCY_BUCKETS_S, registers }),
  }
}

// What one gauge would say may lie in a database that is away, and then the others are wanted most.
async function collectOrEmpty(gauge: Gauge, labels: readonly string[], collect: Collect): Promise<void> {
  try {
    await collect(gauge)
  } catch {
    gauge.reset()
    if (labels.length === 0) gauge.remove({})
  }
}
