-- Up Migration

-- What a write with an Idempotency-Key answered. A row is claimed in the transaction of the write itself.
CREATE TABLE idempotency_keys (
  client_id    text        NOT NULL,
  operation    text        NOT NULL,
  key          text        NOT NULL,
  request_hash text        NOT NULL,
  status       int,
  body         jsonb,
  created_at   timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (client_id, operation, key)
);
