import { kafkaOrSkip } from '@mingxin/testing'
import type { MemberStep, RelayStep } from '../steps.ts'
import { describeFaults, type Fault, isLongForm } from './testing/faults.ts'

const { connection, describeKafka } = await kafkaOrSkip()

// The suite kills at every step, too, one process at a time: the short form takes one step of each.
const MEMBER_STEPS: readonly MemberStep[] = isLongForm ? ['read', 'handled', 'moved', 'committed'] : ['moved']
const RELAY_STEPS: readonly RelayStep[] = isLongForm ? ['relay-read', 'relay-sent', 'relay-marked'] : ['relay-sent']

/** Whoever gets to the step kills itself there with kill -9, and is replaced. */
const dying = (role: 'reader' | 'writer', step: MemberStep | RelayStep): Fault => ({
  name: `${role === 'reader' ? 'readers' : 'relays'} killed with kill -9 at the step "${step}"`,
  disturb: (_, crew) => crew.replaceDead(),
  crew: { dyingAt: { role, step } },
})

describeKafka('through the loss of its own processes nothing is lost, repeated or out of order', () => {
  describeFaults(
    [
      ...MEMBER_STEPS.map((step) => dying('reader', step)),
      ...RELAY_STEPS.map((step) => dying('writer', step)),
      {
        name: 'readers paused for longer than their lease, and resumed',
        disturb: (random, crew) => crew.pauseOne(random),
      },
    ],
    (driver) => ({ connection, driver }),
  )
})
