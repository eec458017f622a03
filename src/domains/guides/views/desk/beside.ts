import { type Html, html } from '../../../../foundation/html.ts'
import type { Visit } from '../../../../platform/http/index.ts'
import { actions, button, details, section } from '../../../../platform/ui/index.ts'
import type { DeskGuide } from '../../actions/desk.ts'
import type { FoundService } from '../../queries/catalogue.ts'
import type { SectionName } from '../../rules/guide.ts'
import type { PartName } from '../../rules/parts.ts'
import { isSaid } from '../../rules/words.ts'
import { texts } from '../../texts/editing/index.ts'
import { texts as publicTexts } from '../../texts/public/index.ts'
import { textOf } from '../texts-of.ts'

/** The national text of the section that an office writes on, within reach. */
export function nationalText(visit: Visit, { national, content }: DeskGuide, part: PartName): Html {
  const text = national?.content.sections[part as SectionName]
  if (content.kind === 'guide' || !text || !isSaid(text)) return html``
  return details({
    summary: publicTexts[visit.lang].nationalText,
    body: textOf(visit, text),
  })
}

/**
 * The search of the register of rights and duties, each act with a button that adds its codes. All
 * stands in the form of the part, so that what is typed there is kept whatever is pressed.
 */
export function registerSearch(
  visit: Visit,
  { words, found }: { words: string; found: readonly FoundService[] },
): Html {
  const t = texts[visit.lang]
  const results =
    found.length === 0
      ? html`<p>${t.registerNothing}</p>`
      : html`<ul>${found.map(service => serviceItem(visit, service))}</ul>`
  const body = html`<input type="hidden" name="registr-seen" value="${words}">
      <div class="field"><label class="field-label" for="register">${t.searchRegister}</label>
      <p class="field-hint" id="register-hint">${t.registerHint}</p>
      <input class="input input-m" type="search" id="register" name="registr" maxlength="100"
        value="${words}" autocomplete="off" aria-describedby="register-hint"></div>
      ${actions(
        button({ label: t.searchRegister, kind: 'secondary', name: 'do', value: 'search' }),
      )}
    ${words === '' ? '' : results}`
  return section({ title: t.searchRegister, id: 'registr', body })
}

function serviceItem(visit: Visit, service: FoundService): Html {
  const t = texts[visit.lang]
  const acts = service.acts.map(
    act => html`<li><span lang="cs">${act.code} ${act.name}</span>
      ${addButton(`${service.code} ${act.code}`, `${t.add} ${act.code}`)}</li>`,
  )
  return html`<li><strong lang="cs">${service.code} ${service.name}</strong>
    <span class="small">${service.agenda}</span>
    ${addButton(service.code, `${t.add} ${service.code} (${t.whole})`)}
    ${acts.length > 0 ? html`<ul>${acts}</ul>` : ''}</li>`
}

function addButton(codes: string, label: string): Html {
  return button({ label, kind: 'secondary', name: 'add', value: codes })
}
