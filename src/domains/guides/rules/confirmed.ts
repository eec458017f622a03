import type { Words } from '../../forms/index.ts'
import type { LocalGuide } from './local.ts'

/** How a note for authors speaks of what an office sets itself, in the beginnings of its words. */
const speaksOf = {
  fees: ['sazb', 'poplat', 'cen'],
  hours: ['hodin'],
  contact: ['kontakt', 'odbor', 'útvar'],
} as const

/** What of a guide nobody at the office has confirmed: what it set itself needs no doubt. */
export function unconfirmed({ guide, fees, differences }: LocalGuide): Words[] {
  const settled = differences.flatMap(({ kind }) => {
    if (kind === 'fees') return fees.some(fee => fee.whose === 'not-set') ? [] : speaksOf.fees
    return kind === 'hours' || kind === 'contact' ? speaksOf[kind] : []
  })
  return (guide.toCheck ?? []).filter(({ cs }) => {
    const words = cs.toLocaleLowerCase('cs').split(' ')
    return !settled.some(beginning => words.some(word => word.startsWith(beginning)))
  })
}
