/** Lets work through one at a time, in the order of asking. */
export type Turnstile = <T>(work: () => Promise<T>) => Promise<T>

export function createTurnstile(): Turnstile {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const turn = last.then(work)
    last = turn.catch(() => {})
    return turn
  }
}

/** For who need not wait for anybody. */
export const openDoor: Turnstile = (work) => work()
