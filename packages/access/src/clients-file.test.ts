import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readClientsFile } from './index.ts'

const client = {
  name: 'yms',
  clientId: 'yms',
  clientSecret: 'a-secret',
  organisation: { code: '11440608PDY001020W', name: '高明区政务服务和数据管理局' },
  scopes: ['records:read'],
  level: 'GOV_SHARED',
}
const { clientSecret: _, ...withoutProof } = client

let directory: string
beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'mingxin-clients-'))
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

function fileWith(content: string): string {
  const file = path.join(directory, 'clients.json')
  writeFileSync(file, content)
  return file
}

describe('a clients file', () => {
  it('is read as it is', () => {
    const clients = [client, { ...withoutProof, clientId: 'court', jwks: { keys: [] } }]
    expect(readClientsFile(fileWith(JSON.stringify(clients)))).toEqual(clients)
  })

  it.each([
    ['clientId', { ...client, clientId: '' }],
    ['organisation', { ...client, organisation: { code: 'x' } }],
    ['scopes', { ...client, scopes: 'records:read' }],
    ['level', { ...client, level: 'SECRET' }],
    ['exactly one of clientSecret and jwks', withoutProof],
    ['exactly one of clientSecret and jwks', { ...client, jwks: { keys: [] } }],
    ['jwks must be a JWK set', { ...withoutProof, jwks: {} }],
  ])('that is wrong says in which entry and what: %s', (fault, entry) => {
    const file = fileWith(JSON.stringify([client, entry]))
    expect(() => readClientsFile(file)).toThrow(new RegExp(`clients\\.json: entry 1: .*${fault}`))
  })

  it('with the same client twice is refused', () => {
    expect(() => readClientsFile(fileWith(JSON.stringify([client, client])))).toThrow('yms stands there twice')
  })

  it('that cannot be read as JSON is refused without repeating its content', () => {
    const file = fileWith('[{"clientSecret":"a-secret"')
    expect(() => readClientsFile(file)).toThrow(
      expect.objectContaining({ code: 'config.invalid', message: expect.not.stringContaining('a-secret') }),
    )
    expect(() => readClientsFile(fileWith('{}'))).toThrow('not an array')
    expect(() => readClientsFile(path.join(directory, 'missing.json'))).toThrow('missing.json')
  })
})
