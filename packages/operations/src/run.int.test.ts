import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Stage } from './testing/stage.ts'

let stage: Stage
beforeEach(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.close())

const REASON = ['--reason', 'cured']

describe('lag', () => {
  it('is a line per group with its verdict, and a sentence in both languages for what is not well', async () => {
    await stage.park('a')
    const { status, out } = await stage.run(['lag'])
    expect(status).toBe(0)
    expect(out).toMatch(/│ parked +│ 127\.0\.0\.1:\d+ +│ feedback +│ credit\.sanctions\.v1 +│ 0 +│/)
    expect(out).toContain('已搁置：1 个键的 2 个事件等待人工重新处理或放弃。')
    expect(out).toContain('Parked: 2 events of 1 key until somebody re-drives or discards them.')
    expect(out).not.toContain('\x1b[')
  })

  it('ends with status 1 when something is critical, such as a service that does not answer', async () => {
    const { status, out } = await stage.run(['lag', '--url', 'http://127.0.0.1:1'])
    expect(status).toBe(1)
    expect(out.indexOf('│ unreachable')).toBeLessThan(out.indexOf('│ ok'))
    expect(out).toContain('服务无应答')
  })

  it('is refreshed in place on a terminal, in colours, until it is stopped', async () => {
    const stop = new AbortController()
    let rounds = 0
    let shown = ''
    const write = (text: string): void => {
      shown += text
      if (text.includes('│') && ++rounds === 2) stop.abort()
    }
    const { status } = await stage.run(['lag', '--watch'], {
      ...{ write, isTerminal: true, hasColours: true, signal: stop.signal },
    })
    expect(status).toBe(0)
    expect(shown.split('\x1b[H')).toHaveLength(3)
    expect(shown).toContain('\x1b[32mok\x1b[39m')
  })

  it('is a JSON document a line for programs', async () => {
    const { out } = await stage.run(['lag', '--json'])
    expect(JSON.parse(out)).toMatchObject({ rows: [{ verdict: 'ok', status: { group: 'feedback', lag: 0 } }] })
  })

  it('shows every partition on demand', async () => {
    const shown = async () => (await stage.run(['lag', '--partitions'])).out.match(/│ one +│ ok/g)?.length
    await expect.poll(shown, { timeout: 15_000 }).toBe(12)
  })
})

describe('what is parked', () => {
  it('is counted by reason, and listed for the group that is named', async () => {
    await stage.park('a', 'b')
    const { out } = await stage.run(['parked'])
    expect(out).toContain('2 个键 keys, 4 个事件 events (2 失败 failed)')
    expect(out).toMatch(/│ RangeError +│ +2 │ +2 │ +0 │ no dispatch for [ab] +│/)
    expect((await stage.run(['parked', '--group', 'feedback', '--limit', '500'])).out).toMatch(/│ waiting/)
    expect((await stage.run(['parked', '--group', 'nobody'])).out).toContain('Nothing is parked.')
  })

  it('is shown with its content', async () => {
    await stage.park('a')
    const [first] = await stage.subscription.parked.list()
    const { out } = await stage.run(['show', String(first?.position)])
    expect(out).toContain('"key": "a"')
  })
})

describe('with a service that does not answer', () => {
  const AWAY = ['--url', 'http://127.0.0.1:1']
  const whoIsAway = /^127\.0\.0\.1:1 服务无应答: no answer from http:\/\/127\.0\.0\.1:1 /m

  it('what the others have parked is shown, it is named, and the status is 1', async () => {
    await stage.park('a')
    const { status, out, said } = await stage.run(['parked', ...AWAY])
    expect([status, said]).toEqual([1, expect.stringMatching(whoIsAway)])
    expect(out).toContain('1 个键 keys, 2 个事件 events')
    expect((await stage.run(['parked', '--group', 'feedback', ...AWAY])).out).toMatch(/│ waiting/)
  })

  it('the audit trail of the others is shown, it is named, and the status is 1', async () => {
    await stage.park('a')
    const { status, out, said } = await stage.run(['audit', ...AWAY])
    expect([status, said]).toEqual([1, expect.stringMatching(whoIsAway)])
    expect(out).toMatch(/│ parked +│ feedback/)
  })

  it('the group that is named is worked on', async () => {
    await stage.park('a')
    const [first] = await stage.subscription.parked.list()
    const named = ['--group', 'feedback', ...AWAY]
    expect((await stage.run(['show', String(first?.position), ...named])).status).toBe(0)
    stage.sick.clear()
    expect((await stage.run(['redrive', '--all', '--yes', ...REASON, ...named])).status).toBe(0)
  })

  it('no group is guessed: what it has parked may have been meant', async () => {
    await stage.park('a')
    const { status, said } = await stage.run(['discard', '1', '--yes', ...REASON, ...AWAY])
    expect(status).toBe(1)
    expect(said).toMatch(whoIsAway)
    expect(said).toContain('say which group you mean:\n  --group feedback --topic credit.sanctions.v1')
    expect((await stage.subscription.parked.summary()).events).toBe(2)
  })

  it('nothing is said to be parked nowhere', async () => {
    expect((await stage.run(['parked', ...AWAY])).out).toContain('in the services that answer')
  })
})

describe('a re-drive', () => {
  it('shows why and how many first, and what would come of it, and does nothing without a yes', async () => {
    await stage.park('a', 'b')
    stage.sick.delete('a')
    const questions: string[] = []
    const ask = async (question: string): Promise<string> => {
      questions.push(question)
      return 'n'
    }
    const { status, out, said } = await stage.run(['redrive', '--all', ...REASON], { ask })
    expect([status, out]).toEqual([1, ''])
    expect(said).toMatch(/RangeError[\s\S]*Dry run: 2 个键 keys, 4 个事件 events; 2\/4 可处理 would be handled/)
    expect(questions).toEqual(['重新处理 2 个键？Re-drive 2 keys (4 events tried)? [y/N] '])
    expect((await stage.subscription.parked.summary()).requestedKeys).toBe(0)
  })

  it('is asked for after a yes, and can be found in the audit trail', async () => {
    await stage.park('a')
    stage.sick.clear()
    const { status, out } = await stage.run(['redrive', '--key', 'a', ...REASON], { ask: async () => '是' })
    const asked = '已提交 Asked for: 1 个键 keys, 2 个事件 events\n'
    expect([status, out]).toEqual([0, `${asked}结果 Outcome: 已处理 handled 2\n`])
    await stage.parked(0)
    expect((await stage.run(['audit'])).out).toMatch(/redrive-requested +│ OPS\/ops +│ cured/)
  })

  it('says how many events were handled and how many failed again', async () => {
    await stage.park('a', 'b')
    stage.sick.delete('a')
    const { out } = await stage.run(['redrive', '--all', '--yes', ...REASON])
    expect(out).toContain('结果 Outcome: 已处理 handled 2; 再次失败 failed again 1\n')
    const again = await stage.run(['redrive', '--all', '--yes', '--json', ...REASON])
    expect(JSON.parse(again.out)).toEqual({
      ...{ keys: 1, events: 2, left: 0, quarantined: 0 },
      ...{ handled: 0, failedAgain: 1, keysPending: 0 },
    })
  })

  it('needs --yes where nobody can be asked, and a reason', async () => {
    await stage.park('a')
    expect((await stage.run(['redrive', '--all', ...REASON])).status).toBe(2)
    expect((await stage.run(['redrive', '--all', '--yes'])).said).toContain('--reason TEXT')
    expect((await stage.run(['redrive', '--all', '--max', '1', '--yes', ...REASON])).status).toBe(0)
  })

  it('is tried out without changing anything', async () => {
    await stage.park('a')
    const { out } = await stage.run(['dry-run', '--code', 'RangeError', '--json'])
    expect(JSON.parse(out)).toMatchObject({ keys: 1, events: 2, wouldHandle: 0, failures: [{ code: 'RangeError' }] })
  })

  it('tells what a service refuses in its own words', async () => {
    await stage.park('a')
    const { status, said } = await stage.run(['dry-run', '--key', 'nobody'])
    expect(status).toBe(1)
    expect(said).toContain('event-log.parked-unknown')
  })
})

it('an event is given up after a yes, and what waits behind it goes on', async () => {
  await stage.park('a')
  const [first] = await stage.subscription.parked.list()
  stage.sick.clear()
  const { out } = await stage.run(['discard', String(first?.position), '--yes', ...REASON])
  expect(out).toBe(`已放弃 Discarded: ${first?.position}\n`)
  await stage.parked(0)
})
