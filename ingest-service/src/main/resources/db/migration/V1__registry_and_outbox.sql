-- The registry of sources. A change is a new row; no row is ever changed.
create table source_version (
    organisation text not null,
    site         text not null,
    source       text not null,
    version      bigint not null check (version > 0),
    registration text, -- SourceRegistration as JSON with the digits sent; null says that the source was removed
    changed_at   timestamptz not null,
    changed_by   text not null,
    primary key (organisation, site, source, version)
);

-- Records for tanheng.sources.v1, written in the transaction of the change they tell of.
create table outbox (
    id           bigint generated always as identity primary key,
    record_key   text not null,
    record_value bytea -- null removes the key
);
