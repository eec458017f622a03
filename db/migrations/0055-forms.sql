-- Forms: how their filling goes, as sums for the owner. The forms themselves are kept by
-- `publishing`; nothing here tells about a person.

create schema forms;
grant usage on schema forms to virtuos_app;

-- One page of one version on one day; the page '' is the whole form: shown = begun, passed = sent.
create table forms.steps (
  -- The owner of the form: an office, or the operator.
  office_id uuid not null,
  work_id uuid not null,
  number integer not null,
  page text not null,
  day date not null,
  -- Fillings that came to the page, got past it, and were given up on it.
  shown integer not null default 0,
  passed integer not null default 0,
  "left" integer not null default 0,
  -- Sendings of the page with something wrong.
  faulty integer not null default 0,
  -- Until it was passed: within 15 s, 30 s, 1 min, 2 min, 5 min, 10 min, and longer.
  seconds integer[] not null default array[0, 0, 0, 0, 0, 0, 0],
  primary key (office_id, work_id, number, page, day)
);
call platform.tenant_table('forms.steps');
grant select, insert, update on forms.steps to virtuos_app;

-- How often which answer of a page was wrong, and how.
create table forms.faults (
  office_id uuid not null,
  work_id uuid not null,
  number integer not null,
  page text not null,
  field text not null,
  code text not null,
  day date not null,
  count integer not null default 0,
  primary key (office_id, work_id, number, page, field, code, day)
);
call platform.tenant_table('forms.faults');
grant select, insert, update on forms.faults to virtuos_app;
