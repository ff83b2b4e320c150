import { setTimeout as wait } from 'node:timers/promises'
import { AppError } from '@mingxin/errors'
import { brokerError, isMoved, MESSAGE_TOO_LARGE, SUCCESS, UNKNOWN_SERVER_ERROR } from './broker-errors.ts'
import type { Cluster } from './cluster.ts'
import type { KafkaProducer, NodeId, OutgoingRecord } from './driver.ts'
import { unavailable } from './failures.ts'
import { createLeaderCache } from './leaders.ts'
import { createOutgoing, type OutgoingPartition } from './outgoing.ts'
import { encodeRecordBatch } from './record-batch/encode.ts'
import { retrying } from './retrying.ts'
import type { ProducedBatch, ProducerIdentity } from './wire.ts'

/** How long the leader may wait for the other replicas. */
const REPLICATION_TIMEOUT_MS = 10_000
const PRODUCE_TIMEOUT_MS = REPLICATION_TIMEOUT_MS + 5_000
/** A new leader is there within a second, as a rule. */
const MOVED_PAUSES_MS = [50, 150, 450, 1_350]
/** Sequences are 31 bits and begin anew at 0. */
const SEQUENCES = 2 ** 31

export async function openProducer(cluster: Cluster): Promise<KafkaProducer> {
  const identity = await retrying(() => cluster.any((connection) => connection.initProducerId()))
  const sendAll = createSender(cluster, identity)
  let unusable: string | undefined
  return {
    async send(records) {
      if (unusable) throw unavailable(unusable)
      try {
        await sendAll(records)
      } catch (error) {
        unusable = 'This Kafka producer failed before and must be closed.'
        throw error instanceof RecordTooLarge ? error.toAppError(records) : error
      }
    },
    async close() {
      unusable = 'This Kafka producer is closed.'
    },
  }
}

type Send = (records: readonly OutgoingRecord[]) => Promise<void>

function createSender(cluster: Cluster, producer: ProducerIdentity): Send {
  const leaders = createLeaderCache(cluster)
  const sequences = new Map<string, number>()

  async function byLeader(waiting: readonly OutgoingPartition[]): Promise<Map<NodeId, OutgoingPartition[]>> {
    const groups = new Map<NodeId, OutgoingPartition[]>()
    for (const part of waiting) {
      const leader = await leaders.leaderOf(part.topic, part.partition)
      groups.set(leader, [...(groups.get(leader) ?? []), part])
    }
    return groups
  }

  /** Resolves with what was refused because its partition has moved. */
  async function sendHeads(node: NodeId, parts: readonly OutgoingPartition[]): Promise<AppError[]> {
    const batches = parts.map((part) => ({
      topic: part.topic,
      partition: part.partition,
      bytes: encodeRecordBatch(part.head(), producer, sequences.get(part.name) ?? 0),
    }))
    const request = { batches, timeoutMs: REPLICATION_TIMEOUT_MS }
    const answers = await cluster.node(node, PRODUCE_TIMEOUT_MS, (connection) => connection.produce(request))
    return parts.flatMap((part) => settle(part, answers) ?? [])
  }

  // What a broker refused was not written: the same sequence goes with the records when they are sent again.
  function settle(part: OutgoingPartition, answers: readonly ProducedBatch[]): AppError | undefined {
    const answer = answers.find(({ topic, partition }) => topic === part.topic && partition === part.partition)
    const code = answer?.code ?? UNKNOWN_SERVER_ERROR
    if (code === SUCCESS) {
      sequences.set(part.name, ((sequences.get(part.name) ?? 0) + part.head().length) % SEQUENCES)
      part.advance()
      return undefined
    }
    if (code === MESSAGE_TOO_LARGE && part.halve()) return undefined
    if (code === MESSAGE_TOO_LARGE) throw new RecordTooLarge(part)
    const error = brokerError(code, `Producing to ${part.name}`)
    if (isMoved(code)) return error
    throw error
  }

  async function sendRound(waiting: readonly OutgoingPartition[]): Promise<AppError | undefined> {
    const sending = [...(await byLeader(waiting))].map(([node, parts]) => sendHeads(node, parts))
    const outcomes = await Promise.allSettled(sending)
    const failed = outcomes.find((outcome) => outcome.status === 'rejected')
    if (failed) throw failed.reason
    return outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? outcome.value : []))[0]
  }

  /**
   * One batch per partition, then the next: within a partition in order, and none larger than a broker takes. When it
   * rejects, no broker is at work on it any more, except one that did not answer.
   */
  return async (records) => {
    const pauses = [...MOVED_PAUSES_MS]
    let waiting = createOutgoing(records)
    while (waiting.length > 0) {
      const moved = await sendRound(waiting)
      if (moved) {
        const pause = pauses.shift()
        if (pause === undefined) throw moved
        leaders.forget()
        await wait(pause)
      }
      waiting = waiting.filter((part) => part.remains())
    }
  }
}

class RecordTooLarge extends Error {
  readonly #record: OutgoingRecord | undefined

  constructor(part: OutgoingPartition) {
    super(`Kafka refuses a record for ${part.name} for its size.`)
    this.#record = part.head()[0]
  }

  toAppError(records: readonly OutgoingRecord[]): AppError {
    const index = this.#record ? records.indexOf(this.#record) : -1
    return new AppError('kafka.record-too-large', { detail: this.message, members: { index } })
  }
}
