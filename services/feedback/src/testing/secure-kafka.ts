import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { feedbackOperations } from '@mingxin/contracts'
import { type FetchedRecord, type KafkaDriver, openKafkaDriver } from '@mingxin/kafka'
import { type LocalKafka, startLocalKafka } from '@mingxin/local-kafka'
import { eventually } from '@mingxin/testing'
import type { FeedbackConfig } from '../config.ts'

/** A broker of its own with TLS, users and an authorizer. Services are its super user; departments get their own. */
export interface SecureKafka {
  readonly kafka: LocalKafka
  /** The settings of an installation with topics of its own. */
  config(): Partial<FeedbackConfig>
  close(): Promise<void>
}

const SERVICES = 'mingxin'

export async function startSecureKafka(): Promise<SecureKafka> {
  const home = mkdtempSync(path.join(tmpdir(), 'mingxin-secure-kafka-'))
  const security = { protocol: 'SASL_SSL' as const, users: [SERVICES], superUsers: [SERVICES] }
  const kafka = await startLocalKafka({ home, security })
  return {
    kafka,
    config: () => ({
      kafkaBrokers: kafka.secureBrokers,
      kafkaTopicPrefix: `t${randomUUID().slice(0, 8)}.`,
      kafkaTls: 'on',
      kafkaCaFile: kafka.caFile ?? '',
      kafkaSaslMechanism: 'scram-sha-512',
      kafkaUsername: SERVICES,
      kafkaPassword: kafka.users[SERVICES] ?? '',
    }),
    close: async () => {
      await kafka.stop()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** A department's own consumer, by the client that the services do not use by default. */
export class DepartmentReader {
  readonly driver: KafkaDriver
  readonly topic: string
  readonly records: FetchedRecord[] = []

  static async open(
    { kafka }: SecureKafka,
    user: feedbackOperations.KafkaUser,
    topic: string,
  ): Promise<DepartmentReader> {
    const driver = await openKafkaDriver('platformatic', {
      brokers: kafka.secureBrokers ?? [],
      clientId: 'department',
      tls: kafka.ca === undefined ? {} : { ca: kafka.ca },
      sasl: { mechanism: 'scram-sha-512', ...user },
      log: () => {},
    })
    return new DepartmentReader(driver, topic)
  }

  private constructor(driver: KafkaDriver, topic: string) {
    this.driver = driver
    this.topic = topic
  }

  /** Reads on to the present end of the topic. */
  async read(): Promise<FetchedRecord[]> {
    const { end = 0 } = (await this.driver.watermarks(this.topic)).get(0) ?? {}
    const node = (await this.driver.leaders(this.topic)).get(0) ?? 0
    for (let next = (this.records.at(-1)?.offset ?? -1) + 1; next < end; ) {
      const request = { node, topic: this.topic, from: new Map([[0, next]]), maxWaitMs: 500, maxBytes: 1_000_000 }
      const [answer] = await this.driver.fetch(request)
      this.records.push(...(answer?.records ?? []))
      next = answer?.next ?? next
    }
    return this.records
  }

  /** Reads until so many records are there, or the right to has come. */
  async hasRead(count: number, timeoutMs = 30_000): Promise<FetchedRecord[]> {
    const isThere = async (): Promise<boolean> => (await this.read().catch(() => [])).length >= count
    await eventually(isThere, { timeoutMs, what: `${count} records` })
    return this.records
  }

  /** The code with which reading is refused; undefined where it is not. */
  refusal(): Promise<string | undefined> {
    return this.read().then(
      () => undefined,
      ({ code }: { code: string }) => code,
    )
  }

  close(): Promise<void> {
    return this.driver.close()
  }
}

export const cursorOf = ({ headers }: FetchedRecord): string => headers['mingxin-cursor'] ?? ''
export const deliveryOf = ({ headers }: FetchedRecord): string => headers['mingxin-delivery'] ?? ''
