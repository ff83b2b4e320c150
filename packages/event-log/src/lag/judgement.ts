/** How a group moves. */
export type MovementVerdict = 'ok' | 'unknown' | 'warn' | 'stalled' | 'stopped' | 'rewound' | 'lost'

/** How long the oldest unhandled event has waited. */
export type AgeVerdict = 'on-time' | 'late' | 'too-late'

/** What only we know of a group, beside offsets and times. */
export type FactVerdict = 'held-back' | 'parked' | 'unowned' | 'unreachable'

export type LagVerdict = MovementVerdict | AgeVerdict | FactVerdict

/**
 * The verdict on a group, a closed set; each has one severity.
 *
 * - ok: `ok`.
 * - unknown, no alarm: `unknown`, too little was seen yet.
 * - warning: `warn`, it moves but something about its offsets is wrong (falls behind, retention overtook it); `late`, the
 *   oldest event waits longer than `lateMs`; `held-back`, an open transaction of the writer stands in front of what waits;
 *   `parked`, events could not be handled and wait for a person.
 * - critical: `too-late`, the oldest event waits longer than `tooLateMs`; `stalled`, its members live and do not move;
 *   `stopped`, no sign of life; `unowned`, partitions in which something waits have no living member; `rewound`, it went
 *   back; `lost`, Kafka has lost the topic or what the group had read of it; `unreachable`, its database or Kafka does not
 *   answer.
 */
export const VERDICTS = [
  'ok',
  'unknown',
  'warn',
  'late',
  'held-back',
  'parked',
  'too-late',
  'stalled',
  'stopped',
  'unowned',
  'rewound',
  'lost',
  'unreachable',
] as const

export type Verdict = (typeof VERDICTS)[number]

/** From good to bad. `unknown` is no alarm: there is not enough to say more. */
export const SEVERITIES = ['ok', 'unknown', 'warning', 'critical'] as const

export type Severity = (typeof SEVERITIES)[number]

/** Why a verdict is what it is. Pages may say a code in their own words; a code keeps its meaning. */
export type LagCode =
  | 'caught-up'
  | 'caught-up-past-retention'
  | 'caught-up-lately'
  | 'moving'
  | 'too-few-samples'
  | 'between-commits'
  | 'no-partitions'
  | 'falling-behind'
  | 'behind-retention'
  | 'beyond-end'
  | 'topic-missing'
  | 'not-read'
  | 'stalled'
  | 'stopped'
  | 'never-committed'
  | 'rewound'
  | 'commit-lost'
  | 'nothing-waits'
  | 'on-time'
  | 'late'
  | 'too-late'
  | 'held-back'
  | 'parked'
  | 'unowned'
  | 'unreachable'

export interface Judgement<Verdict extends LagVerdict = LagVerdict> {
  readonly verdict: Verdict
  readonly severity: Severity
  readonly code: LagCode
  /** One sentence with the numbers, in English. */
  readonly why: string
  /** The same in Chinese. */
  readonly whyZh: string
}

const SEVERITY_OF: Readonly<Record<LagVerdict, Severity>> = {
  ok: 'ok',
  'on-time': 'ok',
  unknown: 'unknown',
  warn: 'warning',
  late: 'warning',
  'held-back': 'warning',
  parked: 'warning',
  stalled: 'critical',
  stopped: 'critical',
  rewound: 'critical',
  lost: 'critical',
  'too-late': 'critical',
  unowned: 'critical',
  unreachable: 'critical',
}

export function judgement<Verdict extends LagVerdict>(
  verdict: Verdict,
  code: LagCode,
  why: string,
  whyZh: string,
): Judgement<Verdict> {
  return { verdict, severity: SEVERITY_OF[verdict], code, why, whyZh }
}

export const rankOf = (severity: Severity): number => SEVERITIES.indexOf(severity)

export const isAlarm = ({ severity }: { readonly severity: Severity }): boolean => rankOf(severity) >= rankOf('warning')

/** The worst of several judgements, the first of equals, with the sentences of all that are not well. */
export function worstOf<Verdict extends LagVerdict>(
  first: Judgement<Verdict>,
  ...others: readonly Judgement<Verdict>[]
): Judgement<Verdict> {
  const all = [first, ...others]
  const worst = all.reduce((a, b) => (rankOf(b.severity) > rankOf(a.severity) ? b : a))
  const told = worst.severity === 'ok' ? [worst] : all.filter(({ severity }) => severity !== 'ok')
  return { ...worst, why: told.map(({ why }) => why).join(' '), whyZh: told.map(({ whyZh }) => whyZh).join('') }
}
