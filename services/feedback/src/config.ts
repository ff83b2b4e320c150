import { choice, integer, readConfig, type Setting } from '@mingxin/config'
import { hostSettings } from '@mingxin/service-host'
import ipaddr from 'ipaddr.js'

export const settings = {
  ...hostSettings,
  webhookAllow: ranges('MINGXIN_WEBHOOK_ALLOW', {
    description:
      'Address ranges (CIDR, separated by commas) that may be pushed to besides public addresses; `none` for no others',
    fallback: '127.0.0.0/8,::1/128',
  }),
  webhookTimeoutMs: integer('MINGXIN_WEBHOOK_TIMEOUT_MS', {
    description: 'Milliseconds a receiver has for its answer, connecting included',
    fallback: '15000',
    min: 100,
    max: 60_000,
  }),
  webhookConcurrency: integer('MINGXIN_WEBHOOK_CONCURRENCY', {
    description: 'Pushes under way at once per subscription and process at most',
    fallback: '16',
    min: 1,
    max: 256,
  }),
  pushLeaseMs: integer('MINGXIN_PUSH_LEASE_MS', {
    description: 'A process that gives no sign of life for this long loses its lanes to others',
    fallback: '5000',
    min: 300,
    max: 60_000,
  }),
  departmentAccess: choice('MINGXIN_KAFKA_DEPARTMENT_ACCESS', {
    description:
      'Who lets departments read their topics in Kafka: `acl`, this service, by users and rights; `none`, whoever runs the cluster',
    fallback: 'acl',
    of: ['acl', 'none'],
  }),
  departmentBrokers: departmentBrokers('MINGXIN_KAFKA_DEPARTMENT_BROKERS'),
}

export type FeedbackConfig = ReturnType<typeof readFeedbackConfig>

export const readFeedbackConfig = (env: NodeJS.ProcessEnv) => readConfig(settings, env)

function ranges(variable: string, options: { description: string; fallback: string }): Setting<readonly string[]> {
  return { variable, isSecret: false, ...options, parse: parseRanges }
}

function departmentBrokers(variable: string): Setting<readonly string[] | undefined> {
  return {
    variable,
    description: 'Brokers (`host:port`, with commas) as departments reach them; not set: as in MINGXIN_KAFKA_BROKERS',
    fallback: '',
    isSecret: false,
    parse: hostSettings.kafkaBrokers.parse,
  }
}

function parseRanges(text: string): readonly string[] {
  if (text === 'none') return []
  const found = text.split(',').map((range) => range.trim())
  if (!found.every((range) => ipaddr.isValidCIDR(range)))
    throw new TypeError('CIDR ranges separated by commas, or none')
  return found
}
