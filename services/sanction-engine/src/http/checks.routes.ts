import { type BusinessDate, sanctionEngineOperations as operations } from '@mingxin/contracts'
import { type Call, JsonText, problemOf, read, toAppError } from '@mingxin/http'
import type { Host } from '@mingxin/service-host'
import type { Asking } from '../ask.ts'
import type { Answer } from '../domain/answer.ts'

type Ask = (asking: Asking) => Promise<Answer>
type Shared = Pick<Call, 'principal' | 'requestId'>

/** The check inside an approval: one question, or up to 1,000 of which each is answered or refused by itself. */
export function registerCheckRoutes(app: Host['app'], ask: Ask, today: () => BusinessDate): void {
  read(app, operations.checkSubject, async ({ params, query, ...call }) => {
    const { item, department, asOf = today(), knownAt, purpose } = query
    const asked = { code: params.code, item, department, asOf, knownAt, purpose }
    return new JsonText((await ask(askingOf('checkSubject', call, asked))).text)
  })
  read(app, operations.checkSubjects, async ({ body, ...call }) => {
    const { questions, asOf = today(), knownAt, purpose } = body
    const answers = questions.map(({ code, item, department }) =>
      answered(ask, askingOf('checkSubjects', call, { code, item, department, asOf, knownAt, purpose })),
    )
    return new JsonText(`{"answers":[${(await Promise.all(answers)).join(',')}]}`)
  })
}

const askingOf = (
  operation: string,
  { principal, requestId }: Shared,
  asked: Omit<Asking, 'operation' | 'principal' | 'requestId'>,
): Asking => ({ ...asked, operation, principal, requestId })

// A fault of one question is its own; when the service cannot answer at all, the whole request fails.
async function answered(ask: Ask, asking: Asking): Promise<string> {
  try {
    return `{"check":${(await ask(asking)).text}}`
  } catch (thrown) {
    const error = toAppError(thrown)
    if (error.kind === 'unavailable' || error.kind === 'internal') throw error
    return JSON.stringify({ problem: problemOf(error, asking.requestId) })
  }
}
