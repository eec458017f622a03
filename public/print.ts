/**
 * Offers to print the page where a browser can: `<print-offer hidden>` around a button. Without
 * this script it stays hidden, and the browser's own menu prints as well.
 */
for (const place of document.querySelectorAll<HTMLElement>('print-offer')) {
  place.hidden = false
  place.querySelector('button')?.addEventListener('click', () => window.print())
}
