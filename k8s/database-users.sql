-- A user for each service, with rights in its own schema alone. Run it as the owner of the server in the database the services
-- share, before their first start or, with the services stopped, any time later; it may be run again. Then give each a password:
--   psql -d tanheng -f k8s/database-users.sql
--   psql -d tanheng -c '\password tanheng_ingest'      and so on
DO $$
DECLARE
    service text;
    owner   text;
    thing   record;
BEGIN
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    FOREACH service IN ARRAY ARRAY['ingest', 'accounting', 'reporting'] LOOP
        owner := 'tanheng_' || service;
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = owner) THEN
            EXECUTE format('CREATE ROLE %I LOGIN', owner);
        END IF;
        EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), owner);
        EXECUTE format('CREATE SCHEMA IF NOT EXISTS %I', service);
        EXECUTE format('ALTER SCHEMA %I OWNER TO %I', service, owner);
        -- What one user had made for all services; sequences of identity columns follow their table.
        FOR thing IN SELECT c.oid::regclass AS name FROM pg_class c
                     WHERE c.relnamespace = service::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm') LOOP
            EXECUTE format('ALTER TABLE %s OWNER TO %I', thing.name, owner);
        END LOOP;
        FOR thing IN SELECT p.oid::regprocedure AS name FROM pg_proc p WHERE p.pronamespace = service::regnamespace LOOP
            EXECUTE format('ALTER ROUTINE %s OWNER TO %I', thing.name, owner);
        END LOOP;
    END LOOP;
END
$$;
