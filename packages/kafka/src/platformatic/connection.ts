import { isIP } from 'node:net'
import {
  type API,
  type ConnectionOptions,
  Connection as LibraryConnection,
  ResponseError,
  SASLMechanisms,
} from '@platformatic/kafka'
import type { KafkaConnection } from '../driver.ts'
import type { Address } from '../wire.ts'

const CONNECT_TIMEOUT_MS = 4_000
/** Above every limit of the driver, which closes a connection that does not answer. */
const REQUEST_TIMEOUT_MS = 120_000
const MECHANISMS = {
  plain: SASLMechanisms.PLAIN,
  'scram-sha-256': SASLMechanisms.SCRAM_SHA_256,
  'scram-sha-512': SASLMechanisms.SCRAM_SHA_512,
}

export interface Connection {
  isOpen(): boolean
  close(): void
  /** Resolves with the answer also where it tells an error. */
  ask<Asked extends unknown[], Answer>(api: API<Asked, Answer>, ...asked: Asked): Promise<Answer>
}

export async function connect({ host, port }: Address, options: KafkaConnection): Promise<Connection> {
  const connection = new LibraryConnection(options.clientId, connectionOptions(host, options))
  // What is under way rejects by itself; an error event that nobody hears would end the process.
  connection.on('error', (error) => options.log('debug', error.message, { client: 'platformatic', host, port }))
  const close = (): void => {
    // First the library, for it stops its timers only so; then without waiting for what is still to be written.
    void connection.close()
    connection.socket?.destroy()
  }
  try {
    await connection.connect(host, port)
  } catch (error) {
    close()
    throw error
  }
  return {
    isOpen: () => connection.isConnected(),
    close,
    ask: (api, ...asked) => api.async(connection, ...asked).catch(answerIn<Awaited<ReturnType<typeof api.async>>>),
  }
}

function connectionOptions(host: string, { sasl, tls }: KafkaConnection): ConnectionOptions {
  return {
    connectTimeout: CONNECT_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    ...(tls && { tls, tlsServerName: !isIP(host) }),
    ...(sasl && {
      sasl: { mechanism: MECHANISMS[sasl.mechanism], username: sasl.username, password: sasl.password },
    }),
  }
}

/** The library rejects as a whole when one partition or topic has an error, and hands the answer over with it. */
function answerIn<Answer>(error: unknown): Answer {
  if (error instanceof ResponseError && 'response' in error && error.response) return error.response as Answer
  throw error
}
