import { describe, expect, it } from 'vitest'
import { readFeedbackConfig } from './config.ts'

const env = {
  MINGXIN_DATABASE_URL: 'postgres://localhost/x',
  MINGXIN_PORT: '7104',
  MINGXIN_ISSUER: 'http://localhost',
  MINGXIN_JWKS_URL: 'http://localhost/jwks',
  MINGXIN_KEYS_FILE: 'keys.json',
}
const allowed = (text: string) => readFeedbackConfig({ ...env, MINGXIN_WEBHOOK_ALLOW: text }).webhookAllow

describe('configuration', () => {
  it('lets an installation on one machine push to itself, and nowhere else that is not public', () => {
    expect(readFeedbackConfig(env)).toMatchObject({
      webhookAllow: ['127.0.0.0/8', '::1/128'],
      webhookTimeoutMs: 15_000,
    })
  })

  it('takes ranges, or none', () => {
    expect(allowed('10.20.0.0/16, fd00:1::/32')).toEqual(['10.20.0.0/16', 'fd00:1::/32'])
    expect(allowed('none')).toEqual([])
  })

  it.each(['', '10.20.0.0', '10.20.0.0/33', 'intranet', '10.0.0.0/8,'])('refuses %j at the start', (text) => {
    expect(() => allowed(text)).toThrow(expect.objectContaining({ code: 'config.invalid' }))
  })
})
