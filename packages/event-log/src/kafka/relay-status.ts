import type { Database } from '@mingxin/persistence'
import { outboxSamples } from '../group/outbox-samples.ts'
import { groupPlaces, ownersOf } from '../group/places.ts'
import { type GroupReading, NOTHING_PARKED } from '../lag/reading.ts'
import { OffsetCounter } from '../outbox/counted-offsets.ts'
import { scanOutbox } from './outbox-scan.ts'

/** The group under which the relay holds its lease and its mark, as if it read the whole outbox. */
export const RELAY = { group: 'relay', topic: '*' }

/** Tells how far the outbox is in Kafka, as a group with one partition that holds all topics. */
export function createRelayReader(database: Database): () => Promise<GroupReading> {
  const counter = new OffsetCounter(scanOutbox(database))
  return async () => {
    const { places, members } = await groupPlaces(database, RELAY.group, RELAY.topic)
    const { offsets, heldBack } = await counter.look(new Map([[0, places[0]?.position ?? 0]]))
    return {
      samples: outboxSamples(offsets, places, Date.now()),
      owners: ownersOf(places),
      members,
      heldBack,
      parked: NOTHING_PARKED,
    }
  }
}
