import { randomUUID } from 'node:crypto'
import type { Sql } from '../src/platform/db/index.ts'

/** How many letters a second the database takes as one statement each: letter, event, job. */
export async function commitRate(sql: Sql, clients: number, forMs: number): Promise<number> {
  await sql`create table if not exists letters (id uuid primary key, subject text, body text)`
  await sql`create table if not exists events (id uuid primary key, letter_id uuid, at timestamptz)`
  await sql`create table if not exists tasks (id uuid primary key, payload jsonb)`
  const start = performance.now()
  const end = start + forMs
  let count = 0
  const client = async () => {
    while (performance.now() < end) {
      await commitOne(sql)
      count++
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return (count * 1000) / (performance.now() - start)
}

async function commitOne(sql: Sql): Promise<void> {
  await sql`
    with letter as (
      insert into letters (id, subject, body)
      values (${randomUUID()}, 'Kácení lípy', 'Žádám o povolení kácení lípy u čp. 214.')
      returning id),
    event as (
      insert into events (id, letter_id, at) select ${randomUUID()}, id, now() from letter)
    insert into tasks (id, payload)
    select ${randomUUID()}, jsonb_build_object('id', id) from letter`
}
