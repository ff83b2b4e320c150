import { AppError } from '@mingxin/errors'

/** A place in the line of one subscription, the same by whatever way it is told. */
export type PullCursor = readonly [subscriptionId: string, number: number]

/** Throws `request.cursor-invalid` for a cursor of another subscription. */
export function placeOf([cursorOf, place]: PullCursor, subscriptionId: string): number {
  if (cursorOf === subscriptionId) return place
  throw new AppError('request.cursor-invalid', { detail: 'The cursor belongs to another subscription.' })
}
