import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { type Lang, languages } from '../../platform/i18n/index.ts'
import { openBrowser } from './browser.ts'
import { openPortal, type Portal } from './pictures/portal.ts'
import { type Scene, scenes } from './pictures/scenes.ts'
import { signIn } from './pictures/sign-in.ts'
import { Misuse } from './trouble.ts'

const sizes = { 1280: { width: 1280, height: 860 }, 360: { width: 360, height: 740 } }

type Wish = { folder: string; only: string; whole: boolean }

/**
 * Takes a picture of every main page as each role sees it: in three languages, on a desk and on
 * a phone, without scripts.
 *
 * Takes the words behind `pictures`: a folder; `--only WORD` for scenes with that word in their
 * name, `--screen` for the first screen of a page instead of all of it.
 */
export async function run(words: string[]): Promise<void> {
  const wish = readWish(words)
  mkdirSync(wish.folder, { recursive: true })
  const wanted = scenes.filter(scene => scene.name.includes(wish.only))
  if (wanted.length === 0) throw new Misuse(`no scene has '${wish.only}' in its name`)
  process.stdout.write('Starting a portal with the demonstration …\n')
  const portal = await openPortal()
  const browser = await openBrowser()
  try {
    let taken = 0
    for (const [who, group] of Map.groupBy(wanted, scene => scene.who)) {
      taken += await takeGroup(browser, portal, wish, who, group)
      process.stdout.write(`${taken} pictures of ${wanted.length * 6}\n`)
    }
  } finally {
    await browser.close()
    await portal.close()
  }
}

function readWish(words: string[]): Wish {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      only: { type: 'string', default: '' },
      screen: { type: 'boolean', default: false },
    },
  })
  const [folder, ...more] = positionals
  if (!folder || more.length > 0) throw new Misuse('write ./virtuos pictures DIR')
  return { folder: resolve(folder), only: values.only, whole: !values.screen }
}

/** All scenes of one person, who signs in once. */
async function takeGroup(
  browser: Browser,
  portal: Portal,
  wish: Wish,
  who: string | null,
  group: readonly Scene[],
): Promise<number> {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  if (who) await signIn(page, portal.address, who)
  let taken = 0
  for (const scene of group) {
    for (const lang of languages) taken += await takeScene(page, portal, wish, scene, lang)
  }
  await context.close()
  return taken
}

async function takeScene(
  page: Page,
  portal: Portal,
  wish: Wish,
  scene: Scene,
  lang: Lang,
): Promise<number> {
  if (!(await goTo(page, portal.address, scene, lang))) return 0
  for (const [name, size] of Object.entries(sizes)) {
    await page.setViewportSize(size)
    const path = join(wish.folder, `${scene.name}-${lang}-${name}.png`)
    await page.screenshot({ path, fullPage: wish.whole })
  }
  return 2
}

/** Comes to a page as its visitor would; false when a link on the way is not there. */
async function goTo(page: Page, base: string, scene: Scene, lang: Lang): Promise<boolean> {
  const prefix = lang === 'cs' ? '' : `/${lang}`
  await page.goto(`${base}${prefix}${scene.from}`)
  for (const link of scene.follow ?? []) {
    const links = await page.locator('a[href]').all()
    const hrefs = await Promise.all(links.map(one => one.getAttribute('href')))
    const next = hrefs.find(href => href && link.test(href.slice(prefix.length).split('?')[0]!))
    if (!next) {
      process.stderr.write(`${scene.name} (${lang}): no link like ${link}\n`)
      return false
    }
    await page.goto(base + next)
  }
  return true
}
