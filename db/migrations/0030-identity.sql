-- Who people are: accounts, persons, officers, sessions, verification in person and contracts.
--
-- Accounts and persons belong to no office (a person comes to any of them), so their tables have
-- no office's policy; what an office does with a person has one.

create schema identity;
grant usage on schema identity to virtuos_app;

-- The account whose own rows the transaction may see, whichever office they belong to.
create function identity.account() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.account_id', true), '')::uuid;

create table identity.accounts (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  -- An officer's or operator's name; a person's name stands with the person.
  name text,
  lang text not null check (lang in ('cs', 'en', 'de')),
  password_hash text,
  password_at timestamptz,
  created_at timestamptz not null,
  confirmed_at timestamptz,
  operator_at timestamptz,
  second_factor bytea,
  second_factor_at timestamptz,
  -- The time step of the last code that was used: it and all before it are refused.
  last_step bigint not null default 0
);
grant select, insert, update, delete on identity.accounts to virtuos_app;

create table identity.persons (
  id uuid primary key,
  account_id uuid not null unique references identity.accounts,
  kind text not null check (kind in ('natural', 'legal')),
  name text not null,
  birth_date date,
  ico text check (ico ~ '^\d{8}$'),
  acting_name text,
  street text not null,
  town text not null,
  postcode text not null,
  phone text not null,
  -- Said at an office, where it finds the person; worthless without an officer.
  code text not null unique,
  registered_at timestamptz not null,
  verified_at timestamptz,
  -- The office and the record of the verification that made the account full.
  verified_in uuid,
  verification_id uuid,
  check (kind = 'legal' or (birth_date is not null and ico is null and acting_name is null)),
  check (kind = 'natural' or (ico is not null and acting_name is not null and birth_date is null))
);
create index accounts_unconfirmed on identity.accounts (created_at) where confirmed_at is null;
create index persons_by_birth_date on identity.persons (birth_date, platform.fold(name));
grant select, insert, update, delete on identity.persons to virtuos_app;

create table identity.sessions (
  id uuid primary key,
  account_id uuid not null references identity.accounts,
  token_hash bytea not null unique,
  browser text not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  -- Null until the second factor was shown, for those who need one.
  completed_at timestamptz,
  desk uuid,
  ended_at timestamptz
);
create index sessions_by_account on identity.sessions (account_id, seen_at) where ended_at is null;
grant select, insert, update, delete on identity.sessions to virtuos_app;

-- Browsers from which an account was entered before: guesses made elsewhere do not lock them out.
create table identity.devices (
  account_id uuid not null references identity.accounts,
  token_hash bytea not null,
  seen_at timestamptz not null,
  primary key (account_id, token_hash)
);
grant select, insert, update, delete on identity.devices to virtuos_app;

create table identity.attempts (
  key bytea primary key,
  began_at timestamptz not null,
  count integer not null
);
create index attempts_by_age on identity.attempts (began_at);
grant select, insert, update, delete on identity.attempts to virtuos_app;

-- Links sent by e-mail: each works once and for a time.
create table identity.links (
  token_hash bytea primary key,
  account_id uuid not null references identity.accounts,
  kind text not null check (kind in ('confirmation', 'password', 'invitation', 'email')),
  new_email text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index links_by_account on identity.links (account_id, kind, created_at);
grant select, insert, update, delete on identity.links to virtuos_app;

create table identity.recovery_codes (
  account_id uuid not null references identity.accounts,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (account_id, code_hash)
);
grant select, insert, update, delete on identity.recovery_codes to virtuos_app;

create table identity.officers (
  office_id uuid not null,
  id uuid not null,
  account_id uuid not null references identity.accounts,
  name text not null,
  email text not null,
  phone text not null,
  roles text[] not null,
  unit_ids uuid[] not null,
  since timestamptz not null,
  -- The last day of service; null while it has no end.
  until date,
  -- Null until the account's owner took the post on; an invitation alone gives no desk.
  accepted_at timestamptz,
  primary key (office_id, id),
  unique (office_id, account_id)
);
call platform.tenant_table('identity.officers');
create policy own on identity.officers for select using (account_id = identity.account());
create policy accepting on identity.officers for update
  using (account_id = identity.account() and accepted_at is null)
  with check (account_id = identity.account() and accepted_at is not null);
create index officers_by_account on identity.officers (account_id);
grant select, insert, update on identity.officers to virtuos_app;

-- What was changed about an officer's service, by whom and when.
create table identity.officer_changes (
  office_id uuid not null,
  id uuid not null,
  officer_id uuid not null,
  by_name text not null,
  at timestamptz not null,
  roles text[] not null,
  unit_ids uuid[] not null,
  until date,
  primary key (office_id, id)
);
call platform.tenant_table('identity.officer_changes');
create index officer_changes_by_officer
  on identity.officer_changes (office_id, officer_id, at);
grant select, insert on identity.officer_changes to virtuos_app;

create sequence identity.contract_serials;
grant usage on sequence identity.contract_serials to virtuos_app;

-- A verification in person: the document was checked, the contract printed and signed.
create table identity.verifications (
  office_id uuid not null,
  id uuid not null,
  person_id uuid not null references identity.persons,
  officer_id uuid not null,
  officer_name text not null,
  office_name text not null,
  document_kind text not null,
  document_end text not null check (length(document_end) <= 4),
  contract_mark text not null unique,
  contract_lang text not null check (contract_lang in ('cs', 'en', 'de')),
  contract_sha256 text not null,
  checked_at timestamptz not null,
  signed_at timestamptz,
  primary key (office_id, id)
);
call platform.tenant_table('identity.verifications');
create policy own on identity.verifications for select using (person_id = platform.person());
create index verifications_by_person on identity.verifications (office_id, person_id);
grant select, insert, update on identity.verifications to virtuos_app;

-- Each reading of a person's data by an officer; written by the office, seen by the person.
create table identity.accesses (
  person_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  office_id uuid not null,
  office_name text not null,
  officer_name text not null,
  reason text not null,
  subject text not null default '',
  primary key (person_id, id)
);
alter table identity.accesses enable row level security;
alter table identity.accesses force row level security;
create policy writing on identity.accesses for insert with check (office_id = platform.office());
create policy own on identity.accesses for select using (person_id = platform.person());
grant select, insert on identity.accesses to virtuos_app;

-- Numbers for the foot of each page, kept and never counted.
create table identity.counters (
  name text primary key,
  value bigint not null
);
insert into identity.counters (name, value) values ('registered', 0), ('verified', 0);
grant select, update on identity.counters to virtuos_app;
