-- Up Migration

-- Who may get a token. Exactly one way to prove it: a secret (its scrypt hash is kept) or public keys.
CREATE TABLE clients (
  client_id         text        PRIMARY KEY,
  name              text        NOT NULL,
  secret_hash       text,
  jwks              jsonb,
  organisation_code text        NOT NULL,
  organisation_name text        NOT NULL,
  scopes            text[]      NOT NULL,
  level             text        NOT NULL CHECK (level IN ('PUBLIC', 'AUTHORISED', 'GOV_SHARED')),
  -- Came with the clients file and goes with it; clients registered otherwise stay.
  from_file         boolean     NOT NULL,
  updated_at        timestamptz NOT NULL DEFAULT clock_timestamp(),
  CHECK ((secret_hash IS NULL) <> (jwks IS NULL))
);

-- The audit of tokens: written before a token leaves, never changed.
CREATE TABLE issued_tokens (
  audit_id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  issued_at         timestamptz NOT NULL DEFAULT clock_timestamp(),
  token_id          text        NOT NULL UNIQUE,
  client_id         text        NOT NULL,
  organisation_code text        NOT NULL,
  scopes            text[]      NOT NULL
);
CREATE INDEX issued_tokens_by_client ON issued_tokens (client_id, issued_at);

-- Client assertions (private_key_jwt) that were used: each works once until it expires by itself.
CREATE TABLE spent_assertions (
  assertion_id text        PRIMARY KEY,
  expires_at   timestamptz NOT NULL
);
CREATE INDEX spent_assertions_by_expiry ON spent_assertions (expires_at);
