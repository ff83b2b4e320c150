-- Up Migration

-- What the engine knows has two times. Days (in_force, valid, …) say when something holds in law; recorded_at and
-- superseded_at say when the engine knew it. Contents are never changed: a new revision is inserted, and the one before
-- gets its superseded_at. "As known at K" is recorded_at <= K < superseded_at, so an answer can be repeated.
--
-- knowledge is the clock of the second time and at the same time the lock that orders writers. Whoever records revisions
-- first moves `at` and so holds the row until its commit: the next writer takes a later instant and sees everything
-- recorded before. A reader sees in its snapshot the instant of the last commit and every revision up to it; no later
-- commit can add one at or below that instant. Therefore `at` is the knownAt of an answer, and an answer for it never
-- changes. `pack` is the rule pack that judges: a process that was started with another one records nothing.
CREATE TABLE knowledge (
  only_row boolean     PRIMARY KEY DEFAULT true CHECK (only_row),
  at       timestamptz NOT NULL,
  pack     text,
  is_adopted boolean   NOT NULL DEFAULT false
);
INSERT INTO knowledge (at) VALUES (date_trunc('milliseconds', clock_timestamp()));

-- Moves the clock by at least a millisecond, the precision that instants have outside of the database.
CREATE FUNCTION record_now() RETURNS TABLE (recorded_at timestamptz, pack text, is_adopted boolean)
  LANGUAGE sql VOLATILE SET search_path FROM CURRENT
BEGIN ATOMIC
  UPDATE knowledge SET at = greatest(date_trunc('milliseconds', clock_timestamp()), at + interval '1 millisecond')
  RETURNING at, pack, is_adopted;
END;

-- Every rule pack that ever judged, with its documents.
CREATE TABLE rule_packs (
  hash       text        NOT NULL,
  adopted_at timestamptz NOT NULL PRIMARY KEY,
  documents  json        NOT NULL
);

-- Ordered: whoever may see a level may see those before it.
CREATE TYPE open_level AS ENUM ('PUBLIC', 'AUTHORISED', 'GOV_SHARED');

-- Subjects as code-registry describes them. registry_revision 0: known only from a record so far.
CREATE TABLE subjects (
  subject_id        uuid        NOT NULL,
  registry_revision bigint      NOT NULL,
  kind              text        NOT NULL,
  name              text,
  uscc              text,
  masked_id         text,
  region            text,
  -- The survivor this subject was merged into, directly: a chain of merges is flattened.
  merged_into       uuid,
  recorded_at       timestamptz NOT NULL,
  superseded_at     timestamptz NOT NULL DEFAULT 'infinity',
  PRIMARY KEY (subject_id, recorded_at),
  CHECK (recorded_at < superseded_at),
  CHECK (merged_into <> subject_id)
);
CREATE UNIQUE INDEX subjects_now ON subjects (subject_id) WHERE superseded_at = 'infinity';
CREATE INDEX subjects_merged ON subjects (merged_into) WHERE merged_into IS NOT NULL AND superseded_at = 'infinity';

-- By which keys a subject is found: uscc:…, orgcode9:…, regno15:…, person:<token>, and org:… for the organisation code
-- inside a credit code. Holds tokens of persons' ids, never the ids.
CREATE TABLE subject_keys (
  key           text COLLATE "C" NOT NULL,
  subject_id    uuid             NOT NULL,
  recorded_at   timestamptz      NOT NULL,
  superseded_at timestamptz      NOT NULL DEFAULT 'infinity',
  PRIMARY KEY (key, subject_id, recorded_at),
  CHECK (recorded_at < superseded_at)
);
CREATE INDEX subject_keys_by_subject ON subject_keys (subject_id) WHERE superseded_at = 'infinity';

-- The newest version of every record that was ever attached, under the subject it was attached to (a merged one keeps
-- its records; its survivor is judged by them). Rules are judged by these; what was known of them lives in the revisions
-- below. A detached record keeps its row, so that an older event cannot bring it back. event_at orders what different
-- subjects' keys say about one record.
CREATE TABLE records (
  source_org_code text COLLATE "C" NOT NULL,
  record_id       text COLLATE "C" NOT NULL,
  version         bigint           NOT NULL,
  subject_id      uuid             NOT NULL,
  kind            text             NOT NULL,
  decided_on      date,
  published_on    date,
  open_level      open_level       NOT NULL,
  payload         json             NOT NULL,
  is_attached     boolean          NOT NULL,
  event_at        timestamptz      NOT NULL,
  PRIMARY KEY (source_org_code, record_id)
);
CREATE INDEX records_by_subject ON records (subject_id, kind) WHERE is_attached;

-- List entries. grounds and the rest of what an entry says stand in content; the days stand beside it for queries.
CREATE TABLE entry_revisions (
  entry_id      uuid           NOT NULL,
  revision      int            NOT NULL CHECK (revision >= 1),
  subject_id    uuid           NOT NULL,
  list_type     text           NOT NULL,
  list_code     text           NOT NULL,
  founded_by    text           NOT NULL,
  -- The ids of its grounds, with blanks between them: an id holds none.
  ground_ids    text           NOT NULL,
  state         text           NOT NULL CHECK (state IN ('proposed', 'in-force', 'suspended', 'closed')),
  in_force      datemultirange NOT NULL,
  proposed      datemultirange NOT NULL,
  suspended     datemultirange NOT NULL,
  open_level    open_level     NOT NULL,
  -- A natural person's: shown only to whom a purpose was stated.
  is_personal   boolean        NOT NULL,
  content       json           NOT NULL,
  cause         json           NOT NULL,
  opened_at     timestamptz    NOT NULL,
  recorded_at   timestamptz    NOT NULL,
  superseded_at timestamptz    NOT NULL DEFAULT 'infinity',
  PRIMARY KEY (entry_id, revision),
  CHECK (recorded_at < superseded_at),
  CHECK (NOT (is_personal AND open_level = 'PUBLIC')),
  CHECK (state <> 'proposed' OR isempty(in_force))
);
CREATE UNIQUE INDEX entry_revisions_now ON entry_revisions (entry_id) WHERE superseded_at = 'infinity';
CREATE INDEX entry_revisions_by_subject ON entry_revisions (subject_id, superseded_at);
CREATE INDEX entry_revisions_by_opening ON entry_revisions (opened_at, entry_id) WHERE superseded_at = 'infinity';

-- On no day do two open entries put a subject on the same list.
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;
ALTER TABLE entry_revisions ADD CONSTRAINT entry_revisions_apart
  EXCLUDE USING gist (subject_id WITH =, list_type WITH =, list_code WITH =, in_force WITH &&)
  WHERE (superseded_at = 'infinity' AND state <> 'closed' AND NOT isempty(in_force));

-- How an entry stands on a day; the same as stateOn in domain/on-day.ts.
CREATE FUNCTION entry_state_on(state text, in_force datemultirange, suspended datemultirange, proposed datemultirange, day date)
  RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE
    WHEN in_force @> day THEN 'in-force'
    WHEN suspended @> day THEN 'suspended'
    WHEN proposed @> day THEN 'proposed'
    WHEN state = 'closed' THEN 'closed'
    WHEN upper_inf(range_merge(in_force + suspended + proposed)) OR upper(range_merge(in_force + suspended + proposed)) > day
      THEN 'not-yet'
    ELSE 'expired'
  END;

-- Measures of entries, addressed to departments. See DispatchState in domain/dispatch.ts.
CREATE TABLE dispatch_revisions (
  dispatch_id     uuid           NOT NULL,
  revision        int            NOT NULL CHECK (revision >= 1),
  entry_id        uuid           NOT NULL,
  subject_id      uuid           NOT NULL,
  department_code text           NOT NULL,
  state           text           NOT NULL CHECK (state IN ('dispatched', 'lapsed', 'lifted', 'expired')),
  valid           datemultirange NOT NULL,
  -- Days on which it would hold but for an objection: it is not over while one of them lies ahead.
  paused          datemultirange NOT NULL,
  open_level      open_level     NOT NULL,
  is_personal     boolean        NOT NULL,
  content         json           NOT NULL,
  cause           json           NOT NULL,
  opened_at       timestamptz    NOT NULL,
  recorded_at     timestamptz    NOT NULL,
  superseded_at   timestamptz    NOT NULL DEFAULT 'infinity',
  PRIMARY KEY (dispatch_id, revision),
  CHECK (recorded_at < superseded_at),
  CHECK (NOT (is_personal AND open_level = 'PUBLIC'))
);
CREATE UNIQUE INDEX dispatch_revisions_now ON dispatch_revisions (dispatch_id) WHERE superseded_at = 'infinity';
CREATE INDEX dispatch_revisions_by_subject ON dispatch_revisions (subject_id, superseded_at);
CREATE INDEX dispatch_revisions_by_opening ON dispatch_revisions (opened_at, dispatch_id) WHERE superseded_at = 'infinity';
-- What still has to be announced as expired.
CREATE INDEX dispatch_revisions_ending ON dispatch_revisions (upper(valid + paused))
  WHERE superseded_at = 'infinity' AND state = 'dispatched' AND NOT upper_inf(valid + paused);

-- What rules looked at in a record without firing, and why.
CREATE TABLE considerations (
  subject_id      uuid             NOT NULL,
  source_org_code text COLLATE "C" NOT NULL,
  record_id       text COLLATE "C" NOT NULL,
  open_level      open_level       NOT NULL,
  content         json             NOT NULL,
  recorded_at     timestamptz      NOT NULL,
  superseded_at   timestamptz      NOT NULL DEFAULT 'infinity',
  PRIMARY KEY (subject_id, source_org_code, record_id, recorded_at),
  CHECK (recorded_at < superseded_at)
);

-- Cases about entries. ground_ids are the grounds the case is about: those of the entry when it was opened, and those it
-- had by the time of a decision that ends them.
CREATE TABLE cases (
  case_id      uuid   NOT NULL PRIMARY KEY,
  subject_id   uuid   NOT NULL,
  entry_id     uuid   NOT NULL,
  kind         text   NOT NULL CHECK (kind IN ('OBJECTION', 'REPAIR', 'COMPLAINT')),
  revision     int    NOT NULL,
  ground_ids   text[] NOT NULL,
  opened_on    date,
  -- First day an objection no longer suspends.
  settled_on   date,
  -- First day the grounds no longer count, by an upheld objection or a granted repair.
  ends_on      date
);
CREATE INDEX cases_by_subject ON cases (subject_id);

-- What shows wherever an entry with one of the case's grounds shows. revision is the case's; a merge of subjects records
-- the annotation again under the survivor.
CREATE TABLE annotations (
  case_id       uuid        NOT NULL,
  revision      int         NOT NULL,
  subject_id    uuid        NOT NULL,
  entry_id      uuid        NOT NULL,
  ground_ids    text[]      NOT NULL,
  kind          text        NOT NULL,
  text          text        NOT NULL,
  at            timestamptz NOT NULL,
  recorded_at   timestamptz NOT NULL,
  superseded_at timestamptz NOT NULL DEFAULT 'infinity',
  PRIMARY KEY (case_id, revision, recorded_at),
  CHECK (recorded_at < superseded_at)
);
CREATE INDEX annotations_by_subject ON annotations (subject_id);

-- Who asked what, when and why. Never the code that was asked for: a person's id must not come to lie here.
CREATE TABLE query_log (
  query_id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  asked_at          timestamptz NOT NULL,
  client_id         text        NOT NULL,
  organisation_code text        NOT NULL,
  request_id        text        NOT NULL,
  operation         text        NOT NULL,
  is_personal       boolean     NOT NULL,
  purpose           text,
  item              text,
  department        text,
  subject_id        uuid,
  decision          text,
  CHECK (NOT is_personal OR purpose IS NOT NULL)
);
CREATE INDEX query_log_by_time ON query_log USING brin (asked_at);
CREATE INDEX query_log_of_persons ON query_log (subject_id, asked_at) WHERE is_personal;

-- A revision can be superseded once and is otherwise never touched.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed or deleted', TG_TABLE_NAME;
END $$;

DO $$
DECLARE
  t text;
  columns text;
BEGIN
  FOREACH t IN ARRAY ARRAY['subjects', 'subject_keys', 'entry_revisions', 'dispatch_revisions', 'considerations', 'annotations', 'query_log', 'rule_packs']
  LOOP
    SELECT string_agg(quote_ident(attname), ', ') INTO columns FROM pg_attribute
     WHERE attrelid = t::regclass AND attnum > 0 AND NOT attisdropped AND attname <> 'superseded_at';
    EXECUTE format('CREATE TRIGGER %1$s_unchanged BEFORE UPDATE OF %2$s ON %1$I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t, columns);
    EXECUTE format('CREATE TRIGGER %1$s_kept BEFORE DELETE OR TRUNCATE ON %1$I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t);
  END LOOP;
END $$;
