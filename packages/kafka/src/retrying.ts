import { setTimeout as wait } from 'node:timers/promises'
import { isAppError } from '@mingxin/errors'

const PAUSES_MS = [100, 300, 900]
/** An attempt that failed later than this is the last one: brokers that do not answer are told of within seconds. */
const PATIENCE_MS = 2_000

/**
 * Bridges what passes by itself within a second: a new leader, a coordinator that still loads, a connection the broker
 * closed for having been idle. Not for producing: a produce that failed may have taken effect.
 */
export async function retrying<T>(attempt: () => Promise<T>): Promise<T> {
  const beganAt = performance.now()
  for (const pause of PAUSES_MS) {
    try {
      return await attempt()
    } catch (error) {
      if (!isAppError(error) || error.code !== 'kafka.unavailable') throw error
      if (performance.now() - beganAt > PATIENCE_MS) throw error
      await wait(pause)
    }
  }
  return attempt()
}
