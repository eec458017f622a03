import { operatorId } from '../../../foundation/ids.ts'
import type { Db } from '../../../platform/db/index.ts'
import type { SenderKind } from '../../forms/index.ts'
import { listOfferedSlugs, listTitles } from '../../publishing/index.ts'
import { listRegistered } from '../queries/catalogue.ts'
import type { Guide } from '../rules/guide.ts'
import type { Linkable } from '../rules/linking.ts'
import type { LocalGuide } from '../rules/local.ts'
import type { LinkedForm, RegisteredName } from '../rules/view.ts'

type Where = { officeId: string | null; at: Date }

/** What a guide leads to, by its title: forms, other guides, services of the register. */
export async function readLinks(
  db: Db,
  { guide, forms }: Pick<LocalGuide, 'guide' | 'forms'>,
  where: Where,
): Promise<{
  forms: LinkedForm[]
  related: { slug: string; title: Guide['title'] }[]
  services: RegisteredName[]
}> {
  const wanted = [
    ...forms.map(({ slug }) => ({ kind: 'form' as const, slug })),
    ...(guide.related ?? []).map(slug => ({ kind: 'guide' as const, slug })),
  ]
  const [titles, services] = await Promise.all([
    listTitles(db, wanted, where),
    readServices(db, guide),
  ])
  return {
    forms: forms.map(form => {
      const { title = null, senders } = titles.get(`form ${form.slug}`) ?? {}
      return { ...form, title, ...(senders && { senders: senders as SenderKind[] }) }
    }),
    related: (guide.related ?? []).flatMap(slug => {
      const title = titles.get(`guide ${slug}`)
      return title ? [{ slug, title: title.title }] : []
    }),
    services,
  }
}

async function readServices(db: Db, { services = [] }: Guide): Promise<RegisteredName[]> {
  if (services.length === 0) return []
  const known = await listRegistered(db, {
    services: services.flatMap(({ service }) => service ?? []),
    acts: services.flatMap(({ act }) => act ?? []),
  })
  return services.map(({ service, act, agenda }) => ({
    ...(service && { service: known.services.get(service) ?? unknown(service) }),
    ...(act && { act: known.acts.get(act) ?? unknown(act) }),
    ...(agenda && { agenda }),
  }))
}

/** A code that the register (as it was imported) does not have stands alone. */
const unknown = (code: string) => ({ code, name: '', nameEn: '' })

/** Forms and guides that are offered to an owner's readers, by their Czech titles. */
export async function listLinkable(db: Db, ownerId: string, at: Date): Promise<Linkable> {
  const { forms, guides } = await readKnown(db, ownerId, at)
  const officeId = ownerId === operatorId ? null : ownerId
  const titlesOf = async (kind: 'form' | 'guide', slugs: ReadonlySet<string>) => {
    const named = [...slugs].map(slug => ({ kind, slug }))
    const titles = await listTitles(db, named, { officeId, at })
    const known = named.flatMap(({ slug }) => {
      const found = titles.get(`${kind} ${slug}`)
      return found ? [{ slug, title: found.title }] : []
    })
    return known.sort((one, other) => one.title.cs.localeCompare(other.title.cs, 'cs'))
  }
  const [known, related] = await Promise.all([titlesOf('form', forms), titlesOf('guide', guides)])
  return { forms: known, related }
}

/** The addresses of everything that is offered to an owner's readers. */
export async function readKnown(db: Db, ownerId: string, at: Date) {
  const whose = ownerId === operatorId ? {} : { officeId: ownerId }
  const { form: forms, guide: guides } = await listOfferedSlugs(db, { at, ...whose })
  return { forms, guides }
}
