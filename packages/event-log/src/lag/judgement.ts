/** How a group moves. */
export type MovementVerdict = 'ok' | 'unknown' | 'warn' | 'stalled' | 'stopped' | 'rewound'

/** How long the oldest unhandled event has waited. */
export type AgeVerdict = 'on-time' | 'late' | 'too-late'

export type LagVerdict = MovementVerdict | AgeVerdict

/** From good to bad. `unknown` is no alarm: there is not enough to say more. */
const SEVERITIES = ['ok', 'unknown', 'warning', 'critical'] as const

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
  stalled: 'critical',
  stopped: 'critical',
  rewound: 'critical',
  'too-late': 'critical',
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
export function worstOf(first: Judgement, ...others: readonly Judgement[]): Judgement {
  const all = [first, ...others]
  const worst = all.reduce((a, b) => (rankOf(b.severity) > rankOf(a.severity) ? b : a))
  const told = worst.severity === 'ok' ? [worst] : all.filter(({ severity }) => severity !== 'ok')
  return { ...worst, why: told.map(({ why }) => why).join(' '), whyZh: told.map(({ whyZh }) => whyZh).join('') }
}
