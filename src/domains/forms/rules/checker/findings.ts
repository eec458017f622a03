/** What the model checker finds; each has its words in `texts/findings`. */
export type FindingCode =
  | 'never-holds'
  | 'never-asked'
  | 'always-holds'
  | 'dead-end'
  | 'dead-end-somewhere'
  | 'no-right-answer'
  | 'answer-left-behind'
  | 'no-value'
  | 'same-label'
  | 'page-too-long'
  | 'page-empty'
  | 'page-bare'
  | 'changed-kind'
  | 'option-gone'
  | 'field-gone'
  | 'newly-required'
  | 'narrower'
  | 'prefill-never'
  | 'prefill-second'
  | 'prefill-signer'
  | 'senders-fewer'
  | 'unit-unknown'
  | 'option-unknown'
  | 'no-lower-bound'
  | 'fee-below-nothing'
  | 'fee-always-below'
  | 'days-unordered'
  | 'rates-same'
  | 'cosigner-sees-nothing'
  | 'cosigner-sees-other'
  | 'cosigner-sees-birth-number'
  | 'cosigner-reads-hidden'
  | 'cosigner-reads-other'
  | 'cosigner-unsaid'
  | 'signer-gone'
  | 'signer-no-person'
  | 'signer-later'
  | 'shown-gone'
  | 'checked-in-part'

/**
 * One finding: where (a JSON pointer into the definition), what, and whether it stops publishing.
 *
 * `detail` is the name that the words need: a question, an option, a unit.
 */
export type Finding = {
  level: 'blocks' | 'warns'
  place: string
  code: FindingCode
  detail?: string
}

/** A finding that stops publishing. */
export function blocking(place: string, code: FindingCode, detail?: string): Finding {
  return { level: 'blocks', place, code, ...(detail !== undefined && { detail }) }
}

/** A finding to think about. */
export function warning(place: string, code: FindingCode, detail?: string): Finding {
  return { level: 'warns', place, code, ...(detail !== undefined && { detail }) }
}
