import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from } from 'pg-copy-streams'

/** Rows per second of PostgreSQL COPY of these texts into a table with a key, committed per chunk. */
export async function copyRate(database: pg.Client, chunks: readonly (readonly string[])[]): Promise<number> {
  await database.query(
    'DROP TABLE IF EXISTS public.yardstick; CREATE TABLE public.yardstick (source text, id text, version bigint, body text, PRIMARY KEY (source, id, version))',
  )
  const lines = chunks.map((texts, chunk) =>
    texts.map((text, index) => `zhzf\t${chunk}-${index}\t1\t${text.replaceAll('\\', '\\\\')}\n`).join(''),
  )
  const beganAt = performance.now()
  for (const text of lines)
    await pipeline(Readable.from([text]), database.query(from('COPY public.yardstick FROM STDIN')))
  const elapsedMs = performance.now() - beganAt
  return (chunks.reduce((sum, texts) => sum + texts.length, 0) / elapsedMs) * 1000
}
