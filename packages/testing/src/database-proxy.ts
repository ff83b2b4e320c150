import { connect, createServer, type Socket } from 'node:net'

export interface DatabaseProxy {
  /** The database's URL, reached through this proxy. */
  readonly url: string
  /** Breaks every connection and refuses new ones, as a database that is away does. */
  cut(): Promise<void>
  /** Lets connections through again. */
  mend(): Promise<void>
}

/** A way to a database that a test can break and mend. Ends with `cut`. */
export async function startDatabaseProxy(databaseUrl: string): Promise<DatabaseProxy> {
  const target = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  const keep = (socket: Socket): Socket => {
    sockets.add(socket)
    return socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket))
  }
  const server = createServer((client) => {
    const database = keep(connect(Number(target.port), target.hostname))
    keep(client)
      .pipe(database)
      .on('close', () => client.destroy())
    database.pipe(client).on('close', () => database.destroy())
  })
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  await listen(0)
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  const url = Object.assign(new URL(databaseUrl), { hostname: '127.0.0.1', port: String(port) }).href
  return {
    url,
    cut: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      for (const socket of sockets) socket.destroy()
      await closed
    },
    mend: () => listen(port),
  }
}
