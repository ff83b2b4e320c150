import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Json } from '@mingxin/partner-kit'
import { eventually, kafkaOrSkip } from '@mingxin/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { kafkaEnvironment } from './both-logs.ts'
import { company, type Desk, judgment, openDesk, openTown, registration, type Town } from './town.ts'

const { environment, describeKafka } = await kafkaOrSkip()
const workspace = path.resolve(import.meta.dirname, '../../..')
const LATER = { caseCode: '（2026）粤0608执恢1号', publishDate: '2026-11-08' }
const DEPARTMENTS = ['ggzy', 'finance', 'yms']

describeKafka('npm run log -- migrate, while records flow', () => {
  let town: Town
  let desks: Desk[]
  const kafka = kafkaEnvironment(environment)
  const acknowledged: string[] = []
  let isFlowing = true
  let flow: Promise<void>

  beforeAll(async () => {
    // Every event of its topics is counted below, so none of them is a probe.
    town = await openTown({ environment: { MINGXIN_KAFKA_BROKERS: '', MINGXIN_PROBE_SECONDS: '0' } })
    desks = await Promise.all(DEPARTMENTS.map((client) => openDesk(town, client)))
    // The supervisor of this town is this process; `npm start` does the same on the signal.
    process.on('SIGUSR2', restart)
    flow = push()
  })
  afterAll(async () => {
    process.off('SIGUSR2', restart)
    await Promise.all(desks.map((desk) => desk.close()))
    await town.close()
  })

  let restarting: Promise<void> = Promise.resolve()
  function restart(): void {
    restarting = town.installation.restart()
  }

  async function push(): Promise<void> {
    for (let number = 70_000; isFlowing; number++) {
      const one = company(number)
      for (const [client, record] of [
        ['scjg', registration(one)],
        ['court', judgment(one)],
        // The same debtor again, later: what was dispatched is amended.
        ['court', judgment(one, { recordId: `SX-${one.orgCode}-2` }, LATER)],
      ] as const) {
        const { status, body } = await town.submit(client, [record]).catch(() => ({ status: 0, body: {} as Json }))
        if (status === 200 && body.results[0].outcome !== 'quarantined') acknowledged.push(record.recordId)
        else await wait(50)
      }
    }
  }

  async function migrate(to: string, variables: NodeJS.ProcessEnv): Promise<string> {
    const script = path.join(workspace, 'packages/log-admin/src/log-main.ts')
    const env = { ...process.env, MINGXIN_HOME: town.home, ...variables }
    const child = spawn(process.execPath, [script, 'migrate', '--to', to], { env, cwd: workspace })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
    const [status] = await once(child, 'exit')
    expect(said).toContain('✓')
    expect(status).toBe(0)
    await eventually(async () => restarting.then(() => true), { timeoutMs: 120_000 })
    await town.installation.ready()
    return said
  }

  const groups = async (): Promise<string[]> => {
    const { consumes }: Json = await town.api.ask('ops', 'ingest', '/ops/topics')
    return consumes.map(({ group }: { group: string }) => group)
  }

  it('goes to Kafka and back without loss, repetition or disorder', async () => {
    const grown = async (by: number) => {
      const before = acknowledged.length
      await eventually(() => acknowledged.length >= before + by, { timeoutMs: 60_000 })
    }
    await grown(40)
    expect(await groups()).not.toContain('relay')
    await migrate('kafka', kafka)
    expect(await groups()).toContain('relay')
    await grown(40)
    await migrate('embedded', { MINGXIN_KAFKA_BROKERS: undefined })
    expect(await groups()).not.toContain('relay')
    await grown(40)
    await migrate('kafka', kafka)
    await grown(40)
    isFlowing = false
    await flow
    await town.settle()
    await everyRecordCountedOnce()
    await everyMeasureArrivedInOrder()
  })

  async function everyRecordCountedOnce(): Promise<void> {
    const resolved = await countOf('code-registry', 'credit.resolved-records.v1')
    const records = await countOf('ingest', 'credit.records.v1')
    expect(records).toBe(new Set(acknowledged).size)
    expect(resolved).toBe(records)
  }

  async function countOf(service: 'ingest' | 'code-registry' | 'sanction-engine', topic: string): Promise<number> {
    const { produces }: Json = await town.api.ask('ops', service, '/ops/topics')
    return produces.find((one: { topic: string }) => one.topic === topic)?.events ?? 0
  }

  async function everyMeasureArrivedInOrder(): Promise<void> {
    const dispatched = await countOf('sanction-engine', 'credit.sanctions.v1')
    const judged = acknowledged.filter((recordId) => recordId.startsWith('SX-')).length
    expect(dispatched).toBeGreaterThanOrEqual(judged)
    let amended = 0
    for (const { received } of desks) {
      for (const events of Map.groupBy(received, ({ data }) => data.dispatchId).values()) {
        const revisions = events.map(({ data }) => Number(data.revision))
        expect(revisions).toEqual([...new Set(revisions)].sort((a, b) => a - b))
        amended += revisions.length - 1
      }
    }
    expect(amended).toBeGreaterThan(0)
  }
})
