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

const fewestReplicas = ({ partitions }: TopicDescription): number =>
  Math.min(...partitions.map(({ replicas }) => replicas.length))

function replicationSteps({ replication }: NewTopic, found: TopicDescription): TopicStep[] {
  const fewest = fewestReplicas(found)
  if (fewest === replication) return []
  const how = 'npm run kafka -- tool reassign-partitions changes it'
  return [{ do: 'leave', what: `${fewest} replicas, ${replication} planned: ${how}` }]
}

const IN_SYNC = 'min.insync.replicas'
// More of it does no harm.
const ROOM = 'max.message.bytes'

// What a lower value would do: that is a person's decision, made in Kafka itself. Of min.insync.replicas, too, because what
// is planned counts the brokers that answer at the moment.
const LOWERED: Readonly<Record<string, string>> = {
  'retention.ms': 'it would delete what is older',
  'min.compaction.lag.ms': 'it would delete what is older',
  [IN_SYNC]: 'fewer brokers would have what is acknowledged',
}

function settingSteps({ settings }: NewTopic, found: TopicDescription): TopicStep[] {
  return Object.entries(settings).flatMap(([setting, planned]): TopicStep[] => {
    const after = setting === IN_SYNC ? toSpareOne(planned, found) : planned
    const before = found.settings[setting]
    if (before === after || (setting === ROOM && Number(before) > Number(after))) return []
    const lowered = LOWERED[setting]
    if (before !== undefined && lowered !== undefined && isLower(after, before))
      return [{ do: 'leave', what: `${setting} ${before}, ${after} planned: ${lowered}` }]
    if (setting === 'cleanup.policy' && before !== undefined)
      return [{ do: 'leave', what: `${setting} ${before}, ${after} planned: ${policyRisk(before)}` }]
    return [{ do: 'change', setting, before, after }]
  })
}

// One replica may be away, of those that are there.
const toSpareOne = (planned: string, found: TopicDescription): string =>
  String(Math.max(Math.min(Number(planned), fewestReplicas(found) - 1), 1))

// Either way events go that were to stay: only a person can say which of the two policies is the mistake.
const policyRisk = (before: string): string =>
  before.includes('compact')
    ? 'compaction removes all but the last event of each key until you change it in Kafka'
    : 'it would delete events'

const isLower = (after: string, before: string): boolean =>
  Number(after) >= 0 && (Number(before) < 0 || Number(after) < Number(before))
