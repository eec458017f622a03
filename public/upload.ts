/**
 * Sends the files of a form one by one, shows how far each has got, and stays on the page when the
 * line breaks; takes files that are dropped on the field, too.
 *
 * `<upload-progress data-each="akce=dalsi" data-label="Odesílání souborů" …>` stands around a file
 * field of a multipart form. `data-each` is the field by which the form keeps a file and leads
 * back to its own page; without it the form is sent whole. Without this script the form works like
 * every other one. What has arrived stays with the server; the rest stays chosen here.
 */
type Upload = {
  place: HTMLElement
  form: HTMLFormElement
  /** What the form says besides the files, taken before its buttons are turned off. */
  fields: FormData
  address: string
  /** The files still to be sent; each leaves the list when it has arrived. */
  left: File[]
  /** Pages on which the server refused a file, or told something of it. */
  told: Document[]
  panel: Panel
}

/** A line that moves nothing for so long is broken, whatever the browser thinks of it. */
const patienceMs = 30_000

/** A browser need not notice that the line is back: so often it is tried without being asked. */
const againMs = 20_000

/** Pressed again after a broken line, what is there already does not go up once more. */
const arrived = new WeakSet<File>()

function enhance(root: ParentNode): void {
  for (const place of root.querySelectorAll<HTMLElement>('upload-progress')) {
    const form = place.closest('form')
    const input = place.querySelector<HTMLInputElement>('input[type=file]')
    if (!form || !input) continue
    takeDrops(place, input)
    form.addEventListener('submit', event => {
      if (event.defaultPrevented || !input.files?.length) return
      event.preventDefault()
      const left = [...input.files].filter(file => !arrived.has(file))
      const panel = drawPanel(place, left)
      const fields = new FormData(form, event.submitter)
      fields.delete(input.name)
      const address = event.submitter?.getAttribute('formaction') ?? form.action
      sendAll({ place, form, fields, address, left, told: [], panel })
    })
  }
}

/** Sends what is left; a broken line ends it and offers to go on. */
async function sendAll(upload: Upload): Promise<void> {
  const { place, form, panel, left, told } = upload
  disable(form, true)
  try {
    if (!place.dataset.each) return show(await post(upload, left), form)
    while (left[0]) {
      const answer = await post(upload, [left[0]])
      if (answer.url !== form.action) return show(answer, form)
      const says = pageOf(answer)
      const isRefused = says.querySelector('.error-summary') !== null
      if (isRefused || says.querySelector('[data-stays]')) told.push(says)
      if (!isRefused) arrived.add(left[0])
      panel.tell(left[0], isRefused ? 'refused' : 'there')
      left.shift()
      if (left.length === 0 && told.length > 0) return showTold(told, says)
    }
    show(await post(upload, []), form)
  } catch {
    disable(form, false)
    panel.offer(() => sendAll(upload))
  }
}

type Answer = { status: number; url: string; text: string }

/** Posts the form with the given files alone; fails when no answer comes. */
function post(upload: Upload, files: File[]): Promise<Answer> {
  const { place, left, panel, address } = upload
  const fields = new FormData()
  for (const [name, value] of upload.fields) fields.append(name, value)
  const name = place.querySelector<HTMLInputElement>('input[type=file]')?.name ?? ''
  for (const file of files) fields.append(name, file)
  const [key, value] = (place.dataset.each ?? '').split('=')
  if (key && files.length > 0) fields.set(key, value ?? '')
  return new Promise((answered, broken) => {
    const request = new XMLHttpRequest()
    const ended = new AbortController()
    let watch = setTimeout(() => request.abort(), patienceMs)
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      clearTimeout(watch)
      watch = setTimeout(() => request.abort(), patienceMs)
      const part = total === 0 ? 1 : loaded / total
      for (const file of files) panel.tell(file, `${Math.floor(100 * part)} %`)
      panel.fill(left.length - files.length * part)
    })
    request.addEventListener('loadend', () => {
      clearTimeout(watch)
      ended.abort()
      const { status, responseURL: url, responseText: text } = request
      if (status === 0 || status >= 500) broken(new Error('no answer'))
      else answered({ status, url, text })
    })
    addEventListener('offline', () => request.abort(), { signal: ended.signal })
    request.open('POST', address)
    request.send(fields)
  })
}

type Panel = {
  /** Says beside a file how it fares: a word of the place's data, or a share. */
  tell(file: File, how: string): void
  /** Takes how many files are still to be sent, with parts of them. */
  fill(left: number): void
  /** The line broke: says so and lets the reader, or the line's return, start again. */
  offer(again: () => void): void
}

/** The list of files on their way, with a bar above them. */
function drawPanel(place: HTMLElement, files: readonly File[]): Panel {
  place.querySelector('.upload-panel')?.remove()
  const words = place.dataset
  const panel = element('div', 'upload-panel')
  const bar = document.createElement('progress')
  bar.className = 'upload-bar'
  bar.max = files.length
  bar.value = 0
  bar.setAttribute('aria-label', words.label ?? '')
  const list = element('ul', 'upload-files')
  const says = new Map<File, HTMLElement>()
  for (const file of files) {
    const line = element('li', '')
    const how = element('span', 'upload-state', words.waits ?? '')
    line.append(file.name, ' – ', how)
    list.append(line)
    says.set(file, how)
  }
  const word = element('div', 'upload-word')
  word.setAttribute('role', 'status')
  panel.append(bar, list, word)
  place.append(panel)
  return {
    tell: (file, how) => {
      const said = says.get(file)
      if (said) said.textContent = words[how] ?? how
    },
    fill: left => {
      bar.value = files.length - left
    },
    offer: again => offerAgain(word, words, again),
  }
}

function offerAgain(word: HTMLElement, words: DOMStringMap, again: () => void): void {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'gov-button'
  Object.assign(button.dataset, { color: 'primary', type: 'outlined', size: 'm' })
  button.textContent = words.again ?? ''
  word.replaceChildren(element('p', 'upload-cut', words.cut ?? ''), button)
  const ended = new AbortController()
  const timer = setTimeout(() => start(), againMs)
  const start = () => {
    clearTimeout(timer)
    ended.abort()
    word.replaceChildren()
    again()
  }
  button.addEventListener('click', start, { signal: ended.signal })
  addEventListener('online', start, { signal: ended.signal })
  word.scrollIntoView({ block: 'nearest' })
}

function element(tag: string, look: string, text = ''): HTMLElement {
  const made = document.createElement(tag)
  if (look) made.className = look
  made.textContent = text
  return made
}

function disable(form: HTMLFormElement, isOff: boolean): void {
  for (const button of form.querySelectorAll('button')) button.disabled = isOff
}

function takeDrops(place: HTMLElement, input: HTMLInputElement): void {
  // A finger drags nothing: the hint is for whoever has a mouse.
  if (place.dataset.drop && matchMedia('(any-pointer: fine)').matches) {
    place.append(element('p', 'field-hint', place.dataset.drop))
  }
  place.addEventListener('dragover', event => event.preventDefault())
  place.addEventListener('drop', event => {
    if (!event.dataTransfer?.files.length) return
    event.preventDefault()
    input.files = event.dataTransfer.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

function pageOf({ text }: Answer): Document {
  return new DOMParser().parseFromString(text, 'text/html')
}

/** A new address is gone to; the same page with errors takes the place of what is shown. */
function show(answer: Answer, form: HTMLFormElement): void {
  if (answer.status < 400 && answer.url !== form.action) location.assign(answer.url)
  else put(pageOf(answer))
}

/** All that was said of single files on one page, beside the newest list of what has arrived. */
function showTold(told: readonly Document[], newest: Document): void {
  const page = told.findLast(one => one.querySelector('.error-summary')) ?? told.at(-1) ?? newest
  const list = newest.querySelector('[data-attached]')
  if (list && page !== newest) page.querySelector('[data-attached]')?.replaceWith(list)
  for (const other of told) {
    if (other === page) continue
    const rows = other.querySelectorAll('.error-summary li')
    page.querySelector('.error-summary ul')?.prepend(...rows)
    const wrong = other.querySelector('.field-error')
    const line = page.createElement('br')
    if (wrong) page.querySelector('.field-error')?.prepend(...wrong.childNodes, line)
    for (const stay of other.querySelectorAll('main [data-stays]')) {
      const notice = stay.closest('.notice')
      if (notice) page.querySelector('.lead')?.before(notice)
    }
  }
  const many = page.querySelectorAll('.error-summary li').length > 1
  const title = page.querySelector('.error-summary h2')
  const words = page.querySelector<HTMLElement>('upload-progress')?.dataset.several
  if (many && title && words) title.textContent = words
  put(page)
}

function put(page: Document): void {
  const [shown, given] = [document.querySelector('main'), page.querySelector('main')]
  if (!shown || !given) {
    location.reload()
    return
  }
  shown.replaceWith(given)
  document.title = page.title
  enhance(given)
  const first = given.querySelector<HTMLElement>('.error-summary') ?? given
  first.focus()
  first.scrollIntoView()
}

enhance(document)
