import { setTimeout as wait } from 'node:timers/promises'

/** Does things at a steady rate, whether or not the ones before are done. */
export async function atRate(
  count: number,
  perSecond: number,
  work: (index: number) => Promise<unknown>,
): Promise<void> {
  const beganAt = performance.now()
  const running: Promise<unknown>[] = []
  for (let index = 0; index < count; index++) {
    const early = beganAt + (index * 1000) / perSecond - performance.now()
    if (early > 1) await wait(early)
    running.push(work(index))
  }
  await Promise.all(running)
}
