import type { Db, Tx } from '../../../platform/db/index.ts'
import { one } from '../../../platform/db/index.ts'

/** Counts one more; the numbers are shown in the frame of each page. */
export async function countUp(tx: Tx, name: 'registered' | 'verified'): Promise<void> {
  await tx`update identity.counters set value = value + 1 where name = ${name}`
}

/** How many people have registered and confirmed their e-mail; kept, never counted. */
export async function countRegistered(db: Db): Promise<number> {
  return counter(db, 'registered')
}

/** How many accounts are verified and have a contract. */
export async function countVerified(db: Db): Promise<number> {
  return counter(db, 'verified')
}

async function counter(db: Db, name: string): Promise<number> {
  return one(
    await db<{ value: number }[]>`select value from identity.counters where name = ${name}`,
  ).value
}
