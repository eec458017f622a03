-- Mailbox (informační schránka): every message between a person and an office, kept for good with
-- the times of delivery and reading. A row belongs to the person and is seen by its office, too.

create schema mailbox;
grant usage on schema mailbox to virtuos_app;

create table mailbox.messages (
  person_id uuid not null,
  id uuid not null,
  office_id uuid not null,
  -- What the deliverer calls this delivery: the same key delivers once.
  key text not null,
  submission_id uuid,
  record_mark text not null,
  author_kind text not null check (author_kind in ('office', 'person')),
  author_name text not null,
  subject text not null,
  body text not null,
  files jsonb not null default '[]',
  delivered_at timestamptz not null,
  -- A receipt is the portal's word that a letter came: nobody has to open it, so it is not counted.
  is_receipt boolean not null default false,
  -- When the person first opened what the office sent; stays empty for what they sent themselves.
  read_at timestamptz,
  -- When an e-mail said that something waits here.
  noticed_at timestamptz,
  words text not null generated always as
    (platform.fold(record_mark || ' ' || author_name || ' ' || subject || ' ' || body)) stored,
  primary key (person_id, id),
  unique (person_id, key),
  check (read_at is null or author_kind = 'office')
);
create index messages_of_submission on mailbox.messages (person_id, submission_id, id)
  where submission_id is not null;
alter table mailbox.messages enable row level security;
alter table mailbox.messages force row level security;
create policy parties on mailbox.messages
  using (person_id = platform.person() or office_id = platform.office())
  with check (person_id = platform.person() or office_id = platform.office());
grant select, insert on mailbox.messages to virtuos_app;
grant update (read_at, noticed_at) on mailbox.messages to virtuos_app;

-- How many messages of an office a person has not opened; a page never counts them.
create table mailbox.unread (
  person_id uuid not null,
  office_id uuid not null,
  messages integer not null check (messages >= 0),
  primary key (person_id, office_id)
);
alter table mailbox.unread enable row level security;
alter table mailbox.unread force row level security;
create policy parties on mailbox.unread
  using (person_id = platform.person() or office_id = platform.office())
  with check (person_id = platform.person() or office_id = platform.office());
grant select, insert, update on mailbox.unread to virtuos_app;
