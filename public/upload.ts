/**
 * Shows how far the files of a form have got, and takes files that are dropped on the field.
 *
 * `<upload-progress data-label="Odesláno" data-drop="Soubory můžete přetáhnout sem">` stands
 * around a file field of a multipart form. Without this script the form works like every other one.
 */
function enhance(root: ParentNode): void {
  for (const place of root.querySelectorAll<HTMLElement>('upload-progress')) {
    const form = place.closest('form')
    const input = place.querySelector<HTMLInputElement>('input[type=file]')
    if (!form || !input) continue
    form.addEventListener('submit', event => send(event, place, form, input))
    takeDrops(place, input)
  }
}

/** Sends the form in the background, unless there is no file to wait for. */
function send(
  event: SubmitEvent,
  place: HTMLElement,
  form: HTMLFormElement,
  input: HTMLInputElement,
): void {
  if (event.defaultPrevented || !input.files?.length) return
  event.preventDefault()
  const pressed = event.submitter as HTMLButtonElement | null
  const request = new XMLHttpRequest()
  const { bar, words } = drawBar(place)
  request.upload.addEventListener('progress', ({ loaded, total }) => {
    bar.max = total
    bar.value = loaded
    words.textContent = `${place.dataset.label ?? ''} ${Math.floor((100 * loaded) / total)} %`
  })
  request.addEventListener('load', () => showAnswer(request, form))
  // A line that broke: the browser's own sending tells the reader in its own way.
  request.addEventListener('error', () => HTMLFormElement.prototype.submit.call(form))
  request.open('POST', pressed?.formAction || form.action)
  request.send(new FormData(form, pressed))
  for (const button of form.querySelectorAll('button')) button.disabled = true
}

function drawBar(place: HTMLElement) {
  const bar = document.createElement('progress')
  bar.className = 'upload-bar'
  bar.setAttribute('aria-label', place.dataset.label ?? '')
  const words = document.createElement('p')
  words.setAttribute('role', 'status')
  place.append(bar, words)
  return { bar, words }
}

function takeDrops(place: HTMLElement, input: HTMLInputElement): void {
  if (place.dataset.drop) {
    const hint = document.createElement('p')
    hint.className = 'field-hint'
    hint.textContent = place.dataset.drop
    place.append(hint)
  }
  place.addEventListener('dragover', event => event.preventDefault())
  place.addEventListener('drop', event => {
    if (!event.dataTransfer?.files.length) return
    event.preventDefault()
    input.files = event.dataTransfer.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

/** A new address is gone to; the same page with errors takes the place of what is shown. */
function showAnswer(request: XMLHttpRequest, form: HTMLFormElement): void {
  if (request.status < 400 && request.responseURL !== form.action) {
    location.assign(request.responseURL)
    return
  }
  const answer = new DOMParser().parseFromString(request.responseText, 'text/html')
  const [shown, given] = [document.querySelector('main'), answer.querySelector('main')]
  if (!shown || !given) {
    location.reload()
    return
  }
  shown.replaceWith(given)
  document.title = answer.title
  enhance(given)
  const first = given.querySelector<HTMLElement>('.error-summary') ?? given
  first.focus()
  first.scrollIntoView()
}

enhance(document)
