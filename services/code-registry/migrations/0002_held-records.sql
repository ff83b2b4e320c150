-- Up Migration

-- Numbers of documents that identify a person only together with the name (passports, permits), by keyed hash. Their
-- qualifier is a blank and the name; that of a number of a register ('inst-cert', 'social-org') is its place, a blank and
-- the name.
ALTER TABLE subject_codes DROP CONSTRAINT subject_codes_type_check;
ALTER TABLE subject_codes ADD CONSTRAINT subject_codes_type_check CHECK (type IN ('uscc', 'exceptional-uscc', 'orgcode9',
  'regno15', 'inst-cert', 'social-org', 'taxno15', 'taxno19', 'taxno20', 'regno13', 'other-legacy', 'person', 'person-doc',
  'person-taxno'));

-- 'vouched': a person tied a record to the subject under this name; later records may call it so as well.
ALTER TABLE subject_names DROP CONSTRAINT subject_names_standing_check;
ALTER TABLE subject_names ADD CONSTRAINT subject_names_standing_check
  CHECK (standing IN ('current', 'former', 'mentioned', 'vouched'));

-- 'name-unlike': the code is known under names that the record's is unlike. 'certificate-out-of-use': a certificate without
-- a unified code, after these went out of use; the registrar is asked. normal_name is the name the record gives its
-- subject: a question whose name arrives later is decided again.
ALTER TABLE questions DROP CONSTRAINT questions_kind_check;
ALTER TABLE questions ADD CONSTRAINT questions_kind_check CHECK (kind IN ('unidentified', 'name-only', 'ambiguous',
  'name-conflict', 'code-conflict', 'masked-only', 'name-unlike', 'certificate-out-of-use'));
ALTER TABLE questions ADD COLUMN normal_name text COLLATE "C";
CREATE INDEX questions_open_by_name ON questions (normal_name) WHERE state = 'open' AND normal_name IS NOT NULL;

-- Records that are with a subject by its code while no registrar has told the subject's name. When the name comes and is
-- unlike, the record is taken back and asked about. record holds the record block of the event.
CREATE TABLE provisional_records (
  source_org_code text COLLATE "C" NOT NULL,
  record_id       text COLLATE "C" NOT NULL,
  subject_id      uuid             NOT NULL,
  record          json             NOT NULL,
  received_at     text             NOT NULL,
  traceparent     text,
  PRIMARY KEY (source_org_code, record_id)
);
CREATE INDEX provisional_records_by_subject ON provisional_records (subject_id);
