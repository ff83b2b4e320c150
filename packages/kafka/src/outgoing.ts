import type { OutgoingRecord, Partition } from './driver.ts'

/**
 * A broker takes one batch per partition and request, and refuses a batch above `message.max.bytes` (1 MiB by default,
 * counted after compression).
 */
const BATCH_BYTES_MAX = 512 * 1024
/** What a record takes besides its texts, generously. */
const RECORD_OVERHEAD = 40
const HEADER_OVERHEAD = 4

/** The records of one partition that are still to be sent. */
export interface OutgoingPartition {
  readonly topic: string
  readonly partition: Partition
  /** `topic/partition` */
  readonly name: string
  /** The records to send next: one at least. */
  head(): readonly OutgoingRecord[]
  /** Takes the head for sent. */
  advance(): void
  /** Makes heads half as long from now on. False if the head is one record already. */
  halve(): boolean
  remains(): boolean
}

/** Groups records by partition, each group in the order given. */
export function createOutgoing(records: readonly OutgoingRecord[]): OutgoingPartition[] {
  const groups = new Map<string, OutgoingRecord[]>()
  for (const record of records) {
    const name = `${record.topic}/${record.partition}`
    const group = groups.get(name)
    if (group) group.push(record)
    else groups.set(name, [record])
  }
  return [...groups].map(([name, group]) => createPartition(name, group))
}

function createPartition(name: string, records: readonly OutgoingRecord[]): OutgoingPartition {
  const [first] = records
  let begin = 0
  let countMax = records.length
  let head = headOf(records, begin, countMax)
  return {
    topic: first?.topic ?? '',
    partition: first?.partition ?? 0,
    name,
    head: () => head,
    advance() {
      begin += head.length
      head = headOf(records, begin, countMax)
    },
    halve() {
      if (head.length <= 1) return false
      countMax = Math.ceil(head.length / 2)
      head = headOf(records, begin, countMax)
      return true
    },
    remains: () => begin < records.length,
  }
}

function headOf(records: readonly OutgoingRecord[], begin: number, countMax: number): readonly OutgoingRecord[] {
  let end = begin
  for (let bytes = 0; end < records.length && end - begin < countMax; end++) {
    bytes += sizeOf(records[end])
    if (bytes > BATCH_BYTES_MAX && end > begin) break
  }
  return records.slice(begin, end)
}

function sizeOf(record: OutgoingRecord | undefined): number {
  if (!record) return 0
  let bytes = RECORD_OVERHEAD + Buffer.byteLength(record.key) + Buffer.byteLength(record.value)
  for (const [name, value] of Object.entries(record.headers)) bytes += HEADER_OVERHEAD + name.length + value.length
  return bytes
}
