import type { FrameLocator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useBrowser } from './browser/e2e.ts'
import type { Hosted } from './browser/open-host.ts'

const open = useBrowser()
const wait = { timeout: 5_000 }

const HEADERS = ['Awareness', 'Purchase', 'Use'] as const

/** A map drawn by hand on the page's board, in no frame. Returns the ids of its headers. */
const draw = (page: Page, labels: readonly string[], x = 0, headers: readonly string[] = HEADERS): Promise<string[]> =>
  page.evaluate(
    ([rows, columns, left]) => {
      const { hands } = window.host
      rows.forEach((label, row) => {
        hands.addText(label, { x: left + 50, y: row * 250 + 50 }, { width: 200 })
        for (const [column] of columns.entries())
          hands.addSticky(`note ${row} ${column}`, { x: left + 400 + column * 300, y: row * 250 + 50 }, { width: 120 })
      })
      return columns.map((name, column) =>
        hands.addShape(name, { x: left + 400 + column * 300, y: -150 }, { width: 250, height: 60 }),
      )
    },
    [labels, headers, x] as const,
  )

const KNOWN = ['Touchpoints', 'Emotions', 'Opportunities', 'Blorbs'] as const

/** The Check tab in front of that board. */
async function toCheck(host: Hosted): Promise<void> {
  await host.openPanel()
  await host.panel.getByRole('tab', { name: 'Check' }).click()
}

async function drawn(options: Parameters<typeof open.host>[0] = {}): Promise<Hosted & { headers: string[] }> {
  const host = await open.host(options)
  const headers = await draw(host.page, KNOWN)
  await toCheck(host)
  await host.panel.getByRole('grid').waitFor()
  return { ...host, headers }
}

const summary = (panel: FrameLocator) => panel.getByText('Not read as you meant it?')
const typeOf = (panel: FrameLocator, lane: string) => panel.getByRole('combobox', { name: `What “${lane}” asks for` })
const focused = (panel: FrameLocator) => panel.locator(':focus')
const select = (page: Page, ids: readonly string[]) =>
  page.evaluate((chosen) => window.host.hands.select(chosen), [...ids])
const stagesIn = (panel: FrameLocator) => panel.locator('.heat-stage').allTextContents()

test('a lane’s type that a person sets is there again when the panel is opened anew, and Undo takes it back', async () => {
  const { page, panel, openPanel } = await drawn()
  await summary(panel).click()
  expect(await typeOf(panel, 'Blorbs').inputValue()).toBe('custom')
  await typeOf(panel, 'Blorbs').selectOption({ label: 'Needs' })
  await panel.getByText('“Blorbs” asks for Needs').waitFor()
  await page.evaluate(() => window.host.hands.closePanel())
  await openPanel()
  await panel.getByRole('grid').waitFor()
  await summary(panel).click()
  expect(await typeOf(panel, 'Blorbs').inputValue()).toBe('needs')
  await panel.getByRole('button', { name: 'Undo: “Blorbs” asks for Needs' }).click()
  await expect.poll(() => typeOf(panel, 'Blorbs').inputValue(), wait).toBe('custom')
  expect(await panel.getByRole('button', { name: /^Undo/ }).count()).toBe(0)
})

test('a lane may ask for two things, or be none', async () => {
  const { panel } = await drawn()
  await summary(panel).click()
  await panel.getByRole('button', { name: 'Add a second type to “Emotions”' }).click()
  await expect.poll(() => focused(panel).getAttribute('aria-label'), wait).toBe('What else “Emotions” asks for')
  await panel.getByRole('combobox', { name: 'What else “Emotions” asks for' }).selectOption({ label: 'Thoughts' })
  await panel.getByText('“Emotions” asks for Emotions and Thoughts').waitFor()
  await typeOf(panel, 'Blorbs').selectOption({ label: 'No lane' })
  await panel.getByText('“Blorbs” is no lane').waitFor()
  await expect
    .poll(() => panel.locator('.heat-lane').allTextContents(), wait)
    .toEqual([...['Touchpoints', 'Emotions', 'Opportunities']])
  await panel.getByRole('button', { name: 'Undo all' }).click()
  await expect.poll(() => panel.getByRole('grid').getByRole('rowheader').count(), wait).toBe(4)
})

test('headers are told by hand: one is no stage, and what is selected on the board is', async () => {
  const { page, panel } = await drawn()
  const others = await page.evaluate(() =>
    ['Before', 'Meanwhile', 'After'].map((name, index) =>
      window.host.hands.addText(name, { x: 400 + index * 300, y: -260 }, { width: 200 }),
    ),
  )
  await summary(panel).click()
  await panel.getByRole('button', { name: 'Not a stage: Purchase' }).click()
  await expect.poll(() => stagesIn(panel), wait).toEqual(['Awareness', 'Use'])
  await panel.getByRole('button', { name: 'Use selected items as stages' }).click()
  await panel.getByText('Nothing is selected.').waitFor()
  await select(page, others)
  await panel.getByRole('button', { name: 'Use selected items as stages' }).click()
  await expect.poll(() => stagesIn(panel), wait).toEqual(['Before', 'Meanwhile', 'After'])
  expect(await panel.getByText('Nothing is selected.').count()).toBe(0)
})

test('a note that is to be a stage is told why it is none, and nothing is remembered', async () => {
  const { page, panel } = await drawn()
  const [note = ''] = await page.evaluate(() =>
    window.host.simulator.items().flatMap(({ id, content }) => (content?.includes('note 1 1') ? [id] : [])),
  )
  await summary(panel).click()
  await select(page, [note])
  await panel.getByRole('button', { name: 'Use selected items as stages' }).click()
  await panel.getByText('“note 1 1” did not become a stage: it lies among the notes.').waitFor()
  expect(await panel.getByRole('button', { name: /^Undo/ }).count()).toBe(0)
  expect(await stagesIn(panel)).toEqual(HEADERS)
})

test('a map that a correction has cost gives way to another only with a word, and comes back from there', async () => {
  const { page, panel } = await drawn()
  const other = await draw(page, KNOWN, 9000, ['Find', 'Buy', 'Tell'])
  await summary(panel).click()
  await panel.getByRole('combobox', { name: 'Map' }).selectOption({ index: 1 })
  await expect.poll(() => stagesIn(panel), wait).toEqual(['Find', 'Buy', 'Tell'])
  await select(page, other)
  await panel.getByRole('button', { name: 'Leave out selected items' }).click()
  await panel.getByText('“Untitled map (2)” is not recognised as a map any more').waitFor()
  expect(await stagesIn(panel)).toEqual(HEADERS)
  await panel.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await expect.poll(() => panel.getByRole('combobox', { name: 'Map' }).locator('option').count(), wait).toBe(2)
  expect(await panel.getByText('is not recognised as a map any more').count()).toBe(0)
})

test('what lies in no cell, or what is selected, can be left out', async () => {
  const host = await open.host()
  const { page, panel } = host
  const frameId = await page.evaluate(() =>
    window.host.insert({ template: 'cjm', example: true, center: { x: 0, y: 0 } }),
  )
  const stray = await page.evaluate((id) => {
    const { hands, simulator } = window.host
    const { x = 0, y = 0, width = 0, height = 0 } = simulator.item(id) ?? {}
    const note = hands.addSticky('a stray remark', { x: x + width / 2 - 60, y: y - height / 2 + 60 }, { width: 80 })
    return note
  }, frameId)
  await toCheck(host)
  await panel.getByText('1 item in the map belongs to no cell').click()
  await panel.getByRole('button', { name: 'Leave out: a stray remark' }).click()
  await expect.poll(() => panel.getByText('1 item in the map belongs to no cell').count(), wait).toBe(0)
  await summary(panel).click()
  await panel.getByRole('button', { name: 'Undo: “a stray remark” is left out' }).click()
  await panel.getByText('1 item in the map belongs to no cell').waitFor()
  await select(page, [stray])
  await panel.getByRole('button', { name: 'Leave out selected items' }).click()
  await panel.getByText('“a stray remark” is left out').waitFor()
})

test('with the keyboard alone: the focus stays where the work is as rows come and go', async () => {
  const { page, panel } = await drawn()
  await summary(panel).focus()
  await page.keyboard.press('Enter')
  await panel.getByRole('button', { name: 'Not a stage: Awareness' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => stagesIn(panel), wait).toEqual(['Purchase', 'Use'])
  // The row is gone; the next stage took its place.
  await expect.poll(() => focused(panel).getAttribute('aria-label'), wait).toBe('Not a stage: Purchase')
  await panel.getByRole('button', { name: 'Undo: “Awareness” is not a stage' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => stagesIn(panel), wait).toEqual(['Awareness', 'Purchase', 'Use'])
  await expect.poll(() => focused(panel).getAttribute('id'), wait).toBe('correct-summary')
})

test('a correction that leaves no map leads to the way back', async () => {
  const { page, panel, headers } = await drawn()
  await summary(panel).click()
  await select(page, headers)
  await panel.getByRole('button', { name: 'Leave out selected items' }).focus()
  await page.keyboard.press('Enter')
  await panel.getByRole('heading', { name: 'Map no longer recognised' }).waitFor()
  await expect.poll(() => focused(panel).textContent(), wait).toBe('Map no longer recognised')
  await panel.getByText('since 3 corrections were made by hand').waitFor()
  expect(await panel.getByRole('button', { name: 'Insert a map' }).count()).toBe(0)
  await panel.getByRole('button', { name: 'Undo all' }).click()
  await expect.poll(() => stagesIn(panel), wait).toEqual(HEADERS)
  await expect.poll(() => focused(panel).getAttribute('id'), wait).toBe('correct-summary')
})

test('who may only look is told that what they correct holds for them and for now', async () => {
  const { page, panel, openPanel } = await drawn({ role: 'viewer' })
  await summary(panel).click()
  await typeOf(panel, 'Blorbs').selectOption({ label: 'Needs' })
  await panel.getByText('holds only until you close this panel').waitFor()
  expect(await typeOf(panel, 'Blorbs').inputValue()).toBe('needs')
  await summary(panel).click()
  await panel.getByText('holds only until you close this panel').waitFor()
  await page.evaluate(() => window.host.hands.closePanel())
  await openPanel()
  await panel.getByRole('grid').waitFor()
  await summary(panel).click()
  expect(await typeOf(panel, 'Blorbs').inputValue()).toBe('custom')
})

test('an unsure reading says why and leads to where it is put right; a sure one says nothing', async () => {
  const host = await open.host()
  await draw(host.page, ['Touchpoints', 'Emotions', 'Blorbs'], 0, ['One', 'Two'])
  await toCheck(host)
  const { panel } = host
  await panel.getByText('Unsure whether this map is read right').waitFor()
  await panel.getByRole('button', { name: 'Put it right' }).click()
  await expect.poll(() => focused(panel).getAttribute('id'), wait).toBe('correct-summary')
  await typeOf(panel, 'Blorbs').waitFor()
  const other = await open.host()
  await other.page.evaluate(() => window.host.insert({ template: 'cjm', example: true, center: { x: 0, y: 0 } }))
  await toCheck(other)
  await other.panel.getByText('Everything is there.').waitFor()
  expect(await other.panel.getByText(/^Unsure/).count()).toBe(0)
})

test('Check selection shows one of two maps alone until all are wanted again', async () => {
  const host = await open.host()
  const { page, panel } = host
  await draw(page, KNOWN)
  const second = await draw(page, KNOWN, 9000, ['Find', 'Buy'])
  await toCheck(host)
  const picker = panel.getByRole('combobox', { name: 'Map' })
  await expect
    .poll(() => picker.locator('option').allTextContents(), wait)
    .toEqual(['Untitled map (1)', 'Untitled map (2)'])
  await panel.getByRole('button', { name: 'Check selection' }).click()
  await panel.getByText('Nothing is selected.').waitFor()
  await select(page, second)
  await panel.getByRole('button', { name: 'Check selection' }).click()
  await panel.getByText('Only the selection').waitFor()
  expect(await stagesIn(panel)).toEqual(['Find', 'Buy'])
  expect(await picker.count()).toBe(0)
  await page.evaluate((ids) => window.host.hands.remove(ids), second)
  await panel.getByRole('heading', { name: 'No map in the selection any more' }).waitFor()
  await panel.getByRole('button', { name: 'Show all maps' }).click()
  await expect.poll(() => stagesIn(panel), wait).toEqual(HEADERS)
})

test('a map that nobody would take for one is read when a person selects it', async () => {
  const host = await open.host()
  const { page, panel } = host
  await draw(page, ['Emotions', 'Blorbs', 'Zonks'], 0, ['One', 'Two', 'Three'])
  await toCheck(host)
  await panel.getByRole('heading', { name: 'No map on this board yet' }).waitFor()
  await page.evaluate(() => {
    const { hands, simulator } = window.host
    hands.select(simulator.items().map(({ id }) => id))
  })
  await panel.getByRole('button', { name: 'Check selection' }).click()
  await expect.poll(() => stagesIn(panel), wait).toEqual(['One', 'Two', 'Three'])
  await panel.getByText('Only the selection').waitFor()
})

test('correcting changes nothing on the board', async () => {
  const { page, panel } = await drawn()
  const items = () => page.evaluate(() => JSON.stringify(window.host.simulator.items()))
  const before = await items()
  await summary(panel).click()
  await typeOf(panel, 'Blorbs').selectOption({ label: 'Needs' })
  await panel.getByRole('button', { name: 'Not a stage: Use' }).click()
  await panel.getByText('“Use” is not a stage').waitFor()
  expect(await items()).toBe(before)
})
