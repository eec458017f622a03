-- The ground that every domain's schema stands on: who may do what, and whose rows are seen.
-- The owner's role (which runs this file) owns everything; the application's role, virtuos_app,
-- owns nothing, and row-level security is forced on the owner as well.

create extension if not exists unaccent;
create extension if not exists pg_trgm;

create schema platform;
grant usage on schema platform to virtuos_app;

-- The office whose rows the transaction may see; null when none was set, and null equals nothing.
create function platform.office() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.office_id', true), '')::uuid;

-- The person whose rows the transaction may see.
create function platform.person() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.person_id', true), '')::uuid;

-- Diacritics and case do not matter in searches; immutable, so that an index can use it.
create function platform.fold(words text) returns text
  language sql immutable parallel safe strict
  return lower(public.unaccent('public.unaccent'::regdictionary, words));

-- Makes a table of a tenant: rows are seen and written only by their office.
create procedure platform.tenant_table(name regclass)
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', name);
  execute format('alter table %s force row level security', name);
  execute format(
    'create policy office on %s using (office_id = platform.office())
     with check (office_id = platform.office())', name);
end $$;

-- Makes a table of a person: rows are seen and written only in that person's scope.
create procedure platform.person_table(name regclass)
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', name);
  execute format('alter table %s force row level security', name);
  execute format(
    'create policy person on %s using (person_id = platform.person())
     with check (person_id = platform.person())', name);
end $$;

-- Which keys this database belongs to: the folder of another portal, or another portal's database,
-- must not be taken by mistake, for one key would sign two different logs.
create table platform.installation (
  sole boolean primary key default true check (sole),
  log_key text not null
);
grant select, insert on platform.installation to virtuos_app;
