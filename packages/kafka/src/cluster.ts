import { AppError, isAppError } from '@mingxin/errors'
import type { Ask, Connections } from './connections.ts'
import type { KafkaConnection, NodeId } from './driver.ts'
import { unavailable } from './failures.ts'
import type { Address, ClusterMetadata } from './wire.ts'

/** How long a broker may take to answer what is not a long poll. */
export const ANSWER_TIMEOUT_MS = 5_000

/** The brokers as the last metadata named them; those of the configuration until then, and when none of them answers. */
export interface Cluster {
  metadata(topics: readonly string[]): Promise<ClusterMetadata>
  /** Asks one broker. */
  node<T>(id: NodeId, timeoutMs: number, ask: Ask<T>): Promise<T>
  /** Asks whichever broker answers. */
  any<T>(ask: Ask<T>): Promise<T>
  /** Asks the broker that changes topics. */
  controller<T>(timeoutMs: number, ask: Ask<T>): Promise<T>
}

export function createCluster(connections: Connections, { brokers, log }: KafkaConnection): Cluster {
  const bootstrap = brokers.map(parseAddress)
  const addresses = new Map<NodeId, Address>()

  async function any<T>(ask: Ask<T>): Promise<T> {
    let failure: unknown
    for (const address of [...addresses.values(), ...bootstrap]) {
      try {
        return await connections.ask(address, ANSWER_TIMEOUT_MS, ask)
      } catch (error) {
        if (!isUnavailable(error)) throw error
        log('debug', 'Kafka broker did not answer', { broker: address, reason: error.message })
        failure = error
      }
    }
    throw failure
  }

  async function metadata(topics: readonly string[]): Promise<ClusterMetadata> {
    const answer = await any((connection) => connection.metadata(topics))
    addresses.clear()
    for (const { id, host, port } of answer.nodes) addresses.set(id, { host, port })
    return answer
  }

  async function addressOf(id: NodeId): Promise<Address> {
    if (!addresses.has(id)) await metadata([])
    const address = addresses.get(id)
    if (!address) throw unavailable(`Kafka broker ${id} is not in the cluster.`)
    return address
  }

  async function node<T>(id: NodeId, timeoutMs: number, ask: Ask<T>): Promise<T> {
    const address = await addressOf(id)
    try {
      return await connections.ask(address, timeoutMs, ask)
    } catch (error) {
      // The broker may have come back under another address.
      if (isUnavailable(error)) addresses.delete(id)
      throw error
    }
  }

  return {
    metadata,
    any,
    node,
    controller: async (timeoutMs, ask) => node((await metadata([])).controller, timeoutMs, ask),
  }
}

const isUnavailable = (error: unknown): error is AppError => isAppError(error) && error.code === 'kafka.unavailable'

export function parseAddress(broker: string): Address {
  const { hostname, port } = new URL(`kafka://${broker}`)
  if (!hostname || !port)
    throw new AppError('config.invalid', { detail: `A Kafka broker is host:port, not "${broker}".` })
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) }
}
