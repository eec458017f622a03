import type { TextFault } from '../../../foundation/readable.ts'
import type { Texts } from '../../../platform/i18n/index.ts'

/** What is wrong with a text and what to do about it, for whoever writes it. */
export const readableTexts: Texts<Record<TextFault, string>> = {
  cs: {
    'sentence-too-long': 'Věta je příliš dlouhá. Rozdělte ji na dvě.',
    'paragraph-too-long': 'Odstavec je příliš dlouhý. Rozdělte ho nebo z něj udělejte seznam.',
    'link-says-nothing': 'Odkaz neříká, kam vede. Pojmenujte ho podle cíle.',
    'link-is-an-address': 'Odkaz ukazuje adresu. Napište místo ní, co na ní je.',
    'one-link-text-two-places': 'Dva odkazy se jmenují stejně, ale vedou jinam.',
    'heading-jumps': 'Nadpis přeskakuje úroveň. Použijte úroveň o jednu nižší než předchozí.',
    'heading-is-empty': 'Nadpis je prázdný.',
    shouting: 'Celá slova velkými písmeny se špatně čtou. Napište je běžně.',
    'points-by-place':
      'Text odkazuje na barvu nebo místo, které nevidomý nevidí. Pojmenujte prvek.',
    html: 'Značky HTML se nepoužijí. Použijte odstavce, seznamy a odkazy.',
    picture: 'Obrázek v textu není možný. Řekněte to slovy.',
    code: 'Text vypadá jako kód. Odstraňte zpětné apostrofy nebo odsazení.',
    'bad-link':
      'Odkaz vede na nepovolenou adresu. Použijte https://, e-mail, telefon nebo stránku portálu.',
    'too-deep':
      'Seznamy nebo citace (znaky > na začátku řádku) jsou do sebe vnořené příliš hluboko. Nejvýše osm úrovní.',
    'too-many-marks':
      'Text má příliš mnoho řádků nebo značek ([ ] * _ < & \\ `), proto se jeho formátování nepoužije. Rozdělte ho na kratší odstavce nebo části a nadbytečné značky smažte.',
  },
  en: {
    'sentence-too-long': 'The sentence is too long. Split it in two.',
    'paragraph-too-long': 'The paragraph is too long. Split it or make it a list.',
    'link-says-nothing': 'The link does not say where it leads. Name it by its target.',
    'link-is-an-address': 'The link shows an address. Write what is there instead.',
    'one-link-text-two-places': 'Two links have the same text but lead to different places.',
    'heading-jumps': 'The heading skips a level. Use the level just below the one before.',
    'heading-is-empty': 'The heading is empty.',
    shouting: 'Whole words in capitals are hard to read. Write them normally.',
    'points-by-place':
      'The text points by colour or place, which a blind person cannot see. Name the element.',
    html: 'HTML tags are not used. Use paragraphs, lists and links.',
    picture: 'A picture cannot stand in the text. Say it in words.',
    code: 'The text looks like code. Remove backticks or indentation.',
    'bad-link':
      'The link leads to an address that is not allowed. Use https://, an e-mail, a phone or a page of the portal.',
    'too-deep':
      'Lists or quotes (signs > at the beginning of a line) are nested too deep. At most eight levels.',
    'too-many-marks':
      'The text has too many lines or signs ([ ] * _ < & \\ `), so its formatting is not used. Split it into shorter paragraphs or parts and delete needless signs.',
  },
  de: {
    'sentence-too-long': 'Der Satz ist zu lang. Teilen Sie ihn in zwei.',
    'paragraph-too-long':
      'Der Absatz ist zu lang. Teilen Sie ihn oder machen Sie eine Liste daraus.',
    'link-says-nothing': 'Der Link sagt nicht, wohin er führt. Benennen Sie ihn nach seinem Ziel.',
    'link-is-an-address': 'Der Link zeigt eine Adresse. Schreiben Sie, was dort zu finden ist.',
    'one-link-text-two-places': 'Zwei Links heißen gleich, führen aber an verschiedene Orte.',
    'heading-jumps':
      'Die Überschrift überspringt eine Ebene. Nehmen Sie die Ebene gleich unter der vorigen.',
    'heading-is-empty': 'Die Überschrift ist leer.',
    shouting: 'Ganze Wörter in Großbuchstaben sind schwer zu lesen. Schreiben Sie sie normal.',
    'points-by-place':
      'Der Text verweist auf Farbe oder Ort, die blinde Menschen nicht sehen. Nennen Sie das Element.',
    html: 'HTML wird nicht verwendet. Nehmen Sie Absätze, Listen und Links.',
    picture: 'Ein Bild im Text ist nicht möglich. Sagen Sie es mit Worten.',
    code: 'Der Text sieht wie Code aus. Entfernen Sie Backticks oder Einrückungen.',
    'bad-link':
      'Der Link führt zu einer nicht erlaubten Adresse. Nehmen Sie https://, E-Mail, Telefon oder eine Seite des Portals.',
    'too-deep':
      'Listen oder Zitate (Zeichen > am Zeilenanfang) sind zu tief verschachtelt. Höchstens acht Ebenen.',
    'too-many-marks':
      'Der Text hat zu viele Zeilen oder Zeichen ([ ] * _ < & \\ `), daher wird seine Formatierung nicht verwendet. Teilen Sie ihn in kürzere Absätze oder Teile und löschen Sie unnötige Zeichen.',
  },
}
