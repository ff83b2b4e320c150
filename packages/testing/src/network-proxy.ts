import { connect, createServer, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

export interface NetworkProxy {
  readonly port: number
  /** What it leads to; may be set later, when the server behind it knows its port. */
  target: { readonly host: string; readonly port: number }
  /** Breaks every connection and refuses new ones, as a server that is away does. */
  cut(): Promise<void>
  /** Lets connections through again. */
  mend(): Promise<void>
  /** Holds every piece of data back for so long, in both directions. */
  slowMs: number
}

/** A way to a server that a test can break, mend and slow down. Ends with `cut`. */
export async function startNetworkProxy(target: NetworkProxy['target']): Promise<NetworkProxy> {
  const sockets = new Set<Socket>()
  const keep = (socket: Socket): Socket => {
    sockets.add(socket)
    return socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket))
  }
  const server = createServer((client) => {
    const behind = keep(connect(proxy.target.port, proxy.target.host))
    keep(client)
    carry(client, behind, proxy)
    carry(behind, client, proxy)
  })
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  await listen(0)
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  const proxy: NetworkProxy = {
    port,
    target,
    slowMs: 0,
    cut: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      for (const socket of sockets) socket.destroy()
      await closed
    },
    mend: () => listen(port),
  }
  return proxy
}

// One piece after the other: a delay that changes must not let a later piece overtake.
function carry(from: Socket, to: Socket, proxy: NetworkProxy): void {
  let last = Promise.resolve()
  from.on('data', (chunk) => {
    last = last.then(async () => {
      if (proxy.slowMs > 0) await wait(proxy.slowMs)
      if (!to.destroyed && !to.write(chunk)) pauseUntilDrained(from, to)
    })
  })
  from.on('close', () => {
    last = last.then(() => {
      to.destroy()
    })
  })
}

function pauseUntilDrained(from: Socket, to: Socket): void {
  from.pause()
  to.once('drain', () => from.resume())
}
