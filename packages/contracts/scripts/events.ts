import { readdirSync } from 'node:fs'
import path from 'node:path'
import { contractsDirectory, readContract } from './paths.ts'

export type Topics = Record<
  string,
  {
    producer: string
    key: string
    cleanup: 'delete' | 'compact'
    partitions: number
    replication: number
    /** ISO 8601 duration in days, `P90D`. */
    retention: string
    zh: string
    en: string
  }
>
export type EventFile = {
  name: string
  file: string
  schema: { title: string; description: string; 'x-topic': string }
}

const SUFFIX = '.schema.json'

/** Every event schema of contracts/events, by the event's short name (`record.accepted`). */
export const eventFiles = (): EventFile[] =>
  readdirSync(path.join(contractsDirectory, 'events'))
    .filter((file) => file.endsWith(SUFFIX) && file !== `common${SUFFIX}`)
    .sort()
    .map((file) => ({
      name: file.slice(0, -SUFFIX.length),
      file: `events/${file}`,
      schema: JSON.parse(readContract(`events/${file}`)),
    }))
