/**
 * Keeps what is typed into a draft, every few seconds and on leaving the page.
 *
 * `<keep-typed data-to="/adresa" data-saved="Uloženo v" …>` stands in the form and tells when it
 * has saved, and when it cannot. Nothing is checked by it, files and buttons are left to the form.
 * It sends the version of the draft from which the page was drawn, where there is one, so it never
 * writes over another window: then it says so and stops. Nothing is brought back here: the server
 * shows the draft with the page. Without this script the form is saved by its buttons.
 */
const everyMs = Number(document.querySelector('keep-typed')?.getAttribute('data-every-ms') ?? 5000)

/** A browser sends no more than this when the page is left. */
const mostOnLeaving = 60_000

type Keeping = {
  place: HTMLElement
  form: HTMLFormElement
  saved: string
  /** What was said of the last saving; empty before the first. */
  savedWords: string
  /** Being saved now; a form that is sent waits for it, so that it carries the new version. */
  flying: Promise<void> | null
  /** The last saving got no answer: a form sent now would be lost with its page. */
  broken: boolean
  /** The form was sent, or something else was saved elsewhere: nothing is kept any more. */
  over: boolean
  /** The portal has just answered: the form goes, whatever the browser thinks of the line. */
  goes: boolean
}

let keeping: Keeping | null = null

/** What stands on the page may have been replaced since the last time. */
function current(): Keeping | null {
  const place = document.querySelector<HTMLElement>('keep-typed')
  if (keeping?.place === place) return keeping
  const form = place?.closest('form')
  keeping = place && form ? begin(place, form) : null
  return keeping
}

function begin(place: HTMLElement, form: HTMLFormElement): Keeping {
  const words = document.createElement('p')
  words.className = 'field-hint'
  words.setAttribute('role', 'status')
  place.append(words)
  const fresh = { savedWords: '', flying: null, broken: false, over: false, goes: false }
  return { place, form, saved: typedIn(form), ...fresh }
}

/** The typed words as a form sends them, without the version and the files. */
function typedIn(form: HTMLFormElement): string {
  const typed = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && name !== 'verze') typed.append(name, value)
  }
  return typed.toString()
}

function versionOf(form: HTMLFormElement): HTMLInputElement | null {
  return form.querySelector('input[name=verze]')
}

function save(now: Keeping): void {
  const typed = typedIn(now.form)
  if (now.over || now.flying || typed === now.saved) return
  fly(now, typed)
}

function fly(now: Keeping, typed: string): Promise<void> {
  const flight = send(now, typed).finally(() => {
    now.flying = null
  })
  now.flying = flight
  return flight
}

async function send(now: Keeping, typed: string): Promise<void> {
  const { place, form } = now
  const body = new URLSearchParams(typed)
  const version = versionOf(form)?.value
  if (version !== undefined) body.append('verze', version)
  const request = { method: 'POST', body, redirect: 'manual' as const }
  const keepalive = typed.length < mostOnLeaving
  const answer = await fetch(place.dataset.to ?? '', { ...request, keepalive }).catch(() => null)
  // A network that asks to be signed in to answers in the portal's place, and not as it does.
  const kept: Kept | null = answer?.ok ? await answer.json().catch(() => null) : null
  // A broken line is tried again; a draft that is elsewhere further on is not written over.
  now.broken = !answer || answer.status >= 500 || (answer.ok && !kept)
  if (answer && !answer.ok) return end(now, answer.status)
  if (!kept) return tell(now, place.dataset.unsaved ?? '')
  take(now, kept)
  now.saved = typed
  now.savedWords = `${place.dataset.saved ?? ''} ${timeNow()}`
  tell(now, now.savedWords)
}

function end(now: Keeping, status: number): void {
  const { elsewhere, ended, unsaved, sent, gone } = now.place.dataset
  // A redirect leads to signing in; the browser shows it here as no status.
  const isSignedOut = status === 401 || status === 0
  const words = { 409: elsewhere, 410: sent, 404: gone }[status]
  now.over = isSignedOut || words !== undefined
  tell(now, words ?? (isSignedOut ? ended : unsaved) ?? '')
}

/** What the draft became: its version, and for one that has just begun, where it is from now on. */
type Kept = { verze?: number; to?: string; action?: string }

function take({ place, form }: Keeping, { verze, to, action }: Kept): void {
  if (verze !== undefined) takeVersion(form, verze)
  if (to) place.dataset.to = to
  if (action) form.action = action
}

function takeVersion(form: HTMLFormElement, verze: number): void {
  let version = versionOf(form)
  if (!version) {
    version = document.createElement('input')
    Object.assign(version, { type: 'hidden', name: 'verze' })
    form.append(version)
  }
  version.value = String(verze)
}

/** The same words twice would be read out twice. */
function tell({ place }: Keeping, text: string): void {
  const words = place.querySelector('[role=status]')
  if (words && words.textContent !== text) words.textContent = text
}

function timeNow(): string {
  const style = { hour: 'numeric', minute: '2-digit', timeZone: 'Europe/Prague' } as const
  return new Date().toLocaleTimeString(document.documentElement.lang, style)
}

addEventListener(
  'submit',
  event => {
    const now = current()
    if (!now || now.goes || event.target !== now.form) return
    const { flying } = now
    const isBroken = isCut(now)
    if (!flying && !isBroken) {
      now.over = true
      return
    }
    event.preventDefault()
    event.stopImmediatePropagation()
    goOn(now, event.submitter)
  },
  { capture: true },
)

function isCut({ broken }: Keeping): boolean {
  return broken || !navigator.onLine
}

/** Sends the form when the portal answers; else it stays, for leaving would lose what is typed. */
async function goOn(now: Keeping, button: HTMLElement | null): Promise<void> {
  await now.flying
  if (isCut(now)) await fly(now, typedIn(now.form))
  if (!now.broken) {
    now.over = true
    now.goes = true
    now.form.requestSubmit(button)
    now.goes = false
    return
  }
  tell(now, now.place.dataset.stayed ?? '')
  now.place.scrollIntoView({ block: 'nearest' })
}

const tick = () => {
  const now = current()
  if (now) save(now)
}
tick()
setInterval(tick, everyMs)
addEventListener('pagehide', tick)

/** Said at once, also of a page on which nothing has been typed yet. */
function tellOffline(): void {
  const now = current()
  if (now && !now.over) tell(now, now.place.dataset.unsaved ?? '')
}
addEventListener('offline', tellOffline)
addEventListener('online', () => {
  const now = current()
  if (!now || now.over) return
  if (typedIn(now.form) === now.saved) tell(now, now.savedWords)
  else save(now)
})
if (!navigator.onLine) tellOffline()
