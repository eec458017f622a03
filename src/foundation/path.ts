/** The names of the `:parameters` in an address pattern. */
type Parameters<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Parameters<Rest>
  : Pattern extends `${string}:${infer Name}`
    ? Name
    : never

/** An address of the portal: called with its parameters it gives the address to link to. */
export type Path<Pattern extends string = string> = {
  (parameters?: Record<Parameters<Pattern>, string | number>): string
  readonly pattern: Pattern
}

/**
 * Declares an address once (`path('/podani/:id/odeslani')`), so that links are never strings.
 *
 * Takes a pattern whose parameters stand as `:name`; gives a function that fills them in,
 * percent-encoded. Throws when a parameter is missing, since that is a fault of ours.
 */
export function path<const Pattern extends string>(pattern: Pattern): Path<Pattern> {
  // A list of fifty links takes its pattern apart once.
  const [start = '', ...rest] = pattern.split(/:([A-Za-z]+)/)
  const fill = (parameters: Record<string, string | number> = {}) => {
    let address = start
    for (let place = 0; place < rest.length; place += 2) {
      const name = rest[place]!
      const value = parameters[name]
      if (value === undefined) throw new Error(`address ${pattern} lacks :${name}`)
      address += encodeURIComponent(value) + rest[place + 1]!
    }
    return address
  }
  return Object.assign(fill, { pattern }) as Path<Pattern>
}

/** Adds a query to an address; undefined and empty values are left out. */
export function withQuery(address: string, query: Record<string, string | number | undefined>) {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  if (pairs.length === 0) return address
  return `${address}?${new URLSearchParams(pairs.map(([name, value]) => [name, String(value)]))}`
}
