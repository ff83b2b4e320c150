-- Up Migration

-- Partitions follow Kafka's murmur2 since this migration, so that both logs put a key into the same partition and a group
-- can move from one to the other where it stands. A log written before has its keys elsewhere: going on with it could
-- let an event overtake an older one of its key.
DO $$ BEGIN
  IF EXISTS (SELECT FROM log_events) THEN
    RAISE EXCEPTION 'This log was written by a version before 0.2 whose partitions differ; start with a new MINGXIN_HOME.';
  END IF;
END $$;

-- Headers of an event beside its own: what a dead letter says about why it is one. JSON object of texts.
ALTER TABLE log_events ADD COLUMN headers text;

-- Where the group goes on reading in Kafka: the offset after the last record it passed. NULL: it has not read there yet.
-- `position` stays the producer's sequence, in both logs: what is at or below it was handled or parked.
ALTER TABLE log_positions ADD COLUMN next_offset bigint;

-- The number of partitions under which the group reads this one by now; 0: the one the topic began with. See log_layouts.
ALTER TABLE log_positions ADD COLUMN layout smallint NOT NULL DEFAULT 0;

DROP FUNCTION log_rebalance(text, text, text, interval);

-- Brings a member to its fair share: gives back what is above it, takes what is free or whose lease ran out. Runs
-- between batches only. Returns everything the member owns now.
CREATE FUNCTION log_rebalance(p_group text, p_topic text, p_member text, p_lease interval)
  RETURNS TABLE (r_partition smallint, r_position bigint, r_next_offset bigint, r_layout smallint, r_generation bigint)
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

  RETURN QUERY SELECT partition, position, next_offset, layout, generation FROM log_positions
                WHERE group_name = p_group AND topic = p_topic AND owner = p_member;
END $$;

-- How far this service's outbox is in Kafka, per partition of each topic: the position of the last event published
-- there, which the next one names as its predecessor, so that a reader notices what is missing between two records.
CREATE TABLE log_relayed (
  topic     text     NOT NULL,
  partition smallint NOT NULL,
  position  bigint   NOT NULL,
  PRIMARY KEY (topic, partition)
);

-- Into how many partitions the relay spreads a topic, from which position on. More partitions are another row; the events
-- before it stay where they are. In front of the first event of a later layout the relay puts a barrier into every older
-- partition; once that is in Kafka, the layout is announced.
CREATE TABLE log_layouts (
  topic         text     NOT NULL,
  from_position bigint   NOT NULL,
  partitions    smallint NOT NULL,
  announced     boolean  NOT NULL DEFAULT false,
  PRIMARY KEY (topic, from_position)
);

-- Which log this service's events live in; no row means the embedded one. It changes by `npm run log -- migrate` alone. The
-- cluster is known once Kafka has answered for the first time; in the embedded log it is the one they were in last.
CREATE TABLE log_place (
  only_row   boolean     PRIMARY KEY DEFAULT true CHECK (only_row),
  log        text        NOT NULL CHECK (log IN ('embedded', 'kafka')),
  cluster_id text,
  since      timestamptz NOT NULL DEFAULT clock_timestamp()
);
