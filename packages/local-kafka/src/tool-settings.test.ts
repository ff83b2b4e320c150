import { expect, it } from 'vitest'
import { readToolSettings } from './tool-settings.ts'

const SECURE = {
  MINGXIN_KAFKA_BROKERS: 'k1:9093,k2:9093',
  MINGXIN_KAFKA_TLS: 'on',
  MINGXIN_KAFKA_CA_FILE: '/etc/明信/ca.pem',
  MINGXIN_KAFKA_SASL_MECHANISM: 'scram-sha-512',
  MINGXIN_KAFKA_USERNAME: 'mingxin',
  MINGXIN_KAFKA_PASSWORD: 'a"b\\c',
}

it('brokers in plain text need no file', () => {
  expect(readToolSettings({ MINGXIN_KAFKA_BROKERS: 'k:9092' })).toEqual({ brokers: 'k:9092', properties: '' })
  expect(readToolSettings({})).toEqual({ brokers: '', properties: '' })
})

it('TLS and a user are said in the words of Kafka’s tools, odd characters escaped', () => {
  const { brokers, properties } = readToolSettings(SECURE)
  expect(brokers).toBe('k1:9093,k2:9093')
  expect(properties.split('\n')).toEqual([
    'security.protocol=SASL_SSL',
    'ssl.truststore.type=PEM',
    'ssl.truststore.location=/etc/\\u660e\\u4fe1/ca.pem',
    'sasl.mechanism=SCRAM-SHA-512',
    String.raw`sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="mingxin" password="a\\"b\\\\c";`,
    '',
  ])
})

it('a user without TLS, and TLS without a user, are each said alone', () => {
  const { MINGXIN_KAFKA_TLS: _, ...user } = { ...SECURE, MINGXIN_KAFKA_SASL_MECHANISM: 'plain' }
  expect(readToolSettings(user).properties).toMatch(
    /^security\.protocol=SASL_PLAINTEXT\nsasl\.mechanism=PLAIN\nsasl\.jaas\.config=\S+\.plain\.PlainLoginModule required/,
  )
  expect(readToolSettings({ MINGXIN_KAFKA_TLS: 'on' }).properties).toBe('security.protocol=SSL\n')
})
