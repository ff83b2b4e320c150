import { describe, expect, it } from 'vitest'
import { createCursors } from './index.ts'

const cursors = createCursors<{ at: string; id: number }>('secret', 'records')
const position = { at: '2026-03-02', id: 7 }

describe('a page cursor', () => {
  it('leads back to the position it was made of', () => {
    expect(cursors.decode(cursors.encode(position))).toEqual(position)
  })

  it.each([
    ['made by hand', Buffer.from(JSON.stringify(position)).toString('base64url')],
    ['of another list', createCursors('secret', 'receipts').encode(position)],
    ['of another installation', createCursors('other', 'records').encode(position)],
    ['changed', `${cursors.encode(position).slice(0, -1)}A`],
    ['cut', cursors.encode(position).slice(0, 8)],
    ['empty', ''],
    ['no base64url', '!!! 高 !!!'],
  ])('is refused when it is %s', (_case, cursor) => {
    expect(() => cursors.decode(cursor)).toThrow(expect.objectContaining({ code: 'request.cursor-invalid' }))
  })
})
