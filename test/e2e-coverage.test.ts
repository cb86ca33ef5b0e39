import type { FrameLocator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { mapOn, notesIn, useBrowser } from './browser/e2e.ts'
import { flaws } from './browser/flaws.ts'
import type { Hosted } from './browser/open-host.ts'

const open = useBrowser()
const wait = { timeout: 5_000 }

const stages = (panel: FrameLocator) => panel.locator('.heat-stage').allTextContents()
const lanes = (panel: FrameLocator) => panel.locator('.heat-lane').allTextContents()
const write = (page: Page, ids: readonly string[], text: string) =>
  page.evaluate(
    ([all, words]) => {
      for (const id of all) window.host.hands.type(id, words)
    },
    [ids, text] as const,
  )

async function filledMap(options: Parameters<typeof open.host>[0] = {}): Promise<Hosted> {
  const host = await open.host({ panelWidth: 320, ...options })
  await host.page.evaluate(() => window.host.insert({ template: 'cjm', example: true, center: { x: 0, y: 0 } }))
  await host.openPanel()
  await host.panel.getByRole('tab', { name: 'Check' }).click()
  await host.panel.getByRole('grid').waitFor()
  return host
}

test('the table says how many notes a cell holds and what it is, for the eye and for the ear, and goes by what is open most', async () => {
  const { page, panel, openPanel } = await filledMap()
  const reading = await mapOn(page)
  const [first, second] = notesIn(reading, 'Purchase', 'touchpoints')
  expect([first, second].filter(Boolean)).toHaveLength(2)
  const cell = (name: string) => panel.getByRole('button', { name, exact: true })
  expect(await cell('Touchpoints, Purchase: filled, 2 notes').textContent()).toBe('2')
  const onBoard = await stages(panel)
  await write(page, [...notesIn(reading, 'Purchase', 'pain-points'), ...notesIn(reading, 'Purchase', 'thoughts')], '')
  await write(page, notesIn(reading, 'Follow-up', 'thoughts'), '')
  await write(page, notesIn(reading, 'Awareness', 'pain-points'), 'none found')
  await panel.getByRole('button', { name: 'Check again' }).click()
  await cell('Pain points, Purchase: empty').waitFor()
  expect(await cell('Pain points, Purchase: empty').textContent()).toBe('○')
  expect(await cell('Pain points, Awareness: none found').textContent()).toBe('–')
  expect(await panel.getByRole('rowheader', { name: /^Thoughts/ }).textContent()).toMatch(/3\/5.*3 of 5 filled/)
  expect(await stages(panel)).toEqual(onBoard)

  await panel.getByLabel('Order').selectOption('Worst first')
  await expect.poll(async () => (await stages(panel)).slice(0, 2), wait).toEqual(['Purchase', 'Follow-up'])
  expect((await lanes(panel)).slice(0, 2)).toEqual(['Thoughts', 'Pain points'])
  expect(await flaws(page)).toEqual([])

  await page.evaluate(() => window.host.hands.closePanel())
  await openPanel()
  await expect.poll(async () => (await stages(panel)).slice(0, 2), wait).toEqual(['Purchase', 'Follow-up'])
})

test('with the worst first a cell keeps its place while somebody is in the table, and goes to its new one when they have left', async () => {
  const { page, panel } = await filledMap()
  const reading = await mapOn(page)
  await write(page, notesIn(reading, 'Purchase', 'pain-points'), '')
  await panel.getByRole('button', { name: 'Check again' }).click()
  await panel.getByLabel('Order').selectOption('Worst first')
  await expect.poll(async () => (await stages(panel))[0], wait).toBe('Purchase')
  const before = await stages(panel)
  const cell = panel.getByRole('button', { name: 'Pain points, Purchase: empty', exact: true })
  await cell.focus()
  await write(page, notesIn(reading, 'Follow-up', 'actions'), '')
  await write(page, notesIn(reading, 'Follow-up', 'thoughts'), '')
  // An event makes the panel look at once.
  await page.evaluate(
    (ids) => window.host.hands.moveBy(ids[0] ?? '', { dx: 3 }),
    notesIn(reading, 'Purchase', 'actions'),
  )
  await panel.getByRole('button', { name: 'Thoughts, Follow-up: empty', exact: true }).waitFor()
  expect(await stages(panel)).toEqual(before)
  expect(await panel.locator(':focus').getAttribute('aria-label')).toBe('Pain points, Purchase: empty')
  await panel.getByLabel('Order').focus()
  await expect.poll(async () => (await stages(panel))[0], wait).toBe('Follow-up')
  // The tab key comes back to the same cell.
  expect(await panel.getByRole('grid').locator('[tabindex="0"]').getAttribute('aria-label')).toBe(
    'Pain points, Purchase: empty',
  )
})

test('how many cells were filled is a small line with words, and it outlives a reload of the panel', async () => {
  const { page, panel, openPanel } = await filledMap({ ownClock: true })
  const reading = await mapOn(page)
  const line = panel.locator('.progress-line')
  expect(await line.count()).toBe(0)
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 500)
  const [pains, thoughts] = [notesIn(reading, 'Purchase', 'pain-points'), notesIn(reading, 'Purchase', 'thoughts')]
  await write(page, [...pains, ...thoughts], '')
  await page.clock.runFor(10_000)
  await expect.poll(() => line.textContent(), wait).toBe('2 cells fewer filled than 2 minutes ago')
  await page.clock.runFor(600_000)
  await write(page, [...pains, ...thoughts], 'again')
  await page.clock.runFor(30_000)
  await expect.poll(() => line.textContent(), wait).toMatch(/^As many cells filled as 1\d minutes ago$/)
  await page.clock.resume()
  await page.evaluate(() => window.host.hands.closePanel())
  await openPanel()
  await expect.poll(() => line.textContent(), wait).toMatch(/^As many cells filled as 1\d minutes ago$/)
  expect(await flaws(page)).toEqual([])
})
