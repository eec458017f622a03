import { formatDate, type Lang, type Texts } from '../../../platform/i18n/index.ts'
import type { DeedKind } from '../rules/deeds.ts'
import { names } from './names.ts'

type Facts = Record<string, string | number | null>
type Sentence = (facts: Facts) => string

/** What a deed says of itself in the timeline; the time and the officer stand beside it. */
export const deedTexts: Texts<Record<DeedKind, Sentence>> = {
  cs: {
    received: f => `Doručeno pod číslem ${f.mark}${since(f, 'navazuje na')}`,
    replied: f => `Došel další dokument ${f.mark}`,
    assigned: f => `Přiděleno: ${f.to}`,
    accepted: () => 'Převzato k vyřízení',
    note: () => 'Vnitřní poznámka',
    called: f =>
      `Výzva k doplnění ${f.mark}, odpověď do ${day('cs', f.until)}; ` +
      (f.due ? `lhůta úřadu běží dál, do ${day('cs', f.due)}` : 'lhůta stojí'),
    resumed: f => `Doplnění došlo (${f.mark}), lhůta běží do ${day('cs', f.due)}`,
    answered: f => `Odeslána odpověď ${f.mark}`,
    dispatched: f => `Dopis ${f.mark} předán poště`,
    settled: f => `Vyřízeno ${names.cs.ways[f.way as 'dokumentem']}`,
    returned: f => `Vráceno odesílateli${f.mark ? `, oznámení ${f.mark}` : ''}`,
    'handed-over': f => `Postoupeno: ${f.to}`,
    'taken-over': f =>
      f.to ? `${f.to} převzal věc pod číslem ${f.mark}` : `Převzato od jiného úřadu, ${f.mark}`,
    'handover-returned': f => `${f.from} věc vrátil`,
  },
  en: {
    received: f => `Delivered under number ${f.mark}${since(f, 'follows')}`,
    replied: f => `A further document ${f.mark} came`,
    assigned: f => `Assigned: ${f.to}`,
    accepted: () => 'Taken over for handling',
    note: () => 'Internal note',
    called: f =>
      `Call for completion ${f.mark}, reply by ${day('en', f.until)}; ` +
      (f.due ? `the period runs on until ${day('en', f.due)}` : 'period stopped'),
    resumed: f => `Completion came (${f.mark}), the period runs until ${day('en', f.due)}`,
    answered: f => `Answer ${f.mark} sent`,
    dispatched: f => `Letter ${f.mark} given to the post`,
    settled: f => `Settled ${names.en.ways[f.way as 'dokumentem']}`,
    returned: f => `Returned to the sender${f.mark ? `, notice ${f.mark}` : ''}`,
    'handed-over': f => `Handed over: ${f.to}`,
    'taken-over': f =>
      f.to ? `${f.to} took the case over as ${f.mark}` : `Taken over from an office, ${f.mark}`,
    'handover-returned': f => `${f.from} gave the case back`,
  },
  de: {
    received: f => `Eingegangen unter ${f.mark}${since(f, 'folgt auf')}`,
    replied: f => `Weiteres Dokument ${f.mark} eingegangen`,
    assigned: f => `Zugeteilt: ${f.to}`,
    accepted: () => 'Zur Bearbeitung übernommen',
    note: () => 'Interne Notiz',
    called: f =>
      `Nachforderung ${f.mark}, Antwort bis ${day('de', f.until)}; ` +
      (f.due ? `die Frist läuft weiter bis ${day('de', f.due)}` : 'Frist ruht'),
    resumed: f => `Ergänzung eingegangen (${f.mark}), die Frist läuft bis ${day('de', f.due)}`,
    answered: f => `Antwort ${f.mark} versandt`,
    dispatched: f => `Brief ${f.mark} der Post übergeben`,
    settled: f => `Erledigt ${names.de.ways[f.way as 'dokumentem']}`,
    returned: f => `An den Absender zurückgegeben${f.mark ? `, Mitteilung ${f.mark}` : ''}`,
    'handed-over': f => `Abgegeben an: ${f.to}`,
    'taken-over': f =>
      f.to
        ? `${f.to} hat den Fall als ${f.mark} übernommen`
        : `Von einer anderen Behörde übernommen, ${f.mark}`,
    'handover-returned': f => `${f.from} hat den Fall zurückgegeben`,
  },
}

function since(facts: Facts, word: string): string {
  return facts.follows ? ` (${word} ${facts.follows})` : ''
}

function day(lang: Lang, value: string | number | null | undefined): string {
  return value ? formatDate(lang, String(value)) : ''
}
