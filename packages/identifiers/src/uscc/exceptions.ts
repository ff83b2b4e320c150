/** A code that was given out although its check character is wrong, with the evidence that it is genuine. */
export interface UsccException {
  /** What GB 32100 would put in position 18. */
  readonly expected: string
  readonly evidence: string
}

/**
 * Codes of the Fujian pilot before 2016. All of them pass the embedded GB 11714 check, so a validator that knew only
 * `invalid` would refuse living companies. A code enters this table only with evidence, never by its shape.
 */
export const NONCONFORMING_GENUINE: ReadonlyMap<string, UsccException> = new Map([
  ['91350211M0000XUF46', { expected: 'R', evidence: 'bluesky335/IDCheck USCI_test.go @304a8a8' }],
  ['91350100M0001TGQXM', { expected: '1', evidence: 'bluesky335/IDCheck USCI_test.go @304a8a8' }],
  ['91350203M0001FUE2P', { expected: 'J', evidence: 'bluesky335/IDCheck USCI_test.go @304a8a8' }],
  ['91350211M00013FA1N', { expected: '3', evidence: 'dromara/hutool CreditCodeUtilTest.java' }],
  ['91350203M0001QKT19', { expected: 'F', evidence: 'chinabugotech/hutool issue 4119' }],
])
