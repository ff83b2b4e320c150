/** What a user may read: one topic, by groups whose names begin with the prefix. */
export interface ReadingRights {
  readonly topic: string
  readonly groupPrefix: string
}
