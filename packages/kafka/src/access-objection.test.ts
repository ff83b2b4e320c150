import { describe, expect, it } from 'vitest'
import { objectionTo } from './access-objection.ts'

const SECURE = {
  'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
  'sasl.enabled.mechanisms': 'PLAIN, SCRAM-SHA-512',
}
const settings = (changes: Record<string, string | null>) => new Map(Object.entries({ ...SECURE, ...changes }))

describe('whether rights keep anybody out', () => {
  it('they do with an authorizer and SCRAM-SHA-512', () => {
    expect(objectionTo(settings({}))).toBeUndefined()
    const ofListener = { 'sasl.enabled.mechanisms': 'GSSAPI', 'listener.name.outside.sasl.enabled.mechanisms': null }
    expect(objectionTo(settings(ofListener))).toBeUndefined()
  })

  it('they do not without an authorizer', () => {
    expect(objectionTo(settings({ 'authorizer.class.name': '' }))).toMatch(/no authorizer/)
    expect(objectionTo(new Map())).toMatch(/no authorizer/)
  })

  it('they may not where a topic without rights may be open, whatever a broker hides', () => {
    for (const value of [null, 'true', 'false'])
      expect(objectionTo(settings({ 'allow.everyone.if.no.acl.found': value }))).toMatch(/allow\.everyone/)
  })

  it('they have nobody to tell apart without SCRAM-SHA-512', () => {
    expect(objectionTo(settings({ 'sasl.enabled.mechanisms': 'SCRAM-SHA-256' }))).toMatch(/SCRAM-SHA-512/)
  })
})
