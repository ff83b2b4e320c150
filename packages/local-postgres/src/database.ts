import pg from 'pg'

// A wrong password or user (class 28) does not mend itself by waiting.
const isFinal = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('28')

/** Creates the URL's database unless it is there. False when the server does not answer yet. */
export async function createDatabaseOnce(url: string): Promise<boolean> {
  const name = new URL(url).pathname.slice(1)
  const client = new pg.Client({ connectionString: url.replace(/[^/]*$/, 'postgres'), connectionTimeoutMillis: 5_000 })
  try {
    await client.connect()
  } catch (error) {
    if (isFinal(error)) throw error
    return false
  }
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
    return true
  } finally {
    await client.end()
  }
}
