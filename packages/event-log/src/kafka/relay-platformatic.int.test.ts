import { kafkaOrSkip } from '@mingxin/testing'
import { describeRelay } from './testing/relay-guarantees.ts'

describeRelay(await kafkaOrSkip(), 'platformatic')
