export { createPersonIdVault, generatePersonIdKeys, type PersonIdKeys, type PersonIdVault } from './vault.ts'
