import { parseArgs } from 'node:util'
import { kafkaTopics } from '@mingxin/service-host'
import Table from 'cli-table3'
import { openDesk } from './desk.ts'
import { applyTopics, planTopics, type TopicPlanned } from './topics.ts'
import type { TopicStep } from './topics-plan.ts'

const USAGE = `npm run topics -- plan            主题与契约的差异 what the topics of Kafka lack, and what would be done
npm run topics -- apply           执行 does it: creates, adds partitions, changes settings; never shrinks or deletes
npm run topics -- plan --json     for programs; status 2 when something is to be done`

function textOf(step: TopicStep): string {
  switch (step.do) {
    case 'nothing':
      return '✓ 一致 as planned'
    case 'create':
      return `+ 新建 create: ${step.wanted.partitions} partitions, ${step.wanted.replication} replicas`
    case 'grow':
      return `↑ 增加分区 more partitions: ${step.before} → ${step.partitions}`
    case 'change':
      return `~ ${step.setting}: ${step.before ?? '(default)'} → ${step.after}`
    case 'leave':
      return `! 保留 left as it is: ${step.what}`
  }
}

function tableOf(planned: readonly TopicPlanned[]): string {
  const table = new Table({
    head: ['主题 topic', '生产者 producer', '差异 difference'],
    style: { head: [], border: [] },
  })
  for (const { wanted, producer, steps } of planned) table.push([wanted.name, producer, steps.map(textOf).join('\n')])
  return table.toString()
}

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, help: { type: 'boolean' } },
  })
  const [command] = positionals
  if (values.help || (command !== 'plan' && command !== 'apply')) {
    console.log(USAGE)
    return values.help ? 0 : 1
  }
  const desk = await openDesk(process.env)
  try {
    const { driver, use } = await desk.kafka()
    const planned = await planTopics(driver, desk.databases, kafkaTopics(use))
    console.log(values.json ? JSON.stringify(planned) : tableOf(planned))
    const isDue = planned.some(({ steps }) => steps.some((step) => step.do !== 'nothing' && step.do !== 'leave'))
    if (command === 'plan') return isDue ? 2 : 0
    await applyTopics(driver, desk.databases, planned, (topic, step) => console.error(`${topic}: ${textOf(step)}`))
    return 0
  } finally {
    await desk.close()
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
