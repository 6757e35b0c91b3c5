-- Checkpoints whose time an authority has stamped (RFC 3161): the signed note byte for byte, and the answer as it came.
CREATE TABLE log_timestamp (
    size       bigint      NOT NULL,
    imprint    text        NOT NULL,
    stamped_at timestamptz NOT NULL,
    authority  text        NOT NULL,
    policy     text        NOT NULL,
    note       bytea       NOT NULL,
    answer     bytea       NOT NULL,
    PRIMARY KEY (size, imprint)
);

-- What each witness has signed last: the checkpoint with the line of the witness under it.
CREATE TABLE log_cosignature (
    witness   text        PRIMARY KEY,
    size      bigint      NOT NULL,
    signed_at timestamptz NOT NULL,
    note      bytea       NOT NULL
);
