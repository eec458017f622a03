import { resolve } from 'node:path'
import type { Texts } from '../i18n/index.ts'

/** Who runs this installation; shown in the footer, the contacts and the contract. */
export type Operator = {
  name: string
  address: string
  phone: string
  email: string
  dataBoxId: string
  footer: Texts<string>
  /** Who paid a part of it, one sentence for the footer; null when nobody. */
  cofinancing: string | null
}

/** A witness (C2SP tlog-witness): where it is asked, and its verifier key. */
export type Witness = { url: string; key: string }

export type Config = {
  production: boolean
  /** Demo data and demo hints (one-time codes on the page); never in production. */
  demo: boolean
  port: number
  /** Where people reach the portal, without a slash at the end. */
  baseUrl: string
  dataDir: string
  /** The application's role; owns nothing. */
  databaseUrl: string
  /** The owner's role: migrations and the job runner. */
  ownerUrl: string
  /** An RFC 3161 authority. */
  stampUrl: string | null
  /** Other installations that cosign the heads of our logs. */
  witnesses: readonly Witness[]
  /** `smtp://…`; null keeps mail in the queue. */
  mailUrl: string | null
  mailFrom: string
  /** The first part of every log's name, an address without its scheme. */
  logOrigin: string
  /** The number of this system in the register of rights and duties; 0 while it has none. */
  systemCode: string
  /** Requests a minute are multiplied by this; tests and benches raise it. */
  limitFactor: number
  /** Addresses that may read `/metrics` beside this machine itself. */
  metricsFrom: readonly string[]
  operator: Operator
}

export const demoOperator: Operator = {
  name: 'Plzeňský kraj (ukázková instalace)',
  address: 'Škroupova 1760/18, 301 00 Plzeň',
  phone: '+420 377 000 000',
  email: 'podpora@virtuos.example',
  dataBoxId: 'zzzzzz1',
  cofinancing: null,
  footer: {
    cs: 'Ukázková instalace s vymyšlenými osobami. Žádné podání odtud neodejde na skutečný úřad.',
    en: 'A demonstration with invented people. Nothing sent here reaches a real office.',
    de: 'Eine Vorführung mit erfundenen Personen. Nichts davon erreicht eine echte Behörde.',
  },
}

type Environment = Record<string, string | undefined>

/**
 * Reads the settings from the environment (`VIRTUOS_…`), each with a default for one machine.
 *
 * Takes the environment and what the command line and the database starter have decided.
 */
export function readConfig(env: Environment, decided: Partial<Config>): Config {
  const port = decided.port ?? Number(env.VIRTUOS_PORT ?? 8080)
  const baseUrl = (env.VIRTUOS_BASE_URL ?? `http://localhost:${port}`).replace(/\/$/, '')
  return {
    production: env.VIRTUOS_PRODUCTION === '1',
    demo: env.VIRTUOS_PRODUCTION !== '1',
    port,
    baseUrl,
    dataDir: resolve(env.VIRTUOS_DATA ?? 'data'),
    databaseUrl: env.DATABASE_URL ?? '',
    ownerUrl: env.DATABASE_OWNER_URL ?? env.DATABASE_URL ?? '',
    stampUrl: stampUrlFrom(env.VIRTUOS_STAMP_URL ?? ''),
    witnesses: witnessesFrom(env.VIRTUOS_WITNESSES ?? ''),
    mailUrl: env.VIRTUOS_MAIL_URL ?? null,
    mailFrom: env.VIRTUOS_MAIL_FROM ?? 'VIRTUOS <portal@virtuos.example>',
    logOrigin: env.VIRTUOS_LOG_ORIGIN ?? new URL(baseUrl).host,
    systemCode: env.VIRTUOS_SYSTEM_CODE ?? '0',
    limitFactor: Number(env.VIRTUOS_LIMIT_FACTOR ?? 1),
    metricsFrom: (env.VIRTUOS_METRICS_FROM ?? '').split(',').filter(Boolean),
    operator: operatorFrom(env),
    ...decided,
  }
}

function stampUrlFrom(text: string): string | null {
  if (text === '') return null
  if (!/^https?:/.test(text) || !URL.canParse(text))
    throw new Error(
      'VIRTUOS_STAMP_URL: write an address as https://user:password@authority.example/',
    )
  return text
}

/** Address and key of each, all parted by spaces: `https://a.example name+id+key …`. */
function witnessesFrom(text: string): Witness[] {
  const words = text.split(/\s+/).filter(Boolean)
  const pairs = words.flatMap((url, at) =>
    at % 2 === 0 ? [{ url, key: words[at + 1] ?? '' }] : [],
  )
  const halves = pairs.filter(({ url, key }) => !/^https?:/.test(url) || !key.includes('+'))
  if (halves.length > 0) throw new Error('VIRTUOS_WITNESSES: write an address and a key for each')
  return pairs
}

function operatorFrom(env: Environment): Operator {
  const footer = env.VIRTUOS_OPERATOR_FOOTER
  return {
    name: env.VIRTUOS_OPERATOR_NAME ?? demoOperator.name,
    address: env.VIRTUOS_OPERATOR_ADDRESS ?? demoOperator.address,
    phone: env.VIRTUOS_OPERATOR_PHONE ?? demoOperator.phone,
    email: env.VIRTUOS_OPERATOR_EMAIL ?? demoOperator.email,
    dataBoxId: env.VIRTUOS_OPERATOR_DATA_BOX ?? demoOperator.dataBoxId,
    cofinancing: env.VIRTUOS_COFINANCING ?? null,
    footer: footer ? { cs: footer, en: footer, de: footer } : demoOperator.footer,
  }
}
