import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Act, Service } from '../rules/catalogue.ts'

/** A code of the register with its names. */
export type Registered = { code: string; name: string; nameEn: string }

/** The names of services and acts by their codes; what the register lacks is left out. */
export async function listRegistered(
  db: Db,
  codes: { services: readonly string[]; acts: readonly string[] },
): Promise<{ services: Map<string, Registered>; acts: Map<string, Registered> }> {
  const [services, acts] = await Promise.all([
    db<Registered[]>`
      select code, name_cs as name, name_en as "nameEn" from guides.services
      where code = any(${[...codes.services]}) limit 100`,
    db<Registered[]>`
      select distinct on (code) code, name_cs as name, name_en as "nameEn" from guides.acts
      where code = any(${[...codes.acts]}) order by code limit 100`,
  ])
  return { services: byCode(services), acts: byCode(acts) }
}

function byCode(rows: readonly Registered[]): Map<string, Registered> {
  return new Map(rows.map(row => [row.code, row]))
}

export type FoundService = Registered & { agenda: string; acts: Registered[] }

/** Services whose code or name contains all the words, with their acts; by their codes. */
export async function searchServices(
  db: Db,
  words: readonly string[],
  limit: number,
): Promise<FoundService[]> {
  const like = words
    .map(word => `%${word.replace(/[\\%_]/g, sign => `\\${sign}`)}%`)
    .reduce((all, pattern) => db`${all} and search_text like platform.fold(${pattern})`, db`true`)
  return db<FoundService[]>`
    select s.code, s.name_cs as name, s.name_en as "nameEn", s.agenda,
      coalesce((
        select json_agg(json_build_object('code', a.code, 'name', a.name_cs, 'nameEn', a.name_en)
          order by a.place)
        from guides.acts a where a.service_code = s.code), '[]') as acts
    from guides.services s
    where ${like}
    order by length(s.name_cs), s.code limit ${limit}`
}

/** Writes services; gives how many were new or had changed. */
export async function saveServices(tx: Tx, services: readonly Service[]): Promise<number> {
  const rows = services.map(({ acts: _, ...service }) => service)
  const result = await tx`
    insert into guides.services as s (code, name_cs, name_en, description_cs, agenda, kind)
    select code, "nameCs", "nameEn", "descriptionCs", agenda, kind
    from jsonb_to_recordset(${tx.json(rows as never)}) as r(
      code text, "nameCs" text, "nameEn" text, "descriptionCs" text, agenda text, kind text)
    on conflict (code) do update set name_cs = excluded.name_cs, name_en = excluded.name_en,
      description_cs = excluded.description_cs, agenda = excluded.agenda, kind = excluded.kind
    where (s.name_cs, s.name_en, s.description_cs, s.agenda, s.kind)
      is distinct from (excluded.name_cs, excluded.name_en, excluded.description_cs,
        excluded.agenda, excluded.kind)`
  return result.count
}

/** Writes the acts of services in the place of those that they had; gives how many changed. */
export async function saveActs(tx: Tx, services: readonly Service[]): Promise<number> {
  const rows = services.flatMap(({ code, acts }) =>
    acts.map((act: Act, place) => ({ ...act, place, service: code })),
  )
  const json = tx.json(rows as never)
  const codes = services.map(service => service.code)
  const gone = await tx`
    delete from guides.acts a
    where a.service_code = any(${codes}) and not exists (
      select from jsonb_to_recordset(${json}) as r(service text, code text)
      where r.service = a.service_code and r.code = a.code)`
  const written = await tx`
    insert into guides.acts as a
      (service_code, code, place, name_cs, name_en, doer, digital)
    select service, code, place, "nameCs", "nameEn", doer, digital
    from jsonb_to_recordset(${json}) as r(service text, code text, place integer,
      "nameCs" text, "nameEn" text, doer text, digital boolean)
    on conflict (service_code, code) do update set place = excluded.place,
      name_cs = excluded.name_cs, name_en = excluded.name_en, doer = excluded.doer,
      digital = excluded.digital
    where (a.place, a.name_cs, a.name_en, a.doer, a.digital)
      is distinct from (excluded.place, excluded.name_cs, excluded.name_en, excluded.doer,
        excluded.digital)`
  return gone.count + written.count
}

/** Forgets the services that the register no longer has; gives how many. */
export async function deleteOtherServices(tx: Tx, codes: readonly string[]): Promise<number> {
  const result = await tx`delete from guides.services where code <> all(${[...codes]})`
  return result.count
}
