import net, { type Socket } from 'node:net'
import tls from 'node:tls'
import type { KafkaConnection } from '../driver.ts'
import type { Address } from '../wire.ts'

const KEEP_ALIVE_MS = 60_000

/** The library's own leaves Nagle's algorithm on: the end of a large request would wait for an acknowledgement. */
export function openSocket({ host, port }: Address, secure: KafkaConnection['tls'], onConnect: () => void): Socket {
  const socket = secure
    ? tls.connect({ host, port, ...(net.isIP(host) ? {} : { servername: host }), ...secure }, onConnect)
    : net.connect({ host, port }, onConnect)
  return socket.setNoDelay(true).setKeepAlive(true, KEEP_ALIVE_MS)
}
