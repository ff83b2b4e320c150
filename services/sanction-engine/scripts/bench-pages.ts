// How many resolved records a second the engine takes in by itself: `node scripts/bench-pages.ts [records]`.

import { attached, registered } from '../src/testing/events.ts'
import { courtCase, listing, penalty } from '../src/testing/records.ts'
import { companyNo } from '../src/testing/subjects.ts'
import { openBenchStage } from './bench-stage.ts'

const TOTAL = Number(process.argv[2] ?? 20_000)
const stage = await openBenchStage({ port: 7_993, issuer: 'http://127.0.0.1:1' })

async function report(what: string, append: () => Promise<void>, isFirst = false): Promise<void> {
  if (isFirst) await append()
  const started = performance.now()
  if (isFirst) await stage.host.start()
  else await append()
  const appended = performance.now()
  await stage.settled()
  const seconds = (performance.now() - started) / 1_000
  const appending = isFirst ? 0 : (appended - started) / 1_000
  console.log(
    `${what}: ${TOTAL} in ${seconds.toFixed(2)} s (append ${appending.toFixed(2)} s), ${Math.round(TOTAL / seconds)}/s`,
  )
}

const registration = (n: number) => ({
  ...penalty(`reg-${n}`, '2020-01-01'),
  kind: 'REGISTRATION' as const,
  payload: {
    entityType: '有限责任公司',
    regCapital: '50.000000',
    foundedOn: '2012-05-03',
    status: '存续',
    address: '佛山市高明区荷城街道示例路1号',
  },
})

try {
  const subjects = () => stage.append(TOTAL, (n) => [registered(companyNo(n))])
  await report('subjects', subjects, true)
  await report('registration records', () => stage.append(TOTAL, (n) => [attached(companyNo(n), registration(n))]))
  await report('penalties that are considered', () =>
    stage.append(TOTAL, (n) => [attached(companyNo(n), penalty(`p-${n}`, '2026-01-10'))]),
  )
  await report('court cases that open an entry with four measures', () =>
    stage.append(TOTAL, (n) => [attached(companyNo(n), courtCase(`c-${n}`, '2026-02-10'))]),
  )
  await report('wage arrears that open an entry with six measures', () =>
    stage.append(TOTAL, (n) => [attached(companyNo(n), listing(`w-${n}`, 'BLACK', 'WAGE_ARREARS', '2026-03-01'))]),
  )
} finally {
  await stage.close()
}
