import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isAppError } from '@mingxin/errors'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { choice, describeSettings, integer, port, readConfig, type Settings, text, url, variablesOf } from './index.ts'

const settings = {
  name: text('NAME', { description: 'who' }),
  port: port('PORT', { description: 'where', fallback: '7100' }),
  level: choice('LEVEL', { description: 'how loud', fallback: 'info', of: ['info', 'warn'] }),
  database: url('DATABASE', { description: 'tables', protocols: ['postgres:'], isSecret: true }),
}
const valid = { NAME: 'ingest', DATABASE: 'postgres://user:pass-word@host/db' }

function faultsOf(wrong: Settings, env: NodeJS.ProcessEnv): { pointer: string; expected: string; actual: string }[] {
  try {
    readConfig(wrong, env)
  } catch (error) {
    if (isAppError(error) && error.code === 'config.invalid') return [...error.faults]
    throw error
  }
  return []
}

describe('a configuration', () => {
  it('is read with its types, defaults filled in', () => {
    expect(readConfig(settings, valid)).toEqual({
      name: 'ingest',
      port: 7100,
      level: 'info',
      database: valid.DATABASE,
    })
  })

  it('that is wrong names every variable at once', () => {
    const faults = faultsOf(settings, { PORT: '70000', LEVEL: 'loud' })
    expect(faults.map(({ pointer }) => pointer)).toEqual(['NAME', 'PORT', 'LEVEL', 'DATABASE'])
    expect(faults[1]).toMatchObject({ expected: 'a whole number from 1 to 65535', actual: '70000' })
    expect(faults[2]).toMatchObject({ expected: 'one of info, warn' })
  })

  it('never repeats a secret, neither in the message nor in a fault', () => {
    const error = (() => {
      try {
        return readConfig(settings, { ...valid, DATABASE: 'mysql://user:pass-word@host/db' })
      } catch (thrown) {
        return thrown
      }
    })()
    expect(error).toMatchObject({ message: expect.stringContaining('DATABASE') })
    expect(JSON.stringify([error, String(error)])).not.toContain('pass-word')
  })

  it.each([
    [integer('N', { description: '', min: 0, max: 10 }), ['-1', '11', '1.5', '1e1', ' 1', '', 'x']],
    [text('N', { description: '' }), ['']],
    [url('N', { description: '', protocols: ['http:'] }), ['', 'x', 'ftp://x', '//x']],
    [choice('N', { description: '', of: ['a'] }), ['', 'A']],
  ])('takes no value it cannot mean: %#', (setting, values) => {
    for (const value of values) expect(faultsOf({ setting }, { N: value })).toHaveLength(1)
  })

  describe('with a secret in a file', () => {
    let directory: string
    let file: string
    beforeAll(() => {
      directory = mkdtempSync(path.join(tmpdir(), 'mingxin-config-'))
      file = path.join(directory, 'url')
      writeFileSync(file, `${valid.DATABASE}\n`, { mode: 0o600 })
    })
    afterAll(() => rmSync(directory, { recursive: true }))

    it('reads it from there, unless the variable itself is set', () => {
      expect(readConfig(settings, { NAME: 'x', DATABASE_FILE: file }).database).toBe(valid.DATABASE)
      const other = 'postgres://elsewhere/db'
      expect(readConfig(settings, { NAME: 'x', DATABASE_FILE: file, DATABASE: other }).database).toBe(other)
    })

    it('never goes on without a file that is named and cannot be read', () => {
      const withFallback = { key: text('KEY', { description: '', fallback: 'none', isSecret: true }) }
      const missing = path.join(directory, 'missing')
      expect(faultsOf(withFallback, { KEY_FILE: missing })).toMatchObject([{ pointer: 'KEY_FILE', actual: missing }])
    })

    it('hands it on to another process by its file alone', () => {
      const env = { NAME: 'x', PORT: '', DATABASE_FILE: file, NAME_FILE: file, HOME: '/home' }
      expect(variablesOf(settings, env)).toEqual({ NAME: 'x', DATABASE_FILE: file })
      expect(readConfig(settings, variablesOf(settings, env)).database).toBe(valid.DATABASE)
    })

    it('leaves alone the files of what is no secret', () => {
      expect(faultsOf(settings, { DATABASE: valid.DATABASE, NAME_FILE: file })).toMatchObject([{ pointer: 'NAME' }])
    })
  })

  it('describes itself as a table, secrets without a value', () => {
    const table = describeSettings(settings)
    expect(table).toMatch(/\| `PORT` +\| `7100` +\| where +\|/)
    expect(table).toMatch(/\| `DATABASE` +\| required +\| tables +\|/)
  })
})
