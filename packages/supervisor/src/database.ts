import pg from 'pg'
import { type EmbeddedDatabase, startEmbeddedDatabase } from './embedded-database.ts'

/** The PostgreSQL of an installation. */
export interface InstallationDatabase {
  readonly url: string
  /** Absent for a server that was given. */
  readonly embedded?: EmbeddedDatabase
  stop(): Promise<void>
  /** Ends it unless it ran before. */
  release(): Promise<void>
}

export interface DatabaseOptions {
  readonly home: string
  /** A server to use instead of the embedded one. */
  readonly url?: string | undefined
  /** Settings of the embedded server, `name=value`. */
  readonly settings?: readonly string[]
  /** Told why when the embedded server ended unasked; it is started again. */
  readonly onEnded?: (reason: string) => void
}

/** Starts the embedded server, or connects to the given one and makes sure that it can do the work. */
export async function openDatabase(options: DatabaseOptions): Promise<InstallationDatabase> {
  const { home, url, settings = [], onEnded = () => {} } = options
  if (url === undefined) {
    const embedded = await startEmbeddedDatabase({ home, settings, onEnded })
    return { url: embedded.url, embedded, stop: embedded.stop, release: embedded.release }
  }
  await assertServerFits(url)
  return { url, stop: async () => {}, release: async () => {} }
}

const VERSION_MIN = 17
const PROPERTIES = `
  SELECT current_setting('server_version_num')::int / 10000 AS version,
         getdatabaseencoding() AS encoding,
         '高' ~ '[[:alpha:]]' AS "knowsChinese"`

/** Rejects when a given server lacks what the services rely on: version, encoding, and an idea of Chinese letters. */
async function assertServerFits(url: string): Promise<void> {
  const { version, encoding, knowsChinese } = await propertiesOf(url)
  const fault =
    version < VERSION_MIN
      ? `is PostgreSQL ${version}; ${VERSION_MIN} or newer is needed`
      : encoding !== 'UTF8'
        ? `has the encoding ${encoding}; UTF8 is needed`
        : knowsChinese
          ? undefined
          : 'takes Chinese characters for no letters; create it with a UTF-8 locale (LC_CTYPE C.UTF-8 or zh_CN.UTF-8)'
  if (fault) throw new Error(`The database of MINGXIN_DATABASE_URL ${fault}.`)
}

interface Properties {
  readonly version: number
  readonly encoding: string
  readonly knowsChinese: boolean
}

async function propertiesOf(url: string): Promise<Properties> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    const { rows } = await client.query<Properties>(PROPERTIES)
    const [properties] = rows
    if (properties) return properties
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`The database of MINGXIN_DATABASE_URL cannot be reached: ${reason}`, { cause })
  } finally {
    await client.end()
  }
  throw new Error('The database of MINGXIN_DATABASE_URL answers nothing.')
}
