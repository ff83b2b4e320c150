import { describe, expect, it } from 'vitest'
import { clientSettings, overview } from './screen.ts'

const one = {
  adopted: false,
  brokers: ['127.0.0.1:19092'],
  directory: '/home/kafka',
  nodes: [{ id: 1, pid: 4711, port: 19_092 }],
}
const facts = { elapsedMs: 3_210, pid: 4_700, clientFile: undefined, home: undefined }

describe('the overview', () => {
  it('says where the broker is, which process it is, and what to try next', () => {
    const text = overview(one, facts)
    expect(text).toContain('ready (3.2 s)')
    expect(text).toMatch(/^ {2}1 {6}127\.0\.0\.1:19092 {3}4711$/m)
    expect(text).toMatch(/^ {2}MINGXIN_KAFKA_BROKERS=127\.0\.0\.1:19092 npm start$/m)
    expect(text).toContain('kill 4700')
  })

  it('names the home in the next command where it is not the usual one', () => {
    const at = { ...facts, home: "/it's" }
    expect(overview(one, at)).toContain(`  MINGXIN_HOME='/it'\\''s' MINGXIN_KAFKA_BROKERS=127.0.0.1:19092 npm start`)
    expect(overview(one, { ...at, clientFile: '/c.env' })).toContain(`set +a; MINGXIN_HOME='/it'\\''s' npm start`)
  })

  it('says that a cluster was taken over', () => {
    expect(overview({ ...one, adopted: true }, facts)).toContain('left over from before and taken over')
  })

  it('of a cluster with passwords names the file that holds them, never one of them', () => {
    const text = overview({ ...one, secureBrokers: ['127.0.0.1:19192'] }, { ...facts, clientFile: "/it's/client.env" })
    expect(text).toMatch(/127\.0\.0\.1:19092 +127\.0\.0\.1:19192 +4711/)
    expect(text).toContain(`set -a; . '/it'\\''s/client.env'; set +a; npm start`)
  })
})

it('the settings of a client are what the services read', () => {
  expect(clientSettings(['a:1', 'b:2'], '/ca.pem', 'mingxin', 'pass').split('\n')).toEqual([
    `MINGXIN_KAFKA_BROKERS='a:1,b:2'`,
    `MINGXIN_KAFKA_TLS='on'`,
    `MINGXIN_KAFKA_CA_FILE='/ca.pem'`,
    `MINGXIN_KAFKA_SASL_MECHANISM='scram-sha-512'`,
    `MINGXIN_KAFKA_USERNAME='mingxin'`,
    `MINGXIN_KAFKA_PASSWORD='pass'`,
    '',
  ])
})
