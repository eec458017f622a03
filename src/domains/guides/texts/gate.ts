import type { Texts } from '../../../platform/i18n/index.ts'
import { readableTexts } from '../../publishing/index.ts'
import type { GateCode } from '../rules/finding.ts'
import type { FaultCode } from '../rules/reading.ts'

/** What is to be mended in a guide, each with what to do. */
export const gateTexts: Texts<Record<GateCode, string>> = {
  cs: {
    ...readableTexts.cs,
    'translation-missing': 'Chybí překlad. Doplňte ho.',
    'czech-missing': 'Chybí český text, který je závazný. Napište ho.',
    'section-missing': 'Oddíl je prázdný. Bez něj čtenář neví, jak začít.',
    'section-advised': 'Oddíl je prázdný. Zvažte, zda ho čtenář nebude hledat.',
    'responsible-missing': 'Chybí, kdo za text odpovídá. Doplňte útvar nebo osobu.',
    'law-missing': 'Chybí právní předpis. Doplňte paragraf, ze kterého návod vychází.',
    'fee-without-amount': 'Poplatek nemá částku ani slovní popis. Doplňte jedno z toho.',
    'local-fee-not-set': 'Celostátní návod čeká na váš poplatek. Doplňte ho.',
    'checked-in-future': 'Den kontroly je v budoucnosti. Opravte ho.',
    'check-is-old': 'Od poslední kontroly uplynul rok. Ověřte, že text platí.',
    'to-be-checked': 'Část údajů má úřad ještě ověřit. Ověřte je a ze seznamu odeberte.',
    'dead-form': 'Formulář na této adrese není zveřejněn. Zveřejněte ho nebo odkaz odeberte.',
    'dead-guide': 'Návod na této adrese není zveřejněn. Zveřejněte ho nebo odkaz odeberte.',
    'dead-link': 'Odkaz vede na stránku, která není zveřejněna. Opravte ho.',
    'nothing-local': 'Přizpůsobení nic neříká. Doplňte místní údaj.',
    'national-alone': 'Nic vlastního už neříkáte. Po zveřejnění čtenáři uvidí celostátní návod.',
    'original-gone': 'Celostátní návod už není zveřejněn, vaše úpravy teď nikdo neuvidí.',
    'contact-incomplete': 'U kontaktu chybí jméno, telefon nebo e-mail. Doplňte je.',
    'unit-unknown': 'Takový útvar úřad nemá. Vyberte jiný ze seznamu.',
    'phone-malformed': 'Telefonní číslo nemá správný tvar. Napište ho třeba jako +420 376 347 111.',
    'email-malformed': 'E-mail nemá správný tvar. Napište ho třeba jako jmeno@obec.cz.',
  },
  en: {
    ...readableTexts.en,
    'translation-missing': 'The translation is missing. Add it.',
    'czech-missing': 'The Czech text, which is binding, is missing. Write it.',
    'section-missing': 'The section is empty. Without it readers do not know how to begin.',
    'section-advised': 'The section is empty. Consider whether readers will look for it.',
    'responsible-missing': 'Nobody is named as responsible. Add a unit or a person.',
    'law-missing': 'The legal basis is missing. Add the section of the law that the guide follows.',
    'fee-without-amount': 'The fee has neither an amount nor words. Add one of them.',
    'local-fee-not-set': 'The national guide waits for your own fee. Add it.',
    'checked-in-future': 'The day of the check is in the future. Correct it.',
    'check-is-old':
      'A year has passed since the last check. Make sure that the text is still right.',
    'to-be-checked': 'Some facts are still to be confirmed. Confirm them and clear the list.',
    'dead-form': 'No form is published at this address. Publish it or remove the link.',
    'dead-guide': 'No guide is published at this address. Publish it or remove the link.',
    'dead-link': 'The link leads to a page that is not published. Correct it.',
    'nothing-local': 'The adaptation says nothing. Add a local fact.',
    'national-alone':
      'You say nothing of your own any more. Once published, readers see the national guide.',
    'original-gone': 'The national guide is no longer published; nobody sees your changes now.',
    'contact-incomplete': 'The contact lacks a name, a phone or an e-mail. Add them.',
    'unit-unknown': 'The office has no such unit. Choose another from the list.',
    'phone-malformed': 'The phone number has a wrong form. Write it like +420 376 347 111.',
    'email-malformed': 'The e-mail has a wrong form. Write it like name@town.cz.',
  },
  de: {
    ...readableTexts.de,
    'translation-missing': 'Die Übersetzung fehlt. Ergänzen Sie sie.',
    'czech-missing': 'Der tschechische Text, der verbindlich ist, fehlt. Schreiben Sie ihn.',
    'section-missing': 'Der Abschnitt ist leer. Ohne ihn weiß niemand, wie man beginnt.',
    'section-advised': 'Der Abschnitt ist leer. Überlegen Sie, ob ihn jemand suchen wird.',
    'responsible-missing': 'Es fehlt, wer verantwortlich ist. Ergänzen Sie Abteilung oder Person.',
    'law-missing': 'Die Rechtsgrundlage fehlt. Ergänzen Sie den Paragraphen.',
    'fee-without-amount': 'Die Gebühr hat weder Betrag noch Worte. Ergänzen Sie eines davon.',
    'local-fee-not-set': 'Der landesweite Ratgeber wartet auf Ihre Gebühr. Ergänzen Sie sie.',
    'checked-in-future': 'Der Tag der Prüfung liegt in der Zukunft. Berichtigen Sie ihn.',
    'check-is-old': 'Seit der letzten Prüfung ist ein Jahr vergangen. Prüfen Sie den Text.',
    'to-be-checked': 'Einige Angaben sind noch zu bestätigen. Bestätigen Sie sie.',
    'dead-form':
      'Unter dieser Adresse ist kein Formular veröffentlicht. Veröffentlichen oder entfernen Sie es.',
    'dead-guide':
      'Unter dieser Adresse ist kein Ratgeber veröffentlicht. Veröffentlichen oder entfernen Sie ihn.',
    'dead-link':
      'Der Link führt zu einer Seite, die nicht veröffentlicht ist. Berichtigen Sie ihn.',
    'nothing-local': 'Die Anpassung sagt nichts. Ergänzen Sie eine örtliche Angabe.',
    'national-alone':
      'Sie sagen nichts Eigenes mehr. Nach der Veröffentlichung sehen die Leser den landesweiten Ratgeber.',
    'original-gone':
      'Der landesweite Ratgeber ist nicht mehr veröffentlicht; Ihre Änderungen sieht niemand.',
    'contact-incomplete': 'Beim Kontakt fehlt Name, Telefon oder E-Mail. Ergänzen Sie sie.',
    'unit-unknown': 'Diese Abteilung gibt es nicht. Wählen Sie eine andere aus der Liste.',
    'phone-malformed': 'Die Telefonnummer hat eine falsche Form. Etwa so: +420 376 347 111.',
    'email-malformed': 'Die E-Mail hat eine falsche Form. Etwa so: name@gemeinde.cz.',
  },
}

/** Why a file or a page of what was typed is no guide. */
export const faultTexts: Texts<Record<FaultCode, string>> = {
  cs: {
    'too-large': 'Soubor je větší než 500 kB.',
    'not-json': 'Soubor není platný JSON.',
    'not-a-guide': 'Soubor není návod ani jeho přizpůsobení.',
    'other-format': 'Soubor je z jiné verze. Umíme formát 1.',
    missing: 'Chybí povinný údaj.',
    'unknown-part': 'Neznámý údaj.',
    'no-amount': 'Napište částku číslem, tisíce bez čárky: 1 500 nebo 1 500,50.',
    'no-such-title': 'Formulář ani návod toho názvu nenabízíte. Vyberte jiný, nebo napište adresu.',
    'wrong-kind': 'Údaj je jiného druhu, třeba slovo místo čísla.',
    'too-long': 'Údaj je příliš dlouhý.',
    malformed: 'Údaj má chybný tvar.',
    'not-on-the-list': 'Vyberte jednu z možností.',
  },
  en: {
    'too-large': 'The file is larger than 500 kB.',
    'not-json': 'The file is not valid JSON.',
    'not-a-guide': 'The file is neither a guide nor an adaptation of one.',
    'other-format': 'The file is of another version. We know format 1.',
    missing: 'A required value is missing.',
    'unknown-part': 'Unknown value.',
    'no-amount': 'Write the amount as a number, thousands without a comma: 1500 or 1500.50.',
    'no-such-title':
      'You offer no form or guide of that title. Choose another or write the address.',
    'wrong-kind': 'The value is of another kind, such as a word instead of a number.',
    'too-long': 'The value is too long.',
    malformed: 'The value has a wrong form.',
    'not-on-the-list': 'Choose one of the options.',
  },
  de: {
    'too-large': 'Die Datei ist größer als 500 kB.',
    'not-json': 'Die Datei ist kein gültiges JSON.',
    'not-a-guide': 'Die Datei ist weder ein Ratgeber noch eine Anpassung.',
    'other-format': 'Die Datei hat eine andere Version. Wir kennen Format 1.',
    missing: 'Eine Pflichtangabe fehlt.',
    'unknown-part': 'Unbekannte Angabe.',
    'no-amount': 'Schreiben Sie den Betrag als Zahl, Tausender ohne Komma: 1500 oder 1500,50.',
    'no-such-title':
      'Diesen Titel bieten Sie nicht an. Wählen Sie einen anderen oder schreiben Sie die Adresse.',
    'wrong-kind': 'Die Angabe ist von anderer Art, etwa ein Wort statt einer Zahl.',
    'too-long': 'Die Angabe ist zu lang.',
    malformed: 'Die Angabe hat eine falsche Form.',
    'not-on-the-list': 'Wählen Sie eine der Möglichkeiten.',
  },
}
