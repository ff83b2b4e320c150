import { createHmac } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { generateSecret, keyOf, signatureOf } from './signature.ts'

const BODY = '{"id":"1","data":{"name":"佛山市高明区试验贸易有限公司"}}'
const seconds = (): number => Math.floor(Date.now() / 1_000)

const headers = (id: string, timestamp: number, signature: string) => ({
  'webhook-id': id,
  'webhook-timestamp': String(timestamp),
  'webhook-signature': signature,
})

describe('signature', () => {
  it('is what the reference library of Standard Webhooks makes and takes', () => {
    const secret = generateSecret()
    const timestamp = seconds()
    const signature = signatureOf(keyOf(secret), 'msg_1', timestamp, BODY)
    const reference = new Webhook(secret)
    expect(signature).toBe(reference.sign('msg_1', new Date(timestamp * 1_000), BODY))
    expect(reference.verify(BODY, headers('msg_1', timestamp, signature))).toEqual(JSON.parse(BODY))
  })

  it('holds for one id, one time, one body and one secret', () => {
    const secret = generateSecret()
    const timestamp = seconds()
    const signature = signatureOf(keyOf(secret), 'msg_1', timestamp, BODY)
    const reference = new Webhook(secret)
    expect(() => reference.verify(BODY, headers('msg_2', timestamp, signature))).toThrow()
    expect(() => reference.verify(BODY, headers('msg_1', timestamp - 1, signature))).toThrow()
    expect(() => reference.verify(`${BODY} `, headers('msg_1', timestamp, signature))).toThrow()
    expect(() => new Webhook(generateSecret()).verify(BODY, headers('msg_1', timestamp, signature))).toThrow()
  })

  it.each([
    ['U+2028 and U+2029, line ends to JavaScript and plain characters to JSON', '一\u2028二\u2029三'],
    ['characters outside the basic plane', '𠮷田🏢𝟙'],
    ['a combining mark and its composed form, two texts that look alike', 'e\u0301é'],
    ['the same characters as escapes', '\\u2028\\ud842\\udfb7'],
  ])('is made over the bytes that are sent, with %s', (_what, text) => {
    const secret = generateSecret()
    const timestamp = seconds()
    const body = `{"name":"${text}"}`
    const signature = signatureOf(keyOf(secret), 'msg_1', timestamp, body)
    const bytes = Buffer.from(body, 'utf8')
    const parts = [Buffer.from(`msg_1.${timestamp}.`), bytes]
    const expected = createHmac('sha256', Buffer.from(secret.slice(6), 'base64')).update(Buffer.concat(parts))
    expect(signature).toBe(`v1,${expected.digest('base64')}`)
    const verify = (sent: string | Buffer) => new Webhook(secret).verify(sent, headers('msg_1', timestamp, signature))
    expect(verify(bytes)).toEqual(JSON.parse(body))
    expect(verify(body)).toEqual(JSON.parse(body))
    expect(() => verify(JSON.stringify({ name: `${text} ` }))).toThrow()
  })

  it('comes from a secret of 32 bytes, another one each time', () => {
    const [one, other] = [generateSecret(), generateSecret()]
    expect(one).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    expect(one).not.toBe(other)
  })
})
