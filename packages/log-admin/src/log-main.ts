import { parseArgs } from 'node:util'
import { type ServiceName, topics } from '@mingxin/contracts'
import { rebuildGroup } from '@mingxin/event-log'
import { kafkaTopics } from '@mingxin/service-host'
import { writeLogSettings } from '@mingxin/supervisor'
import Table from 'cli-table3'
import { type Desk, openDesk } from './desk.ts'
import { assertRoomInKafka, moveAllToEmbedded, moveAllToKafka, placesOf } from './move.ts'
import { databaseOf } from './service-databases.ts'
import { applyTopics, planTopics } from './topics.ts'

const USAGE = `npm run log -- status                        各服务的事件在哪里 where each service's events live
npm run log -- migrate --to kafka            迁移到 Kafka; MINGXIN_KAFKA_BROKERS names the brokers
npm run log -- migrate --to embedded         迁回内置日志 and back
npm run log -- rebuild --group G --topic T   Kafka 缺少事件时重建 publishes again what a group lacks (event-log.gap)`

async function status({ databases }: Desk): Promise<void> {
  const table = new Table({ head: ['服务 service', '日志 log', '集群 cluster'], style: { head: [], border: [] } })
  for (const [service, { log, clusterId }] of await placesOf(databases))
    table.push([service, log === 'kafka' ? 'Kafka' : '内置 embedded', log === 'kafka' ? (clusterId ?? '?') : ''])
  console.log(table.toString())
}

async function migrateToKafka(desk: Desk): Promise<void> {
  const { driver, use, settings } = await desk.kafka()
  const planned = await planTopics(driver, desk.databases, kafkaTopics(use))
  await assertRoomInKafka(desk.databases, driver, planned)
  await applyTopics(driver, desk.databases, planned, (topic) => console.error(`… ${topic}`))
  const clusterId = await moveAllToKafka(desk.databases, driver)
  writeLogSettings(desk.home, settings)
  console.log(`✓ 事件日志已迁移到 Kafka 集群 ${clusterId}。The events live in Kafka now.`)
  restart(desk)
  console.log('迁回 back again: npm run log -- migrate --to embedded')
}

async function migrateToEmbedded(desk: Desk): Promise<void> {
  await moveAllToEmbedded(desk.databases)
  writeLogSettings(desk.home)
  console.log('✓ 事件日志已迁回内置日志。The events live in the embedded log now.')
  restart(desk)
  console.log('! 下次启动不要再设置 MINGXIN_KAFKA_BROKERS。Start without MINGXIN_KAFKA_BROKERS from now on.')
}

function restart({ running }: Desk): void {
  if (running) process.kill(running.supervisorPid, 'SIGUSR2')
  const next = running
    ? '各服务正在逐一重新启动。The services start anew, one after another; nothing is lost meanwhile.'
    : '系统未运行；下次启动即生效。Nothing runs; the next npm start uses it.'
  console.log(next)
}

async function rebuild(desk: Desk, group: string | undefined, topic: string | undefined): Promise<void> {
  const producer = Object.entries(topics).find(([name]) => name === topic)?.[1]
  if (!group || !topic || !producer) throw new Error(`--group and --topic name what is to be rebuilt.\n${USAGE}`)
  const { driver, use } = await desk.kafka()
  const name = kafkaTopics(use)(topic)?.name ?? topic
  const reader = await readerOf(desk, group, topic)
  const writer = databaseOf(desk.databases, producer)
  const from = await rebuildGroup({ writer, reader: databaseOf(desk.databases, reader), driver, group, topic, name })
  console.log(
    `✓ ${producer} 从位点 ${from} 之后重新发布。Published again from position ${from} on; ${group} reads on there.`,
  )
}

async function readerOf({ databases }: Desk, group: string, topic: string): Promise<ServiceName> {
  for (const [service, database] of databases) {
    const statement = 'SELECT 1 FROM log_positions WHERE group_name = $1 AND topic = $2 LIMIT 1'
    if ((await database.query(statement, [group, topic])).count > 0) return service
  }
  throw new Error(`No service has a group ${group} on ${topic}.`)
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      to: { type: 'string' },
      group: { type: 'string' },
      topic: { type: 'string' },
      help: { type: 'boolean' },
    },
  })
  const command = [positionals[0], values.to].filter((word) => word !== undefined).join(' ')
  const known = ['status', 'migrate kafka', 'migrate embedded', 'rebuild']
  if (values.help) return console.log(USAGE)
  if (!known.includes(command)) throw new Error(USAGE)
  const desk = await openDesk(process.env)
  try {
    if (command === 'status') await status(desk)
    if (command === 'migrate kafka') await migrateToKafka(desk)
    if (command === 'migrate embedded') await migrateToEmbedded(desk)
    if (command === 'rebuild') await rebuild(desk, values.group, values.topic)
  } finally {
    await desk.close()
  }
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
