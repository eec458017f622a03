import type { Texts } from '../../../../platform/i18n/index.ts'
import type { Comparison } from '../../rules/editing/conditions.ts'

type Clause = (what: string, value: string) => string

type Clauses = {
  comparisons: Record<Comparison, Clause>
  /** Of days and times. */
  dates: Partial<Record<Comparison, Clause>>
  /** A comparison with the kind of the sender, said whole. */
  sentBy: Record<string, string>
  /** What the portal knows without any answer, in a sentence. */
  world: Record<string, string>
}

const de: Clauses = {
  comparisons: {
    is: (what, value) => `${what} ${value} ist`,
    'is-not': (what, value) => `${what} nicht ${value} ist`,
    contains: (what, value) => `${what} ${value} enthält`,
    lacks: (what, value) => `${what} ${value} nicht enthält`,
    greater: (what, value) => `${what} mehr als ${value} ist`,
    'at-least': (what, value) => `${what} mindestens ${value} ist`,
    less: (what, value) => `${what} weniger als ${value} ist`,
    'at-most': (what, value) => `${what} höchstens ${value} ist`,
    answered: what => `${what} beantwortet ist`,
    unanswered: what => `${what} nicht beantwortet ist`,
  },
  dates: {
    greater: (what, value) => `${what} nach ${value} liegt`,
    'at-least': (what, value) => `${what} nicht vor ${value} liegt`,
    less: (what, value) => `${what} vor ${value} liegt`,
    'at-most': (what, value) => `${what} nicht nach ${value} liegt`,
  },
  sentBy: {
    'is natural': 'eine natürliche Person einreicht',
    'is-not natural': 'eine juristische Person einreicht',
    'is legal': 'eine juristische Person einreicht',
    'is-not legal': 'eine natürliche Person einreicht',
  },
  world: {
    'office.type': 'der Typ der Gemeinde',
    'office.population': 'die Einwohnerzahl der Gemeinde',
  },
}

/** Comparisons after “wenn”, with the verb at the end; where order stays the same, none. */
export const clauseTexts: Texts<Clauses | null> = { cs: null, en: null, de }
