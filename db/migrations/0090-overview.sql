-- The mayor's overview: counts by day, kept while cases change, so that no page counts rows.

create schema overview;
grant usage on schema overview to virtuos_app;

-- What of each case is in the counts already: hearing the same news twice changes nothing.
create table overview.matters (
  office_id uuid not null,
  case_id uuid not null,
  -- Null until it is counted.
  received_on date,
  closed_on date,
  due_on date,
  is_late boolean not null default false,
  primary key (office_id, case_id)
);
call platform.tenant_table('overview.matters');
grant select, insert, update on overview.matters to virtuos_app;

create table overview.days (
  office_id uuid not null,
  day date not null,
  -- Cases that came on the day, and those of them that are open still.
  received integer not null default 0,
  open integer not null default 0,
  -- Cases that were closed on the day, and those of them that were closed after their last day.
  closed integer not null default 0,
  closed_late integer not null default 0,
  -- Cases whose period ended on the day, those of them that are open still, and those that were
  -- closed after it.
  ends integer not null default 0,
  ends_open integer not null default 0,
  ends_late integer not null default 0,
  primary key (office_id, day)
);
call platform.tenant_table('overview.days');
create index days_open on overview.days (office_id, day) where open > 0;
grant select, insert, update on overview.days to virtuos_app;
