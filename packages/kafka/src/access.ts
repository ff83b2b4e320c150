import { randomBytes } from 'node:crypto'
import { AppError } from '@mingxin/errors'
import { objectionTo } from './access-objection.ts'
import { parseAddress } from './cluster.ts'
import type { KafkaConnection } from './driver.ts'
import { unavailable } from './failures.ts'
import { allowAcls, brokerSettings, removeAcls, writeScram } from './platformatic/access.ts'
import { type Connection, connect } from './platformatic/connection.ts'
import { explain } from './platformatic/errors.ts'
import type { ReadingRights } from './reading-rights.ts'
import { type ScramCredential, scramCredentialOf } from './scram.ts'

/**
 * Who else may read a topic: users with a password (SCRAM-SHA-512), each with rights (ACLs) to what it is given and to
 * nothing else. On @platformatic/kafka whatever the driver is, because kafkajs cannot write users.
 *
 * Every call may be repeated, and rejects as a `KafkaDriver` does. The cluster knows of a change a moment after it
 * resolved.
 */
export interface KafkaAccess {
  /**
   * Rejects with `kafka.access-unsupported` where rights would keep nobody out: no authorizer, one that may let
   * everybody read what has no rights of its own, no SCRAM-SHA-512, or none of our business (ALTER, DESCRIBE and
   * DESCRIBE_CONFIGS on the cluster).
   */
  check(): Promise<void>
  /** Creates the user or gives it another password; connections it has stay open. */
  putUser(user: string, credential: ScramCredential): Promise<void>
  /** Lets a user read and describe the topic and use the groups. */
  allow(user: string, rights: ReadingRights): Promise<void>
  /** Takes every right from a user, with effect on the connections it has. */
  disallow(user: string): Promise<void>
  /**
   * Lets nobody log in as this user any more, by a password that nobody knows. It is not removed: brokers of Kafka 3.5 to
   * 4.3.1 at least forget every user when they start and the first change they come upon removes one (ScramDelta.apply
   * drops a mechanism that is empty at that moment), and then nobody can log in until each password is written anew.
   */
  endUser(user: string): Promise<void>
}

const ANSWER_TIMEOUT_MS = 5_000

/** Connects for each call: rights change rarely. */
export function createKafkaAccess(options: KafkaConnection): KafkaAccess {
  const ask = <T>(work: (connection: Connection) => Promise<T>): Promise<T> => askAny(options, work)
  return {
    check: async () => {
      const objection = objectionTo(await ask((connection) => brokerSettings(connection).catch(asUnsupported)))
      if (objection !== undefined) throw new AppError('kafka.access-unsupported', { detail: objection })
    },
    putUser: (user, credential) => ask((connection) => writeScram(connection, user, credential)),
    allow: (user, rights) => ask((connection) => allowAcls(connection, user, rights)),
    disallow: (user) => ask((connection) => removeAcls(connection, user)),
    endUser: async (user) => {
      const unknown = await scramCredentialOf(randomBytes(32).toString('base64url'))
      await ask((connection) => writeScram(connection, user, unknown))
    },
  }
}

function asUnsupported(error: unknown): never {
  if (!(error instanceof AppError) || error.code !== 'kafka.refused') throw error
  throw new AppError('kafka.access-unsupported', { detail: error.message, cause: error })
}

async function askAny<T>(options: KafkaConnection, work: (connection: Connection) => Promise<T>): Promise<T> {
  let failure: unknown = unavailable('There is no broker to ask.')
  for (const broker of options.brokers) {
    try {
      return await askOne(broker, options, work)
    } catch (error) {
      failure = error instanceof AppError ? error : explain(error)
      if (!(failure instanceof AppError) || failure.code !== 'kafka.unavailable') throw failure
    }
  }
  throw failure
}

async function askOne<T>(
  broker: string,
  options: KafkaConnection,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const connection = await connect(parseAddress(broker), options)
  const silence = setTimeout(connection.close, ANSWER_TIMEOUT_MS)
  try {
    return await work(connection)
  } finally {
    clearTimeout(silence)
    connection.close()
  }
}
