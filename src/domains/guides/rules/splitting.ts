/** One item of the list may have so many characters; a longer one is a damaged file. */
const longestItem = 1_000_000

/** Takes the text of a JSON file piece by piece, and gives the items of one of its lists. */
export type Splitter = {
  /** The items that are whole by now, each as JSON text; throws when one is too long. */
  take(piece: string): string[]
  /** Whether the list was found and has ended. */
  isWhole(): boolean
}

/**
 * Splits `{ …, "name": [ item, item, … ], … }` into the items of the named list, so that a file
 * of any size is read in the memory of one item.
 *
 * Only objects are taken as items. The text between is not checked: each item is parsed by itself.
 */
export function openSplitter(name: string): Splitter {
  const state: State = {
    ...{ name, depth: 0, inString: false, escaped: false, key: '', text: '' },
    ...{ place: 'before', item: '', started: false },
  }
  return {
    take(piece) {
      const items: string[] = []
      for (const sign of piece) {
        const item = step(state, sign)
        if (item !== null) items.push(item)
      }
      return items
    },
    isWhole: () => state.place === 'after',
  }
}

type State = {
  name: string
  depth: number
  inString: boolean
  escaped: boolean
  /** The last string of the outermost object: its key when a colon or a list follows. */
  key: string
  text: string
  place: 'before' | 'inside' | 'after'
  item: string
  started: boolean
}

/** The list stands in the outermost object, its items a level deeper. */
const listDepth = 2

function step(state: State, sign: string): string | null {
  if (state.place === 'after') return null
  if (state.started) keep(state, sign)
  if (state.inString) {
    inString(state, sign)
    return null
  }
  if (sign === '"') {
    state.inString = true
    state.text = ''
  } else if (sign === '{' || sign === '[') open(state, sign)
  else if (sign === '}' || sign === ']') return close(state, sign)
  return null
}

function inString(state: State, sign: string): void {
  if (state.escaped) state.escaped = false
  else if (sign === '\\') state.escaped = true
  else if (sign === '"') {
    state.inString = false
    if (state.depth === 1) state.key = state.text
    return
  }
  if (state.text.length <= state.name.length) state.text += sign
}

function open(state: State, sign: string): void {
  state.depth += 1
  const isList = sign === '[' && state.depth === listDepth && state.key === state.name
  if (state.place === 'before' && isList) state.place = 'inside'
  else if (state.place === 'inside' && sign === '{' && state.depth === listDepth + 1) {
    state.started = true
    state.item = sign
  }
}

function close(state: State, sign: string): string | null {
  state.depth -= 1
  if (state.place !== 'inside') return null
  if (sign === ']' && state.depth === listDepth - 1) state.place = 'after'
  if (!state.started || state.depth !== listDepth) return null
  state.started = false
  return state.item
}

function keep(state: State, sign: string): void {
  state.item += sign
  if (state.item.length > longestItem) throw new TooLong()
}

class TooLong extends Error {
  override name = 'TooLong'
  override message = `an item of the list is longer than ${longestItem} characters`
}
