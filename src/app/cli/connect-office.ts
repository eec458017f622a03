import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { generateSecret, generateURI } from 'otplib'
import { createOfficer } from '../../domains/identity/index.ts'
import { findOfficeBySlug, type Office } from '../../domains/offices/index.ts'
import { connect } from '../../domains/onboarding/index.ts'
import { NotFound, within } from '../../platform/db/index.ts'
import type { Services } from '../../platform/services.ts'
import { closeServices, openServices } from '../services.ts'
import { openInstallation, tellWhere } from './installation.ts'
import { Misuse, Trouble } from './trouble.ts'

/** Twice what a person could guess; it is changed at the first visit anyway. */
const passwordBytes = 15

/** Connects an office and seats its first administrator; takes the words of the command. */
export async function run(words: string[]): Promise<void> {
  const { data, ...wish } = readWish(words)
  const installation = await openInstallation({ data, existing: true }, () => {})
  tellWhere(installation.config)
  const services = await openServices(installation.config)
  try {
    const office = await connectNow(services, wish)
    process.stdout.write(await seatAdministrator(services, office, wish))
  } finally {
    await closeServices(services)
    await installation.close()
  }
}

type Wish = { slug: string; abbreviation: string; name: string; email: string; phone: string }

function readWish(words: string[]): Wish & { data: string | undefined } {
  const text = { type: 'string' } as const
  const { values, positionals } = parseArgs({
    args: words,
    options: { data: text, abbreviation: text, administrator: text, email: text, phone: text },
    allowPositionals: true,
  })
  const [slug, ...more] = positionals
  const { abbreviation, administrator: name, email, phone = '', data } = values
  if (!slug || more.length > 0 || !abbreviation || !name || !email?.includes('@')) {
    throw new Misuse('an office, --abbreviation, --administrator and --email are needed')
  }
  return { slug, abbreviation, name, email: email.toLowerCase(), phone, data }
}

async function connectNow({ sql, clock }: Services, wish: Wish): Promise<Office> {
  const { slug, abbreviation } = wish
  const found = await findOfficeBySlug(sql, slug).catch(error => {
    if (!(error instanceof NotFound)) throw error
    throw new Trouble(`there is no office ${slug}; import the register of municipalities first`)
  })
  const municipality = { ...found, code: found.municipalityCode }
  const connection = { municipality, settings: { abbreviation }, at: clock() }
  const connected = await within(sql, {}, tx => connect(tx, connection))
  if (!connected.ok) throw new Trouble(`${found.name} was not connected: ${connected.refusal}`)
  return connected.value
}

async function seatAdministrator(services: Services, office: Office, wish: Wish): Promise<string> {
  const { name, email, phone } = wish
  const password = randomBytes(passwordBytes).toString('base64url')
  const secondFactor = generateSecret()
  const known = { name, email, phone, password, secondFactor, at: services.clock() }
  await createOfficer(services, { ...known, officeId: office.id, roles: ['administrator'] })
  const uri = generateURI({ issuer: 'VIRTUOS', label: email, secret: secondFactor })
  return `${office.name} is connected. ${name} signs in as ${email}
  with the password  ${password}
  second factor      ${uri}
An e-mail that was known before keeps its own password and second factor.
`
}
