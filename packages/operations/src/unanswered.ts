/** Why a service did not do what it was asked: nobody answers, no token to ask with, not allowed, or a fault of its own. */
export type Lack = 'unreachable' | 'no-token' | 'refused' | 'failed'

const WHY_ZH: Readonly<Record<Lack, string>> = {
  unreachable: '服务无应答',
  'no-token': '令牌服务无应答',
  refused: '拒绝访问',
  failed: '服务未能处理请求',
}

/** A service did not do what it was asked; the message is the reason. */
export class Unanswered extends Error {
  readonly service: string
  readonly lack: Lack

  constructor(service: string, lack: Lack, why: string, cause?: unknown) {
    super(why, { cause })
    this.service = service
    this.lack = lack
  }

  get whyZh(): string {
    return WHY_ZH[this.lack]
  }
}

export const sentenceOf = ({ service, whyZh, message }: Unanswered): string => `${service} ${whyZh}: ${message}`

export interface Answers<Answer> {
  readonly answers: readonly Answer[]
  readonly unanswered: readonly Unanswered[]
}

/** Asks all services at once, and goes on with those that answer. */
export async function askAll<Asked, Answer>(
  services: readonly Asked[],
  ask: (service: Asked) => Promise<Answer>,
): Promise<Answers<Answer>> {
  const settled = await Promise.allSettled(services.map(ask))
  const failures = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
  const unanswered = failures.filter((error) => error instanceof Unanswered)
  const [unexpected] = failures.filter((error) => !(error instanceof Unanswered))
  if (unexpected !== undefined) throw unexpected
  return { answers: settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])), unanswered }
}
