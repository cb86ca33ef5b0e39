import type { Frame, Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { boardOf, mapOn, useBrowser } from './browser/e2e.ts'
import type { Hosted } from './browser/open-host.ts'

const open = useBrowser()

const frameOf = (page: Page): Frame => {
  const frame = page.frames().find((each) => each.url().includes('panel.html'))
  if (!frame) throw new Error('The panel is not open')
  return frame
}

/** Marks everything in the panel that the tab key has to reach: of a radio group the chosen one, of what is disabled or hidden nothing. */
const stopsIn = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    for (const marked of document.querySelectorAll<HTMLElement>('[data-stop]')) delete marked.dataset.stop
    const controls = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    )
    const reachable = [...controls].filter(
      (control) =>
        control.tabIndex >= 0 &&
        !control.matches(':disabled') &&
        control.checkVisibility({ visibilityProperty: true }) &&
        !(control instanceof HTMLInputElement && control.type === 'radio' && !control.checked),
    )
    return reachable.map((control, index) => {
      control.dataset.stop = String(index)
      return control.dataset.stop
    })
  })

const focused = (frame: Frame): Promise<string | null> =>
  frame.evaluate(() =>
    document.activeElement instanceof HTMLElement ? (document.activeElement.dataset.stop ?? null) : null,
  )

/** Whether the focused control looks another way than without the focus: as pictures of it and a little around it. */
async function focusShows(page: Page, frame: Frame): Promise<boolean> {
  const control = frame.locator(':focus')
  await control.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  // What looks focused may be the label around an unseen radio button.
  const around = await control.evaluate((element) => {
    const { x, y, width, height } = (element.closest('label') ?? element).getBoundingClientRect()
    return { x, y, width, height }
  })
  const edge = await page.locator('iframe[title="Throughline"]').boundingBox()
  const clip = {
    x: Math.max(0, (edge?.x ?? 0) + around.x - 6),
    y: Math.max(0, (edge?.y ?? 0) + around.y - 6),
    width: around.width + 12,
    height: around.height + 12,
  }
  const picture = () => page.screenshot({ clip, animations: 'disabled', caret: 'hide' })
  const withFocus = await picture()
  const stop = await focused(frame)
  await frame.evaluate(() => (document.activeElement as HTMLElement).blur()) // what has the focus can lose it
  const without = await picture()
  await frame.evaluate((id) => document.querySelector<HTMLElement>(`[data-stop="${id}"]`)?.focus(), stop)
  return !withFocus.equals(without)
}

/** Goes through the panel with the tab key. Returns what was not reached and what does not show that it is. */
async function walk({ page }: Hosted): Promise<{ missed: string[]; unseen: string[] }> {
  const frame = frameOf(page)
  const stops = await stopsIn(frame)
  if (stops.length < 3) throw new Error('There is next to nothing to reach')
  await frame.evaluate(() => document.querySelector<HTMLElement>('[data-stop="0"]')?.focus())
  const seen = new Set<string>()
  // What looks alike is looked at once.
  const kinds = new Set<string>()
  const unseen: string[] = []
  for (let steps = 0; steps < stops.length + 5; steps += 1) {
    const stop = await focused(frame)
    if (stop !== null && !seen.has(stop)) {
      seen.add(stop)
      const kind = await kindOf(frame, stop)
      if (!kinds.has(kind) && !(await focusShows(page, frame))) unseen.push(await nameOf(frame, stop))
      kinds.add(kind)
    }
    await page.keyboard.press('Tab')
  }
  const missed = await Promise.all(stops.filter((stop) => !seen.has(stop)).map((stop) => nameOf(frame, stop)))
  return { missed, unseen }
}

const kindOf = (frame: Frame, stop: string): Promise<string> =>
  frame
    .locator(`[data-stop="${stop}"]`)
    .evaluate(
      (element) =>
        `${element.tagName} ${element.getAttribute('type')} ${element.getAttribute('role')} ${element.className}`,
    )

const nameOf = (frame: Frame, stop: string): Promise<string> =>
  frame.locator(`[data-stop="${stop}"]`).evaluate((element) => element.outerHTML.slice(0, 120))

const hasFocus = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element === element.ownerDocument.activeElement)

const wait = { timeout: 5_000 }

test('the tab key reaches all of Insert, and one sees where one is', async () => {
  expect(await walk(await open.panel())).toEqual({ missed: [], unseen: [] })
})

test('the tab key reaches all of Check, and one sees where one is', async () => {
  const host = await open.host()
  await host.page.evaluate(async () => {
    await window.host.insert({ template: 'cjm', center: { x: 0, y: 0 } })
    await window.host.insert({ template: 'cem', center: { x: 6000, y: 0 } })
    window.host.hands.addText('belongs nowhere', { x: -900, y: -1250 }, { width: 100 })
  })
  await host.openPanel()
  await host.panel.getByRole('tab', { name: 'Insert' }).focus()
  await host.page.keyboard.press('ArrowRight')
  await host.panel.getByRole('grid').waitFor()
  expect(await walk(host)).toEqual({ missed: [], unseen: [] })
})

test('the tab key reaches all of Sync, an unfolded row and a split too, and one sees where one is', async () => {
  const host = await open.host()
  const { page, panel } = host
  await page.evaluate(() => window.host.insert({ template: 'cjm', example: true, center: { x: 0, y: 0 } }))
  await host.openPanel()
  await panel.getByRole('tab', { name: 'Sync' }).click()
  await panel.getByRole('button', { name: 'More for “Purchase”' }).click()
  await panel.getByRole('button', { name: /^Remove/ }).click()
  await panel.getByRole('button', { name: 'More for “Touchpoints”' }).click()
  // Who has just used the mouse is not shown where the focus is.
  await page.keyboard.press('Tab')
  expect(await walk(host)).toEqual({ missed: [], unseen: [] })
  await panel.getByRole('button', { name: 'Split ...' }).click()
  await panel.getByRole('button', { name: 'Preview', exact: true }).click()
  await panel.getByRole('button', { name: 'Apply' }).waitFor()
  await page.keyboard.press('Tab')
  expect(await walk(host)).toEqual({ missed: [], unseen: [] })
})

test('a map is inserted and checked without a mouse', async () => {
  const { page, panel } = await open.panel()
  const { keyboard } = page
  const radios = panel.getByRole('radio')
  await panel.getByRole('tab', { name: 'Insert' }).focus()
  await keyboard.press('Tab')
  expect(await hasFocus(radios.first())).toBe(true)
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowDown')
  expect(await panel.getByRole('radio', { name: 'Customer journey map' }).isChecked()).toBe(true)
  for (const text of ['By keyboard', 'A keyboard', 'Kim']) {
    await keyboard.press('Tab')
    await keyboard.type(text)
  }
  const stage = (n: number) => panel.getByRole('textbox', { name: `Stage ${n}`, exact: true })
  await stage(1).focus()
  await keyboard.press('Enter')
  expect(await hasFocus(stage(2))).toBe(true)
  await keyboard.type('In between')
  await keyboard.press('Alt+ArrowUp')
  await expect.poll(() => stage(1).inputValue(), wait).toBe('In between')
  expect(await hasFocus(stage(1))).toBe(true)
  await panel.getByRole('button', { name: 'Remove “Awareness”' }).focus()
  await keyboard.press('Space')
  expect(await hasFocus(panel.getByRole('button', { name: 'Remove “Research & inquiry”' }))).toBe(true)

  await panel.getByRole('button', { name: 'Insert map' }).focus()
  await keyboard.press('Enter')
  await panel.getByText('“By keyboard” is on the board.').waitFor()
  const next = panel
    .getByRole('button', { name: 'Check this map' })
    .or(panel.getByRole('button', { name: 'Go to Check' }))
  await expect.poll(() => hasFocus(next), wait).toBe(true)
  const { map } = await mapOn(page)
  expect([map.title, map.subject, map.actor]).toEqual(['By keyboard', 'A keyboard', 'Kim'])
  expect(map.stages.map(({ name }) => name)).toEqual([
    'In between',
    'Research & inquiry',
    'Purchase',
    'First impressions',
    'Follow-up',
  ])

  await keyboard.press('Enter')
  const tab = panel.getByRole('tab', { name: 'Check' })
  await expect.poll(() => hasFocus(tab), wait).toBe(true)
  expect(await tab.getAttribute('aria-selected')).toBe('true')
  await panel.getByRole('grid').waitFor()
  await keyboard.press('ArrowLeft')
  expect(await panel.getByRole('tab', { name: 'Insert' }).getAttribute('aria-selected')).toBe('true')
  await keyboard.press('ArrowRight')
  expect(await tab.getAttribute('aria-selected')).toBe('true')
})

test('in the table arrows go from cell to cell and Enter selects the place on the board', async () => {
  const { page, panel, openPanel } = await open.host()
  await page.evaluate(() => window.host.insert({ template: 'cjm', example: true, center: { x: 0, y: 0 } }))
  await openPanel()
  await panel.getByRole('tab', { name: 'Check' }).click()
  const cell = (name: string) => panel.getByRole('button', { name: `${name}: filled` })
  await cell('Customer actions, Awareness').or(cell('Actions, Awareness')).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('End')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  const reading = await mapOn(page)
  const stageId = reading.map.stages[1]?.id
  const laneId = reading.map.lanes[0]?.id
  const notes = reading.map.notes
    .filter((note) => note.stageId === stageId && note.laneId === laneId)
    .map(({ id }) => id)
  await expect
    .poll(() => page.evaluate(() => [...window.host.simulator.getSelection()].sort()), wait)
    .toEqual(notes.toSorted())
})

test('a finding is chosen with Enter, and the focus stays on it', async () => {
  const { page, panel, openPanel } = await open.host()
  await page.evaluate(() => window.host.insert({ template: 'cjm', center: { x: 0, y: 0 } }))
  await openPanel()
  await panel.getByRole('tab', { name: 'Check' }).click()
  const finding = panel.getByRole('region', { name: 'Findings' }).getByRole('listitem').getByRole('button').first()
  await finding.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => window.host.simulator.getSelection().length), wait).toBeGreaterThan(0)
  expect(await hasFocus(finding)).toBe(true)
})

test('Cancel has the focus while a map is drawn, and the button to insert after it', async () => {
  const { page, panel, slowNotes } = await open.panel()
  await slowNotes(2_000)
  await panel.getByRole('button', { name: 'Insert map' }).focus()
  await page.keyboard.press('Enter')
  const cancel = panel.getByRole('button', { name: 'Cancel' })
  await cancel.waitFor()
  await expect.poll(() => hasFocus(cancel), wait).toBe(true)
  await page.keyboard.press('Space')
  await panel.getByText('Cancelled. The board is as it was.').waitFor()
  expect(await hasFocus(panel.getByRole('button', { name: 'Insert map' }))).toBe(true)
  expect((await boardOf(page)).items).toEqual([])
})

test('a wrong field gets the focus and its sentence is tied to it', async () => {
  const { page, panel } = await open.panel()
  const title = panel.getByRole('textbox', { name: 'Title' })
  await title.fill('x'.repeat(201))
  await panel.getByRole('button', { name: 'Insert map' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => hasFocus(title), wait).toBe(true)
  expect(await title.getAttribute('aria-invalid')).toBe('true')
  const described = (await title.getAttribute('aria-describedby')) ?? ''
  expect(await panel.locator(`[id="${described}"]`).textContent()).toMatch(/201 characters are too many/)
})

test('the playground is worked by keyboard: add a note, write, move it, delete it', async () => {
  const { page } = await open.playground('empty-board')
  const { keyboard } = page
  const notes = async () => (await boardOf(page)).items.filter(({ type }) => type === 'sticky_note')
  await page.getByRole('listbox', { name: 'Board' }).focus()
  await keyboard.press('n')
  await keyboard.type('written by keyboard')
  await keyboard.press('Escape')
  await expect
    .poll(async () => (await notes()).map(({ content }) => content), wait)
    .toEqual(['<p>written by keyboard</p>'])
  const [before] = await notes()
  await keyboard.press('Shift+ArrowRight')
  await expect.poll(async () => (await notes())[0]?.x, wait).toBe((before?.x ?? 0) + 10)
  await keyboard.press('Delete')
  await expect.poll(async () => (await notes()).length, wait).toBe(0)
})
