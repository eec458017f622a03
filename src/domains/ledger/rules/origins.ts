/** The id under which the installation's own log is kept; no office has it. */
export const installationId = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/** The name of a log: `virtuos.example/log/klatovy`; the installation's own ends in `log`. */
export function originOf(logOrigin: string, name: string): string {
  return name === '' ? `${logOrigin}/log` : `${logOrigin}/log/${name}`
}
