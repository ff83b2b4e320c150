import { bundleSchemas, mapRefs } from './bundle.ts'
import { eventFiles, isFamily, type Topics } from './events.ts'
import { readYaml } from './paths.ts'

/** The AsyncAPI 3 description of all topics: what each carries, what its key is, who writes it. */
export async function asyncApiDocument(): Promise<string> {
  const topics = readYaml<Topics>('events/topics.yaml')
  const events = eventFiles()
  const schemas = await bundleSchemas(Object.fromEntries(events.map(({ name, file }) => [name, file])))
  const messages = events.map(({ name, schema }) => [
    name,
    {
      name: `cn.gaoming.credit.${name}`,
      title: schema.title,
      summary: schema.description,
      contentType: 'application/json',
      bindings: { kafka: { key: { type: 'string', description: topics[schema['x-topic']]?.key } } },
      headers: { $ref: '#/components/schemas/cloud-event-headers' },
      payload: { $ref: `#/components/schemas/${name}` },
    },
  ])
  const channels = Object.entries(topics).map(
    ([topic, { zh, en, partitions, replication, cleanup, retention, carries = topic }]) => [
      channelOf(topic),
      {
        address: topic,
        title: zh,
        description: en,
        ...(isFamily(topic) && { parameters: { department: { description: 'Code of the department.' } } }),
        messages: Object.fromEntries(
          events
            .filter(({ name, schema }) => schema['x-topic'] === carries && !(carries !== topic && isProbe(name)))
            .map(({ name }) => [name, { $ref: `#/components/messages/${name}` }]),
        ),
        bindings: {
          kafka: {
            // The binding's topic is a name, not a pattern.
            ...(isFamily(topic) ? {} : { topic }),
            partitions,
            replicas: replication,
            topicConfiguration: { 'cleanup.policy': [cleanup], ...retentionOf(cleanup, retention) },
          },
        },
      },
    ],
  )
  const operations = Object.entries(topics).map(([topic, { producer, en }]) => [
    `${producer}.${channelOf(topic)}`,
    {
      action: 'send',
      title: `${producer} writes ${topic}`,
      summary: en,
      channel: { $ref: `#/channels/${channelOf(topic)}` },
    },
  ])
  const document = {
    asyncapi: '3.0.0',
    info: {
      title: '明信事件 Mingxin events',
      version: '1.0.0',
      description:
        'CloudEvents 1.0 in binary mode: attributes in ce_* headers, JSON data in the value. Generated from contracts/events.',
    },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(channels),
    operations: Object.fromEntries(operations),
    components: {
      messages: Object.fromEntries(messages),
      schemas: { ...withoutDialect(schemas), 'cloud-event-headers': cloudEventHeaders },
    },
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

// Probes end where the chain ends: what departments are told of never holds one.
const isProbe = (name: string): boolean => name.startsWith('probe.')

// What stands in braces is no part of a reference.
const channelOf = (topic: string): string => topic.replace(/\.\{\w+\}/, '')

const MS_PER_DAY = 86_400_000

// The AsyncAPI binding has no place for min.compaction.lag.ms.
const retentionOf = (cleanup: string, retention: string): object =>
  cleanup === 'compact' ? {} : { 'retention.ms': Number(retention.slice(1, -1)) * MS_PER_DAY }

const withoutDialect = (schemas: Awaited<ReturnType<typeof bundleSchemas>>) =>
  mapRefs(
    Object.fromEntries(
      Object.entries(schemas).map(([name, { $schema: _dialect, $id: _id, ...schema }]) => [name, schema]),
    ),
    (name) => `#/components/schemas/${name}`,
  )

const cloudEventHeaders = {
  type: 'object',
  required: ['ce_id', 'ce_type', 'ce_source', 'ce_time', 'ce_specversion'],
  properties: {
    ce_specversion: { const: '1.0' },
    ce_id: {
      type: 'string',
      description: 'Position in the log of the producing service; unique together with ce_source.',
    },
    ce_type: { type: 'string' },
    ce_source: { type: 'string', description: 'The producing service.' },
    ce_time: { type: 'string', format: 'date-time' },
    ce_subject: { type: 'string', description: 'The key.' },
    'mingxin-cursor': {
      type: 'string',
      description: 'In the topic of a department: place of the event in its line, the cursor of GET /v1/events.',
    },
    'mingxin-delivery': {
      type: 'string',
      description: 'In the topic of a department: id of the notification, the same by every way it is delivered.',
    },
    traceparent: { type: 'string', description: 'W3C trace context of the push that caused the event.' },
  },
}
