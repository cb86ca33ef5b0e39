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

test('what was done is told again to those who come back, and the focus stays where they are', async () => {
  const host = await check()
  const { page, panel } = host
  await page.evaluate(() => window.host.insert({ template: 'cjm', title: 'Cooling', center: { x: 9000, y: 0 } }))
  await panel.getByRole('button', { name: 'Check again' }).click()
  const picker = panel.locator('#check-map')
  await picker.waitFor()
  await panel.locator('.finding-more').first().press('Enter')
  await button(panel, 'Waive').press('Enter')
  await panel.locator('#waive-reason').fill('Later')
  await panel.locator('#waive-author').fill('Ada')
  await panel.locator('#waive-author').press('Enter')
  const told = panel.getByText(/^Waived: /)
  await told.waitFor()
  await expect.poll(() => focused(panel).textContent(), wait).toBe('Undo')
  const shown = await picker.inputValue()
  const others = await picker.locator('option').evaluateAll((all) => all.map((each) => each.getAttribute('value')))
  await picker.focus()
  await picker.selectOption(others.find((each) => each !== shown) ?? '')
  await told.waitFor({ state: 'hidden' })
  await picker.selectOption(shown)
  await told.waitFor()
  await page.waitForTimeout(100)
  expect(await focused(panel).getAttribute('id')).toBe('check-map')
})

test('with the keyboard alone: a rule is switched off, given another number and reset, and the findings follow', async () => {
  const host = await check()
  const { page, panel } = host
  const count = async () => Number(await panel.locator('#findings-heading .count').textContent())
  const before = await count()
  await panel.locator('#check-rules').press('Enter')
  await panel.locator('#rules-find').fill('feels')
  const rule = panel.locator('.rule')
  expect(await rule.count()).toBe(1)
  await rule.locator('summary').press('Enter')
  await rule.getByRole('switch').press('Space')
  await expect.poll(count, wait).toBe(before - 5)
  await rule.getByText('off', { exact: true }).waitFor()
  expect(await flaws(page)).toEqual([])
  await rule.getByRole('button', { name: /^Reset: / }).press('Enter')
  await expect.poll(count, wait).toBe(before)
  await expect.poll(() => focused(panel).textContent(), wait).toBe('Undo')
  await page.keyboard.press('Enter')
  await expect.poll(count, wait).toBe(before - 5)

  await panel.locator('#rules-find').fill('')
  const stages = panel.locator('#rule-limit-map-has-stages-min')
  await panel.locator('.rule', { has: stages }).locator('summary').press('Enter')
  await stages.fill('many')
  await stages.press('Enter')
  await panel.getByText('That is no number. Type one, such as 2.').waitFor()
  expect(await stages.getAttribute('aria-invalid')).toBe('true')
  await stages.fill('9')
  await stages.press('Enter')
  await expect.poll(count, wait).toBe(before - 4)
  await panel.getByText('2 changed', { exact: true }).waitFor()
  await panel.getByRole('button', { name: 'Reset all rules' }).press('Enter')
  await expect.poll(count, wait).toBe(before)
  await expect.poll(() => focused(panel).textContent(), wait).toBe('Undo')

  // Whoever comes back to it is where they are.
  await panel.locator('#check-rules').press('Enter')
  await panel.locator('.rules').waitFor({ state: 'hidden' })
  await panel.locator('#check-rules').press('Enter')
  await panel.getByText('All rules are as made again.').waitFor()
  await page.waitForTimeout(100)
  expect(await focused(panel).getAttribute('id')).toBe('check-rules')
})

test('the Rules section fits the narrowest panel in the language of the longest words', async () => {
  const { page, panel } = await check({ locale: 'de' })
  await panel.locator('#check-rules').click()
  await panel.locator('#rules-find').waitFor()
  for (const summary of (await panel.locator('.rule:not([open]) > summary').all()).slice(0, 6)) await summary.click()
  expect(await flaws(page)).toEqual([])
})
