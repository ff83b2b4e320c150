import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSupervisorConfig, workspaceDirectory } from './settings.ts'

describe('the supervisor’s environment', () => {
  it('may be empty: state in the checkout, ports from 7100, embedded PostgreSQL', () => {
    expect(readSupervisorConfig({})).toMatchObject({
      home: path.join(workspaceDirectory, '.mingxin'),
      portBase: 7100,
      databaseUrl: undefined,
    })
  })

  it('makes a relative home absolute', () => {
    expect(readSupervisorConfig({ MINGXIN_HOME: 'state' }).home).toBe(path.resolve('state'))
  })

  it('may name the brokers of a Kafka, one or more', () => {
    const { kafkaBrokers } = readSupervisorConfig({ MINGXIN_KAFKA_BROKERS: 'one:9092, two:9092' })
    expect(kafkaBrokers).toEqual(['one:9092', 'two:9092'])
  })

  it.each([
    { MINGXIN_PORT_BASE: 'abc' },
    { MINGXIN_KAFKA_BROKERS: 'localhost' },
    { MINGXIN_PORT_BASE: '70000' },
    { MINGXIN_DATABASE_URL: 'mysql://x' },
  ])('is refused with the variable’s name: %j', (env) => {
    expect(() => readSupervisorConfig(env)).toThrow(Object.keys(env)[0])
  })

  it('never repeats the password of a database', () => {
    expect(() => readSupervisorConfig({ MINGXIN_DATABASE_URL: 'http://user:pass-word@host/db' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('pass-word') }),
    )
  })
})
