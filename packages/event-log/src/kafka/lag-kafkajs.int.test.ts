import { kafkaOrSkip, ownKafkaOrSkip } from '@mingxin/testing'
import { describeLag } from './testing/lag-guarantees.ts'

describeLag(await kafkaOrSkip(), await ownKafkaOrSkip(), 'kafkajs')
