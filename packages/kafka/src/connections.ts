import { isAppError } from '@mingxin/errors'
import type { KafkaConnection } from './driver.ts'
import { unavailable } from './failures.ts'
import type { Address, Wire, WireConnection } from './wire.ts'

/** Long enough for a TLS handshake and SCRAM with a busy broker, short enough to try the next broker. */
const CONNECT_TIMEOUT_MS = 5_000

export type Ask<T> = (connection: WireConnection) => Promise<T>

export interface Connections {
  /**
   * Runs one request, or several in a row, on a connection that nobody else uses meanwhile: a broker answers the requests
   * of one connection one after the other, so a long poll would hold up everything behind it.
   *
   * A connection that failed, or gave no answer within `timeoutMs`, is closed and never used again.
   */
  ask<T>(address: Address, timeoutMs: number, ask: Ask<T>): Promise<T>
  /** Ends all connections at once; what is under way rejects. */
  close(): void
}

export function createConnections(wire: Wire, options: KafkaConnection): Connections {
  const idle = new Map<string, WireConnection[]>()
  const open = new Set<WireConnection>()
  let closed = false

  async function take(address: Address): Promise<WireConnection> {
    if (closed) throw unavailable('This Kafka driver is closed.')
    const waiting = idle.get(nameOf(address)) ?? []
    for (let next = waiting.pop(); next; next = waiting.pop()) if (next.isOpen()) return next
    return connect(address)
  }

  async function connect(address: Address): Promise<WireConnection> {
    const opening = wire.connect(address, options)
    try {
      const connection = await answerWithin(CONNECT_TIMEOUT_MS, address, opening)
      open.add(connection)
      return connection
    } catch (error) {
      opening.then((late) => late.close()).catch(() => undefined)
      throw error
    }
  }

  function release(address: Address, connection: WireConnection): void {
    const waiting = idle.get(nameOf(address))
    if (closed || !connection.isOpen()) end(connection)
    else if (waiting) waiting.push(connection)
    else idle.set(nameOf(address), [connection])
  }

  function end(connection: WireConnection): void {
    open.delete(connection)
    connection.close()
  }

  async function run<T>(address: Address, timeoutMs: number, ask: Ask<T>): Promise<T> {
    const connection = await take(address)
    try {
      const answer = await answerWithin(timeoutMs, address, ask(connection))
      release(address, connection)
      return answer
    } catch (error) {
      // An answer, though not the hoped for one, says that the connection works.
      if (isAppError(error)) release(address, connection)
      else end(connection)
      throw error
    }
  }

  function explain(error: unknown): Error {
    if (isAppError(error)) return error
    return error instanceof NoAnswer ? unavailable(error.message) : wire.explain(error)
  }

  return {
    ask: (address, timeoutMs, ask) =>
      run(address, timeoutMs, ask).catch((error: unknown) => {
        throw explain(error)
      }),
    close() {
      closed = true
      idle.clear()
      for (const connection of open) end(connection)
    },
  }
}

class NoAnswer extends Error {}

async function answerWithin<T>(timeoutMs: number, address: Address, answer: Promise<T>): Promise<T> {
  const silence = Promise.withResolvers<never>()
  const timer = setTimeout(
    () => silence.reject(new NoAnswer(`${nameOf(address)} gave no answer within ${timeoutMs} ms.`)),
    timeoutMs,
  )
  try {
    return await Promise.race([answer, silence.promise])
  } finally {
    clearTimeout(timer)
  }
}

const nameOf = ({ host, port }: Address): string => `${host}:${port}`
