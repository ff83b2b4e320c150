interface Waiting {
  readonly client: string
  readonly bytes: number
  readonly start: () => void
}

/**
 * Bounds the memory of requests under way: a request takes its share before its body is read and waits, unread, while
 * there is none. The sender feels it as a slow upload, not as an error. One client gets half of it at most, so that no
 * sender, however slow, keeps the others out.
 */
export class ByteBudget {
  readonly #clientMax: number
  readonly #held = new Map<string, number>()
  #free: number
  #waiting: Waiting[] = []

  constructor(total: number) {
    this.#clientMax = Math.floor(total / 2)
    this.#free = this.#clientMax * 2
  }

  /** Runs `work` while holding `bytes` of the budget; more than a client may have counts as all of that. */
  async with<T>(client: string, bytes: number, work: () => Promise<T>): Promise<T> {
    const share = Math.min(Math.max(bytes, 0), this.#clientMax)
    await new Promise<void>((start) => {
      this.#waiting.push({ client, bytes: share, start })
      this.#admit()
    })
    try {
      return await work()
    } finally {
      this.#hold(client, -share)
      this.#admit()
    }
  }

  // First come, first served: a large request is not starved by small ones. Only whoever waits for its own requests to
  // end is passed over.
  #admit(): void {
    const left: Waiting[] = []
    let isFull = false
    for (const next of this.#waiting) {
      const isOver = (this.#held.get(next.client) ?? 0) + next.bytes > this.#clientMax
      isFull ||= !isOver && next.bytes > this.#free
      if (isOver || isFull) {
        left.push(next)
        continue
      }
      this.#hold(next.client, next.bytes)
      next.start()
    }
    this.#waiting = left
  }

  #hold(client: string, bytes: number): void {
    const held = (this.#held.get(client) ?? 0) + bytes
    if (held === 0) this.#held.delete(client)
    else this.#held.set(client, held)
    this.#free -= bytes
  }
}
