import type { FrameLocator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { TEMPLATES } from '../src/templates/index.ts'
import { PRESETS } from '../src/templates/presets.ts'
import { boardOf, mapOn, mapsOn, notesIn, playgroundReady, useBrowser } from './browser/e2e.ts'

const open = useBrowser()

const icon = (page: Page) => page.getByRole('button', { name: 'Throughline', exact: true })
const insertButton = (panel: FrameLocator) => panel.getByRole('button', { name: 'Insert map' })
const choose = (panel: FrameLocator, template: string) => panel.getByText(template, { exact: true }).click()
const withExample = (panel: FrameLocator) => panel.getByText('With example content').click()
const isDone = (panel: FrameLocator) => panel.getByText(/(”|map) is on the board\.$/).waitFor()

/** What a person sees of the board: the frames that lie wholly in the window. */
const framesInSight = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { simulator } = window.host ?? window.throughlinePlayground
    const seen = simulator.getViewport()
    return simulator
      .items()
      .filter(({ type }) => type === 'frame')
      .filter(
        ({ x, y, width, height }) =>
          x - width / 2 >= seen.x - 1 &&
          y - height / 2 >= seen.y - 1 &&
          x + width / 2 <= seen.x + seen.width + 1 &&
          y + height / 2 <= seen.y + seen.height + 1,
      )
      .map(({ id }) => id)
  })

describe('on the playground, as a person would', () => {
  test('the icon opens the panel, 368 px wide, and the cross closes it', async () => {
    const { page, panel } = await open.playground('empty-board')
    await icon(page).click()
    await insertButton(panel).waitFor()
    const frame = page.locator('iframe[title="Throughline"]')
    expect((await frame.boundingBox())?.width).toBe(368)
    await page.getByRole('button', { name: 'Close panel' }).click()
    await frame.waitFor({ state: 'detached' })
  })

  test.each(TEMPLATES)('$name: chosen and inserted, it is drawn, read back and in sight', async (template) => {
    const { page, panel } = await open.playground('empty-board')
    await icon(page).click()
    await choose(panel, template.name)
    await panel.getByLabel('Title').fill(`A map for ${template.id}`)
    await insertButton(panel).click()
    await isDone(panel)

    const { map, frameId, confidence, unplaced } = await mapOn(page)
    expect({
      template: map.template?.id,
      kind: map.kind,
      title: map.title,
      stages: map.stages.map(({ name }) => name),
      lanes: map.lanes.length,
      confidence,
      unplaced,
    }).toEqual({
      template: template.id,
      kind: template.kind,
      title: `A map for ${template.id}`,
      stages: PRESETS.find(({ id }) => id === template.preset)?.stages,
      lanes: template.lanes.length,
      confidence: 1,
      unplaced: [],
    })
    expect(await framesInSight(page)).toEqual([frameId])
  })

  test('a template is dragged to a spot on the board and drawn around it', async () => {
    const { page, panel } = await open.playground('empty-board')
    await icon(page).click()
    const card = panel.locator('.template', { hasText: 'Customer journey map' }).first()
    await card.scrollIntoViewIfNeeded()
    const from = await card.boundingBox()
    if (!from) throw new Error('The template is not shown')
    const spot = { x: 300, y: 400 }
    const wanted = await page.evaluate(({ x, y }) => {
      const { simulator } = window.throughlinePlayground
      const board = document.querySelector('.board')?.getBoundingClientRect()
      if (!board) throw new Error('There is no board')
      const seen = simulator.getViewport()
      return {
        x: seen.x + ((x - board.left) * seen.width) / board.width,
        y: seen.y + ((y - board.top) * seen.height) / board.height,
      }
    }, spot)
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
    await page.mouse.down()
    await page.mouse.move(700, 300, { steps: 5 })
    await page.mouse.move(spot.x, spot.y, { steps: 5 })
    await page.mouse.up()
    await isDone(panel)
    const { map, placed, frameId } = await mapOn(page)
    expect(map.template?.id).toBe('cjm')
    expect(placed.length).toBeGreaterThan(map.stages.length * map.lanes.length)
    const frame = (await boardOf(page)).items.find(({ id }) => id === frameId)
    expect(Math.hypot((frame?.x ?? 1e6) - wanted.x, (frame?.y ?? 1e6) - wanted.y)).toBeLessThan(3)
  })

  test('what was inserted and written is still there after a reload, and the app reads it', async () => {
    const { page, panel } = await open.playground('empty-board')
    await icon(page).click()
    await panel.getByLabel('Title').fill('Kept across a reload')
    await insertButton(panel).click()
    await isDone(panel)
    const first = (await mapOn(page)).placed.find(({ role }) => role === 'note')?.item.id ?? ''
    await page.evaluate((id) => window.throughlinePlayground.simulator.hands.type(id, 'I was here'), first)
    const before = await boardOf(page)
    await page.reload()
    await playgroundReady(page)
    expect((await boardOf(page)).items).toEqual(before.items)
    await icon(page).click()
    await panel.getByRole('tab', { name: 'Check' }).click()
    await panel.getByRole('heading', { name: 'Kept across a reload' }).waitFor()
  })
})

describe('in a panel on a board', () => {
  test('what was typed stands on the map: title, product, persona, scenario and own stages', async () => {
    const { page, panel } = await open.panel()
    await choose(panel, 'Customer journey map')
    await panel.getByLabel('Title').fill('Renting a bike')
    await panel.getByLabel('Product or service').fill('City bikes')
    await panel.getByLabel('Persona').fill('Tom, here for two days')
    await panel.getByLabel('Scenario').fill('Wants to see the river')
    await panel.getByLabel('Stage 1', { exact: true }).fill('Finds a dock')
    await panel.getByRole('button', { name: 'Remove “Purchase”' }).click()
    await insertButton(panel).click()
    await panel.getByText('“Renting a bike” is on the board.').waitFor()
    const { map } = await mapOn(page)
    expect(map).toMatchObject({
      title: 'Renting a bike',
      subject: 'City bikes',
      actor: 'Tom, here for two days',
      scenario: 'Wants to see the river',
    })
    expect(map.stages.map(({ name }) => name)).toEqual([
      'Finds a dock',
      'Research & inquiry',
      'First impressions',
      'Follow-up',
    ])
  })

  test('with example content the notes are filled, and Check has nothing to find', async () => {
    const { page, panel } = await open.panel()
    await withExample(panel)
    await insertButton(panel).click()
    await isDone(panel)
    const { map } = await mapOn(page)
    expect(map.notes.length).toBeGreaterThan(map.stages.length * (map.lanes.length - 1))
    expect(map.notes.filter(({ text }) => text === '')).toEqual([])
    await panel.getByRole('button', { name: 'Go to Check' }).click()
    await panel.getByText('Everything is there.').waitFor()
  })

  test('a second map does not lie on the first', async () => {
    const { page, panel } = await open.panel()
    await insertButton(panel).click()
    await isDone(panel)
    await panel.getByRole('button', { name: 'Insert another map' }).click()
    await insertButton(panel).click()
    await isDone(panel)
    const maps = await mapsOn(page)
    expect(maps.map(({ confidence }) => confidence)).toEqual([1, 1])
    const frames = (await boardOf(page)).items.filter(({ type }) => type === 'frame')
    const [a, b] = frames
    if (!a || !b) throw new Error('Two frames were expected')
    const apart = Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2
    expect(apart).toBe(true)
  })

  test('while it draws, a bar tells how far it is, and Cancel leaves the board as it was', async () => {
    const { page, panel, slowNotes } = await open.panel()
    await page.evaluate(() => window.host.hands.addSticky('somebody else’s', { x: 90, y: 40 }))
    await slowNotes(3_000)
    const before = (await boardOf(page)).items
    await insertButton(panel).click()
    const bar = panel.getByRole('progressbar', { name: 'Drawing the map' })
    await expect
      .poll(async () => Number(await bar.getAttribute('aria-valuenow')), { timeout: 20_000 })
      .toBeGreaterThan(0)
    expect(Number(await bar.getAttribute('aria-valuemax'))).toBeGreaterThan(40)
    expect((await boardOf(page)).items.length).toBeGreaterThan(before.length)
    await panel.getByRole('button', { name: 'Cancel' }).click()
    await panel.getByText('Cancelled. The board is as it was.').waitFor()
    expect((await boardOf(page)).items).toEqual(before)
    await insertButton(panel).waitFor()
  })

  test('Undo insert takes the whole map off the board again', async () => {
    const { page, panel } = await open.panel()
    await page.evaluate(() => window.host.hands.addSticky('somebody else’s', { x: 90, y: 40 }))
    const before = (await boardOf(page)).items
    await insertButton(panel).click()
    await isDone(panel)
    await panel.getByRole('button', { name: 'Undo insert' }).click()
    await panel.getByText('The map is off the board again.').waitFor()
    expect((await boardOf(page)).items).toEqual(before)
  })

  test('once somebody has written in the map, Undo insert is refused with a reason, and all of it stays', async () => {
    const { page, panel } = await open.panel()
    await insertButton(panel).click()
    await isDone(panel)
    const [note = ''] = (await mapOn(page)).placed.filter(({ role }) => role === 'note').map(({ item }) => item.id)
    await page.evaluate((id) => window.host.hands.as('Grace').type(id, 'my own words'), note)
    const before = (await boardOf(page)).items
    await panel.getByRole('button', { name: 'Undo insert' }).click()
    await panel.getByText('People have already worked in this map, so it stays.').waitFor()
    expect((await boardOf(page)).items).toEqual(before)
  })

  test('a panel that is closed in the middle leaves a map that the next one can finish', async () => {
    const { page, panel, openPanel, slowNotes } = await open.panel()
    await slowNotes(60_000)
    await choose(panel, 'Customer journey map')
    await panel.getByLabel('Title').fill('Half a map')
    await withExample(panel)
    await insertButton(panel).click()
    await page.waitForFunction(() => window.host.simulator.items().length > 15)
    await page.evaluate(() => window.host.hands.closePanel())
    await slowNotes(0)
    await openPanel()
    await panel.getByText('“Half a map” was being drawn when the panel closed.').waitFor()
    await panel.getByRole('button', { name: 'Finish' }).click()
    await panel.getByText('The map is complete now.').waitFor()
    const reading = await mapOn(page)
    expect({ title: reading.map.title, confidence: reading.confidence, unplaced: reading.unplaced }).toEqual({
      title: 'Half a map',
      confidence: 1,
      unplaced: [],
    })
    for (const { name } of reading.map.stages) expect(notesIn(reading, name, 'actions').length).toBeGreaterThan(0)
    expect((await boardOf(page)).items.filter(({ type }) => type === 'frame')).toHaveLength(1)
  })

  test('or clean up, and then the board is as it was', async () => {
    const { page, panel, openPanel, slowNotes } = await open.panel()
    await slowNotes(60_000)
    const before = (await boardOf(page)).items
    await insertButton(panel).click()
    await page.waitForFunction(() => window.host.simulator.items().length > 15)
    await page.evaluate(() => window.host.hands.closePanel())
    await slowNotes(0)
    await openPanel()
    await panel.getByRole('button', { name: 'Clean up' }).click()
    await panel.getByText('The unfinished map is gone.').waitFor()
    expect((await boardOf(page)).items).toEqual(before)
  })
})
