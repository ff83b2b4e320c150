import type { Host } from '@mingxin/service-host'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { entryData, opened } from './testing/entries.ts'
import { measureData, measureEvent, organisation } from './testing/measures.ts'
import { Scene } from './testing/scene.ts'
import type { CaseReply, CasesPage, DispatchDetail, DispatchesPage, ProblemReply } from './testing/shapes.ts'

const PURPOSE = 'purpose=案件督办440608188001010019'

let scene: Scene
let app: Host

beforeEach(async () => {
  scene = await Scene.open()
  app = await scene.start()
})
afterEach(() => scene.close())

const get = <Body>(client: string, url: string) => scene.ask<Body & ProblemReply>(app, client, 'GET', encodeURI(url))
const kept = async () => (await scene.database.query('SELECT * FROM query_log ORDER BY query_id')).rows

/** What a row keeps of a reading by a client with the purpose above. */
const rowOf = (client: string, operation: string, subjectId: string | null) =>
  expect.objectContaining({
    asked_at: expect.any(Date),
    client_id: client,
    organisation_code: organisation(client).code,
    request_id: expect.stringMatching(/./),
    operation,
    purpose: expect.stringMatching(/^案件督办(?!.*18800101)/),
    subject_id: subjectId,
  })

const refusal = { status: 400, body: { code: 'request.purpose-required' } }

describe('the cases of a natural person', () => {
  const person = entryData()
  person.subject = { ...person.subject, kind: 'NATURAL_PERSON', name: '张*' }
  const company = entryData()
  let ofPerson: CaseReply
  let ofCompany: CaseReply

  const open = async (entryId: string): Promise<CaseReply> => {
    const body = { kind: 'OBJECTION', entryId, statement: '判决已履行完毕' }
    return (await scene.ask<CaseReply>(app, 'yms', 'POST', '/v1/cases', { body })).body
  }
  const idsOf = async (url: string) => (await get<CasesPage>('tax', url)).body.items.map(({ caseId }) => caseId)

  beforeEach(async () => {
    await scene.append(opened(person), opened(company))
    await scene.handled(app)
    ofPerson = await open(person.entryId)
    ofCompany = await open(company.entryId)
  })

  it('are left out of lists without a purpose, and nothing is kept', async () => {
    expect(await idsOf('/v1/cases')).toEqual([ofCompany.caseId])
    expect(await kept()).toEqual([])
  })

  it('show in lists with a purpose, and it is kept who asked', async () => {
    expect((await idsOf(`/v1/cases?${PURPOSE}`)).toSorted()).toEqual([ofPerson.caseId, ofCompany.caseId].toSorted())
    expect(await kept()).toEqual([rowOf('tax', 'listCases', null)])
  })

  it('are refused one by one without a purpose, and nothing is kept', async () => {
    expect(await get('tax', `/v1/cases/${ofPerson.caseId}`)).toMatchObject(refusal)
    expect(await get('tax', `/v1/cases?entry=${person.entryId}`)).toMatchObject(refusal)
    expect(await kept()).toEqual([])
  })

  it('are answered one by one with a purpose, and it is kept about whom', async () => {
    const one = await get<CaseReply>('tax', `/v1/cases/${ofPerson.caseId}?${PURPOSE}`)
    expect(one).toMatchObject({ status: 200, body: { statement: '判决已履行完毕' } })
    expect(await idsOf(`/v1/cases?entry=${person.entryId}&${PURPOSE}`)).toEqual([ofPerson.caseId])
    const { subjectId } = person.subject
    expect(await kept()).toEqual([rowOf('tax', 'getCase', subjectId), rowOf('tax', 'listCases', subjectId)])
  })

  it('ask no purpose of those about organisations', async () => {
    expect((await get('tax', `/v1/cases/${ofCompany.caseId}`)).status).toBe(200)
    expect(await idsOf(`/v1/cases?entry=${company.entryId}`)).toEqual([ofCompany.caseId])
    expect(await kept()).toEqual([])
  })
})

describe('a measure on a natural person', () => {
  const [person, company] = [measureData(), measureData()]
  person.subject = { ...person.subject, kind: 'NATURAL_PERSON', name: '张*' }

  const idsOf = async (client: string, url: string) =>
    (await get<DispatchesPage>(client, url)).body.items.map(({ dispatchId }) => dispatchId)

  beforeEach(async () => {
    await scene.append(...[person, company].map((data) => measureEvent('measure.dispatched', data)))
    await scene.handled(app)
  })

  it('is left out of lists over other departments without a purpose, and refused by its id', async () => {
    expect(await idsOf('credit-office', '/v1/dispatches')).toEqual([company.dispatchId])
    const ofDepartment = `/v1/dispatches?department=${person.department.code}`
    expect(await idsOf('credit-office', ofDepartment)).toEqual([company.dispatchId])
    expect(await get('credit-office', `/v1/dispatches/${person.dispatchId}`)).toMatchObject(refusal)
    expect(await kept()).toEqual([])
  })

  it('shows over other departments with a purpose, and it is kept who asked', async () => {
    const all = [person.dispatchId, company.dispatchId].toSorted()
    expect((await idsOf('credit-office', `/v1/dispatches?${PURPOSE}`)).toSorted()).toEqual(all)
    const one = await get<DispatchDetail>('credit-office', `/v1/dispatches/${person.dispatchId}?${PURPOSE}`)
    expect(one.body.dispatch.subject).toEqual(person.subject)
    expect(await kept()).toEqual([
      rowOf('credit-office', 'listDispatches', null),
      rowOf('credit-office', 'getDispatch', person.subject.subjectId),
    ])
  })

  it('shows to the department that must act on it as ever, and nothing is kept', async () => {
    expect((await idsOf('ggzy', '/v1/dispatches')).toSorted()).toEqual(
      [person.dispatchId, company.dispatchId].toSorted(),
    )
    expect((await get('ggzy', `/v1/dispatches/${person.dispatchId}`)).status).toBe(200)
    expect(await kept()).toEqual([])
  })
})
