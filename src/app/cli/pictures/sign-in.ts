import { generateSync } from 'otplib'
import type { Page } from 'playwright-core'
import { demoPassword, demoTotpSecret } from '../../demo/cast.ts'

/**
 * Signs somebody of the cast in by the pages, the second factor included.
 *
 * Takes the moment whose code is shown (the portal's clock, when it is not the machine's).
 */
export async function signIn(
  page: Page,
  base: string,
  email: string,
  now: Date = new Date(),
): Promise<void> {
  await page.goto(`${base}/identita/prihlaseni`)
  const form = page.locator('main form', { has: page.locator('input[name=password]') })
  await form.locator('input[name=email]').fill(email)
  await form.locator('input[name=password]').fill(demoPassword)
  await form.locator('button[type=submit]').first().click()
  const code = page.locator('input[name=code]')
  if ((await code.count()) === 0) return
  await code.fill(generateSync({ secret: demoTotpSecret, epoch: now.getTime() / 1000 }))
  await code.locator('xpath=ancestor::form').locator('button[type=submit]').first().click()
}
