import path from 'node:path'
import { integer, readConfig, text } from '@mingxin/config'
import { hostSettings } from '@mingxin/service-host'

export const settings = {
  ...hostSettings,
  bodyBytesMax: integer('MINGXIN_INGEST_BODY_BYTES_MAX', {
    description: 'Bytes of one submission at most',
    fallback: '67108864',
    min: 1_024,
    max: 1_073_741_824,
  }),
  rowBytesMax: integer('MINGXIN_INGEST_RECORD_BYTES_MAX', {
    description: 'Bytes of one record at most',
    fallback: '65536',
    min: 1_024,
    max: 1_048_576,
  }),
  rowsMax: integer('MINGXIN_INGEST_RECORDS_MAX', {
    description: 'Records of one submission at most',
    fallback: '10000',
    min: 1,
    max: 100_000,
  }),
  stallMs: integer('MINGXIN_INGEST_STALL_MS', {
    description: 'Milliseconds a submission may stay without a further byte',
    fallback: '10000',
    min: 100,
    max: 300_000,
  }),
  organisationsFile: text('MINGXIN_ORGANISATIONS_FILE', {
    description: 'JSON file of the organisations by whose names authorities are recognised, from the checkout',
    fallback: 'contracts/organisations/gaoming.json',
  }),
  probeSeconds: integer('MINGXIN_PROBE_SECONDS', {
    description: 'Seconds between probes that show that the whole chain works, and how fast; 0 for none',
    fallback: '30',
    min: 0,
    max: 3_600,
  }),
  bytesInFlightMax: integer('MINGXIN_INGEST_BYTES_IN_FLIGHT_MAX', {
    description: 'Bytes of all submissions under way at most, half of it for one client; more wait unread',
    fallback: '33554432',
    min: 1_048_576,
    max: 4_294_967_296,
  }),
}

const checkout = path.resolve(import.meta.dirname, '../../..')

export type IngestConfig = ReturnType<typeof readIngestConfig>

export function readIngestConfig(env: NodeJS.ProcessEnv) {
  const config = readConfig(settings, env)
  return { ...config, organisationsFile: path.resolve(checkout, config.organisationsFile) }
}
