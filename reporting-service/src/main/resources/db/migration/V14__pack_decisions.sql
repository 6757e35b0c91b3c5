-- What people decided of versions of organisations' own packs, as accounting told it.
CREATE TABLE pack_decision (
    organisation text  NOT NULL,
    pack         text  NOT NULL,
    version      int   NOT NULL,
    number       int   NOT NULL, -- of the decision among those of the version, from 1
    event        bytea NOT NULL, -- see PackDecided
    PRIMARY KEY (organisation, pack, version, number)
);
