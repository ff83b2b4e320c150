import { describe, expect, it } from 'vitest'
import { hashSecret, isSecretOf } from './secrets.ts'

describe('a secret', () => {
  it('is known by its hash, which is another one each time', async () => {
    const [one, other] = [await hashSecret('密 secret'), await hashSecret('密 secret')]
    expect(one).not.toBe(other)
    for (const hash of [one, other]) {
      expect(hash).not.toContain('secret')
      expect(await isSecretOf(hash, '密 secret')).toBe(true)
      expect(await isSecretOf(hash, '密 secret ')).toBe(false)
    }
  })

  it.each(['', 'scrypt', 'scrypt$$', 'plain', 'bcrypt$abc$def'])('has no hash that is none: %s', async (stored) => {
    expect(await isSecretOf(stored, '')).toBe(false)
  })
})
