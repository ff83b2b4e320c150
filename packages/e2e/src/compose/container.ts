import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { type ComposeService, mountsOf } from './compose-file.ts'
import type { Image } from './dockerfile.ts'

/** What stands for the network and the volumes of the containers on this machine. */
export interface Machine {
  /** `host:port` inside → port on 127.0.0.1. */
  readonly ports: ReadonlyMap<string, number>
  /** Directory of the volumes. */
  readonly volumes: string
  /** Directory with the images' Node, where anybody may run it. */
  readonly programs: string
}

// The images' user, who may write to volumes and to nothing of the image. Only root can become somebody else.
const NODE_USER = 1000
const isRoot = process.getuid?.() === 0
const asNodeUser = isRoot ? { uid: NODE_USER, gid: NODE_USER } : {}

export interface Container {
  /** What it wrote so far. */
  readonly output: () => string
  /** Its status once it has ended. */
  readonly ended: Promise<number | null>
  /** Status of the image's health check, run inside. */
  health(): Promise<number | null>
  stop(): Promise<number | null>
}

/**
 * Starts what a container of this service would start, with exactly the environment it would have, and nothing of ours.
 * Names of hosts and places of volumes become those of this machine.
 */
export function startContainer(name: string, service: ComposeService, image: Image, machine: Machine): Container {
  const translate = translator(service, machine)
  const given = { ...image.environment, ...service.environment }
  const environment = Object.entries(given).map(([key, value]) => [key, translate(String(value))])
  const env: NodeJS.ProcessEnv = {
    PATH: `${machine.programs}:/usr/bin:/bin`,
    ...Object.fromEntries(environment),
  }
  for (const [variable, host] of [
    ['MINGXIN_PORT', name],
    ['MINGXIN_PORT_BASE', 'portal'],
  ] as const) {
    const port = machine.ports.get(`${host}:${env[variable]}`)
    if (port !== undefined) env[variable] = String(port)
  }
  const start = ([program = '', ...args]: readonly string[]): ChildProcess =>
    spawn(program, args.map(translate), {
      cwd: image.directory,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...asNodeUser,
    })
  const child = start([...(service.entrypoint ?? []), ...(service.command ?? image.command)])
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const ended = statusOf(child)
  return {
    output: () => said,
    ended,
    health: () => statusOf(start(image.healthcheck)),
    stop: async () => {
      child.kill('SIGTERM')
      return ended
    },
  }
}

async function statusOf(child: ChildProcess): Promise<number | null> {
  const [status] = await once(child, 'exit')
  return status
}

/** Rewrites a text of docker-compose.yml for this machine; makes the volumes it speaks of. */
export function translator(service: ComposeService, { ports, volumes }: Machine): (text: string) => string {
  const mounted = mountsOf(service).map(({ name, target }) => ({ target, place: path.join(volumes, name) }))
  const mounts = [...mounted, ...mounted.flatMap((mount) => directoryAbove(mount, mounted))]
  for (const { place } of mounts) makeVolume(place)
  for (const inner of mounts) for (const outer of mounts) mountWithin(outer, inner)
  return (text) => {
    const placed = mounts.reduce((all, { target, place }) => all.replaceAll(mountedAt(target), place), text)
    return placed.replaceAll(/[\w-]+:\d+/g, (address) => {
      const port = ports.get(address)
      return port === undefined ? address : `127.0.0.1:${port}`
    })
  }
}

// With the owner and the mode of the directory that the image has there.
function makeVolume(place: string): void {
  if (existsSync(place)) return
  mkdirSync(place, { recursive: true, mode: 0o700 })
  if (isRoot) chownSync(place, NODE_USER, NODE_USER)
}

interface Mount {
  readonly target: string
  readonly place: string
}

// The image's own directory in which a volume is mounted.
function directoryAbove({ target, place }: Mount, mounted: readonly Mount[]): Mount[] {
  const above = path.dirname(target)
  return mounted.some((other) => other.target === above) ? [] : [{ target: above, place: `${place}.above` }]
}

// A volume mounted below another one's place.
function mountWithin(outer: Mount, inner: Mount): void {
  if (!inner.target.startsWith(`${outer.target}/`)) return
  const point = path.join(outer.place, path.relative(outer.target, inner.target))
  if (!existsSync(point)) symlinkSync(inner.place, point)
}

// The directory itself, not another one whose name begins with its.
const mountedAt = (target: string): RegExp => new RegExp(`${target}(?![\\w-])`, 'g')
