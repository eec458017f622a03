/**
 * Closes the phone's menu by the key Esc and gives the focus back to its button. Without this
 * script the menu is closed by its button.
 */
addEventListener('keydown', event => {
  if (event.key !== 'Escape' || event.defaultPrevented) return
  const menu = document.querySelector<HTMLDetailsElement>('details.sections-fold[open]')
  if (!menu) return
  menu.open = false
  menu.querySelector('summary')?.focus()
})
