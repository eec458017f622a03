import type { Help } from '../shape.ts'

export const de: Help = {
  citizens: [
    {
      id: 'jak-napsat',
      question: 'Wie schreibe ich einer Behörde?',
      answer: [
        'Öffnen Sie Eingaben und wählen Sie Einer Behörde schreiben. Wählen Sie die Behörde, schreiben Sie, worum es geht und was Sie beantragen, fügen Sie Dateien an. Auf der letzten Seite prüfen Sie alles und senden ab.',
        'Der Entwurf bleibt nach jedem Schritt erhalten. Sie können jederzeit aufhören und später weitermachen, auch auf einem anderen Gerät.',
      ],
    },
    {
      id: 'hledani',
      question: 'Wie finde ich etwas auf dem Portal?',
      answer: [
        'Geben Sie oben in die Suche einige Wörter ein, zum Beispiel „Hundeabgabe“ oder „Klatovy“. Durchsucht werden Lebenslagen, Formulare, Behörden, Aktuelles und Hilfe. Endungen, Akzente und Großbuchstaben spielen keine Rolle, das letzte Wort darf unvollständig sein.',
        'Die Ergebnisse stehen in Gruppen, die besten oben. Vertippen Sie sich, bieten wir ein Wort an, das etwas findet. Was es nur auf Tschechisch gibt, wird auch gefunden und ist gekennzeichnet. Nach der Anmeldung findet die Suche auch Ihre Eingaben nach dem Aktenzeichen.',
      ],
    },
    {
      id: 'uredni-hodiny',
      question: 'Wann hat eine Behörde offen und wie rufe ich sie an?',
      keywords:
        'Sprechstunden, Öffnungszeiten, offen, Telefon, Kontakt, Adresse, Rathaus, Gemeindeamt',
      answer: [
        'Suchen Sie die Behörde im Verzeichnis: Geben Sie ihre Gemeinde in die Suche ein. Auf ihrer Seite stehen Sprechstunden, Adresse, Telefon und E-Mail.',
        'Wer Ihre eigene Eingabe bearbeitet, steht auf der Seite der Eingabe.',
      ],
    },
    {
      id: 'zavada',
      question: 'Wie melde ich einen Schaden oder Unrat?',
      keywords:
        'Schaden, Schlagloch, Straßenlaterne, Beleuchtung, Lärm, Müll im Wald, totes Tier, melden',
      answer: [
        'Ein Schlagloch, eine kaputte Laterne, Lärm oder wilden Müll melden Sie der Gemeinde, in der es ist: Wählen Sie Der Behörde schreiben, beschreiben Sie den Ort und legen Sie ein Foto bei. Die Antwort kommt hierher.',
        'Ist jemand in Gefahr, rufen Sie sofort 112 oder 158 an.',
      ],
    },
    {
      id: 'registrace',
      question: 'Muss ich mich registrieren?',
      answer: [
        'Zum Lesen nicht. Zum Absenden einer Eingabe ja: die Behörde muss wissen, wer schreibt.',
        'Es dauert wenige Minuten: Name, Geburtsdatum, Adresse, E-Mail, Telefon und ein Link, der per E-Mail kommt.',
      ],
    },
    {
      id: 'overeni-totoznosti',
      question: 'Warum und wo wird meine Identität geprüft?',
      answer: [
        'Damit niemand in Ihrem Namen schreibt. Einmal genügt, bei jeder angeschlossenen Behörde.',
        'Bringen Sie Ausweis oder Pass und den Code aus Ihrem Konto mit. Die Behörde prüft den Ausweis, druckt den Vertrag mit dem Betreiber und schaltet das Konto frei. Vorher können Sie Eingaben vorbereiten, aber nicht absenden.',
      ],
    },
    {
      id: 'zapomenute-heslo',
      question: 'Ich habe mein Passwort vergessen. Was jetzt?',
      answer: [
        'Wählen Sie bei der Anmeldung Passwort vergessen und geben Sie Ihre E-Mail ein. Sie erhalten einen Link, der zwei Stunden und einmal gilt.',
      ],
    },
    {
      id: 'overit-potvrzeni',
      question: 'Wie prüfe ich eine Bestätigung?',
      answer: [
        'Öffnen Sie Bestätigung prüfen (Link in der Fußzeile) und laden Sie das gesiegelte PDF der Bestätigung oder die Datei .tlog-proof hoch, die mit ihr kam. Die Seite sagt, welche Behörde wann und unter welchem Zeichen annahm.',
        'Es geht auch ohne uns: das Programm verify-receipt.mjs rechnet auf Ihrem Computer, ohne Internet.',
      ],
    },
    {
      id: 'jak-dlouho',
      question: 'Bis wann antwortet die Behörde?',
      answer: [
        'Die Frist steht auf der Bestätigung und auf der Seite der Eingabe, immer mit Paragraf. Sie hängt von der Art der Sache ab; ein Informationsantrag hat 15 Tage.',
        'Fordert die Behörde etwas nach, ruht die Frist, bis Sie antworten.',
      ],
    },
    {
      id: 'bez-pocitace',
      question: 'Ich habe keinen Computer. Kann ich ein Formular auf Papier ausfüllen?',
      keywords: 'leeres Formular, Formular drucken, Vordruck, auf Papier, ohne Computer, von Hand',
      answer: [
        'Ja. Wählen Sie auf der Seite des Formulars Leeres Formular drucken, oder bitten Sie bei der Behörde oder in einer Bibliothek darum. Die Fragen haben Nummern, und es steht dabei, wann sie Sie betreffen. Wählen Sie zuerst die Behörde, stehen auch ihre Anschrift und die Gebühr auf dem Papier.',
        'Bringen Sie es ausgefüllt und unterschrieben zur Posteingangsstelle oder senden Sie es per Post. Im Internet erhalten Sie die Bestätigung sofort.',
      ],
    },
    {
      id: 'papir',
      question: 'Ich habe einen Brief auf Papier abgegeben. Kann ich ihn hier verfolgen?',
      answer: [
        'Ja. Die Posteingangsstelle gibt Ihnen einen Zettel mit einem Code. Geben Sie ihn unter Eingaben ein und Sie sehen, was mit dem Brief geschieht.',
      ],
    },
    {
      id: 'spatny-urad',
      question: 'Was, wenn ich der falschen Behörde schreibe?',
      answer: [
        'Nichts geht verloren. Eine unzuständige Behörde gibt die Eingabe an die zuständige ab, und Sie sehen es im Verlauf.',
      ],
    },
    {
      id: 'prilohy',
      question: 'Welche Anlagen kann ich senden?',
      answer: [
        'Höchstens 20 Dateien und zusammen 100 MB: PDF, Bilder, Texte und Dokumente üblicher Programme. Wird eine Datei nicht angenommen, sagt die Seite warum, die übrigen bleiben.',
      ],
    },
  ],
  firms: [
    {
      id: 'firma-registrace',
      question: 'Wie registriere ich eine Firma oder einen Verein?',
      answer: [
        'Wählen Sie Registrierung einer Firma oder eines Vereins und geben Sie IČO, Name, Sitz und den Vertreter an. Seine Identität prüft jede angeschlossene Behörde.',
      ],
    },
    {
      id: 'firma-vice-uradu',
      question: 'Wir schreiben mehreren Behörden. Müssen wir uns bei jeder registrieren?',
      answer: [
        'Nein. Ein Konto gilt für alle angeschlossenen Behörden, und alle Eingaben stehen in einer Liste.',
      ],
    },
    {
      id: 'datova-schranka',
      question: 'Ersetzt das Portal die Datenbox?',
      answer: [
        'Nein. Das Postfach dient Nachrichten zu Ihren Eingaben. Haben Sie eine Datenbox, stellen Behörden weiterhin dorthin zu, wo das Gesetz es verlangt.',
      ],
    },
  ],
  officers: [
    {
      id: 'urednik-prihlaseni',
      question: 'Wie melde ich mich als Sachbearbeiter an?',
      answer: [
        'Das Konto legt der Verwalter Ihrer Behörde an. Sie melden sich mit E-Mail, Passwort und Einmalcode an. Arbeiten Sie für mehrere Behörden, wechseln Sie oben zwischen ihnen.',
      ],
    },
    {
      id: 'urednik-podatelna',
      question: 'Wo finde ich neue Eingaben?',
      answer: [
        'In der Posteingangsstelle. Dort sehen Sie Absender und Weg und teilen sie einer Abteilung oder Person zu. Danach stehen sie in der Aktenführung.',
      ],
    },
    {
      id: 'urednik-papirovy-formular',
      question: 'Ein ausgefülltes Formular auf Papier ist gekommen. Wie trage ich es ein?',
      keywords: 'Papierformular, Sendung eintragen, Vordruck, Zettel',
      answer: [
        'Wählen Sie in der Posteingangsstelle Sendung eintragen und schreiben Sie bei Welches Formular es ist ein paar Buchstaben des Namens oder die Bezeichnung, die darauf bei Formular gedruckt ist. Die Sache erhält Art, Frist und vorgeschlagene Abteilung, und der Name des Formulars steht auf dem Zettel, im Fall und im Eingangsjournal.',
        'Was von den Antworten abhängt, etwa die Gebühr, bestimmt der Sachbearbeiter; beim Fall steht, was das ist. Ein Formular, das die Behörde nicht mehr anbietet, tragen Sie ohne es ein. Ein leeres Formular drucken Sie jedem von dessen Seite.',
      ],
    },
    {
      id: 'urednik-soubezne',
      question: 'Was, wenn jemand dieselbe Sache bearbeitet?',
      answer: [
        'Nichts wird überschrieben. Wer als Zweiter speichert, sieht, wer zuerst war und was sich änderte; der eigene Text bleibt stehen.',
      ],
    },
    {
      id: 'urednik-lhuta',
      question: 'Wie wird die Frist gezählt?',
      answer: [
        'Ab dem Tag nach der Zustellung. Endet sie an einem Samstag, Sonntag oder Feiertag, gilt der nächste Arbeitstag (§ 40 der Verwaltungsordnung). Während einer Nachforderung ruht sie.',
      ],
    },
  ],
  mayors: [
    {
      id: 'starosta-prehled',
      question: 'Was zeigt die Übersicht?',
      answer: [
        'Wie viele Eingaben die Behörde hat, ihren Stand, wo sie sich häufen und welche verspätet sind oder es bald werden; als Tabelle und als Grafik, auch zum Drucken.',
      ],
    },
    {
      id: 'starosta-pripojeni',
      question: 'Wie schließen wir uns an und was kostet es?',
      answer: [
        'Wenden Sie sich an den Betreiber. Der Jahresbeitrag ist 500 CZK, dazu je Einwohner 3,50 CZK und 0,50 CZK mal Typ (1 Gemeinde, 2 beauftragtes Amt, 3 erweiterter Wirkungsbereich).',
      ],
    },
    {
      id: 'starosta-cislo-jednaci',
      question: 'Können wir eine eigene Form des Geschäftszeichens haben?',
      answer: [
        'Ja. Der Verwalter stellt sie ein. Sie muss das Kürzel der Behörde, die laufende Nummer und das Jahr enthalten; die Nummern laufen im Jahr lückenlos.',
      ],
    },
  ],
}
