import type { Lang } from '../i18n/index.ts'

const prefix = /^\/(en|de)(?=\/|\?|$)/

/** The language of an address and the address without its prefix; Czech has none. */
export function splitLanguage(url: string): { lang: Lang; rest: string } {
  const found = prefix.exec(url)
  if (!found) return { lang: 'cs', rest: url }
  const rest = url.slice(found[0].length)
  return { lang: found[1] as Lang, rest: rest.startsWith('/') ? rest : `/${rest}` }
}

/** An address of ours in a language. */
export function inLanguage(lang: Lang, address: string): string {
  return lang === 'cs' ? address : `/${lang}${address === '/' ? '' : address}`
}
