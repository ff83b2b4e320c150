import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPersonIdVault, generatePersonIdKeys } from './index.ts'

const keys = generatePersonIdKeys()
const vault = createPersonIdVault(keys)
// Synthetic: born in 1880.
const ID = '44060818800101001X'

describe('a sealed id number', () => {
  it('shows neither number nor date of birth in what is stored and displayed', () => {
    const { token, masked, sealed } = vault.seal('01', ID)
    for (const stored of [token, masked, sealed]) {
      expect(stored).not.toContain(ID)
      expect(stored).not.toContain('18800101')
    }
    expect(masked).toMatch(/^\d+\*+[\dX]+$/)
  })

  it('opens to the number in its normal form', () => {
    expect(vault.open(vault.seal('01', ' 44060818800101001x ').sealed)).toBe(ID)
  })

  it('has the same token in every spelling, by which records of one person are joined', () => {
    const spellings = [ID, ID.toLowerCase(), ` ${ID} `, '４４０６０８１８８００１０１００１Ｘ']
    expect(new Set(spellings.map((spelling) => vault.seal('01', spelling).token))).toEqual(new Set([vault.token(ID)]))
  })

  it('is sealed differently each time, so that equal rows do not show', () => {
    expect(vault.seal('01', ID).sealed).not.toBe(vault.seal('01', ID).sealed)
  })

  it('has another token in another installation', () => {
    expect(createPersonIdVault(generatePersonIdKeys()).token(ID)).not.toBe(vault.token(ID))
  })
})

describe('what is sealed', () => {
  it('opens to the same text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(vault.open(vault.sealText(text))).toBe(text)
      }),
    )
  })

  it('does not open when any byte of it was changed', () => {
    const [version, key, data = ''] = vault.sealText(ID).split('.')
    const bytes = Buffer.from(data, 'base64url')
    for (let index = 0; index < bytes.length; index++) {
      const changed = Buffer.from(bytes)
      changed.writeUInt8(bytes.readUInt8(index) ^ 1, index)
      expect(() => vault.open(`${version}.${key}.${changed.toString('base64url')}`)).toThrow()
    }
  })

  it.each(['', 'v1', 'v1.k1', 'v1.k1.', 'v1.k1.AAAA', 'v2.k1.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 'plain text'])(
    'is told from what is not: %s',
    (text) => {
      expect(() => vault.open(text)).toThrow()
    },
  )

  it('does not open with a shortened tag', () => {
    const [version, key, data = ''] = vault.sealText('').split('.')
    const short = Buffer.from(data, 'base64url').subarray(0, -4).toString('base64url')
    expect(() => vault.open(`${version}.${key}.${short}`)).toThrow()
  })
})

describe('a new sealing key', () => {
  const rotated = {
    tokenKey: keys.tokenKey,
    sealingKeys: [{ id: 'k2', key: generatePersonIdKeys().sealingKeys[0]?.key ?? '' }, ...keys.sealingKeys],
  }

  it('seals from now on, while the old one still opens and tokens stay the same', () => {
    const newer = createPersonIdVault(rotated)
    expect(newer.seal('01', ID).sealed).toMatch(/^v1\.k2\./)
    expect(newer.open(vault.seal('01', ID).sealed)).toBe(ID)
    expect(newer.token(ID)).toBe(vault.token(ID))
  })

  it('is not known to who was not given it', () => {
    expect(() => vault.open(createPersonIdVault(rotated).sealText('x'))).toThrow('not sealed with any of these keys')
  })
})

describe('keys', () => {
  it('of another length, or none, are refused at start', () => {
    expect(() => createPersonIdVault({ ...keys, tokenKey: 'c2hvcnQ=' })).toThrow('32 bytes')
    expect(() => createPersonIdVault({ ...keys, sealingKeys: [{ id: 'k1', key: '' }] })).toThrow('32 bytes')
    expect(() => createPersonIdVault({ ...keys, sealingKeys: [] })).toThrow('no key to seal with')
  })
})
