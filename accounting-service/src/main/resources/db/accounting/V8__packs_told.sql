-- Decisions of packs that Kafka has not acknowledged yet; those that were taken before this are told too.
CREATE TABLE pack_outbox (
    decision bigint PRIMARY KEY REFERENCES pack_decision
);
INSERT INTO pack_outbox SELECT id FROM pack_decision;

CREATE FUNCTION decisions_are_told() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO accounting.pack_outbox SELECT id FROM added;
    RETURN NULL;
END
$$;
CREATE TRIGGER decisions_are_told AFTER INSERT ON pack_decision
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION decisions_are_told();
