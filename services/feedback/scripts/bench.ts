import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { deriveId, type MeasureDispatched, type NewCreditEvent } from '@mingxin/contracts'
import { measureData, measureEvent } from '../src/testing/measures.ts'
import { type ReceiverReport, Stage } from './bench-stage.ts'

// Measures the service on this machine: receivers, PostgreSQL (durable), the service and the appending engine share its
// cores. `node scripts/bench.ts [scenario …]`

const PAGE = 500
const TRACEPARENT = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'

const departmentsOf = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `11440608BENCH${String(index).padStart(5, '0')}`)

/** Events about `subjects` subjects in turn, each addressed to one of the departments, revisions rising per subject. */
function createEvents(departments: readonly string[], subjects: number) {
  const ids = Array.from({ length: subjects }, () => randomUUID())
  const template = measureData()
  let made = 0
  return (count: number): NewCreditEvent[] =>
    Array.from({ length: count }, () => {
      const index = made++
      const subjectId = ids[index % subjects] ?? ''
      const code = departments[(index % subjects) % departments.length] ?? ''
      const data: MeasureDispatched = {
        ...template,
        dispatchId: deriveId('dispatch', subjectId, String(index)),
        revision: 1 + Math.floor(index / subjects),
        subject: { ...template.subject, subjectId },
        department: { code, name: code },
        recordedAt: new Date().toISOString(),
      }
      return measureEvent('measure.dispatched', data, TRACEPARENT)
    })
}

const sum = (counts: ReceiverReport['counts']): number => counts.reduce<number>((total, one) => total + (one ?? 0), 0)
const quantile = (values: readonly number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(Math.floor(values.length * q), values.length - 1)] ?? 0

const say = (what: string, figures: Record<string, number | string>): void =>
  console.log(
    `${what.padEnd(34)} ${Object.entries(figures)
      .map(([name, value]) => `${name} ${value}`)
      .join(' · ')}`,
  )

/** Microseconds of processor time per delivery, which the machine's other work does not blur. */
function costs(stage: Stage, before: Record<string, number>, count: number): Record<string, number> {
  const after = stage.cpuSeconds()
  const of = ([name, seconds]: [string, number]) =>
    [`${name} µs`, Math.round(((seconds - (before[name] ?? 0)) * 1e6) / count)] as const
  return Object.fromEntries(Object.entries(after).map(of))
}

async function throughput(stage: Stage, endpoints: number, count: number): Promise<void> {
  await stage.reset()
  const make = createEvents(departmentsOf(100).slice(0, endpoints), Math.min(20_000, count))
  const pages = Array.from({ length: count / PAGE }, () => make(PAGE))
  const before = stage.cpuSeconds()
  const started = performance.now()
  for (const page of pages) await stage.append(page)
  const appendedMs = performance.now() - started
  await stage.received(count)
  const ms = performance.now() - started
  const { inversions } = await stage.report()
  say(`appended and delivered, ${endpoints} endpoints`, {
    'appended/s': Math.round((count * 1_000) / appendedMs),
    'delivered/s': Math.round((count * 1_000) / ms),
    inversions,
    ...costs(stage, before, count),
  })
}

/** The pages alone, while nothing may be pushed, and then the pushes alone. */
async function backlog(stage: Stage, endpoints: number, count: number): Promise<void> {
  await stage.reset()
  await stage.database.query("UPDATE subscriptions SET state = 'paused'")
  const make = createEvents(departmentsOf(100).slice(0, endpoints), Math.min(20_000, count))
  for (let done = 0; done < count; done += PAGE) await stage.append(make(PAGE))
  await stage.stopService()
  const beforePages = stage.cpuSeconds()
  const started = performance.now()
  await stage.startService()
  await stage.handled(count)
  const perSecond = (since: number) => Math.round((count * 1_000) / (performance.now() - since))
  say('measure events handled in pages', { 'events/s': perSecond(started), ...costs(stage, beforePages, count) })
  await stage.database.query('VACUUM ANALYZE deliveries, lanes, waiting, notices')
  const beforePushes = stage.cpuSeconds()
  const resumed = performance.now()
  await stage.database.query("UPDATE subscriptions SET state = 'active'")
  await stage.received(count)
  const { inversions } = await stage.report()
  const figures = { 'delivered/s': perSecond(resumed), inversions, ...costs(stage, beforePushes, count) }
  say(`prepared backlog pushed, ${endpoints} endpoints`, figures)
}

async function latency(stage: Stage, perSecond: number, seconds: number): Promise<void> {
  await stage.reset()
  const make = createEvents(departmentsOf(100), 20_000)
  const started = performance.now()
  for (let index = 0; index < perSecond * seconds; index++) {
    await wait(Math.max(started + (index * 1_000) / perSecond - performance.now(), 0))
    await stage.append(make(1))
  }
  await stage.received(perSecond * seconds)
  const { latenciesMs } = await stage.report()
  say(`latency at ${perSecond}/s`, { 'p50 ms': quantile(latenciesMs, 0.5), 'p99 ms': quantile(latenciesMs, 0.99) })
}

/** What nine endpoints get per second while the tenth is well, hangs or refuses. */
async function neighbours(stage: Stage, count: number): Promise<void> {
  const rates: Record<string, number> = {}
  const scenarios = { well: {}, hangs: { hangPaths: 1, hangMs: 30_000 }, refuses: { refusePaths: 1 } }
  for (const [name, misbehaviour] of Object.entries(scenarios)) {
    await stage.reset(misbehaviour)
    const make = createEvents(departmentsOf(10), 10_000)
    const pages = Array.from({ length: count / PAGE }, () => make(PAGE))
    const started = performance.now()
    for (const page of pages) await stage.append(page)
    await stage.received(count * 0.9)
    const ms = performance.now() - started
    const { counts } = await stage.report()
    rates[`${name}/s`] = Math.round((sum(counts.slice(1)) * 1_000) / ms)
  }
  say('nine endpoints while the tenth …', rates)
}

/** The same while somebody's old snapshot keeps PostgreSQL from forgetting what was deleted. */
async function underOldSnapshot(stage: Stage): Promise<void> {
  const holder = await stage.database.connect()
  await holder.query('SET transaction_timeout = 0')
  await holder.query('BEGIN ISOLATION LEVEL REPEATABLE READ')
  await holder.query('SELECT count(*) FROM subscriptions')
  await throughput(stage, 100, 100_000)
  await holder.end()
}

const scenarios: Record<string, (stage: Stage) => Promise<void>> = {
  throughput: (stage) => throughput(stage, 100, 100_000),
  single: (stage) => throughput(stage, 1, 30_000),
  backlog: (stage) => backlog(stage, 100, 100_000),
  snapshot: underOldSnapshot,
  latency: (stage) => latency(stage, 100, 20),
  neighbours: (stage) => neighbours(stage, 40_000),
}

const isProfiled = process.argv.includes('--statements')
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const stage = await Stage.open({ isProfiled })
try {
  await stage.subscribe(departmentsOf(100))
  await throughput(stage, 100, 10_000)
  for (const [name, run] of Object.entries(scenarios)) {
    if (asked.length > 0 && !asked.includes(name)) continue
    await run(stage)
    if (isProfiled) console.table(await stage.statements())
  }
} finally {
  await stage.close()
}
