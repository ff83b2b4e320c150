import { AppError, type Fault, type FaultWord, faultAt, showValue } from '@mingxin/errors'
import type { Protocol } from './subscription.ts'

/** By which way a subscription is told, and where to if it is pushed. */
export interface Way {
  readonly protocol: Protocol
  readonly url: string | null
}

export interface WantedWay {
  readonly protocol?: Protocol
  /** null: pushed nowhere. */
  readonly url?: string | null
}

/**
 * The way that is wanted; what is not said stays as it is at present. Without a protocol the URL decides: one is pushed
 * to, none is pulled. Throws `request.invalid` for a webhook without a URL, and for a URL that nothing is pushed to.
 */
export function wayOf({ protocol, url }: WantedWay, present: Way = { protocol: 'PULL', url: null }): Way {
  const wanted = protocol ?? protocolFor(url, present)
  if (wanted !== 'WEBHOOK') {
    if (typeof url === 'string') throw invalid(faultAt('/url', 'field.condition', url, { requirement: noUrl(wanted) }))
    return { protocol: wanted, url: null }
  }
  const target = url === undefined ? present.url : url
  if (target === null) throw invalid(faultAt('/url', 'field.required', showValue(url), { field: PUSH_URL }))
  return { protocol: wanted, url: target }
}

function protocolFor(url: string | null | undefined, present: Way): Protocol {
  if (url === undefined) return present.protocol
  return url === null ? 'PULL' : 'WEBHOOK'
}

const PUSH_URL = { zh: '接收推送的地址（url）', en: 'url, to push to' }

const noUrl = (protocol: Protocol): FaultWord => ({
  zh: `${protocol}方式不推送，不填写接收地址`,
  en: `no URL, for ${protocol} pushes nowhere`,
})

const invalid = (fault: Fault): AppError => new AppError('request.invalid', { faults: [fault] })
