-- The read model. Everything here can be built again from the topics; identity is separate columns, never glued text.

-- The registration in force; a source taken off the register stays, for its hours do.
create table source (
    organisation text    not null,
    site         text    not null,
    source       text    not null,
    version      bigint  not null,
    zone         text    not null,
    registered   boolean not null,
    registration jsonb   not null,
    primary key (organisation, site, source)
);

create table source_version (
    organisation text   not null,
    site         text   not null,
    source       text   not null,
    version      bigint not null,
    registration jsonb  not null,
    primary key (organisation, site, source, version)
);

-- One row for each version of an hour, narrow: totals and tables read no more than this.
create table hour_version (
    organisation         text        not null,
    site                 text        not null,
    source               text        not null,
    hour                 timestamptz not null,
    version              integer     not null,
    current              boolean     not null,
    local_day            date        not null,
    status               text        not null,
    reason               text        not null,
    sealed_at            timestamptz not null,
    registration_version bigint      not null,
    method_id            text,
    co2_mass             numeric,
    gap                  text,
    gap_detail           text,
    reference_mass       numeric,
    minutes_valid        smallint    not null,
    minutes_stopped      smallint    not null,
    minutes_calibration  smallint    not null,
    minutes_invalid      smallint    not null,
    minutes_missing      smallint    not null,
    reported_as_hour     boolean     not null,
    counted_minutes      integer     not null,
    suspect_minutes      integer     not null,
    conflicts            integer     not null,
    last_reading         timestamptz,
    block_digest         text        not null,
    primary key (organisation, site, source, hour, version),
    -- a mass in tonnes or a reason why there is none
    check ((co2_mass is null) <> (gap is null))
);

-- No hour has two current versions; and the way pages read.
create unique index hour_current on hour_version (organisation, site, source, hour) where current;
create index hour_recent on hour_version (hour) where current;
create index hour_local_day on hour_version (organisation, site, source, local_day) where current;

-- What only the page of one hour needs. Both are compressed already, so the database need not try.
create table hour_content (
    organisation text        not null,
    site         text        not null,
    source       text        not null,
    hour         timestamptz not null,
    version      integer     not null,
    event        bytea       not null,
    block        bytea       not null,
    primary key (organisation, site, source, hour, version)
);
alter table hour_content alter column event set storage external;
alter table hour_content alter column block set storage external;

-- The current hours of a day added up, in the transaction that changes one of them.
create table day_total (
    organisation       text    not null,
    site               text    not null,
    source             text    not null,
    local_day          date    not null,
    hours              integer not null,
    hours_valid        integer not null,
    hours_stopped      integer not null,
    hours_calibration  integer not null,
    hours_invalid      integer not null,
    hours_no_method    integer not null,
    figures            integer not null,
    co2_mass           numeric,
    compared           integer not null,
    compared_measured  numeric,
    compared_reference numeric,
    counted_minutes    bigint  not null,
    suspect_minutes    bigint  not null,
    conflicts          bigint  not null,
    primary key (organisation, site, source, local_day)
);

create table quarantine (
    id               text        primary key,
    reason           text        not null,
    detail           text        not null,
    mqtt_topic       text        not null,
    organisation     text,
    site             text,
    source           text,
    received_at      timestamptz not null,
    original_digest  text        not null,
    original         bytea       not null,
    state            text        not null,
    state_since      timestamptz,
    state_by         text,
    -- the newest record applied; an older one that comes again changes nothing
    record_partition integer     not null,
    record_offset    bigint      not null
);
create index quarantine_newest on quarantine (received_at desc, id);
create index quarantine_waiting on quarantine (organisation, site, source) where state <> 'RELEASED';
create index quarantine_state on quarantine (state, reason);

-- Records of a topic that are no contract; kept as evidence, the flow goes on.
create table unreadable_record (
    topic           text        not null,
    topic_partition integer     not null,
    topic_offset    bigint      not null,
    record_key      text,
    record_value    bytea,
    problem         text        not null,
    seen_at         timestamptz not null,
    primary key (topic, topic_partition, topic_offset)
);
