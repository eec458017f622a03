import type { Page } from 'playwright-core'
import { demoPassword } from '../../demo/cast.ts'

/** Signs somebody of the cast in by the pages; a demonstration shows the second factor's code. */
export async function signIn(page: Page, base: string, email: string): Promise<void> {
  await page.goto(`${base}/identita/prihlaseni`)
  const form = page.locator('main form', { has: page.locator('input[name=password]') })
  await form.locator('input[name=email]').fill(email)
  await form.locator('input[name=password]').fill(demoPassword)
  await form.locator('button[type=submit]').first().click()
  const field = page.locator('input[name=code]')
  if ((await field.count()) === 0) return
  const shown = await page.locator('main .notice-title').allInnerTexts()
  const code = /\d{6}/.exec(shown.join(' '))?.[0]
  if (!code) throw new Error(`no code is shown to ${email}`)
  await field.fill(code)
  await page.locator('main form', { has: field }).locator('button[type=submit]').first().click()
}
