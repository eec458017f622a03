import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import packed from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

/** Where the browser lies once unpacked; one for all test files and runs of this user. */
const folder = join(tmpdir(), `virtuos-browser-${userInfo().uid}`)

/** Browsers of the system, for machines on which the packed one cannot run. */
const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * A browser without a window.
 *
 * It keeps every rule of the web (origins, content policy); only its own sandbox is off, since
 * tests may run as root and in containers, and it visits nobody but us.
 */
export async function openBrowser(): Promise<Browser> {
  const settings = { args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'] }
  const [first, ...others] = [await unpackedBrowser(), ...installed.filter(existsSync)]
  try {
    return await chromium.launch({ ...settings, executablePath: first! })
  } catch (error) {
    if (others.length === 0) throw error
    return chromium.launch({ ...settings, executablePath: others[0]! })
  }
}

/** Unpacks beside and renames at the end, so that nobody starts a half-written browser. */
async function unpackedBrowser(): Promise<string> {
  const ready = join(folder, 'chromium')
  if (existsSync(ready)) return ready
  const beside = `${folder}-${process.pid}`
  await mkdir(beside, { recursive: true })
  const usual = process.env.TMPDIR
  process.env.TMPDIR = beside
  await packed.executablePath()
  if (usual === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = usual
  await rename(beside, folder).catch(() => rm(beside, { recursive: true, force: true }))
  return ready
}
