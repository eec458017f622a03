/** The languages of every page; Czech is the first and the binding one. */
export const languages = ['cs', 'en', 'de'] as const

export type Lang = (typeof languages)[number]

/** A domain's words in each language: a text that one of them lacks does not compile. */
export type Texts<Words> = Record<Lang, Words>

/** How each language writes dates and numbers. */
export const locales: Record<Lang, string> = { cs: 'cs-CZ', en: 'en-GB', de: 'de-DE' }
