import type { ServiceAddresses } from './config.ts'

const TIMEOUT_MS = 2_000

/** One readiness check per service: it asks the service itself and rejects with what is not in order there. */
export const readinessOf = (services: ServiceAddresses): { readonly [service: string]: () => Promise<void> } =>
  Object.fromEntries(Object.entries(services).map(([name, address]) => [name, () => assertReady(address)]))

async function assertReady(address: string): Promise<void> {
  const response = await answerOf(`${address}/health/ready`)
  if (response.ok) return
  throw new Error(await reasonIn(response))
}

async function answerOf(url: string): Promise<Response> {
  try {
    return await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) })
  } catch (cause) {
    const isLate = cause instanceof Error && cause.name === 'TimeoutError'
    throw new Error(isLate ? `no answer within ${TIMEOUT_MS} ms` : 'does not answer', { cause })
  }
}

async function reasonIn(response: Response): Promise<string> {
  try {
    const { checks }: { checks: Record<string, string> } = JSON.parse(await response.text())
    const faults = Object.entries(checks).filter(([, outcome]) => outcome !== 'ok')
    return faults.map(([name, outcome]) => `${name}: ${outcome}`).join('; ')
  } catch {
    return `answers with status ${response.status}`
  }
}
