import { mkdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { languages } from '../../platform/i18n/index.ts'
import { serve } from '../serve.ts'
import { closeServices, openServices } from '../services.ts'
import { openBrowser } from './browser.ts'
import { openInstallation } from './installation.ts'
import { type Scene, scenes } from './pictures/scenes.ts'
import { signInBrowser } from './pictures/sign-in.ts'
import { Misuse } from './trouble.ts'

const sizes = { desk: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } }

/**
 * Takes a picture of every main page as each role sees it: three languages, desk and phone,
 * without scripts.
 *
 * Takes the words behind `pictures`: a folder, and `--only WORD` for scenes with that word.
 */
export async function run(words: string[]): Promise<void> {
  const { folder, only } = readWish(words)
  mkdirSync(folder, { recursive: true })
  const data = await mkdtemp(join(tmpdir(), 'virtuos-pictures-'))
  const portal = await openPortal(data)
  const browser = await openBrowser()
  try {
    const wanted = scenes.filter(scene => scene.name.includes(only))
    for (const [who, group] of Map.groupBy(wanted, scene => scene.who)) {
      await takeAll(browser, portal.address, who, group, folder)
    }
  } finally {
    await browser.close()
    await portal.close()
    await rm(data, { recursive: true, force: true })
  }
}

function readWish(words: string[]): { folder: string; only: string } {
  const options = { only: { type: 'string', default: '' } } as const
  const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true })
  const [folder, ...more] = positionals
  if (!folder || more.length > 0) throw new Misuse('write ./virtuos pictures DIR')
  return { folder: resolve(folder), only: values.only }
}
