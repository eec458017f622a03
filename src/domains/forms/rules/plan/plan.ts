import type { RecordType } from '../cel/engine.ts'
import type { ReadRule, RuleFault } from '../cel/rule.ts'
import type { Factor, Field, FormDefinition, FormPage, Tariff, Words } from '../definition.ts'

/** A form with all its rules read, ready to lead through; made once for a definition. */
export type Plan = {
  form: FormDefinition
  pages: PlannedPage[]
  /** All fields by name, those of rows among them. */
  fields: Map<string, PlannedField>
  fees: PlannedFee[]
  matters: PlannedPart[]
  inPerson: PlannedPart[]
  routes: PlannedPart[]
  /** What every name is before anything is answered. */
  empty: Record<string, unknown>
  rules: PlacedRule[]
  faults: PlanFault[]
}

export type PlannedPage = {
  page: FormPage
  when: ReadRule | null
  fields: PlannedField[]
  checks: PlannedCheck[]
}

export type PlannedField = {
  field: Field
  page: string
  /** The group in whose rows it stands. */
  group: string | null
  place: string
  when: ReadRule | null
  /** The value of a computed field. */
  value: ReadRule | null
  checks: PlannedCheck[]
  /** The fields of a group's row, and the type of the row. */
  row: PlannedField[]
  rowType: RecordType | null
}

/** A check of a page or a field; `field` is where its message stands. */
export type PlannedCheck = {
  rule: ReadRule
  message: Words
  field: string | null
  place: string
}

/** A fee, matter, route: at the place it has in the definition, when its rule holds. */
export type PlannedPart = { at: number; when: ReadRule | null }

/** A fee by its rule, or by its tariff; neither when it was refused. */
export type PlannedFee = PlannedPart & {
  exempt: ReadRule | null
  czk: ReadRule | null
  tariff: PlannedTariff | null
}

/** `rates` gives the option chosen, each factor its number; of days -1 when they are turned. */
export type PlannedTariff = {
  tariff: Tariff
  rates: ReadRule | null
  factors: { factor: Factor; rule: ReadRule }[]
}

export type RuleUse = 'when' | 'check' | 'value' | 'czk'

/** One rule of a form with its place, for those who examine forms. */
export type PlacedRule = {
  place: string
  use: RuleUse
  page: string | null
  field: string | null
  group: string | null
  rule: ReadRule
}

/** A rule that does not fit its form. */
export type PlanFault = { place: string; code: RuleFault | 'form-too-costly'; detail: string }
