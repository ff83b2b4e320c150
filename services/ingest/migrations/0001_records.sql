-- Up Migration

-- One row per organisation that ever sent something: the head of its receipt chain. Locked for the length of every
-- write of that organisation, so that sequences have no gap and the chain never forks.
CREATE TABLE sources (
  source_org_code text   PRIMARY KEY,
  head_sequence   bigint NOT NULL DEFAULT 0,
  head_hash       text
);

-- A request and what became of each of its rows: in order, accepted and duplicate rows by the sequence of their
-- receipt, quarantined ones by their id. A client's idempotency key stands for one request for good.
CREATE TABLE submissions (
  submission_id   uuid        PRIMARY KEY,
  source_org_code text        NOT NULL,
  client_id       text        NOT NULL,
  idempotency_key text,
  request_hash    text        NOT NULL,
  received_at     timestamptz NOT NULL,
  accepted        int         NOT NULL,
  duplicate       int         NOT NULL,
  quarantined     int         NOT NULL,
  outcomes        text        NOT NULL,
  UNIQUE (client_id, idempotency_key)
);

-- The present state of each record. subject_keys are what its subject was identified by, so that an id used again for
-- another subject is noticed; business_key stands for source, kind, document number, subject and decision date.
-- highest_version is above version where a later version only said the same again: nothing older may come in after it.
CREATE TABLE records (
  source_org_code text    NOT NULL,
  record_id       text    NOT NULL,
  kind            text    NOT NULL,
  version         bigint  NOT NULL,
  highest_version bigint  NOT NULL CHECK (highest_version >= version),
  status          text    NOT NULL CHECK (status IN ('active', 'withdrawn')),
  content_hash    bytea   NOT NULL,
  business_key    bytea,
  subject_keys    text[]  NOT NULL,
  first_sequence  bigint  NOT NULL,
  PRIMARY KEY (source_org_code, record_id)
);
CREATE INDEX records_by_business_key ON records (business_key) WHERE business_key IS NOT NULL;
CREATE UNIQUE INDEX records_by_first_sequence ON records (source_org_code, first_sequence);

-- Every accepted version with its receipt, for good. body is the record as it went into the log: ids of persons sealed,
-- and masked where they stood in a text; then original_sealed keeps the row as it was sent, encrypted.
CREATE TABLE record_versions (
  source_org_code text        NOT NULL,
  record_id       text        NOT NULL,
  version         bigint      NOT NULL,
  op              text        NOT NULL CHECK (op IN ('CREATE', 'UPDATE', 'WITHDRAW')),
  kind            text        NOT NULL,
  sequence        bigint      NOT NULL,
  record_hash     bytea       NOT NULL,
  content_hash    bytea       NOT NULL,
  receipt_hash    bytea       NOT NULL,
  received_at     timestamptz NOT NULL,
  submission_id   uuid        NOT NULL,
  body            text        NOT NULL,
  original_sealed text,
  PRIMARY KEY (source_org_code, record_id, version)
);
CREATE UNIQUE INDEX record_versions_by_sequence ON record_versions (source_org_code, sequence);

-- Rows that were not accepted. The row itself is encrypted, and absent where it must not be kept. The same row sent
-- again is the same quarantined row.
CREATE TABLE quarantined_rows (
  quarantine_id   uuid        PRIMARY KEY,
  source_org_code text        NOT NULL,
  submission_id   uuid        NOT NULL,
  row_index       int         NOT NULL,
  record_id       text,
  kind            text,
  state           text        NOT NULL CHECK (state IN ('open', 'superseded')),
  faults          jsonb       NOT NULL,
  row_sealed      text,
  first_seen_at   timestamptz NOT NULL,
  last_seen_at    timestamptz NOT NULL,
  times_seen      int         NOT NULL DEFAULT 1
);
CREATE INDEX quarantined_rows_in_order ON quarantined_rows (source_org_code, first_seen_at, quarantine_id);
CREATE INDEX quarantined_rows_open_by_record ON quarantined_rows (source_org_code, record_id) WHERE state = 'open';

-- Exact counts, moved in the transaction of what they count.
CREATE TABLE daily_counts (
  source_org_code text   NOT NULL,
  day             date   NOT NULL,
  kind            text   NOT NULL,
  accepted        bigint NOT NULL,
  duplicate       bigint NOT NULL,
  quarantined     bigint NOT NULL,
  records         bigint NOT NULL,
  withdrawn       bigint NOT NULL,
  PRIMARY KEY (source_org_code, day, kind)
);
