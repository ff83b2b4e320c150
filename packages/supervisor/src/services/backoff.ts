const FIRST_MS = 250
const LONGEST_MS = 15_000

/** How long to wait before the n-th start in a row of a service that keeps ending: doubling, from ¼ s to 15 s. */
export const backoffMs = (attempt: number): number => Math.min(FIRST_MS * 2 ** (attempt - 1), LONGEST_MS)
