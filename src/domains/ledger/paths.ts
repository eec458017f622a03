import { path } from '../../foundation/path.ts'

/** Static files of the logs for programs (C2SP tlog-tiles); the installation's log has no name. */
export const installationCheckpoint = path('/log/checkpoint')
export const installationTile = path('/log/tile/*')
export const checkpoint = path('/log/:office/checkpoint')
export const tile = path('/log/:office/tile/*')
export const verifierKey = path('/log/key')
export const script = path('/log/verify-receipt.mjs')

export const verification = path('/overeni-potvrzeni')
