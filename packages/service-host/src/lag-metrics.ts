import { type EventLog, type GroupStatus, type PartitionStatus, SEVERITIES, VERDICTS } from '@mingxin/event-log'
import type { Metrics } from '@mingxin/observability'

interface GroupGauge {
  readonly name: string
  readonly help: string
  /** Undefined: there is nothing to say, and no series that says it. */
  readonly of: (status: GroupStatus) => number | undefined
}

interface PartitionGauge {
  readonly name: string
  readonly help: string
  readonly of: (partition: PartitionStatus) => number | undefined
}

const seconds = (ms: number | undefined): number | undefined => (ms === undefined ? undefined : ms / 1000)

const GROUP_GAUGES: readonly GroupGauge[] = [
  { name: 'event_log_lag_events', help: 'Events a group has not handled or parked yet', of: ({ lag }) => lag },
  {
    name: 'event_log_held_back_events',
    help: 'Events that an open transaction of the writing service keeps from being read',
    of: ({ heldBackEvents }) => heldBackEvents,
  },
  {
    name: 'event_log_oldest_unhandled_seconds',
    help: 'Age of the oldest event a group has not handled, by its own time; 0 when nothing waits',
    of: ({ oldestUnhandledMs }) => seconds(oldestUnhandledMs),
  },
  {
    name: 'event_log_in_events_per_second',
    help: 'Events that came for a group, over the last 45 s or so',
    of: ({ inPerSecond }) => inPerSecond,
  },
  {
    name: 'event_log_out_events_per_second',
    help: 'Events that a group handled or parked, over the last 45 s or so',
    of: ({ outPerSecond }) => outPerSecond,
  },
  {
    name: 'event_log_drain_seconds',
    help: 'Time until nothing waits if both rates stay; absent while lag does not fall',
    of: ({ drainMs }) => seconds(drainMs),
  },
  { name: 'event_log_members', help: 'Living members of a group', of: ({ members }) => members },
  {
    name: 'event_log_unowned_partitions',
    help: 'Partitions of a group that no living member owns',
    of: ({ partitions }) => partitions.filter(({ owner }) => owner === undefined).length,
  },
  {
    name: 'event_log_parked_events',
    help: 'Events a group could not handle, and those behind them',
    of: ({ parkedEvents }) => parkedEvents,
  },
  { name: 'event_log_parked_keys', help: 'Keys of the parked events', of: ({ parkedKeys }) => parkedKeys },
  {
    name: 'event_log_severity',
    help: 'How bad the verdict on a group is: 0 ok, 1 unknown, 2 warning, 3 critical',
    of: ({ severity }) => SEVERITIES.indexOf(severity),
  },
  {
    name: 'event_log_read_age_seconds',
    help: 'How long ago these figures of a group were read; absent when they never were',
    of: ({ readAt }) => readAt && seconds(Math.max(0, Date.now() - readAt.getTime())),
  },
]

const PARTITION_GAUGES: readonly PartitionGauge[] = [
  { name: 'event_log_end_offset', help: 'Offset after the last event that can be read', of: ({ end }) => end },
  {
    name: 'event_log_committed_offset',
    help: 'First offset a group has not handled; absent until it has moved',
    of: ({ committed }) => committed,
  },
  {
    name: 'event_log_partition_lag_events',
    help: 'Events a group has not handled in a partition',
    of: ({ lag }) => lag,
  },
]

/**
 * How far the groups of this process are, and the relay as group `relay` on topic `*`. A scrape asks nobody: the figures
 * are those of the log's last look, which `event_log_read_age_seconds` dates.
 */
export function measureLag(metrics: Metrics, log: Pick<EventLog, 'lastReport'>): void {
  const groups = (): readonly GroupStatus[] => log.lastReport().consumes
  for (const { name, help, of } of GROUP_GAUGES) {
    metrics.gauge(name, help, ['group', 'topic'], (gauge) => {
      gauge.reset()
      for (const status of groups()) setIfKnown(gauge, labelsOf(status), of(status))
    })
  }
  for (const { name, help, of } of PARTITION_GAUGES) {
    metrics.gauge(name, help, ['group', 'topic', 'partition'], (gauge) => {
      gauge.reset()
      for (const status of groups())
        for (const one of status.partitions)
          setIfKnown(gauge, { ...labelsOf(status), partition: String(one.partition) }, of(one))
    })
  }
  measureVerdicts(metrics, groups)
  metrics.gauge('event_log_topic_events', 'Events in a topic this service writes', ['topic'], (gauge) => {
    for (const { topic, events } of log.lastReport().produces) gauge.set({ topic }, events)
  })
}

function measureVerdicts(metrics: Metrics, groups: () => readonly GroupStatus[]): void {
  const help = '1 for the verdict on a group, 0 for the others'
  metrics.gauge('event_log_verdict', help, ['group', 'topic', 'verdict'], (gauge) => {
    gauge.reset()
    for (const status of groups())
      for (const verdict of VERDICTS) gauge.set({ ...labelsOf(status), verdict }, verdict === status.verdict ? 1 : 0)
  })
}

const labelsOf = ({ group, topic }: GroupStatus) => ({ group, topic })

function setIfKnown(
  gauge: { set(labels: Record<string, string>, value: number): void },
  labels: Record<string, string>,
  value: number | undefined,
): void {
  if (value !== undefined) gauge.set(labels, value)
}
