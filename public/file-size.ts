/**
 * Says of a file that is too large as soon as it is chosen, and takes it off again, so that nobody
 * waits for it to go up in vain.
 *
 * `<input type="file" data-most-bytes="10000000" data-too-large="{name}: {size} MB …">` stands in a
 * field. Without this script the server says the same once the form is sent.
 */
function checkSizes(input: HTMLInputElement): void {
  const field = input.closest('.field')
  field?.querySelector('.file-too-large')?.remove()
  const most = Number(input.dataset.mostBytes)
  const chosen = [...(input.files ?? [])]
  const large = chosen.filter(file => file.size > most)
  if (large.length === 0) return
  const fitting = new DataTransfer()
  for (const file of chosen) if (file.size <= most) fitting.items.add(file)
  input.files = fitting.files
  input.before(refusalOf(large, input.dataset.tooLarge ?? ''))
}

function refusalOf(large: readonly File[], words: string): HTMLElement {
  const list = document.createElement('div')
  list.className = 'field-error file-too-large'
  list.setAttribute('role', 'alert')
  for (const { name, size } of large) {
    const line = document.createElement('p')
    line.textContent = words.replace('{size}', sizeOf(size)).replace('{name}', () => name)
    list.append(line)
  }
  return list
}

/** Rounded up: a file a little larger than the limit must not seem to fit. */
function sizeOf(bytes: number): string {
  const style = { maximumFractionDigits: 1 } as const
  return (Math.ceil(bytes / 100_000) / 10).toLocaleString(document.documentElement.lang, style)
}

addEventListener('change', ({ target }) => {
  const isFile = target instanceof HTMLInputElement && target.type === 'file'
  if (isFile && target.dataset.mostBytes) checkSizes(target)
})
