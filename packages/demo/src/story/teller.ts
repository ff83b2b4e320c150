import { randomUUID } from 'node:crypto'
import { type Api, type Departments, type Json, type Received, untilStill } from '@mingxin/partner-kit'
import { Narrator } from './narrator.ts'

export interface Arrived {
  readonly department: string
  readonly received: Received
}

/** What the chapters of the story share: the system, the departments' receivers, and how to say what they answer. */
export class Teller {
  readonly say = new Narrator()
  readonly #api: Api
  readonly #departments: Departments
  readonly #received: Arrived[]

  constructor(api: Api, departments: Departments, received: Arrived[]) {
    this.#api = api
    this.#departments = departments
    this.#received = received
  }

  /** Submits records as a partner and returns what ingest answered. */
  async submit(client: string, ...records: readonly object[]): Promise<Json> {
    const options = { method: 'POST', body: records, idempotencyKey: randomUUID() } as const
    const { body } = await this.#api.call(client, 'ingest', '/v1/submissions', options)
    return body
  }

  ask(
    client: string,
    service: 'code-registry' | 'sanction-engine' | 'feedback' | 'ingest',
    route: string,
  ): Promise<Json> {
    return this.#api.ask(client, service, route)
  }

  /** Waits until everything submitted has gone through all rooms and every department has answered. */
  async settle(): Promise<void> {
    const still = () => untilStill(this.#api, { hasWaiting: () => this.#departments.hasWaiting() })
    await still()
    await this.#departments.answered()
    await still()
  }

  /** The department's question at bid opening, and the answer with its reasons. */
  async check(zh: string, en: string, code: string): Promise<Json> {
    const answer = await this.ask('ggzy', 'sanction-engine', `/v1/checks/${code}`)
    this.say.room(
      'sanction-engine',
      zh,
      en,
      `结论 decision: ${answer.decision}`,
      answer.summary.zh,
      ...reasonsOf(answer),
    )
    return answer
  }

  /** What arrived at the departments since the last time, with signature verified, and that they answered. */
  tellReceived(): void {
    const arrived = this.#received.splice(0)
    const lines = arrived.map(
      ({ department, received: { type, data } }) => `${department} ← ${type}  ${measureOf(data)}`,
    )
    const zh = arrived.length === 0 ? '没有部门需要行动' : '推送送达各部门，验签通过，部门反馈已执行'
    this.say.room(
      'feedback',
      zh,
      arrived.length === 0 ? 'No department has to act' : 'Delivered, signature verified, answered',
      ...lines,
    )
  }
}

const measureOf = (data: Json): string => `${data.measure?.name ?? ''}（${data.list?.name ?? ''}）`

function reasonsOf({ entries, measures }: Json): string[] {
  const listed: string[] = entries.flatMap((entry: Json) => [
    `名单 ${entry.list.name} ${entry.state === 'proposed' ? '（建议，待认定 proposed）' : ''}`,
    ...entry.grounds.map(
      (ground: Json) =>
        `  依据 ${ground.ruleId}@${ground.ruleVersion}：${ground.records.map((one: Json) => one.docNo ?? one.recordId).join('、')}`,
    ),
    ...(entry.grounds[0]?.conditions ?? []).map(
      (one: Json) => `    ${one.title} → ${one.verdict} ${JSON.stringify(one.values)}`,
    ),
  ])
  const applied: string[] = measures.map((one: Json) => {
    const [basis] = one.measure.legalBasis
    return `措施 ${one.measure.name}（${one.measure.decision}）← 《${basis.document}》${basis.article ?? ''}`
  })
  return [...listed, ...applied]
}
