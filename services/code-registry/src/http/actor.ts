import type { Call } from '@mingxin/http'

/** Who acts, as audit rows say it. */
export const actorOf = ({ principal }: Pick<Call, 'principal'>): string =>
  `${principal.organisation.code}/${principal.clientId}`
