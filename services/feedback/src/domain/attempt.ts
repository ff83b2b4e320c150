/** One attempt at a delivery, as the log keeps it. */
export interface Attempt {
  readonly at: Date
  readonly durationMs: number
  readonly outcome: 'delivered' | 'refused' | 'failed' | 'timed-out'
  /** HTTP status of the receiver, when it gave one. */
  readonly status: number | undefined
  readonly reason: string | undefined
  readonly traceId: string | undefined
  /** What the receiver asked for with Retry-After. */
  readonly retryAfterMs: number | undefined
  /** What trying again cannot mend: the subscription is disabled for this reason. */
  readonly endsSubscription: string | undefined
}

const GONE = 410
const OVERLOADED: ReadonlySet<number> = new Set([429, 502, 504])

/** What the receiver's status means: 2xx is success and nothing else; a redirect is a failure and never followed. */
export function verdictOf(status: number): Pick<Attempt, 'outcome' | 'endsSubscription'> {
  if (status >= 200 && status < 300) return { outcome: 'delivered', endsSubscription: undefined }
  return { outcome: 'refused', endsSubscription: status === GONE ? 'The receiver answered 410 Gone.' : undefined }
}

/** Whether the receiver says that it is overloaded: it gets a rest at once. */
export const asksForRest = ({ status }: Pick<Attempt, 'status'>): boolean =>
  status !== undefined && OVERLOADED.has(status)
