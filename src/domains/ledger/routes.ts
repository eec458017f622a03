import { get, post, type Route } from '../../platform/http/index.ts'
import * as paths from './paths.ts'
import { sendCheckpoint, sendKey, sendScript, sendTile } from './routes/publication.ts'
import { checkReceipt, showForm } from './routes/verification.ts'

const forAll = { who: 'anyone' } as const
const uploads = { who: 'anyone', upload: true, perMinute: 30 } as const

export const routes: Route[] = [
  get(paths.installationCheckpoint, forAll, sendCheckpoint),
  get(paths.installationTile, forAll, sendTile),
  get(paths.checkpoint, forAll, sendCheckpoint),
  get(paths.tile, forAll, sendTile),
  get(paths.verifierKey, forAll, sendKey),
  get(paths.script, forAll, sendScript),
  get(paths.verification, forAll, showForm),
  post(paths.verification, uploads, checkReceipt),
]
