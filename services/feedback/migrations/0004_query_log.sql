-- Up Migration

-- Every reading of what is about natural persons, by those who need not act on it: who, when, what for, and about whom if
-- it was about one. Written before the answer goes out and never changed; no code of a person comes to lie here.
CREATE TABLE query_log (
  query_id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  asked_at          timestamptz NOT NULL,
  client_id         text        NOT NULL,
  organisation_code text        NOT NULL,
  request_id        text        NOT NULL,
  operation         text        NOT NULL,
  purpose           text        NOT NULL,
  subject_id        uuid
);
CREATE INDEX query_log_by_subject ON query_log (subject_id, asked_at);
