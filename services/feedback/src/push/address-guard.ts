import type { LookupAddress } from 'node:dns'
import { lookup as lookupAll } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

/** All addresses of a host name. */
export type Resolve = (hostname: string) => Promise<LookupAddress[]>

/** Where pushes may go. */
export interface AddressGuard {
  /** Why nothing may be pushed to this URL, or undefined. A name that cannot be resolved now is not held against it. */
  objectionTo(url: string): Promise<string | undefined>
  /** Why a host that is written as an address is refused, or undefined. */
  objectionToHost(hostname: string): string | undefined
  /**
   * Resolves a name for a connection: the addresses that were checked are those that are connected to, so a name cannot
   * change its meaning in between. Fails with code `ADDRESS_FORBIDDEN` when one of them is not allowed.
   */
  readonly lookup: LookupFunction
}

class AddressForbidden extends Error {
  readonly code = 'ADDRESS_FORBIDDEN'
}

const GLOBAL_UNICAST_V6 = ipaddr.parseCIDR('2000::/3')

const resolveWithSystem: Resolve = (hostname) => lookupAll(hostname, { all: true, verbatim: true })

/**
 * Lets pushes go to public addresses, and to the ranges given besides; everything else a name or a number may lead to is
 * refused: loopback, private, link-local, carrier NAT, multicast, reserved and the IPv6 forms that hide an IPv4 address.
 * @param allowed CIDR ranges, checked when the configuration is read
 */
export function createAddressGuard(allowed: readonly string[], resolve: Resolve = resolveWithSystem): AddressGuard {
  const ranges = allowed.map((range) => ipaddr.parseCIDR(range))
  const objectionToAddress = (address: string): string | undefined =>
    isAllowed(address, ranges) ? undefined : `The address ${address} is not one that may be pushed to.`
  const objectionToHost = (hostname: string): string | undefined => {
    const bare = withoutBrackets(hostname)
    return isIP(bare) === 0 ? undefined : objectionToAddress(bare)
  }
  return {
    objectionToHost,
    objectionTo: async (url) => objectionToUrl(url, resolve, objectionToHost, objectionToAddress),
    lookup: (hostname, options, callback) => {
      resolve(hostname).then(
        (addresses) => {
          const objection = firstOf(addresses, objectionToAddress)
          if (objection !== undefined) return callback(new AddressForbidden(objection), '', 0)
          if (options.all) return callback(null, addresses)
          const [first] = addresses
          callback(first ? null : new Error(`${hostname} has no address`), first?.address ?? '', first?.family ?? 0)
        },
        (error: NodeJS.ErrnoException) => callback(error, '', 0),
      )
    },
  }
}

async function objectionToUrl(
  text: string,
  resolve: Resolve,
  objectionToHost: AddressGuard['objectionToHost'],
  objectionToAddress: (address: string) => string | undefined,
): Promise<string | undefined> {
  if (!URL.canParse(text)) return 'This is not a URL.'
  const url = new URL(text)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'Only http and https are pushed to.'
  if (url.username !== '' || url.password !== '') return 'A URL to push to holds no user or password.'
  if (isIP(withoutBrackets(url.hostname)) !== 0) return objectionToHost(url.hostname)
  const addresses = await resolve(url.hostname).catch(() => [])
  return firstOf(addresses, objectionToAddress)
}

function isAllowed(address: string, ranges: readonly [ipaddr.IPv4 | ipaddr.IPv6, number][]): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  if (ranges.some(([base, bits]) => base.kind() === parsed.kind() && parsed.match(base, bits))) return true
  if (parsed.range() !== 'unicast') return false
  return parsed.kind() === 'ipv4' || parsed.match(...GLOBAL_UNICAST_V6)
}

const firstOf = (addresses: readonly LookupAddress[], objection: (address: string) => string | undefined) =>
  addresses.map(({ address }) => objection(address)).find((one) => one !== undefined)

const withoutBrackets = (hostname: string): string => hostname.replace(/^\[(.*)\]$/, '$1')
