/** Places of which only so many may be taken at once; the number may change while they are in use. */
export class Slots {
  #limit: number
  #taken = 0
  readonly #waiting: (() => void)[] = []

  constructor(limit: number) {
    this.#limit = limit
  }

  /** Resolves when a place is taken. */
  async take(): Promise<void> {
    if (this.#taken >= this.#limit) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    else this.#taken++
  }

  /** Gives a place back, to whoever has waited longest. */
  free(): void {
    this.#taken--
    this.#admit()
  }

  setLimit(limit: number): void {
    this.#limit = limit
    this.#admit()
  }

  #admit(): void {
    while (this.#taken < this.#limit) {
      const next = this.#waiting.shift()
      if (next === undefined) return
      this.#taken++
      next()
    }
  }
}
