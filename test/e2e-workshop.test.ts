import type { FrameLocator } from 'playwright-core'
import { expect, test } from 'vitest'
import { mapOn, notesIn, useBrowser } from './browser/e2e.ts'
import { flaws } from './browser/flaws.ts'
import type { Hosted } from './browser/open-host.ts'

const open = useBrowser()
const wait = { timeout: 10_000 }

/** A filled map with three open cells, and the Check tab in front of it. */
async function room(options: Parameters<typeof open.host>[0] = {}): Promise<Hosted> {
  const host = await open.host({ panelWidth: 320, ...options })
  await host.page.evaluate(() => window.host.insert({ template: 'cjm', example: true, center: { x: 0, y: 0 } }))
  const reading = await mapOn(host.page)
  const gone = [
    ...notesIn(reading, 'Awareness', 'emotions'),
    ...notesIn(reading, 'Purchase', 'opportunities'),
    ...notesIn(reading, 'Follow-up', 'touchpoints'),
  ]
  await host.page.evaluate((ids) => window.host.hands.remove(ids), gone)
  await host.openPanel()
  await host.panel.getByRole('tab').nth(1).click()
  return host
}

const place = (panel: FrameLocator) => panel.locator('.walk-place').innerText()
const count = (panel: FrameLocator) => panel.locator('.walk-count').innerText()

/** Starts workshop mode by keys alone. */
async function start({ page, panel }: Hosted): Promise<void> {
  await panel.getByRole('button', { name: 'Start workshop mode ...' }).press('Enter')
  await expect
    .poll(() => panel.getByLabel('How long').evaluate((field) => field === document.activeElement), wait)
    .toBe(true)
  expect(await flaws(page)).toEqual([])
  await panel.getByLabel(/Your name/).fill('Grace')
  await page.keyboard.press('Enter')
  await panel.getByRole('timer').waitFor()
}

test('workshop mode is started, walked through and ended by keys alone, and each of its views is fit for all', async () => {
  const host = await room()
  const { page, panel } = host
  await start(host)
  expect(await panel.getByRole('timer').innerText()).toMatch(/^(20:00|19:5\d)$/)
  expect([await place(panel), await count(panel)]).toEqual(['Emotions\nAwareness', '1 of 3'])
  expect(await panel.locator('.walk').innerText()).toContain('How do they feel?')
  expect(await flaws(page)).toEqual([])

  await panel.getByRole('button', { name: 'Next' }).focus()
  await page.keyboard.press('ArrowRight')
  expect(await place(panel)).toBe('Opportunities\nPurchase')
  await page.keyboard.press('n')
  expect(await place(panel)).toBe('Touchpoints\nFollow-up')
  await page.keyboard.press('p')
  await page.keyboard.press('ArrowLeft')
  expect(await place(panel)).toBe('Emotions\nAwareness')
  await expect.poll(() => page.evaluate(() => window.host.simulator.getSelection().length), wait).toBeGreaterThan(0)
  // Outside of the walk the same keys are what they always are.
  await panel.getByRole('combobox').first().focus()
  await page.keyboard.press('n')
  expect(await place(panel)).toBe('Emotions\nAwareness')

  await panel.getByRole('button', { name: 'Pause' }).press('Enter')
  await panel.getByText('Paused').waitFor()
  await panel.getByRole('button', { name: 'Go on' }).press('Enter')
  await panel.getByRole('button', { name: '+5 min' }).press('Enter')
  await expect.poll(() => panel.getByRole('timer').innerText(), wait).toMatch(/^2[45]:/)
  await panel.getByRole('button', { name: 'End' }).press('Enter')
  await panel.getByRole('heading', { name: 'Workshop mode is over' }).waitFor()
  expect(await panel.locator('.workshop-summary').innerText()).toMatch(
    /3 of \d+ cells are still open\. At the start: 3\./,
  )
  expect(await flaws(page)).toEqual([])
  const told = await page.evaluate(() => window.host.simulator.notifications.map(({ full }) => full))
  expect(told).toEqual(['Time is up: 3 cells open. Worst: Emotions in “Awareness”'])
  await panel.getByRole('button', { name: 'Finish workshop mode' }).press('Enter')
  await panel.getByRole('button', { name: 'Start workshop mode ...' }).waitFor()
})

test('everybody sees the same, is shown what who leads shows, may look around, and comes back after a reload', async () => {
  const host = await room()
  const { page, panel } = host
  await page.evaluate(() => window.host.openPanelOf('Alan'))
  const other = page.frameLocator('iframe[title="Throughline of Alan"]')
  await other.getByRole('tab').first().waitFor()
  await start(host)
  // Alan is still at Insert, and told there.
  await other.getByRole('button', { name: 'Go there' }).click()
  await other.getByText('Grace leads.').waitFor()
  expect(await flaws(page, 'Throughline of Alan')).toEqual([])

  await panel.getByLabel('Show it to everybody').check({ force: true })
  await panel.getByRole('button', { name: 'Next' }).click()
  await expect.poll(() => place(other), wait).toBe('Opportunities\nPurchase')
  await other.getByText('Grace shows you this cell.').waitFor()
  expect(await flaws(page, 'Throughline of Alan')).toEqual([])
  await other.getByRole('button', { name: 'Look around by myself' }).click()
  await panel.getByRole('button', { name: 'Next' }).click()
  await expect.poll(() => place(panel), wait).toBe('Touchpoints\nFollow-up')
  expect(await place(other)).toBe('Opportunities\nPurchase')
  await other.getByRole('button', { name: 'Back to what Grace shows' }).click()
  await expect.poll(() => place(other), wait).toBe('Touchpoints\nFollow-up')

  // A person whose browser remembers nothing is in it again all the same.
  await other.locator('html').evaluate(() => location.reload())
  await other.getByText('Grace leads.').waitFor()
  await expect.poll(() => place(other), wait).toBe('Touchpoints\nFollow-up')
})

test('it fits and reads in German, with what is longest there', async () => {
  const host = await room({ locale: 'de' })
  const { page, panel } = host
  await panel.getByRole('button', { name: 'Workshop-Modus starten …' }).click()
  await panel.getByLabel('Wie lange').selectOption('until')
  expect(await flaws(page)).toEqual([])
  await panel.getByRole('button', { name: 'Starten', exact: true }).click()
  await panel.getByText('Wähl eine Uhrzeit in den nächsten zwölf Stunden.').waitFor()
  expect(await flaws(page)).toEqual([])
  await panel.getByLabel('Wie lange').selectOption('10')
  await panel.getByRole('button', { name: 'Starten', exact: true }).click()
  await panel.getByText('3 Felder offen').waitFor()
  expect(await flaws(page)).toEqual([])
})
