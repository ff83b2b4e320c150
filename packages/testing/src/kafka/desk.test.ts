import { createServer, type Server } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { type KafkaDesk, openKafkaDesk } from './desk.ts'
import { dockerAnswers } from './docker.ts'

const NOTHING_THERE = { PATH: '', MINGXIN_KAFKA_JARS: '/nowhere', DOCKER_HOST: 'unix:///nowhere/docker.sock' }

let desk: KafkaDesk | undefined
let said: string[]
afterEach(async () => desk?.close())

async function ask(env: NodeJS.ProcessEnv, times = 1): Promise<unknown[]> {
  said = []
  desk = await openKafkaDesk(env, (line) => said.push(line))
  const { url } = desk
  return Promise.all(Array.from({ length: times }, async () => (await fetch(url)).json()))
}

describe('the desk for the Kafka of a test run', () => {
  it('takes the brokers it is given before everything else, and says so once', async () => {
    const answers = await ask({ ...NOTHING_THERE, MINGXIN_KAFKA_BROKERS: 'a:1, b:2' }, 3)
    const connection = { brokers: ['a:1', 'b:2'] }
    expect(answers).toEqual(Array(3).fill(expect.objectContaining({ connection, how: 'MINGXIN_KAFKA_BROKERS' })))
    expect(said).toEqual(['Kafka of this run: MINGXIN_KAFKA_BROKERS (a:1,b:2)'])
  })

  it('says how the one it is given is secured, and no password', async () => {
    const user = { MINGXIN_KAFKA_USERNAME: 'mingxin', MINGXIN_KAFKA_PASSWORD: 'secret' }
    const security = { MINGXIN_KAFKA_TLS: 'on', MINGXIN_KAFKA_SASL_MECHANISM: 'scram-sha-512', ...user }
    await ask({ ...NOTHING_THERE, MINGXIN_KAFKA_BROKERS: 'a:1', ...security })
    expect(said).toEqual(['Kafka of this run: MINGXIN_KAFKA_BROKERS (a:1; secured: TLS, scram-sha-512 as mingxin)'])
  })

  it('answers only those who were told its whole URL', async () => {
    await ask(NOTHING_THERE, 0)
    expect((await fetch(new URL('/', desk?.url))).status).toBe(404)
  })

  it('says why there is none, in one loud line', async () => {
    const [answer] = await ask(NOTHING_THERE)
    expect(answer).toEqual({ missing: expect.stringMatching(/Java 17 or newer.*Docker/s) })
    expect(said).toEqual([expect.stringMatching(/^!!! NO KAFKA: .*SKIPPED.*Java 17.*$/)])
  })

  it('fails whoever asks when there is none and one is required', async () => {
    const [answer] = await ask({ ...NOTHING_THERE, MINGXIN_REQUIRE_KAFKA: '1' })
    expect(answer).toEqual({ failed: expect.stringContaining('MINGXIN_REQUIRE_KAFKA=1') })
  })

  it('starts nothing and says nothing while nobody asks', async () => {
    await ask(NOTHING_THERE, 0)
    expect(said).toEqual([])
  })
})

describe('a Docker engine', () => {
  const servers: Server[] = []
  afterEach(() => {
    for (const server of servers.splice(0)) server.close().closeAllConnections()
  })

  async function engineThat(answer: 'pongs' | 'refuses' | 'hangs'): Promise<NodeJS.ProcessEnv> {
    const server = createServer((request, response) => {
      if (answer === 'hangs') return
      response.writeHead(answer === 'pongs' && request.url === '/_ping' ? 200 : 500).end()
    })
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    return { DOCKER_HOST: `tcp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` }
  }

  it('counts as there when it answers its ping, and not when it refuses, hangs or has no address', async () => {
    expect(await dockerAnswers(await engineThat('pongs'))).toBe(true)
    expect(await dockerAnswers(await engineThat('refuses'))).toBe(false)
    expect(await dockerAnswers(await engineThat('hangs'))).toBe(false)
    expect(await dockerAnswers({ DOCKER_HOST: 'nonsense' })).toBe(false)
  })
})
