import { type NetworkProxy, startNetworkProxy } from './network-proxy.ts'

export interface DatabaseProxy extends Pick<NetworkProxy, 'cut' | 'mend'> {
  /** The database's URL, reached through this proxy. */
  readonly url: string
}

/** A way to a database that a test can break and mend. Ends with `cut`. */
export async function startDatabaseProxy(databaseUrl: string): Promise<DatabaseProxy> {
  const { hostname: host, port } = new URL(databaseUrl)
  const proxy = await startNetworkProxy({ host, port: Number(port) })
  const url = Object.assign(new URL(databaseUrl), { hostname: '127.0.0.1', port: String(proxy.port) }).href
  return { url, cut: proxy.cut, mend: proxy.mend }
}
