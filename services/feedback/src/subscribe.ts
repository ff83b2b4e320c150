import { randomUUID } from 'node:crypto'
import type { Principal } from '@mingxin/access'
import type { feedbackOperations } from '@mingxin/contracts'
import { AppError, type Fault, faultAt, showValue } from '@mingxin/errors'
import type { Cursors } from '@mingxin/http'
import type { Transaction } from '@mingxin/persistence'
import { actorOf } from './actor.ts'
import { type AddKafkaUserContext, addKafkaUser, type NewKafkaUser } from './add-kafka-user.ts'
import { announceInForce, announceTold } from './announce.ts'
import { assertMayPushTo } from './assert-may-push-to.ts'
import { assertMayUseKafka, assertTopicIsFree } from './assert-may-use-kafka.ts'
import { type Way, wayOf } from './domain/protocol.ts'
import type { PullCursor } from './domain/pull-cursor.ts'
import { generateSecret } from './domain/signature.ts'
import type { Filter } from './domain/subscription.ts'
import type { DepartmentKafka } from './kafka/department-kafka.ts'
import type { AddressGuard } from './push/address-guard.ts'
import { holdDepartment } from './store/departments.ts'
import { findSubscription, insertSubscription, recordChange, type Subscription } from './store/subscriptions.ts'

export interface SubscribeContext extends Omit<AddKafkaUserContext, 'kafka'> {
  readonly guard: AddressGuard
  readonly kafka: DepartmentKafka | undefined
  readonly cursors: Cursors<PullCursor>
  readonly seal: (secret: string) => string
}

export interface Subscribed {
  readonly subscription: Subscription
  /** With which pushes are signed; kept sealed only. */
  readonly secret: string
  readonly kafkaUser: NewKafkaUser | undefined
}

/**
 * Subscribes a department to its measures. `from: beginning` announces what is in force already; `after` goes on behind
 * a place of another of its subscriptions, as that one would. The department is held meanwhile, so a measure that
 * arrives at the same time is delivered exactly once.
 */
export async function subscribe(
  tx: Transaction,
  principal: Principal,
  wanted: feedbackOperations.NewSubscription,
  context: SubscribeContext,
): Promise<Subscribed> {
  const { code } = principal.organisation
  const way = wayOf(wanted)
  if (way.url !== null) await assertMayPushTo(context.guard, way.url)
  const kafka = way.protocol === 'KAFKA' ? await assertMayUseKafka(context.kafka, code) : undefined
  await holdDepartment(tx, code)
  if (kafka) await assertTopicIsFree(tx, code)
  const origin = await originOf(tx, code, wanted, context.cursors)
  const secret = generateSecret()
  const subscription = await add(tx, principal, {
    name: wanted.name,
    way,
    secretSealed: context.seal(secret),
    ...origin,
  })
  const { subscriptionId } = subscription
  const at = new Date(context.now())
  const actor = actorOf(principal)
  await recordChange(tx, { subscriptionId, at, actor, change: 'created' })
  if (origin.behind) await announceTold(tx, subscription, origin.behind, at)
  else if (wanted.from !== 'now') await announceInForce(tx, subscription, at)
  const kafkaUser = kafka?.access && (await addKafkaUser(tx, actor, subscription, { ...context, kafka }))
  return { subscription, secret, kafkaUser }
}

interface Origin extends Filter {
  /** The place behind which to go on. */
  readonly behind: PullCursor | undefined
}

// Who goes on behind another subscription is told what that one would be told: its filter is taken over.
async function originOf(
  tx: Transaction,
  departmentCode: string,
  { after, from, measures, regions }: feedbackOperations.NewSubscription,
  cursors: Cursors<PullCursor>,
): Promise<Origin> {
  if (after === undefined) return { measures: measures ?? [], regions: regions ?? [], behind: undefined }
  const given = Object.entries({ from, measures, regions }).filter(([, value]) => value !== undefined)
  const faults = given.map(([name, value]) => notWithAfter(name, value))
  if (faults.length > 0) throw new AppError('request.invalid', { faults })
  const behind = cursors.decode(after)
  const origin = await findSubscription(tx, behind[0], departmentCode)
  if (!origin || origin.state === 'deleted') throw new AppError('subscription.unknown')
  return { measures: origin.measures, regions: origin.regions, behind }
}

const notWithAfter = (name: string, value: unknown): Fault =>
  faultAt(`/${name}`, 'field.condition', showValue(value), { requirement: FILTER_TAKEN_OVER })

const FILTER_TAKEN_OVER = {
  zh: '填写after时沿用原订阅的筛选条件，不再填写此项',
  en: 'nothing beside after: the filter of that subscription is taken over',
}

interface Added extends Filter {
  readonly name: string | undefined
  readonly way: Way
  readonly secretSealed: string
}

const add = (
  tx: Transaction,
  { organisation }: Principal,
  { name, way, secretSealed, measures, regions }: Added,
): Promise<Subscription> =>
  insertSubscription(tx, {
    subscriptionId: randomUUID(),
    departmentCode: organisation.code,
    departmentName: organisation.name,
    name,
    ...way,
    secretSealed,
    measures: [...measures],
    regions: [...regions],
  })
