import { AppError, isRetryable } from '@mingxin/errors'
import type { Query } from './store/query-log.ts'

/** The log of all questions. */
export interface QueryLog {
  /** Keeps a question soon, at the latest after the flush interval and on stop. */
  add(query: Query): void
  /** Keeps a question now: resolves when it is durable. */
  addNow(query: Query): Promise<void>
  /** Keeps everything that is still waiting. */
  close(): Promise<void>
}

export interface QueryLogOptions {
  readonly keep: (queries: readonly Query[]) => Promise<void>
  /** How long a question waits at most. Default 200 ms. */
  readonly flushMs?: number
  /** Rows per statement. Default 2,000. */
  readonly pageMax?: number
  /** Questions that may wait while the database is away; beyond that none is answered. Default 100,000. */
  readonly waitingMax?: number
  readonly onFailure?: (error: unknown, waiting: number) => void
  /** Told of a question that can never be kept. */
  readonly onRefusal?: (error: unknown, query: Query) => void
}

/**
 * Gathers questions and keeps them in bulk. While they cannot be kept they wait, and are tried again with the next flush;
 * when too many wait, `add` and `addNow` reject with `service.overloaded`: a question that leaves no row is not answered.
 * A question that no further try would keep is dropped, so that it holds up no other; its own `addNow` rejects.
 */
export function createQueryLog({
  keep,
  flushMs = 200,
  pageMax = 2_000,
  waitingMax = 100_000,
  onFailure = () => {},
  onRefusal = () => {},
}: QueryLogOptions): QueryLog {
  let waiting: Query[] = []
  let timer: NodeJS.Timeout | undefined
  let flushing: Promise<void> = Promise.resolve()
  const refused = new WeakMap<Query, unknown>()

  const take = (query: Query): void => {
    if (waiting.length >= waitingMax) throw new AppError('service.overloaded', { retryAfterSeconds: 5 })
    waiting.push(query)
  }
  // One flush at a time; whoever asks for one while it runs gets the next, which takes along everything that came since.
  const flush = (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    flushing = flushing.catch(() => {}).then(keepWaiting)
    return flushing
  }
  const keepWaiting = async (): Promise<void> => {
    while (waiting.length > 0) {
      try {
        await keepPage(waiting.slice(0, pageMax))
      } catch (error) {
        onFailure(error, waiting.length)
        schedule()
        throw error
      }
    }
  }
  const keepPage = async (page: readonly Query[]): Promise<void> => {
    try {
      await keep(page)
    } catch (error) {
      if (isRetryable(error)) throw error
      const [query] = page
      if (query === undefined || page.length > 1) return keepSingly(page)
      refused.set(query, error)
      onRefusal(error, query)
    }
    waiting = waiting.slice(page.length)
  }
  const keepSingly = async (page: readonly Query[]): Promise<void> => {
    for (const query of page) await keepPage([query])
  }
  const schedule = (): void => {
    timer ??= setTimeout(() => flush().catch(() => {}), flushMs).unref()
  }
  return {
    add: (query) => {
      take(query)
      schedule()
    },
    addNow: async (query) => {
      take(query)
      await flush()
      if (refused.has(query)) throw refused.get(query)
    },
    close: flush,
  }
}
