/** Runs `work` one at a time: whoever asks while it runs shares the run after it, which begins later than they asked. */
export function oneAtATime<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> = Promise.resolve()
  let next: Promise<T> | undefined
  return () => {
    next ??= running.then(() => {
      next = undefined
      const run = work()
      running = run.catch(() => {})
      return run
    })
    return next
  }
}

/** Somebody was not waited for any longer. */
export class NoAnswer extends Error {
  readonly timeoutMs: number

  constructor(timeoutMs: number) {
    super(`no answer within ${timeoutMs / 1000} s.`)
    this.timeoutMs = timeoutMs
  }
}

/** Resolves with the work, or rejects with `NoAnswer` after so many milliseconds; the work goes on. */
export async function within<T>(timeoutMs: number, work: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new NoAnswer(timeoutMs)), timeoutMs)
  try {
    return await Promise.race([work, late.promise])
  } finally {
    clearTimeout(timer)
  }
}
