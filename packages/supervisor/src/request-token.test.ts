import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readClientsFile } from '@mingxin/access'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeClientsFile } from './home/clients.ts'
import { PortalAway, requestToken } from './request-token.ts'

let directory: string
let clientsFile: string
let server: Server
let portal: string
let asked: IncomingMessage | undefined
let answer = ''

beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'mingxin-token-'))
  clientsFile = path.join(directory, 'clients.json')
  writeClientsFile(clientsFile)
  server = createServer((request, response) => {
    asked = request
    response.end(answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  portal = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
  rmSync(directory, { recursive: true, force: true })
})

describe('a token for a client of the clients file', () => {
  it('is asked for with the client’s secret', async () => {
    answer = '{"access_token":"abc"}'
    expect(await requestToken({ portal, clientsFile, name: 'yms' })).toBe('abc')
    const secret = readClientsFile(clientsFile).find(({ name }) => name === 'yms')?.clientSecret
    const [, credentials = ''] = asked?.headers.authorization?.split(' ') ?? []
    expect(Buffer.from(credentials, 'base64').toString()).toBe(`yms:${secret}`)
  })

  it('cannot be had for a name nobody has: the names there are, are told', async () => {
    await expect(requestToken({ portal, clientsFile, name: 'yns' })).rejects.toThrow(
      /There is no client yns\. There are: credit-office, yms, /,
    )
  })

  it('cannot be had when the portal refuses: its reason is told', async () => {
    answer = '{"error":"invalid_client","error_description":"client authentication failed"}'
    await expect(requestToken({ portal, clientsFile, name: 'yms' })).rejects.toThrow('invalid_client (client auth')
  })

  it('cannot be had while the portal is not running: how to start it is told', async () => {
    const away = { portal: 'http://127.0.0.1:1', clientsFile, name: 'yms' }
    await expect(requestToken(away)).rejects.toThrow('Start it with: npm start')
    await expect(requestToken(away)).rejects.toBeInstanceOf(PortalAway)
  })
})
