import { type ExplainedFault, explainFault } from '@mingxin/errors'
import type { RowReply, SubmissionReply } from '../submission-reply.ts'

interface ExplainedRow extends Omit<RowReply, 'faults' | 'warnings'> {
  readonly faults?: ExplainedFault[]
  readonly warnings?: ExplainedFault[]
}

/** A reply as its reader gets it: every fault and warning with its title and the way to mend it, in both languages. */
export const explained = ({ results, ...reply }: SubmissionReply) => ({ ...reply, results: results.map(explainedRow) })

const explainedRow = ({ faults, warnings, ...row }: RowReply): ExplainedRow => ({
  ...row,
  ...(faults && { faults: faults.map(explainFault) }),
  ...(warnings && { warnings: warnings.map(explainFault) }),
})
