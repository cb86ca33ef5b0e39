import type { FrameLocator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { mapOn, notesIn, useBrowser } from './browser/e2e.ts'
import { flaws } from './browser/flaws.ts'
import type { Hosted } from './browser/open-host.ts'

const open = useBrowser()
const wait = { timeout: 10_000 }

const unfoldAll = (panel: FrameLocator) =>
  panel.locator('details.findings').evaluateAll((all) => {
    for (const each of all) if (each instanceof HTMLDetailsElement) each.open = true
  })

/** Moves on by the Tab key until this has the focus. */
async function tabTo(page: Page, panel: FrameLocator, role: 'button', name: string | RegExp): Promise<void> {
  const goal = panel.getByRole(role, { name }).first()
  await goal.waitFor(wait)
  for (let presses = 0; presses < 80; presses++) {
    if (await goal.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`No key leads to ${name}`)
}

/** A filled journey map from which notes were taken, and the Check tab in front of it. */
async function withGaps(
  cells: readonly (readonly [stage: string, lane: string])[],
  options: Parameters<typeof open.host>[0] = {},
): Promise<Hosted> {
  const host = await open.host({ panelWidth: 320, ...options })
  const { page, panel } = host
  await page.evaluate(() => window.host.insert({ template: 'cjm', example: true, center: { x: 0, y: 0 } }))
  const reading = await mapOn(page)
  const gone = cells.flatMap(([stage, lane]) => notesIn(reading, stage, lane))
  await page.evaluate((ids) => window.host.hands.remove(ids), gone)
  await host.openPanel()
  await panel.getByRole('tab').nth(1).click()
  await panel.locator('.finding').first().waitFor(wait)
  return host
}

const GAPS = [
  ['Awareness', 'emotions'],
  ['Purchase', 'emotions'],
  ['Purchase', 'opportunities'],
  ['Follow-up', 'opportunities'],
  ['Follow-up', 'pain-points'],
] as const

test('by keys alone: several bare cells in one plan, applied, and taken back', async () => {
  const { page, panel } = await withGaps(GAPS)
  expect(await flaws(page)).toEqual([])
  await tabTo(page, panel, 'button', 'Fix all 2 ... Each stage says how it feels')
  await page.keyboard.press('Enter')
  const heading = panel.getByRole('heading', { name: 'This will happen' })
  await heading.waitFor(wait)
  expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true)
  await panel.getByText('2 empty notes wait for words: “Awareness” and “Purchase”, Emotions').waitFor(wait)
  expect(await flaws(page)).toEqual([])
  expect((await mapOn(page)).bare).toHaveLength(5)

  // Left and come back to: the focus is where it was.
  await tabTo(page, panel, 'button', 'Back')
  await page.keyboard.press('Enter')
  const all = panel.getByRole('button', { name: 'Fix all 2 ... Each stage says how it feels' })
  await expect.poll(() => all.evaluate((element) => element === document.activeElement), wait).toBe(true)

  await page.keyboard.press('Enter')
  await tabTo(page, panel, 'button', 'Apply')
  await page.keyboard.press('Enter')
  await panel.getByText('Done. The map is changed.').waitFor(wait)
  expect((await mapOn(page)).bare).toHaveLength(3)
  await expect.poll(() => all.count(), wait).toBe(0)
  await tabTo(page, panel, 'button', 'Undo')
  await page.keyboard.press('Enter')
  await panel.getByText('The map is as it was before.').waitFor(wait)
  expect((await mapOn(page)).bare).toHaveLength(5)
  await all.waitFor(wait)
})

test('by keys alone: that none was found, and why, is written into its cell', async () => {
  const { page, panel } = await withGaps([['Purchase', 'opportunities']])
  await tabTo(page, panel, 'button', /^What can be done about: No opportunity in "Purchase"/)
  await page.keyboard.press('Enter')
  await tabTo(page, panel, 'button', 'None found, because ...')
  await page.keyboard.press('Enter')
  const field = panel.getByLabel('Why is there none?')
  await field.waitFor(wait)
  expect(await flaws(page)).toEqual([])
  await page.keyboard.press('Enter')
  await panel.getByText('Write something first.').waitFor(wait)
  await page.keyboard.type('we tested it twice')
  await page.keyboard.press('Enter')
  await tabTo(page, panel, 'button', 'Apply')
  await page.keyboard.press('Enter')
  await panel.getByText('Everything is there.').waitFor(wait)
  const { map } = await mapOn(page)
  expect(map.notes.filter(({ answer }) => answer === 'none').map(({ text }) => text)).toContain(
    'None found: we tested it twice',
  )
})

test('each rule says why it matters, in the panel and folded at first', async () => {
  const { page, panel } = await withGaps([['Purchase', 'emotions']])
  const why = panel.locator('.why').first()
  expect(await why.getByText('Source:').isVisible()).toBe(false)
  await why.getByText('Why?').click()
  await why.getByText(/^What you can do: /).waitFor(wait)
  await why.getByText(/^Source: /).waitFor(wait)
  expect(await flaws(page)).toEqual([])
})

test('a stage without a name is called as its preset has it', async () => {
  const host = await open.host({ panelWidth: 320 })
  const { page, panel } = host
  await page.evaluate(() =>
    window.host.insert({
      template: 'cjm',
      example: true,
      stages: ['Awareness', 'Consideration', 'Purchase', 'Use', 'Support'],
      center: { x: 0, y: 0 },
    }),
  )
  const reading = await mapOn(page)
  const header = reading.placed.find(({ role, stageId }) => role === 'stage' && stageId === reading.map.stages[2]?.id)
    ?.item.id
  await page.evaluate((id) => window.host.hands.type(id, ''), header ?? '')
  await host.openPanel()
  await panel.getByRole('tab', { name: 'Check' }).click()
  await panel.locator('.finding').first().waitFor({ state: 'attached' })
  await unfoldAll(panel)
  await panel.getByRole('button', { name: /^What can be done about: Stage 3 / }).click()
  await panel.getByRole('button', { name: 'Name the stage ...' }).click()
  await expect.poll(() => panel.getByLabel('Name of stage 3').inputValue(), wait).toBe('Purchase')
  await panel.getByText('Suggested from: Lifecycle').waitFor(wait)
  await panel.getByRole('button', { name: 'Show what happens' }).click()
  await panel.getByRole('button', { name: 'Apply' }).click()
  await panel.getByText('Done. The map is changed.').waitFor(wait)
  expect((await mapOn(page)).map.stages[2]?.name).toBe('Purchase')
})

test('it fits in German with many findings, and a viewer is told who can fix them', async () => {
  const stages = ['Awareness', 'Research & inquiry', 'Purchase', 'First impressions', 'Follow-up']
  const cells = stages.flatMap((stage) =>
    ['emotions', 'opportunities', 'pain-points', 'thoughts'].map((lane) => [stage, lane] as const),
  )
  const { page, panel } = await withGaps(cells, { locale: 'de', role: 'viewer' })
  await unfoldAll(panel)
  expect(await panel.locator('.finding').count()).toBeGreaterThanOrEqual(20)
  expect(await flaws(page)).toEqual([])
  await panel
    .getByRole('button', { name: /^Leere Notiz anlegen …/ })
    .first()
    .click()
  await panel.getByRole('button', { name: 'Anwenden' }).click()
  await panel.getByText('Du darfst dieses Board ansehen, aber nicht ändern', { exact: false }).first().waitFor(wait)
  const fix = panel.getByRole('button', { name: /^Leere Notiz anlegen …/ }).first()
  await expect.poll(() => fix.getAttribute('aria-disabled'), wait).toBe('true')
  expect(await flaws(page)).toEqual([])
})
