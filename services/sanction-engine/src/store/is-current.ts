import { type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'

/** Whether a revision is the present one, written as the indexes of present revisions say it. */
export const isCurrent = ({ supersededAt }: { readonly supersededAt: PgColumn }): SQL =>
  sql`${supersededAt} = 'infinity'`
