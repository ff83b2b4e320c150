-- Up Migration

DROP FUNCTION log_append(text[], text[], smallint[], text[], text[], text[]);

-- Appends a batch in the order of its arrays and wakes the readers when the transaction commits. Without own headers in
-- any event of it, headers is NULL.
CREATE FUNCTION log_append(topics text[], keys text[], partitions smallint[], types text[], traceparents text[], datas text[],
                           headers text[] DEFAULT NULL)
  RETURNS void LANGUAGE plpgsql VOLATILE SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM log_raise_fence();
  INSERT INTO log_events (topic, partition, key, type, traceparent, data, headers)
  SELECT e.topic, e.partition, e.key, e.type, e.traceparent, e.data, e.own
    FROM unnest(topics, partitions, keys, types, traceparents, datas, headers)
         WITH ORDINALITY AS e (topic, partition, key, type, traceparent, data, own, ordinal)
   ORDER BY e.ordinal;
  PERFORM pg_notify('mingxin_log', current_schema());
END $$;
