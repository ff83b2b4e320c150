import { AppError } from '@mingxin/errors'
import type { AddressGuard } from './push/address-guard.ts'

/** Throws `request.invalid` with `subscription.url-forbidden` when nothing may be pushed to this URL. */
export async function assertMayPushTo(guard: AddressGuard, url: string): Promise<void> {
  const objection = await guard.objectionTo(url)
  if (objection === undefined) return
  const expected = 'an http or https URL that leads to an address that may be pushed to'
  const fault = { pointer: '/url', code: 'subscription.url-forbidden', expected, actual: objection } as const
  throw new AppError('request.invalid', { detail: objection, faults: [fault] })
}
