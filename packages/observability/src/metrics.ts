import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

const LATENCY_BUCKETS_S = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** The Prometheus metrics of one process. */
export interface Metrics {
  /** The exposition text, and its content type. */
  expose(): Promise<string>
  readonly contentType: string
  counter(name: string, help: string, labels?: readonly string[]): Counter
  gauge(name: string, help: string, labels: readonly string[], collect?: (gauge: Gauge) => Promise<void> | void): Gauge
  /** Durations in seconds. */
  durations(name: string, help: string, labels?: readonly string[]): Histogram
}

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
        ...(collect && { collect: () => collect(gauge) }),
      })
      return gauge
    },
    durations: (name, help, labels = []) =>
      new Histogram({ name, help, labelNames: labels, buckets: LATENCY_BUCKETS_S, registers }),
  }
}
