import { kafkaOrSkip } from '@mingxin/testing'
import { describeGaps } from './testing/gap-guarantees.ts'

describeGaps(await kafkaOrSkip(), 'kafkajs')
