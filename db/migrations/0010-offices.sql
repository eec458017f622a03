-- The directory of offices. It is public, so its rows belong to no tenant; what an office keeps
-- for itself (its units) does.

create schema offices;
grant usage on schema offices to virtuos_app;

create table offices.offices (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (length(name) between 1 and 200),
  -- 3 = with extended powers, 2 = with an authorised municipal office, 1 = other.
  type smallint not null check (type in (1, 2, 3)),
  ico text check (ico ~ '^[0-9]{8}$'),
  municipality_code integer not null unique,
  district text not null,
  region text not null,
  population integer not null check (population >= 0),
  street text not null default '',
  town text not null default '',
  postcode text not null default '',
  phone text not null default '',
  email text not null default '',
  web text not null default '',
  data_box_id text not null default '',
  hours jsonb not null default '[]',
  handles jsonb not null default '{"cs": [], "en": [], "de": []}',
  abbreviation text check (abbreviation ~ '^[A-Z0-9]{2,8}$'),
  mark_pattern text not null default '{abbr}/{serial:5}/{year}',
  connected_at timestamptz,
  -- What the search looks in, and what the list is sorted by: without diacritics and case.
  search_text text not null
    generated always as (platform.fold(name || ' ' || district || ' ' || coalesce(ico, ''))) stored,
  sort_name text not null
    generated always as (platform.fold(name)) stored,
  check (connected_at is null or abbreviation is not null)
);

-- Two connected offices with one abbreviation would give two matters one record mark.
create unique index on offices.offices (abbreviation) where connected_at is not null;
create index on offices.offices using gin (search_text public.gin_trgm_ops);
create index on offices.offices ((connected_at is null), sort_name, id);

-- Kept by the actions, so that no page counts rows.
create table offices.counts (
  sole boolean primary key default true check (sole),
  connected integer not null default 0,
  municipalities integer not null default 0
);
insert into offices.counts default values;

create table offices.units (
  office_id uuid not null references offices.offices,
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  abbreviation text not null check (length(abbreviation) between 1 and 12),
  primary key (office_id, id),
  unique (office_id, abbreviation)
);
call platform.tenant_table('offices.units');

grant select, insert, update on offices.offices to virtuos_app;
grant select, update on offices.counts to virtuos_app;
grant select, insert, update on offices.units to virtuos_app;
