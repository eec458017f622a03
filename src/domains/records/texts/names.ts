import { dayOf, startOfDay } from '../../../foundation/dates/index.ts'
import { formatDate, formatSeconds, type Lang, type Texts } from '../../../platform/i18n/index.ts'
import type { CaseState, Channel, WayOfSettling } from '../rules/case.ts'
import type { MatterKind } from '../rules/periods.ts'

type Names = {
  states: Record<CaseState, string>
  ways: Record<WayOfSettling, string>
  channels: Record<Channel, string>
  matters: Record<MatterKind, string>
}

/** The names of states, ways, channels and kinds of matters, as pages and letters say them. */
export const names: Texts<Names> = {
  cs: {
    states: {
      received: 'v podatelně',
      assigned: 'přiděleno',
      accepted: 'vyřizuje se',
      waiting: 'čeká na doplnění',
      settled: 'vyřízeno',
      returned: 'vráceno',
      'handed-over': 'postoupeno',
    },
    ways: {
      dokumentem: 'dokumentem (odpovědí)',
      vzetimNaVedomi: 'vzetím na vědomí',
      zaznamemNaDokumentu: 'záznamem na dokumentu',
      jinyZpusob: 'jiným způsobem podle spisového řádu',
      postoupenim: 'postoupením',
    },
    channels: {
      EPodatelnaWeb: 'portál',
      Osobne: 'osobně na papíře',
      Posta: 'pošta',
      EPodatelnaMail: 'e-mail',
      DatovaSchranka: 'datová schránka',
      InterniVypraveni: 'od jiného úřadu',
    },
    matters: {
      general: 'Obecné podání, žádost',
      'information-request': 'Žádost o informace',
      complaint: 'Stížnost',
      petition: 'Petice',
      suggestion: 'Podnět, připomínka',
      notice: 'Oznámení',
    },
  },
  en: {
    states: {
      received: 'in the filing room',
      assigned: 'assigned',
      accepted: 'being handled',
      waiting: 'waiting for completion',
      settled: 'settled',
      returned: 'returned',
      'handed-over': 'handed over',
    },
    ways: {
      dokumentem: 'by a document (an answer)',
      vzetimNaVedomi: 'by taking note',
      zaznamemNaDokumentu: 'by a record on the document',
      jinyZpusob: 'in another way of the filing rules',
      postoupenim: 'by handover',
    },
    channels: {
      EPodatelnaWeb: 'portal',
      Osobne: 'in person, on paper',
      Posta: 'post',
      EPodatelnaMail: 'e-mail',
      DatovaSchranka: 'data box',
      InterniVypraveni: 'from another office',
    },
    matters: {
      general: 'General submission, application',
      'information-request': 'Request for information',
      complaint: 'Complaint',
      petition: 'Petition',
      suggestion: 'Suggestion',
      notice: 'Notice',
    },
  },
  de: {
    states: {
      received: 'in der Posteingangsstelle',
      assigned: 'zugeteilt',
      accepted: 'in Bearbeitung',
      waiting: 'wartet auf Ergänzung',
      settled: 'erledigt',
      returned: 'zurückgegeben',
      'handed-over': 'abgegeben',
    },
    ways: {
      dokumentem: 'durch ein Dokument (eine Antwort)',
      vzetimNaVedomi: 'durch Kenntnisnahme',
      zaznamemNaDokumentu: 'durch Vermerk auf dem Dokument',
      jinyZpusob: 'auf andere Weise nach der Aktenordnung',
      postoupenim: 'durch Abgabe',
    },
    channels: {
      EPodatelnaWeb: 'Portal',
      Osobne: 'persönlich, auf Papier',
      Posta: 'Post',
      EPodatelnaMail: 'E-Mail',
      DatovaSchranka: 'Datenbox',
      InterniVypraveni: 'von einer anderen Behörde',
    },
    matters: {
      general: 'Allgemeine Eingabe, Antrag',
      'information-request': 'Auskunftsersuchen',
      complaint: 'Beschwerde',
      petition: 'Petition',
      suggestion: 'Anregung',
      notice: 'Anzeige',
    },
  },
}

/** When a letter came, to the second; a clerk who does not know the hour writes the day only. */
export function formatArrival(lang: Lang, at: Date): string {
  const isDayOnly = startOfDay(dayOf(at)).getTime() === at.getTime()
  return isDayOnly ? formatDate(lang, at) : formatSeconds(lang, at)
}
