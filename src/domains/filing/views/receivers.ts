import { type Html, html } from '../../../foundation/html.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { unitNamed } from '../../offices/index.ts'
import type { ListedCase, NamedReceiver } from '../../records/index.ts'
import { texts } from '../texts.ts'

type ReceiverField = {
  label: string
  hint?: string
  value?: string
  error?: string
  focus?: boolean
}

/**
 * Where to type whom a letter is for: a few letters and Enter. A list drops down where the
 * browser can; the first field of the page has the focus at once.
 */
export function receiverField(field: ReceiverField): Html {
  const { label, hint, value = '', error, focus } = field
  const aids = [hint ? 'field-to-hint' : '', error ? 'field-to-error' : ''].filter(Boolean)
  return html`<div class="field${error ? ' field-wrong' : ''}">
    <label class="field-label" for="field-to">${label}</label>
    ${hint ? html`<p class="field-hint" id="field-to-hint">${hint}</p>` : ''}
    ${error ? html`<p class="field-error" id="field-to-error">${error}</p>` : ''}
    <input class="input input-m" id="field-to" name="to" list="receivers" autocomplete="off"
      value="${value}" lang="cs" aria-describedby="${aids.join(' ')}"${
        error ? html` aria-invalid="true"` : ''
      }${focus ? html` autofocus` : ''}>
  </div>`
}

/** The same field in a row of the queue, named by the letter's mark and what a form proposes. */
export function rowReceiver({ lang }: Visit, matter: ListedCase, proposed: string | null): Html {
  const words = texts[lang]
  const label = [words.routeToOf(matter.recordMark), proposed && words.proposed(proposed)]
  return html`<input class="input input-s" name="to" list="receivers" autocomplete="off"
    aria-label="${label.filter(Boolean).join('. ')}"${
      proposed ? html` placeholder="${proposed}"` : ''
    }>${proposalField(proposed)}`
}

/** What stands for an empty field: the unit that the sender's form proposes. */
export function proposalField(proposed: string | null): Html | '' {
  return proposed ? html`<input type="hidden" name="proposed" value="${proposed}">` : ''
}

/** The unit that a form proposes, as the filing room calls it; null when it has none such. */
export function proposedOf(
  receivers: readonly NamedReceiver[],
  routeTo: string | null | undefined,
): string | null {
  const units = receivers.filter(one => one.officerId === null)
  const named = units.map(one => ({ ...one, abbreviation: one.usual }))
  return unitNamed(named, routeTo)?.label ?? null
}

/** The names that drop down under the fields of a page; once a page. */
export function receiverList(receivers: readonly NamedReceiver[]): Html {
  return html`<datalist id="receivers">${receivers.map(
    receiver => html`<option value="${receiver.label}"></option>`,
  )}</datalist>`
}
