-- What an organisation emitted over all its sites. Each version is kept whole; what it rests on is named beside it.
create table inventory (
    organisation   text        not null,
    period         text        not null,
    version        int         not null,
    content_digest text        not null,
    made_at        timestamptz not null,
    made_by        text        not null,
    body           text        not null,
    primary key (organisation, period, version)
);

create table inventory_basis (
    organisation text not null,
    period       text not null,
    version      int  not null,
    certificate  text not null references certificate,
    primary key (organisation, period, version, certificate),
    foreign key (organisation, period, version) references inventory
);
create index inventory_basis_of on inventory_basis (certificate);

-- What is claimed and certified can be of a whole organisation; it has no site then.
alter table engagement alter column site drop not null;
alter table certificate alter column site drop not null;
