import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addSigningKey, openSigningKeys } from './signing-keys.ts'

let directory: string
let file: string

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'mingxin-signing-'))
  file = path.join(directory, 'signing-keys.json')
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

describe('the signing keys', () => {
  it('are created once, for their owner alone, and stay the same', async () => {
    const first = await openSigningKeys(file)
    expect(first).toEqual([expect.objectContaining({ kty: 'EC', crv: 'P-256', alg: 'ES256', use: 'sig' })])
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600')
    expect(await openSigningKeys(file)).toEqual(first)
  })

  it('get a new one at their end, the old one kept', async () => {
    const [old] = await openSigningKeys(file)
    const kid = await addSigningKey(file)
    expect((await openSigningKeys(file)).map((key) => key.kid)).toEqual([old.kid, kid])
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600')
  })

  it.each(['', '{}', '{"keys":[]}', '{"keys":[{"kty":"RSA"}]}', '{"keys":"none"}', '[1'])(
    'that are none are refused, and never replaced by new ones: %s',
    async (content) => {
      writeFileSync(file, content)
      await expect(openSigningKeys(file)).rejects.toMatchObject({ code: 'config.invalid' })
      expect(statSync(file).size).toBe(content.length)
    },
  )
})
