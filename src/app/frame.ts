import { withQuery } from '../foundation/path.ts'
import type { Assets, Visit } from '../platform/http/index.ts'
import type { FrameData } from '../platform/ui/index.ts'

/** What stands around every page: sections, sign-in state, numbers, footer. */
export async function frameFor(visit: Visit, assets: Assets): Promise<FrameData> {
  const { config } = visit.services
  return {
    lang: visit.lang,
    path: withQuery(visit.path, visit.query),
    baseUrl: config.baseUrl,
    caller: null,
    counts: { offices: 0, persons: 0 },
    sections: [],
    deskSections: [],
    links: linksOf(visit),
    footerLinks: [],
    operatorFooter: config.operator.footer[visit.lang],
    cofinancing: null,
    banner: null,
    assets: {
      stylesheet: assets.href('style.css'),
      icon: assets.href('icon.svg'),
      script: name => assets.href(`${name}.js`),
    },
  }
}

function linksOf(visit: Visit): FrameData['links'] {
  return {
    home: visit.href('/'),
    search: visit.href('/hledani'),
    signIn: visit.href('/identita/prihlaseni'),
    register: visit.href('/identita/registrace'),
    signOut: visit.href('/identita/odhlaseni'),
    account: visit.href('/identita/ucet'),
    mailbox: visit.href('/schranka'),
    switchDesk: visit.href('/identita/pult'),
    offices: visit.href('/urady'),
  }
}
