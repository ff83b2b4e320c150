import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type LocalKafka, startLocalKafka } from '@mingxin/local-kafka'
import { findKafka, type NamedKafka, plainKafka, whyNoLocalKafka } from '@mingxin/testing'

/** A case that this machine cannot run; its message says what is missing. */
export class Skipped extends Error {}

/** The broker of one case; plain data, so that it can be handed to another process. */
export interface KafkaPlace extends NamedKafka {
  /** Stands before every name in Kafka: others may use the same brokers. */
  readonly prefix: string
}

const placeOn = ({ environment, connection }: NamedKafka): KafkaPlace => ({
  environment,
  connection,
  prefix: `bench-${randomUUID().slice(0, 8)}.`,
})

/** Runs work on the Kafka the tests would take, started for it where none is given. Throws `Skipped` where none can be had. */
export async function withKafka<T>(work: (kafka: KafkaPlace) => Promise<T>): Promise<T> {
  const kafka = await findKafka(process.env)
  if ('missing' in kafka) throw noKafka(kafka.missing)
  try {
    return await work(placeOn(kafka))
  } finally {
    await kafka.stop()
  }
}

/** Runs work on a broker that may be killed and started again. Throws `Skipped` where none can be started. */
export async function withOwnKafka<T>(work: (kafka: KafkaPlace, cluster: LocalKafka) => Promise<T>): Promise<T> {
  const missing = await whyNoLocalKafka(process.env)
  if (missing !== undefined) throw noKafka(missing)
  const home = mkdtempSync(path.join(tmpdir(), 'mingxin-bench-kafka-'))
  const cluster = await startLocalKafka({ home })
  try {
    return await work(placeOn(plainKafka(cluster.brokers)), cluster)
  } finally {
    await cluster.stop()
    rmSync(home, { recursive: true, force: true })
  }
}

function noKafka(why: string): Error {
  if (process.env.MINGXIN_REQUIRE_KAFKA === '1') return new Error(`MINGXIN_REQUIRE_KAFKA=1, and: ${why}`)
  return new Skipped(`no Kafka: ${why}`)
}
