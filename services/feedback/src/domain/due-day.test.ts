import { describe, expect, it } from 'vitest'
import { countDueDay } from './due-day.ts'

describe('the due day of a duty', () => {
  it.each([
    ['2025-01-24', 1, '2025-01-26', 'a Sunday worked in exchange for Spring Festival counts'],
    ['2024-10-11', 1, '2024-10-12', 'a Saturday worked in exchange for National Day counts'],
    ['2018-09-28', 7, '2018-10-12', 'two days worked in exchange count, the seven days of the holiday do not'],
    ['2024-10-18', 1, '2024-10-21', 'an ordinary weekend does not count'],
    ['2024-02-28', 1, '2024-02-29', '29 February counts when it is worked'],
    ['2020-02-28', 1, '2020-03-02', '29 February does not count on a weekend'],
  ])('from %s, %i working days on, is %s: %s', (from, workingDays, dueOn) => {
    expect(countDueDay(from, workingDays)).toMatchObject({ dueOn, provisional: false })
  })
})
