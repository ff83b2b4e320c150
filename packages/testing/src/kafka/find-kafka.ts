import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensureKafkaJars, findJava, startLocalKafka } from '@mingxin/local-kafka'
import { dockerAnswers, startDockerKafka } from './docker.ts'
import { givenKafka, type NamedKafka, plainKafka } from './given-kafka.ts'

export interface FoundKafka extends NamedKafka {
  /** Where it comes from, for people. */
  readonly how: string
  stop(): Promise<void>
}

export interface NoKafka {
  /** Why there is none, and what would bring one. */
  readonly missing: string
}

/**
 * The first Kafka that is there: the one MINGXIN_KAFKA_BROKERS names, a broker from the published jars and the machine's
 * Java, a container. Rejects when the settings beside MINGXIN_KAFKA_BROKERS are wrong, and when this machine has Java and
 * jars and Kafka does not start.
 */
export async function findKafka(env: NodeJS.ProcessEnv): Promise<FoundKafka | NoKafka> {
  const given = givenKafka(env)
  if (given) return { ...given, how: 'MINGXIN_KAFKA_BROKERS', stop: async () => {} }
  const missing = await whyNoLocalKafka(env)
  if (missing === undefined) return startOwn()
  if (await dockerAnswers(env)) return startInDocker(missing)
  return { missing: `${missing} Nor does a Docker engine answer.` }
}

/** What keeps this machine from running Kafka from its jars. Fetches the jars where they are missing. */
export async function whyNoLocalKafka(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  try {
    findJava(env)
    await ensureKafkaJars({ env, onProgress: (text) => console.warn(`Kafka: ${text}`) })
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

async function startOwn(): Promise<FoundKafka> {
  const home = mkdtempSync(path.join(tmpdir(), 'mingxin-test-kafka-'))
  const kafka = await startLocalKafka({ home })
  return {
    ...plainKafka(kafka.brokers),
    how: 'Apache Kafka from its jars, on this machine’s Java',
    stop: async () => {
      await kafka.stop()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

// An engine may answer and yet have no way to the image.
async function startInDocker(noLocal: string): Promise<FoundKafka | NoKafka> {
  try {
    const { broker, stop } = await startDockerKafka()
    return { ...plainKafka([broker]), how: 'Apache Kafka in a container', stop }
  } catch (error) {
    return { missing: `${noLocal} A Docker engine answers, but: ${error instanceof Error ? error.message : error}` }
  }
}
