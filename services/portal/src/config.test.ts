import { describe, expect, it } from 'vitest'
import { readPortalConfig } from './config.ts'

const env = {
  MINGXIN_DATABASE_URL: 'postgres://localhost/mingxin',
  MINGXIN_PORT: '7100',
  MINGXIN_ISSUER: 'http://127.0.0.1:7100',
  MINGXIN_JWKS_URL: 'http://127.0.0.1:7100/.well-known/jwks.json',
  MINGXIN_KEYS_FILE: '/keys.json',
  MINGXIN_CLIENTS_FILE: '/clients.json',
  MINGXIN_SIGNING_KEYS_FILE: '/signing-keys.json',
}

describe('the addresses of the other services', () => {
  it('are names and URLs, separated by commas', () => {
    const services = 'ingest=http://127.0.0.1:7101, code-registry=https://registry.test/base/'
    expect(readPortalConfig({ ...env, MINGXIN_SERVICES: services }).services).toEqual({
      ingest: 'http://127.0.0.1:7101',
      'code-registry': 'https://registry.test/base',
    })
  })

  it.each(['', 'ingest', 'ingest=', 'ingest=127.0.0.1:7101', 'ingest=ftp://x', 'ingest=http://a,,feedback=http://b'])(
    'are refused in another form: %s',
    (services) => {
      expect(() => readPortalConfig({ ...env, MINGXIN_SERVICES: services })).toThrow('MINGXIN_SERVICES')
    },
  )
})
