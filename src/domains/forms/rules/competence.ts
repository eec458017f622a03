import type { Office } from '../../offices/index.ts'
import type { FormCompetence, FormDefinition } from './definition.ts'

/**
 * The least type of an office that has the powers. Registries are named one by one by a decree (§ 2
 * odst. 1 zák. č. 301/2000 Sb.), which our directory does not hold; authorised offices have them.
 */
const leastTypes = { authorised: 2, extended: 3, registry: 2 } as const

/** The type of office (2 or 3) that may handle a form; null when every office may. */
export function typeNeeded({ competence }: { competence?: FormCompetence }): 2 | 3 | null {
  return competence ? leastTypes[competence] : null
}

/**
 * Whether an office handles a form, by its powers (§ 61 a 64 zák. č. 128/2000 Sb.). One that has
 * published the form as its own, `ownerId`, is believed.
 */
export function handles(
  form: Pick<FormDefinition, 'competence'>,
  ownerId: string,
  office: Pick<Office, 'id' | 'type'>,
): boolean {
  const needed = typeNeeded(form)
  return needed === null || office.type >= needed || ownerId === office.id
}
