import type { ServiceDefinition } from './definition.ts'

/** The address all services listen on. */
export const HOST = '127.0.0.1'

export type Addresses = { readonly [service: string]: string }

/** Where each service answers. */
export const addressesOf = (services: readonly ServiceDefinition[], portBase: number): Addresses =>
  Object.fromEntries(services.map(({ name, portOffset }) => [name, `http://${HOST}:${portBase + portOffset}`]))
