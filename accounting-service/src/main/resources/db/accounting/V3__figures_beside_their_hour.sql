-- The figures stand in the row of their hour instead of five rows of a table beside it; derivations stay in "detail".
-- {"co2-mass": {"value": 374.5937, "unit": "t"}, "so2-mass": {"unit": "kg", "gap": "MISSING_DATA"}}
ALTER TABLE hour_block ADD COLUMN results jsonb NOT NULL DEFAULT '{}';

UPDATE hour_block AS block SET results = found.results
FROM (
    SELECT organisation, site, source, hour, version,
        jsonb_object_agg(code, jsonb_strip_nulls(jsonb_build_object('value', value, 'unit', unit, 'gap', gap))) AS results
    FROM hour_result GROUP BY organisation, site, source, hour, version
) AS found
WHERE block.organisation = found.organisation AND block.site = found.site AND block.source = found.source
    AND block.hour = found.hour AND block.version = found.version;

ALTER TABLE hour_block ALTER COLUMN results DROP DEFAULT;
DROP TABLE hour_result;

-- Who wrote a row of the outbox publishes it at once, from memory; others take it when it has stood too long.
ALTER TABLE outbox ADD COLUMN written_at timestamptz NOT NULL DEFAULT now();

CREATE OR REPLACE FUNCTION ensure_month(month date) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    part  text := 'hour_block_' || to_char(month, 'YYYY_MM');
    lower text := to_char(month, 'YYYY-MM-DD') || ' 00:00:00+00';
    upper text := to_char(month + interval '1 month', 'YYYY-MM-DD') || ' 00:00:00+00';
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('accounting.ensure_month'));
    IF to_regclass(format('accounting.%I', part)) IS NULL THEN
        EXECUTE format('CREATE TABLE accounting.%I (LIKE accounting.hour_block INCLUDING ALL)', part);
        EXECUTE format('ALTER TABLE accounting.hour_block ATTACH PARTITION accounting.%I FOR VALUES FROM (%L) TO (%L)',
            part, lower, upper);
    END IF;
END
$$;
