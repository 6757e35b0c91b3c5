-- An organisation's own factors and methodologies, as they were submitted; a change is another version.
CREATE TABLE pack (
    organisation text        NOT NULL,
    pack         text        NOT NULL,
    version      integer     NOT NULL CHECK (version > 0),
    digest       text        NOT NULL, -- SHA-256 over paths and texts
    files        json        NOT NULL, -- text by path
    submitted_by text        NOT NULL,
    submitted_at timestamptz NOT NULL,
    note         text        NOT NULL,
    PRIMARY KEY (organisation, pack, version)
);

-- What people decided of a version; the last holds.
CREATE TABLE pack_decision (
    id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organisation text        NOT NULL,
    pack         text        NOT NULL,
    version      integer     NOT NULL,
    decision     text        NOT NULL,
    decided_by   text        NOT NULL,
    decided_at   timestamptz NOT NULL,
    reason       text        NOT NULL,
    FOREIGN KEY (organisation, pack, version) REFERENCES pack
);

CREATE TRIGGER keep_as_entered BEFORE UPDATE OR DELETE ON pack
    FOR EACH ROW EXECUTE FUNCTION keep_as_entered();
CREATE TRIGGER keep_as_entered BEFORE UPDATE OR DELETE ON pack_decision
    FOR EACH ROW EXECUTE FUNCTION keep_as_entered();

-- Another law: every statement of the organisation is due.
CREATE FUNCTION decisions_make_statements_due() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO accounting.statement_due (organisation, site)
    SELECT DISTINCT plan.organisation, plan.site
    FROM accounting.monitoring_plan AS plan JOIN added ON added.organisation = plan.organisation;
    RETURN NULL;
END
$$;
CREATE TRIGGER decisions_make_statements_due AFTER INSERT ON pack_decision
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION decisions_make_statements_due();
