import type { Texts } from '../../../platform/i18n/index.ts'
import type { MatterKind } from '../../records/index.ts'

type Matter = { name: string; hint: string }

/** What a submission can be about, in words. */
export const matterTexts: Texts<Record<MatterKind, Matter>> = {
  cs: {
    general: {
      name: 'Žádost nebo obecné podání',
      hint: 'Když si nejste jistí, zvolte tuto možnost.',
    },
    'information-request': {
      name: 'Žádost o informace',
      hint: 'Chcete, aby vám úřad sdělil, co ví (zákon č. 106/1999 Sb.).',
    },
    complaint: {
      name: 'Stížnost',
      hint: 'Na chování úředníka nebo postup úřadu (§ 175 správního řádu).',
    },
    petition: { name: 'Petice', hint: 'Společná žádost více lidí (zákon č. 85/1990 Sb.).' },
    suggestion: {
      name: 'Návrh nebo připomínka k životu obce',
      hint: 'Občan obce ji dává jejím orgánům (§ 16 zákona o obcích).',
    },
    notice: {
      name: 'Oznámení nebo podnět',
      hint: 'Upozorňujete na něco, co má úřad prověřit (§ 42 správního řádu).',
    },
  },
  en: {
    general: {
      name: 'Application or general submission',
      hint: 'Choose this if you are not sure.',
    },
    'information-request': {
      name: 'Request for information',
      hint: 'You want the office to tell you what it knows (Act No. 106/1999 Coll.).',
    },
    complaint: {
      name: 'Complaint',
      hint: 'About the behaviour of an officer or the office (section 175 of the Administrative Code).',
    },
    petition: {
      name: 'Petition',
      hint: 'A joint request of several people (Act No. 85/1990 Coll.).',
    },
    suggestion: {
      name: 'Proposal or comment on life in the municipality',
      hint: 'A citizen of the municipality gives it to its bodies (section 16 of the Municipalities Act).',
    },
    notice: {
      name: 'Notice',
      hint: 'You point out something the office should look into (section 42 of the Administrative Code).',
    },
  },
  de: {
    general: {
      name: 'Antrag oder allgemeine Eingabe',
      hint: 'Wählen Sie dies, wenn Sie unsicher sind.',
    },
    'information-request': {
      name: 'Antrag auf Auskunft',
      hint: 'Die Behörde soll Ihnen mitteilen, was sie weiß (Gesetz Nr. 106/1999).',
    },
    complaint: {
      name: 'Beschwerde',
      hint: 'Über das Verhalten eines Sachbearbeiters oder der Behörde (§ 175 der Verwaltungsordnung).',
    },
    petition: {
      name: 'Petition',
      hint: 'Gemeinsames Anliegen mehrerer Menschen (Gesetz Nr. 85/1990).',
    },
    suggestion: {
      name: 'Vorschlag oder Anmerkung zum Leben der Gemeinde',
      hint: 'Ein Bürger der Gemeinde gibt sie ihren Organen (§ 16 des Gemeindegesetzes).',
    },
    notice: {
      name: 'Anzeige oder Hinweis',
      hint: 'Sie weisen auf etwas hin, das die Behörde prüfen soll (§ 42 der Verwaltungsordnung).',
    },
  },
}
