import { addSigningKey } from './signing-keys.ts'

const [file] = process.argv.slice(2)
if (file === undefined) {
  console.error('Usage: node services/portal/src/add-signing-key.ts <file of MINGXIN_SIGNING_KEYS_FILE>')
  process.exit(2)
}
console.log(`Added the key ${await addSigningKey(file)}. It signs once the portal has been started again.`)
