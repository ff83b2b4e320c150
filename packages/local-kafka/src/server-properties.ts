/** Where one node listens, all on 127.0.0.1. */
export interface NodePorts {
  readonly id: number
  readonly port: number
  readonly controllerPort: number
  /** Where clients are sent instead, for a proxy in front of the broker. */
  readonly advertisedPort?: number
  /** Of the listener that asks for a password, where the cluster has one. */
  readonly securePort?: number
}

export type SecurityProtocol = 'SASL_SSL' | 'SASL_PLAINTEXT'

/** A second listener with SCRAM-SHA-512 users, and an authorizer that lets nobody but super users do anything unasked. */
export interface ListenerSecurity {
  readonly protocol: SecurityProtocol
  readonly superUsers: readonly string[]
  /** PKCS #12, for SASL_SSL. */
  readonly keystore?: { readonly file: string; readonly password: string }
}

export interface NodePlan {
  readonly node: NodePorts
  /** Every node of the cluster, `node` included. */
  readonly nodes: readonly NodePorts[]
  readonly dataDirectory: string
  readonly security?: ListenerSecurity
}

const HOST = '127.0.0.1'
type Properties = Readonly<Record<string, string | number | boolean>>

/**
 * The text of `server.properties` for one node, broker and controller in one process (KRaft). Three nodes replicate
 * everything three times and acknowledge what two have. The quorum is the static one: its addresses come from this file
 * at each start, so a cluster may move to other ports.
 */
export function serverProperties(plan: NodePlan): string {
  const properties = {
    ...addresses(plan),
    'log.dirs': plan.dataDirectory,
    ...replication(plan.nodes.length),
    ...SMALL,
    ...QUICK,
    ...(plan.security ? securityOf(plan.security) : {}),
  }
  return `${Object.entries(properties).map(lineFor).join('\n')}\n`
}

function addresses({ node, nodes, security }: NodePlan): Properties {
  const secure = security && node.securePort !== undefined ? [`SECURE://${HOST}:${node.securePort}`] : []
  const clients = [`BROKER://${HOST}:${node.port}`, ...secure].join(',')
  const protocols = ['BROKER:PLAINTEXT', 'CONTROLLER:PLAINTEXT', ...(security ? [`SECURE:${security.protocol}`] : [])]
  return {
    'process.roles': 'broker,controller',
    'node.id': node.id,
    'controller.quorum.voters': nodes.map(({ id, controllerPort }) => `${id}@${HOST}:${controllerPort}`).join(','),
    listeners: `${clients},CONTROLLER://${HOST}:${node.controllerPort}`,
    'advertised.listeners': [`BROKER://${HOST}:${node.advertisedPort ?? node.port}`, ...secure].join(','),
    'listener.security.protocol.map': protocols.join(','),
    'inter.broker.listener.name': 'BROKER',
    'controller.listener.names': 'CONTROLLER',
  }
}

function replication(nodes: number): Properties {
  const factor = Math.min(3, nodes)
  const inSync = Math.max(1, factor - 1)
  return {
    'default.replication.factor': factor,
    'min.insync.replicas': inSync,
    'offsets.topic.replication.factor': factor,
    'transaction.state.log.replication.factor': factor,
    'transaction.state.log.min.isr': inSync,
    'share.coordinator.state.topic.replication.factor': factor,
    'share.coordinator.state.topic.min.isr': inSync,
  }
}

// For a machine that does other work too. The cleaner's buffer is 128 MiB of heap unless told otherwise.
const SMALL: Properties = {
  'num.network.threads': 2,
  'num.io.threads': 2,
  'auto.create.topics.enable': false,
  'num.partitions': 3,
  'offsets.topic.num.partitions': 1,
  'transaction.state.log.num.partitions': 1,
  'log.segment.bytes': 16_777_216,
  'log.cleaner.dedupe.buffer.size': 2_097_152,
}

// A broker that was killed may register again only once its old session has run out: 9 s unless told otherwise.
const QUICK: Properties = {
  'broker.heartbeat.interval.ms': 500,
  'broker.session.timeout.ms': 4_000,
  'group.initial.rebalance.delay.ms': 0,
}

// On the first listener everybody is ANONYMOUS: the nodes among themselves, and whoever works on this machine.
function securityOf({ protocol, superUsers, keystore }: ListenerSecurity): Properties {
  const prefix = 'listener.name.secure'
  return {
    'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
    'super.users': ['ANONYMOUS', ...superUsers].map((name) => `User:${name}`).join(';'),
    'sasl.enabled.mechanisms': 'SCRAM-SHA-512',
    [`${prefix}.scram-sha-512.sasl.jaas.config`]: 'org.apache.kafka.common.security.scram.ScramLoginModule required;',
    ...(protocol === 'SASL_SSL' && keystore
      ? {
          [`${prefix}.ssl.keystore.type`]: 'PKCS12',
          [`${prefix}.ssl.keystore.location`]: keystore.file,
          [`${prefix}.ssl.keystore.password`]: keystore.password,
          [`${prefix}.ssl.key.password`]: keystore.password,
        }
      : {}),
  }
}

const lineFor = ([name, value]: [string, string | number | boolean]): string => `${name}=${escaped(String(value))}`

// Java reads properties files as ISO 8859-1, with \uXXXX for all other characters and the backslash as an escape.
const escaped = (value: string): string =>
  value
    .replaceAll('\\', '\\\\')
    .replaceAll(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
