import { isRetryable } from '@mingxin/errors'

export interface BatcherOptions<Question, Answer> {
  /** Answers questions in their order. */
  readonly run: (questions: readonly Question[]) => Promise<readonly Answer[]>
  /** Questions per batch at most. */
  readonly sizeMax: number
  /** Batches under way at once; further questions gather meanwhile. */
  readonly concurrencyMax: number
}

interface Waiting<Question, Answer> {
  readonly question: Question
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
}

/**
 * Asks together what is asked at the same time: the questions of one turn of the event loop, and those that come while
 * as many batches as allowed are under way, go out as one. Nothing is remembered, so every answer is fresh. A batch that
 * trying again would not help is asked one by one, so that one caller's question never fails another's.
 */
export function createBatcher<Question, Answer>({
  run,
  sizeMax,
  concurrencyMax,
}: BatcherOptions<Question, Answer>): (question: Question) => Promise<Answer> {
  let waiting: Waiting<Question, Answer>[] = []
  let running = 0
  let isScheduled = false

  const flush = (): void => {
    isScheduled = false
    while (waiting.length > 0 && running < concurrencyMax) {
      const batch = waiting.slice(0, sizeMax)
      waiting = waiting.slice(sizeMax)
      running++
      settle(batch).finally(() => {
        running--
        flush()
      })
    }
  }
  const settle = async (batch: readonly Waiting<Question, Answer>[]): Promise<void> => {
    try {
      const answers = await run(batch.map(({ question }) => question))
      for (const [index, { resolve, reject }] of batch.entries()) {
        const answer = answers[index]
        if (answer === undefined) reject(new RangeError('a batch has fewer answers than questions'))
        else resolve(answer)
      }
    } catch (error) {
      if (batch.length > 1 && !isRetryable(error)) for (const one of batch) await settle([one])
      else for (const { reject } of batch) reject(error)
    }
  }
  return (question) =>
    new Promise((resolve, reject) => {
      waiting.push({ question, resolve, reject })
      if (isScheduled) return
      isScheduled = true
      setImmediate(flush)
    })
}
