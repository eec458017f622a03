import { paths as filing } from '../domains/filing/index.ts'
import { editingPaths as formEditing, paths as forms } from '../domains/forms/index.ts'
import { paths as guides } from '../domains/guides/index.ts'
import { paths as identity } from '../domains/identity/index.ts'
import { mailboxPaths } from '../domains/mailbox/index.ts'
import { paths as offices } from '../domains/offices/index.ts'
import { paths as overview } from '../domains/overview/index.ts'
import { paths as portal } from '../domains/portal/index.ts'
import { paths as records } from '../domains/records/index.ts'
import { paths as submissions } from '../domains/submissions/index.ts'
import type { Path } from '../foundation/path.ts'
import type { Role, Visit } from '../platform/http/index.ts'
import type { FrameData, NavItem } from '../platform/ui/index.ts'
import { texts } from './texts.ts'

type Section = keyof (typeof texts)['cs']['sections']
type DeskSection = keyof (typeof texts)['cs']['desk']

const sections: [Section, Path][] = [
  ['home', portal.home],
  ['submissions', submissions.list],
  ['guides', portal.guides],
  ['forms', forms.catalogue],
  ['bookings', portal.bookings],
  ['board', portal.boards],
  ['identity', identity.identity],
  ['help', portal.help],
]

/** What an officer works with, and in which role. */
const deskSections: [DeskSection, Path, Role[]][] = [
  ['filing', filing.queue, ['filing-clerk']],
  ['records', records.worklist, ['case-officer', 'head', 'filing-clerk', 'mayor']],
  ['overview', overview.overview, ['mayor', 'head', 'administrator']],
  [
    'verification',
    identity.verification,
    ['filing-clerk', 'case-officer', 'head', 'administrator'],
  ],
  ['guides', guides.editing, ['case-officer', 'head', 'administrator', 'operator']],
  ['forms', formEditing.desk, ['case-officer', 'head', 'administrator', 'operator']],
  ['administration', identity.administration, ['administrator']],
  ['operation', identity.operation, ['operator']],
]

/** The sections of the portal, the one of this visit marked; an officer has no submissions. */
export function sectionsFor(visit: Visit): NavItem[] {
  const words = texts[visit.lang].sections
  const isOfficer = visit.caller !== null && visit.caller.personId === null
  return sections
    .filter(([name]) => !(isOfficer && name === 'submissions'))
    .map(([name, path]) => item(visit, words[name], path))
}

/** How many things wait in a section. */
export type Waiting = Partial<Record<DeskSection, number>>

/** The sections that the roles at the caller's desk open, with how much waits in them. */
export function deskSectionsFor(visit: Visit, waiting: Waiting = {}): NavItem[] {
  const words = texts[visit.lang].desk
  const roles = visit.caller?.desk?.roles ?? []
  const open = deskSections.filter(([, , welcome]) => welcome.some(role => roles.includes(role)))
  return innermost(
    open.map(([name, path]) => ({ ...item(visit, words[name], path), count: waiting[name] ?? 0 })),
  )
}

/** The addresses that the frame itself offers. */
export function frameLinks(visit: Visit): FrameData['links'] {
  return {
    home: visit.href(portal.home()),
    search: visit.href(portal.search()),
    signIn: visit.href(identity.signIn()),
    register: visit.href(identity.registration()),
    signOut: visit.href(identity.signOut()),
    account: visit.href(identity.account()),
    mailbox: visit.href(mailboxPaths.list()),
    switchDesk: visit.href(identity.desk()),
    offices: visit.href(offices.directory()),
  }
}

function item(visit: Visit, label: string, path: Path): NavItem {
  const address = path()
  return { label, href: visit.href(address), current: isUnder(visit.path, address) }
}

/** Of a section and one within it (`/sprava`, `/sprava/formulare`) the inner one is marked. */
function innermost(items: NavItem[]): NavItem[] {
  const current = items.filter(item => item.current)
  const inner = current.reduce(
    (one, other) => (other.href.length > one.length ? other.href : one),
    '',
  )
  return items.map(item => ({ ...item, current: item.current && item.href === inner }))
}

function isUnder(path: string, address: string): boolean {
  return path === address || (address !== '/' && path.startsWith(`${address}/`))
}
