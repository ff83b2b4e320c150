import { describe, expect, it } from 'vitest'
import { type NodePlan, type NodePorts, serverProperties } from './server-properties.ts'

const portsOf = (count: number): NodePorts[] =>
  Array.from({ length: count }, (_, at) => ({
    id: at + 1,
    port: 9092 + at,
    controllerPort: 9192 + at,
    securePort: 9292 + at,
  }))

function propertiesFor(count: number, more: Partial<NodePlan> = {}): Record<string, string> {
  const nodes = portsOf(count)
  const [node] = nodes
  if (!node) throw new Error('no node')
  const text = serverProperties({ node, nodes, dataDirectory: '/data', ...more })
  return Object.fromEntries(
    text
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )
}

describe('the properties of a single node', () => {
  it('make it broker and controller, on this machine alone', () => {
    expect(propertiesFor(1)).toMatchObject({
      'process.roles': 'broker,controller',
      'node.id': '1',
      'controller.quorum.voters': '1@127.0.0.1:9192',
      listeners: 'BROKER://127.0.0.1:9092,CONTROLLER://127.0.0.1:9192',
      'advertised.listeners': 'BROKER://127.0.0.1:9092',
      'log.dirs': '/data',
    })
  })

  it('ask for no replica that cannot be, and for little memory', () => {
    expect(propertiesFor(1)).toMatchObject({
      'offsets.topic.replication.factor': '1',
      'transaction.state.log.replication.factor': '1',
      'transaction.state.log.min.isr': '1',
      'share.coordinator.state.topic.replication.factor': '1',
      'min.insync.replicas': '1',
      'log.cleaner.dedupe.buffer.size': '2097152',
    })
  })

  it('open no second listener and no authorizer unless asked', () => {
    const properties = propertiesFor(1)
    expect(properties['authorizer.class.name']).toBeUndefined()
    expect(JSON.stringify(properties)).not.toContain('SECURE')
  })
})

describe('the properties of three nodes', () => {
  it('replicate three times and acknowledge what two have', () => {
    expect(propertiesFor(3)).toMatchObject({
      'controller.quorum.voters': '1@127.0.0.1:9192,2@127.0.0.1:9193,3@127.0.0.1:9194',
      'default.replication.factor': '3',
      'min.insync.replicas': '2',
      'offsets.topic.replication.factor': '3',
      'transaction.state.log.replication.factor': '3',
      'transaction.state.log.min.isr': '2',
    })
  })
})

describe('security', () => {
  const security = { superUsers: ['mingxin'], keystore: { file: '/tls/keystore.p12', password: 'secret' } }

  it('adds a listener with SCRAM and lets nobody but super users do anything unasked', () => {
    expect(propertiesFor(1, { security: { ...security, protocol: 'SASL_SSL' } })).toMatchObject({
      listeners: 'BROKER://127.0.0.1:9092,SECURE://127.0.0.1:9292,CONTROLLER://127.0.0.1:9192',
      'listener.security.protocol.map': 'BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT,SECURE:SASL_SSL',
      'sasl.enabled.mechanisms': 'SCRAM-SHA-512',
      'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
      'super.users': 'User:ANONYMOUS;User:mingxin',
      'listener.name.secure.ssl.keystore.location': '/tls/keystore.p12',
    })
  })

  it('without TLS needs no key', () => {
    const properties = propertiesFor(1, { security: { superUsers: [], protocol: 'SASL_PLAINTEXT' } })
    expect(properties['listener.security.protocol.map']).toContain('SECURE:SASL_PLAINTEXT')
    expect(JSON.stringify(properties)).not.toContain('keystore')
  })
})

it('a path of whatever characters is written so that Java reads it back', () => {
  expect(propertiesFor(1, { dataDirectory: '/数据 a\\b' })['log.dirs']).toBe('/\\u6570\\u636e a\\\\b')
})
