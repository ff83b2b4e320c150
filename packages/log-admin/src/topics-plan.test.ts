import type { NewTopic, TopicDescription } from '@mingxin/kafka'
import { describe, expect, it } from 'vitest'
import { planTopic } from './topics-plan.ts'

const DAY = 86_400_000

const wanted = (changes: Partial<NewTopic> = {}): NewTopic => ({
  name: 'credit.records.v1',
  partitions: 12,
  replication: 3,
  settings: { 'cleanup.policy': 'delete', 'retention.ms': String(366 * DAY) },
  ...changes,
})

function found(partitions = 12, replicas = 3, settings: Record<string, string> = wanted().settings): TopicDescription {
  const nodes = Array.from({ length: replicas }, (_, index) => index + 1)
  const all = Array.from({ length: partitions }, (_, id) => ({ id, leader: 1, replicas: nodes, inSync: nodes }))
  return { name: 'credit.records.v1', partitions: all, settings }
}

describe('the plan of a topic', () => {
  it('creates what is missing and does nothing to what is as planned', () => {
    expect(planTopic(wanted(), undefined, undefined)).toEqual([{ do: 'create', wanted: wanted() }])
    expect(planTopic(wanted(), found(), undefined)).toEqual([{ do: 'nothing' }])
  })

  it('grows, and never shrinks', () => {
    expect(planTopic(wanted({ partitions: 24 }), found(), undefined)).toEqual([
      { do: 'grow', before: 12, partitions: 24 },
    ])
    expect(planTopic(wanted(), found(24), undefined)).toEqual([
      { do: 'leave', what: expect.stringContaining('cannot become fewer') },
    ])
  })

  it('finishes a growth that broke off: Kafka has the partitions, the relay does not use them yet', () => {
    const grown = wanted({ partitions: 24 })
    expect(planTopic(grown, found(24), 12)).toEqual([{ do: 'grow', before: 12, partitions: 24 }])
    expect(planTopic(grown, found(24), 24)).toEqual([{ do: 'nothing' }])
  })

  it('leaves the number of replicas to those who run the cluster', () => {
    expect(planTopic(wanted(), found(12, 1), undefined)).toEqual([
      { do: 'leave', what: expect.stringMatching(/^1 replicas, 3/) },
    ])
  })

  it('keeps events longer when planned, and never for a shorter time', () => {
    const settings = (days: number) => ({ 'cleanup.policy': 'delete', 'retention.ms': String(days * DAY) })
    expect(planTopic(wanted(), found(12, 3, settings(90)), undefined)).toEqual([
      { do: 'change', setting: 'retention.ms', before: String(90 * DAY), after: String(366 * DAY) },
    ])
    expect(planTopic(wanted(), found(12, 3, settings(400)), undefined)).toEqual([
      { do: 'leave', what: expect.stringContaining('it would delete') },
    ])
    const forever = { 'cleanup.policy': 'delete', 'retention.ms': '-1' }
    expect(planTopic(wanted(), found(12, 3, forever), undefined)).toEqual([{ do: 'leave', what: expect.any(String) }])
    expect(planTopic(wanted({ settings: forever }), found(), undefined)).toMatchObject([{ do: 'change', after: '-1' }])
  })

  it('does not take less to be acknowledged while a broker is away', () => {
    const inSync = (replicas: string) => ({ ...wanted().settings, 'min.insync.replicas': replicas })
    const fewer = wanted({ replication: 2, settings: inSync('1') })
    expect(planTopic(fewer, found(12, 3, inSync('2')), undefined)).toEqual([
      { do: 'leave', what: expect.stringMatching(/^3 replicas/) },
      { do: 'leave', what: expect.stringMatching(/^min.insync.replicas 2, 1 planned/) },
    ])
    expect(planTopic(wanted({ settings: inSync('2') }), found(12, 3, inSync('1')), undefined)).toMatchObject([
      { do: 'change', setting: 'min.insync.replicas', after: '2' },
    ])
  })

  it('never turns a topic that keeps everything into one that keeps the last of each key', () => {
    const compacted = wanted({ settings: { 'cleanup.policy': 'compact' } })
    expect(planTopic(compacted, found(), undefined)).toEqual([
      { do: 'leave', what: expect.stringContaining('it would delete') },
    ])
  })

  it('says what compaction does to a topic that was to keep everything', () => {
    const both = { ...wanted().settings, 'cleanup.policy': 'compact,delete' }
    expect(planTopic(wanted(), found(12, 3, both), undefined)).toEqual([
      { do: 'leave', what: expect.stringContaining('all but the last event of each key') },
    ])
  })

  it('mends what would stop the flow or delete early, and leaves a topic that takes more than it must', () => {
    const settings = { ...wanted().settings, 'compression.type': 'producer', 'retention.bytes': '-1' }
    const tight = { ...settings, 'compression.type': 'lz4', 'retention.bytes': '1000', 'max.message.bytes': '2000' }
    const roomy = { ...settings, 'max.message.bytes': '5000000' }
    const planned = wanted({ settings: { ...settings, 'max.message.bytes': '1048588' } })
    expect(planTopic(planned, found(12, 3, tight), undefined)).toMatchObject([
      { do: 'change', setting: 'compression.type', after: 'producer' },
      { do: 'change', setting: 'retention.bytes', after: '-1' },
      { do: 'change', setting: 'max.message.bytes', after: '1048588' },
    ])
    expect(planTopic(planned, found(12, 3, roomy), undefined)).toEqual([{ do: 'nothing' }])
  })

  it('wants as many replicas in sync as the topic can spare, however many brokers there are by now', () => {
    const settings = { ...wanted().settings, 'min.insync.replicas': '2' }
    const twice = found(12, 2, { ...settings, 'min.insync.replicas': '1' })
    expect(planTopic(wanted({ settings }), twice, undefined)).toEqual([
      { do: 'leave', what: expect.stringMatching(/^2 replicas, 3/) },
    ])
  })

  it('does not touch settings the contract says nothing of', () => {
    const own = { ...wanted().settings, 'segment.bytes': '1000000' }
    expect(planTopic(wanted(), found(12, 3, own), undefined)).toEqual([{ do: 'nothing' }])
  })
})
