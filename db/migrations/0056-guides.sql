-- Life situations. Their texts, drafts and versions are kept by publishing; here is what readers say
-- of them, when they were checked, and the services of the register of rights and duties that they
-- are about.

create schema guides;
grant usage on schema guides to virtuos_app;

-- What a reader said of a guide, without any name. It belongs to the author: the office that wrote
-- the guide or adapted it, or the operator.
create table guides.feedback (
  office_id uuid not null,
  id uuid not null,
  slug text not null check (length(slug) <= 80),
  lang text not null check (lang in ('cs', 'en', 'de')),
  helped boolean not null,
  comment text not null default '' check (length(comment) <= 1000),
  at timestamptz not null,
  read_at timestamptz,
  read_by_name text not null default '',
  primary key (office_id, id)
);
call platform.tenant_table('guides.feedback');
create index feedback_of_guide on guides.feedback (office_id, slug, id desc) where comment <> '';
create index feedback_unread on guides.feedback (office_id, id desc)
  where comment <> '' and read_at is null;
grant select, insert on guides.feedback to virtuos_app;
grant update (read_at, read_by_name) on guides.feedback to virtuos_app;

-- Counted as it comes, so that no page counts rows.
create table guides.tallies (
  office_id uuid not null,
  slug text not null,
  helped integer not null default 0,
  not_helped integer not null default 0,
  comments integer not null default 0,
  unread integer not null default 0 check (unread >= 0),
  primary key (office_id, slug)
);
call platform.tenant_table('guides.tallies');
grant select, insert, update on guides.tallies to virtuos_app;

-- A published version never changes, so a later check of it is a row of its own.
create table guides.checks (
  office_id uuid not null,
  slug text not null,
  checked_on date not null,
  checked_by_name text not null,
  at timestamptz not null,
  primary key (office_id, slug, checked_on)
);
call platform.tenant_table('guides.checks');
-- The page of a guide says when it was checked last.
create policy everybody on guides.checks for select using (true);
grant select, insert on guides.checks to virtuos_app;

-- That the author was reminded of a guide that nobody has checked since a day; once is enough.
create table guides.reminders (
  office_id uuid not null,
  slug text not null,
  checked_on date not null,
  sent_at timestamptz not null,
  primary key (office_id, slug, checked_on)
);
call platform.tenant_table('guides.reminders');
grant select, insert on guides.reminders to virtuos_app;

-- That an office has seen a newer version of the shared guide that it adapted, and lets its own
-- words be.
create table guides.seen_originals (
  office_id uuid not null,
  slug text not null,
  number integer not null,
  seen_by_name text not null,
  at timestamptz not null,
  primary key (office_id, slug, number)
);
call platform.tenant_table('guides.seen_originals');
grant select, insert on guides.seen_originals to virtuos_app;

-- Services and acts of the register of rights and duties (open data, OFN služby 2024-10-03).
create table guides.services (
  code text primary key,
  name_cs text not null,
  name_en text not null default '',
  description_cs text not null default '',
  agenda text not null,
  kind text not null,
  search_text text generated always as (platform.fold(code || ' ' || name_cs)) stored
);
create index services_search on guides.services using gin (search_text public.gin_trgm_ops);
grant select, insert, update, delete on guides.services to virtuos_app;

create table guides.acts (
  service_code text not null references guides.services (code) on delete cascade,
  code text not null,
  place integer not null,
  name_cs text not null,
  name_en text not null default '',
  -- Who does it: the office, or the client.
  doer text not null,
  digital boolean not null,
  primary key (service_code, code)
);
create index acts_code on guides.acts (code);
grant select, insert, update, delete on guides.acts to virtuos_app;
