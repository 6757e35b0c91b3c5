-- Statements of sites. Each version is kept whole, as it came; beside it stands the highest version of each period, for lists.

create table statement (
    organisation text    not null,
    site         text    not null,
    period       text    not null,
    kind         text    not null,
    year         integer not null,
    first_day    date    not null,
    last_day     date    not null,
    version      integer not null,
    state        text    not null,
    problems     integer not null,
    head         jsonb   not null,
    primary key (organisation, site, period)
);
create index statement_year on statement (year, kind);

create table statement_version (
    organisation   text        not null,
    site           text        not null,
    period         text        not null,
    version        integer     not null,
    made_at        timestamptz not null,
    content_digest text        not null,
    head           jsonb       not null,
    -- what the version says otherwise than the one before, and why it exists
    changes        jsonb       not null,
    causes         jsonb       not null,
    event          bytea       not null,
    primary key (organisation, site, period, version)
);
-- Zstandard already: the database need not try.
alter table statement_version alter column event set storage external;
