-- From a claim to a certificate. What people decided is never changed; all else follows from it.
CREATE TABLE engagement (
    number       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organisation text   NOT NULL,
    site         text   NOT NULL,
    period       text   NOT NULL
);

CREATE TABLE engagement_decision (
    engagement bigint      NOT NULL REFERENCES engagement,
    number     int         NOT NULL,
    decided_at timestamptz NOT NULL,
    person     text        NOT NULL,
    act        text        NOT NULL,
    PRIMARY KEY (engagement, number)
);

CREATE TABLE certificate (
    id             text        PRIMARY KEY,
    engagement     bigint      NOT NULL UNIQUE REFERENCES engagement,
    status_index   bigint      NOT NULL UNIQUE,
    organisation   text        NOT NULL,
    site           text        NOT NULL,
    period         text        NOT NULL,
    version        int         NOT NULL,
    content_digest text        NOT NULL,
    issued_at      timestamptz NOT NULL,
    valid_until    timestamptz NOT NULL,
    standing       text        NOT NULL,
    credential     text        NOT NULL,
    sm2_signature  bytea       NOT NULL
);
CREATE INDEX certificate_of_statement ON certificate (organisation, site, period);

-- A later version of the statement a certificate rests on says otherwise.
CREATE TABLE certificate_flag (
    certificate text        NOT NULL REFERENCES certificate,
    version     int         NOT NULL,
    raised_at   timestamptz NOT NULL,
    PRIMARY KEY (certificate, version)
);
