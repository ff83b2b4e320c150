import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readClientsFile } from '@mingxin/access'
import { readOrganisations } from '@mingxin/contracts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeClientsFile } from './clients.ts'

let directory: string
let file: string

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'mingxin-clients-'))
  file = path.join(directory, 'clients.json')
  writeClientsFile(file)
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

const change = (edit: (clients: ReturnType<typeof readClientsFile>) => unknown): void =>
  writeFileSync(file, JSON.stringify(edit(readClientsFile(file))))

describe('the clients file', () => {
  it('holds every client of the contract with organisation, scopes, level and a secret of its own', () => {
    const clients = readClientsFile(file)
    expect(clients.map(({ name }) => name)).toEqual(readOrganisations().clients.map(({ name }) => name))
    expect(clients.find(({ name }) => name === 'yms')).toMatchObject({
      clientId: 'yms',
      organisation: { code: '11440608PDY001020W', name: '高明区政务服务和数据管理局' },
      level: 'GOV_SHARED',
    })
    const secrets = clients.map(({ clientSecret = '' }) => clientSecret)
    expect(new Set(secrets).size).toBe(clients.length)
    expect(Math.min(...secrets.map((secret) => secret.length))).toBeGreaterThanOrEqual(43)
  })

  it('can be read by its owner alone', () => {
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600')
  })

  it('keeps its secrets and clients added by hand, and follows the contract in what a client may do', () => {
    const before = readClientsFile(file)
    const [first, ...others] = before
    const added = { ...first, name: 'bank', clientId: 'bank', clientSecret: 'of the bank' }
    change(() => [{ ...first, scopes: ['ops:write'] }, ...others, added])
    writeClientsFile(file)
    expect(readClientsFile(file)).toEqual([...before, added])
  })

  it('gets the clients that were added to the contract', () => {
    const before = readClientsFile(file)
    change((clients) => clients.filter(({ name }) => name !== 'court'))
    writeClientsFile(file)
    const after = readClientsFile(file)
    expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name))
    expect(after.filter(({ name }) => name !== 'court')).toEqual(before.filter(({ name }) => name !== 'court'))
  })
})
