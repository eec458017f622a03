/**
 * Keeps what is typed into a form on the server, every ten seconds and on leaving the page.
 *
 * `<keep-draft data-to="/adresa" data-saved="Uloženo v" data-unsaved="Teď se neukládá">` stands in
 * the form and tells when it has saved, and when it cannot. Nothing is brought back here: the
 * server shows the draft with the page. Without this script the form is saved by its buttons.
 */
const everyMs = 10_000

function keep(place: HTMLElement, form: HTMLFormElement): void {
  const words = document.createElement('p')
  words.className = 'field-hint'
  words.setAttribute('role', 'status')
  place.append(words)
  let saved = typedIn(form)
  let leaves = false

  /** An answer that was sent must not come back as a draft. */
  form.addEventListener('submit', () => {
    leaves = true
  })
  /** The same words twice would be read out twice. */
  const tell = (text: string) => {
    if (words.textContent !== text) words.textContent = text
  }
  /** A redirect leads to signing in: then, as with a broken line, nothing was saved. */
  const save = async () => {
    const typed = typedIn(form)
    if (leaves || typed === saved) return
    const body = new URLSearchParams(typed)
    const request = { method: 'POST', body, redirect: 'manual', keepalive: typed.length < 60_000 }
    const answer = await fetch(place.dataset.to ?? '', request as RequestInit).catch(() => null)
    if (answer?.ok) saved = typed
    tell(answer?.ok ? `${place.dataset.saved ?? ''} ${timeNow()}` : (place.dataset.unsaved ?? ''))
  }
  setInterval(save, everyMs)
  addEventListener('pagehide', save)
}

/** The typed words as a form sends them; files are sent by its buttons only. */
function typedIn(form: HTMLFormElement): string {
  const typed = new URLSearchParams()
  for (const name of ['subject', 'text']) {
    const value = new FormData(form).get(name)
    if (typeof value === 'string') typed.append(name, value)
  }
  return typed.toString()
}

function timeNow(): string {
  const style = { hour: 'numeric', minute: '2-digit', timeZone: 'Europe/Prague' } as const
  return new Date().toLocaleTimeString(document.documentElement.lang, style)
}

for (const place of document.querySelectorAll<HTMLElement>('keep-draft')) {
  const form = place.closest('form')
  if (form) keep(place, form)
}
