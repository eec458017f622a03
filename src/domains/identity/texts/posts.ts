import type { Texts } from '../../../platform/i18n/index.ts'

type Words = {
  title: string
  about: string
  offer: (office: string, roles: string) => string
  accept: (office: string) => string
  accepted: string
}

const cs: Words = {
  title: 'Nabídnutá místa',
  about:
    'Úřad vám nabízí práci. Dokud místo nepřijmete, nic neplatí. Neznáte-li úřad nebo důvod, nepřijímejte.',
  offer: (office, roles) => `${office}: ${roles}`,
  accept: office => `Přijmout místo: ${office}`,
  accepted: 'Místo jste přijali. Úřad najdete mezi svými pulty.',
}

const en: Words = {
  title: 'Posts offered to you',
  about:
    'An office offers you work. Nothing holds until you accept. Do not accept if you do not know the office or the reason.',
  offer: (office, roles) => `${office}: ${roles}`,
  accept: office => `Accept the post: ${office}`,
  accepted: 'You have accepted the post. You find the office among your desks.',
}

const de: Words = {
  title: 'Angebotene Stellen',
  about:
    'Eine Behörde bietet Ihnen Arbeit an. Vor der Annahme gilt nichts. Nehmen Sie nicht an, wenn Sie Behörde oder Grund nicht kennen.',
  offer: (office, roles) => `${office}: ${roles}`,
  accept: office => `Stelle annehmen: ${office}`,
  accepted: 'Sie haben die Stelle angenommen. Die Behörde finden Sie unter Ihren Arbeitsplätzen.',
}

export const texts: Texts<Words> = { cs, en, de }
