import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { ClusterConnection } from './cluster-connection.ts'
import { type FoundKafka, findKafka, type NoKafka } from './find-kafka.ts'
import { givenKafka } from './given-kafka.ts'

/** What a test file is told. */
export type KafkaAnswer = Omit<FoundKafka, 'stop'> | NoKafka | { readonly failed: string }

export interface KafkaDesk {
  /** Answers with a `KafkaAnswer`, which may hold a password: nobody can guess it. */
  readonly url: string
  /** Ends the Kafka that was started, too. */
  close(): Promise<void>
}

/**
 * Where the processes of a test run ask for its Kafka. The first one who asks has it started, so that a run that needs
 * none starts none; `say` is then told in one line which was taken, or why there is none. Rejects when `env` names a Kafka
 * by settings that are wrong.
 */
export async function openKafkaDesk(env: NodeJS.ProcessEnv, say: (line: string) => void): Promise<KafkaDesk> {
  givenKafka(env)
  let found: Promise<FoundKafka | NoKafka> | undefined
  const find = async (): Promise<FoundKafka | NoKafka> => {
    const kafka = await findKafka(env)
    say(lineFor(kafka, env))
    return kafka
  }
  const answer = async (): Promise<KafkaAnswer> => {
    found ??= find()
    return found.then(
      (kafka) => answerFor(kafka, env),
      ({ message }: Error) => ({ failed: message }),
    )
  }
  const secret = `/${randomUUID()}`
  const server = createServer(async (request, response) => {
    if (request.url === secret) response.end(JSON.stringify(await answer()))
    else response.writeHead(404).end()
  })
  return {
    url: (await listen(server)) + secret,
    close: async () => {
      server.close()
      server.closeAllConnections()
      const kafka = await found?.catch(() => undefined)
      if (kafka && 'stop' in kafka) await kafka.stop()
    },
  }
}

function lineFor(kafka: FoundKafka | NoKafka, env: NodeJS.ProcessEnv): string {
  const text =
    'missing' in kafka
      ? `!!! NO KAFKA: tests that need it ${isRequired(env) ? 'FAIL' : 'are SKIPPED'}. ${kafka.missing}`
      : `Kafka of this run: ${kafka.how} (${describeConnection(kafka.connection)})`
  return text.replaceAll(/\s+/g, ' ')
}

function describeConnection({ brokers, tls, sasl }: ClusterConnection): string {
  const security = [tls && 'TLS', sasl && `${sasl.mechanism} as ${sasl.username}`].filter(Boolean)
  return [brokers.join(','), ...(security.length > 0 ? [`secured: ${security.join(', ')}`] : [])].join('; ')
}

const isRequired = (env: NodeJS.ProcessEnv): boolean => env.MINGXIN_REQUIRE_KAFKA === '1'

function answerFor(kafka: FoundKafka | NoKafka, env: NodeJS.ProcessEnv): KafkaAnswer {
  if (!('missing' in kafka)) return { environment: kafka.environment, connection: kafka.connection, how: kafka.how }
  if (!isRequired(env)) return kafka
  return { failed: `MINGXIN_REQUIRE_KAFKA=1, and there is no Kafka. ${kafka.missing}` }
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The desk for Kafka has no port.')
  return `http://127.0.0.1:${address.port}`
}
