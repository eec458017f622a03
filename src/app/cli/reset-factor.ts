import { userInfo } from 'node:os'
import { normalEmail, resetAtMachine } from '../../domains/identity/index.ts'
import { closeServices, openServices } from '../services.ts'
import { openInstallation, tellWhere } from './installation.ts'
import { readOneName } from './one-name.ts'
import { Trouble } from './trouble.ts'

/** Forgets the second factor of an officer or operator who lost it; takes their e-mail. */
export async function run(words: string[]): Promise<void> {
  const { name: email, data } = readOneName(words, 'reset factor E-MAIL')
  const installation = await openInstallation({ data, existing: true }, () => {})
  tellWhere(installation.config)
  const services = await openServices(installation.config)
  try {
    const by = { user: userInfo().username, at: services.clock() }
    const done = await resetAtMachine(services.sql, normalEmail(email), by)
    if (!done.ok) throw new Trouble(`there is no officer or operator who signs in as ${email}`)
    process.stdout.write(`The second factor of ${done.value.name} is reset: all sessions have ended,
the next sign-in sets up a new one. They are told by e-mail; the audit names you.
`)
  } finally {
    await closeServices(services)
    await installation.close()
  }
}
