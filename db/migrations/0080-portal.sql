-- The portal's own content: news, the same for everybody; and the index of the search.

create extension if not exists btree_gin;

create schema portal;
grant usage on schema portal to virtuos_app;

create table portal.news (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  published_at timestamptz not null,
  -- Each is {"cs": …, "en": …, "de": …}; the body is a list of paragraphs.
  title jsonb not null,
  lead jsonb not null,
  body jsonb not null
);
create index on portal.news (published_at desc, id desc);

grant select, insert on portal.news to virtuos_app;

-- What the search finds: one row for each thing and each language of the pages. Public, of no
-- tenant, without personal data.
create table portal.search_entries (
  -- A short name for the ranking; a changed entry keeps it.
  id bigint generated always as identity unique,
  -- Sixteen thousand entries that came one after another. A word that most entries have is looked
  -- up shelf by shelf until there are enough, so it costs no more than a rare one.
  shelf integer not null generated always as (id >> 14) stored,
  kind text collate "C" not null check (kind in ('guide', 'form', 'office', 'news', 'help')),
  reference text collate "C" not null check (length(reference) between 1 and 200),
  lang text collate "C" not null check (lang in ('cs', 'en', 'de')),
  -- The language of the words: Czech where the thing was not translated.
  text_lang text not null check (text_lang in (lang, 'cs')),
  address text not null check (address like '/%'),
  title text not null,
  lead text not null,
  -- What comes first among those that have the words equally well; the higher the earlier.
  weight real not null default 0,
  shown_from timestamptz not null default '-infinity',
  shown_until timestamptz not null default 'infinity',
  -- Our own stems and folded words (`:stem`, `=word`); PostgreSQL knows no Czech.
  title_words tsvector not null,
  -- The stems, each with the letters of its kind and language before it (`gc:stem` is a stem of a
  -- guide in Czech), those of the title once more (`gc^stem`), and the words of title and lead as
  -- they stand (`gc=word`). So each group of results and each title is one look into one list of
  -- the index, whose length no other group makes longer.
  words tsvector not null,
  primary key (kind, reference, lang)
) with (toast_tuple_target = 256);

-- A candidate is ranked by what lies in its row; the long list of words stays aside, unread.
-- The plan does not hang on how common a word is (each look has its limit), so no statistics of
-- words are taken: they would read all of them.
alter table portal.search_entries
  alter column words set storage external,
  alter column words set statistics 0,
  alter column title_words set statistics 0,
  alter column title_words set storage main,
  alter column title set storage main,
  alter column lead set storage main,
  alter column address set storage main;

-- No list of pending words: it would be read whole by each search.
create index search_entries_words on portal.search_entries using gin (shelf, words)
  with (fastupdate = off);

-- One look into the index: entries that a query finds, at most so many, of all shelves at once or,
-- for words that most entries have, shelf by shelf from the newest on until there are enough.
-- The table is never read whole: that would unpack the words of every entry.
create function portal.look(query tsquery, most integer, moment timestamptz, by_shelf boolean)
  returns table (kind text, id bigint, weight real)
  language plpgsql stable rows 100
  set enable_seqscan = off
  set plan_cache_mode = force_generic_plan as $$
declare
  newest integer;
  found_now integer;
  missing integer := most;
begin
  if not by_shelf then
    return query
      select e.kind, e.id, e.weight from portal.search_entries as e
      where e.words @@ query and e.shown_from <= moment and e.shown_until > moment
      limit most;
    return;
  end if;
  select max(e.id) >> 14 into newest from portal.search_entries as e;
  for place in reverse coalesce(newest, 0)..0 loop
    return query
      select e.kind, e.id, e.weight from portal.search_entries as e
      where e.shelf = place and e.words @@ query
        and e.shown_from <= moment and e.shown_until > moment
      limit missing;
    get diagnostics found_now = row_count;
    missing := missing - found_now;
    exit when missing <= 0;
  end loop;
end $$;

-- The words that some entry has, for beginnings of words and for misspelt ones; triggers keep how
-- many entries have each or another form of it.
create table portal.search_words (
  lang text collate "C" not null,
  word text collate "C" not null,
  stem text collate "C" not null,
  spelled text not null,
  entries integer not null default 0 check (entries >= 0),
  primary key (lang, word)
);
create index on portal.search_words (lang, stem);
create index search_words_alike on portal.search_words using gin (word public.gin_trgm_ops);

create function portal.count_come_words() returns trigger
  language plpgsql as $$
begin
  update portal.search_words as known
  set entries = known.entries + come.entries
  from (
    select lang, substr(lexeme, 4) as stem, count(*) as entries
    from fresh, unnest(tsvector_to_array(words)) as lexeme
    where substr(lexeme, 3, 1) = ':'
    group by 1, 2
  ) as come
  where known.lang = come.lang and known.stem = come.stem;
  return null;
end $$;

create function portal.count_gone_words() returns trigger
  language plpgsql as $$
begin
  update portal.search_words as known
  set entries = known.entries - gone.entries
  from (
    select lang, substr(lexeme, 4) as stem, count(*) as entries
    from old_rows, unnest(tsvector_to_array(words)) as lexeme
    where substr(lexeme, 3, 1) = ':'
    group by 1, 2
  ) as gone
  where known.lang = gone.lang and known.stem = gone.stem;
  return null;
end $$;

create trigger come after insert on portal.search_entries
  referencing new table as fresh
  for each statement execute function portal.count_come_words();
create trigger changed_to after update on portal.search_entries
  referencing new table as fresh
  for each statement execute function portal.count_come_words();
create trigger changed_from after update on portal.search_entries
  referencing old table as old_rows
  for each statement execute function portal.count_gone_words();
create trigger gone after delete on portal.search_entries
  referencing old table as old_rows
  for each statement execute function portal.count_gone_words();

-- Of which program and texts the index was built last; another one builds it anew.
create table portal.search_state (
  sole boolean primary key default true check (sole),
  built_of text not null,
  -- Up to which moment the index knows what began or ceased to be offered by its day.
  turned_at timestamptz not null
);

grant select, insert, update, delete on portal.search_entries to virtuos_app;
grant select, insert, update, delete on portal.search_words to virtuos_app;
grant select, insert, update on portal.search_state to virtuos_app;
