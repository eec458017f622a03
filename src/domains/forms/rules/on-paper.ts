import { fixedFee } from './catalogue.ts'
import type { FormDefinition } from './definition.ts'

type MatterKind = FormDefinition['matters'][number]['kind']
type Version = { ref: { number: number }; definition: FormDefinition }

/** What of a form is known of a paper whose answers nobody typed. */
export type KnownOnPaper = {
  slug: string
  version: number
  /** In Czech, as it is kept in records. */
  title: string
  /** The kind of the matter, and which kinds it may be. */
  matterKind: MatterKind
  kinds: MatterKind[]
  /** The abbreviation of the unit to which it always goes. */
  unit: string | null
  /** What is paid whatever the answers are, in crowns. */
  fees: { name: string; czk: number }[]
  /** What an officer sets, because it depends on the answers. */
  open: ('fee' | 'period' | 'unit')[]
}

/** What a form says without its answers: its matter, unit and fees, as far as they are fixed. */
export function knownOnPaper({ ref, definition }: Version): KnownOnPaper {
  const { slug, title, matters, routes = [], fees = [] } = definition
  // The first without a condition holds for every answer only when none stands before it.
  const isFixed = matters[0]?.when === undefined
  const isRouted = routes[0]?.when === undefined
  const fixed = fees.flatMap(fee => {
    const czk = fixedFee(fee)
    return czk === null ? [] : [{ name: fee.name.cs, czk }]
  })
  return {
    ...{ slug, version: ref.number, title: title.cs },
    matterKind: (isFixed ? matters[0] : matters.at(-1))!.kind,
    kinds: matters.map(({ kind }) => kind),
    unit: isRouted ? (routes[0]?.unit ?? null) : null,
    fees: fixed,
    open: [
      ...(fixed.length < fees.length ? (['fee'] as const) : []),
      ...(isFixed ? [] : (['period'] as const)),
      ...(isRouted ? [] : (['unit'] as const)),
    ],
  }
}
