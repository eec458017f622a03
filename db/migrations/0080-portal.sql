-- The portal's own content: news, the same for everybody.

create schema portal;
grant usage on schema portal to virtuos_app;

create table portal.news (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  published_at timestamptz not null,
  -- Each is {"cs": …, "en": …, "de": …}; the body is a list of paragraphs.
  title jsonb not null,
  lead jsonb not null,
  body jsonb not null,
  search_text text not null generated always as (
    platform.fold(title::text || ' ' || lead::text || ' ' || body::text)
  ) stored
);
create index on portal.news (published_at desc, id desc);
create index on portal.news using gin (search_text public.gin_trgm_ops);

grant select, insert on portal.news to virtuos_app;
