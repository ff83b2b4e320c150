import { setTimeout as wait } from 'node:timers/promises'
import type { Desk } from '../desk.ts'
import type { Options } from '../options.ts'
import { painter } from '../screen/colours.ts'
import { openServices } from '../services.ts'
import { collect, isCritical, type Overview } from './collect.ts'
import { showLag, showPartitions } from './show-lag.ts'

const EVERY_MS = 2_000
const CLEAR = '\x1b[2J'
const HOME = '\x1b[H'
const CLEAR_REST = '\x1b[J'

/** How far each group is, once or until it is stopped. Status 1 when something is critical. */
export async function lag(options: Options, desk: Desk): Promise<number> {
  const services = await openServices(options, desk)
  const show = (overview: Overview): string => shown(overview, options, desk)
  let overview = await collect(services)
  if (!options.watch) {
    desk.write(`${show(overview)}\n`)
    return isCritical(overview) ? 1 : 0
  }
  // In place on a terminal; one after the other elsewhere.
  if (desk.isTerminal && !options.json) desk.write(CLEAR)
  while (!desk.signal.aborted) {
    desk.write(inPlace(show(overview), options, desk))
    await wait(EVERY_MS, undefined, { signal: desk.signal }).catch(() => {})
    if (!desk.signal.aborted) overview = await collect(services)
  }
  return isCritical(overview) ? 1 : 0
}

function shown(overview: Overview, { json, partitions }: Options, { hasColours }: Desk): string {
  if (json) return JSON.stringify({ at: new Date().toISOString(), ...overview })
  const lines = showLag(overview, painter(hasColours))
  return partitions ? `${lines}\n${showPartitions(overview)}` : lines
}

function inPlace(text: string, { json }: Options, { isTerminal }: Desk): string {
  if (json) return `${text}\n`
  const stamped = `${new Date().toLocaleTimeString('sv-SE')}\n${text}\n`
  return isTerminal ? `${HOME}${stamped.replaceAll('\n', '\x1b[K\n')}${CLEAR_REST}` : `${stamped}\n`
}
