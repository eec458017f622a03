-- The newest text that came with the product for a work which its owner has changed: it waits until they
-- compare it. `seen` is the text of the product that they decided about last.
create table publishing.supplies (
  office_id uuid not null,
  work_id uuid not null,
  content jsonb not null,
  arrived_at timestamptz not null,
  seen jsonb,
  seen_at timestamptz,
  seen_by_name text,
  primary key (office_id, work_id),
  foreign key (office_id, work_id) references publishing.works (office_id, id)
);
call platform.tenant_table('publishing.supplies');
grant select, insert, update on publishing.supplies to virtuos_app;
