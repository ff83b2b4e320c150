import { type Rate, rateOf } from '../measure.ts'
import { now } from './events.ts'

export type Moment = 'appended' | 'committed' | 'acknowledged' | 'handled'

/** When what happened to each numbered event. */
export class Timeline {
  readonly #moments: { readonly [moment in Moment]: Map<number, number> } = {
    appended: new Map(),
    committed: new Map(),
    acknowledged: new Map(),
    handled: new Map(),
  }

  /** Of what happens to an event more than once, the first time counts. */
  note(moment: Moment, n: number, at = now()): void {
    const times = this.#moments[moment]
    if (!times.has(n)) times.set(n, at)
  }

  at(moment: Moment, n: number): number | undefined {
    return this.#moments[moment].get(n)
  }

  count(moment: Moment): number {
    return this.#moments[moment].size
  }

  /** Between two moments of the same event, over all events that have both. */
  between(from: Moment, to: Moment): Rate {
    const delays = [...this.#moments[to]].flatMap(([n, at]) => {
      const begin = this.#moments[from].get(n)
      return begin === undefined ? [] : [at - begin]
    })
    return rateOf(delays.length, 1, delays)
  }
}
