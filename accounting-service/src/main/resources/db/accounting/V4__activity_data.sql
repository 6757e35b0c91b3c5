-- How each site determines its emissions; every change is a row, the highest version holds.
CREATE TABLE monitoring_plan (
    organisation text        NOT NULL,
    site         text        NOT NULL,
    version      bigint      NOT NULL CHECK (version > 0),
    changed_at   timestamptz NOT NULL,
    changed_by   text        NOT NULL,
    content      json        NOT NULL, -- see MonitoringPlan; as it was written
    PRIMARY KEY (organisation, site, version)
);

-- The documents records were taken from, byte for byte.
CREATE TABLE activity_document (
    organisation text        NOT NULL,
    site         text        NOT NULL,
    sha256       text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    name         text        NOT NULL,
    media_type   text        NOT NULL,
    bytes        bytea       NOT NULL,
    kept_by      text        NOT NULL,
    kept_at      timestamptz NOT NULL,
    PRIMARY KEY (organisation, site, sha256)
);

-- One row per record somebody entered; a correction or withdrawal is a row of its own that names the row it corrects.
CREATE TABLE activity_record (
    number          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organisation    text        NOT NULL,
    site            text        NOT NULL,
    unit            text        NOT NULL,
    kind            text        NOT NULL,
    item            text        NOT NULL,
    source          text,                   -- the boiler, line or meter, where a unit has several
    period_from     date        NOT NULL,
    period_until    date        NOT NULL,
    standstill      boolean     NOT NULL,
    entered         jsonb       NOT NULL,   -- {"FC": {"amount": "100000", "unit": "t", "analysis": {...}}}
    choices         jsonb       NOT NULL,
    document_name   text        NOT NULL,
    document_sha256 text        NOT NULL,
    entered_by      text        NOT NULL,
    entered_at      timestamptz NOT NULL,
    corrects        bigint      UNIQUE REFERENCES activity_record, -- so one record is corrected once
    reason          text,
    withdrawn       boolean     NOT NULL,
    superseded      boolean     NOT NULL DEFAULT false,
    CHECK (period_from <= period_until),
    CHECK ((corrects IS NULL) = (reason IS NULL)),
    CHECK (NOT withdrawn OR corrects IS NOT NULL),
    FOREIGN KEY (organisation, site, document_sha256) REFERENCES activity_document
);

-- No two records that count have the same identity, whoever writes.
CREATE UNIQUE INDEX activity_record_current
    ON activity_record (organisation, site, unit, kind, item, source, period_from, period_until) NULLS NOT DISTINCT
    WHERE NOT superseded AND NOT withdrawn;
CREATE INDEX activity_record_site ON activity_record (organisation, site, period_from);

-- Nothing of this is ever edited or removed; of a record alone the flag that it was corrected may be set, once.
CREATE FUNCTION keep_as_entered() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'activity_record' THEN
        IF to_jsonb(NEW) = to_jsonb(OLD) || '{"superseded": true}' AND to_jsonb(OLD) -> 'superseded' = 'false' THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'Rows of % are never changed or removed; enter a new one that corrects it.', TG_TABLE_NAME;
END
$$;

CREATE TRIGGER keep_as_entered BEFORE UPDATE OR DELETE ON monitoring_plan
    FOR EACH ROW EXECUTE FUNCTION keep_as_entered();
CREATE TRIGGER keep_as_entered BEFORE UPDATE OR DELETE ON activity_document
    FOR EACH ROW EXECUTE FUNCTION keep_as_entered();
CREATE TRIGGER keep_as_entered BEFORE UPDATE OR DELETE ON activity_record
    FOR EACH ROW EXECUTE FUNCTION keep_as_entered();
