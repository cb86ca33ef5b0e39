import type { FrameLocator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { type BoardItem, connect } from '../src/api.ts'
import { createSimulator } from '../src/simulator/simulator.ts'
import { boardOf, mapOn, mapsOn, useBrowser } from './browser/e2e.ts'
import { flaws, tooWide } from './browser/flaws.ts'
import type { Hosted } from './browser/open-host.ts'
import { LONG } from './insert-kit.ts'

const open = useBrowser()
const wait = { timeout: 5_000 }

/** A map that people drew: texts for labels, shapes for stages, one note a cell. */
const draw = (page: Page, framed: boolean): Promise<void> =>
  page.evaluate((hasFrame) => {
    const { hands } = window.host
    const stages = ['Find', 'Buy', 'Use']
    const lanes = ['Actions', 'Touchpoints', 'Feelings', 'Pain points']
    for (const [column, stage] of stages.entries())
      hands.addShape(stage, { x: 300 + column * 300, y: 0 }, { width: 220, height: 80 })
    for (const [row, lane] of lanes.entries()) {
      const y = 220 + row * 220
      hands.addText(lane, { x: 0, y }, { width: 200, style: { fontSize: 28 } })
      for (const [column, stage] of stages.entries())
        hands.addSticky(`${lane}: ${stage}`, { x: 300 + column * 300, y }, { width: 140 })
    }
    if (hasFrame) hands.addFrame('How we buy shoes', { x: 450, y: 350 }, { width: 1600, height: 1600 })
  }, framed)

async function drawn(framed = false, options: Parameters<typeof open.host>[0] = {}): Promise<Hosted> {
  const host = await open.host(options)
  await draw(host.page, framed)
  await host.openPanel()
  await host.panel.locator('#tab-check').click()
  await host.panel.getByRole('grid').waitFor()
  return host
}

const offer = (panel: FrameLocator) => panel.getByRole('button', { name: 'Adopt this map ...' })
const adopt = (panel: FrameLocator) => panel.getByRole('button', { name: 'Adopt', exact: true })
const undo = (panel: FrameLocator) => panel.getByRole('button', { name: 'Undo', exact: true })
const steps = (panel: FrameLocator) => panel.getByRole('region', { name: 'Adopt this map' }).getByRole('listitem')

const itemsOf = async (page: Page): Promise<readonly BoardItem[]> => {
  const simulator = createSimulator({ state: await boardOf(page) })
  return connect(simulator.board).items()
}

/** Where items lie on the board, how large they are, and what they say. */
const looks = async (page: Page, ids: readonly string[]) =>
  (await itemsOf(page))
    .filter(({ id }) => ids.includes(id))
    .map(({ id, x, y, width, text, color }) => [id, Math.round(x * 100), Math.round(y * 100), width, text, color])
    .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))

test('a hand-drawn map is offered to be adopted, what will be drawn is shown before, and nothing is drawn until then', async () => {
  const { page, panel } = await drawn()
  const before = await boardOf(page)
  await offer(panel).click()
  await panel.getByRole('heading', { name: 'Adopt this map' }).waitFor()
  expect(await steps(panel).allTextContents()).toEqual([
    'A frame is drawn around its 19 items.',
    'A title is drawn above the map.',
    'Everything that is there stays exactly as it is.',
  ])
  expect(await panel.locator('.adopt-picture .adopt-new-frame').count()).toBe(1)
  expect(await panel.getByRole('combobox', { name: 'Template' }).locator('option:checked').textContent()).toBe(
    'Customer journey map',
  )
  await panel
    .getByText('Missing lanes: Thoughts and Opportunities. They are not drawn; the check will ask for them.')
    .waitFor()
  expect(await boardOf(page)).toEqual(before)
  await panel.getByRole('button', { name: 'Cancel' }).click()
  await offer(panel).waitFor()
  expect(await boardOf(page)).toEqual(before)
})

test('adopting draws a frame and a title with what was filled in, moves nothing, and can be undone', async () => {
  const { page, panel } = await drawn()
  const ids = (await itemsOf(page)).map(({ id }) => id)
  const before = await looks(page, ids)
  await offer(panel).click()
  await panel.getByRole('textbox', { name: 'Title' }).fill('How we buy shoes')
  await panel.getByRole('textbox', { name: 'Product or service' }).fill('Shoe')
  await panel.getByRole('combobox', { name: 'Template' }).selectOption({ label: 'Journey map in seven questions' })
  await adopt(panel).click()
  await panel.getByText('Adopted: the app knows this map now.').waitFor()
  expect(await mapOn(page)).toMatchObject({
    record: 'own',
    map: { title: 'How we buy shoes', subject: 'Shoe', template: { id: 'cjm-seven-questions', version: 1 } },
  })
  expect(await looks(page, ids)).toEqual(before)
  await undo(panel).click()
  await panel.getByText('The map is as it was drawn.').waitFor()
  expect((await itemsOf(page)).map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
  expect(await looks(page, ids)).toEqual(before)
  expect(await mapOn(page)).toMatchObject({ record: 'none', frameId: null })
})

test('a map in a frame gets only a title, called as the frame is', async () => {
  const { page, panel } = await drawn(true)
  await offer(panel).click()
  await expect.poll(() => panel.getByRole('textbox', { name: 'Title' }).inputValue(), wait).toBe('How we buy shoes')
  expect(await steps(panel).first().textContent()).toBe('A title is drawn above the map.')
  await adopt(panel).click()
  await panel.getByText('Adopted').waitFor()
  const types = (await itemsOf(page)).map(({ type }) => type)
  expect(types.filter((type) => type === 'frame')).toHaveLength(1)
  expect(await offer(panel).count()).toBe(0)
})

test('what is too long for a title is told at its field before anything is drawn', async () => {
  const { page, panel } = await drawn()
  const before = await boardOf(page)
  await offer(panel).click()
  const title = panel.getByRole('textbox', { name: 'Title' })
  await title.fill('x'.repeat(300))
  await adopt(panel).click()
  await panel.getByText('Title: 300 characters are too many.').waitFor()
  await expect.poll(() => title.evaluate((field) => field === document.activeElement), wait).toBe(true)
  expect(await boardOf(page)).toEqual(before)
})

test('a copy of a map is told from a hand-drawn one, and becomes a map of its own', async () => {
  const host = await open.host()
  const { page, panel } = host
  await page.evaluate(async () => {
    const { hands, insert } = window.host
    const frame = await insert({ template: 'cjm', title: 'First', center: { x: 0, y: 0 } })
    const copy = hands.copyFrame(frame, { x: 6000, y: 3000 })
    hands.select([copy])
  })
  await host.openPanel()
  await panel.getByRole('tab', { name: 'Check' }).click()
  await panel.getByText('This is a copy').waitFor()
  await panel.getByRole('button', { name: 'Make it a map of its own ...' }).click()
  await panel
    .getByText('Nothing is drawn. Throughline will know this map again, even when it is renamed or copied.')
    .waitFor()
  await panel.getByRole('button', { name: 'Make it its own', exact: true }).click()
  await panel.getByText('Adopted').waitFor()
  expect((await mapsOn(page)).map(({ record }) => record)).toEqual(['own', 'own'])
})

test('adopting goes by keyboard alone, and the focus is never lost', async () => {
  const { page, panel } = await drawn()
  const focused = () => panel.locator(':focus').evaluate((element) => element.textContent || element.id)
  await offer(panel).focus()
  await page.keyboard.press('Enter')
  await panel.getByRole('heading', { name: 'Adopt this map' }).waitFor()
  await expect.poll(focused, wait).toBe('Adopt this map')
  await page.keyboard.press('Tab')
  await expect.poll(focused, wait).toBe('adopt-title')
  for (let tabs = 0; tabs < 4; tabs += 1) await page.keyboard.press('Tab')
  await expect.poll(focused, wait).toBe('Adopt')
  await page.keyboard.press('Enter')
  await panel.getByText('Adopted').waitFor()
  await expect.poll(focused, wait).toBe('Undo')
  await page.keyboard.press('Enter')
  await panel.getByText('The map is as it was drawn.').waitFor()
  await expect.poll(focused, wait).toBe('Adopt this map ...')
  await page.keyboard.press('Enter')
  await panel.getByRole('heading', { name: 'Adopt this map' }).waitFor()
  for (let tabs = 0; tabs < 6; tabs += 1) await page.keyboard.press('Tab')
  await expect.poll(focused, wait).toBe('Cancel')
  await page.keyboard.press('Enter')
  await expect.poll(focused, wait).toBe('Adopt this map ...')
})

test('somebody who may only look is told so, and the board stays as it was', async () => {
  const { page, panel } = await drawn(false, { role: 'viewer' })
  const before = await boardOf(page)
  await offer(panel).click()
  await adopt(panel).click()
  await panel.getByText('The map was not adopted. You may look at this board but not change it.').waitFor()
  expect(await boardOf(page)).toEqual(before)
})

test('where Miro fails halfway, going on finishes it and undoing takes all of it back', async () => {
  const { page, panel } = await drawn()
  const ids = (await itemsOf(page)).map(({ id }) => id)
  const before = await looks(page, ids)
  await page.evaluate(() => {
    let seen = 0
    const isLater = ({ name }: { name: string }) => name === 'frame.add' && ++seen > 7
    window.host.simulator.faults.fail({ when: isLater, times: 1000, error: 'The user is not authorized.' })
  })
  await offer(panel).click()
  await adopt(panel).click()
  await panel.getByText('The map is adopted only in part; nothing of yours was changed.').waitFor()
  expect(await flaws(page)).toEqual([])
  await page.evaluate(() => window.host.simulator.faults.clear())
  await panel.getByRole('button', { name: 'Go on' }).click()
  await panel.getByText('Adopted').waitFor()
  expect(await mapOn(page)).toMatchObject({ record: 'own' })
  await undo(panel).click()
  await panel.getByText('The map is as it was drawn.').waitFor()
  expect((await itemsOf(page)).map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
  expect(await looks(page, ids)).toEqual(before)
})

test('axe finds nothing and nothing scrolls sideways, before, while it is shown, under way and afterwards', async () => {
  const { page, panel } = await drawn(false, { panelWidth: 320 })
  expect(await flaws(page)).toEqual([])
  await offer(panel).click()
  await panel.getByRole('heading', { name: 'Adopt this map' }).waitFor()
  expect(await flaws(page)).toEqual([])
  await page.evaluate(() => {
    const isAttach = ({ name }: { name: string }) => name === 'frame.add'
    window.host.simulator.faults.slow(isAttach, 60_000, Number.POSITIVE_INFINITY)
  })
  await adopt(panel).click()
  await panel.getByRole('progressbar').waitFor()
  expect(await flaws(page)).toEqual([])
})

const OFFERS = [
  ['de', 'Map übernehmen …'],
  ['fr', 'Adopter cette carte…'],
  ['es', 'Adoptar este mapa...'],
  ['pt_BR', 'Adotar este mapa...'],
  ['ja_JP', 'このマップを取り込む…'],
] as const

test.each(LONG ? OFFERS : [OFFERS[0], OFFERS[4]])(
  'the offer and what it shows fit in %s as well',
  async (locale, name) => {
    const { page, panel } = await drawn(false, { locale, panelWidth: 320 })
    await panel.getByRole('button', { name }).click()
    await panel.locator('.adopt-steps li').first().waitFor()
    expect(await tooWide(page)).toEqual([])
  },
)
