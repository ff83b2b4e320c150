/** A clock that stands still until it is moved. */
export interface TestClock {
  readonly now: () => number
  advance(ms: number): void
}

export function createClock(startMs = Date.now()): TestClock {
  let nowMs = startMs
  return {
    now: () => nowMs,
    advance: (ms) => {
      nowMs += ms
    },
  }
}

/** A clock that runs faster than the world, so that retries come soon. */
export function fastClock(times: number): () => number {
  const startMs = Date.now()
  return () => startMs + (Date.now() - startMs) * times
}
