import { type Html, html } from '../../foundation/html.ts'

/** Drawings on a field of 24 × 24, in the line's colour of the text around them. */
const drawings = {
  info: html`<circle cx="12" cy="12" r="9"/><path d="M12 11v6M12 7.2v.6"/>`,
  success: html`<circle cx="12" cy="12" r="9"/><path d="m7.8 12.4 2.9 2.9 5.6-6"/>`,
  warning: html`<path d="M12 3.5 2.6 20h18.8zM12 10v4.6M12 17v.6"/>`,
  error: html`<path d="M8.2 3h7.6L21 8.2v7.6L15.8 21H8.2L3 15.8V8.2zM12 7.4v5.6M12 16v.6"/>`,
  search: html`<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>`,
  menu: html`<path d="M3.5 6.5h17M3.5 12h17M3.5 17.5h17"/>`,
  home: html`<path d="M3.5 11.5 12 4l8.5 7.5M6 10v10h12V10M10 20v-6h4v6"/>`,
  person: html`<circle cx="12" cy="8" r="4"/><path d="M4 21c.6-4.6 3.6-7 8-7s7.4 2.4 8 7"/>`,
  mail: html`<path d="M3 5.500h18v13H3zM3.5 6.5 12 13l8.5-6.5"/>`,
  calendar: html`<path d="M4 5.500h16V20H4zM4 10h16M8.5 3v4M15.5 3v4"/>`,
  signpost: html`<path d="M12 3v18M12 5h6.500l2 2-2 2H12M12 11H5.500l-2 2 2 2H12"/>`,
  letter: html`<path d="M5 3h9.500L19 7.500V21H5zM14 3v5h5M8.5 12h7M8.5 16h7"/>`,
  board: html`<path d="M3.5 4.500h17v12h-17zM12 16.500V20M7.5 20h9M7.5 8.500h6M7.5 12h9"/>`,
  form: html`<path d="M5 3h14v18H5zM8.5 8h2M8.5 12h2M8.5 16h2M13 8h3M13 12h3M13 16h3"/>`,
  help: html`<circle cx="12" cy="12" r="9"/><path
    d="M9.5 9.500a2.5 2.5 0 1 1 3.6 2.200c-.8.4-1.1.9-1.1 1.800M12 16.500v.6"/>`,
  office: html`<path
    d="M3.5 9.5 12 4l8.5 5.500zM5.5 9.500V18M10 9.500V18M14 9.500V18M18.5 9.500V18M3.5 20.500h17M4.5
    18h15"/>`,
  arrow: html`<path d="M4 12h16M14 6l6 6-6 6"/>`,
  bulb: html`<path
    d="M9 18h6M10 21h4M12 3a6.5 6.5 0 0 0-3.5 12c.4.4.5.9.5 1.500h6c0-.600.1-1.1.500-1.500A6.5 6.5 0
    0 0 12 3z"/>`,
} satisfies Record<string, Html>

export type IconName = keyof typeof drawings

/** A drawing beside words; it says nothing of its own, so screen readers pass it by. */
export function icon(name: IconName): Html {
  return html`<svg class="icon" viewBox="0 0 24 24" width="24" height="24" fill="none"
    stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"
    aria-hidden="true" focusable="false">${drawings[name]}</svg>`
}

/** The mark of VIRTUOS: a letter whose flap is the V, on the blue of the state. */
export function mark(): Html {
  return html`<svg class="mark" viewBox="0 0 48 48" width="44" height="44" aria-hidden="true"
    focusable="false"><rect width="48" height="48" rx="8" fill="#2362a2"/><path
    d="M9 15.500h30v19H9z" fill="#fff"/><path d="m9 15.5 15 13 15-13" fill="none" stroke="#2362a2"
    stroke-width="4.5" stroke-linejoin="round"/><path d="M9 15.5 24 28.500l15-13" fill="none"
    stroke="#fff" stroke-width="1" opacity="0"/><circle cx="36" cy="34" r="7.5" fill="#1b7a3d"
    stroke="#fff" stroke-width="2"/><path d="m32.8 34.2 2.3 2.3 4-4.4" fill="none" stroke="#fff"
    stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>`
}
