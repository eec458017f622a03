-- News carried at once reach each listener in the order in which they were told: the queue takes
-- jobs by their time, so each comes a microsecond after the one before it.
create or replace function platform.carry_news(ears jsonb, most integer) returns integer
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
    insert into graphile_worker._private_jobs (task_id, payload, run_at)
    select tasks.id, json_build_object('newsId', carried.id, 'payload', carried.payload),
      now() + row_number() over (order by carried.id) * interval '1 microsecond'
    from carried
    join jsonb_to_recordset(ears) as ear (event text, task text) on ear.event = carried.event
    join graphile_worker._private_tasks as tasks on tasks.identifier = ear.task
  )
  select count(*) into taken from carried;
  perform pg_notify('jobs:insert', '{"r":' || random()::text || ',"count":' || taken || '}');
  return taken;
end $$;
