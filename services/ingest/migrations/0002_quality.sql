-- Up Migration

-- How many rows of a day had a defect: a fault, or a warning. A row counts once per code, whatever became of it; counts
-- move in the transaction of what they count. The rows of the day altogether are those of daily_counts, so that a rate
-- and the reconciliation never tell two numbers. At most one row per organisation, day and code of contracts/errors.yaml.
CREATE TABLE daily_defects (
  source_org_code text   NOT NULL,
  day             date   NOT NULL,
  code            text   NOT NULL,
  accepted        bigint NOT NULL,
  duplicate       bigint NOT NULL,
  quarantined     bigint NOT NULL,
  PRIMARY KEY (source_org_code, day, code)
);
