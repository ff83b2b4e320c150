import { readdirSync } from 'node:fs'
import path from 'node:path'
import { contractsDirectory, readContract } from './paths.ts'

export type Topics = Record<
  string,
  {
    producer: string
    key: string
    /** The topic whose events it carries, where that is another one. */
    carries?: string
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

/** Whether a name stands for a topic per department. */
export const isFamily = (topic: string): boolean => topic.includes('{')

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
