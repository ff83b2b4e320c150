import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPlatformaticDriver } from '../platformatic/driver.ts'
import { driverGuarantees } from '../testing/driver-suite.ts'
import { createKafkajsDriver } from './driver.ts'

describe('the driver on kafkajs', () => {
  const warnings: Error[] = []
  const note = (warning: Error): number => warnings.push(warning)
  beforeAll(() => {
    process.on('warning', note)
  })
  afterAll(() => {
    process.off('warning', note)
  })

  driverGuarantees(createKafkajsDriver, createPlatformaticDriver)

  it('set no timer to the past in all this', () => {
    expect(warnings.filter(({ name }) => name === 'TimeoutNegativeWarning')).toEqual([])
  })
})
