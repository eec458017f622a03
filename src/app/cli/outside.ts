import { openMailServer } from '../../../sim/mail/server.ts'
import { openStampingServer } from '../../../sim/tsa/server.ts'
import type { Config } from '../../platform/config/index.ts'
import { demoMailFolder } from '../demo/mail.ts'

/** The neighbours of a demonstration, on this machine only. */
export type Outside = { config: Config; close(): Promise<void> }

/**
 * Gives a demonstration the mail server and the time stamps that its settings lack.
 *
 * Takes the settings; gives them completed. Outside a demonstration nothing is started.
 */
export async function openOutside(config: Config): Promise<Outside> {
  if (!config.demo) return { config, close: async () => {} }
  const mail = config.mailUrl ? null : await openMailServer(demoMailFolder(config.dataDir))
  const stamping = config.stampUrl ? null : await openStampingServer()
  return {
    config: {
      ...config,
      mailUrl: config.mailUrl ?? mail?.url ?? null,
      stampUrl: config.stampUrl ?? stamping?.url ?? null,
    },
    async close() {
      await Promise.all([mail?.close(), stamping?.close()])
    },
  }
}
