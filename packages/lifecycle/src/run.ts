import type { Logger } from '@mingxin/observability'

/** A process as its composition root builds it. */
export interface Runnable {
  /** Resolves when requests are answered. */
  start(): Promise<void>
  /** Resolves when nothing accepted is left undone and everything is closed. */
  stop(): Promise<void>
}

export interface RunOptions {
  /** A stop that takes longer is given up, and the process ends with status 1. Default 20 s. */
  readonly stopTimeoutMs?: number
}

/**
 * Runs a service until it is told to stop: by SIGTERM or SIGINT, or because the supervisor that started it is gone
 * (its IPC channel closed). Whatever nobody caught ends the process with status 1: the supervisor starts it anew, and
 * what was not committed was not acknowledged.
 */
export async function runUntilStopped(
  runnable: Runnable,
  logger: Logger,
  { stopTimeoutMs = 20_000 }: RunOptions = {},
): Promise<void> {
  let isStopping = false
  const stop = (reason: string): void => {
    if (isStopping) return
    isStopping = true
    end(runnable, logger, reason, stopTimeoutMs)
  }
  process.on('SIGTERM', () => stop('SIGTERM'))
  process.on('SIGINT', () => stop('SIGINT'))
  process.on('disconnect', () => stop('the supervisor is gone'))
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      logger.fatal({ err: error }, event)
      process.exit(1)
    })
  }
  await runnable.start()
  process.send?.({ ready: true })
}

async function end(runnable: Runnable, logger: Logger, reason: string, timeoutMs: number): Promise<void> {
  logger.info({ reason }, 'stopping')
  const timer = setTimeout(() => {
    logger.error('did not stop in time')
    process.exit(1)
  }, timeoutMs)
  try {
    await runnable.stop()
    clearTimeout(timer)
    logger.info('stopped')
    process.exit(0)
  } catch (error) {
    logger.fatal({ err: error }, 'stopping failed')
    process.exit(1)
  }
}
