import type { NewTopic, TopicDescription } from '@mingxin/kafka'

/** What would be done to one topic, or why nothing is. */
export type TopicStep =
  | { readonly do: 'nothing' }
  | { readonly do: 'create'; readonly wanted: NewTopic }
  /** `before` partitions are there. */
  | { readonly do: 'grow'; readonly before: number; readonly partitions: number }
  | { readonly do: 'change'; readonly setting: string; readonly before: string | undefined; readonly after: string }
  /** Differs, and is left as it is: doing it would lose data or is not ours to do. */
  | { readonly do: 'leave'; readonly what: string }

/**
 * The steps from a topic as it is to what the contract wants. Never one that shrinks or deletes: fewer partitions, fewer
 * replicas and settings that are nobody's are left and said. `spread` is into how many partitions the relay spreads the
 * topic: where Kafka has more already, because growing broke off or somebody else did it, the step is still to be done.
 */
export function planTopic(
  wanted: NewTopic,
  found: TopicDescription | undefined,
  spread: number | undefined,
): TopicStep[] {
  if (!found) return [{ do: 'create', wanted }]
  const steps = [
    ...partitionSteps(wanted, found, spread),
    ...replicationSteps(wanted, found),
    ...settingSteps(wanted, found),
  ]
  return steps.length > 0 ? steps : [{ do: 'nothing' }]
}

function partitionSteps({ partitions }: NewTopic, found: TopicDescription, spread: number | undefined): TopicStep[] {
  const there = found.partitions.length
  const before = Math.min(there, spread ?? there)
  if (before < partitions) return [{ do: 'grow', before, partitions }]
  if (there > partitions)
    return [{ do: 'leave', what: `${there} partitions, ${partitions} planned: partitions cannot become fewer` }]
  return []
}

function replicationSteps({ replication }: NewTopic, { partitions }: TopicDescription): TopicStep[] {
  const fewest = Math.min(...partitions.map(({ replicas }) => replicas.length))
  if (fewest === replication) return []
  const how = 'kafka-reassign-partitions changes it'
  return [{ do: 'leave', what: `${fewest} replicas, ${replication} planned: ${how}` }]
}

// What a lower value would do: that is a person's decision, made in Kafka itself. Of min.insync.replicas, too, because what
// is planned counts the brokers that answer at the moment.
const LOWERED: Readonly<Record<string, string>> = {
  'retention.ms': 'it would delete what is older',
  'min.compaction.lag.ms': 'it would delete what is older',
  'min.insync.replicas': 'fewer brokers would have what is acknowledged',
}

function settingSteps({ settings }: NewTopic, found: TopicDescription): TopicStep[] {
  return Object.entries(settings).flatMap(([setting, after]): TopicStep[] => {
    const before = found.settings[setting]
    if (before === after) return []
    const lowered = LOWERED[setting]
    if (before !== undefined && lowered !== undefined && isLower(after, before))
      return [{ do: 'leave', what: `${setting} ${before}, ${after} planned: ${lowered}` }]
    if (setting === 'cleanup.policy' && before !== undefined)
      return [{ do: 'leave', what: `${setting} ${before}, ${after} planned: it would delete events` }]
    return [{ do: 'change', setting, before, after }]
  })
}

const isLower = (after: string, before: string): boolean =>
  Number(after) >= 0 && (Number(before) < 0 || Number(after) < Number(before))
