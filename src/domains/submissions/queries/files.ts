import type { FilePart } from '../../../foundation/file.ts'
import { maybe, one, type Tx } from '../../../platform/db/index.ts'
import type { Attachment } from '../rules/submission.ts'

/** The attachments of a submission or of a reply, in the order in which they came. */
export async function listFiles(tx: Tx, personId: string, ownerId: string): Promise<Attachment[]> {
  return tx<Attachment[]>`
    select id, name, sha256, size_bytes as "sizeBytes", mime_type as "mimeType"
    from submissions.files
    where person_id = ${personId} and owner_id = ${ownerId} order by id limit 100`
}

/** The attachments of several replies, by the reply, in the order in which they came. */
export async function filesByOwner(
  tx: Tx,
  personId: string,
  ownerIds: readonly string[],
): Promise<Map<string, Attachment[]>> {
  const rows = await tx<(Attachment & { ownerId: string })[]>`
    select owner_id as "ownerId", id, name, sha256, size_bytes as "sizeBytes",
      mime_type as "mimeType"
    from submissions.files
    where person_id = ${personId} and owner_id = any(${[...ownerIds]}::uuid[])
    order by owner_id, id limit 4000`
  return Map.groupBy(rows, row => row.ownerId)
}

/** One attachment; throws `NotFound`. */
export async function findFile(
  tx: Tx,
  personId: string,
  ownerId: string,
  id: string,
): Promise<Attachment> {
  return one(
    await tx<Attachment[]>`
      select id, name, sha256, size_bytes as "sizeBytes", mime_type as "mimeType"
      from submissions.files
      where person_id = ${personId} and owner_id = ${ownerId} and id = ${id}`,
  )
}

/** Attaches a file whose bytes are stored; the same bytes are attached once under a name. */
export async function insertFile(
  tx: Tx,
  personId: string,
  ownerId: string,
  file: FilePart & { id: string },
): Promise<void> {
  await tx`
    insert into submissions.files
      (person_id, owner_id, id, name, sha256, size_bytes, mime_type)
    values (${personId}, ${ownerId}, ${file.id}, ${file.name}, ${file.sha256}, ${file.sizeBytes},
      ${file.mimeType})
    on conflict (person_id, owner_id, sha256, name) do nothing`
}

/**
 * Attaches files to a held draft that has still the attachments that were seen; gives how many were
 * attached: all of them, or none when the draft has left or has other attachments now.
 */
export async function insertFilesBeside(
  tx: Tx,
  { personId, ownerId, seen }: { personId: string; ownerId: string; seen: readonly Attachment[] },
  files: readonly Attachment[],
): Promise<number> {
  const column = <Name extends keyof Attachment>(name: Name) => files.map(file => file[name])
  const rows = await tx`
    insert into submissions.files (person_id, owner_id, id, name, sha256, size_bytes, mime_type)
    select draft.person_id, draft.id, file.*
    from submissions.submissions draft, unnest(
      ${column('id')}::uuid[], ${column('name')}::text[], ${column('sha256')}::text[],
      ${column('sizeBytes')}::bigint[], ${column('mimeType')}::text[]) as file
    where draft.person_id = ${personId} and draft.id = ${ownerId} and draft.state = 'draft'
      and array(
        select there.id from submissions.files there
        where there.person_id = ${personId} and there.owner_id = ${ownerId} order by there.id
      ) = ${seen.map(file => file.id)}::uuid[]
    returning 1`
  return rows.length
}

/** Takes an attachment away; gives its name, or null when it was not there. */
export async function deleteFile(
  tx: Tx,
  personId: string,
  ownerId: string,
  id: string,
): Promise<string | null> {
  const row = maybe(
    await tx<{ name: string }[]>`
      delete from submissions.files
      where person_id = ${personId} and owner_id = ${ownerId} and id = ${id}
      returning name`,
  )
  return row?.name ?? null
}
