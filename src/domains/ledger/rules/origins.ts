/** The id under which the installation's own log is kept; no office has it. */
export const installationId = '00000000-0000-0000-0000-000000000000'

/** The name of a log: `virtuos.example/log/klatovy`; the installation's own ends in `log`. */
export function originOf(logOrigin: string, name: string): string {
  return name === '' ? `${logOrigin}/log` : `${logOrigin}/log/${name}`
}
