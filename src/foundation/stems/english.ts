/**
 * The stem of an English word: plurals and the commonest endings of verbs go (`fees`, `paying`).
 *
 * Takes a folded word; words of three letters and fewer stay as they are.
 */
export function stemEnglish(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word
  return withoutE(withoutVerb(withoutPlural(word)))
}

function withoutPlural(word: string): string {
  if (/ies$/.test(word) && word.length > 4) return word.replace(/ies$/, 'y')
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2)
  if (/(?:ss|us|is)$/.test(word)) return word
  return word.replace(/s$/, '')
}

/** `applied` and `applying` meet `apply`, `stopped` meets `stop`. */
function withoutVerb(word: string): string {
  if (/ied$/.test(word)) return word.replace(/ied$/, 'y')
  const stem = word.replace(/(?:ing|ed)$/, '')
  if (stem === word || stem.length < 3 || !/[aeiouy]/.test(stem)) return word
  return stem.replace(/([bdgmnprt])\1$/, '$1')
}

function withoutE(word: string): string {
  return word.length > 3 ? word.replace(/([^e])e$/, '$1') : word
}
