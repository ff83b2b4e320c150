import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { passwordIn, writeDatabaseSecrets } from './secrets.ts'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'mingxin-secrets-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

const read = (name: string): string => readFileSync(path.join(directory, name), 'utf8').trim()

describe('secrets of an installation', () => {
  it('are random, for the owner alone, and stay what they are', () => {
    const [one, other] = ['one', 'other'].map((name) => path.join(directory, name))
    const password = passwordIn(one ?? '')
    expect(password.length).toBeGreaterThanOrEqual(43)
    expect(passwordIn(one ?? '')).toBe(password)
    expect(passwordIn(other ?? '')).not.toBe(password)
    for (const name of readdirSync(directory)) expect(statSync(path.join(directory, name)).mode & 0o777).toBe(0o600)
  })

  it('of the database fit together, and the password outlives a move of the server', () => {
    writeDatabaseSecrets(directory, 'postgres://mingxin@postgres:5432/mingxin')
    const password = read('password')
    expect(read('url')).toBe(`postgres://mingxin:${password}@postgres:5432/mingxin`)
    writeDatabaseSecrets(directory, 'postgres://mingxin@elsewhere:5433/mingxin')
    expect(read('url')).toBe(`postgres://mingxin:${password}@elsewhere:5433/mingxin`)
    expect(readdirSync(directory).sort()).toEqual(['password', 'url'])
  })
})
