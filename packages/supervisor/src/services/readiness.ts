import { setTimeout as wait } from 'node:timers/promises'

const POLL_MS = 50
const REQUEST_TIMEOUT_MS = 5_000

/** Resolves when `GET /health/ready` at the address answers 200; rejects after `timeoutMs` with what it said last. */
export async function waitUntilReady(address: string, timeoutMs: number, signal?: AbortSignal): Promise<void> {
  const deadline = Date.now() + timeoutMs
  for (;;) {
    signal?.throwIfAborted()
    const fault = await faultAt(address)
    if (fault === undefined) return
    if (Date.now() > deadline) throw new Error(`${address} is not ready after ${timeoutMs / 1000} s: ${fault}`)
    await wait(POLL_MS)
  }
}

async function faultAt(address: string): Promise<string | undefined> {
  try {
    const response = await fetch(`${address}/health/ready`, { signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) })
    return response.ok ? undefined : await response.text()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
