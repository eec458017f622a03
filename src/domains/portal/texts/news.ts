import type { News } from '../rules/index.ts'

type FirstNews = Omit<News, 'id' | 'publishedAt'> & { daysOld: number }

/** The articles that a new installation starts with; the newest first. */
export const firstNews: FirstNews[] = [
  {
    slug: 'potvrzeni-ktere-si-overite-sami',
    daysOld: 1,
    title: {
      cs: 'Potvrzení, které si ověříte sami',
      en: 'A receipt that you can check yourself',
      de: 'Eine Bestätigung, die Sie selbst prüfen können',
    },
    lead: {
      cs: 'Ke každému podání dostanete potvrzení s číslem jednacím a časem na vteřinu. Že ho úřad opravdu má, si může ověřit kdokoli, i bez připojení k internetu.',
      en: 'With every submission you get a receipt with its record mark and the time to the second. Anyone can check that the office really has it, even without the internet.',
      de: 'Zu jeder Eingabe erhalten Sie eine Bestätigung mit Geschäftszeichen und sekundengenauer Zeit. Dass die Behörde sie wirklich hat, kann jeder prüfen, auch ohne Internet.',
    },
    body: {
      cs: [
        'Potvrzení přijde na stránku, do schránky i e-mailem. Je v něm, co úřad přijal, jak velké byly přílohy, jejich otisky a zákonná lhůta i s paragrafem.',
        'Každé přijaté podání se zároveň zapíše do veřejného dokladového deníku, ze kterého nelze nic vymazat, aniž by se na to přišlo. Osobní údaje v něm nejsou.',
        'Ověření najdete v nápovědě pod otázkou „Jak ověřím potvrzení?“.',
      ],
      en: [
        'The receipt comes to the page, to your mailbox and by e-mail. It says what the office received, how large the attachments were, their fingerprints and the statutory date with its paragraph.',
        'Every received submission is also written to a public log from which nothing can be erased without being noticed. It holds no personal data.',
        'How to check it is in Help, under “How do I check a receipt?”.',
      ],
      de: [
        'Die Bestätigung kommt auf die Seite, ins Postfach und per E-Mail. Darin steht, was die Behörde erhielt, wie groß die Anlagen waren, ihre Fingerabdrücke und die gesetzliche Frist mit Paragraf.',
        'Jede Eingabe wird zugleich in ein öffentliches Protokoll geschrieben, aus dem nichts unbemerkt gelöscht werden kann. Persönliche Daten enthält es nicht.',
        'Wie man prüft, steht in der Hilfe unter „Wie prüfe ich eine Bestätigung?“.',
      ],
    },
  },
  {
    slug: 'podani-kteremukoli-uradu',
    daysOld: 6,
    title: {
      cs: 'Podání pošlete kterémukoli připojenému úřadu',
      en: 'Write to any connected office',
      de: 'Schreiben Sie jeder angeschlossenen Behörde',
    },
    lead: {
      cs: 'Od krajského města po vesnici se stovkou obyvatel: na jednom místě, stejným způsobem, ve dne v noci.',
      en: 'From the regional capital to a village of a hundred people: in one place, in one way, day and night.',
      de: 'Von der Kreisstadt bis zum Dorf mit hundert Einwohnern: an einem Ort, auf eine Weise, Tag und Nacht.',
    },
    body: {
      cs: [
        'Vyberte úřad, napište, co potřebujete, přiložte soubory a odešlete. Rozepsané podání se ukládá samo a můžete v něm pokračovat na jiném zařízení.',
        'V přehledu pak vidíte, kdo podání má, co se s ním stalo a do kdy má být vyřízeno. Sledovat lze i podání, která jste odevzdali na papíře.',
      ],
      en: [
        'Choose the office, write what you need, add files and send. A draft is kept as you go and you can continue on another device.',
        'In the list you then see who has it, what happened to it and by when it should be settled. You can also follow what you handed in on paper.',
      ],
      de: [
        'Wählen Sie die Behörde, schreiben Sie Ihr Anliegen, fügen Sie Dateien an und senden Sie ab. Ein Entwurf bleibt erhalten und Sie können auf einem anderen Gerät weitermachen.',
        'In der Übersicht sehen Sie dann, wer sie hat, was geschah und bis wann sie erledigt sein soll. Auch Eingaben auf Papier lassen sich verfolgen.',
      ],
    },
  },
  {
    slug: 'totoznost-overite-jednou',
    daysOld: 14,
    title: {
      cs: 'Totožnost ověříte jednou, na kterémkoli úřadě',
      en: 'Your identity is verified once, at any office',
      de: 'Ihre Identität wird einmal geprüft, bei jeder Behörde',
    },
    lead: {
      cs: 'Zaregistrujte se z domova a s občanským průkazem se zastavte na nejbližším připojeném úřadě. Zabere to pár minut.',
      en: 'Register from home and call at the nearest connected office with your identity document. It takes a few minutes.',
      de: 'Registrieren Sie sich zu Hause und gehen Sie mit Ihrem Ausweis zur nächsten angeschlossenen Behörde. Es dauert wenige Minuten.',
    },
    body: {
      cs: [
        'Po registraci dostanete kód. Úředník podle něj najde vaši registraci, zkontroluje doklad, vytiskne smlouvu s provozovatelem a účet zapne.',
        'Podání si můžete připravovat už předtím, odeslat je ale půjde až po ověření.',
      ],
      en: [
        'After registration you get a code. By it an officer finds your registration, checks your document, prints the contract with the operator and activates the account.',
        'You can prepare submissions before that; sending them needs a verified identity.',
      ],
      de: [
        'Nach der Registrierung erhalten Sie einen Code. Damit findet die Behörde Ihre Registrierung, prüft den Ausweis, druckt den Vertrag mit dem Betreiber und schaltet das Konto frei.',
        'Eingaben können Sie schon vorher vorbereiten; absenden können Sie sie nach der Prüfung.',
      ],
    },
  },
  {
    slug: 'portal-je-v-provozu',
    daysOld: 30,
    title: {
      cs: 'Portál VIRTUOS je v provozu',
      en: 'The VIRTUOS portal is open',
      de: 'Das Portal VIRTUOS ist in Betrieb',
    },
    lead: {
      cs: 'Společná digitální radnice pro města a obce. Žádný dopis se tu neztratí a každý si to může ověřit.',
      en: 'A shared digital town hall for towns and villages. No letter is ever lost here, and anyone can check it.',
      de: 'Ein gemeinsames digitales Rathaus für Städte und Dörfer. Kein Brief geht verloren, und jeder kann es prüfen.',
    },
    body: {
      cs: [
        'Portál je otevřený software, stránky fungují v češtině, angličtině a němčině, na telefonu, bez skriptů i s čtečkou obrazovky.',
        'Rezervace času, životní situace, formuláře a úřední desky přibudou postupně; na jejich stránkách se dočtete, jak to zařídit už dnes.',
      ],
      en: [
        'The portal is open software. Its pages work in Czech, English and German, on a phone, without scripts and with a screen reader.',
        'Bookings, life situations, forms and notice boards follow step by step; their pages tell what you can do already.',
      ],
      de: [
        'Das Portal ist offene Software. Die Seiten gibt es auf Tschechisch, Englisch und Deutsch; sie funktionieren auf dem Telefon, ohne Skripte und mit Vorleseprogramm.',
        'Terminbuchung, Lebenslagen, Formulare und Amtstafeln folgen Schritt für Schritt; auf ihren Seiten steht, was heute schon möglich ist.',
      ],
    },
  },
]
