/**
 * A stylesheet without the selectors that are not wanted, so that two thirds of a megabyte of
 * the design system's variants do not travel to every phone.
 *
 * Takes plain CSS without comments and the question whether a selector is wanted; gives the rules
 * that are left. At-rules keep what is wanted inside them and vanish when that is nothing.
 */
export function prune(css: string, wanted: (selector: string) => boolean): string {
  return splitRules(css)
    .map(rule => pruneRule(rule, wanted))
    .filter(Boolean)
    .join('\n')
}

function pruneRule(rule: string, wanted: (selector: string) => boolean): string {
  const open = rule.indexOf('{')
  const prelude = rule.slice(0, open).trim()
  const body = rule.slice(open + 1, -1)
  if (prelude.startsWith('@')) {
    const inside = prune(body, wanted)
    return inside && `${prelude}{${inside}}`
  }
  const left = prelude.split(',').filter(selector => wanted(selector.trim()))
  return left.length > 0 ? `${left.join(',')}{${body}}` : ''
}

/** The rules of one level, each with its braces. */
function splitRules(css: string): string[] {
  const rules: string[] = []
  let depth = 0
  let start = 0
  for (let place = 0; place < css.length; place += 1) {
    if (css[place] === '{') depth += 1
    if (css[place] !== '}') continue
    depth -= 1
    if (depth > 0) continue
    rules.push(css.slice(start, place + 1))
    start = place + 1
  }
  return rules
}
