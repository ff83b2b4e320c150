import type { Socket } from 'node:net'
import Broker from 'kafkajs/src/broker/index.js'
import loggers from 'kafkajs/src/loggers/index.js'
import ConnectionPool, { type Connection as LibraryConnection } from 'kafkajs/src/network/connectionPool.js'
import apiKeys from 'kafkajs/src/protocol/requests/apiKeys.js'
import type { RequestDefinition } from 'kafkajs/src/protocol/requests/index.js'
import type { KafkaConnection } from '../driver.ts'
import type { Address } from '../wire.ts'
import { createLogCreator, LOG_LEVEL } from './log.ts'
import { openSocket } from './socket.ts'

const CONNECT_TIMEOUT_MS = 4_000

export interface Connection {
  isOpen(): boolean
  close(): void
  /** Asks in the best version that library and broker know. Resolves with the answer also where it tells an error. */
  ask<Asked, Decoded>(api: string, definition: RequestDefinition<Asked, Decoded>, asked: Asked): Promise<Decoded>
  send<Decoded>(request: unknown, decode: (raw: Buffer) => Promise<Decoded>): Promise<Decoded>
}

export async function connect(address: Address, options: KafkaConnection): Promise<Connection> {
  const sockets: Socket[] = []
  const { broker, pool } = createBroker(address, options, (socket) => sockets.push(socket))
  try {
    await broker.connect()
    return createConnection(broker, await pool.getConnection(), sockets)
  } catch (error) {
    closeAll(sockets)
    throw error
  }
}

function createConnection(broker: Broker, connection: LibraryConnection, sockets: readonly Socket[]): Connection {
  const send: Connection['send'] = (request, decode) =>
    connection.send({ request, response: { decode, parse: asItIs }, logResponseError: false })
  return {
    isOpen: () => connection.isConnected() && sockets.every((socket) => !socket.destroyed),
    close: () => closeAll(sockets),
    send,
    ask(api, definition, asked) {
      const { request, response } = broker.lookupRequest(apiKeys[api], definition)(asked)
      return send(request, response.decode)
    },
  }
}

function createBroker(address: Address, options: KafkaConnection, onSocket: (socket: Socket) => void) {
  const logger = loggers.createLogger({ level: LOG_LEVEL, logCreator: createLogCreator(options.log) })
  const connectionPool = new ConnectionPool({
    ...address,
    clientId: options.clientId,
    logger,
    socketFactory({ onConnect }) {
      const socket = openSocket(address, options.tls, onConnect)
      onSocket(socket)
      return socket
    },
    ssl: null,
    sasl: options.sasl ? { ...options.sasl } : null,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    // The library would reject and go on with a connection that is dead; the driver closes it.
    requestTimeout: CONNECT_TIMEOUT_MS,
    enforceRequestTimeout: false,
  })
  return { pool: connectionPool, broker: new Broker({ connectionPool, logger, allowAutoTopicCreation: false }) }
}

/** With a reason: kafkajs rejects what is under way when a socket fails, not when it is closed. */
function closeAll(sockets: readonly Socket[]): void {
  for (const socket of sockets) socket.destroy(new Error('Closed by the driver'))
}

/** The library's own parsing throws the answers of all partitions away for the error of one. */
const asItIs = async <Decoded>(decoded: Decoded): Promise<Decoded> => decoded
