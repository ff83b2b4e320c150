// How many records a second the rules judge, with and without a trace: `node scripts/bench-judging.ts [records]`.
import { judge } from '../src/domain/judge.ts'
import type { CreditRecord } from '../src/domain/record.ts'
import { districtPack } from '../src/testing/pack.ts'
import { commitment, courtCaseWithTerm, listing, penalty, taxPenalty } from '../src/testing/records.ts'

const TOTAL = Number(process.argv[2] ?? 200_000)
const pack = districtPack()
const company = { kind: 'LEGAL_PERSON' as const, region: '440608' }
const makers: readonly ((id: string) => CreditRecord)[] = [
  (id: string) => courtCaseWithTerm(id, '2024-03-01'),
  (id: string) => penalty(id, '2024-03-01'),
  (id: string) => taxPenalty(id, '2024-03-01'),
  (id: string) => listing(id, 'BLACK', 'WAGE_ARREARS', '2024-03-01'),
  (id: string) => listing(id, 'WATCH', 'KEY_POLLUTER', '2024-03-01'),
  (id: string) => commitment(id, '2024-03-01'),
]
const records: CreditRecord[] = Array.from(
  { length: TOTAL },
  (_, n) => makers[n % makers.length]?.(String(n)) ?? taxPenalty(String(n), '2024-03-01'),
)

for (const withTrace of [false, true, false, true]) {
  let found = 0
  const started = performance.now()
  for (const record of records) found += judge(company, [record], pack, withTrace).grounds.length
  const seconds = (performance.now() - started) / 1_000
  console.log(
    `${withTrace ? 'with' : 'without'} trace: ${Math.round(TOTAL / seconds)} records × rule set/s (${found} grounds)`,
  )
}
