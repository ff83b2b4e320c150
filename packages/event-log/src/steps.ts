/** Points of a member's turn at which a test may kill or stall the process. */
export type MemberStep = 'read' | 'handled' | 'moved' | 'committed' | 'parked' | 'redriven'

/** The same of the relay's turn. */
export type RelayStep = 'relay-read' | 'relay-sent' | 'relay-marked'

export type Step = MemberStep | RelayStep
