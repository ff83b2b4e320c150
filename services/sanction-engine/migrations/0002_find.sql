-- Up Migration

-- Answers look-ups in their order: who answers to a key, and what of that subject a reader of the level may see and holds
-- on the day. A wider key counts only where nobody answers to the key; a subject_id stands for itself. Entries and
-- dispatches come as pairs of id and revision: what these say never changes, and the caller may know it already.
--
-- Everything is read as known at one instant: the one asked for, or the clock's where that is earlier. The clock stands in
-- the same snapshot as all the rest, so an answer never mixes two states. A measure holds on days of its entry only, and
-- annotations show on entries: where no entry holds there is nothing to look for.
--
-- Every access is by key, for a few rows. A plan that was made while the tables were small would read them whole ever
-- after; the settings of the function forbid that and save the planning of a plan that is always the same.
CREATE FUNCTION find_findings(
  keys text[], wider_keys text[], subject_ids uuid[], levels text[], days date[], instants timestamptz[]
) RETURNS TABLE (
  known_at timestamptz, pack text, holders int,
  subject_id uuid, kind text, name text, uscc text, masked_id text, region text,
  entries json, dispatches json, annotations json, considered text
) LANGUAGE plpgsql STABLE
  SET search_path FROM CURRENT SET enable_seqscan = off SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  WITH q AS MATERIALIZED (
    SELECT a.*, a.level_text::open_level AS level, least(a.asked_at, k.at) AS known_at,
           CASE WHEN a.asked_at IS NULL THEN k.pack ELSE
             (SELECT p.hash FROM rule_packs p WHERE p.adopted_at <= a.asked_at ORDER BY p.adopted_at DESC LIMIT 1) END AS pack
      FROM unnest(keys, wider_keys, subject_ids, levels, days, instants)
           WITH ORDINALITY AS a (key, wider_key, subject_id, level_text, day, asked_at, ordinal), knowledge k
  ), h AS MATERIALIZED (
    SELECT q.*, coalesce(
             (SELECT array_agg(DISTINCT coalesce((SELECT s.merged_into FROM subjects s
                       WHERE s.subject_id = k.subject_id AND s.recorded_at <= q.known_at AND q.known_at < s.superseded_at), k.subject_id)) FROM subject_keys k
               WHERE k.key = q.key AND k.recorded_at <= q.known_at AND q.known_at < k.superseded_at),
             (SELECT array_agg(DISTINCT coalesce((SELECT s.merged_into FROM subjects s
                       WHERE s.subject_id = k.subject_id AND s.recorded_at <= q.known_at AND q.known_at < s.superseded_at), k.subject_id)) FROM subject_keys k
               WHERE k.key = q.wider_key AND k.recorded_at <= q.known_at AND q.known_at < k.superseded_at),
             (SELECT ARRAY[coalesce(s.merged_into, s.subject_id)] FROM subjects s
               WHERE s.subject_id = q.subject_id AND s.recorded_at <= q.known_at AND q.known_at < s.superseded_at),
             '{}') AS holders
      FROM q
  )
  SELECT h.known_at, h.pack, cardinality(h.holders),
         s.subject_id, s.kind, s.name, s.uscc, s.masked_id, s.region, e.entries,
         CASE WHEN e.entries IS NOT NULL THEN
           (SELECT json_agg(json_build_array(d.dispatch_id, d.revision) ORDER BY d.opened_at, d.dispatch_id)
              FROM dispatch_revisions d
             WHERE d.subject_id = h.holders[1] AND d.recorded_at <= h.known_at AND h.known_at < d.superseded_at
               AND d.open_level <= h.level AND d.valid @> h.day) END,
         CASE WHEN e.entries IS NOT NULL THEN
           (SELECT json_agg(json_build_object('caseId', a.case_id, 'kind', a.kind, 'text', a.text, 'at', a.at,
                     'entryId', a.entry_id, 'groundIds', a.ground_ids) ORDER BY a.at, a.case_id, a.revision)
              FROM annotations a
             WHERE a.subject_id = h.holders[1] AND a.recorded_at <= h.known_at AND h.known_at < a.superseded_at) END,
         -- What was considered about the last hundred records, as much as an answer can show: arrays without their brackets.
         (SELECT string_agg(substr(c.text, 2, length(c.text) - 2), ',') FROM (
            SELECT c.content::text AS text FROM considerations c
             WHERE c.subject_id = h.holders[1] AND c.recorded_at <= h.known_at AND h.known_at < c.superseded_at
               AND c.open_level <= h.level
             ORDER BY c.recorded_at DESC, c.source_org_code, c.record_id LIMIT 100) AS c)
    FROM h
    LEFT JOIN LATERAL (
         SELECT * FROM subjects s
          WHERE s.subject_id = h.holders[1] AND s.recorded_at <= h.known_at AND h.known_at < s.superseded_at
            AND cardinality(h.holders) = 1 OFFSET 0) s ON true
    LEFT JOIN LATERAL (
         SELECT json_agg(json_build_array(e.entry_id, e.revision) ORDER BY e.opened_at, e.entry_id) AS entries
           FROM entry_revisions e
          WHERE e.subject_id = h.holders[1] AND e.recorded_at <= h.known_at AND h.known_at < e.superseded_at
            AND e.open_level <= h.level
            AND (e.in_force @> h.day OR e.suspended @> h.day OR e.proposed @> h.day)) e ON true
   ORDER BY h.ordinal;
END $$;
