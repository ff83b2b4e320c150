-- Up Migration

-- The log of one service: its outbox, and at the same time what other services read. A row is in the log exactly when
-- the transaction that appended it committed. Rows are never changed.
--
-- position is taken at the moment of the append, so whoever holds a lock on what the event is about (a subject's row, a
-- source's chain) appends in the order in which the lock was held. Transactions commit in another order than they take
-- positions, so a reader must not pass a position that an open transaction may still fill: see log_safe_position.
CREATE TABLE log_events (
  topic       text COLLATE "C" NOT NULL,
  position    bigint           NOT NULL GENERATED ALWAYS AS IDENTITY,
  partition   smallint         NOT NULL,
  key         text             NOT NULL,
  type        text             NOT NULL,
  time        timestamptz      NOT NULL DEFAULT clock_timestamp(),
  traceparent text,
  data        text             NOT NULL,
  PRIMARY KEY (topic, position)
);

-- The highest position ever taken, by whatever transaction, committed or not.
CREATE FUNCTION log_last_position() RETURNS bigint
  LANGUAGE sql VOLATILE SET search_path FROM CURRENT
  RETURN coalesce(pg_sequence_last_value(pg_get_serial_sequence('log_events', 'position')::regclass), 0);

-- Raises the fence of this transaction: a shared advisory lock whose number says "no position of mine is at or below
-- this one". PostgreSQL releases it after the commit became visible, or with the death of the session.
CREATE FUNCTION log_raise_fence() RETURNS void
  LANGUAGE sql VOLATILE SET search_path FROM CURRENT
  RETURN pg_advisory_xact_lock_shared('log_events'::regclass::oid::int, (log_last_position() & 2147483647)::int);

-- The highest position that may be read: every row at or below it is either visible to a later statement or will never
-- exist. The order of the two steps is the proof. A transaction whose fence the second step misses raised it later and
-- takes its positions after that, so above `last`; one that ended before had released its fence only after its rows
-- became visible.
CREATE FUNCTION log_safe_position() RETURNS TABLE (safe bigint, last bigint)
  LANGUAGE plpgsql VOLATILE SET search_path FROM CURRENT AS $$
BEGIN
  last := log_last_position();
  SELECT least(last, min(last - ((last - objid::bigint) & 2147483647))) INTO safe
    FROM pg_locks
   WHERE locktype = 'advisory' AND objsubid = 2
     AND classid = 'log_events'::regclass::oid
     AND database = (SELECT oid FROM pg_database WHERE datname = current_database());
  RETURN NEXT;
END $$;

-- Appends a batch in the order of its arrays and wakes the readers when the transaction commits.
CREATE FUNCTION log_append(topics text[], keys text[], partitions smallint[], types text[], traceparents text[], datas text[])
  RETURNS void LANGUAGE plpgsql VOLATILE SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM log_raise_fence();
  INSERT INTO log_events (topic, partition, key, type, traceparent, data)
  SELECT e.topic, e.partition, e.key, e.type, e.traceparent, e.data
    FROM unnest(topics, partitions, keys, types, traceparents, datas)
         WITH ORDINALITY AS e (topic, partition, key, type, traceparent, data, ordinal)
   ORDER BY e.ordinal;
  PERFORM pg_notify('mingxin_log', current_schema());
END $$;

-- How far each group of this service has come in a topic, per partition, and which member owns the partition. A member
-- owns it until it gives it back or its lease runs out; each change of owner raises the generation, and only the owner
-- of the present generation can move the position.
CREATE TABLE log_positions (
  group_name  text        NOT NULL,
  topic       text        NOT NULL,
  partition   smallint    NOT NULL,
  position    bigint      NOT NULL DEFAULT 0,
  generation  bigint      NOT NULL DEFAULT 0,
  owner       text,
  lease_until timestamptz,
  moved_at    timestamptz,
  PRIMARY KEY (group_name, topic, partition)
);

CREATE TABLE log_members (
  group_name text        NOT NULL,
  topic      text        NOT NULL,
  member     text        NOT NULL,
  seen_at    timestamptz NOT NULL,
  PRIMARY KEY (group_name, topic, member)
);

-- Keeps a member's leases alive. Runs beside the handling of batches.
CREATE FUNCTION log_renew(p_group text, p_topic text, p_member text, p_lease interval) RETURNS void
  LANGUAGE plpgsql VOLATILE SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO log_members VALUES (p_group, p_topic, p_member, clock_timestamp())
      ON CONFLICT (group_name, topic, member) DO UPDATE SET seen_at = excluded.seen_at;
  UPDATE log_positions SET lease_until = clock_timestamp() + p_lease
   WHERE group_name = p_group AND topic = p_topic AND owner = p_member;
END $$;

-- Brings a member to its fair share: gives back what is above it, takes what is free or whose lease ran out. Runs
-- between batches only. Returns everything the member owns now.
CREATE FUNCTION log_rebalance(p_group text, p_topic text, p_member text, p_lease interval)
  RETURNS TABLE (r_partition smallint, r_position bigint, r_generation bigint)
  LANGUAGE plpgsql VOLATILE SET search_path FROM CURRENT AS $$
DECLARE
  share int;
BEGIN
  PERFORM log_renew(p_group, p_topic, p_member, p_lease);
  DELETE FROM log_members WHERE group_name = p_group AND topic = p_topic AND seen_at < clock_timestamp() - p_lease;
  SELECT ceil((SELECT count(*) FROM log_positions WHERE group_name = p_group AND topic = p_topic)::numeric / count(*))
    INTO share FROM log_members WHERE group_name = p_group AND topic = p_topic;

  UPDATE log_positions SET owner = NULL, lease_until = NULL
   WHERE group_name = p_group AND topic = p_topic AND partition IN (
         SELECT partition FROM log_positions
          WHERE group_name = p_group AND topic = p_topic AND owner = p_member
          ORDER BY partition OFFSET share);

  UPDATE log_positions SET owner = p_member, generation = generation + 1, lease_until = clock_timestamp() + p_lease
   WHERE group_name = p_group AND topic = p_topic AND partition IN (
         SELECT partition FROM log_positions
          WHERE group_name = p_group AND topic = p_topic AND (owner IS NULL OR lease_until < clock_timestamp())
          ORDER BY partition
          LIMIT share - (SELECT count(*) FROM log_positions
                          WHERE group_name = p_group AND topic = p_topic AND owner = p_member
                            AND lease_until >= clock_timestamp())
            FOR UPDATE SKIP LOCKED);

  RETURN QUERY SELECT partition, position, generation FROM log_positions
                WHERE group_name = p_group AND topic = p_topic AND owner = p_member;
END $$;

-- Events that a group could not handle, and behind each the later events of the same key. Rows leave by a successful
-- re-drive or by being discarded; log_parked_audit keeps what was done, by whom and why.
CREATE TABLE log_parked (
  group_name   text        NOT NULL,
  topic        text        NOT NULL,
  position     bigint      NOT NULL,
  partition    smallint    NOT NULL,
  key          text        NOT NULL,
  type         text        NOT NULL,
  time         timestamptz NOT NULL,
  traceparent  text,
  data         text        NOT NULL,
  state        text        NOT NULL CHECK (state IN ('failed', 'waiting')),
  code         text,
  reason       text,
  attempts     int         NOT NULL DEFAULT 0,
  parked_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
  tried_at     timestamptz,
  redrive_by   text,
  redrive_why  text,
  redrive_at   timestamptz,
  PRIMARY KEY (group_name, topic, position)
);
CREATE INDEX log_parked_by_key ON log_parked (group_name, topic, key, position);

CREATE TABLE log_parked_audit (
  audit_id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at         timestamptz NOT NULL DEFAULT clock_timestamp(),
  group_name text        NOT NULL,
  topic      text        NOT NULL,
  position   bigint      NOT NULL,
  key        text        NOT NULL,
  action     text        NOT NULL CHECK (action IN ('parked', 'redrive-requested', 'redriven', 'failed-again', 'discarded')),
  actor      text        NOT NULL,
  reason     text        NOT NULL,
  event      jsonb
);
