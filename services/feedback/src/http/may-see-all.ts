import type { Principal } from '@mingxin/access'

/** Whether somebody supervises all departments, as the credit office does. */
export const maySeeAll = ({ scopes }: Principal): boolean => scopes.has('dispatches:read:all')
