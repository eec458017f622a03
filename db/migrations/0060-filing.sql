-- Filing room (podatelna): every letter enters here, by whatever channel, exactly once.

create schema filing;
grant usage on schema filing to virtuos_app;

-- What the sender's side calls a sending: the same key gives the same result. Two sendings of one
-- key wait for each other here until the first has committed.
create table filing.keys (
  office_id uuid not null,
  key text not null,
  delivery_id uuid not null,
  primary key (office_id, key)
);
call platform.tenant_table('filing.keys');
grant select, insert on filing.keys to virtuos_app;

create table filing.deliveries (
  office_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  document_id uuid not null,
  channel text not null,
  at timestamptz not null,
  due_on date,
  due_law text not null,
  -- What the checks of § 4 vyhl. č. 259/2012 Sb. found, and whether anything is unusual.
  checks jsonb not null,
  -- By it the holder of a slip follows a paper letter.
  follow_code text,
  from_office_id uuid,
  from_office_name text,
  handover_id uuid,
  -- The unit that the sender's form proposes, by its abbreviation.
  route_to text,
  log_index bigint not null,
  record_mark text not null,
  year smallint not null,
  serial integer not null,
  primary key (office_id, id),
  unique (office_id, case_id, document_id)
);
call platform.tenant_table('filing.deliveries');
create unique index deliveries_code on filing.deliveries (office_id, follow_code)
  where follow_code is not null;
grant select, insert on filing.deliveries to virtuos_app;
-- Files are looked into after they came.
grant update (checks) on filing.deliveries to virtuos_app;

-- By what a letter that comes a second time is known: hashes of its sender with its subject, and
-- of its sender with each of its files.
create table filing.traces (
  office_id uuid not null,
  trace text not null,
  case_id uuid not null,
  document_id uuid not null,
  primary key (office_id, trace, document_id)
);
create index traces_of_case on filing.traces (office_id, case_id);
call platform.tenant_table('filing.traces');
grant select, insert on filing.traces to virtuos_app;
