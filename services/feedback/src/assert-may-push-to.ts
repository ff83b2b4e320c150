import { AppError, faultAt } from '@mingxin/errors'
import type { AddressGuard } from './push/address-guard.ts'

/** Throws `request.invalid` with `subscription.url-forbidden` when nothing may be pushed to this URL. */
export async function assertMayPushTo(guard: AddressGuard, url: string): Promise<void> {
  const objection = await guard.objectionTo(url)
  if (objection === undefined) return
  const actual = { zh: '不允许推送的地址', en: objection }
  const fault = faultAt('/url', 'subscription.url-forbidden', actual)
  throw new AppError('request.invalid', { detail: objection, faults: [fault] })
}
