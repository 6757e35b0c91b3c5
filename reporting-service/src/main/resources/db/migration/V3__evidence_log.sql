-- What is to be logged, written with what it proves; whoever has the log takes it from here.
CREATE TABLE log_waiting (
    id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    entry bytea NOT NULL
);

-- The files of the log by their address: tiles, bundles of entries, and the checkpoint, the only one that changes.
CREATE TABLE log_file (
    path  text  PRIMARY KEY,
    bytes bytea NOT NULL
);
ALTER TABLE log_file ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- Where an entry stands, by its leaf hash; an entry is there once.
CREATE TABLE log_leaf (
    hash     bytea  PRIMARY KEY,
    position bigint NOT NULL UNIQUE
);
