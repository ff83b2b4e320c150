import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type LocalKafka, type LocalKafkaOptions, startLocalKafka } from '../local-kafka.ts'

/** A directory of its own in which a test starts clusters; all of it is gone when the test is. */
export interface Stage {
  readonly home: string
  start(options?: Omit<LocalKafkaOptions, 'home'>): Promise<LocalKafka>
  /** Ends the cluster with this test's end, whoever started it. */
  adopt(kafka: LocalKafka): LocalKafka
  clear(): Promise<void>
}

export function createStage(): Stage {
  const directory = mkdtempSync(path.join(tmpdir(), 'mingxin 消息-'))
  const home = path.join(directory, 'home')
  const started: LocalKafka[] = []
  const adopt = (kafka: LocalKafka): LocalKafka => {
    started.push(kafka)
    return kafka
  }
  return {
    home,
    adopt,
    start: async (options = {}) => adopt(await startLocalKafka({ ...options, home })),
    clear: async () => {
      for (const kafka of started) await kafka.stop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** Whether a process is there, dead ones that nobody waited for included. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
