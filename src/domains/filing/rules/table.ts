/** A spreadsheet takes a cell that begins so for a formula; a quote before it stops that. */
const formula = /^[=+\-@\t\r]/

/**
 * Rows as a file that spreadsheets of Czech offices open: semicolons, CRLF, a byte order mark.
 *
 * Takes rows of texts; gives UTF-8 text in which no cell can be run as a formula.
 */
export function tableFile(rows: readonly (readonly string[])[]): string {
  const lines = rows.map(row => row.map(cell).join(';'))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
