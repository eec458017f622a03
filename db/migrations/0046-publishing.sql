-- Who did what with a work and when, by its versions: what its owner reads as its history, and by
-- which it is known whom a deed concerns. Rows are only added.
create table publishing.deeds (
  office_id uuid not null,
  id uuid not null,
  -- The order in which they were done, also within one moment.
  serial bigint generated always as identity,
  work_id uuid not null,
  -- The version that came of it, or would.
  version integer not null,
  kind text not null check (kind in
    ('begun', 'saved', 'proposed', 'given-back', 'published', 'withdrawn', 'dropped')),
  -- Why it was given back or withdrawn; which part was saved.
  note text not null default '',
  -- The published version of another office that the work began with.
  source_office_id uuid,
  source_work_id uuid,
  source_number integer,
  -- Null for what came with the product.
  by_id uuid,
  by_name text not null,
  at timestamptz not null,
  primary key (office_id, id),
  foreign key (office_id, work_id) references publishing.works (office_id, id)
);
call platform.tenant_table('publishing.deeds');
create index deeds_of_work on publishing.deeds (office_id, work_id, serial);
grant select, insert on publishing.deeds to virtuos_app;

-- Who was told of a deed by e-mail; it keeps a second worker from telling it again.
create table publishing.told (
  office_id uuid not null,
  deed_id uuid not null,
  account_id uuid not null,
  primary key (office_id, deed_id, account_id),
  foreign key (office_id, deed_id) references publishing.deeds (office_id, id)
);
call platform.tenant_table('publishing.told');
grant select, insert on publishing.told to virtuos_app;

-- The titles by which another office finds what it may take over, without reading the contents.
alter table publishing.versions add column words text not null default '';
create index versions_words on publishing.versions using gin (words public.gin_trgm_ops);
create index drafts_proposed on publishing.drafts (office_id, changed_at) where state = 'proposed';
