-- Up Migration

-- The subjects of credit. A subject's id is derived from what it was first known by, so the same records give the same
-- subjects again. revision grows by one with every published change and never has a gap. Whoever changes a subject or
-- appends an event under its key holds its row: that is the order in which readers see the events.
--
-- A merged subject is a redirect. merged_into is the survivor itself, never another redirect, so one step finds it.
-- region is where it is registered, else what its code says. registered_by is the record (sourceOrgCode/recordId) its
-- registered facts rest on, as_of the business date they are from, approved_on the approval date of that registration;
-- all three are absent while the subject is only mentioned.
CREATE TABLE subjects (
  subject_id  uuid    PRIMARY KEY,
  kind        text    NOT NULL CHECK (kind IN ('LEGAL_PERSON', 'UNINCORPORATED', 'INDIVIDUAL_BUSINESS', 'NATURAL_PERSON')),
  status      text    NOT NULL CHECK (status IN ('MENTIONED', 'ACTIVE', 'CANCELLED', 'REVOKED', 'SUSPENDED', 'MOVED_OUT', 'MERGED')),
  revision    int     NOT NULL CHECK (revision > 0),
  name        text,
  uscc        text    CHECK (uscc IS NULL OR kind <> 'NATURAL_PERSON'),
  region      text,
  legal_rep   text,
  person      json    CHECK (person IS NULL OR kind = 'NATURAL_PERSON'),
  registered_by text,
  approved_on date,
  as_of       date,
  merged_into uuid    REFERENCES subjects CHECK (merged_into <> subject_id),
  CHECK ((status = 'MERGED') = (merged_into IS NOT NULL))
);
CREATE INDEX subjects_merged ON subjects (merged_into) WHERE merged_into IS NOT NULL;

-- A subject is never deleted, so what names one stays true. The tables that get a row with every record rely on this and
-- on being written in the transaction that wrote the subject; a foreign key would check each of those rows once more,
-- for half of the cost of writing it.
CREATE FUNCTION keep_subjects() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'subjects are never deleted and never change their id; merge them instead';
END $$;
CREATE TRIGGER subjects_are_kept BEFORE DELETE OR TRUNCATE OR UPDATE OF subject_id ON subjects
  FOR EACH STATEMENT EXECUTE FUNCTION keep_subjects();

-- Which subject a code belongs to, as an alias with the day since which a record says so. One code has one holder: two
-- transactions that would give it to two subjects collide on the primary key, and the second starts anew.
--
-- qualifier is empty but for two cases. An old number without a check digit ('regno13', 'other-legacy') identifies only
-- together with a name; its qualifier is that name's normal form. An organisation code that is embedded in two unified
-- codes is held twice, the second time qualified by the unified code; a record that gives only it becomes a question.
-- Persons are held by the keyed hash of their id number ('person'); so is an old taxpayer number that is made of one
-- ('person-taxno'). No number of a person stands here.
CREATE TABLE subject_codes (
  type       text COLLATE "C" NOT NULL CHECK (type IN ('uscc', 'exceptional-uscc', 'orgcode9', 'regno15', 'inst-cert',
               'social-org', 'taxno15', 'taxno19', 'taxno20', 'regno13', 'other-legacy', 'person', 'person-taxno')),
  value      text COLLATE "C" NOT NULL,
  qualifier  text COLLATE "C" NOT NULL DEFAULT '',
  subject_id uuid             NOT NULL,
  valid_from date,
  valid_to   date,
  source     text             NOT NULL,
  PRIMARY KEY (type, value, qualifier)
);
CREATE INDEX subject_codes_by_subject ON subject_codes (subject_id);

-- The names of a subject. 'current' is the one it bears, at most one; 'former' it bore until valid_to; 'mentioned' is a
-- spelling some record used beside its code, which proves nothing and never links a record. normal_name is the form in
-- which names are compared; since_revision is the revision that brought the name, so that a name can come back.
CREATE TABLE subject_names (
  subject_id     uuid             NOT NULL,
  normal_name    text COLLATE "C" NOT NULL,
  since_revision int              NOT NULL,
  name           text             NOT NULL,
  standing       text             NOT NULL CHECK (standing IN ('current', 'former', 'mentioned')),
  valid_from     date,
  valid_to       date,
  source         text             NOT NULL,
  PRIMARY KEY (normal_name, subject_id, since_revision)
);
CREATE INDEX subject_names_by_subject ON subject_names (subject_id);

-- Every published change of every subject with its reason, for good: by a record, or by a person (actor). recorded_at
-- is when the registry learnt it.
CREATE TABLE subject_changes (
  subject_id      uuid        NOT NULL,
  revision        int         NOT NULL,
  recorded_at     timestamptz NOT NULL DEFAULT now(),
  change          text        NOT NULL CHECK (change IN ('registered', 'changed', 'merged', 'cancelled')),
  status          text        NOT NULL,
  name            text,
  because         text        NOT NULL,
  actor           text,
  source_org_code text,
  record_id       text,
  version         bigint,
  PRIMARY KEY (subject_id, revision)
);

-- Where each record is: with a subject, in question, rejected by a person, or withdrawn. received counts its versions
-- that came in, withdrawals included; resolved those whose subject is known or no longer matters; the rest is
-- questioned, and rejected counts those of the rest that a person rejected. So received = resolved + questioned.
CREATE TABLE records (
  source_org_code text COLLATE "C" NOT NULL,
  record_id       text COLLATE "C" NOT NULL,
  kind            text             NOT NULL,
  version         bigint           NOT NULL,
  state           text             NOT NULL CHECK (state IN ('attached', 'questioned', 'rejected', 'withdrawn')),
  subject_id      uuid,
  method          text,
  matched_value   text,
  matched_scope   text,
  question_id     uuid,
  received        int              NOT NULL,
  resolved        int              NOT NULL CHECK (resolved >= 0),
  rejected        int              NOT NULL CHECK (rejected >= 0),
  PRIMARY KEY (source_org_code, record_id),
  CHECK (resolved + rejected <= received),
  CHECK ((state = 'attached') = (subject_id IS NOT NULL)),
  CHECK ((state = 'attached') = (method IS NOT NULL)),
  CHECK (state <> 'questioned' OR question_id IS NOT NULL)
);

-- Questioned records (质疑数据) with everything that is needed to let them flow on. A record has at most one open
-- question, which always holds its newest version. record holds the record block of the event; ids of persons in it are
-- sealed.
CREATE TABLE questions (
  question_id     uuid        PRIMARY KEY,
  kind            text        NOT NULL CHECK (kind IN ('unidentified', 'name-only', 'ambiguous', 'name-conflict', 'code-conflict', 'masked-only')),
  state           text        NOT NULL CHECK (state IN ('open', 'answered', 'withdrawn')),
  asked_at        timestamptz NOT NULL DEFAULT now(),
  why             text        NOT NULL,
  source_org_code text        NOT NULL,
  record_id       text        NOT NULL,
  version         bigint      NOT NULL,
  record_kind     text        NOT NULL,
  record          json        NOT NULL,
  received_at     text        NOT NULL,
  traceparent     text,
  decision        text        CHECK (decision IN ('attach', 'register', 'reject', 'superseded')),
  answer_subject  uuid        REFERENCES subjects,
  answer_reason   text,
  answered_by     text,
  answered_at     timestamptz,
  CHECK ((state = 'answered') = (decision IS NOT NULL)),
  CHECK ((decision IN ('attach', 'register', 'superseded')) = (answer_subject IS NOT NULL)),
  CHECK (decision IS NULL OR (answer_reason IS NOT NULL AND answered_by IS NOT NULL AND answered_at IS NOT NULL))
);
CREATE UNIQUE INDEX questions_open_by_record ON questions (source_org_code, record_id) WHERE state = 'open';
CREATE INDEX questions_in_order ON questions (state, asked_at, question_id);

-- The subjects a question may be about, and why each of them.
CREATE TABLE question_candidates (
  question_id uuid     NOT NULL REFERENCES questions,
  subject_id  uuid     NOT NULL REFERENCES subjects,
  ordinal     smallint NOT NULL,
  because     text     NOT NULL,
  PRIMARY KEY (question_id, subject_id)
);
CREATE INDEX question_candidates_by_subject ON question_candidates (subject_id);

-- What happened to each question, for good: rows are only ever added.
CREATE TABLE question_audit (
  audit_id    bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  question_id uuid        NOT NULL REFERENCES questions,
  at          timestamptz NOT NULL DEFAULT now(),
  action      text        NOT NULL CHECK (action IN ('asked', 'updated', 'attach', 'register', 'reject', 'superseded', 'withdrawn')),
  actor       text        NOT NULL,
  reason      text        NOT NULL,
  version     bigint      NOT NULL,
  subject_id  uuid
);
CREATE INDEX question_audit_by_question ON question_audit (question_id, audit_id);

-- Every query about a natural person: who asked, what for, and whom it found. Never the number that was asked with.
CREATE TABLE query_log (
  query_id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at                timestamptz NOT NULL DEFAULT now(),
  client_id         text        NOT NULL,
  organisation_code text        NOT NULL,
  operation         text        NOT NULL,
  purpose           text        NOT NULL,
  subject_id        uuid,
  request_id        text        NOT NULL
);
