import type { GroupStatus, LogReport, TopicEnd } from '../port.ts'
import { GroupWatch, type WatchedGroup } from './group-watch.ts'
import { within } from './one-at-a-time.ts'

const EVERY_MS = 5_000
/** Looking must not become the load it looks for: it takes a tenth of the time at most. */
const PAUSE_PER_LOOK = 9
const ANSWER_MS = 5_000

export interface LagMonitorOptions {
  /** Where the topics this service writes end. */
  readonly ends: () => Promise<TopicEnd[]>
  /** Done before each look of the monitor's own. */
  readonly prepare: () => Promise<void>
  /** Pause between two looks. Default 5 s. */
  readonly everyMs?: number
  /** How long an answer is waited for. Default 5 s. */
  readonly answerMs?: number
  readonly now?: () => number
}

/** Looks every few seconds at the groups of one process, so that their movement can be judged when somebody asks. */
export interface LagMonitor {
  /** Begins to look; watching a group begins it too. */
  start(): void
  watch(group: WatchedGroup): Watch
  /** Looks at everything now. Never rejects. */
  report(): Promise<LogReport>
  /** What the last looks saw. Asks nobody. */
  lastReport(): LogReport
  /** Ends it; nothing is under way any more when it resolves, unless somebody has not answered for seconds. */
  stop(): Promise<void>
}

export interface Watch {
  look(): Promise<GroupStatus>
  end(): void
}

export function createLagMonitor(options: LagMonitorOptions): LagMonitor {
  const { ends, prepare, everyMs = EVERY_MS, answerMs = ANSWER_MS, now = Date.now } = options
  const watches = new Set<GroupWatch>()
  let produces: readonly TopicEnd[] = []
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<unknown> = Promise.resolve()
  let isOver = false

  const lookAtEnds = async (): Promise<void> => {
    produces = await within(answerMs, ends()).catch(() => produces)
  }
  const report = async (): Promise<LogReport> => {
    const [consumes] = await Promise.all([Promise.all([...watches].map((watch) => watch.look())), lookAtEnds()])
    return { produces, consumes }
  }
  const look = async (): Promise<void> => {
    const begunAt = performance.now()
    await within(answerMs, prepare()).catch(() => {})
    await report()
    if (!isOver) schedule(Math.max(everyMs, PAUSE_PER_LOOK * (performance.now() - begunAt)))
  }
  const schedule = (pauseMs: number): void => {
    timer = setTimeout(() => {
      looking = look()
    }, pauseMs).unref()
  }
  const start = (): void => {
    if (!timer) schedule(0)
  }
  return {
    start,
    watch: (group) => {
      const watch = new GroupWatch(group, { now, answerMs })
      watches.add(watch)
      start()
      return { look: () => watch.look(), end: () => void watches.delete(watch) }
    },
    report,
    lastReport: () => ({ produces, consumes: [...watches].map((watch) => watch.last()) }),
    stop: async () => {
      isOver = true
      clearTimeout(timer)
      await looking
    },
  }
}
