import type { Principal } from '@mingxin/access'

/** Who did something, as the audit trail names it. */
export const actorOf = ({ organisation, clientId }: Principal): string => `${organisation.code}/${clientId}`
