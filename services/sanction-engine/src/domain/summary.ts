import type { BusinessDate, ListRef, sanctionEngineOperations } from '@mingxin/contracts'
import type { Decision } from './decision.ts'
import type { StateOnDay } from './on-day.ts'

type Check = sanctionEngineOperations.Check

interface Answered {
  readonly decision: Decision
  readonly entries: readonly { readonly state: StateOnDay; readonly list: ListRef }[]
  /** How many measures are in force. */
  readonly sanctions: number
  readonly incentives: number
  readonly asOf: BusinessDate
  readonly isPartial: boolean
}

const HEADS: Readonly<Record<Decision, { readonly zh: string; readonly en: string }>> = {
  restricted: { zh: '受限', en: 'Restricted' },
  review: { zh: '需审查', en: 'To be reviewed' },
  hint: { zh: '有提示', en: 'To be noted' },
  clear: { zh: '无限制', en: 'Clear' },
  unknown: { zh: '查无此主体', en: 'Nobody is known by this code' },
}

/** One sentence a person can act on, in Chinese and English. */
export function summaryOf(answered: Answered): Check['summary'] {
  const { decision, asOf, isPartial } = answered
  const head = HEADS[decision]
  if (decision === 'unknown') return { zh: `${head.zh}。`, en: `${head.en}.` }
  const parts = partsOf(answered)
  return {
    zh: `${head.zh}（${asOf}）：${parts.map(({ zh }) => zh).join('；')}${isPartial ? '（限可查阅的范围）' : ''}。`,
    en: `${head.en} on ${asOf}: ${parts.map(({ en }) => en).join('; ')}${isPartial ? ' (as far as this reader may see)' : ''}.`,
  }
}

function partsOf({ entries, sanctions, incentives }: Answered): { zh: string; en: string }[] {
  const inForce = entries.filter(({ state }) => state === 'in-force')
  const suspended = entries.filter(({ state }) => state === 'suspended').length
  const proposed = entries.filter(({ state }) => state === 'proposed').length
  const names = [...new Set(inForce.map(({ list }) => list.name))]
  const parts = [
    names.length > 0 && { zh: `列入${names.join('、')}`, en: `on ${names.length} list(s): ${names.join(', ')}` },
    sanctions > 0 && { zh: `${sanctions}项惩戒措施有效`, en: `${sanctions} sanction(s) in force` },
    incentives > 0 && { zh: `${incentives}项激励措施有效`, en: `${incentives} incentive(s) in force` },
    suspended > 0 && { zh: `${suspended}项因异议暂停`, en: `${suspended} suspended by an objection` },
    proposed > 0 && {
      zh: `${proposed}项建议待认定，不产生任何限制`,
      en: `${proposed} proposal(s), which restrict nothing`,
    },
  ].filter((part) => part !== false)
  return parts.length > 0 ? parts : [{ zh: '没有有效的名单和措施', en: 'no list entry and no measure holds' }]
}
