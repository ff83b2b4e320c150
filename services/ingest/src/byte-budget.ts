/**
 * Bounds the memory of requests under way: a request takes its share before its body is read and waits, unread, while
 * there is none. The sender feels it as a slow upload, not as an error.
 */
export class ByteBudget {
  readonly #total: number
  #free: number
  readonly #waiting: { bytes: number; start: () => void }[] = []

  constructor(total: number) {
    this.#total = total
    this.#free = total
  }

  /** Runs `work` while holding `bytes` of the budget; more than there is in all counts as all of it. */
  async with<T>(bytes: number, work: () => Promise<T>): Promise<T> {
    const share = Math.min(Math.max(bytes, 0), this.#total)
    await this.#take(share)
    try {
      return await work()
    } finally {
      this.#free += share
      this.#admit()
    }
  }

  #take(bytes: number): Promise<void> {
    return new Promise((start) => {
      this.#waiting.push({ bytes, start })
      this.#admit()
    })
  }

  // First come, first served: a large request is not starved by small ones.
  #admit(): void {
    for (let next = this.#waiting[0]; next && next.bytes <= this.#free; next = this.#waiting[0]) {
      this.#free -= next.bytes
      this.#waiting.shift()
      next.start()
    }
  }
}
