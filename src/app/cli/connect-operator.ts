import { userInfo } from 'node:os'
import { parseArgs } from 'node:util'
import {
  inviteOperator,
  normalEmail,
  type OperatorWish,
  paths,
} from '../../domains/identity/index.ts'
import { closeServices, openServices } from '../services.ts'
import { openInstallation, tellWhere } from './installation.ts'
import { Misuse, Trouble } from './trouble.ts'

const refusals = {
  'has-operator':
    'this portal has an operator already; with --another it gets one more beside them',
  'email-taken':
    'this e-mail has an account; an operator needs an e-mail that nobody signs in with here',
}

/** Makes an operator of the portal and prints their way in; takes the words of the command. */
export async function run(words: string[]): Promise<void> {
  const { data, ...wish } = readWish(words)
  const installation = await openInstallation({ data, existing: true }, () => {})
  tellWhere(installation.config)
  const services = await openServices(installation.config)
  try {
    const who = { ...wish, user: userInfo().username, at: services.clock() }
    const invited = await inviteOperator(services.sql, who)
    if (!invited.ok) throw new Trouble(refusals[invited.refusal])
    const { token, until } = invited.value
    const day = until.toISOString().slice(0, 10)
    process.stdout.write(`${wish.name} operates the portal from the first sign-in as ${wish.email}.
Open this link by ${day} (once) and set a password; the second factor follows at the sign-in:
  ${services.config.baseUrl}${paths.invitation({ token })}
`)
  } finally {
    await closeServices(services)
    await installation.close()
  }
}

type Wish = Pick<OperatorWish, 'name' | 'email' | 'another'> & { data: string | undefined }

function readWish(words: string[]): Wish {
  const text = { type: 'string' } as const
  const { values, positionals } = parseArgs({
    args: words,
    options: { data: text, email: text, another: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const [name, ...more] = positionals
  const { email, another, data } = values
  if (!name?.trim() || more.length > 0 || !email?.includes('@')) {
    throw new Misuse('an operator\'s "Name" and --email are needed; see ./virtuos connect --help')
  }
  return { name: name.trim(), email: normalEmail(email), another, data }
}
