import { startInstallation } from '../installation.ts'
import { fakeServices } from './stage.ts'

// A supervisor in a process of its own, which a test can kill. Says its facts as one line of JSON.
const [home = '', portBase] = process.argv.slice(2)
const { pids } = await startInstallation({ home, portBase: Number(portBase), services: fakeServices('one', 'two') })
console.log(JSON.stringify(pids))
