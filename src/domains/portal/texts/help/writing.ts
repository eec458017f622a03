import type { Texts } from '../../../../platform/i18n/index.ts'
import type { Question } from '../../rules/index.ts'
import type { Audience } from '../shape.ts'

type Writing = Record<Extract<Audience, 'officers' | 'mayors'>, readonly Question[]>

const cs: Writing = {
  officers: [
    {
      id: 'urednik-novy-formular',
      question: 'Jak sestavím formulář bez programátora?',
      keywords: 'vytvořit formulář, nový formulář, založit formulář, tvorba formulářů',
      answer: [
        'V Tvorbě formulářů zvolte Nový formulář. Začnete prázdným, kopií hotového, nebo souborem a přidáte stránky, otázky, podmínky a poplatek. Tlačítkem Vyzkoušet jako občan si ho projdete. Portál ukáže, co je třeba opravit, a vedoucí nebo správce ho zveřejní.',
        'Zveřejnit jde jen formulář, který má všechny texty česky, anglicky i německy. Nemáte-li překladatele, začněte kopií podobného, nebo převezměte sdílený.',
      ],
    },
    {
      id: 'urednik-upravit-formular',
      question: 'Jak upravím formulář, který už lidé vyplňují?',
      keywords:
        'upravit formulář, jak upravit formulář, změnit formulář, opravit formulář, nová verze',
      answer: [
        'Otevřete ho v Tvorbě formulářů a začněte novou verzi. Zveřejněná platí, dokud nezveřejníte další, a kdo ji začal vyplňovat, může ji dokončit. Každé uložení je v Historii úprav a jde vzít zpět.',
      ],
    },
    {
      id: 'urednik-prevzit-formular',
      question: 'Jak převezmu sdílený formulář nebo formulář jiného úřadu?',
      keywords:
        'převzít formulář, převzetí, přizpůsobit formulář, sdílený formulář, formulář jiného úřadu',
      answer: [
        'V Tvorbě formulářů zvolte u sdíleného formuláře Převzít a upravit a změňte, co je u vás jinak: poplatky, texty, otázky navíc. Když se sdílený formulář změní, ukážeme vám, v čem, a u každé změny vyberete, co má platit.',
        'Co zveřejnil jiný úřad, najdete na stránce Formuláře jiných úřadů a převezmete jako svůj koncept. Zkontrolujte v něm poplatky, útvary a kontakty.',
      ],
    },
    {
      id: 'urednik-navod',
      question: 'Jak napíšu návod k životní situaci, nebo přizpůsobím celostátní?',
      keywords:
        'napsat návod, upravit návod, přizpůsobit návod, převzít návod, správa návodů, životní situace',
      answer: [
        'Ve Správě návodů zvolte Napsat nový návod a vyplňte ho po částech. U celostátního návodu zvolte Přizpůsobit a napište jen to, co je u vás jinak: poplatek, hodiny, útvar, kontakt, formulář. Zbytek se mění s celostátním textem sám.',
        'Jednou za rok vás portál požádá, abyste zkontrolovali, že návod platí.',
      ],
    },
  ],
  mayors: [
    {
      id: 'spravce-zverejneni',
      question: 'Kdo zveřejní formulář nebo návod a jak ho stáhneme?',
      keywords:
        'zveřejnit formulář, zveřejnit návod, schválit formulář, stáhnout formulář, stáhnout návod, vrátit',
      answer: [
        'Úředník ho navrhne, vedoucí nebo správce zveřejní nebo vrátí s poznámkou. Zveřejnit i stáhnout jde hned, nebo k určenému dni. Stažený formulář se přestane nabízet; co už lidé podali, zůstává.',
        'Co sdílejí všechny úřady, píše a zveřejňuje provozovatel portálu.',
      ],
    },
    {
      id: 'spravce-ztraceny-telefon',
      question: 'Úředník ztratil telefon s kódy. Jak se přihlásí?',
      keywords: 'ztracený telefon, druhý faktor, zrušit druhý faktor, záložní kódy',
      answer: [
        'Záložním kódem, pokud si ho uložil. Jinak mu správce v Lidech úřadu zruší druhý faktor a úředník si při přihlášení nastaví nový. Správci ho zruší provozovatel portálu.',
      ],
    },
  ],
}

const en: Writing = {
  officers: [
    {
      id: 'urednik-novy-formular',
      question: 'How do I build a form without a programmer?',
      keywords: 'create a form, make a form, new form, form building',
      answer: [
        'Choose New form in Form building. Begin with an empty one, a copy or a file, and add pages, questions, conditions and a fee. Try it out as a citizen. The portal shows what must be put right, and a head or an administrator publishes it.',
        'Only a form with all its texts in Czech, English and German can be published. Without a translator, begin with a copy of a similar form or adapt a shared one.',
      ],
    },
    {
      id: 'urednik-upravit-formular',
      question: 'How do I change a form that people fill in already?',
      keywords: 'edit a form, change a form, correct a form, new version',
      answer: [
        'Open it in Form building and begin a new version. The published one holds until you publish the next, and whoever began to fill it in can finish. Each saving stands in the history and can be taken back.',
      ],
    },
    {
      id: 'urednik-prevzit-formular',
      question: 'How do I take over a shared form or one of another office?',
      keywords: 'take over a form, adapt a form, shared form, form of another office',
      answer: [
        'In Form building choose Adapt at the shared form and change what is different in your office: fees, texts, further questions. When the shared form changes, we show you how, and for each change you choose what shall hold.',
        'What another office has published you find under the forms of other offices and take over as your own draft. Check its fees, units and contacts.',
      ],
    },
    {
      id: 'urednik-navod',
      question: 'How do I write a guide, or adapt a national one?',
      keywords: 'write a guide, edit a guide, adapt a guide, take over a guide, life situation',
      answer: [
        'In Guide editing choose Write a new guide and fill it in part by part. At a national guide choose Adapt and write only what is different in your office: fee, hours, unit, contact, form. The rest follows the national text by itself.',
        'Once a year the portal asks you to check that the guide still holds.',
      ],
    },
  ],
  mayors: [
    {
      id: 'spravce-zverejneni',
      question: 'Who publishes a form or a guide, and how do we withdraw it?',
      keywords: 'publish a form, publish a guide, approve a form, withdraw a form, give back',
      answer: [
        'An officer proposes it; a head or an administrator publishes it or gives it back with a note. Publishing and withdrawing hold at once or from a day. A withdrawn form is no longer offered; what people have sent stays.',
        'What all offices share is written and published by the operator of the portal.',
      ],
    },
    {
      id: 'spravce-ztraceny-telefon',
      question: 'An officer lost the phone with the codes. How do they sign in?',
      keywords: 'lost phone, second factor, reset the second factor, recovery codes',
      answer: [
        'By a recovery code, if they kept one. Otherwise the administrator resets their second factor among the people of the office, and they set up a new one at sign-in. An administrator’s is reset by the operator of the portal.',
      ],
    },
  ],
}

const de: Writing = {
  officers: [
    {
      id: 'urednik-novy-formular',
      question: 'Wie baue ich ein Formular ohne Programmierer?',
      keywords: 'Formular erstellen, neues Formular, Formular anlegen, Formulare bauen',
      answer: [
        'Wählen Sie unter „Formulare bauen“ ein neues Formular. Beginnen Sie leer, mit einer Kopie oder einer Datei und fügen Sie Seiten, Fragen, Bedingungen und eine Gebühr hinzu. Probieren Sie es als Bürger aus. Das Portal zeigt, was zu berichtigen ist; eine Leitung oder Verwaltung veröffentlicht es.',
        'Veröffentlichen lässt sich nur ein Formular, das alle Texte auf Tschechisch, Englisch und Deutsch hat. Ohne Übersetzer beginnen Sie mit der Kopie eines ähnlichen oder übernehmen ein gemeinsames.',
      ],
    },
    {
      id: 'urednik-upravit-formular',
      question: 'Wie ändere ich ein Formular, das schon ausgefüllt wird?',
      keywords: 'Formular ändern, Formular bearbeiten, Formular berichtigen, neue Version',
      answer: [
        'Öffnen Sie es unter „Formulare bauen“ und beginnen Sie eine neue Version. Die veröffentlichte gilt, bis Sie die nächste veröffentlichen; wer sie begonnen hat, kann sie beenden. Jedes Speichern steht im Verlauf und lässt sich zurücknehmen.',
      ],
    },
    {
      id: 'urednik-prevzit-formular',
      question: 'Wie übernehme ich ein gemeinsames Formular oder das einer anderen Behörde?',
      keywords: 'Formular übernehmen, Formular anpassen, gemeinsames Formular, andere Behörde',
      answer: [
        'Übernehmen Sie unter „Formulare bauen“ das gemeinsame Formular und ändern Sie, was bei Ihnen anders ist: Gebühren, Texte, weitere Fragen. Ändert sich das gemeinsame, zeigen wir es Ihnen, und Sie wählen zu jeder Änderung, was gelten soll.',
        'Was eine andere Behörde veröffentlicht hat, finden Sie bei den Formularen anderer Behörden und übernehmen es als eigenen Entwurf. Prüfen Sie darin Gebühren, Abteilungen und Kontakte.',
      ],
    },
    {
      id: 'urednik-navod',
      question: 'Wie schreibe ich einen Ratgeber oder passe einen landesweiten an?',
      keywords: 'Ratgeber schreiben, Ratgeber ändern, Ratgeber anpassen, Ratgeber übernehmen',
      answer: [
        'Unter „Ratgeber pflegen“ schreiben Sie einen neuen Ratgeber Teil für Teil. Bei einem landesweiten wählen Sie „Anpassen“ und schreiben nur, was bei Ihnen anders ist: Gebühr, Zeiten, Abteilung, Kontakt, Formular. Der Rest folgt dem landesweiten Text von selbst.',
        'Einmal im Jahr bittet Sie das Portal zu prüfen, ob der Ratgeber noch stimmt.',
      ],
    },
  ],
  mayors: [
    {
      id: 'spravce-zverejneni',
      question:
        'Wer veröffentlicht ein Formular oder einen Ratgeber, und wie ziehen wir es zurück?',
      keywords: 'Formular veröffentlichen, Ratgeber veröffentlichen, genehmigen, zurückziehen',
      answer: [
        'Sachbearbeiter schlagen es vor; eine Leitung oder Verwaltung veröffentlicht es oder gibt es mit einer Notiz zurück. Beides gilt sofort oder ab einem Tag. Ein zurückgezogenes Formular wird nicht mehr angeboten; was eingereicht ist, bleibt.',
        'Was alle Behörden teilen, schreibt und veröffentlicht der Betreiber des Portals.',
      ],
    },
    {
      id: 'spravce-ztraceny-telefon',
      question: 'Ein Sachbearbeiter hat das Telefon mit den Codes verloren. Was nun?',
      keywords: 'verlorenes Telefon, zweiter Faktor, zurücksetzen, Ersatzcodes',
      answer: [
        'Mit einem Ersatzcode, falls er einen aufbewahrt hat. Sonst setzt die Verwaltung der Behörde den zweiten Faktor zurück, und bei der Anmeldung wird ein neuer eingerichtet. Den der Verwaltung setzt der Betreiber des Portals zurück.',
      ],
    },
  ],
}

/** Help for those who write forms and guides, and who let them. */
export const writing: Texts<Writing> = { cs, en, de }
