import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findHolder, takeLock } from './lock.ts'
import { processIdentity } from './process-identity.ts'

let home: string
let file: string

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'mingxin-lock-'))
  file = path.join(home, 'supervisor.lock')
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const holderFile = (holder: object): void => writeFileSync(file, JSON.stringify(holder))

describe('the lock of a home', () => {
  it('is free again once it is released', () => {
    takeLock(home, 7100).release()
    expect(takeLock(home, 7100).tookOver).toBe(false)
  })

  it('is refused while its holder lives, with the holder’s process and portal', () => {
    takeLock(home, 8100)
    expect(() => takeLock(home, 7100)).toThrow(`process ${process.pid}, portal at http://127.0.0.1:8100`)
    expect(findHolder(home)).toMatchObject({ pid: process.pid, portBase: 8100 })
  })

  it('is taken over from a holder that died', async () => {
    const child = spawn(process.execPath, ['-e', ''])
    const began = processIdentity(child.pid ?? 0)
    await once(child, 'exit')
    holderFile({ pid: child.pid, began, portBase: 7100 })
    expect(findHolder(home)).toBeUndefined()
    expect(takeLock(home, 7100).tookOver).toBe(true)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid })
  })

  it('is taken over when another program now has the process id of the holder', () => {
    holderFile({ pid: process.ppid, began: 'long ago', portBase: 7100 })
    expect(takeLock(home, 7100).tookOver).toBe(true)
  })

  it('is left to one who is just writing it, and taken over when that one never finished', () => {
    writeFileSync(file, '')
    expect(() => takeLock(home, 7100)).toThrow('already runs')
    const longAgo = new Date(Date.now() - 60_000)
    utimesSync(file, longAgo, longAgo)
    expect(takeLock(home, 7100).tookOver).toBe(true)
  })

  it('leaves no file behind when it is released', () => {
    holderFile({ pid: process.ppid, began: 'long ago', portBase: 7100 })
    takeLock(home, 7100).release()
    expect(existsSync(file)).toBe(false)
  })
})

describe('the identity of a process', () => {
  it('stays the same while it lives and differs from that of another one', () => {
    const mine = processIdentity(process.pid)
    expect(mine).toBeDefined()
    expect(processIdentity(process.pid)).toBe(mine)
    expect(processIdentity(1)).not.toBe(mine)
  })
})
