// How many authenticated checks a second are answered, with the load generator on the same machine:
// `node scripts/bench-checks.ts [seconds] [connections]`. The yardstick is /health/live, which answers a constant to anyone.
import { fork } from 'node:child_process'
import path from 'node:path'
import { startTestIssuer } from '@mingxin/testing'
import { attached, registered } from '../src/testing/events.ts'
import { courtCase, penalty } from '../src/testing/records.ts'
import { companyNo } from '../src/testing/subjects.ts'
import { openBenchStage } from './bench-stage.ts'

const SECONDS = Number(process.argv[2] ?? 5)
const CONNECTIONS = Number(process.argv[3] ?? 64)
const SUBJECTS = 20_000
const PORT = 7_994

const issuer = await startTestIssuer()
const stage = await openBenchStage({ port: PORT, issuer: issuer.issuer })
const codeOf = (n: number): string => companyNo(n).uscc ?? ''
const codes = Array.from({ length: SUBJECTS }, (_, n) => codeOf(n))

async function load(what: string, paths: readonly string[]): Promise<void> {
  const { authorization } = await issuer.authorization('ggzy')
  const child = fork(path.join(import.meta.dirname, 'load.ts'), { stdio: 'inherit' })
  const result = new Promise((resolve) => child.once('message', resolve))
  child.send({ host: '127.0.0.1', port: PORT, authorization, paths, connections: CONNECTIONS, seconds: SECONDS })
  console.log(what, JSON.stringify(await result))
  await new Promise((resolve) => child.once('exit', resolve))
}

try {
  await stage.append(SUBJECTS, (n) => [registered(companyNo(n))])
  await stage.append(SUBJECTS / 4, (n) => [attached(companyNo(n), courtCase(`c-${n}`, '2026-02-10'))])
  await stage.append(SUBJECTS / 4, (n) => [attached(companyNo(SUBJECTS / 4 + n), penalty(`p-${n}`, '2026-02-10'))])
  await stage.host.start()
  await stage.settled()
  const part = (index: number) => codes.slice((index * SUBJECTS) / 4, ((index + 1) * SUBJECTS) / 4)
  const checks = (some: readonly string[]) => some.map((code) => `/v1/checks/${code}`)
  await load('warm-up', checks(codes))
  await load('a constant', ['/health/live'])
  await load('clear', checks([...part(2), ...part(3)]))
  await load('considered', checks(part(1)))
  await load('restricted, four measures', checks(part(0)))
  await load('all of them', checks(codes))
  const { rows } = await stage.engine.query<{ logged: number }>('SELECT count(*) AS logged FROM query_log')
  console.log('rows in the query log', rows[0]?.logged)
} finally {
  await stage.close()
  await issuer.close()
}
