import { readOrganisations } from '@mingxin/contracts'
import type { Api } from './api.ts'
import { type Received, type Receiver, startReceiver } from './receiver.ts'

/** Departments that take measures: every client that may read events, but for the credit office, which supervises. */
const departmentClients = (): string[] =>
  readOrganisations()
    .clients.filter(({ scopes, name }) => scopes.includes('events:read') && name !== 'credit-office')
    .map(({ name }) => name)

/** The test receivers of all departments: each takes, verifies and answers the measures addressed to it. */
export class Departments {
  readonly #api: Api
  readonly #onReceived: (department: string, received: Received) => void
  readonly #receivers: { client: string; receiver: Receiver; subscriptionId: string }[] = []
  readonly #answers: Promise<void>[] = []
  #opening: Promise<unknown> = Promise.resolve()
  #closing: Promise<void> | undefined

  constructor(api: Api, onReceived: (department: string, received: Received) => void = () => {}) {
    this.#api = api
    this.#onReceived = onReceived
  }

  /** Subscribes every department with a receiver of its own; none after `close`. */
  async open(): Promise<void> {
    if (this.#closing) return
    const subscribing = departmentClients().map((client) => this.#subscribe(client))
    this.#opening = Promise.allSettled(subscribing)
    await Promise.all(subscribing)
  }

  /** Resolves when everything received so far is answered. */
  async answered(): Promise<void> {
    while (this.#answers.length > 0) await this.#answers.pop()
  }

  refused(): number {
    return this.#receivers.reduce((sum, { receiver }) => sum + receiver.refused(), 0)
  }

  /** Whether something waits to be delivered to these receivers. */
  async hasWaiting(): Promise<boolean> {
    for (const { client, subscriptionId } of this.#receivers)
      for (const state of ['pending', 'failing']) {
        const route = `/v1/deliveries?subscription=${subscriptionId}&state=${state}&limit=1`
        const { items } = await this.#api.ask(client, 'feedback', route)
        if (items.length > 0) return true
      }
    return false
  }

  /**
   * Ends the subscriptions, so that nobody delivers to receivers that are gone, those included that are just being
   * opened. May be called again, and by several: it is done once.
   */
  close(): Promise<void> {
    this.#closing ??= this.#end()
    return this.#closing
  }

  async #end(): Promise<void> {
    await this.#opening
    const ends = this.#receivers.map(async ({ client, receiver, subscriptionId }) => {
      const ended = this.#api.ask(client, 'feedback', `/v1/subscriptions/${subscriptionId}`, { method: 'DELETE' })
      await ended.finally(() => receiver.close())
    })
    await Promise.allSettled(ends)
    await Promise.all(ends)
  }

  async #subscribe(client: string): Promise<void> {
    let secret: string | undefined
    const receiver = await startReceiver(
      () => secret,
      (received) => this.#take(client, received),
    )
    const body = { name: `demo ${client}`, url: receiver.url, from: 'now' }
    const created = await this.#api.ask(client, 'feedback', '/v1/subscriptions', { method: 'POST', body })
    secret = created.secret
    this.#receivers.push({ client, receiver, subscriptionId: created.subscription.subscriptionId })
  }

  #take(client: string, received: Received): void {
    this.#onReceived(client, received)
    if (received.type !== 'measure.dispatched') return
    const answer = this.#answer(client, received)
    // Whoever waits for the answers gets the rejection; until then it must not count as unhandled.
    answer.catch(() => {})
    this.#answers.push(answer)
  }

  async #answer(client: string, { data: { dispatchId } }: Received): Promise<void> {
    const body = { result: 'executed', caseSummary: '示范：已按措施办理', operator: '示范接收端' }
    const route = `/v1/dispatches/${dispatchId}/responses`
    await this.#api.ask(client, 'feedback', route, { method: 'POST', body, idempotencyKey: `demo-${dispatchId}` })
  }
}
