import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { forKafkajs } from '@mingxin/testing'
import type { KafkaPlace } from '../bench-kafka.ts'

/** Runs work against the bare route to a topic, a process of its own. */
export async function withBareRoute<T>(
  { connection }: KafkaPlace,
  topic: string,
  work: (address: string) => Promise<T>,
): Promise<T> {
  const script = path.join(import.meta.dirname, 'bare-route-server.ts')
  const child = spawn(process.execPath, [script, topic], {
    env: { ...process.env, MINGXIN_BENCH_KAFKA: JSON.stringify(forKafkajs(connection)) },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const [message] = await once(child, 'message')
  try {
    return await work(`http://127.0.0.1:${(message as { port: number }).port}`)
  } finally {
    child.disconnect()
    await once(child, 'exit')
  }
}
