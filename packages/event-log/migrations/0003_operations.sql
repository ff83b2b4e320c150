-- Up Migration

-- How many events each partition of a topic held up to log_counted.position, so that nobody counts a whole log to say
-- where it ends: whoever asks adds what came since.
CREATE TABLE log_counts (
  topic         text COLLATE "C" NOT NULL,
  partition     smallint         NOT NULL,
  events        bigint           NOT NULL,
  last_position bigint           NOT NULL,
  last_at       timestamptz      NOT NULL,
  PRIMARY KEY (topic, partition)
);

CREATE TABLE log_counted (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  position bigint  NOT NULL
);
INSERT INTO log_counted (position) VALUES (0);

-- The topics that have events, by one walk of the primary key.
CREATE FUNCTION log_topics() RETURNS SETOF text
  LANGUAGE sql STABLE SET search_path FROM CURRENT AS $$
  WITH RECURSIVE topics AS (
    (SELECT topic FROM log_events ORDER BY topic LIMIT 1)
    UNION ALL
    SELECT (SELECT topic FROM log_events WHERE topic > t.topic ORDER BY topic LIMIT 1) FROM topics t WHERE t.topic IS NOT NULL)
  SELECT topic FROM topics WHERE topic IS NOT NULL
$$;

-- Brings log_counts up to the highest position that may be read. Below it no event can turn up any more, so that nothing
-- is missed; a process that finds another one counting leaves it to that one, so that nothing is counted twice.
CREATE FUNCTION log_count() RETURNS void
  LANGUAGE plpgsql VOLATILE SET search_path FROM CURRENT AS $$
DECLARE
  counted bigint;
  readable bigint;
  name text;
BEGIN
  SELECT position INTO counted FROM log_counted FOR UPDATE SKIP LOCKED;
  IF NOT FOUND THEN RETURN; END IF;
  SELECT safe INTO readable FROM log_safe_position();
  IF readable <= counted THEN RETURN; END IF;
  FOR name IN SELECT log_topics() LOOP
    INSERT INTO log_counts AS c
    SELECT topic, partition, count(*), max(position), max(time) FROM log_events
     WHERE topic = name AND position > counted AND position <= readable GROUP BY topic, partition
        ON CONFLICT (topic, partition) DO UPDATE
           SET events = c.events + excluded.events, last_position = excluded.last_position, last_at = excluded.last_at;
  END LOOP;
  UPDATE log_counted SET position = readable;
END $$;

ALTER TABLE log_parked_audit DROP CONSTRAINT log_parked_audit_action_check;
ALTER TABLE log_parked_audit ADD CONSTRAINT log_parked_audit_action_check
  CHECK (action IN ('parked', 'redrive-requested', 'redriven', 'failed-again', 'quarantined', 'discarded'));
