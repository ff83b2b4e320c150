import { describe } from 'vitest'
import { createKafkajsDriver } from '../kafkajs/driver.ts'
import { driverGuarantees } from '../testing/driver-suite.ts'
import { createPlatformaticDriver } from './driver.ts'

describe('the driver on @platformatic/kafka', () => {
  driverGuarantees(createPlatformaticDriver, createKafkajsDriver)
})
