import type {
  FetchedPartition,
  FetchedRecord,
  KafkaDriver,
  NodeId,
  Offset,
  Partition,
  Watermarks,
} from '@mingxin/kafka'

export interface FetcherOptions {
  /** Connections of its own: a long poll holds back whatever else goes to the same broker on the same connection. */
  readonly driver: Promise<KafkaDriver>
  readonly topic: string
  /** Resolves when the cluster is the one the group's offsets are of. */
  readonly confirmed: () => Promise<void>
  readonly onFailure: (error: unknown, consecutive: number) => void
  /** Told when Kafka has answered. */
  readonly onSuccess: () => void
}

const MAX_WAIT_MS = 250
const FETCH_BYTES_MAX = 2 * 1024 * 1024
const BUFFERED_CHARACTERS_MAX = 16 * 1024 * 1024
const BACKOFF_MS_MAX = 2_000
const NONE: ReadonlySet<Partition> = new Set()

/** What was read of one partition and not taken yet. */
interface Buffer {
  next: Offset
  records: FetchedRecord[]
  /** Of the values of `records`. */
  characters: number
  /** Set when Kafka does not have `next`; nothing more is read then. */
  missing: Watermarks | undefined
}

interface Assignment {
  readonly buffers: Map<Partition, Buffer>
  isOver: boolean
}

/**
 * Reads some partitions of a topic ahead, with one long poll per broker that leads any of them. It goes on over lost
 * connections, restarted brokers and moved leaders, and holds a bounded amount of records.
 */
export class Fetcher {
  readonly #options: FetcherOptions
  #assignment: Assignment = { buffers: new Map(), isOver: true }
  #reading: Promise<void> = Promise.resolve()
  #waiting = new Set<() => void>()

  constructor(options: FetcherOptions) {
    this.#options = options
  }

  /** Reads these partitions from these offsets on, and no others. `undefined`: from the first record kept. */
  assign(from: ReadonlyMap<Partition, Offset | undefined>): void {
    this.#assignment.isOver = true
    const assignment: Assignment = { buffers: new Map(), isOver: from.size === 0 }
    this.#assignment = assignment
    this.#wake()
    if (from.size === 0) return
    this.#reading = Promise.all([this.#reading, this.#read(assignment, from)]).then(() => {})
  }

  /** Takes up to `limit` records of a partition; `missing` says that Kafka does not have what comes next. */
  take(partition: Partition, limit: number): { records: FetchedRecord[]; missing?: Watermarks } {
    const buffer = this.#assignment.buffers.get(partition)
    if (!buffer) return { records: [] }
    if (buffer.records.length === 0 && buffer.missing) return { records: [], missing: buffer.missing }
    const isFull = this.#isFull(this.#assignment)
    const records = buffer.records.splice(0, limit)
    buffer.characters -= charactersOf(records)
    if (isFull) this.#wake()
    return { records }
  }

  /** Gives back what was taken and not passed, the oldest first. */
  putBack(partition: Partition, records: readonly FetchedRecord[]): void {
    const buffer = this.#assignment.buffers.get(partition)
    buffer?.records.unshift(...records)
    if (buffer) buffer.characters += charactersOf(records)
  }

  /** Goes on at an offset although records before it are missing. */
  skipTo(partition: Partition, offset: Offset): void {
    const buffer = this.#assignment.buffers.get(partition)
    if (!buffer) return
    buffer.missing = undefined
    buffer.next = offset
    this.#wake()
  }

  /** Whether a partition besides these has something to take. */
  hasRecords(besides: ReadonlySet<Partition> = NONE): boolean {
    return [...this.#assignment.buffers].some(
      ([partition, { records, missing }]) => !besides.has(partition) && (records.length > 0 || missing !== undefined),
    )
  }

  /** Resolves when something was read since, after `timeoutMs`, or when `signal` aborts. */
  async wait(timeoutMs: number, signal: AbortSignal, besides?: ReadonlySet<Partition>): Promise<void> {
    if (this.hasRecords(besides) || signal.aborted) return
    await this.#woken(timeoutMs, signal)
  }

  async close(): Promise<void> {
    this.assign(new Map())
    await Promise.all([this.#options.driver.then((driver) => driver.close()).catch(() => {}), this.#reading])
  }

  async #read(assignment: Assignment, from: ReadonlyMap<Partition, Offset | undefined>): Promise<void> {
    let failures = 0
    while (!assignment.isOver) {
      try {
        if (assignment.buffers.size === 0) await this.#begin(assignment, from)
        await this.#readRound(assignment)
        failures = 0
      } catch (error) {
        if (assignment.isOver) return
        this.#options.onFailure(error, ++failures)
      }
      await this.#woken(Math.min(25 * 2 ** failures, BACKOFF_MS_MAX))
    }
  }

  async #begin(assignment: Assignment, from: ReadonlyMap<Partition, Offset | undefined>): Promise<void> {
    const { driver, topic, confirmed } = this.#options
    await confirmed()
    const isFresh = [...from.values()].some((offset) => offset === undefined)
    const watermarks = isFresh ? await (await driver).watermarks(topic) : new Map<Partition, Watermarks>()
    for (const [partition, offset] of from) {
      const next = offset ?? watermarks.get(partition)?.start ?? 0
      assignment.buffers.set(partition, { next, records: [], characters: 0, missing: undefined })
    }
  }

  /** Reads until a partition moved to another broker or a broker failed. */
  async #readRound(assignment: Assignment): Promise<void> {
    const { driver, topic } = this.#options
    const leaders = await (await driver).leaders(topic)
    const byNode = Map.groupBy(assignment.buffers.keys(), (partition) => leaders.get(partition))
    const round = { isOver: byNode.has(undefined) }
    const polls = [...byNode].map(async ([node, partitions]) => {
      try {
        while (node !== undefined && !round.isOver && !assignment.isOver) {
          if (await this.#poll(assignment, node, partitions)) round.isOver = true
        }
      } finally {
        round.isOver = true
      }
    })
    const failed = (await Promise.allSettled(polls)).find(({ status }) => status === 'rejected')
    if (failed?.status === 'rejected') throw failed.reason
  }

  /** One long poll; whether a partition is led by another broker now. */
  async #poll(assignment: Assignment, node: NodeId, partitions: readonly Partition[]): Promise<boolean> {
    const { driver, topic, onSuccess } = this.#options
    const from = new Map<Partition, Offset>()
    for (const partition of partitions) {
      const buffer = assignment.buffers.get(partition)
      if (buffer && !buffer.missing) from.set(partition, buffer.next)
    }
    if (from.size === 0 || this.#isFull(assignment)) {
      await this.#woken(MAX_WAIT_MS)
      return false
    }
    const answers = await (await driver).fetch({ node, topic, from, maxWaitMs: MAX_WAIT_MS, maxBytes: FETCH_BYTES_MAX })
    onSuccess()
    if (assignment.isOver) return false
    for (const answer of answers) this.#keep(assignment, answer)
    return answers.some(({ fault }) => fault === 'moved')
  }

  #keep(assignment: Assignment, { partition, fault, records, next, watermarks }: FetchedPartition): void {
    const buffer = assignment.buffers.get(partition)
    if (!buffer || fault === 'moved') return
    if (fault === 'out-of-range') buffer.missing = watermarks
    else {
      for (const record of records) buffer.records.push(record)
      buffer.characters += charactersOf(records)
      buffer.next = next
    }
    if (fault || records.length > 0) this.#wake()
  }

  #isFull({ buffers }: Assignment): boolean {
    let count = 0
    for (const { characters } of buffers.values()) count += characters
    return count >= BUFFERED_CHARACTERS_MAX
  }

  #wake(): void {
    const waiting = this.#waiting
    this.#waiting = new Set()
    for (const resume of waiting) resume()
  }

  async #woken(timeoutMs: number, signal?: AbortSignal): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#waiting.add(resume)
    const timer = setTimeout(resume, timeoutMs)
    signal?.addEventListener('abort', resume)
    function resume(): void {
      clearTimeout(timer)
      signal?.removeEventListener('abort', resume)
      resolve()
    }
    await promise
    this.#waiting.delete(resume)
  }
}

function charactersOf(records: readonly FetchedRecord[]): number {
  let count = 0
  for (const { value } of records) count += value.length
  return count
}
