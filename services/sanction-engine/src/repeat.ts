/** Runs work again and again, each time `intervalMs` after the last one ended, until stopped. */
export function repeat(
  work: () => Promise<unknown>,
  intervalMs: number,
  onFailure: (error: unknown) => void,
): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, intervalMs)
      stopping.signal.addEventListener('abort', () => {
        clearTimeout(timer)
        resolve()
      })
    })
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await work().catch(onFailure)
      await pause()
    }
  }
  const ended = run()
  return {
    stop: async () => {
      stopping.abort()
      await ended
    },
  }
}
