import { type Because, LIMITS, rateOf, type Sample, type Verdict } from './quality-verdict.ts'

export interface Words {
  readonly zh: string
  readonly en: string
}

/** Why a verdict is what it is, for the officer who has to act on it. */
export const reasonOf = (verdict: Verdict): Words => REASONS[verdict.because](verdict)

const REASONS: { readonly [because in Because]: (verdict: Verdict) => Words } = {
  'short-history': ({ usual, days }) => ({
    zh: `此前有收件的日子只有${days}日、共${usual.rows}行，不足${LIMITS.historyDays}日或者${LIMITS.historyRows}行，暂不评价`,
    en: `only ${days} days with ${usual.rows} rows came before; it takes ${LIMITS.historyDays} days and ${LIMITS.historyRows} rows to say what is usual`,
  }),
  'few-rows': ({ day }) => ({
    zh: `当日只有${day.rows}行，不足${LIMITS.rows}行，不据此下结论`,
    en: `the day has ${day.rows} rows; nothing is concluded from fewer than ${LIMITS.rows}`,
  }),
  'few-defective': ({ day }) => ({
    zh: `涉及的行数太少（当日${day.defective}行），不足${LIMITS.defective}行的不据此下结论`,
    en: `too few rows are concerned (${day.defective} of the day); nothing is concluded from fewer than ${LIMITS.defective}`,
  }),
  near: (verdict) => ({
    zh: `${compared(verdict).zh}，相差很小`,
    en: `${compared(verdict).en}: hardly a difference`,
  }),
  chance: (verdict) => ({
    zh: `${compared(verdict).zh}，属于偶然波动的范围`,
    en: `${compared(verdict).en}: chance explains the difference`,
  }),
  'own-days': (verdict) => ({
    zh: `${compared(verdict).zh}，但此前${verdict.days}个收件日中有${verdict.daysAlike}日的偏离也达到一半以上，属于该单位自身的波动`,
    en: `${compared(verdict).en}, but ${verdict.daysAlike} of the ${verdict.days} days before were off by half of that, too`,
  }),
  'above-history': (verdict) =>
    verdict.kind === 'new'
      ? {
          zh: `当日${shareZh(verdict.day)}，此前${verdict.days}个收件日共${verdict.usual.rows}行中从未出现`,
          en: `${share(verdict.day)} of the day have it, and none of ${verdict.usual.rows} on the ${verdict.days} days before`,
        }
      : {
          zh: `${compared(verdict).zh}，明显上升，超出偶然波动和自身波动的范围`,
          en: `${compared(verdict).en}: more than chance and the source's own days explain`,
        },
  'below-history': (verdict) => ({
    zh: `${compared(verdict).zh}，明显下降`,
    en: `${compared(verdict).en}: less than chance and the source's own days explain`,
  }),
}

const compared = ({ day, usual, days }: Verdict): Words => ({
  zh: `当日${shareZh(day)}，此前${days}个收件日平均${percent(usual)}`,
  en: `${share(day)} of the day, ${percent(usual)} of the ${days} days before`,
})

const share = (sample: Sample): string => `${sample.defective}/${sample.rows} (${percent(sample)})`

const shareZh = (sample: Sample): string => `${sample.defective}/${sample.rows}（${percent(sample)}）`

function percent(sample: Sample): string {
  const value = rateOf(sample) * 100
  return value > 0 && value < 0.001 ? '< 0.001 %' : `${Number(value.toPrecision(3))} %`
}
