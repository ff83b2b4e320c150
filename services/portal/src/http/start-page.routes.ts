import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { portalOperations as operations } from '@mingxin/contracts'
import type { FastifyInstance } from 'fastify'
import type { ServiceAddresses } from '../config.ts'

const partOf = (file: string): string => readFileSync(path.join(import.meta.dirname, 'start-page', file), 'utf8')

/**
 * The start page: one document with everything it needs in it. Its content security policy lets it load nothing, run
 * and show nothing but its own script and style, and ask nobody but this portal.
 */
export function registerStartPage(app: FastifyInstance, services: ServiceAddresses): void {
  const { id, method, path: url } = operations.readStartPage
  const { page, policy } = composePage(services)
  app.route({
    method,
    url,
    config: { operationId: id },
    handler: async (_request, reply) =>
      reply
        .type('text/html; charset=utf-8')
        .headers({
          'content-security-policy': policy,
          'x-content-type-options': 'nosniff',
          'cache-control': 'no-cache',
        })
        .send(page),
  })
}

function composePage(services: ServiceAddresses): { page: string; policy: string } {
  const [style, script] = [partOf('page.css'), partOf('page.js')]
  const page = partOf('page.html')
    .replace('<!-- style -->', () => `<style>${style}</style>`)
    .replace('<!-- script -->', () => `<script>${script}</script>`)
    .replace('"%SERVICES%"', () => JSON.stringify(services).replaceAll('<', '\\u003c'))
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ]
  return { page, policy: policy.join('; ') }
}

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`
