import { AppError, isRetryable } from '@mingxin/errors'
import type { Database } from '@mingxin/persistence'
import type { Job } from './job.ts'
import type { SubmissionReply } from './submission-reply.ts'
import { type JobResult, type WriteContext, writeJobs } from './write-jobs.ts'

/** Rows that are written in one transaction at most, unless one request alone has more. */
const ROWS_PER_WRITE_MAX = 4_000

type Waiting = {
  readonly job: Job
  readonly resolve: (result: Written) => void
  readonly reject: (error: unknown) => void
}

export interface Written {
  readonly reply: SubmissionReply
  readonly isReplay: boolean
}

/**
 * Writes requests together: while one transaction is under way the next requests gather, and then share a transaction of
 * their own. A lone request waits for nobody; under load one commit serves many. `write` resolves when its request is
 * durable.
 */
export class RecordWriter {
  readonly #database: Database
  readonly #context: WriteContext
  #waiting: Waiting[] = []
  #running: Promise<void> | undefined

  constructor(database: Database, context: WriteContext) {
    this.#database = database
    this.#context = context
  }

  write(job: Job): Promise<Written> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ job, resolve, reject })
      this.#running ??= this.#run()
    })
  }

  /** Resolves when everything that was handed over is written or refused. */
  async drained(): Promise<void> {
    while (this.#running) await this.#running
  }

  async #run(): Promise<void> {
    // Requests that arrived in the same turn of the event loop are taken together.
    await new Promise(setImmediate)
    while (this.#waiting.length > 0) await this.#writeTogether(this.#take())
    this.#running = undefined
  }

  #take(): Waiting[] {
    let rows = 0
    let count = 0
    for (const { job } of this.#waiting) {
      rows += job.rows.length
      if (count > 0 && rows > ROWS_PER_WRITE_MAX) break
      count++
    }
    return this.#waiting.splice(0, count)
  }

  async #writeTogether(batch: readonly Waiting[]): Promise<void> {
    try {
      const results = await this.#database.transaction((tx) =>
        writeJobs(
          tx,
          batch.map(({ job }) => job),
          this.#context,
        ),
      )
      for (const [index, waiting] of batch.entries()) settle(waiting, results[index])
    } catch (error) {
      await this.#separate(batch, error)
    }
  }

  // A failure that trying again cannot help comes from one of the requests; the others must not suffer for it.
  async #separate(batch: readonly Waiting[], error: unknown): Promise<void> {
    if (batch.length === 1 || isRetryable(error)) {
      for (const { reject } of batch) reject(error)
      return
    }
    for (const waiting of batch) await this.#writeTogether([waiting])
  }
}

function settle({ resolve, reject }: Waiting, result: JobResult | undefined): void {
  if (!result) reject(new AppError('internal'))
  else if ('refusal' in result) reject(result.refusal)
  else resolve(result)
}
