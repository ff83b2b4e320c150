import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withLock } from './lock.ts'

let directory: string
let file: string
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'mingxin-lock-'))
  file = path.join(directory, 'lock')
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

describe('what is done under a lock', () => {
  it('is done by one at a time, and the lock is gone afterwards', async () => {
    let within = 0
    let most = 0
    const action = async (): Promise<void> => {
      most = Math.max(most, ++within)
      await setImmediate()
      within--
    }
    await Promise.all([1, 2, 3].map(() => withLock(file, action)))
    expect([most, existsSync(file)]).toEqual([1, false])
  })

  it('frees the lock when it fails', async () => {
    await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await withLock(file, async () => 'yes')).toBe('yes')
  })

  it('does not wait for a holder that died', async () => {
    writeFileSync(file, String(spawnSync('true').pid))
    expect(await withLock(file, async () => 'done')).toBe('done')
  })

  it('does not wait for ever: not for a lock nobody finished writing, nor for an old one whose id is another’s', async () => {
    for (const [text, ageMs] of [
      ['', 60_000],
      [String(process.ppid), 3_600_000],
    ] as const) {
      writeFileSync(file, text)
      const then = new Date(Date.now() - ageMs)
      utimesSync(file, then, then)
      expect(await withLock(file, async () => 'done')).toBe('done')
    }
  })
})
