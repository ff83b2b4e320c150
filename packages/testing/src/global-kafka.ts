import type { TestProject } from 'vitest/node'
import { openKafkaDesk } from './kafka/desk.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** URL at which a test file asks for the Kafka of this run; see kafka-or-skip.ts. */
    kafkaDesk: string
  }
}

/** Vitest global setup: one Kafka for the run, started when the first test file asks for it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const desk = await openKafkaDesk(process.env, (line) => console.warn(`\n${line}\n`))
  project.provide('kafkaDesk', desk.url)
  return () => desk.close()
}
