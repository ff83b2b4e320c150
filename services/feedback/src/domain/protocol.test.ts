import { describe, expect, it } from 'vitest'
import { type WantedWay, type Way, wayOf } from './protocol.ts'

const PULL: Way = { protocol: 'PULL', url: null }
const KAFKA: Way = { protocol: 'KAFKA', url: null }
const WEBHOOK: Way = { protocol: 'WEBHOOK', url: 'https://a' }

describe('the way a subscription is told by', () => {
  it.each<[string, WantedWay, Way | undefined, Way]>([
    ['is pulling when nothing is said', {}, undefined, PULL],
    ['is pushing when there is a URL', { url: 'https://a' }, undefined, WEBHOOK],
    ['is what is said', { protocol: 'KAFKA' }, undefined, KAFKA],
    ['stays when nothing is said', {}, KAFKA, KAFKA],
    ['stays a webhook with its URL', { protocol: 'WEBHOOK' }, WEBHOOK, WEBHOOK],
    ['is pulling when the URL is taken away', { url: null }, WEBHOOK, PULL],
    ['leaves the URL behind', { protocol: 'KAFKA' }, WEBHOOK, KAFKA],
    ['leaves Kafka for a URL', { url: 'https://a' }, KAFKA, WEBHOOK],
    ['may say twice that there is no URL', { protocol: 'KAFKA', url: null }, WEBHOOK, KAFKA],
  ])('%s', (_what, wanted, present, way) => {
    expect(wayOf(wanted, present)).toEqual(way)
  })

  it.each<[string, WantedWay, Way | undefined, string]>([
    ['a webhook without a URL', { protocol: 'WEBHOOK' }, KAFKA, 'field.required'],
    ['a webhook that loses its URL', { protocol: 'WEBHOOK', url: null }, WEBHOOK, 'field.required'],
    ['a URL for what is pulled', { protocol: 'PULL', url: 'https://a' }, undefined, 'field.condition'],
    ['a URL for Kafka', { protocol: 'KAFKA', url: 'https://a' }, WEBHOOK, 'field.condition'],
  ])('refuses %s', (_what, wanted, present, code) => {
    expect(() => wayOf(wanted, present)).toThrowError(
      expect.objectContaining({
        code: 'request.invalid',
        faults: [expect.objectContaining({ pointer: '/url', code })],
      }),
    )
  })
})
