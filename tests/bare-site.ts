import { generateKeyPairSync } from 'node:crypto'
import { html } from '../src/foundation/html.ts'
import { readConfig } from '../src/platform/config/index.ts'
import {
  type Caller,
  createServer,
  loadAssets,
  page,
  type Route,
  type Site,
} from '../src/platform/http/index.ts'
import type { Log } from '../src/platform/log/index.ts'
import { silentLog } from '../src/platform/log/index.ts'
import type { Services } from '../src/platform/services.ts'
import { openThreads } from '../src/platform/threads/index.ts'
import type { FrameData } from '../src/platform/ui/index.ts'

export const anyone = { who: 'anyone' } as const

/** A page that says its title. */
export const plain = (title: string) => page({ title, body: html`<p>${title}</p>` })

export const officer: Caller = {
  accountId: 'a',
  sessionId: 's',
  name: 'Tomáš Beneš',
  personId: null,
  verified: true,
  desk: {
    officeId: 'o',
    slug: 'klatovy',
    name: 'Klatovy',
    officerId: 'x',
    roles: ['head'],
    unitIds: [],
  },
  desks: [],
}

type Circumstances = { officer?: Caller; frameFails?: boolean; log?: Log }

/** A web server with the given routes and nothing behind it: no database, no domain. */
export async function openBareSite(
  routes: Route[],
  { officer, frameFails, log }: Circumstances = {},
) {
  const assets = await loadAssets({ 'style.css': 'body{}' })
  const site: Site = {
    services: servicesFor(log ?? silentLog),
    routes,
    assets,
    findCaller: async token => (token === 'officer' ? (officer ?? null) : null),
    findOwner: async token => (token === 'ended' ? 'account-of-jana' : null),
    frameFor: async visit => {
      if (frameFails) throw new Error('no database')
      return frameData(visit.lang, visit.path)
    },
    errorPage: (_visit, status, reference) => ({
      title: String(status),
      body: html`<p>${reference}</p>`,
    }),
    signInAddress: next => `/prihlaseni?next=${next}`,
    signInPage: (_visit, { next, kept }) => ({
      title: 'Přihlášení',
      body: html`<p>${next} ${kept}</p>`,
    }),
    observe: () => {},
  }
  return createServer(site)
}

/** The server itself needs only the settings, the log, the clock and the threads of all. */
function servicesFor(log: Log): Services {
  const config = readConfig({}, { port: 8080 })
  const key = generateKeyPairSync('ed25519').privateKey
  const keys = { secret: Buffer.alloc(32, 7) }
  return {
    config,
    keys,
    log,
    threads: openThreads(log),
    clock: () => new Date('2026-11-21T10:00:00Z'),
    key,
  } as unknown as Services
}

function frameData(lang: 'cs' | 'en' | 'de', address: string): FrameData {
  const link = '/x'
  return {
    lang,
    path: address,
    baseUrl: 'http://localhost:8080',
    caller: null,
    counts: { offices: 11, persons: 3 },
    sections: [],
    deskSections: [],
    links: {
      home: link,
      search: link,
      signIn: link,
      register: link,
      signOut: link,
      account: link,
      mailbox: link,
      switchDesk: link,
      offices: link,
    },
    footerLinks: [],
    operatorFooter: '',
    cofinancing: null,
    reminder: null,
    banner: null,
    assets: { stylesheet: link, icon: link, script: () => link },
  }
}
