import { readdir, readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { prune } from './prune.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const ours = `${root}public/css/`
const gov = (name: string) => `${root}node_modules/@gov-design-system-ce/${name}`

/** Of the design system's themes we use the light one. */
const usedTokens = /^:root(\[data-theme=light\])?$/

/** Its icons, spinners and web components bring variants that plain links and buttons lack. */
const unusedVariants =
  /icon|loading|expanded|element|inverse|disabled|=link|=base|-size=(xs|l|xl)|secondary|\*/

const used = (component: string) => (selector: string) =>
  selector.startsWith(component) && !unusedVariants.test(selector)

/** The weights and alphabets of Roboto that Czech, English and German pages need. */
const fonts = ['regular', 'medium', 'bold'].flatMap(weight => [
  `roboto-${weight}.woff2`,
  `roboto-${weight}-ext.woff2`,
])

/**
 * The one stylesheet of the portal: the government design system as far as it is used, then the
 * files of `public/css` in the order of their names.
 */
async function stylesheet(): Promise<string> {
  const styles = 'styles/lib/html'
  const parts = [
    prune(await read(gov(`${styles}/tokens.css`)), selector => usedTokens.test(selector)),
    prune(await read(gov(`${styles}/components/gov-button.css`)), used('.gov-button')),
    prune(await read(gov(`${styles}/components/gov-tag.css`)), used('.gov-tag')),
  ]
  const names = (await readdir(ours)).filter(name => name.endsWith('.css')).sort()
  for (const name of names) parts.push(await read(ours + name))
  return parts.join('\n')
}

/** Files that are not in `public/` but belong to the look, by their names: styles and fonts. */
export async function builtAssets(): Promise<Record<string, string | Buffer>> {
  const files = await Promise.all(fonts.map(name => readFile(gov(`fonts/lib/${name}`))))
  const pairs = fonts.map((name, place) => [basename(name), files[place]!] as const)
  return { 'style.css': await stylesheet(), ...Object.fromEntries(pairs) }
}

async function read(file: string): Promise<string> {
  return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '')
}
