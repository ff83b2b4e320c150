import { createLogger } from '@mingxin/observability'
import { runUntilStopped } from '../run.ts'

// A process as services are, which behaves as its argument says.
const [behaviour] = process.argv.slice(2)
const logger = createLogger({ service: 'child', level: 'info' })
const alive = setInterval(() => {}, 1_000)

const start = async (): Promise<void> => {
  if (behaviour === 'fails to start') throw new Error('no cheese')
  if (behaviour === 'throws') setTimeout(() => Promise.reject(new Error('nobody caught me')), 1)
}
const stop = async (): Promise<void> => {
  if (behaviour === 'hangs') await new Promise(() => {})
  if (behaviour === 'fails to stop') throw new Error('stuck')
  clearInterval(alive)
  logger.info('everything is closed')
}

await runUntilStopped({ start, stop }, logger, { stopTimeoutMs: 100 })
