import { describe, expect, it } from 'vitest'
import { lineFor, overview } from './screen.ts'

const server = {
  url: 'postgres://mingxin:pass-word@127.0.0.1:5432/mingxin',
  stop: async () => {},
  release: async () => {},
}
const place = { pid: 12, port: 5432, directory: '/var/lib/mingxin/x', moved: true, adopted: true }
const database = { ...server, embedded: { ...server, ...place } }

describe('the terminal', () => {
  it('says where the data lies when it does not lie in the home, and that a server was taken over', () => {
    const line = lineFor({ type: 'database', database, elapsedMs: 1234 })
    expect(line).toContain('data in /var/lib/mingxin/x')
    expect(line).toContain('taken over')
    expect(line).not.toContain('pass-word')
  })

  it('says in one line that a service ended, why, and when it is back', () => {
    const line = lineFor({ type: 'ended', service: 'ingest', reason: 'SIGKILL', againInMs: 250 })
    expect(line).toBe('✗ ingest ended (SIGKILL); it is started again in 0.3 s')
  })

  it('shows every service with address and process, and the next commands', () => {
    const addresses = { portal: 'http://127.0.0.1:7100', ingest: 'http://127.0.0.1:7101' }
    const text = overview({ home: '/home/x', addresses, pids: { portal: 41, ingest: 42 } }, 4_200)
    const token = "MINGXIN_HOME='/home/x' npm run -s token -- yms"
    for (const part of ['http://127.0.0.1:7101   42', '/home/x/dev/clients.json', token, '4.2 s'])
      expect(text).toContain(part)
  })
})
