export { openWith, sealWith } from './sealing.ts'
export { createPersonIdVault, generatePersonIdKeys, type PersonIdKeys, type PersonIdVault } from './vault.ts'
