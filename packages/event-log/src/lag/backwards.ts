import type { MovementFacts } from './facts.ts'
import { judgement } from './judgement.ts'
import { count, waiting } from './wording.ts'

/** The group had committed and has no commit any more: it would read everything that is kept again. */
export function judgeCommitLost({ window: { samples, latest }, lag }: MovementFacts) {
  if (latest.committed !== undefined) return undefined
  const last = samples.findLast(({ committed }) => committed !== undefined)?.committed
  if (last === undefined) return undefined
  const wait = waiting(lag)
  const [from, start] = [count(last), count(latest.logStart)]
  return judgement(
    'rewound',
    'commit-lost',
    `Rewound: the commit of offset ${from} is gone (group deleted or its offsets expired); reading would begin at ${start}, ${wait.en}.`,
    `回退：已提交的位点 ${from} 已丢失（消费组被删除或位点过期）；将从 ${start} 重新读取，${wait.zh}。`,
  )
}

/** The group committed a lower offset and has not come back to where it was. */
export function judgeRewound({ window: { samples, latest }, lag }: MovementFacts) {
  const { committed } = latest
  const highest = Math.max(...samples.map((sample) => sample.committed ?? Number.NEGATIVE_INFINITY))
  if (committed === undefined || committed >= highest) return undefined
  const wait = waiting(lag)
  return judgement(
    'rewound',
    'rewound',
    `Rewound: the commit went back from offset ${count(highest)} and is at ${count(committed)}; ${wait.en}.`,
    `回退：已提交位点从 ${count(highest)} 退回，现为 ${count(committed)}；${wait.zh}。`,
  )
}
