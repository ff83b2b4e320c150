import type { LookupAddress } from 'node:dns'
import { describe, expect, it } from 'vitest'
import { createAddressGuard } from './address-guard.ts'

const answering =
  (...addresses: readonly string[]) =>
  async (): Promise<LookupAddress[]> =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))

const guard = createAddressGuard([])

describe('address guard', () => {
  it.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0.0.0.0/',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://100.64.0.1/',
    'http://198.18.0.1/',
    'http://192.0.2.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[::1]/',
    'http://[::]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::7f00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[2001:db8::1]/',
    'http://[5f00::1]/',
  ])('refuses %s', async (url) => {
    expect(await guard.objectionTo(url)).toBeDefined()
  })

  it.each(['https://8.8.8.8/hook', 'http://223.5.5.5:8080/', 'https://[2400:3200::1]/'])(
    'lets %s pass',
    async (url) => {
      expect(await guard.objectionTo(url)).toBeUndefined()
    },
  )

  it.each(['ftp://8.8.8.8/', 'file:///etc/passwd', 'javascript:alert(1)', 'https://user:password@8.8.8.8/', 'nowhere'])(
    'refuses %s, which is no plain http or https',
    async (url) => {
      expect(await guard.objectionTo(url)).toBeDefined()
    },
  )

  it('refuses a name when one of its addresses is not allowed', async () => {
    const mixed = createAddressGuard([], answering('8.8.8.8', '10.0.0.1'))
    expect(await mixed.objectionTo('https://hooks.example/')).toContain('10.0.0.1')
  })

  it('does not hold it against a name that it cannot be resolved now', async () => {
    const away = createAddressGuard([], async () => Promise.reject(new Error('ENOTFOUND')))
    expect(await away.objectionTo('https://hooks.example/')).toBeUndefined()
  })

  it('allows the ranges it is given, and no others', async () => {
    const intranet = createAddressGuard(['10.20.0.0/16', 'fd00:1::/32'])
    expect(await intranet.objectionTo('http://10.20.3.4/')).toBeUndefined()
    expect(await intranet.objectionTo('http://[fd00:1::9]/')).toBeUndefined()
    expect(await intranet.objectionTo('http://[::ffff:10.20.3.4]/')).toBeUndefined()
    expect(await intranet.objectionTo('http://10.21.3.4/')).toBeDefined()
  })
})
