import { assertKafkaSettings } from '@mingxin/service-host'
import { startInstallation } from './installation.ts'
import { lineFor, overview } from './screen.ts'
import { readSupervisorConfig } from './settings.ts'

// The first signal ends everything in order, the second hurries.
function listenForSignals(): { stop: AbortSignal; hurry: AbortSignal } {
  const [stop, hurry] = [new AbortController(), new AbortController()]
  const onSignal = (name: NodeJS.Signals): void => {
    if (stop.signal.aborted) hurry.abort()
    if (hurry.signal.aborted) return
    console.log(`\n${name}: ending everything in order; once more hurries.`)
    stop.abort(new Error('The start was given up.'))
  }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, onSignal)
  return { stop: stop.signal, hurry: hurry.signal }
}

async function main(): Promise<void> {
  const beganAt = Date.now()
  const signals = listenForSignals()
  const config = readSupervisorConfig(process.env)
  // Each service would say so; but only after everything else was started for it.
  assertKafkaSettings(config)
  console.log(`Starting Mingxin 明信 with the state in ${config.home} …`)
  const installation = await startInstallation({
    ...config,
    onEvent: (event) => console.log(lineFor(event)),
    signal: signals.stop,
    hurry: signals.hurry,
  })
  console.log(overview(installation, Date.now() - beganAt))
  // Sent by `npm run log -- migrate`: the services start anew with what the home remembers.
  process.on('SIGUSR2', () => {
    installation.restart().catch((error: unknown) => console.error(error))
  })
  if (!signals.stop.aborted) await new Promise((resolve) => signals.stop.addEventListener('abort', resolve))
  await installation.stop()
}

// Whoever reads our output may go; the installation stays.
process.stdout.on('error', () => {})
try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? `\n${error.message}` : error)
  process.exitCode = 1
}
