import { type ClusterConnection, runKafkaToolOn } from '@mingxin/testing'

const TOOL = 'org.apache.kafka.tools.consumer.group.ConsumerGroupCommand'

/** A partition of a group as Kafka's own tool shows it; undefined where it shows a hyphen. */
export interface ToolRow {
  readonly partition: number
  readonly committed: number | undefined
  readonly end: number | undefined
  readonly lag: number | undefined
}

/** What `kafka-consumer-groups --describe` says of a group in a topic. */
export async function describeGroup(connection: ClusterConnection, group: string, topic: string): Promise<ToolRow[]> {
  const said = await runKafkaToolOn(connection, TOOL, ['--describe', '--group', group])
  const lines = said.split('\n').map((line) => line.trim().split(/\s+/))
  const head = lines.find((cells) => cells[0] === 'GROUP') ?? []
  const numberIn = (cells: readonly string[], column: string): number | undefined => {
    const text = cells[head.indexOf(column)]
    return text === undefined || text === '-' ? undefined : Number(text)
  }
  return lines
    .filter((cells) => cells[head.indexOf('TOPIC')] === topic)
    .map((cells) => ({
      partition: numberIn(cells, 'PARTITION') ?? -1,
      committed: numberIn(cells, 'CURRENT-OFFSET'),
      end: numberIn(cells, 'LOG-END-OFFSET'),
      lag: numberIn(cells, 'LAG'),
    }))
    .sort((a, b) => a.partition - b.partition)
}
