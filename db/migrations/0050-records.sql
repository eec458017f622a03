-- Records (spisová služba): what an office has received and sent, who has it, by when, and what
-- was done with it. All of it belongs to one office.

create schema records;
grant usage on schema records to virtuos_app;

-- Order numbers run without gaps from 1 in each calendar year (§ 10 odst. 4 vyhl. č. 259/2012
-- Sb.): the row stays locked until the registering transaction ends.
create table records.counters (
  office_id uuid not null,
  year smallint not null,
  serial integer not null check (serial > 0),
  primary key (office_id, year)
);
call platform.tenant_table('records.counters');
grant select, insert, update on records.counters to virtuos_app;

create table records.cases (
  office_id uuid not null,
  id uuid not null,
  year smallint not null,
  serial integer not null,
  record_mark text not null,
  state text not null check (state in
    ('received', 'assigned', 'accepted', 'waiting', 'settled', 'returned', 'handed-over')),
  matter_kind text not null,
  subject text not null,
  channel text not null,
  lang text not null,
  -- The sender as the document names them; the person only when they have an account.
  person_id uuid,
  sender_name text not null,
  sender_address text not null,
  sender_email text,
  sender_phone text,
  sender_ico text,
  sender_birth_date date,
  submission_id uuid,
  -- The case whose closed matter this letter speaks of, and the handover it came by.
  follows_id uuid,
  -- The case to which this letter belongs; it was registered apart, and is handled there.
  joined_to uuid,
  handover_id uuid,
  received_at timestamptz not null,
  due_on date,
  due_law text not null,
  unit_id uuid,
  officer_id uuid,
  -- Days when the period did not run: [{"from": day, "to": day or null}].
  stops jsonb not null default '[]',
  is_extended boolean not null default false,
  waiting_until date,
  settled_at timestamptz,
  way text check (way in
    ('dokumentem', 'postoupenim', 'vzetimNaVedomi', 'zaznamemNaDokumentu', 'jinyZpusob')),
  -- The folded words of `records.words` once more, to compare the further words of a search.
  search_words text not null,
  -- Something came that whoever has the case has not seen yet.
  has_news boolean not null default false,
  version integer not null default 1,
  is_open boolean not null generated always as
    (state in ('received', 'assigned', 'accepted', 'waiting')) stored,
  -- Whether the period runs: the law of some matters lets it run on while the sender is awaited.
  is_running boolean not null generated always as
    (state <> 'waiting' or due_on is not null) stored,
  -- The day by which something is to happen; what has no such day comes last.
  due_order date not null generated always as
    (coalesce(due_on, waiting_until, date '9999-12-31')) stored,
  primary key (office_id, id),
  unique (office_id, year, serial),
  check ((state = 'waiting') = (waiting_until is not null)),
  check ((state in ('settled', 'handed-over')) = (way is not null))
);
call platform.tenant_table('records.cases');
grant select, insert, update on records.cases to virtuos_app;

-- The worklist reads along one of these; each begins with the office and ends with the id, so
-- that any page is found by where the last one ended.
create index cases_open_due on records.cases (office_id, due_order, id) where is_open;
create index cases_unit_due on records.cases (office_id, unit_id, due_order, id)
  where is_open and unit_id is not null;
create index cases_officer_due on records.cases (office_id, officer_id, due_order, id)
  where is_open and officer_id is not null;
create index cases_state on records.cases (office_id, state, received_at, id);
create index cases_open_received on records.cases (office_id, received_at, id) where is_open;
create index cases_closed_kind on records.cases (office_id, matter_kind, received_at, id)
  where not is_open;
create index cases_unit on records.cases (office_id, unit_id, is_open, received_at, id)
  where unit_id is not null;
create index cases_officer on records.cases (office_id, officer_id, is_open, received_at, id)
  where officer_id is not null;
create index cases_follows on records.cases (office_id, follows_id) where follows_id is not null;
create index cases_joined on records.cases (office_id, joined_to) where joined_to is not null;
create index cases_news on records.cases (office_id, officer_id, id) where has_news;

create table records.documents (
  office_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  year smallint not null,
  serial integer not null,
  record_mark text not null,
  direction text not null check (direction in ('in', 'out')),
  channel text not null,
  -- Delivery of what came, registration of what we wrote.
  at timestamptz not null,
  -- When it came, if it was written down later than that.
  came_at timestamptz check (came_at <= at),
  author text not null,
  subject text not null,
  body text not null,
  sender_reference text,
  sheets integer,
  paper_annexes integer,
  other_annexes text,
  log_index bigint,
  primary key (office_id, id),
  unique (office_id, year, serial),
  foreign key (office_id, case_id) references records.cases (office_id, id)
);
call platform.tenant_table('records.documents');
create index documents_at on records.documents (office_id, at, id);
create index documents_case on records.documents (office_id, case_id, serial);
grant select, insert on records.documents to virtuos_app;

create table records.components (
  office_id uuid not null,
  document_id uuid not null,
  position smallint not null,
  name text not null,
  mime_type text not null,
  size_bytes bigint not null,
  sha256 text not null,
  primary key (office_id, document_id, position),
  foreign key (office_id, document_id) references records.documents (office_id, id)
);
call platform.tenant_table('records.components');
grant select, insert on records.components to virtuos_app;

-- Every deed is traceable to a person (or to the house) and a moment (§ 13 vyhl. č. 259/2012 Sb.).
create table records.deeds (
  office_id uuid not null,
  case_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  kind text not null,
  officer_id uuid,
  officer_name text not null,
  unit_name text not null default '',
  body text not null default '',
  facts jsonb not null default '{}',
  version integer not null,
  primary key (office_id, case_id, id),
  foreign key (office_id, case_id) references records.cases (office_id, id)
);
call platform.tenant_table('records.deeds');
grant select, insert on records.deeds to virtuos_app;

-- An answer on its way: survives the browser.
create table records.drafts (
  office_id uuid not null,
  case_id uuid not null,
  officer_id uuid not null,
  subject text not null,
  body text not null,
  files jsonb not null default '[]',
  saved_at timestamptz not null,
  primary key (office_id, case_id, officer_id)
);
call platform.tenant_table('records.drafts');
grant select, insert, update, delete on records.drafts to virtuos_app;

-- What leaves the office; a paper letter waits for the post, a mailbox has it at once.
create table records.parcels (
  office_id uuid not null,
  document_id uuid not null,
  case_id uuid not null,
  channel text not null check (channel in ('EPodatelnaWeb', 'Posta')),
  addressee text not null,
  address text not null,
  state text not null check (state in ('nevypraveno', 'vypraveno')),
  made_at timestamptz not null,
  dispatched_at timestamptz,
  primary key (office_id, document_id),
  foreign key (office_id, document_id) references records.documents (office_id, id)
);
call platform.tenant_table('records.parcels');
create index parcels_waiting on records.parcels (office_id, made_at, document_id)
  where state = 'nevypraveno';
grant select, insert, update on records.parcels to virtuos_app;

-- A handover between offices is a row on this side and a delivery on the other.
create table records.handovers (
  office_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  to_office_id uuid not null,
  to_office_name text not null,
  reason text not null,
  officer_name text not null,
  at timestamptz not null,
  taken_over_at timestamptz,
  their_mark text,
  returned_at timestamptz,
  primary key (office_id, id),
  check (to_office_id <> office_id),
  foreign key (office_id, case_id) references records.cases (office_id, id)
);
call platform.tenant_table('records.handovers');
create index handovers_case on records.handovers (office_id, case_id);
grant select, insert, update on records.handovers to virtuos_app;

-- Who has read whose papers: the person sees it, nobody changes it (čl. 15 a 32 GDPR).
create table records.readings (
  office_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid,
  officer_id uuid not null,
  officer_name text not null,
  at timestamptz not null,
  primary key (office_id, id)
);
call platform.tenant_table('records.readings');
create policy person on records.readings for select using (person_id = platform.person());
create index readings_case on records.readings (office_id, case_id, id);
grant select, insert on records.readings to virtuos_app;

-- The words by which a case is found, folded. A row for each word and no trigram index, since
-- row-level security lets an index be read only by operators that leak nothing, as `>=` on text.
create table records.words (
  office_id uuid not null,
  word text collate "C" not null,
  case_id uuid not null,
  primary key (office_id, word, case_id)
);
call platform.tenant_table('records.words');
grant select, insert on records.words to virtuos_app;

-- Counts of open cases, kept by the trigger below: no page ever counts rows.
create table records.tallies (
  office_id uuid not null,
  level text not null check (level in ('office', 'unit', 'officer')),
  -- The office, the unit or the officer.
  owner_id uuid not null,
  state text not null,
  is_running boolean not null,
  due_order date not null,
  cases integer not null,
  primary key (office_id, level, owner_id, state, is_running, due_order)
);
call platform.tenant_table('records.tallies');
grant select, insert, update, delete on records.tallies to virtuos_app;

-- Rows are touched in the order of their key, so that two statements never wait in a ring; a
-- transaction of several statements may, and is done once more.
create function records.tally_received() returns trigger
  language plpgsql as $$
begin
  insert into records.tallies (office_id, level, owner_id, state, is_running, due_order, cases)
  select office_id, level, owner_id, state, is_running, due_order, sum(1)
  from new_cases cross join lateral
    (values ('office', office_id), ('unit', unit_id), ('officer', officer_id)) of (level, owner_id)
  where is_open and owner_id is not null
  group by office_id, level, owner_id, state, is_running, due_order
  order by office_id, level, owner_id, state, is_running, due_order
  on conflict (office_id, level, owner_id, state, is_running, due_order)
    do update set cases = tallies.cases + excluded.cases;
  return null;
end $$;

-- A day to which nothing is due any more loses its row, or lists would read the days of all years.
create function records.tally_changed() returns trigger
  language plpgsql as $$
begin
  insert into records.tallies (office_id, level, owner_id, state, is_running, due_order, cases)
  select office_id, level, owner_id, state, is_running, due_order, sum(by)
  from (
    select office_id, unit_id, officer_id, state, is_running, due_order, 1 as by
    from new_cases where is_open
    union all
    select office_id, unit_id, officer_id, state, is_running, due_order, -1
    from old_cases where is_open
  ) changed cross join lateral
    (values ('office', office_id), ('unit', unit_id), ('officer', officer_id)) of (level, owner_id)
  where owner_id is not null
  group by office_id, level, owner_id, state, is_running, due_order
  having sum(by) <> 0
  order by office_id, level, owner_id, state, is_running, due_order
  on conflict (office_id, level, owner_id, state, is_running, due_order)
    do update set cases = tallies.cases + excluded.cases;
  delete from records.tallies kept
  using old_cases cross join lateral (values
    ('office', old_cases.office_id), ('unit', unit_id), ('officer', officer_id)) of (level, owner_id)
  where kept.cases = 0 and kept.office_id = old_cases.office_id and kept.level = of.level
    and kept.owner_id = of.owner_id and kept.state = old_cases.state
    and kept.is_running = old_cases.is_running and kept.due_order = old_cases.due_order;
  return null;
end $$;

create trigger tally_received after insert on records.cases
  referencing new table as new_cases
  for each statement execute function records.tally_received();

create trigger tally_changed after update on records.cases
  referencing new table as new_cases old table as old_cases
  for each statement execute function records.tally_changed();

-- How many letters wait for the post in each office, kept in the same way.
create table records.post (
  office_id uuid not null,
  waiting integer not null,
  primary key (office_id)
);
call platform.tenant_table('records.post');
grant select, insert, update on records.post to virtuos_app;

create function records.post_changed() returns trigger
  language plpgsql as $$
declare
  change integer := (new.state = 'nevypraveno')::integer
    - case when tg_op = 'UPDATE' then (old.state = 'nevypraveno')::integer else 0 end;
begin
  if change <> 0 then
    insert into records.post (office_id, waiting) values (new.office_id, change)
    on conflict (office_id) do update set waiting = post.waiting + change;
  end if;
  return null;
end $$;

create trigger post_changed after insert or update on records.parcels
  for each row execute function records.post_changed();
