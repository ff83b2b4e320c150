import type { feedbackOperations } from '@mingxin/contracts'

export type SubscriptionReply = feedbackOperations.Subscription
export type DeliveryReply = feedbackOperations.Delivery
export type DeliveriesPage = feedbackOperations.ListDeliveriesReply
export type DeliveryDetail = feedbackOperations.GetDeliveryReply
export type EventsPage = feedbackOperations.PullEventsReply
export type DispatchesPage = feedbackOperations.ListDispatchesReply
export type DispatchDetail = feedbackOperations.GetDispatchReply
export type ResponseReply = feedbackOperations.Response
export type CaseReply = feedbackOperations.Case
export type CasesPage = feedbackOperations.ListCasesReply
export type StatisticsReply = feedbackOperations.ReadFeedbackStatisticsReply

/** What a refused request is answered with. */
export interface ProblemReply {
  readonly code: string
  readonly detail: string
  readonly faults?: readonly { readonly pointer: string; readonly code: string }[]
}
