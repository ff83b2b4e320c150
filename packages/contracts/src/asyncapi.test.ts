import { readFileSync } from 'node:fs'
import path from 'node:path'
import specifications from '@asyncapi/specs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { eventValidators, topicFamilies, topicOfEvent, topics } from './index.ts'

const document = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../../contracts/asyncapi/mingxin.json'), 'utf8'),
)

const ajv = new Ajv({ strict: false, validateFormats: false })
const validate = ajv.compile(Object.fromEntries(Object.entries(specifications.schemasWithoutId['3.0.0'])))

interface Channel {
  readonly address: string
  readonly messages: object
  readonly parameters?: object
}

describe('the AsyncAPI document', () => {
  it('is valid AsyncAPI 3', () => {
    validate(document)
    expect(validate.errors ?? []).toEqual([])
  })

  it('is refused by the same check when a channel lies', () => {
    const broken = { ...document, channels: { ...document.channels, 'credit.records.v1': { address: 7 } } }
    expect(validate(broken)).toBe(false)
  })

  it('lists every event in the channel of its topic, and no other', () => {
    const own = Object.entries<Channel>(document.channels).filter(([, { parameters }]) => !parameters)
    const listed = own.flatMap(([topic, { messages }]) => Object.keys(messages).map((type) => `${type} in ${topic}`))
    const known = Object.entries(topicOfEvent).map(([type, topic]) => `${type} in ${topic}`)
    expect(listed.sort()).toEqual(known.sort())
    expect(Object.keys(document.components.messages).sort()).toEqual(Object.keys(eventValidators).sort())
    expect(own.map(([topic]) => topic).sort()).toEqual(Object.keys(topics).sort())
  })

  it('shows the topic of a department with every event about measures', () => {
    const { address, messages }: Channel = document.channels['credit.department-feed.v1']
    expect(Object.keys(topicFamilies)).toEqual([address])
    const measures = Object.keys(document.channels['credit.sanctions.v1'].messages).filter(
      (type) => type !== 'probe.judged',
    )
    expect(Object.keys(messages)).toEqual(measures)
  })
})
