import { describe, expect, it } from 'vitest'
import { createMetrics } from './index.ts'

describe('the metrics of a process', () => {
  it('carry the service’s name, beside those of the process itself', async () => {
    const metrics = createMetrics('ingest')
    metrics.counter('records_total', 'Records', ['kind']).inc({ kind: 'JUDICIAL' }, 2)
    const text = await metrics.expose()
    expect(text).toContain('records_total{kind="JUDICIAL",service="ingest"} 2')
    expect(text).toContain('process_cpu_seconds_total{service="ingest"}')
    expect(metrics.contentType).toContain('text/plain')
  })

  it('of a gauge are computed when they are asked for', async () => {
    const metrics = createMetrics('ingest')
    let lag = 1
    metrics.gauge('lag', 'Lag', ['group'], (gauge) => gauge.set({ group: 'g' }, lag))
    expect(await metrics.expose()).toContain('lag{group="g",service="ingest"} 1')
    lag = 7
    expect(await metrics.expose()).toContain('lag{group="g",service="ingest"} 7')
  })

  it.each([[[]], [['group']]])(
    'leave out a gauge that cannot be read for now, and nothing else: labels %j',
    async (labels) => {
      const metrics = createMetrics('ingest')
      let isAway = false
      metrics.gauge('waiting', 'Waiting', labels, async (gauge) => {
        if (isAway) throw new Error('the database is away')
        gauge.set(Object.fromEntries(labels.map((label) => [label, 'g'])), 5)
      })
      const before = await metrics.expose()
      expect(before).toMatch(/^waiting\{.*\} 5$/m)
      isAway = true
      const away = await metrics.expose()
      expect(away).not.toMatch(/^waiting\{/m)
      expect(away).toContain('process_cpu_seconds_total{service="ingest"}')
      isAway = false
      expect(await metrics.expose()).toMatch(/^waiting\{.*\} 5$/m)
    },
  )

  it('of durations are buckets in seconds, and two processes’ metrics do not mix', async () => {
    const [one, other] = [createMetrics('one'), createMetrics('other')]
    one.durations('took_seconds', 'Took', ['operation']).observe({ operation: 'a' }, 0.003)
    expect(await one.expose()).toContain('took_seconds_bucket{le="0.005",service="one",operation="a"} 1')
    expect(await other.expose()).not.toContain('took_seconds')
  })
})
