/** 异议 objection · 信用修复 repair · 投诉 complaint. */
export type CaseKind = 'OBJECTION' | 'REPAIR' | 'COMPLAINT'
