import type { BusinessDate, SubjectRef, sanctionEngineOperations } from '@mingxin/contracts'
import { maskPersonIdsIn } from '@mingxin/identifiers'
import { type Decision, decisionOf, isAsked } from './decision.ts'
import type { FoundAnnotation, FoundDispatch, FoundEntry } from './found.ts'
import { stateOn } from './on-day.ts'
import { entryText, measureText } from './shown.ts'
import { summaryOf } from './summary.ts'

/** Everything about a subject that a reader may see and that holds on a day, as it was known at an instant. */
export interface Findings {
  readonly subject: SubjectRef
  readonly entries: readonly FoundEntry[]
  readonly dispatches: readonly FoundDispatch[]
  readonly annotations: readonly FoundAnnotation[]
  /** What rules considered, as JSON objects with commas between them. */
  readonly consideredText: string
}

/** What was asked, and under which knowledge it is answered. */
export interface Asked {
  readonly code: string
  readonly item: string | undefined
  readonly department: string | undefined
  readonly asOf: BusinessDate
  readonly knownAt: string
  readonly pack: string
  /** The reader does not see everything there may be. */
  readonly isPartial: boolean
}

export interface Answer {
  readonly decision: Decision
  /** The whole answer as JSON. */
  readonly text: string
}

type Check = sanctionEngineOperations.Check
type Head = Omit<Check, 'subject' | 'entries' | 'measures' | 'incentives' | 'considered'>

/**
 * The answer to a check; without findings nobody is known by the code. It is put together as text: an entry or a measure
 * is written once per revision, because contents never change.
 */
export function answerOf(asked: Asked, findings: Findings | undefined): Answer {
  const { code, item, department, asOf, knownAt, pack, isPartial } = asked
  const concerned = (findings?.dispatches ?? []).filter(({ content }) => isAsked(content, asked))
  const sanctions = concerned.filter(({ content }) => content.measure.polarity === 'SANCTION')
  const incentives = concerned.filter(({ content }) => content.measure.polarity === 'INCENTIVE')
  const decision = findings === undefined ? 'unknown' : decisionOf(sanctions.map(({ content }) => content))
  const entries = (findings?.entries ?? []).map(({ content }) => ({
    state: stateOn(content, asOf),
    list: content.list,
  }))
  const counts = { sanctions: sanctions.length, incentives: incentives.length }
  const head: Head = {
    code,
    decision,
    summary: summaryOf({ decision, entries, ...counts, asOf, isPartial }),
    asOf,
    knownAt,
    ...(item !== undefined && { item: maskPersonIdsIn(item) }),
    ...(department !== undefined && { department }),
    pack,
  }
  return { decision, text: `${JSON.stringify(head).slice(0, -1)},${bodyText(findings, sanctions, incentives, asOf)}}` }
}

function bodyText(
  findings: Findings | undefined,
  sanctions: readonly FoundDispatch[],
  incentives: readonly FoundDispatch[],
  asOf: BusinessDate,
): string {
  if (findings === undefined) return '"entries":[],"measures":[],"incentives":[],"considered":[]'
  const { entries, annotations, consideredText } = findings
  const subject = JSON.stringify(findings.subject)
  const measures = (some: readonly FoundDispatch[]) => some.map((one) => measureText(one, subject, asOf)).join(',')
  const entryTexts = entries.map((entry) => entryText(entry, subject, annotations, asOf)).join(',')
  return `"subject":${subject},"entries":[${entryTexts}],"measures":[${measures(sanctions)}],"incentives":[${measures(incentives)}],"considered":[${consideredText}]`
}
