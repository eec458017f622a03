import { countRegistered, paths as identity } from '../domains/identity/index.ts'
import { ledgerHealth } from '../domains/ledger/index.ts'
import { unreadCount } from '../domains/mailbox/index.ts'
import { countOffices } from '../domains/offices/index.ts'
import { footerLinksOf } from '../domains/portal/index.ts'
import {
  listProposals,
  listSupplies,
  mayPublish,
  ownerOf,
  type WorkKind,
} from '../domains/publishing/index.ts'
import { operatorId } from '../foundation/ids.ts'
import { withQuery } from '../foundation/path.ts'
import { remembered } from '../platform/clock/index.ts'
import { askWithin } from '../platform/db/index.ts'
import type { Assets, Visit } from '../platform/http/index.ts'
import type { Services } from '../platform/services.ts'
import type { FrameCaller, FrameData } from '../platform/ui/index.ts'
import { deskSectionsFor, frameLinks, sectionsFor, type Waiting } from './navigation.ts'
import { texts } from './texts.ts'

type Counts = FrameData['counts'] & { unstamped: boolean }

/** The numbers in the frame may be this old: they are for the eye, and stand on every page. */
const countsLastMs = 5_000

/** What stands around every page: sections, sign-in state, numbers, footer. */
export async function frameFor(visit: Visit, assets: Assets): Promise<FrameData> {
  const { services, now } = visit
  const { config } = services
  const [counts, caller, waiting] = await Promise.all([
    countsFor(services, now),
    callerFor(visit),
    waitingFor(visit),
  ])
  return {
    lang: visit.lang,
    path: withQuery(visit.path, visit.query),
    baseUrl: config.baseUrl,
    caller,
    counts,
    sections: sectionsFor(visit),
    deskSections: deskSectionsFor(visit, waiting),
    links: frameLinks(visit),
    footerLinks: footerLinksOf(visit),
    operatorFooter: config.operator.footer[visit.lang],
    cofinancing: config.operator.cofinancing,
    reminder: reminderOf(visit),
    banner: bannerOf(visit, counts),
    assets: {
      stylesheet: assets.href('style.css'),
      icon: assets.href('icon.svg'),
      script: name => assets.href(`${name}.js`),
    },
  }
}

/** That no receipt can be confirmed for want of stamps is more urgent than that this is a demo. */
function bannerOf({ lang, services }: Visit, { unstamped }: Counts): string | null {
  if (unstamped) return texts[lang].unstampedBanner
  return services.config.demo ? texts[lang].demoBanner : null
}

/** Who is not verified learns it before they write, not when they want to send. */
function reminderOf({ caller, lang, href }: Visit): FrameData['reminder'] {
  if (!caller?.personId || caller.verified) return null
  const { unverified, howToVerify } = texts[lang]
  return { text: unverified, label: howToVerify, href: href(identity.account()) }
}

async function callerFor({ caller, services }: Visit): Promise<FrameCaller | null> {
  if (!caller) return null
  const { name, desk, desks, personId } = caller
  const unread = personId ? await askWithin(services.sql, { personId }, unreadCount) : null
  return { name, unread, desk, desks }
}

/**
 * Proposals that wait for those who publish at the caller's desk, and for the operator also the
 * newer texts that came with the portal.
 */
async function waitingFor({ caller, services }: Visit): Promise<Waiting> {
  if (!mayPublish({ caller })) return {}
  const ownerId = ownerOf({ caller })
  const ask = { officeId: ownerId }
  const [proposals, supplies] = await Promise.all([
    askWithin(services.sql, ask, tx => listProposals(tx, ownerId)),
    ownerId === operatorId ? askWithin(services.sql, ask, tx => listSupplies(tx, ownerId)) : null,
  ])
  const all = [...proposals, ...(supplies?.values() ?? [])]
  const count = (wanted: WorkKind) => all.filter(({ kind }) => kind === wanted).length
  return { forms: count('form'), guides: count('guide') }
}

const countsFor = remembered(countsLastMs, async ({ sql }: Services, now): Promise<Counts> => {
  const [{ connected }, persons, { problems }] = await Promise.all([
    countOffices(sql),
    countRegistered(sql),
    ledgerHealth(sql, now),
  ])
  return { offices: connected, persons, unstamped: problems.includes('stamping-fails') }
})
