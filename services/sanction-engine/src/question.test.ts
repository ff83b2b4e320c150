import { expect, test } from 'vitest'
import { questionOf } from './question.ts'
import { companyNo } from './testing/subjects.ts'

const vault = { token: (number: string) => `token-of-${number.length}` }
const { uscc = '' } = companyNo(1)
const PERSON_ID = '440608188001010044'

test('a credit code is looked up by itself, then by the organisation code inside', () => {
  expect(questionOf(` ${uscc.toLowerCase()} `, vault)).toMatchObject({
    isPersonal: false,
    key: `uscc:${uscc}`,
    widerKey: `org:${uscc.slice(8, 17)}`,
  })
})

test('a person is looked up by token, and the number is masked wherever it is repeated', () => {
  const question = questionOf(PERSON_ID, vault)
  expect(question).toMatchObject({ isPersonal: true, key: 'person:token-of-18' })
  expect(JSON.stringify(question)).not.toContain(PERSON_ID)
})

test('a taxpayer number that holds a person’s number is a question about a person', () => {
  const question = questionOf(`${PERSON_ID}01`, vault)
  expect(question).toMatchObject({ isPersonal: true, key: 'person:token-of-18' })
  expect(JSON.stringify(question)).not.toContain(PERSON_ID)
})

test('a mistyped id number is refused without being repeated', () => {
  const mistyped = `${PERSON_ID.slice(0, 17)}9`
  expect(() => questionOf(mistyped, vault)).toThrow(expect.objectContaining({ code: 'identifier.invalid' }))
  try {
    questionOf(mistyped, vault)
  } catch (error) {
    expect(JSON.stringify([error, error instanceof Error && error.message])).not.toContain(mistyped)
  }
})

test('a subject’s id is looked up as such', () => {
  const subjectId = '48c0cca5-ee72-8abf-becd-4c5b2c13e762'
  expect(questionOf(subjectId, vault)).toMatchObject({ subjectId, key: undefined })
})
