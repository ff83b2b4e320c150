import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { homeFiles } from '../home/home.ts'
import { isMovedSince, readLogSettings, writeLogSettings } from '../home/log-settings.ts'
import { workspaceServices } from './definition.ts'
import { environmentOf } from './environment.ts'

describe('the brokers a service gets', () => {
  let home: string
  beforeEach(() => {
    home = mkdtempSync(path.join(tmpdir(), 'mingxin-environment-'))
  })
  afterEach(() => rmSync(home, { recursive: true }))

  const brokers = (ofSupervisor: string, startedAt: number): string | undefined =>
    environment({ MINGXIN_KAFKA_BROKERS: ofSupervisor }, startedAt).MINGXIN_KAFKA_BROKERS || undefined

  function environment(more: NodeJS.ProcessEnv, startedAt: number): NodeJS.ProcessEnv {
    const [service] = workspaceServices()
    if (!service) throw new Error('no services')
    return environmentOf(service, {
      files: homeFiles(home),
      portBase: 7100,
      databaseUrl: 'postgres://127.0.0.1/mingxin',
      addresses: {},
      logLevel: 'info',
      more,
      remembered: readLogSettings(home),
      isMoved: isMovedSince(home, startedAt),
    })
  }
  const earlier = () => Date.now() - 60_000
  const later = () => Date.now() + 60_000

  it('are those of the supervisor’s environment, and without any those the home remembers', () => {
    expect(brokers('env:9092', earlier())).toBe('env:9092')
    expect(brokers('', earlier())).toBeUndefined()
    writeLogSettings(home, { MINGXIN_KAFKA_BROKERS: 'moved:9092' })
    expect(brokers('env:9092', later())).toBe('env:9092')
    expect(brokers('', later())).toBe('moved:9092')
  })

  it('are those of a move made while the supervisor runs, whatever it was started with', () => {
    writeLogSettings(home, { MINGXIN_KAFKA_BROKERS: 'moved:9092' })
    expect(brokers('env:9092', earlier())).toBe('moved:9092')
    writeLogSettings(home)
    expect(brokers('env:9092', earlier())).toBeUndefined()
  })

  it('come with nothing of the Kafka of before: neither its TLS nor its user nor its prefix', () => {
    writeLogSettings(home, { MINGXIN_KAFKA_BROKERS: 'moved:9092' })
    const before = {
      MINGXIN_KAFKA_BROKERS: 'env:9092',
      MINGXIN_KAFKA_TLS: 'on',
      MINGXIN_KAFKA_SASL_MECHANISM: 'plain',
      MINGXIN_KAFKA_PASSWORD_FILE: '/run/secrets/kafka',
      MINGXIN_KAFKA_TOPIC_PREFIX: 'before.',
    }
    const kafka = Object.entries(environment(before, earlier())).filter(([name]) => name.startsWith('MINGXIN_KAFKA_'))
    expect(kafka).toEqual([['MINGXIN_KAFKA_BROKERS', 'moved:9092']])
  })
})
