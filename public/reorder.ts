/**
 * Lets the mouse drag the items of a list to another order.
 *
 * `<reorder-list>` stands around lists (`ol[data-list]`) within a form; each item
 * (`li[data-place]`) gets a handle. Dropping sends the same field as the buttons that move an item
 * up and down, which are there without this script and for the keyboard. When the page comes back,
 * the moved item has the focus again, and its `data-said` is told in the list's `role=status`.
 */
function enhance(place: HTMLElement): void {
  const form = place.closest('form')
  if (!form) return
  welcomeBack(place)
  form.addEventListener('submit', ({ submitter }) => {
    const { name, value } = (submitter ?? {}) as HTMLButtonElement
    if (name === 'posun') remember(value)
  })
  let dragged: HTMLLIElement | null = null
  for (const item of place.querySelectorAll<HTMLLIElement>('li[data-place]')) {
    const moves = item.querySelector(':scope > .form-line > .moves')
    if (!moves || itemsBeside(item).length < 2) continue
    const handle = document.createElement('span')
    handle.className = 'drag'
    handle.textContent = '⠿'
    handle.setAttribute('aria-hidden', 'true')
    handle.title = place.dataset.drag ?? ''
    moves.append(handle)
    handle.addEventListener('pointerdown', () => {
      item.draggable = true
    })
    item.addEventListener('dragstart', event => {
      event.stopPropagation()
      dragged = item
      item.classList.add('dragged')
    })
    item.addEventListener('dragend', event => {
      event.stopPropagation()
      item.draggable = false
      item.classList.remove('dragged')
      clearMarks(place)
      dragged = null
    })
    item.addEventListener('dragover', event => {
      if (!dragged || dragged === item || dragged.parentElement !== item.parentElement) return
      event.preventDefault()
      event.stopPropagation()
      clearMarks(place)
      item.classList.add(isBelow(event, item) ? 'drop-after' : 'drop-before')
    })
    item.addEventListener('drop', event => {
      if (!dragged || dragged.parentElement !== item.parentElement) return
      event.preventDefault()
      event.stopPropagation()
      send(form, dragged, orderAfterDrop(dragged, item, isBelow(event, item)))
    })
  }
}

function itemsBeside(item: HTMLElement): Element[] {
  return [...(item.parentElement?.children ?? [])]
}

/** The order that the dragged item has once it is taken out and put beside another one. */
function orderAfterDrop(dragged: HTMLElement, beside: HTMLElement, below: boolean): number {
  const left = itemsBeside(dragged).filter(item => item !== dragged)
  return left.indexOf(beside) + (below ? 1 : 0)
}

function isBelow(event: DragEvent, item: HTMLElement): boolean {
  const { top, height } = item.getBoundingClientRect()
  return event.clientY > top + height / 2
}

function clearMarks(place: HTMLElement): void {
  for (const item of place.querySelectorAll('.drop-before, .drop-after')) {
    item.classList.remove('drop-before', 'drop-after')
  }
}

function send(form: HTMLFormElement, item: HTMLElement, order: number): void {
  const field = document.createElement('input')
  field.type = 'hidden'
  field.name = 'posun'
  field.value = `${item.dataset.place} ${order}`
  form.append(field)
  remember(field.value)
  form.submit()
}

const movedKey = 'reorder-list'

/** Keeps where an item goes (`/pages/0 2`: the item and its new order) over the next page. */
function remember(move: string): void {
  sessionStorage.setItem(movedKey, JSON.stringify({ move, path: location.pathname }))
}

/** So long a screen reader needs before it hears what changes in a new page. */
const settleMs = 500

/** Focuses the item that was moved a moment ago, and says where it is now. */
function welcomeBack(place: HTMLElement): void {
  const kept = sessionStorage.getItem(movedKey)
  sessionStorage.removeItem(movedKey)
  if (!kept || !location.search.includes('zprava=moved')) return
  const { move, path } = JSON.parse(kept) as { move: string; path: string }
  const [from = '', to = ''] = move.split(' ')
  const list = from.slice(0, from.lastIndexOf('/'))
  const item = place.querySelector<HTMLElement>(`li[data-place="${CSS.escape(`${list}/${to}`)}"]`)
  if (!item || path !== location.pathname) return
  const isUp = Number(to) < Number(from.slice(list.length + 1))
  const buttons = [...item.querySelectorAll<HTMLElement>(':scope > .form-line .move')]
  const status = place.querySelector('[role=status]')
  // Going to the address's fragment takes the focus away once more, so both wait for it.
  setTimeout(() => {
    buttons.at(isUp ? 0 : -1)?.focus()
    if (status) status.textContent = item.dataset.said ?? ''
  }, settleMs)
}

for (const place of document.querySelectorAll<HTMLElement>('reorder-list')) enhance(place)
