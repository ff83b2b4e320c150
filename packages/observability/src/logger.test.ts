import { describe, expect, it } from 'vitest'
import { createLogger } from './index.ts'

function logged(write: (logger: ReturnType<typeof createLogger>) => void): Record<string, unknown>[] {
  const lines: string[] = []
  write(createLogger({ service: 'ingest', level: 'info', destination: { write: (line) => lines.push(line) } }))
  return lines.map((line) => JSON.parse(line))
}

describe('the log', () => {
  it('is one JSON object a line, with service, process, time and level by name', () => {
    const [line] = logged((logger) => logger.warn({ group: 'g' }, 'odd'))
    expect(line).toMatchObject({ service: 'ingest', pid: process.pid, level: 'warn', msg: 'odd', group: 'g' })
    expect(line?.time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  })

  it('leaves out what is below its level', () => {
    expect(logged((logger) => logger.debug('detail'))).toEqual([])
  })

  it.each([
    { personIdNo: '440684188001010015' },
    { subject: { legalRepIdNo: '440684188001010015' } },
    { record: { payload: { name: '某人' } } },
    { request: { headers: { authorization: 'Bearer abc' } } },
    { client: { clientSecret: 'abc' } },
    { body: '{"name":"某人"}' },
    { a: { b: { c: { password: 'abc' } } } },
  ])('drops identities, secrets and bodies that slip in: %j', (object) => {
    const text = JSON.stringify(logged((logger) => logger.info(object, 'said')))
    for (const secret of ['440684188001010015', '某人', 'abc']) expect(text).not.toContain(secret)
    expect(text).toContain('said')
  })

  it('keeps message and place of an error, not the row PostgreSQL quotes or the values a fault names', () => {
    const error = Object.assign(new Error('null value in column "name"'), {
      code: '23502',
      detail: 'Failing row contains (1, 某人).',
      where: 'COPY persons, line 1: "某人"',
      faults: [{ pointer: '/name', actual: '某人' }],
    })
    const [line] = logged((logger) => logger.error({ err: error }, 'failed'))
    expect(line?.err).toMatchObject({ code: '23502', message: 'null value in column "name"' })
    expect(JSON.stringify(line)).toContain('logger.test.ts')
    expect(JSON.stringify(line)).not.toContain('某人')
  })
})
