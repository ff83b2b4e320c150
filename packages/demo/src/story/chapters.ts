import type { Json } from '@mingxin/partner-kit'
import { judgment, penalty, registration, revocation, today } from './records.ts'
import { inventCompany } from './synthetic.ts'
import type { Teller } from './teller.ts'

const receiptOf = ({ results }: Json): string[] =>
  (results ?? []).map(
    ({ outcome, recordId, receipt }: Json) =>
      `${recordId}: ${outcome}，回执 receipt #${receipt?.sequence} ${receipt?.hash?.slice(0, 16)}…`,
  )

const faultsOf = ({ code, faults = [] }: Json): string[] => [`代码 code: ${code}`, ...faults.flatMap(linesOf)]

const linesOf = ({ pointer, titleZh, expectedZh, actualZh, suggestion, mendZh, ...english }: Json): string[] => [
  `${pointer}: ${titleZh}。要求：${expectedZh}；来值：${actualZh}${suggestion ? `；建议 suggestion：${suggestion}` : ''}`,
  `处理办法：${mendZh}`,
  `${english.title}: expected ${english.expected}, got ${english.actual}. ${english.mend}.`,
]

/** A company that collects penalties, is watched, and leaves the list when one is revoked. */
export async function companyChapter(teller: Teller): Promise<void> {
  const { say } = teller
  const company = inventCompany((number) => `佛山市高明区示例${number}号建材有限公司`)
  say.chapter(`一家公司的故事：${company.name}`, 'The story of a company')
  say.room(
    'ingest',
    '市场监管推送登记注册',
    'Market supervision pushes the registration',
    ...receiptOf(await teller.submit('scjg', registration(company))),
  )
  await teller.settle()
  const subject = await teller.ask('scjg', 'code-registry', `/v1/subjects/${company.uscc}`)
  say.room(
    'code-registry',
    '统一社会信用代码对应的主体',
    'The subject behind the code',
    `${subject.subjectId} ${subject.name} ${subject.status}`,
  )
  await teller.check('开标前核查', 'Asked at bid opening', company.uscc)

  const typo = company.uscc.replace('0', 'O')
  const wrong = penalty(company, 1, 200, { subject: { kind: 'LEGAL_PERSON', name: company.name, uscc: typo } })
  say.room(
    'ingest',
    '综合执法推送处罚，代码把 0 写成了 O：隔离并给出原因',
    'A penalty with an O for a zero is quarantined with its reason',
    ...faultsOf(await teller.submit('zhzf', wrong)),
  )
  const three = [penalty(company, 1, 200), penalty(company, 2, 120), penalty(company, 3, 15)]
  say.room(
    'ingest',
    '更正后推送三起处罚',
    'Corrected, three penalties are pushed',
    ...receiptOf(await teller.submit('zhzf', ...three)),
  )
  say.room(
    'ingest',
    '同样内容再推一次：回答原回执',
    'The same again answers the first receipt',
    ...receiptOf(await teller.submit('zhzf', three[0] ?? {})),
  )
  await teller.settle()
  await teller.check('十二个月内第三起处罚之后', 'After the third penalty within twelve months', company.uscc)
  teller.tellReceived()

  say.room(
    'ingest',
    '其中一起处罚被撤销，综合执法撤回记录',
    'One penalty is revoked and withdrawn',
    ...receiptOf(await teller.submit('zhzf', revocation(company, 2))),
  )
  await teller.settle()
  await teller.check('撤回之后', 'After the withdrawal', company.uscc)
  teller.tellReceived()
}

/** A judgment debtor, from the court's list to its end. */
export async function debtorChapter(teller: Teller): Promise<void> {
  const { say } = teller
  const company = inventCompany((number) => `佛山市高明区示例${number}号贸易有限公司`)
  say.chapter(`一个失信被执行人的故事：${company.name}`, 'The story of a court debtor')
  await teller.submit('scjg', registration(company))
  say.room(
    'ingest',
    '法院推送失信被执行人，只有组织机构代码',
    'The court pushes a judgment debtor by its organisation code',
    ...receiptOf(await teller.submit('court', judgment(company))),
  )
  await teller.settle()
  const subject = await teller.ask('court', 'code-registry', `/v1/subjects/${company.orgCode}`)
  say.room(
    'code-registry',
    '组织机构代码即统一代码第9–17位',
    'The organisation code is inside the unified code',
    `${company.orgCode} → ${subject.uscc} ${subject.name}`,
  )
  await teller.check('开标前核查', 'Asked at bid opening', company.uscc)
  teller.tellReceived()

  const deleted = judgment(company, { op: 'UPDATE', version: 2 }, { performance: '全部已履行', deletedOn: today() })
  say.room(
    'ingest',
    '履行完毕，法院删除失信信息',
    'The debt is paid; the court deletes the listing',
    ...receiptOf(await teller.submit('court', deleted)),
  )
  await teller.settle()
  await teller.check('删除之后', 'After the deletion', company.uscc)
  teller.tellReceived()
}

/** What is never taken. */
export async function refusalChapter(teller: Teller): Promise<void> {
  const { say } = teller
  const company = inventCompany((number) => `佛山市高明区示例${number}号商行`)
  const person = { kind: 'NATURAL_PERSON', name: '张三', personIdType: '01', personIdNo: '440608188001010028' }
  say.chapter('不予受理的内容', 'What is refused')
  const prohibited = { ...penalty(company, 1, 30, { subject: person }) }
  say.room(
    'ingest',
    '含有禁止归集的个人信息',
    'Personal data that must not be collected',
    ...faultsOf(await teller.submit('zhzf', { ...prohibited, payload: { ...prohibited.payload, 血型: 'A' } })),
  )
  const misplaced = penalty(company, 2, 30, {
    subject: { kind: 'LEGAL_PERSON', name: company.name, uscc: person.personIdNo },
  })
  say.room(
    'ingest',
    '单位代码栏填了身份证号',
    'An id number in a company’s code field',
    ...faultsOf(await teller.submit('zhzf', misplaced)),
  )
  say.room(
    'ingest',
    '替其他单位报送',
    'Another organisation’s record',
    ...faultsOf(await teller.submit('zhzf', penalty(company, 3, 30, { sourceOrgCode: '11440608PDY00108XW' }))),
  )
}
