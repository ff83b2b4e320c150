import {
  type Acl,
  AclOperations,
  AclPermissionTypes,
  alterUserScramCredentialsV0,
  ConfigResourceTypes,
  createAclsV3,
  deleteAclsV3,
  describeConfigsV4,
  metadataV12,
  ResourcePatternTypes,
  ResourceTypes,
  ScramMechanisms,
} from '@platformatic/kafka'
import { demandSuccess } from '../broker-errors.ts'
import type { ReadingRights } from '../reading-rights.ts'
import type { ScramCredential } from '../scram.ts'
import type { Connection } from './connection.ts'

const EVERYWHERE = '*'

/** The settings of one broker; null for those it does not tell. */
export async function brokerSettings(connection: Connection): Promise<ReadonlyMap<string, string | null>> {
  const { brokers } = await connection.ask(metadataV12.api, [], false, false)
  const resourceName = String(brokers[0]?.nodeId ?? '')
  const asked = [{ resourceType: ConfigResourceTypes.BROKER, resourceName }]
  const { results } = await connection.ask(describeConfigsV4.api, asked, false, false)
  for (const { errorCode, errorMessage } of results)
    demandSuccess(errorCode, `Settings of broker ${resourceName}`, errorMessage)
  return new Map(results.flatMap(({ configs }) => configs.map(({ name, value }) => [name, value ?? null] as const)))
}

export async function writeScram(connection: Connection, name: string, credential: ScramCredential): Promise<void> {
  const { iterations, salt, saltedPassword } = credential
  const upsertion = {
    name,
    mechanism: ScramMechanisms.SCRAM_SHA_512,
    iterations,
    salt: Buffer.from(salt, 'base64'),
    saltedPassword: Buffer.from(saltedPassword, 'base64'),
  }
  const { results } = await connection.ask(alterUserScramCredentialsV0.api, [], [upsertion])
  for (const { errorCode, errorMessage } of results) demandSuccess(errorCode, `Writing user ${name}`, errorMessage)
}

export async function allowAcls(connection: Connection, user: string, rights: ReadingRights): Promise<void> {
  const { results } = await connection.ask(createAclsV3.api, aclsOf(user, rights))
  for (const { errorCode, errorMessage } of results) demandSuccess(errorCode, `Rights of ${user}`, errorMessage)
}

function aclsOf(user: string, { topic, groupPrefix }: ReadingRights): Acl[] {
  const allowed = { principal: principalOf(user), host: EVERYWHERE, permissionType: AclPermissionTypes.ALLOW }
  const onTopic = {
    resourceType: ResourceTypes.TOPIC,
    resourceName: topic,
    resourcePatternType: ResourcePatternTypes.LITERAL,
  }
  const onGroups = {
    resourceType: ResourceTypes.GROUP,
    resourceName: groupPrefix,
    resourcePatternType: ResourcePatternTypes.PREFIXED,
  }
  return [
    { ...onTopic, ...allowed, operation: AclOperations.READ },
    { ...onTopic, ...allowed, operation: AclOperations.DESCRIBE },
    { ...onGroups, ...allowed, operation: AclOperations.READ },
  ]
}

/** Whatever rights the user has, also those that somebody else gave it. */
export async function removeAcls(connection: Connection, user: string): Promise<void> {
  const all = {
    resourceType: ResourceTypes.ANY,
    resourceName: null,
    resourcePatternType: ResourcePatternTypes.ANY,
    principal: principalOf(user),
    host: null,
    operation: AclOperations.ANY,
    permissionType: AclPermissionTypes.ANY,
  }
  const { filterResults } = await connection.ask(deleteAclsV3.api, [all])
  for (const { errorCode, errorMessage, matchingAcls } of filterResults) {
    demandSuccess(errorCode, `Removing the rights of ${user}`, errorMessage)
    for (const acl of matchingAcls) demandSuccess(acl.errorCode, `Removing a right of ${user}`, acl.errorMessage)
  }
}

const principalOf = (user: string): string => `User:${user}`
