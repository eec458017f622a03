import { formsOf, untouched } from './page.ts'

/** What a page's form would send untouched, the chosen radio buttons too. */
export function shownIn(html: string, action: string): Record<string, string> {
  const main = html.slice(html.indexOf('<main'))
  const form = formsOf(main, action).find(one => one.action.endsWith(action))
  if (!form) throw new Error(`${action} shows no form`)
  const chosen = [...main.matchAll(/<input\b[^>]*type="radio"[^>]*>/g)]
    .map(([input]) => input)
    .filter(input => /\schecked\b/.test(input))
    .map(input => [/\sname="([^"]*)"/.exec(input)![1]!, /\svalue="([^"]*)"/.exec(input)![1]!])
  const { nechat: _, ...sent } = untouched(form) as Record<string, string>
  return { ...sent, ...Object.fromEntries(chosen) }
}
