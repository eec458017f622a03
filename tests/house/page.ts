/** One field of a form as the page shows it. */
export type Field = { name: string; type: string; value: string; options: readonly string[] }

/** One form of a page: where it goes, how, and with what. */
export type Form = {
  action: string
  method: 'GET' | 'POST'
  multipart: boolean
  fields: readonly Field[]
}

/** The addresses within the portal to which a page links, in their order, each once. */
export function linksOf(html: string): string[] {
  const found = [...html.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)].map(([, href]) => plain(href!))
  return [...new Set(found.map(href => href.split('#')[0]!))].filter(href => /^\/(?!\/)/.test(href))
}

/** The forms of a page; a form without an action goes to the page's own address. */
export function formsOf(html: string, address: string): Form[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, head, body]) => {
    const fields = fieldsOf(body!)
    const form = {
      action: attribute(head!, 'action') || address,
      method: attribute(head!, 'method').toUpperCase() === 'POST' ? 'POST' : 'GET',
      multipart: /multipart/.test(head!),
      fields,
    } as const
    const others = [...body!.matchAll(/\sformaction="([^"]*)"/g)].map(([, action]) =>
      plain(action!),
    )
    return [form, ...others.map(action => ({ ...form, action, method: 'POST' as const }))]
  })
}

/** What a browser would send when nobody touches the form. */
export function untouched(form: Form): Record<string, string> {
  const sent = form.fields.filter(field => field.type !== 'file' && field.name !== '')
  return Object.fromEntries(sent.map(field => [field.name, field.value]))
}

function fieldsOf(body: string): Field[] {
  const inputs = [...body.matchAll(/<input\b([^>]*)>/g)].map(([, head]) => ({
    name: attribute(head!, 'name'),
    type: attribute(head!, 'type') || 'text',
    value: attribute(head!, 'value'),
    options: [],
  }))
  const areas = [...body.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)].map(
    ([, head, text]) => ({
      name: attribute(head!, 'name'),
      type: 'textarea',
      value: plain(text!.replace(/^\n/, '')),
      options: [],
    }),
  )
  const selects = [...body.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)].map(
    ([, head, inside]) => {
      const options = [...inside!.matchAll(/<option\b([^>]*)>/g)].map(([, option]) => option!)
      const values = options.map(option => attribute(option, 'value'))
      const chosen = options.findIndex(option => /\sselected\b/.test(option))
      const value = values[Math.max(chosen, 0)] ?? ''
      return { name: attribute(head!, 'name'), type: 'select', value, options: values }
    },
  )
  const buttons = [...body.matchAll(/<button\b([^>]*)>/g)]
    .map(([, head]) => ({
      name: attribute(head!, 'name'),
      type: 'submit',
      value: attribute(head!, 'value'),
      options: [],
    }))
    .filter(button => button.name !== '')
  return [...inputs, ...areas, ...selects, ...buttons]
}

function attribute(head: string, name: string): string {
  return plain(new RegExp(`\\s${name}="([^"]*)"`).exec(head)?.[1] ?? '')
}

function plain(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&#0?39;|&#x27;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
}
