-- Submissions (podání) as the citizen sees them: drafts, what was sent, what the office does.
-- All of it belongs to one person; the office has its own records.

create schema submissions;
grant usage on schema submissions to virtuos_app;

create table submissions.submissions (
  person_id uuid not null,
  id uuid not null,
  office_id uuid not null,
  state text not null default 'draft' check (state in
    ('draft', 'received', 'assigned', 'accepted', 'waiting', 'settled', 'returned', 'handed-over')),
  -- Each saving of a draft adds one; a page that holds an older one is told what changed.
  version integer not null default 1,
  matter_kind text not null,
  subject text not null,
  body text not null,
  -- In this language the sender wrote, and is written to.
  lang text not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  -- What the filing room answered; the sealed receipt is made of it.
  sent_at timestamptz,
  -- The case of the matter and the office that has it now; another one after a handover.
  case_id uuid,
  holder_id uuid,
  record_mark text,
  log_index bigint,
  due_on date,
  -- Where the period ends now: a call for completion stops it (null), the answer pushes it on.
  due_now date,
  -- The paragraph of that, when the office has corrected what the matter is about.
  law_now text,
  due_law text,
  -- The newest deed of the office that was heard of, and what it asks of the sender.
  state_at timestamptz,
  answer_by date,
  unit_name text not null default '',
  officer_name text not null default '',
  phone text not null default '',
  withdrawn_at timestamptz,
  -- A letter handed in on paper that the sender follows here.
  on_paper boolean not null default false,
  -- The form that is filled in; null for a letter in the sender's own words.
  form_slug text,
  -- When the sender was told of the unfinished draft, and that it is going to be thrown away.
  reminded_at timestamptz,
  warned_at timestamptz,
  -- Without the record mark, so that sending, which gives it, does not fold the text once more.
  words text not null generated always as (platform.fold(subject || ' ' || body)) stored,
  primary key (person_id, id),
  check ((state = 'draft') = (sent_at is null)),
  check ((sent_at is null) = (record_mark is null))
);
call platform.person_table('submissions.submissions');
create index submissions_forms on submissions.submissions (person_id, form_slug, office_id)
  where state = 'draft' and form_slug is not null;
grant select, insert, update, delete on submissions.submissions to virtuos_app;

-- A form as it is filled in, by one version from its beginning to its end.
create table submissions.fillings (
  person_id uuid not null,
  submission_id uuid not null,
  -- The version of the form: its owner is an office or the operator.
  owner_id uuid not null,
  work_id uuid not null,
  number integer not null,
  answers jsonb not null,
  -- The pages that were shown, and those that were sent with nothing wrong.
  seen text[] not null,
  passed text[] not null,
  -- Where the sender is, and since when; the form's owner learns of it as a sum only.
  page text not null,
  page_since timestamptz not null,
  -- When the certificate of the digital act was issued (§ 5 zák. č. 12/2020 Sb.).
  certified_at timestamptz,
  primary key (person_id, submission_id),
  foreign key (person_id, submission_id)
    references submissions.submissions (person_id, id) on delete cascade
);
call platform.person_table('submissions.fillings');
grant select, insert, update, delete on submissions.fillings to virtuos_app;

-- Whom a sender asks to sign a form too, one at a question; asked again, it begins anew. The sender
-- sees the row, and so does whoever has the link.
create table submissions.cosignatures (
  person_id uuid not null,
  submission_id uuid not null,
  -- The question of the form in which the invited person is named.
  field text not null,
  name text not null,
  email text not null,
  state text not null check (state in ('invited', 'confirmed', 'refused', 'taken-back')),
  invited_at timestamptz not null,
  -- The hash of what the link carries; null until the e-mail has left.
  token_hash text,
  -- Who answered, when, and to what: the hash of the sender's answers at that moment.
  signer_id uuid,
  signer_name text not null default '',
  answered_at timestamptz,
  seen_sha256 text,
  -- What the invited person answered on the pages that are theirs.
  answers jsonb not null,
  passed text[] not null,
  primary key (person_id, submission_id, field),
  unique (token_hash),
  foreign key (person_id, submission_id)
    references submissions.fillings (person_id, submission_id) on delete cascade
);
call platform.person_table('submissions.cosignatures');
create policy invited on submissions.cosignatures
  using (token_hash = nullif(current_setting('app.cosign_hash', true), ''))
  with check (token_hash = nullif(current_setting('app.cosign_hash', true), ''));
grant select, insert, update, delete on submissions.cosignatures to virtuos_app;

-- A message of the sender into a matter under way: an answer to a call for completion, a message,
-- or the withdrawal. Unsent ones keep the text and the files that have arrived.
create table submissions.replies (
  person_id uuid not null,
  id uuid not null,
  submission_id uuid not null,
  -- The office that has the case, to which it goes.
  office_id uuid not null,
  kind text not null check (kind in ('completion', 'message', 'withdrawal')),
  subject text not null,
  body text not null,
  changed_at timestamptz not null,
  sent_at timestamptz,
  record_mark text,
  log_index bigint,
  primary key (person_id, id),
  check ((sent_at is null) = (record_mark is null)),
  foreign key (person_id, submission_id) references submissions.submissions (person_id, id)
);
call platform.person_table('submissions.replies');
create index replies_of_submission on submissions.replies (person_id, submission_id, id);
grant select, insert, update, delete on submissions.replies to virtuos_app;

-- Attachments of a submission or of a reply; the bytes lie in the store of files.
create table submissions.files (
  person_id uuid not null,
  owner_id uuid not null,
  id uuid not null,
  name text not null,
  sha256 text not null,
  size_bytes bigint not null check (size_bytes > 0),
  mime_type text not null,
  primary key (person_id, owner_id, id)
);
call platform.person_table('submissions.files');
create unique index files_once on submissions.files (person_id, owner_id, sha256);
grant select, insert, update, delete on submissions.files to virtuos_app;

-- The sealed receipt of a submission or of a reply: made once, mailed once.
create table submissions.receipts (
  person_id uuid not null,
  owner_id uuid not null,
  sha256 text not null,
  size_bytes bigint not null,
  made_at timestamptz not null,
  mailed_at timestamptz,
  primary key (person_id, owner_id)
);
call platform.person_table('submissions.receipts');
grant select, insert, update on submissions.receipts to virtuos_app;

-- What the office did, as it was told to the sender; the news' id keeps a repeated one out.
create table submissions.events (
  person_id uuid not null,
  submission_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  kind text not null,
  unit_name text not null,
  officer_name text not null,
  phone text not null,
  answer_by date,
  body text not null,
  way text,
  -- When an e-mail told of it.
  mailed_at timestamptz,
  primary key (person_id, submission_id, id)
);
call platform.person_table('submissions.events');
grant select, insert on submissions.events to virtuos_app;
grant update (mailed_at) on submissions.events to virtuos_app;

-- A letter handed in on paper, followed by the code on its slip: who has the code sees the row,
-- and it tells nothing about people.
create table submissions.slips (
  office_id uuid not null,
  case_id uuid not null,
  code text not null,
  record_mark text not null,
  matter_kind text not null,
  state text not null,
  state_at timestamptz not null,
  received_at timestamptz not null,
  due_on date,
  due_law text not null,
  unit_name text not null default '',
  phone text not null default '',
  -- The account that follows the letter, once somebody with the code has taken it there.
  person_id uuid,
  primary key (office_id, case_id),
  unique (code)
);
call platform.tenant_table('submissions.slips');
create policy holder on submissions.slips
  using (code = nullif(current_setting('app.slip_code', true), ''))
  with check (code = nullif(current_setting('app.slip_code', true), ''));
grant select, insert, update on submissions.slips to virtuos_app;
