/**
 * Whoever jumps to a field sees its question with it: the label, the hint and what is wrong.
 *
 * A browser alone puts the field itself to the edge of the screen; the styles leave some room above
 * it, which is as much as can be done without this script.
 */
function showQuestion(): void {
  const id = decodeURIComponent(location.hash.slice(1))
  const target = id.startsWith('field-') ? document.getElementById(id) : null
  const box = target?.closest<HTMLElement>('.field, .form-row')
  if (!target || !box) return
  wholeOf(box).scrollIntoView()
  // A long hint must not push the field itself off the screen.
  const { bottom } = target.getBoundingClientRect()
  if (bottom > innerHeight) target.scrollIntoView({ block: 'nearest' })
}

/** The first part of an answer comes with the question that stands above all of its parts. */
function wholeOf(box: HTMLElement): HTMLElement {
  const whole = box.parentElement?.closest<HTMLElement>('.form-parts')
  return whole?.querySelector('.field') === box ? whole : box
}

/** After the browser has jumped by itself, also to where the address leads already. */
const soon = () => requestAnimationFrame(showQuestion)

addEventListener('hashchange', soon)
addEventListener('click', event => {
  const link = (event.target as Element | null)?.closest<HTMLAnchorElement>('a[href^="#field-"]')
  if (link && link.hash === location.hash) soon()
})
if (location.hash) addEventListener('load', soon)
