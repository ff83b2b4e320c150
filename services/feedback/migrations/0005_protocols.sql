-- Up Migration

-- By which way a subscription is told: as CloudEvents' Subscriptions API calls it, and with Kafka as the third one.
ALTER TABLE subscriptions DROP CONSTRAINT subscriptions_transport_check, DROP CONSTRAINT subscriptions_check;
ALTER TABLE subscriptions RENAME COLUMN transport TO protocol;
UPDATE subscriptions SET protocol = CASE protocol WHEN 'push' THEN 'WEBHOOK' ELSE 'PULL' END;
ALTER TABLE subscriptions
  ADD CHECK (protocol IN ('WEBHOOK', 'PULL', 'KAFKA')),
  ADD CHECK ((protocol = 'WEBHOOK') = (url IS NOT NULL)),
  -- The place in the line up to which it was published in Kafka last.
  ADD COLUMN published_number bigint;

-- They would share one topic, and nobody could tell whose filter a record passed.
CREATE UNIQUE INDEX subscriptions_on_kafka ON subscriptions (department_code)
  WHERE protocol = 'KAFKA' AND state <> 'deleted';

-- delivered by KAFKA: published in the department's topic. How far the department has read there is its group's offset,
-- so of these alone some may have to be delivered again when it goes on by another way:
--   delivered ──▶ pending, superseded     the department said that it read no further than before this one
ALTER TABLE deliveries DROP CONSTRAINT deliveries_transport_check;
ALTER TABLE deliveries RENAME COLUMN transport TO protocol;
ALTER TABLE deliveries ALTER COLUMN protocol TYPE text USING CASE protocol WHEN 'push' THEN 'WEBHOOK' WHEN 'pull' THEN 'PULL' END;
ALTER TABLE deliveries ADD CHECK (protocol IN ('WEBHOOK', 'PULL', 'KAFKA'));

ALTER TABLE attempts DROP CONSTRAINT attempts_outcome_check;
ALTER TABLE attempts ADD CHECK (outcome IN ('delivered', 'refused', 'failed', 'timed-out', 'pulled', 'published'));

-- The users by which departments read their topics. What a user may do follows from its subscription's state and from
-- ends_at; in_kafka says what the cluster was told last, and whoever finds the two different tells it:
--
--   nothing ──▶ reader     the subscription is active
--   reader ──▶ user ──▶ reader     it is paused, and goes on: a user without rights
--   user, reader ──▶ nothing     it was deleted, or ends_at has passed: no rights, and a password that nobody knows
--
-- A row is locked while the cluster is told, so nobody tells it something older afterwards. Rows are never deleted: a
-- name is given once.
CREATE TABLE kafka_users (
  username          text        PRIMARY KEY,
  subscription_id   uuid        NOT NULL REFERENCES subscriptions,
  department_code   text        NOT NULL,
  -- The how many-th of its department.
  number            int         NOT NULL,
  -- What the cluster keeps of its password, sealed; null when the user is gone. The password itself is kept nowhere.
  credential_sealed text,
  created_at        timestamptz NOT NULL,
  ends_at           timestamptz,
  in_kafka          text        NOT NULL DEFAULT 'nothing' CHECK (in_kafka IN ('nothing', 'user', 'reader')),
  told_at           timestamptz,
  UNIQUE (department_code, number)
);
CREATE INDEX kafka_users_by_subscription ON kafka_users (subscription_id, number);
