import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type LocalKafka, type LocalKafkaOptions, startLocalKafka } from '../local-kafka.ts'

/** A directory of its own in which a test starts clusters; all of it is gone when the test is. */
export interface Stage {
  readonly home: string
  start(options?: Omit<LocalKafkaOptions, 'home'>): Promise<LocalKafka>
  clear(): Promise<void>
}

export function createStage(): Stage {
  const directory = mkdtempSync(path.join(tmpdir(), 'mingxin 消息-'))
  const home = path.join(directory, 'home')
  const started: LocalKafka[] = []
  return {
    home,
    start: async (options = {}) => {
      const kafka = await startLocalKafka({ ...options, home })
      started.push(kafka)
      return kafka
    },
    clear: async () => {
      for (const kafka of started) await kafka.stop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** Whether a process runs: an entry that nobody has waited for does not. */
export function isAlive(pid: number): boolean {
  const state = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim()
  return state !== '' && !state.startsWith('Z')
}
