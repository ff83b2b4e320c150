-- Up Migration

-- Every event about a measure as it came, never changed: what is delivered, and what a dispatch looked like when.
-- notice_id is time-ordered (UUID version 7), so that new rows land on the last pages of the index.
CREATE TABLE notices (
  notice_id   uuid        PRIMARY KEY,
  dispatch_id uuid        NOT NULL,
  type        text        NOT NULL
              CHECK (type IN ('measure.dispatched', 'measure.amended', 'measure.lifted', 'measure.expired')),
  revision    int         NOT NULL CHECK (revision >= 1),
  at          timestamptz NOT NULL,
  traceparent text,
  data        text        NOT NULL
);

-- One measure of one list entry for one department, as the last event left it. Whether it is in force or overdue is not
-- stored: it follows from lifted_at, ends_on, due_on and the asked-for day.
CREATE TABLE dispatches (
  dispatch_id      uuid        PRIMARY KEY,
  entry_id         uuid        NOT NULL,
  subject_id       uuid        NOT NULL,
  subject_kind     text        NOT NULL
                   CHECK (subject_kind IN ('LEGAL_PERSON', 'UNINCORPORATED', 'INDIVIDUAL_BUSINESS', 'NATURAL_PERSON')),
  department_code  text        NOT NULL,
  department_name  text        NOT NULL,
  measure_code     text        NOT NULL,
  -- Every region the subject had in an event of this dispatch: who was told of a measure is told of its end too.
  regions          text[]      NOT NULL,
  revision         int         NOT NULL,
  -- The notice that shows how it stands now.
  notice_id        uuid        NOT NULL,
  received_at      timestamptz NOT NULL,
  lifted_at        timestamptz,
  -- The first day after the last period; null while a period is open.
  ends_on          date,
  -- The duty to answer: counted from dispatched_on, again when the measure is dispatched anew.
  dispatched_on    date        NOT NULL,
  due_working_days int         NOT NULL CHECK (due_working_days >= 1),
  due_on           date        NOT NULL CHECK (due_on >= dispatched_on),
  provisional      boolean     NOT NULL,
  calendar_version text        NOT NULL,
  -- The last answer of the present duty; null before the first.
  answer           text        CHECK (answer IN ('acknowledged', 'executed', 'declined', 'not-applicable'))
);
CREATE INDEX dispatches_by_department ON dispatches (department_code, due_on, dispatch_id);
CREATE INDEX dispatches_by_due_day ON dispatches (due_on, dispatch_id);

-- What departments answered. Rows are never changed: a correction is another row.
CREATE TABLE responses (
  response_id     bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  dispatch_id     uuid        NOT NULL REFERENCES dispatches,
  department_code text        NOT NULL,
  result          text        NOT NULL CHECK (result IN ('acknowledged', 'executed', 'declined', 'not-applicable')),
  reason          text,
  action_on       date,
  business_item   text,
  case_summary    text,
  operator        text,
  responded_at    timestamptz NOT NULL,
  due_on          date        NOT NULL,
  late            boolean     NOT NULL,
  client_id       text        NOT NULL,
  CHECK (reason IS NOT NULL OR result IN ('acknowledged', 'executed'))
);
CREATE INDEX responses_by_dispatch ON responses (dispatch_id, response_id);
