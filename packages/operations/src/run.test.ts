import { describe, expect, it } from 'vitest'
import { runOn } from './testing/stage.ts'

const ELSEWHERE = ['--url', 'http://127.0.0.1:1', '--token', 't']
const REASON = ['--reason', 'cured']

describe('a command that cannot be followed', () => {
  it.each([
    [[], '用法 Usage'],
    [['nonsense'], 'there is no command nonsense'],
    [['lag', '--nonsense'], 'nonsense'],
    [['show'], 'which event?'],
    [['show', 'x'], 'POSITION takes a whole number'],
    [['redrive', ...REASON], 'exactly one of them'],
    [['redrive', '--all', '--key', 'a', ...REASON], 'exactly one of them'],
    [['audit', '--limit', '600', ...ELSEWHERE], '--limit takes a whole number from 1 to 500, not 600'],
    [['redrive', '--all', '--max', '1001', ...REASON], '--max takes a whole number from 1 to 1000'],
    [['lag', '--url', 'http://127.0.0.1:1'], '--token'],
  ])('%j ends with status 2 and says why', async (args, why) => {
    const { status, said } = await runOn(args)
    expect(status).toBe(2)
    expect(said).toContain(why)
  })

  it('without a system that runs, says how to start one', async () => {
    const { status, said } = await runOn(['lag'], { env: { MINGXIN_HOME: '/nowhere' } })
    expect(status).toBe(1)
    expect(said).toContain('npm start')
  })
})
