import type { DriverName, KafkaConnection, KafkaDriver } from './driver.ts'

/** The driver on the named client library, which is loaded only then. It connects with its first call. */
export async function openKafkaDriver(name: DriverName, connection: KafkaConnection): Promise<KafkaDriver> {
  switch (name) {
    case 'kafkajs': {
      const { createKafkajsDriver } = await import('./kafkajs/driver.ts')
      return createKafkajsDriver(connection)
    }
    case 'platformatic': {
      const { createPlatformaticDriver } = await import('./platformatic/driver.ts')
      return createPlatformaticDriver(connection)
    }
  }
}
