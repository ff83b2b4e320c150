-- Up Migration

-- List entries, as far as a case can be about them.
CREATE TABLE entries (
  entry_id     uuid PRIMARY KEY,
  subject_id   uuid NOT NULL,
  subject_kind text NOT NULL
               CHECK (subject_kind IN ('LEGAL_PERSON', 'UNINCORPORATED', 'INDIVIDUAL_BUSINESS', 'NATURAL_PERSON')),
  revision     int  NOT NULL,
  state        text NOT NULL CHECK (state IN ('proposed', 'in-force', 'suspended', 'closed')),
  list_code    text NOT NULL,
  open_level   text NOT NULL CHECK (open_level IN ('PUBLIC', 'AUTHORISED', 'GOV_SHARED'))
);

-- How many working days a case of a kind may take, by the day it is opened. A change is another row with a later
-- effective_from; rows in use are never changed. steps says who has how many of the days.
CREATE TABLE case_terms (
  kind           text NOT NULL CHECK (kind IN ('OBJECTION', 'REPAIR', 'COMPLAINT')),
  effective_from date NOT NULL,
  working_days   int  NOT NULL CHECK (working_days BETWEEN 1 AND 250),
  steps          text NOT NULL,
  source         text NOT NULL,
  PRIMARY KEY (kind, effective_from)
);
-- The defaults of the field. Guangdong's regulation and Foshan's measures prevail where their articles differ.
INSERT INTO case_terms VALUES
  ('OBJECTION', '2018-05-03', 6, '转交 forwarding 1 + 提供单位核查 provider decides 5',
   '上海市社会信用条例 Art. 36 (提供单位 5 个工作日); forwarding shortened to 1 as in 深圳 Art. 50–51'),
  ('REPAIR', '2018-05-03', 3, '提供单位决定 provider decides 3; extended once by 3 when approved',
   '深圳经济特区社会信用条例 Art. 82'),
  ('COMPLAINT', '2018-05-03', 20, '核查并书面答复 verification and written reply 20',
   '企业信息公示暂行条例 Art. 13');

-- Objections, repairs and complaints. Its state is what its steps say; the columns repeat the last of them for lists.
CREATE TABLE cases (
  case_id          uuid        PRIMARY KEY,
  kind             text        NOT NULL CHECK (kind IN ('OBJECTION', 'REPAIR', 'COMPLAINT')),
  entry_id         uuid        NOT NULL REFERENCES entries,
  subject_id       uuid        NOT NULL,
  state            text        NOT NULL CHECK (state IN ('open', 'decided')),
  opened_on        date        NOT NULL,
  term_from        date        NOT NULL,
  due_on           date        NOT NULL CHECK (due_on >= opened_on),
  provisional      boolean     NOT NULL,
  calendar_version text        NOT NULL,
  counting         text        NOT NULL,
  FOREIGN KEY (kind, term_from) REFERENCES case_terms (kind, effective_from)
);
CREATE INDEX cases_by_due_day ON cases (due_on, case_id);
CREATE INDEX cases_by_entry ON cases (entry_id, due_on, case_id);

-- What happened in a case, in order. Rows are never changed.
CREATE TABLE case_steps (
  case_id   uuid        NOT NULL REFERENCES cases,
  revision  int         NOT NULL CHECK (revision >= 1),
  step      text        NOT NULL CHECK (step IN ('opened', 'annotated', 'decided', 'closed')),
  at        timestamptz NOT NULL,
  by_code   text        NOT NULL,
  by_name   text        NOT NULL,
  client_id text        NOT NULL,
  -- What the step says: a statement, a note, a decision.
  content   jsonb       NOT NULL,
  PRIMARY KEY (case_id, revision)
);
