/** Metric → the labels its series carry. */
export type Exposed = ReadonlyMap<string, ReadonlySet<string>>

// What Prometheus adds to every series of a target, and what it makes itself.
const OF_TARGETS = ['job', 'instance', 'service']
const OF_PROMETHEUS: readonly [string, readonly string[]][] = [
  ['up', []],
  ['ALERTS', ['alertname', 'alertstate', 'severity']],
]

/**
 * The metrics in the answers of several `/metrics`. A metric counts as there when it is declared, whether it has a series at
 * the moment or not; its labels are those its series were seen with.
 */
export function exposedIn(texts: readonly string[]): Exposed {
  const labels = new Map(OF_PROMETHEUS.map(([metric, own]) => [metric, new Set([...OF_TARGETS, ...own])]))
  const of = (metric: string): Set<string> => {
    const known = labels.get(metric) ?? new Set(OF_TARGETS)
    labels.set(metric, known)
    return known
  }
  for (const line of texts.flatMap((text) => text.split('\n'))) {
    const [, declared, type] = /^# TYPE (\S+) (\S+)/.exec(line) ?? []
    if (declared !== undefined) for (const suffix of SUFFIXES[type ?? ''] ?? ['']) of(declared + suffix)
    const [, metric, list = ''] = /^(\w+)(?:\{(.*)\})? \S+$/.exec(line) ?? []
    if (metric === undefined) continue
    for (const [, label = ''] of list.matchAll(/(\w+)="(?:[^"\\]|\\.)*"/g)) of(metric).add(label)
  }
  return labels
}

const SUFFIXES: Readonly<Record<string, readonly string[]>> = { histogram: ['_bucket', '_sum', '_count'] }
