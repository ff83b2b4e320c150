import { Api, Departments } from '@mingxin/partner-kit'
import { openSystem } from '../system/installation.ts'
import { companyChapter, debtorChapter, refusalChapter } from './chapters.ts'
import { type Arrived, Teller } from './teller.ts'

/** Tells the story of a company and of a court debtor, room by room, with records invented for it. */
export async function tellStory(): Promise<number> {
  const system = await openSystem((text) => console.log(text))
  try {
    const api = new Api(system.addresses, system.clientsFile)
    const arrived: Arrived[] = []
    const departments = new Departments(api, (department, received) => arrived.push({ department, received }))
    system.undoOnSignal(() => departments.close())
    try {
      await departments.open()
      await tell(new Teller(api, departments, arrived))
    } finally {
      await departments.close()
    }
    console.log('\n完。The end.')
    return 0
  } finally {
    await system.close()
  }
}

async function tell(teller: Teller): Promise<void> {
  await companyChapter(teller)
  await debtorChapter(teller)
  await refusalChapter(teller)
}
