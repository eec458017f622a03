import { operatorId } from '../../../foundation/ids.ts'
import { wordsOf } from '../../../foundation/stems/index.ts'
import type { Entry } from './entries.ts'
import type { Wanted } from './search.ts'

type Listed = Pick<Entry, 'kind' | 'reference' | 'textLang' | 'address' | 'title'>

/** An office's own wording of a result, named by the office. */
export type Wording = Pick<Entry, 'address' | 'textLang'> & { officeName: string }

/** The wordings of one thing become one result; each names the offices that have their own. */
export type Gathered<One> = One & { wordings: readonly Wording[] }

/**
 * Results in which what all offices share and the offices' own wordings of it stand once.
 *
 * Takes results, the best first. The shared wording stands for all, at the best place of them; an
 * office's own one only where the shared one was not found, or the office's name was looked for.
 */
export function gathered<One extends Listed>(
  found: readonly One[],
  words: readonly Wanted[],
): Gathered<One>[] {
  const things = new Map<string, One[]>()
  for (const one of found) {
    const thing = `${one.kind}:${slugOf(one) ?? one.reference}`
    things.set(thing, [...(things.get(thing) ?? []), one])
  }
  return [...things.values()].map(same => {
    const isNamed = (one: One) => isLocal(one) && namesOffice(one, words)
    const shown = same.find(isNamed) ?? same.find(one => !isLocal(one)) ?? same[0]!
    const others = same.filter(one => one !== shown && isLocal(one))
    return { ...shown, wordings: others.map(wordingOf) }
  })
}

/** Guides and forms are kept as `slug/owner`; null for all other things. */
function slugOf({ kind, reference }: Listed): string | null {
  return kind === 'guide' || kind === 'form' ? reference.replace(/\/[^/]*$/, '') : null
}

function isLocal(one: Listed): boolean {
  return slugOf(one) !== null && /\/./.test(one.reference) && !one.reference.endsWith(operatorId)
}

function namesOffice({ title }: Listed, words: readonly Wanted[]): boolean {
  const name = wordsOf('cs', officeIn(title))
  return name.length > 0 && name.every(({ stem }) => words.some(word => word.stems.includes(stem)))
}

/** An office's own title ends with the office's name in brackets. */
function officeIn(title: string): string {
  return title.slice(title.lastIndexOf(' (') + 2).replace(/\)$/, '')
}

function wordingOf({ title, address, textLang }: Listed): Wording {
  return { officeName: officeIn(title), address, textLang }
}
