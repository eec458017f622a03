import type { Texts } from '../../../platform/i18n/index.ts'
import type { Content, ContentRefusal, SendRefusal } from '../rules/draft.ts'

type Words = {
  newTitle: string
  steps: (step: number) => string
  office: {
    title: string
    lead: string
    search: string
    searchHint: string
    find: string
    choose: (name: string) => string
    found: string
    none: string
    notConnected: string
    connected: string
    resume: (office: string) => string
    resumeBody: string
    resumeLink: string
    startAnew: string
  }
  content: {
    title: string
    to: string
    changeOffice: string
    kind: string
    subject: string
    subjectHint: string
    body: string
    bodyHint: string
    submit: string
    saveLater: string
    languageNote: string
  }
  attachments: {
    title: string
    lead: string
    kinds: string
    choose: string
    chooseHint: string
    add: string
    continue: string
    skip: string
    attached: string
    none: string
    name: string
    size: string
    remove: string
    removeFile: (name: string) => string
    used: (used: string, total: string, count: number) => string
    doubled: (name: string) => string
    added: (count: string) => string
    progress: string
    drop: string
  }
  review: {
    title: string
    lead: string
    office: string
    kind: string
    subject: string
    body: string
    attachments: string
    sender: string
    change: string
    noAttachments: string
    send: string
    declaration: string
    notVerifiedTitle: string
    notVerifiedBody: string
    verify: string
    later: string
    laterHint: string
  }
  removal: { title: string; body: string; confirm: string; keep: string; link: string }
  stale: {
    title: string
    body: string
    yours: string
    saved: string
    keep: string
    field: Record<keyof Content, string>
  }
  alreadySent: string
  contentRefusals: Record<ContentRefusal, string>
  sendRefusals: Record<SendRefusal, string>
  list: string
}

/** What is said on the way from an empty form to the sent submission. */
export const draftTexts: Texts<Words> = {
  cs: {
    newTitle: 'Nové podání',
    steps: step => `Krok ${step} ze 4`,
    list: 'Moje podání',
    office: {
      title: 'Kterému úřadu chcete napsat?',
      lead: 'Napište jméno obce nebo města. Na háčcích a čárkách nezáleží.',
      search: 'Obec nebo město',
      searchHint: 'Například Klatovy.',
      find: 'Najít úřad',
      choose: name => `Napsat: ${name}`,
      found: 'Nalezené úřady',
      none: 'Takový úřad jsme nenašli. Zkontrolujte, zda je jméno napsané správně.',
      notConnected: 'zatím není připojen, přes portál mu psát nelze',
      connected: 'Připojené úřady',
      resume: office => `Pro úřad ${office} máte rozepsané podání`,
      resumeBody: 'Můžete v něm pokračovat tam, kde jste přestali.',
      resumeLink: 'Pokračovat v rozepsaném',
      startAnew: 'Nebo níže napište nové podání.',
    },
    content: {
      title: 'Co chcete úřadu napsat?',
      to: 'Komu píšete',
      changeOffice: 'Změnit úřad',
      kind: 'O co jde',
      subject: 'Předmět',
      subjectHint: 'Jednou větou, například: Žádost o pokácení lípy u domu č. p. 214.',
      body: 'Text podání',
      bodyHint:
        'Popište, co se stalo a co od úřadu chcete. Své jméno a adresu psát nemusíte, úřad je dostane.',
      submit: 'Uložit a pokračovat',
      saveLater:
        'Rozepsané podání zůstává uložené. Vrátit se k němu můžete kdykoli z jakéhokoli zařízení.',
      languageNote: '',
    },
    attachments: {
      title: 'Chcete něco přiložit?',
      lead: 'Přílohy nejsou povinné. Může jich být nejvýše 20 a dohromady nejvýše 100 MB.',
      kinds: 'Které soubory přijímáme',
      choose: 'Soubory',
      chooseHint: 'Můžete vybrat více souborů najednou, třeba fotografie z telefonu.',
      add: 'Přiložit a vybrat další',
      continue: 'Pokračovat ke kontrole',
      skip: 'Pokračovat ke kontrole',
      attached: 'Přiložené soubory',
      none: 'Zatím není přiloženo nic.',
      name: 'Soubor',
      size: 'Velikost',
      remove: 'Odebrat',
      removeFile: name => `Odebrat soubor ${name}`,
      used: (used, total, count) => `Přiloženo ${count} z 20 souborů, ${used} z ${total}.`,
      doubled: name => `Soubor ${name} už přiložený je, podruhé jsme ho nepřidali.`,
      added: count => `Přiloženo: ${count}.`,
      progress: 'Odesílání souborů',
      drop: 'Sem můžete soubory také přetáhnout.',
    },
    review: {
      title: 'Zkontrolujte a odešlete',
      lead: 'Takto podání dostane úřad. Co nesedí, ještě změňte.',
      office: 'Úřad',
      kind: 'O co jde',
      subject: 'Předmět',
      body: 'Text',
      attachments: 'Přílohy',
      sender: 'Odesílatel',
      change: 'Změnit',
      noAttachments: 'Bez příloh.',
      send: 'Odeslat podání',
      declaration: 'Odesláním podání činíte vůči úřadu svým jménem. Hned poté dostanete potvrzení.',
      notVerifiedTitle: 'Než podání odešlete, ověřte svou totožnost',
      notVerifiedBody:
        'Stačí jednou zajít s občanským průkazem nebo pasem na kterýkoli připojený úřad a říct kód ze svého účtu. Toto podání zůstane uložené, pak ho jen odešlete.',
      verify: 'Jak se ověřit a můj kód',
      later: 'Odeslat později',
      laterHint: 'Podání zůstane uložené mezi vašimi podáními.',
    },
    removal: {
      title: 'Smazat rozepsané podání?',
      body: 'Smaže se text i přílohy. Úřad se o něm nedozví. Vzít to zpět nepůjde.',
      confirm: 'Smazat rozepsané podání',
      keep: 'Ponechat',
      link: 'Smazat',
    },
    stale: {
      title: 'Podání jste mezitím změnili jinde',
      body: 'V jiném okně nebo zařízení bylo uloženo něco jiného. Co jste napsali teď, zůstalo ve formuláři a zatím se neuložilo. Porovnejte obojí; uložením platí to, co je ve formuláři.',
      yours: 'Napsali jste',
      saved: 'Mezitím uloženo',
      keep: 'Uložit, co je ve formuláři',
      field: { matterKind: 'O co jde', subject: 'Předmět', body: 'Text podání' },
    },
    alreadySent:
      'Toto podání už bylo odesláno, měnit je nejde. Doplnění můžete poslat jako zprávu.',
    contentRefusals: {
      'kind-missing': 'Vyberte, o co jde.',
      'subject-missing': 'Napište předmět, aby úřad hned věděl, čeho se podání týká.',
      'subject-too-long': 'Předmět zkraťte na 250 znaků; podrobnosti patří do textu.',
      'body-missing': 'Napište, co od úřadu chcete.',
      'body-too-long': 'Text zkraťte na 20 000 znaků, nebo jej přiložte jako soubor.',
    },
    sendRefusals: {
      'not-verified': 'Podání může odeslat jen ten, kdo má ověřenou totožnost. Zůstalo uložené.',
      incomplete: 'Podání ještě není úplné. Doplňte, co chybí.',
      'changed-meanwhile':
        'Podání se od chvíle, kdy jste je kontrolovali, změnilo. Zkontrolujte je znovu a odešlete.',
      'office-not-connected': 'Tomuto úřadu nyní přes portál psát nelze. Vyberte jiný.',
      'attachments-too-large': 'Příloh je příliš mnoho nebo jsou příliš velké. Některé odeberte.',
    },
  },
  en: {
    newTitle: 'New submission',
    steps: step => `Step ${step} of 4`,
    list: 'My submissions',
    office: {
      title: 'Which office do you want to write to?',
      lead: 'Type the name of the town or village. Czech accents do not matter.',
      search: 'Town or village',
      searchHint: 'For example Klatovy.',
      find: 'Find the office',
      choose: name => `Write to ${name}`,
      found: 'Offices found',
      none: 'We found no such office. Please check the spelling.',
      notConnected: 'not connected yet, cannot be written to through the portal',
      connected: 'Connected offices',
      resume: office => `You have an unfinished submission for ${office}`,
      resumeBody: 'You can go on where you stopped.',
      resumeLink: 'Continue with it',
      startAnew: 'Or write a new submission below.',
    },
    content: {
      title: 'What do you want to write?',
      to: 'You are writing to',
      changeOffice: 'Change the office',
      kind: 'What it is',
      subject: 'Subject',
      subjectHint:
        'In one sentence, for example: Application to fell a lime tree at house No. 214.',
      body: 'Text of the submission',
      bodyHint:
        'Describe what happened and what you want. You need not write your name and address, the office gets them.',
      submit: 'Save and continue',
      saveLater:
        'An unfinished submission stays saved. You can return to it at any time from any device.',
      languageNote: 'Offices deal in Czech. A text in another language may be answered in Czech.',
    },
    attachments: {
      title: 'Do you want to attach anything?',
      lead: 'Attachments are optional: 20 at most, 100 MB together at most.',
      kinds: 'Which files we accept',
      choose: 'Files',
      chooseHint: 'You can choose several files at once, such as photographs from your phone.',
      add: 'Attach and choose more',
      continue: 'Continue to the review',
      skip: 'Continue to the review',
      attached: 'Attached files',
      none: 'Nothing attached yet.',
      name: 'File',
      size: 'Size',
      remove: 'Remove',
      removeFile: name => `Remove the file ${name}`,
      used: (used, total, count) => `${count} of 20 files attached, ${used} of ${total}.`,
      doubled: name => `The file ${name} is attached already; we did not add it twice.`,
      added: count => `Attached: ${count}.`,
      progress: 'Sending the files',
      drop: 'You can also drop files here.',
    },
    review: {
      title: 'Check and send',
      lead: 'This is what the office will get. Change what is not right.',
      office: 'Office',
      kind: 'What it is',
      subject: 'Subject',
      body: 'Text',
      attachments: 'Attachments',
      sender: 'Sender',
      change: 'Change',
      noAttachments: 'No attachments.',
      send: 'Send the submission',
      declaration:
        'By sending you act towards the office in your own name. You get a receipt at once.',
      notVerifiedTitle: 'Verify your identity before you send',
      notVerifiedBody:
        'Go once to any connected office with your identity card or passport and say the code from your account. This submission stays saved; then you only send it.',
      verify: 'How to get verified, and my code',
      later: 'Send later',
      laterHint: 'It stays saved among your submissions.',
    },
    removal: {
      title: 'Delete the unfinished submission?',
      body: 'Its text and attachments are deleted. The office will not learn of it. This cannot be undone.',
      confirm: 'Delete the unfinished submission',
      keep: 'Keep it',
      link: 'Delete',
    },
    stale: {
      title: 'You changed this submission elsewhere meanwhile',
      body: 'Something else was saved in another window or device. What you wrote now stayed in the form and is not saved yet. Compare both; when you save, the form is what counts.',
      yours: 'You wrote',
      saved: 'Saved meanwhile',
      keep: 'Save what is in the form',
      field: { matterKind: 'What it is', subject: 'Subject', body: 'Text of the submission' },
    },
    alreadySent:
      'This submission has been sent and cannot be changed. Send additions as a message.',
    contentRefusals: {
      'kind-missing': 'Choose what it is.',
      'subject-missing': 'Write a subject, so that the office knows at once what it is about.',
      'subject-too-long': 'Shorten the subject to 250 characters; details belong to the text.',
      'body-missing': 'Write what you want from the office.',
      'body-too-long': 'Shorten the text to 20,000 characters, or attach it as a file.',
    },
    sendRefusals: {
      'not-verified': 'Only someone with a verified identity can send. The submission stays saved.',
      incomplete: 'The submission is not complete yet. Please add what is missing.',
      'changed-meanwhile':
        'The submission has changed since you reviewed it. Check it again and send it.',
      'office-not-connected':
        'This office cannot be written to through the portal now. Choose another.',
      'attachments-too-large': 'There are too many or too large attachments. Remove some.',
    },
  },
  de: {
    newTitle: 'Neue Eingabe',
    steps: step => `Schritt ${step} von 4`,
    list: 'Meine Eingaben',
    office: {
      title: 'An welche Behörde möchten Sie schreiben?',
      lead: 'Geben Sie den Namen der Stadt oder Gemeinde ein. Tschechische Akzente sind nicht nötig.',
      search: 'Stadt oder Gemeinde',
      searchHint: 'Zum Beispiel Klatovy.',
      find: 'Behörde suchen',
      choose: name => `Schreiben an: ${name}`,
      found: 'Gefundene Behörden',
      none: 'Eine solche Behörde haben wir nicht gefunden. Bitte prüfen Sie die Schreibweise.',
      notConnected: 'noch nicht angeschlossen, über das Portal nicht erreichbar',
      connected: 'Angeschlossene Behörden',
      resume: office => `Für ${office} haben Sie eine unfertige Eingabe`,
      resumeBody: 'Sie können dort weitermachen, wo Sie aufgehört haben.',
      resumeLink: 'Damit fortfahren',
      startAnew: 'Oder schreiben Sie unten eine neue Eingabe.',
    },
    content: {
      title: 'Was möchten Sie der Behörde schreiben?',
      to: 'Sie schreiben an',
      changeOffice: 'Behörde ändern',
      kind: 'Worum es geht',
      subject: 'Betreff',
      subjectHint: 'In einem Satz, zum Beispiel: Antrag auf Fällung einer Linde am Haus Nr. 214.',
      body: 'Text der Eingabe',
      bodyHint:
        'Beschreiben Sie, was geschehen ist und was Sie wünschen. Name und Adresse bekommt die Behörde ohnehin.',
      submit: 'Speichern und weiter',
      saveLater:
        'Eine unfertige Eingabe bleibt gespeichert. Sie können jederzeit von jedem Gerät zurückkehren.',
      languageNote:
        'Behörden verhandeln auf Tschechisch. Auf einen anderssprachigen Text kann auf Tschechisch geantwortet werden.',
    },
    attachments: {
      title: 'Möchten Sie etwas anfügen?',
      lead: 'Anlagen sind freiwillig: höchstens 20 und zusammen höchstens 100 MB.',
      kinds: 'Welche Dateien wir annehmen',
      choose: 'Dateien',
      chooseHint: 'Sie können mehrere Dateien auf einmal wählen, etwa Fotos vom Telefon.',
      add: 'Anfügen und weitere wählen',
      continue: 'Weiter zur Prüfung',
      skip: 'Weiter zur Prüfung',
      attached: 'Angefügte Dateien',
      none: 'Noch ist nichts angefügt.',
      name: 'Datei',
      size: 'Größe',
      remove: 'Entfernen',
      removeFile: name => `Datei ${name} entfernen`,
      used: (used, total, count) => `${count} von 20 Dateien angefügt, ${used} von ${total}.`,
      doubled: name => `Die Datei ${name} ist schon angefügt und wurde nicht doppelt aufgenommen.`,
      added: count => `Angefügt: ${count}.`,
      progress: 'Dateien werden gesendet',
      drop: 'Sie können Dateien auch hierher ziehen.',
    },
    review: {
      title: 'Prüfen und senden',
      lead: 'So erhält die Behörde die Eingabe. Ändern Sie, was nicht stimmt.',
      office: 'Behörde',
      kind: 'Worum es geht',
      subject: 'Betreff',
      body: 'Text',
      attachments: 'Anlagen',
      sender: 'Absender',
      change: 'Ändern',
      noAttachments: 'Keine Anlagen.',
      send: 'Eingabe senden',
      declaration:
        'Mit dem Senden handeln Sie gegenüber der Behörde in eigenem Namen. Sie erhalten sofort eine Eingangsbestätigung.',
      notVerifiedTitle: 'Lassen Sie vor dem Senden Ihre Identität prüfen',
      notVerifiedBody:
        'Gehen Sie einmal mit Personalausweis oder Reisepass zu einer beliebigen angeschlossenen Behörde und nennen Sie den Code aus Ihrem Konto. Diese Eingabe bleibt gespeichert; danach senden Sie sie nur noch ab.',
      verify: 'So geht die Identitätsprüfung, mein Code',
      later: 'Später senden',
      laterHint: 'Die Eingabe bleibt unter Ihren Eingaben gespeichert.',
    },
    removal: {
      title: 'Unfertige Eingabe löschen?',
      body: 'Text und Anlagen werden gelöscht. Die Behörde erfährt nichts davon. Das lässt sich nicht rückgängig machen.',
      confirm: 'Unfertige Eingabe löschen',
      keep: 'Behalten',
      link: 'Löschen',
    },
    stale: {
      title: 'Sie haben diese Eingabe inzwischen anderswo geändert',
      body: 'In einem anderen Fenster oder Gerät wurde etwas anderes gespeichert. Was Sie jetzt geschrieben haben, steht noch im Formular und ist noch nicht gespeichert. Vergleichen Sie beides; beim Speichern gilt das Formular.',
      yours: 'Sie schrieben',
      saved: 'Inzwischen gespeichert',
      keep: 'Speichern, was im Formular steht',
      field: { matterKind: 'Worum es geht', subject: 'Betreff', body: 'Text der Eingabe' },
    },
    alreadySent:
      'Diese Eingabe wurde schon gesendet und lässt sich nicht ändern. Ergänzungen senden Sie als Nachricht.',
    contentRefusals: {
      'kind-missing': 'Wählen Sie, worum es geht.',
      'subject-missing':
        'Schreiben Sie einen Betreff, damit die Behörde gleich weiß, worum es geht.',
      'subject-too-long':
        'Kürzen Sie den Betreff auf 250 Zeichen; Einzelheiten gehören in den Text.',
      'body-missing': 'Schreiben Sie, was Sie von der Behörde wünschen.',
      'body-too-long': 'Kürzen Sie den Text auf 20 000 Zeichen, oder fügen Sie ihn als Datei an.',
    },
    sendRefusals: {
      'not-verified':
        'Nur wer seine Identität hat prüfen lassen, kann senden. Die Eingabe bleibt gespeichert.',
      incomplete: 'Die Eingabe ist noch nicht vollständig. Bitte ergänzen Sie, was fehlt.',
      'changed-meanwhile':
        'Die Eingabe hat sich seit Ihrer Prüfung geändert. Prüfen Sie sie noch einmal und senden Sie sie.',
      'office-not-connected': 'An diese Behörde kann man über das Portal gerade nicht schreiben.',
      'attachments-too-large': 'Es sind zu viele oder zu große Anlagen. Entfernen Sie einige.',
    },
  },
}
