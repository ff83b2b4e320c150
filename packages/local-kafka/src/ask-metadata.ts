import { connect, type Socket } from 'node:net'

export interface Metadata {
  readonly clusterId: string
  /** Ids of the brokers that take part in the cluster. */
  readonly brokers: readonly number[]
}

const METADATA = { key: 3, version: 7 }

/**
 * Asks a broker who is in its cluster, by Kafka's own protocol (Metadata, version 7). Undefined when it does not answer
 * within `timeoutMs`: not there, not ready, or no Kafka.
 */
export async function askMetadata(port: number, timeoutMs = 1_000): Promise<Metadata | undefined> {
  const socket = connect({ host: '127.0.0.1', port })
  socket.setTimeout(timeoutMs, () => socket.destroy(new Error('no answer in time')))
  socket.write(metadataRequest())
  try {
    return parse(await readAnswer(socket))
  } catch {
    return undefined
  } finally {
    socket.destroy()
  }
}

// Length, then the header (api, version, correlation, client) and the body: no topics, none to be created.
function metadataRequest(): Buffer {
  const client = Buffer.from('mingxin')
  const request = Buffer.alloc(4 + 8 + 2 + client.length + 5)
  request.writeInt32BE(request.length - 4, 0)
  request.writeInt16BE(METADATA.key, 4)
  request.writeInt16BE(METADATA.version, 6)
  request.writeInt16BE(client.length, 12)
  client.copy(request, 14)
  return request
}

async function readAnswer(socket: Socket): Promise<Buffer> {
  let answer = Buffer.alloc(0)
  for await (const chunk of socket) {
    answer = Buffer.concat([answer, chunk])
    if (answer.length >= 4 && answer.length >= 4 + answer.readInt32BE(0)) return answer
  }
  throw new Error('the connection was closed')
}

// Length, correlation, throttle time, then brokers (id, host, port, rack) and the cluster's id.
function parse(answer: Buffer): Metadata {
  let at = 12
  const skip = (bytes: number): number => {
    at += bytes
    return at - bytes
  }
  const int32 = (): number => answer.readInt32BE(skip(4))
  const string = (): string => {
    const length = Math.max(0, answer.readInt16BE(skip(2)))
    return answer.toString('utf8', skip(length), at)
  }
  const brokers = Array.from({ length: int32() }, () => {
    const id = int32()
    string()
    int32()
    string()
    return id
  })
  return { brokers, clusterId: string() }
}
