import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { addWorkingDays, endOfPeriod } from './index.ts'

/** Runs in a process of its own, because a zone belongs to a process. */
const program = `
  const { addWorkingDays, endOfPeriod, shanghaiDate } = await import(process.argv[1])
  process.stdout.write(JSON.stringify({
    offsetMinutes: new Date(Date.UTC(2018, 0, 1)).getTimezoneOffset(),
    answers: [
      addWorkingDays('2018-09-28', 7),
      addWorkingDays('2025-01-24', 20),
      endOfPeriod('2018-09-05', { unit: 'month', count: 1 }),
      shanghaiDate(Date.UTC(2018, 4, 3, 15, 59)),
      shanghaiDate(Date.UTC(2018, 4, 3, 16)),
      shanghaiDate(Date.UTC(1990, 6, 1, 15, 30)),
    ],
  }))`

// chinese-days' own functions fail the western half of this list: they read a YYYY-MM-DD in the zone of the process.
test.each([
  ['Asia/Shanghai', -480],
  ['UTC', 0],
  ['America/Los_Angeles', 480],
  ['Pacific/Kiritimati', -840],
])('a process in %s gives the same dates', (zone, offsetMinutes) => {
  const index = new URL('index.ts', import.meta.url).href
  const run = ['--input-type=module', '--eval', program, index]
  const output = execFileSync(process.execPath, run, { env: { ...process.env, TZ: zone }, encoding: 'utf8' })
  expect(JSON.parse(output)).toEqual({
    offsetMinutes,
    answers: [
      addWorkingDays('2018-09-28', 7),
      addWorkingDays('2025-01-24', 20),
      endOfPeriod('2018-09-05', { unit: 'month', count: 1 }),
      '2018-05-03',
      '2018-05-04',
      '1990-07-02',
    ],
  })
})
