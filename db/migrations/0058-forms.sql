-- What the owner of a form keeps beside the drafts and versions of `publishing`: the savings by
-- which a draft was written, and why a form was withdrawn.

-- Each saving of a draft, so that it can be taken back, and so that two who write at once see what
-- the other one changed. They go when the draft does.
create table forms.revisions (
  office_id uuid not null,
  work_id uuid not null,
  revision integer not null,
  content jsonb not null,
  changed_at timestamptz not null,
  changed_by uuid,
  changed_by_name text not null,
  primary key (office_id, work_id, revision),
  foreign key (office_id, work_id) references publishing.works (office_id, id)
);
call platform.tenant_table('forms.revisions');
grant select, insert, delete on forms.revisions to virtuos_app;

create table forms.withdrawals (
  office_id uuid not null,
  work_id uuid not null,
  at timestamptz not null,
  reason text not null,
  by_id uuid,
  by_name text not null,
  primary key (office_id, work_id, at),
  foreign key (office_id, work_id) references publishing.works (office_id, id)
);
call platform.tenant_table('forms.withdrawals');
grant select, insert on forms.withdrawals to virtuos_app;
