import type { InstallationDatabase } from './database.ts'
import type { Installation, InstallationEvent } from './installation.ts'
import { usualHome } from './settings.ts'

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

/** An event as one line for the terminal. */
export function lineFor(event: InstallationEvent): string {
  switch (event.type) {
    case 'database':
      return `✓ PostgreSQL ${describeDatabase(event.database)} (${seconds(event.elapsedMs)})`
    case 'migrated':
      return `✓ schemas ${event.applied === 0 ? 'up to date' : `migrated, ${event.applied} steps`} (${seconds(event.elapsedMs)})`
    case 'ready':
      return `✓ ${event.service} (${seconds(event.elapsedMs)}, process ${event.pid})`
    case 'ended':
      return `✗ ${event.service} ended (${event.reason}); it is started again in ${seconds(event.againInMs)}`
    case 'warning':
      return `! ${event.service}: ${event.text}`
    case 'stopped':
      return `✓ ${event.what} stopped`
  }
}

function describeDatabase({ embedded }: InstallationDatabase): string {
  if (!embedded) return 'of MINGXIN_DATABASE_URL'
  const { pid, port, directory, moved, adopted } = embedded
  const place = moved ? `, data in ${directory}, because its user cannot enter the home` : ''
  return `on port ${port}, process ${pid}${adopted ? ', left over from before and taken over' : ''}${place}`
}

/** What an operator sees when everything is ready: where the services are, and what to try next. */
export function overview(installation: Pick<Installation, 'home' | 'addresses' | 'pids'>, elapsedMs: number): string {
  const { home, addresses, pids } = installation
  const rows = Object.entries(addresses).map(([name, address]) => [name, address, String(pids[name] ?? '–')])
  return [
    '',
    `Mingxin 明信 is ready (${seconds(elapsedMs)}).`,
    '',
    ...table([['service', 'address', 'process'], ...rows]),
    '',
    `state    ${home}`,
    `clients  ${home}/dev/clients.json`,
    `logs     ${home}/logs/`,
    '',
    'Try next, in another terminal:',
    `  open ${addresses.portal ?? Object.values(addresses)[0]}   首页 the start page`,
    `  curl -s ${addresses.portal}/health/ready`,
    `  ${atHome(home)}npm run -s token -- yms      访问令牌 a bearer token of the one-stop service`,
    `  ${atHome(home)}npm run demo                 演示 the story of two subjects, room by room`,
    '',
    'Ctrl-C ends everything in order; the next npm start goes on with the same data.',
  ].join('\n')
}

// The commands look into the usual home unless they are told of another.
const atHome = (home: string): string => (home === usualHome ? '' : `MINGXIN_HOME='${home.replaceAll("'", `'\\''`)}' `)

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   ')}`.trimEnd())
}
