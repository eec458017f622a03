-- The transparency log: one Merkle tree per office and one of the installation over their heads.
-- Entries are only ever added; nothing of the tree is changed or deleted by the application.

create schema ledger;
grant usage on schema ledger to virtuos_app;

-- The installation's own log has the largest of all ids (RFC 9562 § 5.10), so it comes last.
create table ledger.logs (
  office_id uuid primary key,
  -- The last part of the log's address, e.g. klatovy; the installation's is empty.
  name text not null unique check (name ~ '^[a-z0-9-]*$'),
  size bigint not null default 0
) with (fillfactor = 50);
insert into ledger.logs (office_id, name) values ('ffffffff-ffff-ffff-ffff-ffffffffffff', '');

-- The last signed head of each log; locked by the one who signs, never by the intake.
create table ledger.heads (
  office_id uuid primary key references ledger.logs,
  -- Fixed by the first signature: a log keeps its name when the portal moves.
  origin text,
  size bigint not null default 0,
  root bytea,
  signed_at timestamptz,
  -- When a head was refused because it did not continue the one signed before.
  broken_at timestamptz
) with (fillfactor = 50);
insert into ledger.heads (office_id) values ('ffffffff-ffff-ffff-ffff-ffffffffffff');

-- Names and heads of logs are public; they are written in the office's scope only.
alter table ledger.logs enable row level security;
alter table ledger.logs force row level security;
create policy reading on ledger.logs for select using (true);
create policy opening on ledger.logs for insert with check (office_id = platform.office());
create policy growing on ledger.logs for update using (office_id = platform.office());
alter table ledger.heads enable row level security;
alter table ledger.heads force row level security;
create policy reading on ledger.heads for select using (true);
create policy opening on ledger.heads for insert with check (office_id = platform.office());
create policy signing on ledger.heads for update using (office_id = platform.office());
grant select, insert on ledger.logs, ledger.heads to virtuos_app;
grant update (size) on ledger.logs to virtuos_app;
grant update on ledger.heads to virtuos_app;

create table ledger.entries (
  office_id uuid not null,
  index bigint not null,
  -- Canonical JSON (RFC 8785); in the installation's log the signed text of an office's head.
  entry text not null check (octet_length(entry) < 65536),
  leaf_hash bytea not null check (octet_length(leaf_hash) = 32),
  matter_id uuid,
  primary key (office_id, index)
);
call platform.tenant_table('ledger.entries');
grant select, insert on ledger.entries to virtuos_app;

-- The last entry of each matter, so that the next one can name it.
create table ledger.matters (
  office_id uuid not null,
  matter_id uuid not null,
  last_hash bytea not null,
  primary key (office_id, matter_id)
);
call platform.tenant_table('ledger.matters');
grant select, insert, update on ledger.matters to virtuos_app;

-- What the public entry hides: names and hashes of the parts and the salts that unlock them.
-- Deleted when the law wants a matter forgotten; the tree stays whole.
create table ledger.salts (
  office_id uuid not null,
  index bigint not null,
  parts jsonb not null,
  primary key (office_id, index)
);
call platform.tenant_table('ledger.salts');
grant select, insert, delete on ledger.salts to virtuos_app;

-- Roots of complete subtrees of 256^level entries, so that a proof reads a few tiles only.
create table ledger.subtrees (
  office_id uuid not null,
  level smallint not null check (level between 1 and 7),
  index bigint not null,
  hash bytea not null check (octet_length(hash) = 32),
  primary key (office_id, level, index)
);
call platform.tenant_table('ledger.subtrees');
grant select, insert on ledger.subtrees to virtuos_app;

-- Every head that was ever signed, each naming the one before it (0 before the first).
create table ledger.checkpoints (
  office_id uuid not null,
  size bigint not null check (size > previous_size),
  previous_size bigint not null check (previous_size >= 0),
  root bytea not null,
  note text not null,
  signed_at timestamptz not null,
  primary key (office_id, size)
);
call platform.tenant_table('ledger.checkpoints');
grant select, insert on ledger.checkpoints to virtuos_app;

-- What witnesses put under our heads: that they saw this one, and none that contradicts it.
create table ledger.cosignatures (
  office_id uuid not null,
  size bigint not null,
  witness text not null,
  line text not null,
  primary key (office_id, size, witness)
);
call platform.tenant_table('ledger.cosignatures');
grant select, insert on ledger.cosignatures to virtuos_app;

-- The largest head of a log that a witness has seen; a row is a log of a witness.
create table ledger.sightings (
  office_id uuid not null,
  witness text not null,
  size bigint not null,
  primary key (office_id, witness)
);
call platform.tenant_table('ledger.sightings');
grant select, insert, update on ledger.sightings to virtuos_app;

-- RFC 3161 stamps over checkpoints of the installation's log.
create table ledger.stamps (
  size bigint primary key,
  token bytea not null,
  stamped_at timestamptz not null
);
grant select, insert on ledger.stamps to virtuos_app;

-- One row: how the upkeep of the log fares.
create table ledger.upkeep (
  single boolean primary key default true check (single),
  stamping_fails_since timestamptz,
  stamping_error text,
  checked_at timestamptz,
  check_problem text
);
insert into ledger.upkeep default values;
grant select, update on ledger.upkeep to virtuos_app;

create function ledger.leaf_hash(entry text) returns bytea
  language sql stable parallel safe strict
  return sha256('\x00'::bytea || convert_to(entry, 'UTF8'));
