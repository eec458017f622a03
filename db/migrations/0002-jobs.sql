-- The job runner (graphile-worker) keeps its tables in a schema of its own that belongs to the
-- owner; the application may only put a job into the queue, inside its own transaction.

create function platform.add_job(
  task text, payload json, run_at timestamptz default null, job_key text default null
) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  -- A job without a key, as each letter brings, needs no more than this; the runner's own function
  -- takes twenty times as long (1.2 ms), a third of all that the database does for a letter.
  if job_key is null then
    insert into graphile_worker._private_jobs (task_id, payload, run_at)
    select tasks.id, add_job.payload, coalesce(add_job.run_at, now())
    from graphile_worker._private_tasks as tasks where tasks.identifier = task;
    if found then
      perform pg_notify('jobs:insert', '{"r":' || random()::text || ',"count":1}');
      return;
    end if;
  end if;
  perform graphile_worker.add_job(
    identifier => task, payload => payload, run_at => run_at, job_key => job_key);
end $$;

revoke all on function platform.add_job from public;
grant execute on function platform.add_job to virtuos_app;

-- What happened, as it was told in the transaction in which it did. A narrow row and no
-- notification: NOTIFY would make the commits of all letters follow one another.
create table platform.news (
  id uuid primary key,
  event text not null,
  payload json not null
);
grant insert on platform.news to virtuos_app;

-- Turns the oldest news into a job for each who listens, in one transaction, so that none is lost
-- or told twice. `ears` tells which task hears which event: [{"event": "…", "task": "…"}].
create function platform.carry_news(ears jsonb, most integer) returns integer
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  taken integer;
begin
  if not exists (select from platform.news limit 1) then return 0; end if;
  insert into graphile_worker._private_tasks (identifier)
    select distinct ear.task from jsonb_to_recordset(ears) as ear (event text, task text)
    where not exists (
      select from graphile_worker._private_tasks known where known.identifier = ear.task)
    on conflict do nothing;
  with carried as (
    delete from platform.news where id in (
      select id from platform.news order by id limit most for update skip locked)
    returning id, event, payload
  ), jobs as (
    insert into graphile_worker._private_jobs (task_id, payload)
    select tasks.id, json_build_object('newsId', carried.id, 'payload', carried.payload)
    from carried
    join jsonb_to_recordset(ears) as ear (event text, task text) on ear.event = carried.event
    join graphile_worker._private_tasks as tasks on tasks.identifier = ear.task
    order by carried.id
  )
  select count(*) into taken from carried;
  perform pg_notify('jobs:insert', '{"r":' || random()::text || ',"count":' || taken || '}');
  return taken;
end $$;

revoke all on function platform.carry_news from public;
grant execute on function platform.carry_news to virtuos_app;

-- When each pool of workers was last known to live.
create table platform.workers (
  pool text primary key,
  seen_at timestamptz not null
);

-- A pool tells that it lives; the jobs of pools that have not told so for half a minute return to
-- the queue, since whoever had them in hand was killed.
create function platform.tell_alive(pool_id text) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into platform.workers (pool, seen_at) values (pool_id, clock_timestamp())
    on conflict (pool) do update set seen_at = excluded.seen_at;
  delete from platform.workers where seen_at < clock_timestamp() - interval '30 seconds';
  update graphile_worker._private_jobs set locked_at = null, locked_by = null
    where locked_by is not null and locked_at < clock_timestamp() - interval '30 seconds'
      and not exists (select from platform.workers where pool = locked_by);
  update graphile_worker._private_job_queues set locked_at = null, locked_by = null
    where locked_by is not null and locked_at < clock_timestamp() - interval '30 seconds'
      and not exists (select from platform.workers where pool = locked_by);
end $$;

revoke all on function platform.tell_alive from public;
grant execute on function platform.tell_alive to virtuos_app;

-- How many jobs wait and how many have failed, for health and metrics.
create function platform.job_counts() returns table (waiting bigint, failed bigint)
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  return query
    select
      count(*) filter (where j.attempts < j.max_attempts),
      count(*) filter (where j.attempts >= j.max_attempts)
    from (select attempts, max_attempts from graphile_worker._private_jobs limit 100000) j;
end $$;

revoke all on function platform.job_counts from public;
grant execute on function platform.job_counts to virtuos_app;

-- Who did what by which route; the application writes it and never changes it.
create table platform.audit (
  id uuid primary key,
  at timestamptz not null,
  event text not null,
  account_id uuid,
  office_id uuid,
  person_id uuid,
  subject_id uuid,
  request_id text not null
);
alter table platform.audit enable row level security;
alter table platform.audit force row level security;
create policy writing on platform.audit for insert with check (true);
create policy reading on platform.audit for select
  using (office_id = platform.office() or person_id = platform.person());
grant insert, select on platform.audit to virtuos_app;
