import { faultAt } from '@mingxin/errors'
import { createPersonIdVault, generatePersonIdKeys } from '@mingxin/person-ids'
import { describe, expect, it } from 'vitest'
import { readCatalogues } from '../catalogue-files.ts'
import { penalty } from '../testing/records.ts'
import { catalogueOn } from './catalogue.ts'
import { kindFault } from './catalogue-faults.ts'
import { checkRecord } from './check-record.ts'

const found = catalogueOn(readCatalogues(), '2026-11-24')
if (!found) throw new Error('no catalogue')
const catalogue = found
const vault = createPersonIdVault(generatePersonIdKeys())

function kindFaultOf(recordKind: string) {
  const outcome = checkRecord(
    { ...penalty('p'), recordKind },
    {
      sourceOrgCode: '11440608PDY001039R',
      mayWriteKind: () => true,
      catalogue,
      today: '2026-11-24',
      seal: (type, number) => vault.seal(type, number),
      tokenOf: (number) => vault.token(number),
      authorities: new Map(),
    },
  )
  return outcome.isSound ? undefined : outcome.faults.find(({ pointer }) => pointer === '/recordKind')
}

describe('a kind nobody knows', () => {
  it('is answered with the kinds of the catalogue, in Chinese with the name of each', () => {
    const fault = kindFaultOf('RUMOUR')
    expect(fault).toMatchObject({
      code: 'record.kind-unknown',
      expectedZh: expect.stringContaining('ADMIN_PENALTY（行政处罚）、'),
      expected: expect.stringMatching(/^one of [A-Z_]+(, [A-Z_]+)+$/),
    })
    expect(fault).not.toHaveProperty('suggestion')
  })

  it.each(['admin_penalty', 'Admin_Penalty', '行政处罚'])('suggests the one it most likely means: %j', (kind) => {
    expect(kindFaultOf(kind)).toMatchObject({ code: 'record.kind-unknown', suggestion: 'ADMIN_PENALTY' })
  })

  it('never suggests one the catalogue does not collect', () => {
    const [collected] = catalogue.entries
    if (!collected) throw new Error('an empty catalogue')
    const fault = faultAt('/recordKind', 'field.enum', '司法', { field: '', values: '' }, 'NOT_COLLECTED')
    expect(kindFault(fault, '司法', { ...catalogue, entries: [collected] })).not.toHaveProperty('suggestion')
  })
})
