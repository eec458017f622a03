import { formatDate, type Lang, type Texts } from '../../../platform/i18n/index.ts'
import type { DeedKind } from '../rules/deeds.ts'
import { formatArrival, names } from './names.ts'

type Facts = Record<string, string | number | null>
type Sentence = (facts: Facts) => string

/** What a deed says of itself in the timeline; the time and the officer stand beside it. */
export const deedTexts: Texts<Record<DeedKind, Sentence>> = {
  cs: {
    received: f =>
      f.came
        ? `Zapsáno pod číslem ${f.mark}; došlo ${moment('cs', f.came)}${since(f, 'navazuje na')}`
        : `Doručeno pod číslem ${f.mark}${since(f, 'navazuje na')}`,
    replied: f => `Došel další dokument ${f.mark}${came(f, 'cs', 'došlo')}`,
    assigned: f => `Přiděleno: ${f.to}`,
    accepted: () => 'Převzato k vyřízení',
    note: () => 'Vnitřní poznámka',
    called: f =>
      `Výzva k doplnění ${f.mark}, odpověď do ${day('cs', f.until)}; ` +
      (f.due ? `lhůta úřadu běží dál, do ${day('cs', f.due)}` : 'lhůta stojí'),
    resumed: f =>
      `Doplnění došlo (${f.mark ?? day('cs', f.on)}${came(f, 'cs', 'došlo')}), ` +
      `lhůta běží do ${day('cs', f.due)}`,
    lapsed: f => `Doba k doplnění uplynula ${day('cs', f.on)}, lhůta běží do ${day('cs', f.due)}`,
    'call-withdrawn': f => `Výzva zrušena dopisem ${f.mark}, lhůta běží do ${day('cs', f.due)}`,
    answered: f =>
      f.channel === 'Posta'
        ? `Odpověď ${f.mark} předána k vypravení poštou`
        : `Odeslána odpověď ${f.mark}`,
    dispatched: f => `Dopis ${f.mark} vypraven poštou${f.on ? ` ${day('cs', f.on)}` : ''}`,
    settled: f => `Vyřízeno ${names.cs.ways[f.way as 'dokumentem']}`,
    reopened: f => `Znovu otevřeno, lhůta zůstává do ${day('cs', f.due)}`,
    joined: f => `Připojeno k věci ${f.to}`,
    linked: f => `Navazuje na vyřízenou věc ${f.to}`,
    'kind-changed': f =>
      `Druh věci opraven: ${kind('cs', f.from)} → ${kind('cs', f.to)}, lhůta do ${day('cs', f.due)}`,
    extended: f => `Lhůta prodloužena do ${day('cs', f.due)} (${f.law})`,
    returned: f => `Vráceno odesílateli${f.mark ? `, oznámení ${f.mark}` : ''}`,
    'handed-over': f => `Postoupeno: ${f.to}`,
    'taken-over': f =>
      f.to ? `${f.to} převzal věc pod číslem ${f.mark}` : `Převzato od jiného úřadu, ${f.mark}`,
    'handover-returned': f => `${f.from} věc vrátil`,
  },
  en: {
    received: f =>
      f.came
        ? `Registered under number ${f.mark}; came ${moment('en', f.came)}${since(f, 'follows')}`
        : `Delivered under number ${f.mark}${since(f, 'follows')}`,
    replied: f => `A further document ${f.mark} came${came(f, 'en', 'on')}`,
    assigned: f => `Assigned: ${f.to}`,
    accepted: () => 'Taken over for handling',
    note: () => 'Internal note',
    called: f =>
      `Call for completion ${f.mark}, reply by ${day('en', f.until)}; ` +
      (f.due ? `the period runs on until ${day('en', f.due)}` : 'period stopped'),
    resumed: f =>
      `Completion came (${f.mark ?? day('en', f.on)}${came(f, 'en', 'on')}), ` +
      `the period runs until ${day('en', f.due)}`,
    lapsed: f =>
      `The time for the completion ended on ${day('en', f.on)}; ` +
      `the period runs until ${day('en', f.due)}`,
    'call-withdrawn': f =>
      `Call withdrawn by letter ${f.mark}, the period runs until ${day('en', f.due)}`,
    answered: f =>
      f.channel === 'Posta' ? `Answer ${f.mark} to be sent by post` : `Answer ${f.mark} sent`,
    dispatched: f => `Letter ${f.mark} sent by post${f.on ? ` on ${day('en', f.on)}` : ''}`,
    settled: f => `Settled ${names.en.ways[f.way as 'dokumentem']}`,
    reopened: f => `Opened again, the period stays until ${day('en', f.due)}`,
    joined: f => `Joined to case ${f.to}`,
    linked: f => `Follows the settled case ${f.to}`,
    'kind-changed': f =>
      `Kind corrected: ${kind('en', f.from)} → ${kind('en', f.to)}, due ${day('en', f.due)}`,
    extended: f => `Period extended until ${day('en', f.due)} (${f.law})`,
    returned: f => `Returned to the sender${f.mark ? `, notice ${f.mark}` : ''}`,
    'handed-over': f => `Handed over: ${f.to}`,
    'taken-over': f =>
      f.to ? `${f.to} took the case over as ${f.mark}` : `Taken over from an office, ${f.mark}`,
    'handover-returned': f => `${f.from} gave the case back`,
  },
  de: {
    received: f =>
      f.came
        ? `Erfasst unter ${f.mark}; eingegangen ${moment('de', f.came)}${since(f, 'folgt auf')}`
        : `Eingegangen unter ${f.mark}${since(f, 'folgt auf')}`,
    replied: f => `Weiteres Dokument ${f.mark} eingegangen${came(f, 'de', 'am')}`,
    assigned: f => `Zugeteilt: ${f.to}`,
    accepted: () => 'Zur Bearbeitung übernommen',
    note: () => 'Interne Notiz',
    called: f =>
      `Nachforderung ${f.mark}, Antwort bis ${day('de', f.until)}; ` +
      (f.due ? `die Frist läuft weiter bis ${day('de', f.due)}` : 'Frist ruht'),
    resumed: f =>
      `Ergänzung eingegangen (${f.mark ?? day('de', f.on)}${came(f, 'de', 'am')}), ` +
      `die Frist läuft bis ${day('de', f.due)}`,
    lapsed: f =>
      `Die Zeit für die Ergänzung endete am ${day('de', f.on)}, ` +
      `die Frist läuft bis ${day('de', f.due)}`,
    'call-withdrawn': f =>
      `Nachforderung mit Brief ${f.mark} aufgehoben, die Frist läuft bis ${day('de', f.due)}`,
    answered: f =>
      f.channel === 'Posta'
        ? `Antwort ${f.mark} wartet auf die Post`
        : `Antwort ${f.mark} versandt`,
    dispatched: f => `Brief ${f.mark} per Post versandt${f.on ? ` am ${day('de', f.on)}` : ''}`,
    settled: f => `Erledigt ${names.de.ways[f.way as 'dokumentem']}`,
    reopened: f => `Wieder geöffnet, die Frist bleibt bis ${day('de', f.due)}`,
    joined: f => `Zum Fall ${f.to} genommen`,
    linked: f => `Folgt auf den erledigten Fall ${f.to}`,
    'kind-changed': f =>
      `Art berichtigt: ${kind('de', f.from)} → ${kind('de', f.to)}, fällig ${day('de', f.due)}`,
    extended: f => `Frist verlängert bis ${day('de', f.due)} (${f.law})`,
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

function moment(lang: Lang, value: string | number | null | undefined): string {
  return value ? formatArrival(lang, new Date(value)) : ''
}

function came(facts: Facts, lang: Lang, word: string): string {
  return facts.came ? `, ${word} ${moment(lang, facts.came)}` : ''
}

function kind(lang: Lang, value: string | number | null | undefined): string {
  return names[lang].matters[value as 'general'] ?? String(value)
}

function day(lang: Lang, value: string | number | null | undefined): string {
  return value ? formatDate(lang, String(value)) : ''
}
