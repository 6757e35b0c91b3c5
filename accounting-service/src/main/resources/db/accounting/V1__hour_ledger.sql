-- The schema belongs to accounting-service alone; docs/life-of-a-reading.md tells what each table is for.

-- Where each partition of a topic must be read from, and who may say so. Offsets in Kafka are a hint for monitoring only.
CREATE TABLE partition_state (
    topic       text        NOT NULL,
    partition   integer     NOT NULL,
    next_offset bigint      NOT NULL CHECK (next_offset >= 0),
    epoch       bigint      NOT NULL,
    owner       text        NOT NULL,
    cluster_id  text        NOT NULL,
    topic_id    text        NOT NULL,
    taken_at    timestamptz NOT NULL,
    PRIMARY KEY (topic, partition)
);

-- One row per source, hour and version; never updated but for "superseded" when the next version comes.
CREATE TABLE hour_block (
    organisation         text        NOT NULL,
    site                 text        NOT NULL,
    source               text        NOT NULL,
    hour                 timestamptz NOT NULL,
    version              integer     NOT NULL CHECK (version > 0),
    superseded           boolean     NOT NULL DEFAULT false,
    reason               text        NOT NULL,
    sealed_at            timestamptz NOT NULL,
    registration_version bigint      NOT NULL,
    method_id            text,
    status               text        NOT NULL,
    minutes_valid        smallint    NOT NULL,
    minutes_stopped      smallint    NOT NULL,
    minutes_calibration  smallint    NOT NULL,
    minutes_invalid      smallint    NOT NULL,
    minutes_missing      smallint    NOT NULL,
    reported_as_hour     boolean     NOT NULL,
    conflicts            text,                 -- JSON, absent where there is none
    detail               bytea       NOT NULL, -- figures with derivations and channel averages, JSON in Zstandard
    block_digest         text        NOT NULL,
    block                bytea       NOT NULL, -- samples and original frames, see HourBlockCodec
    PRIMARY KEY (organisation, site, source, hour, version)
) PARTITION BY RANGE (hour);

-- Already compressed: PostgreSQL shall not try again.
ALTER TABLE hour_block ALTER COLUMN block SET STORAGE EXTERNAL, ALTER COLUMN detail SET STORAGE EXTERNAL;

-- No hour has two current versions, whoever writes.
CREATE UNIQUE INDEX hour_block_current ON hour_block (organisation, site, source, hour) WHERE NOT superseded;
CREATE INDEX hour_block_conflicts ON hour_block (hour) WHERE conflicts IS NOT NULL AND NOT superseded;

-- The figures of each version, for queries; the derivations are in hour_block.detail.
CREATE TABLE hour_result (
    organisation text        NOT NULL,
    site         text        NOT NULL,
    source       text        NOT NULL,
    hour         timestamptz NOT NULL,
    version      integer     NOT NULL,
    code         text        NOT NULL,
    value        numeric,
    unit         text        NOT NULL,
    gap          text,
    gap_detail   text,
    CHECK ((value IS NULL) = (gap IS NOT NULL)),
    PRIMARY KEY (organisation, site, source, hour, version, code)
) PARTITION BY RANGE (hour);

-- Hour versions Kafka has not acknowledged yet. Rows of one source are published in order of id.
CREATE TABLE outbox (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organisation text        NOT NULL,
    site         text        NOT NULL,
    source       text        NOT NULL,
    hour         timestamptz NOT NULL,
    version      integer     NOT NULL
);

-- Every registration version seen, so that an hour can be computed again as it was.
CREATE TABLE registration (
    organisation text        NOT NULL,
    site         text        NOT NULL,
    source       text        NOT NULL,
    version      bigint      NOT NULL,
    changed_at   timestamptz NOT NULL,
    content      text        NOT NULL,
    PRIMARY KEY (organisation, site, source, version)
);

-- Creates the parts of hour_block and hour_result for a month (UTC). Attaching takes a weaker lock than creating in place.
CREATE FUNCTION ensure_month(month date) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    suffix text := to_char(month, 'YYYY_MM');
    lower  text := to_char(month, 'YYYY-MM-DD') || ' 00:00:00+00';
    upper  text := to_char(month + interval '1 month', 'YYYY-MM-DD') || ' 00:00:00+00';
    parent text;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('accounting.ensure_month'));
    FOREACH parent IN ARRAY ARRAY['hour_block', 'hour_result'] LOOP
        IF to_regclass(format('accounting.%I', parent || '_' || suffix)) IS NULL THEN
            EXECUTE format('CREATE TABLE accounting.%I (LIKE accounting.%I INCLUDING ALL)', parent || '_' || suffix, parent);
            EXECUTE format('ALTER TABLE accounting.%I ATTACH PARTITION accounting.%I FOR VALUES FROM (%L) TO (%L)',
                parent, parent || '_' || suffix, lower, upper);
        END IF;
    END LOOP;
END
$$;
