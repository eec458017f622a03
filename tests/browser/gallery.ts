import { html } from '../../src/foundation/html.ts'
import { path } from '../../src/foundation/path.ts'
import { get, page } from '../../src/platform/http/index.ts'
import type { Lang } from '../../src/platform/i18n/index.ts'
import * as ui from '../../src/platform/ui/index.ts'

/** A page of all pieces that pages are made of, also as they look when something is wrong. */
export const gallery = get(path('/galerie'), { who: 'anyone' }, ({ lang }) =>
  page({
    title: 'Galerie všech částí stránek',
    crumbs: [{ label: 'Úřady', href: '/urady' }],
    body: html`${messages()}${lists(lang)}${wrongForm(lang)}`,
  }),
)

const options = [
  { value: 'klatovy', label: 'Městský úřad Klatovy', hint: 'Náměstí Míru 62/I' },
  { value: 'nyrsko', label: 'Městský úřad Nýrsko' },
]

function messages() {
  const tones = ['info', 'success', 'warning', 'error'] as const
  return html`${tones.map(tone =>
    ui.notice({ tone, title: 'Podání bylo doručeno', body: 'Klatovy ho přijaly 21. 11. 2026.' }),
  )}
  <p>${[...tones, 'neutral' as const].map(tone => ui.badge({ tone, label: 'přiděleno' }))}</p>
  ${ui.details({ summary: 'Jak se lhůta počítá', body: html`<p>Ode dne po doručení.</p>` })}`
}

function lists(lang: Lang) {
  return html`${ui.section({
    title: 'Přehledy',
    body: html`${ui.tabs({
      label: 'Seznamy',
      items: [
        { label: 'Moje', href: '/galerie', current: true, count: 3 },
        { label: 'Mého útvaru', href: '/galerie?u=1', current: false },
      ],
    })}
    ${ui.table({
      caption: 'Podání',
      head: ['Číslo jednací', 'Věc', 'Od koho', 'Lhůta do'],
      rows: [
        ['KLAT/00001/2026', 'Kácení lípy u radnice', 'Jana Nováková', '21. 12. 2026'],
        [
          'KLAT/00002/2026',
          'Žádost o informace podle zákona',
          'Šumava Dřevo s.r.o.',
          '6. 12. 2026',
        ],
      ],
      empty: 'Nic tu není.',
    })}
    ${ui.table({ caption: 'Prázdný', head: ['Věc'], rows: [], empty: 'Nic tu není.' })}
    ${ui.summaryList([
      { label: 'Úřad', value: 'Klatovy', change: { href: '/galerie', label: 'Změnit úřad' } },
      { label: 'Věc', value: 'Kácení lípy u radnice' },
    ])}
    ${ui.timeline([
      { at: '21. 11. 2026 10:00', title: 'Doručeno', body: 'Podatelna Klatovy' },
      { at: '23. 11. 2026 8:12', title: 'Přiděleno Tomáši Benešovi' },
    ])}
    ${ui.pager({ lang, newer: '/galerie?a=1', older: '/galerie?b=1' })}`,
  })}`
}

function wrongForm(lang: Lang) {
  const error = 'Vyplňte to, prosím.'
  return ui.form({
    action: '/galerie',
    multipart: true,
    key: 'k',
    body: html`${ui.errorSummary(lang, { subject: error, text: error, office: error })}
    ${ui.textField({ lang, name: 'subject', label: 'Věc', error, hint: 'Krátce.' })}
    ${ui.textArea({ lang, name: 'text', label: 'Text', error, rows: 4 })}
    ${ui.textField({ lang, name: 'email', label: 'E-mail', type: 'email', required: false })}
    ${ui.selectField({ lang, name: 'office', label: 'Úřad', options, error })}
    ${ui.radioGroup({ lang, name: 'way', label: 'Způsob', options, error })}
    ${ui.checkGroup({ lang, name: 'units', label: 'Útvary', values: ['nyrsko'], options })}
    ${ui.checkbox({ lang, name: 'agree', label: 'Souhlasím', checked: true })}
    ${ui.fileField({ lang, name: 'files', label: 'Přílohy', multiple: true, required: false })}
    ${ui.actions(
      ui.button({ label: 'Odeslat' }),
      ui.button({ label: 'Uložit', kind: 'secondary' }),
      ui.button({ label: 'Smazat', kind: 'danger' }),
      ui.linkButton({ label: 'Zpět', href: '/', kind: 'secondary' }),
    )}`,
  })
}
