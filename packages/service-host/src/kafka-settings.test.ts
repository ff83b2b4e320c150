import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readConfig } from '@mingxin/config'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kafkaSettings, kafkaUse } from './kafka-settings.ts'

let directory: string
beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'mingxin-kafka-settings-'))
  writeFileSync(path.join(directory, 'ca.pem'), '-----BEGIN CERTIFICATE-----\nMII=\n-----END CERTIFICATE-----\n')
  writeFileSync(path.join(directory, 'other.txt'), 'no certificate')
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

/** Settings by their names without MINGXIN_KAFKA_; `@name` is a file of the test's. */
function useOf(settings: Readonly<Record<string, string>>) {
  const given = Object.entries({ BROKERS: 'k1:9092', ...settings }).map(([name, value]) => [
    `MINGXIN_KAFKA_${name}`,
    value.startsWith('@') ? path.join(directory, value.slice(1)) : value,
  ])
  return kafkaUse('test', readConfig(kafkaSettings, Object.fromEntries(given)), () => {})
}

const SASL = { SASL_MECHANISM: 'scram-sha-512', USERNAME: 'mingxin', PASSWORD: 'pass-word' }

describe('settings of Kafka that cannot be meant are refused, and the variable is named', () => {
  it.each([
    [{ CA_FILE: '@ca.pem' }, /^MINGXIN_KAFKA_TLS: expected on, because MINGXIN_KAFKA_CA_FILE is set, got off$/],
    [{ TLS: 'on', CA_FILE: '@none.pem' }, /^MINGXIN_KAFKA_CA_FILE: expected a PEM file .*, got .*none\.pem$/],
    [{ TLS: 'on', CA_FILE: '@other.txt' }, /^MINGXIN_KAFKA_CA_FILE: expected a PEM file .*, got .*other\.txt$/],
    [{ USERNAME: 'mingxin' }, /^MINGXIN_KAFKA_SASL_MECHANISM: expected plain, .*because MINGXIN_KAFKA_USERNAME is set/],
    [{ PASSWORD: 'pass-word' }, /^MINGXIN_KAFKA_SASL_MECHANISM: .*because MINGXIN_KAFKA_PASSWORD is set, got none$/],
    [
      { ...SASL, USERNAME: '' },
      /^MINGXIN_KAFKA_USERNAME: expected a user, because .* is scram-sha-512, got \(missing\)$/,
    ],
    [{ ...SASL, PASSWORD: '' }, /^MINGXIN_KAFKA_PASSWORD: expected a password, because/],
    [{ SASL_MECHANISM: 'plain' }, /MINGXIN_KAFKA_USERNAME: .*; MINGXIN_KAFKA_PASSWORD: /],
    [{ BROKERS: 'k1:99999' }, /^MINGXIN_KAFKA_BROKERS: expected host:port .*ports from 1 to 65535/],
    [{ BROKERS: 'k1:0' }, /^MINGXIN_KAFKA_BROKERS: /],
    [{ BROKERS: '[::1]:9092' }, /^MINGXIN_KAFKA_BROKERS: expected .* a name for an IPv6 address, got \[::1\]:9092$/],
  ])('%j', (settings, message) => {
    const refused = { code: 'config.invalid', message: expect.stringMatching(message) }
    expect(() => useOf(settings)).toThrow(expect.objectContaining(refused))
    expect(() => useOf(settings)).not.toThrow('pass-word')
  })

  it('and those that agree are taken', () => {
    expect(useOf({})?.connection).not.toHaveProperty('tls')
    expect(useOf({ TLS: 'on' })?.connection.tls).toEqual({})
    expect(useOf({ TLS: 'on', CA_FILE: '@ca.pem', ...SASL })?.connection).toMatchObject({
      tls: { ca: expect.stringContaining('CERTIFICATE') },
      sasl: { mechanism: 'scram-sha-512', username: 'mingxin', password: 'pass-word' },
    })
  })

  it('and where no Kafka is named, nothing of it matters', () => {
    expect(useOf({ BROKERS: '', USERNAME: 'mingxin' })).toBeUndefined()
  })
})
