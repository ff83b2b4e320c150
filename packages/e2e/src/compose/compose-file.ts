import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'

export const workspace = path.resolve(import.meta.dirname, '../../../..')

export type Condition = 'service_started' | 'service_healthy' | 'service_completed_successfully'

/** A service as docker-compose.yml has it, as far as we use it. */
export interface ComposeService {
  readonly image: string
  readonly build?: { readonly args: { readonly SERVICE: string } }
  readonly entrypoint?: readonly string[]
  readonly command?: readonly string[]
  readonly environment?: Readonly<Record<string, string | number>>
  readonly volumes?: readonly string[]
  readonly tmpfs?: readonly string[]
  readonly mem_limit?: string
  readonly logging?: { readonly options: object }
  readonly security_opt?: readonly string[]
  readonly cap_drop?: readonly string[]
  readonly restart?: string
  readonly healthcheck?: { readonly test?: readonly string[] }
  readonly depends_on?: Readonly<Record<string, { readonly condition: Condition }>>
}

export interface ComposeFile {
  readonly services: Readonly<Record<string, ComposeService>>
  readonly volumes: Readonly<Record<string, unknown>>
}

/** `${NAME:-default}`, the only form docker-compose.yml uses. */
const VARIABLE = /\$\{(?<name>\w+):-(?<fallback>[^}]*)\}/g

const composeText = (): string => readFileSync(path.join(workspace, 'docker-compose.yml'), 'utf8')

/** The variables that may be set, with their defaults. */
export const composeVariables = (): ReadonlyMap<string, string> =>
  new Map([...composeText().matchAll(VARIABLE)].map(({ groups }) => [groups?.name ?? '', groups?.fallback ?? '']))

/** docker-compose.yml as it is with nothing set. */
export function readComposeFile(): ComposeFile {
  return parse(composeText().replaceAll(VARIABLE, '$<fallback>'), { merge: true })
}

/** What a service has besides its image, volumes and what is lost with it: its name, and where it is mounted. */
export const mountsOf = ({ volumes = [], tmpfs = [] }: ComposeService): { name: string; target: string }[] => [
  ...volumes.map((volume) => {
    const [name = '', target = ''] = volume.split(':')
    return { name, target }
  }),
  ...tmpfs.map((target) => ({ name: `lost${target.replaceAll('/', '-')}`, target })),
]
