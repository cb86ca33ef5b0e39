import type { FrameLocator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { boardOf, mapOn, notesIn, useBrowser } from './browser/e2e.ts'
import type { Hosted } from './browser/open-host.ts'

const open = useBrowser()

const toCheck = (panel: FrameLocator) => panel.getByRole('tab', { name: 'Check' }).click()
const findings = (panel: FrameLocator) => panel.getByRole('region', { name: 'Findings' }).getByRole('listitem')
const titles = (panel: FrameLocator) =>
  panel.getByRole('region', { name: 'Findings' }).getByRole('heading', { level: 3 })
const wait = { timeout: 5_000 }

const FEELS = 'Each stage says how it feels'
const BETTER = 'Each stage says what could be better'

/** A filled journey map on the board, and the Check tab in front of it. */
async function filledMap(options: Parameters<typeof open.host>[0] = {}): Promise<Hosted> {
  const host = await open.host(options)
  await host.page.evaluate(() => window.host.insert({ template: 'cjm', example: true, center: { x: 0, y: 0 } }))
  await host.openPanel()
  await toCheck(host.panel)
  await host.panel.getByText('Everything is there.').waitFor()
  return host
}

const remove = (page: Page, ids: readonly string[]) => page.evaluate((gone) => window.host.hands.remove(gone), [...ids])

const selected = (page: Page) => page.evaluate(() => [...window.host.simulator.getSelection()])

test('emotions of two stages and opportunities of one removed on the board are exactly three findings', async () => {
  const { page, panel } = await filledMap()
  const reading = await mapOn(page)
  await remove(page, [
    ...notesIn(reading, 'Awareness', 'emotions'),
    ...notesIn(reading, 'Purchase', 'emotions'),
    ...notesIn(reading, 'Follow-up', 'opportunities'),
  ])
  await expect.poll(() => findings(panel).count(), wait).toBe(3)
  expect(await titles(panel).allTextContents()).toEqual([FEELS, BETTER])
  const sentences = await findings(panel).allTextContents()
  expect(
    sentences.map((sentence) => ['Awareness', 'Purchase', 'Follow-up'].filter((name) => sentence.includes(name))),
  ).toEqual([['Awareness'], ['Purchase'], ['Follow-up']])
})

test('a note that is moved back settles its finding at once: no waiting for the next look, no click', async () => {
  const { page, panel } = await filledMap({ ownClock: true })
  const [note = ''] = notesIn(await mapOn(page), 'Purchase', 'emotions')
  const now = await page.evaluate(() => Date.now())
  await page.clock.pauseAt(now + 500)
  const move = (dx: number) =>
    page.evaluate(([id, by]) => window.host.hands.moveBy(id, { dx: by }), [note, dx] as const)

  await move(6000)
  await page.clock.runFor(300)
  await expect.poll(() => titles(panel).allTextContents(), wait).toEqual([FEELS])
  await move(-6000)
  await page.clock.runFor(300)
  await panel.getByText('Everything is there.').waitFor(wait)
})

test('words raise no event on a board, and still a note that is typed again settles its finding within ten seconds', async () => {
  const { page, panel } = await filledMap({ ownClock: true })
  const [note = ''] = notesIn(await mapOn(page), 'Purchase', 'opportunities')
  const now = await page.evaluate(() => Date.now())
  await page.clock.pauseAt(now + 500)
  const type = (text: string) =>
    page.evaluate(([id, words]) => window.host.hands.as('Grace').type(id, words), [note, text] as const)

  await type('')
  await page.clock.runFor(10_000)
  await expect.poll(() => titles(panel).allTextContents(), wait).toEqual([BETTER])
  await type('show the date at once')
  await page.clock.runFor(10_000)
  await panel.getByText('Everything is there.').waitFor(wait)
})

test('choosing a finding selects its place on the board and brings it in sight, with the header of its stage', async () => {
  const { page, panel } = await filledMap()
  const reading = await mapOn(page)
  const [note = ''] = notesIn(reading, 'Purchase', 'opportunities')
  const header = reading.placed.find(({ role, item }) => role === 'stage' && item.text === 'Purchase')?.item.id ?? ''
  await page.evaluate((id) => window.host.hands.type(id, ''), note)
  await panel.getByRole('button', { name: 'Check again' }).click()
  await page.evaluate(() => window.host.simulator.setViewport({ x: -9000, y: -9000, width: 1440, height: 900 }))
  await findings(panel).getByRole('button').first().click()
  await expect.poll(() => selected(page), wait).toEqual([note])
  const inSight = () =>
    page.evaluate(
      (ids) => {
        const { simulator } = window.host
        const seen = simulator.getViewport()
        return ids.map((id) => {
          const { x = Number.NaN, y = Number.NaN } = simulator.item(id) ?? {}
          return x > seen.x && y > seen.y && x < seen.x + seen.width && y < seen.y + seen.height
        })
      },
      [note, header],
    )
  await expect.poll(inSight, wait).toEqual([true, true])
})

test('choosing a cell of the table selects its notes', async () => {
  const { page, panel } = await filledMap()
  const notes = notesIn(await mapOn(page), 'First impressions', 'pain-points')
  await panel.getByRole('button', { name: 'Pain points, First impressions: filled' }).click()
  await expect.poll(async () => (await selected(page)).toSorted(), wait).toEqual(notes.toSorted())
})

test('with two maps on the board one chooses, and selecting the other on the board shows that one', async () => {
  const host = await open.host()
  const { page, panel } = host
  const [, second = ''] = await page.evaluate(async () => [
    await window.host.insert({ template: 'cjm', example: true, center: { x: 0, y: 0 } }),
    await window.host.insert({ template: 'cem', title: 'Nothing yet', center: { x: 6000, y: 0 } }),
  ])
  await host.openPanel()
  await toCheck(panel)
  const picker = panel.getByRole('combobox', { name: 'Map' })
  await panel.getByText('Everything is there.').waitFor()
  await picker.selectOption({ label: 'Nothing yet' })
  await expect.poll(() => findings(panel).count(), wait).toBeGreaterThan(5)
  await picker.selectOption({ index: 0 })
  await panel.getByText('Everything is there.').waitFor()
  await page.evaluate((id) => window.host.hands.select([id]), second)
  await expect.poll(() => picker.locator('option:checked').textContent(), wait).toBe('Nothing yet')
})

test('what can wait in a workshop is serious at sign-off, and the choice is remembered', async () => {
  const { page, panel, openPanel } = await filledMap()
  await remove(page, notesIn(await mapOn(page), 'Awareness', 'pain-points'))
  const rule = panel.locator('details.findings', { hasText: 'Each stage says what gets in the way' })
  const severity = rule.locator('.severity')
  await expect.poll(() => severity.allTextContents(), wait).toEqual(['Minor'])
  await panel.getByLabel('Check for').selectOption('sign-off')
  await expect.poll(() => severity.allTextContents(), wait).toEqual(['Serious'])
  await page.evaluate(() => window.host.hands.closePanel())
  await openPanel()
  await expect.poll(() => panel.getByLabel('Check for').inputValue(), wait).toBe('sign-off')
})

test('a board without a map says so and leads to Insert', async () => {
  const { panel } = await open.panel()
  await toCheck(panel)
  await panel.getByRole('heading', { name: 'No map on this board yet' }).waitFor()
  await panel.getByRole('button', { name: 'Insert a map' }).click()
  await panel.getByRole('button', { name: 'Insert map' }).waitFor()
})

test('checking changes nothing on the board', async () => {
  const host = await open.host()
  const { page, panel } = host
  await page.evaluate(() => window.host.insert({ template: 'combined', example: true, center: { x: 0, y: 0 } }))
  const before = await boardOf(page)
  await host.openPanel()
  await toCheck(panel)
  await panel.getByRole('region', { name: 'Findings' }).waitFor()
  await panel.getByRole('button', { name: 'Check again' }).click()
  await panel.getByText('Checked just now').waitFor()
  expect(await boardOf(page)).toEqual(before)
})

test('what a viewer may not change can still be checked', async () => {
  const { panel } = await filledMap({ role: 'viewer' })
  await panel.getByRole('grid').waitFor()
})
