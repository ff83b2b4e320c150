import { describe, expect, it } from 'vitest'
import { generateInstallationKeys } from './keys.ts'
import { createSecretBox } from './secret-box.ts'

const keysOf = () => generateInstallationKeys().personIds.sealingKeys

describe('secret box', () => {
  it('opens what it sealed, and seals the same text differently each time', () => {
    const box = createSecretBox(keysOf(), 'webhooks')
    const sealed = [box.seal('whsec_一'), box.seal('whsec_一')]
    expect(sealed.map((one) => box.open(one))).toEqual(['whsec_一', 'whsec_一'])
    expect(sealed[0]).not.toBe(sealed[1])
    expect(sealed.join()).not.toContain('whsec')
  })

  it('opens for one purpose only', () => {
    const keys = keysOf()
    const sealed = createSecretBox(keys, 'webhooks').seal('secret')
    expect(() => createSecretBox(keys, 'receipts').open(sealed)).toThrow()
  })

  it('refuses a text that was changed', () => {
    const box = createSecretBox(keysOf(), 'webhooks')
    const [version, keyId, data = ''] = box.seal('secret').split('.')
    const changed = `${data.startsWith('A') ? 'B' : 'A'}${data.slice(1)}`
    expect(() => box.open([version, keyId, changed].join('.'))).toThrow()
  })

  it('still opens what an older key sealed, and seals with the newest', () => {
    const [old] = keysOf()
    const [fresh] = keysOf()
    if (!old || !fresh) throw new Error('no keys')
    const sealed = createSecretBox([old], 'webhooks').seal('secret')
    const rotated = createSecretBox([{ ...fresh, id: 'k2' }, old], 'webhooks')
    expect(rotated.open(sealed)).toBe('secret')
    expect(rotated.seal('secret')).toMatch(/^v1\.k2\./)
  })
})
