import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openKafkaDesk } from './desk.ts'
import { givenKafka } from './given-kafka.ts'

const CA = '-----BEGIN CERTIFICATE-----\n'
const BROKERS = { MINGXIN_KAFKA_BROKERS: 'a:1' }
const USER = { MINGXIN_KAFKA_USERNAME: 'mingxin', MINGXIN_KAFKA_PASSWORD: 'secret' }

let directory: string
let tls: NodeJS.ProcessEnv
beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'mingxin-given-'))
  const file = path.join(directory, 'ca.pem')
  writeFileSync(file, CA)
  tls = { MINGXIN_KAFKA_TLS: 'on', MINGXIN_KAFKA_CA_FILE: file }
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

describe('the Kafka that is given to a test run', () => {
  it('is reached by TLS and as a user where its settings say so, by clients and by services', () => {
    const env = { ...BROKERS, ...tls, MINGXIN_KAFKA_SASL_MECHANISM: 'scram-sha-512', ...USER }
    expect(givenKafka(env)).toEqual({
      environment: env,
      connection: {
        brokers: ['a:1'],
        tls: { ca: CA },
        sasl: { mechanism: 'scram-sha-512', username: 'mingxin', password: 'secret' },
      },
    })
  })

  it('is none without brokers, whatever is said of security', () => {
    expect(givenKafka({ ...tls, MINGXIN_KAFKA_SASL_MECHANISM: 'plain', ...USER })).toBeUndefined()
  })

  it.each<[string, NodeJS.ProcessEnv]>([
    ['MINGXIN_KAFKA_CA_FILE', { MINGXIN_KAFKA_TLS: 'on', MINGXIN_KAFKA_CA_FILE: '/nowhere/ca.pem' }],
    ['MINGXIN_KAFKA_TLS', { MINGXIN_KAFKA_CA_FILE: '/nowhere/ca.pem' }],
    ['MINGXIN_KAFKA_TLS', { MINGXIN_KAFKA_TLS: 'yes' }],
    ['MINGXIN_KAFKA_USERNAME', { MINGXIN_KAFKA_SASL_MECHANISM: 'scram-sha-512' }],
    ['MINGXIN_KAFKA_PASSWORD', { MINGXIN_KAFKA_SASL_MECHANISM: 'plain', MINGXIN_KAFKA_USERNAME: 'mingxin' }],
    ['MINGXIN_KAFKA_SASL_MECHANISM', USER],
  ])('ends the run before it begins, with a sentence on %s, where its settings are %j', async (named, settings) => {
    const opening = openKafkaDesk({ ...BROKERS, ...settings }, () => {})
    await expect(opening).rejects.toThrow(named)
  })
})
