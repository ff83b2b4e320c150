import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { readToolSettings } from './tool-settings.ts'

it('brokers in plain text need no file', () => {
  expect(readToolSettings({ MINGXIN_KAFKA_BROKERS: 'k:9092' })).toEqual({ brokers: 'k:9092', properties: '' })
  expect(readToolSettings({})).toEqual({ brokers: '', properties: '' })
})

it('TLS and a user are said in the words of Kafka’s tools', () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'mingxin-tool-'))
  try {
    const file = path.join(directory, 'ca.pem')
    writeFileSync(file, 'CERTIFICATE')
    const { brokers, properties } = readToolSettings({
      MINGXIN_KAFKA_BROKERS: 'k1:9093,k2:9093',
      MINGXIN_KAFKA_TLS: 'on',
      MINGXIN_KAFKA_CA_FILE: file,
      MINGXIN_KAFKA_SASL_MECHANISM: 'scram-sha-512',
      MINGXIN_KAFKA_USERNAME: 'mingxin',
      MINGXIN_KAFKA_PASSWORD: 'secret',
    })
    expect(brokers).toBe('k1:9093,k2:9093')
    expect(properties).toContain('security.protocol=SASL_SSL\n')
    expect(properties).toContain('ssl.truststore.certificates=CERTIFICATE\n')
    expect(properties).toContain('username="mingxin" password="secret"')
  } finally {
    rmSync(directory, { recursive: true })
  }
})
