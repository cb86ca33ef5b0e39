import type { FrameLocator } from 'playwright-core'
import { expect, test } from 'vitest'
import { useBrowser } from './browser/e2e.ts'
import { flaws } from './browser/flaws.ts'
import type { Hosted } from './browser/open-host.ts'

const open = useBrowser()
const wait = { timeout: 8_000 }

const button = (panel: FrameLocator, name: string) => panel.getByRole('button', { name, exact: true })
const focused = (panel: FrameLocator) => panel.locator(':focus')

/** The Check tab over a map of which much is missing, in the narrowest panel. */
async function check(options: Parameters<typeof open.host>[0] = {}): Promise<Hosted> {
  const host = await open.host({ panelWidth: 320, ...options })
  await host.page.evaluate(() => window.host.insert({ template: 'cjm', title: 'Heating', center: { x: 0, y: 0 } }))
  await host.openPanel()
  await host.panel.locator('#tab-check').click()
  await host.panel.getByRole('grid').waitFor()
  return host
}

test('with the keyboard alone: a finding is waived, taken back and waived again, and the focus is never lost', async () => {
  const host = await check()
  const { page, panel } = host
  const finding = panel.locator('.finding').first()
  const what = (await finding.textContent()) ?? ''
  const more = panel.locator('.finding-more').first()
  await more.focus()
  await page.keyboard.press('Enter')
  await button(panel, 'Waive').press('Enter')
  await expect.poll(() => focused(panel).getAttribute('id'), wait).toBe('waive-reason')
  await page.keyboard.press('Escape')
  await expect.poll(() => focused(panel).getAttribute('class'), wait).toContain('finding-more')

  await page.keyboard.press('Enter')
  await button(panel, 'Waive').press('Enter')
  await expect.poll(() => focused(panel).getAttribute('id'), wait).toBe('waive-reason')
  await page.keyboard.press('Enter')
  await panel.getByText('Say why.').waitFor()
  await panel.getByText('Say who you are').waitFor()
  expect(await flaws(page)).toEqual([])
  await page.keyboard.type('The kiosk closes in May')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Ada')
  await page.keyboard.press('Tab')
  await panel.getByText(/^Waived until .* From then on it is a finding again\.$/).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await panel.getByText(`Waived: ${what}`).waitFor()
  await expect.poll(() => focused(panel).textContent(), wait).toBe('Undo')
  await panel.getByText('1 finding', { exact: true }).waitFor()
  expect(await panel.locator('.finding').first().textContent()).not.toBe(what)

  await page.keyboard.press('Enter')
  await panel.getByText(`As it was before: ${what}`).waitFor()
  await expect.poll(() => focused(panel).textContent(), wait).toBe('Close')
  expect(await panel.locator('.finding').first().textContent()).toBe(what)
  await page.keyboard.press('Enter')
  await expect.poll(() => focused(panel).getAttribute('id'), wait).toBe('tab-check')

  // The name is remembered.
  await panel.locator('.finding-more').first().press('Enter')
  await button(panel, 'Waive').press('Enter')
  await panel.locator('#waive-reason').fill('As before')
  expect(await panel.locator('#waive-author').inputValue()).toBe('Ada')
  await panel.locator('#waive-until').selectOption('never')
  await panel.locator('#waive-reason').press('Enter')
  await panel.locator('#check-waivers').press('Enter')
  await panel.getByText(/^Ada, .* · for good$/).waitFor()
  expect(await flaws(page)).toEqual([])
  await button(panel, `Take back: ${what}`).press('Enter')
  await panel.getByText(`No longer waived: ${what}`).waitFor()
  await expect.poll(() => focused(panel).textContent(), wait).toBe('Undo')
  await panel.getByText('Nothing is waived on this map.').waitFor()
  await page.keyboard.press('Enter')
  await panel.getByText(/^Ada, .* · for good$/).waitFor()
})
