import { newId } from '../../../foundation/ids.ts'
import { done, type Outcome, refuse } from '../../../foundation/outcome.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { announce } from '../../../platform/news/index.ts'
import {
  findOffice,
  insertOffice,
  isAbbreviationTaken,
  listSlugs,
  lockMunicipality,
  markConnected,
  updateSettings,
} from '../queries/index.ts'
import {
  chooseSlugs,
  defaultMarkPattern,
  type Municipality,
  type Office,
  type OfficeSettings,
  type SettingsRefusal,
  whyNotSettings,
} from '../rules/index.ts'
import { officesChanged } from './news.ts'

/** What an office brings when it is connected: its row of the register and its settings. */
export type Connection = {
  municipality: Municipality
  settings: Partial<OfficeSettings> & { abbreviation: string }
  at: Date
}

export type ConnectRefusal = SettingsRefusal | 'already-connected'

/** Makes an office of a municipality: since now it works in the platform and is counted. */
export async function connectOffice(
  tx: Tx,
  { municipality, settings, at }: Connection,
): Promise<Outcome<Office, ConnectRefusal>> {
  const known = await lockMunicipality(tx, municipality.code)
  if (known?.connectedAt) return refuse('already-connected')

  const wanted = { ...emptySettings, ...settings }
  const refusal = whyNotSettings(wanted)
  if (refusal) return refuse(refusal)
  const id = known?.id ?? newId(at)
  if (await isAbbreviationTaken(tx, wanted.abbreviation, id)) return refuse('abbreviation-taken')

  if (!known) await enterMunicipality(tx, id, municipality)
  await updateSettings(tx, id, wanted)
  await markConnected(tx, id, at)
  await announce(tx, officesChanged, { officeId: id })
  return done(await findOffice(tx, id))
}

const emptySettings: Omit<OfficeSettings, 'abbreviation'> = {
  street: '',
  town: '',
  postcode: '',
  phone: '',
  email: '',
  web: '',
  dataBoxId: '',
  hours: [],
  handles: { cs: [], en: [], de: [] },
  markPattern: defaultMarkPattern,
}

async function enterMunicipality(tx: Tx, id: string, municipality: Municipality): Promise<void> {
  const taken = new Set((await listSlugs(tx)).map(({ slug }) => slug))
  const slug = chooseSlugs([municipality], taken).get(municipality.code)!
  await insertOffice(tx, { ...municipality, id, slug, municipalityCode: municipality.code })
}
