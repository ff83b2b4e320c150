import type { ClientEntry } from '@mingxin/access'
import { bigint, boolean, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import type { JSONWebKeySet } from 'jose'

// The tables of migrations/, for drizzle; a test holds the two together.

export const clients = pgTable('clients', {
  clientId: text('client_id').primaryKey(),
  name: text('name').notNull(),
  secretHash: text('secret_hash'),
  jwks: jsonb('jwks').$type<JSONWebKeySet>(),
  organisationCode: text('organisation_code').notNull(),
  organisationName: text('organisation_name').notNull(),
  scopes: text('scopes').array().notNull(),
  level: text('level').$type<ClientEntry['level']>().notNull(),
  fromFile: boolean('from_file').notNull(),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
})

export const issuedTokens = pgTable('issued_tokens', {
  auditId: bigint('audit_id', { mode: 'number' }).primaryKey(),
  issuedAt: timestamp('issued_at', { withTimezone: true }).notNull(),
  tokenId: text('token_id').notNull(),
  clientId: text('client_id').notNull(),
  organisationCode: text('organisation_code').notNull(),
  scopes: text('scopes').array().notNull(),
})

export const spentAssertions = pgTable('spent_assertions', {
  assertionId: text('assertion_id').primaryKey(),
  expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
})
