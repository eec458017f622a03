import { withQuery } from '../../../../foundation/path.ts'
import type { Visit } from '../../../../platform/http/index.ts'
import { fieldId } from '../../../../platform/ui/index.ts'
import { editingPaths as paths } from '../../paths/editing.ts'

/** A page, a question, or what follows from the answers. */
const items = /^(\/pages\/\d+(\/fields\/\d+)*|\/(fees|inPerson|routes|matters)\/\d+)/

/** Inputs that are not in three languages. */
const plain = new Set([
  ...'law checked need min max maxLength value czk unit prefill category services senders'.split(
    ' ',
  ),
  ...'person party cosigner kind decimals accepts maxFiles maxMegabytes'.split(' '),
])

/** Where a place is edited: the page that has it, and there the input. */
export function editHref(visit: Visit, place: string, lang = 'cs'): string {
  const { id } = visit.params as { id: string }
  const item = items.exec(place)?.[0] ?? ''
  const check = /^\/checks\/\d+/.exec(place.slice(item.length))?.[0] ?? ''
  const rest = place.slice(item.length + check.length)
  const input = inputOf(rest, lang)
  const to = (path: (parameters: { id: string }) => string, misto: string) =>
    visit.href(withQuery(path({ id }), { misto })) + input
  if (check) return to(paths.check, item + check)
  if (rest === '/when' || rest === '/exempt')
    return visit.href(withQuery(paths.condition({ id }), { misto: place }))
  if (item.includes('/fields/')) return to(paths.field, item)
  if (item.startsWith('/pages/')) return to(paths.page, item)
  if (item !== '') return to(paths.part, item)
  if (rest === '' || rest === '/pages') return visit.href(paths.overview({ id }))
  return visit.href(paths.facts({ id })) + input
}

function inputOf(rest: string, lang: string): string {
  const [first = '', second = ''] = rest.split('/').slice(1)
  if (first === '') return ''
  if (first === 'czk' && second !== '') return `#${fieldId(tariffInput(rest))}`
  if (first === 'shows') return `#${fieldId('shows.pages')}`
  if (first === 'rule') return `#${fieldId('pravidlo')}`
  const own = /^(cs|en|de)$/.test(second) ? second : lang
  return `#${fieldId(plain.has(first) ? first : `${first}.${own}`)}`
}

/** The input of a part of a tariff: `/czk/factors/1` is the second thing it is multiplied by. */
function tariffInput(rest: string): string {
  const [, , part = '', order] = rest.split('/')
  if (part === 'factors') return order === '1' ? 'per2' : 'per'
  return { rates: 'rates', leastCzk: 'least', mostCzk: 'most' }[part] ?? 'amount'
}
