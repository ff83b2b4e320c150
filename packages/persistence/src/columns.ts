// Arrays in PostgreSQL's binary format. A page of rows goes to the server as one array per column and is unnested
// there: one statement, no escaping, no limit of 65,535 parameters. The driver sends Buffers as binary parameters.

const HEADER_BYTES = 20
const EMPTY_BYTES = 12

interface ElementType<T> {
  readonly oid: number
  readonly bytes: (value: T) => number
  readonly write: (buffer: Buffer, value: T, offset: number, bytes: number) => void
}

function encoder<T>(type: ElementType<T>): (values: readonly (T | null | undefined)[]) => Buffer {
  return (values) => {
    if (values.length === 0) return header(Buffer.alloc(EMPTY_BYTES), 0, type.oid, 0)
    const sizes = new Int32Array(values.length)
    let total = HEADER_BYTES
    let hasNull = 0
    for (let index = 0; index < values.length; index++) {
      const value = values[index]
      const size = value === null || value === undefined ? -1 : type.bytes(value)
      sizes[index] = size
      if (size < 0) hasNull = 1
      total += 4 + Math.max(size, 0)
    }
    return writeElements(header(Buffer.allocUnsafe(total), 1, type.oid, hasNull), type, values, sizes)
  }
}

function header(buffer: Buffer, dimensions: number, oid: number, hasNull: number): Buffer {
  buffer.writeInt32BE(dimensions, 0)
  buffer.writeInt32BE(hasNull, 4)
  buffer.writeInt32BE(oid, 8)
  return buffer
}

function writeElements<T>(
  buffer: Buffer,
  type: ElementType<T>,
  values: readonly (T | null | undefined)[],
  sizes: Int32Array,
): Buffer {
  buffer.writeInt32BE(values.length, 12)
  buffer.writeInt32BE(1, 16)
  let offset = HEADER_BYTES
  for (let index = 0; index < values.length; index++) {
    const value = values[index]
    const size = sizes[index] ?? -1
    offset = buffer.writeInt32BE(size, offset)
    if (value === null || value === undefined) continue
    type.write(buffer, value, offset, size)
    offset += size
  }
  return buffer
}

const writeText = (buffer: Buffer, value: string, offset: number, bytes: number): void => {
  buffer.write(value, offset, bytes, 'utf8')
}

const MICROSECONDS_TO_2000 = 946_684_800_000_000
const DAYS_TO_2000 = 10_957
const MS_PER_DAY = 86_400_000

export const textArray = encoder<string>({ oid: 25, bytes: (value) => Buffer.byteLength(value), write: writeText })

export const jsonArray = encoder<string>({ oid: 114, bytes: (value) => Buffer.byteLength(value), write: writeText })

/** `bytea` values given in hexadecimal. */
export const hexArray = encoder<string>({
  oid: 17,
  bytes: (value) => value.length / 2,
  write: (buffer, value, offset, bytes) => {
    if (buffer.write(value, offset, bytes, 'hex') !== bytes) throw new TypeError(`not hexadecimal: ${value}`)
  },
})

export const int2Array = encoder<number>({
  oid: 21,
  bytes: () => 2,
  write: (buffer, value, offset) => buffer.writeInt16BE(value, offset),
})

export const int4Array = encoder<number>({
  oid: 23,
  bytes: () => 4,
  write: (buffer, value, offset) => buffer.writeInt32BE(value, offset),
})

export const int8Array = encoder<number>({
  oid: 20,
  bytes: () => 8,
  write: (buffer, value, offset) => buffer.writeBigInt64BE(BigInt(value), offset),
})

export const boolArray = encoder<boolean>({
  oid: 16,
  bytes: () => 1,
  write: (buffer, value, offset) => buffer.writeUInt8(value ? 1 : 0, offset),
})

export const uuidArray = encoder<string>({
  oid: 2950,
  bytes: () => 16,
  write: (buffer, value, offset) => {
    if (buffer.write(value.replaceAll('-', ''), offset, 16, 'hex') !== 16) throw new TypeError(`not a UUID: ${value}`)
  },
})

/** Business dates `YYYY-MM-DD`. */
export const dateArray = encoder<string>({
  oid: 1082,
  bytes: () => 4,
  write: (buffer, value, offset) => {
    const days = Date.parse(`${value}T00:00:00Z`) / MS_PER_DAY - DAYS_TO_2000
    if (!Number.isInteger(days)) throw new TypeError(`not a date: ${value}`)
    buffer.writeInt32BE(days, offset)
  },
})

/** Instants in milliseconds since 1970. */
export const timestampArray = encoder<number>({
  oid: 1184,
  bytes: () => 8,
  write: (buffer, value, offset) =>
    buffer.writeBigInt64BE(BigInt(Math.round(value * 1000) - MICROSECONDS_TO_2000), offset),
})
