import type { MovementFacts } from './facts.ts'
import { type Judgement, judgement, type MovementVerdict } from './judgement.ts'
import { lagOf } from './sample.ts'
import { isFull, type LagWindow, usualPauseMs } from './window.ts'
import { count, span, type Words, waiting } from './wording.ts'

// A pause up to twice the usual one is still a pause.
const PATIENCE = 2

/** A group that did not move in a full window though something waited in every sample of it. */
export function judgeStandstill({ window, lag }: MovementFacts): Judgement<MovementVerdict> | undefined {
  if (!standsStill(window)) return undefined
  const { first, latest, waitingSinceMs } = window
  const stillMs = latest.elapsedMs - (waitingSinceMs ?? first.elapsedMs)
  const [still, wait, life] = [span(stillMs), waiting(lag), signsOfLife(window)]
  if (latest.committed === undefined) return neverCommitted(life, still, wait)

  const usualMs = usualPauseMs(window)
  if (life !== 'gone' && usualMs !== undefined && stillMs <= PATIENCE * usualMs)
    return betweenCommits(still, span(usualMs), wait)
  const offset = count(latest.committed)
  return life === 'gone' || life === 'silent' ? stopped(offset, still, wait) : stalled(life, offset, still, wait)
}

function standsStill(window: LagWindow): boolean {
  const { committed } = window.latest
  return isFull(window) && window.samples.every((sample) => sample.committed === committed && lagOf(sample) > 0)
}

/**
 * - `alive`: a commit (of the same offset) or another sign came within the window.
 * - `gone`: other signs are known and none came.
 * - `silent`: only commits are known and none came; a long batch looks the same.
 * - `unknown`: nothing but offsets is known.
 */
type Life = 'alive' | 'gone' | 'silent' | 'unknown'

// Signs are compared with each other only: their clock need not be the reader's.
function signsOfLife({ first, latest }: LagWindow): Life {
  const isNewer = (earlier: number | undefined, later: number | undefined) =>
    later !== undefined && (earlier === undefined || later > earlier)
  if (isNewer(first.aliveAt, latest.aliveAt) || isNewer(first.committedAt, latest.committedAt)) return 'alive'
  if (latest.aliveAt !== undefined) return 'gone'
  return latest.committedAt === undefined ? 'unknown' : 'silent'
}

function neverCommitted(life: Life, still: Words, wait: Words) {
  const isAlive = life === 'alive'
  return judgement<MovementVerdict>(
    isAlive ? 'stalled' : 'stopped',
    'never-committed',
    `${isAlive ? 'Stalled' : 'Stopped'}: the group has no commit here after ${still.en} of watching; ${wait.en}.`,
    `${isAlive ? '停滞' : '已停止'}：观察 ${still.zh}以来消费组在此没有任何已提交位点；${wait.zh}。`,
  )
}

function betweenCommits(still: Words, usual: Words, wait: Words) {
  return judgement(
    'unknown',
    'between-commits',
    `No commit for ${still.en}, but this group usually takes ${usual.en} to commit; until then only age can tell; ${wait.en}.`,
    `已 ${still.zh}没有提交，但该消费组通常每 ${usual.zh}提交一次，目前只能按等待时间判断；${wait.zh}。`,
  )
}

function stopped(offset: string, still: Words, wait: Words) {
  return judgement(
    'stopped',
    'stopped',
    `Stopped: no commit for ${still.en} and no sign of life from the consumer; it is at offset ${offset}, ${wait.en}.`,
    `已停止：${still.zh}没有提交，消费者也没有活动迹象；位点停在 ${offset}，${wait.zh}。`,
  )
}

function stalled(life: Life, offset: string, still: Words, wait: Words) {
  const isAlive = life === 'alive'
  return judgement(
    'stalled',
    'stalled',
    `Stalled: offset ${offset} has not moved for ${still.en}, ${isAlive ? 'though the consumer is alive' : 'whether the consumer is alive is not known'}; ${wait.en}.`,
    `停滞：位点 ${offset} 已 ${still.zh}没有前进，${isAlive ? '但消费者仍在运行' : '消费者是否仍在运行尚不清楚'}；${wait.zh}。`,
  )
}
