import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { alone } from '../src/platform/db/embedded/lock.ts'
import { begunName, clusterFolder, testCluster } from './cluster.ts'
import type { Ending } from './ending.ts'
import { openTestHouse, type TestHouse } from './harness.ts'

/** What is kept of a beginning beside its rows and files. */
type Kept<Facts> = { facts: Facts; at: string }

const factsFile = 'begun.bin'

/**
 * Opens a house in which much has happened already. The first test of a run does it by the real
 * actions; the others get a copy of the database and the files, in a tenth of the time. Another run
 * begins anew, so no copy is older than the code.
 *
 * Takes the name of the beginning and how it is made; gives the house, at the hour at which the
 * beginning ended, and what the beginning gave (values that `v8.serialize` can keep).
 */
export async function openBegun<Facts>(
  t: Ending,
  name: string,
  begin: (house: TestHouse) => Promise<Facts>,
): Promise<{ house: TestHouse; facts: Facts }> {
  const begun = begunName(name)
  const folder = path.join(clusterFolder, begun)
  // On a fresh machine the first test of all makes the cluster, and with it the folder.
  await testCluster()
  await alone(`${folder}.lock`, async () => {
    if (!existsSync(folder)) await make(begun, begin)
  })
  const house = await openTestHouse(t, { from: begun })
  const { facts, at } = deserialize(await readFile(path.join(folder, factsFile))) as Kept<Facts>
  house.clock.set(at)
  return { house, facts }
}

/** Its database is kept first and its folder last, so that the folder tells that all is there. */
async function make<Facts>(begun: string, begin: (house: TestHouse) => Promise<Facts>) {
  const ends: (() => Promise<void>)[] = []
  const t: Ending = { after: end => void ends.push(end) }
  try {
    const house = await openTestHouse(t, { keptAs: begun })
    const kept: Kept<Facts> = { facts: await begin(house), at: house.clock.now().toISOString() }
    await writeFile(path.join(house.services.config.dataDir, factsFile), serialize(kept))
  } finally {
    for (const end of ends) await end()
  }
}
