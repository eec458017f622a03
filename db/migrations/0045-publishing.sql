-- What offices write for the public (forms, guides): a work with a draft that is being written and
-- versions that were published. A published version never changes; it is only followed by another
-- one, ends on its day, or is withdrawn.

create schema publishing;
grant usage on schema publishing to virtuos_app;

create table publishing.works (
  -- Who owns it: an office, or the operator for what all offices share.
  office_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('form', 'guide')),
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  -- The shared work that an office adapted.
  original_id uuid,
  last_version integer not null default 0,
  created_at timestamptz not null,
  primary key (office_id, id),
  unique (office_id, kind, slug)
);
call platform.tenant_table('publishing.works');
grant select, insert on publishing.works to virtuos_app;
grant update (last_version) on publishing.works to virtuos_app;

create table publishing.drafts (
  office_id uuid not null,
  work_id uuid not null,
  state text not null default 'being-written' check (state in ('being-written', 'proposed')),
  -- Each saving adds one; who saves over an older one is told what changed.
  revision integer not null default 1,
  content jsonb not null,
  -- Which version of the shared original this content takes account of.
  original_version integer,
  -- Why it was given back to be written on.
  note text not null default '',
  changed_at timestamptz not null,
  changed_by uuid,
  changed_by_name text not null,
  primary key (office_id, work_id),
  foreign key (office_id, work_id) references publishing.works (office_id, id)
);
call platform.tenant_table('publishing.drafts');
grant select, insert, update, delete on publishing.drafts to virtuos_app;

create table publishing.versions (
  office_id uuid not null,
  work_id uuid not null,
  number integer not null check (number > 0),
  kind text not null,
  slug text not null,
  content jsonb not null,
  original_version integer,
  published_at timestamptz not null,
  published_by uuid,
  published_from timestamptz not null,
  published_to timestamptz,
  withdrawn_at timestamptz,
  primary key (office_id, work_id, number),
  foreign key (office_id, work_id) references publishing.works (office_id, id),
  check (published_to > published_from)
);
call platform.tenant_table('publishing.versions');
-- What is published is public: anybody may read it, only its owner writes it.
create policy everybody on publishing.versions for select using (true);
create index versions_current on publishing.versions (office_id, kind, slug, published_from desc);
grant select, insert on publishing.versions to virtuos_app;
grant update (published_to, withdrawn_at) on publishing.versions to virtuos_app;
