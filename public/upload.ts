/**
 * Shows how far the files of a form have got, and takes files that are dropped on the field.
 *
 * `<upload-progress data-label="Odesláno" data-drop="Soubory můžete přetáhnout sem">` stands
 * around a file field of a multipart form. Without this script the form works as any other.
 */
class UploadProgress extends HTMLElement {
  connectedCallback(): void {
    const form = this.closest('form')
    const input = this.querySelector<HTMLInputElement>('input[type=file]')
    if (!form || !input) return
    form.addEventListener('submit', event => this.#send(event, form, input))
    this.#takeDrops(input)
  }

  /** Sends the form in the background, unless there is no file to wait for. */
  #send(event: SubmitEvent, form: HTMLFormElement, input: HTMLInputElement): void {
    if (event.defaultPrevented || !input.files?.length) return
    event.preventDefault()
    const request = new XMLHttpRequest()
    const { bar, words } = this.#drawBar()
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      bar.max = total
      bar.value = loaded
      words.textContent = `${this.dataset.label ?? ''} ${Math.floor((100 * loaded) / total)} %`
    })
    request.addEventListener('load', () => showAnswer(request, form))
    // A line that broke: the browser's own sending tells the reader in its own way.
    request.addEventListener('error', () => HTMLFormElement.prototype.submit.call(form))
    request.open('POST', (event.submitter as HTMLButtonElement | null)?.formAction || form.action)
    request.send(new FormData(form, event.submitter as HTMLButtonElement | null))
    for (const button of form.querySelectorAll('button')) button.disabled = true
  }

  #drawBar() {
    const bar = document.createElement('progress')
    bar.className = 'upload-bar'
    bar.setAttribute('aria-label', this.dataset.label ?? '')
    const words = document.createElement('p')
    words.setAttribute('role', 'status')
    this.append(bar, words)
    return { bar, words }
  }

  #takeDrops(input: HTMLInputElement): void {
    if (this.dataset.drop) {
      const hint = document.createElement('p')
      hint.className = 'field-hint'
      hint.textContent = this.dataset.drop
      this.append(hint)
    }
    this.addEventListener('dragover', event => event.preventDefault())
    this.addEventListener('drop', event => {
      if (!event.dataTransfer?.files.length) return
      event.preventDefault()
      input.files = event.dataTransfer.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
    })
  }
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
  const first = given.querySelector<HTMLElement>('.error-summary') ?? given
  first.focus()
  first.scrollIntoView()
}

customElements.define('upload-progress', UploadProgress)
