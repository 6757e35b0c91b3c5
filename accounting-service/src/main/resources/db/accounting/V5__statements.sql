-- Versions of statements; never updated but for "superseded" when the next version comes and "published" when Kafka has it.
CREATE TABLE statement (
    id             bigint      GENERATED ALWAYS AS IDENTITY,
    organisation   text        NOT NULL,
    site           text        NOT NULL,
    period         text        NOT NULL, -- 2026, 2026-09 or 2026-to-09, see StatementPeriod
    version        integer     NOT NULL CHECK (version > 0),
    superseded     boolean     NOT NULL DEFAULT false,
    published      boolean     NOT NULL DEFAULT false,
    state          text        NOT NULL,
    made_at        timestamptz NOT NULL,
    content_digest text        NOT NULL,
    inputs         json        NOT NULL, -- what it was made from, see StatementInputs
    event          bytea       NOT NULL, -- see StatementCodec
    PRIMARY KEY (organisation, site, period, version)
);
ALTER TABLE statement ALTER COLUMN event SET STORAGE EXTERNAL;

-- No period has two current statements, whoever writes.
CREATE UNIQUE INDEX statement_current ON statement (organisation, site, period) WHERE NOT superseded;
CREATE INDEX statement_unpublished ON statement (id) WHERE NOT published;

-- What has changed since statements were made; rows are taken away in the transaction that writes the statements.
CREATE TABLE statement_due (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organisation text NOT NULL,
    site         text NOT NULL,
    first_hour   timestamptz, -- of hours that were sealed
    last_hour    timestamptz,
    first_day    date,        -- of activity data; neither where everything of the site is due
    last_day     date
);
CREATE INDEX statement_due_site ON statement_due (organisation, site);

-- Up to which day statements of a site were made: as days pass, periods end.
CREATE TABLE statement_site (
    organisation text NOT NULL,
    site         text NOT NULL,
    as_of        date NOT NULL,
    PRIMARY KEY (organisation, site)
);

-- The law the statements were made by: another build may bring another.
CREATE TABLE statement_law (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    digest   text NOT NULL
);

-- Only inserts, so that writers of hours never wait for one another here.
CREATE FUNCTION hours_make_statements_due() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO accounting.statement_due (organisation, site, first_hour, last_hour)
    SELECT organisation, site, min(hour), max(hour) FROM added
    GROUP BY organisation, site, date_trunc('month', hour AT TIME ZONE 'UTC');
    RETURN NULL;
END
$$;
CREATE TRIGGER hours_make_statements_due AFTER INSERT ON hour_block
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION hours_make_statements_due();

CREATE FUNCTION records_make_statements_due() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO accounting.statement_due (organisation, site, first_day, last_day)
    SELECT organisation, site, min(period_from), max(period_until) FROM added
    GROUP BY organisation, site, period_from, period_until;
    RETURN NULL;
END
$$;
CREATE TRIGGER records_make_statements_due AFTER INSERT ON activity_record
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION records_make_statements_due();

CREATE FUNCTION plans_make_statements_due() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO accounting.statement_due (organisation, site) SELECT organisation, site FROM added;
    RETURN NULL;
END
$$;
CREATE TRIGGER plans_make_statements_due AFTER INSERT ON monitoring_plan
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION plans_make_statements_due();
