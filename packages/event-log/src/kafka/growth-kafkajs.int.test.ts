import { kafkaOrSkip } from '@mingxin/testing'
import { describeGrowth } from './testing/growth-guarantees.ts'

describeGrowth(await kafkaOrSkip(), 'kafkajs')
