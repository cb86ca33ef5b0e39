import type { FrameLocator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { connect } from '../src/api.ts'
import { changingKey, turnKey } from '../src/model/change-record.ts'
import { createSimulator } from '../src/simulator/simulator.ts'
import { boardOf, mapOn, useBrowser } from './browser/e2e.ts'
import { flaws, tooWide } from './browser/flaws.ts'
import type { Hosted } from './browser/open-host.ts'
import { LONG } from './insert-kit.ts'
import { asItCounts } from './map-arbitrary.ts'

const open = useBrowser()
const wait = { timeout: 8_000 }

/** The Sync tab over a filled map. */
async function synced(options: Parameters<typeof open.host>[0] = {}): Promise<Hosted> {
  const host = await open.host(options)
  await host.page.evaluate(() => window.host.insert({ template: 'cjm', example: true, center: { x: 0, y: 0 } }))
  await host.openPanel()
  await host.panel.locator('#tab-sync').click()
  await host.panel.locator('.part-rows').first().waitFor()
  return host
}

const stage = (panel: FrameLocator, n: number) => panel.getByRole('textbox', { name: `Stage ${n}`, exact: true })
const more = (panel: FrameLocator, name: string) => panel.getByRole('button', { name: `More for “${name}”` })
const button = (panel: FrameLocator, name: string) => panel.getByRole('button', { name, exact: true })
const steps = (panel: FrameLocator) => panel.getByRole('region', { name: 'This will happen' }).getByRole('listitem')
const stagesOn = async (page: Page) => (await mapOn(page)).map.stages.map(({ name }) => name)

/** Everything on the board. */
const itemsOn = async (page: Page) => connect(createSimulator({ state: await boardOf(page) }).board).items()

/** The panel is as high as what it shows: while it is scrolled, what stays in sight may cover half of something. */
const tall = (page: Page) =>
  page.locator('iframe[title="Throughline"]').evaluate((element) => {
    element.style.height = '3000px'
  })

const EXAMPLE = ['Awareness', 'Research & inquiry', 'Purchase', 'First impressions', 'Follow-up']

async function apply(panel: FrameLocator): Promise<void> {
  await button(panel, 'Preview').click()
  await button(panel, 'Apply').click()
  await panel.getByText('Done. The map is changed.').waitFor()
}

test('a stage is added in the middle: the plan is shown first, applied, and undone as a whole', async () => {
  const { page, panel } = await synced()
  const before = asItCounts((await mapOn(page)).map)
  await more(panel, 'Research & inquiry').click()
  await button(panel, 'Add a stage after it').click()
  await expect.poll(() => stage(panel, 3).evaluate((field) => field === document.activeElement), wait).toBe(true)
  await stage(panel, 3).fill('Comparison')
  await panel.getByText('1 change, not on the board yet').first().waitFor()
  await button(panel, 'Preview').click()
  await expect
    .poll(() => steps(panel).first().textContent(), wait)
    .toBe('New stage “Comparison” after “Research & inquiry”')
  expect(await panel.locator('.change-pictures svg .fate-new').count()).toBeGreaterThan(6)
  expect(await stagesOn(page)).toEqual(EXAMPLE)
  await button(panel, 'Apply').click()
  await panel.getByText('Done. The map is changed.').waitFor()
  expect(await stagesOn(page)).toEqual(EXAMPLE.toSpliced(2, 0, 'Comparison'))
  await expect.poll(() => stage(panel, 3).inputValue(), wait).toBe('Comparison')
  await button(panel, 'Undo').click()
  await panel.getByText('The map is as it was before.').waitFor()
  expect(asItCounts((await mapOn(page)).map)).toEqual(before)
  await button(panel, 'Close').click()
  expect(await panel.getByText('The map is as it was before.').count()).toBe(0)
})

test('stages are renamed, moved, merged, split and removed in one go, and every note is still on the board', async () => {
  const { page, panel } = await synced()
  const texts = (await mapOn(page)).map.notes.map(({ text }) => text).toSorted()
  await stage(panel, 1).fill('Hear of it')
  await button(panel, 'Move “Hear of it” down').click()
  await more(panel, 'Purchase').click()
  await button(panel, 'Merge with “First impressions”').click()
  await expect.poll(() => stage(panel, 3).inputValue(), wait).toBe('Purchase and First impressions')
  await panel.getByText('Goes into “Purchase and First impressions”.').waitFor()
  await more(panel, 'Hear of it').click()
  await button(panel, 'Split ...').click()
  await panel.getByRole('textbox', { name: 'Name of the new one' }).fill('Get curious')
  await panel.getByRole('checkbox').first().check()
  await button(panel, 'Split').click()
  await more(panel, 'Follow-up').click()
  await panel.getByRole('button', { name: /^Remove \(parks \d+ notes\)/ }).click()
  await expect
    .poll(() => button(panel, 'Keep “Follow-up”').evaluate((each) => each === document.activeElement), wait)
    .toBe(true)
  await apply(panel)
  expect(await stagesOn(page)).toEqual([
    'Research & inquiry',
    'Hear of it',
    'Get curious',
    'Purchase and First impressions',
  ])
  const written = (await itemsOn(page)).filter(({ type }) => type === 'sticky_note').map(({ text }) => text)
  expect(texts.filter((text) => !written.includes(text))).toEqual([])
  await button(panel, 'Undo').click()
  await panel.getByText('The map is as it was before.').waitFor()
  expect(await stagesOn(page)).toEqual(EXAMPLE)
  expect((await mapOn(page)).map.notes.map(({ text }) => text).toSorted()).toEqual(texts)
})

test('a lane is added for what the map does not ask yet, and another one asks for something else', async () => {
  const { page, panel } = await synced()
  await button(panel, 'Add lane').click()
  await expect.poll(() => panel.getByRole('textbox', { name: 'Lane 7' }).inputValue(), wait).toBe('Channels')
  await more(panel, 'Touchpoints').click()
  await panel.getByRole('combobox', { name: 'What “Touchpoints” asks for' }).selectOption({ label: 'Needs' })
  await expect.poll(() => panel.getByRole('textbox', { name: 'Lane 2' }).inputValue(), wait).toBe('Needs')
  await apply(panel)
  expect((await mapOn(page)).map.lanes.map(({ types }) => types)).toEqual([
    ['actions'],
    ['needs'],
    ['thoughts'],
    ['emotions'],
    ['pain-points'],
    ['opportunities'],
    ['channels'],
  ])
})

test('title, product and persona of the map are changed where they stand on the board', async () => {
  const { page, panel } = await synced()
  await panel.getByRole('textbox', { name: 'Title' }).fill('A warmer room')
  await panel.getByRole('textbox', { name: 'Persona optional' }).fill('Ada')
  await apply(panel)
  const { map } = await mapOn(page)
  expect([map.title, map.actor, map.subject]).toEqual(['A warmer room', 'Ada', 'Lumen smart thermostat'])
})

test('a draft that is reset leaves everything as it is on the board', async () => {
  const { panel } = await synced()
  await stage(panel, 2).fill('Ask around')
  await button(panel, 'Reset').click()
  expect(await stage(panel, 2).inputValue()).toBe('Research & inquiry')
  expect(await button(panel, 'Preview').count()).toBe(0)
})

test('structure is edited by keyboard alone, and the focus is never lost', async () => {
  const { page, panel } = await synced()
  const { keyboard } = page
  const focused = () =>
    panel.locator(':focus').evaluate((element) => element.getAttribute('aria-label') || element.textContent)
  await stage(panel, 1).focus()
  await keyboard.press('Alt+ArrowDown')
  await expect.poll(focused, wait).toBe('Stage 2')
  await keyboard.press('Enter')
  await expect.poll(focused, wait).toBe('Stage 3')
  await keyboard.type('Compare')
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  await expect.poll(focused, wait).toBe('More for “Compare”')
  await keyboard.press('Enter')
  await keyboard.press('Tab')
  await expect.poll(focused, wait).toBe('Add a stage before it')
  await keyboard.press('Escape')
  await button(panel, 'Preview').focus()
  await keyboard.press('Enter')
  await expect.poll(focused, wait).toBe('This will happen')
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  await expect.poll(focused, wait).toBe('Back')
  await keyboard.press('Enter')
  await expect.poll(focused, wait).toBe('Preview')
  await keyboard.press('Enter')
  await expect.poll(focused, wait).toBe('This will happen')
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await panel.getByText('Done. The map is changed.').waitFor()
  await expect.poll(focused, wait).toBe('Undo')
  expect(await stagesOn(page)).toEqual(['Research & inquiry', 'Awareness', 'Compare', ...EXAMPLE.slice(2)])
  await keyboard.press('Enter')
  await panel.getByText('The map is as it was before.').waitFor()
  await expect.poll(focused, wait).toBe('Close')
  expect(await stagesOn(page)).toEqual(EXAMPLE)
})

test('somebody who may only look is told so, and the board stays as it was', async () => {
  const { panel, page } = await synced({ role: 'viewer' })
  await stage(panel, 2).fill('Ask around')
  await button(panel, 'Preview').click()
  await button(panel, 'Apply').click()
  await panel.getByText('Nothing was changed. You may look at this board but not change it.').waitFor()
  expect(await stagesOn(page)).toEqual(EXAMPLE)
  expect(await stage(panel, 2).inputValue()).toBe('Ask around')
})

test('a change can be cancelled, and then be gone on with', async () => {
  const { panel, page } = await synced()
  await stage(panel, 1).focus()
  await page.keyboard.press('Enter')
  await stage(panel, 2).fill('Compare')
  await page.evaluate(() => {
    window.host.simulator.faults.slow(({ name }) => name === 'item.sync', 1500, Number.POSITIVE_INFINITY)
  })
  await button(panel, 'Preview').click()
  await button(panel, 'Apply').click()
  await panel.getByRole('progressbar').waitFor()
  await button(panel, 'Cancel').click()
  await panel.getByText(/^Stopped\./).waitFor()
  await page.evaluate(() => window.host.simulator.faults.clear())
  await panel.getByRole('button', { name: /^(Go on|Try again)$/ }).click()
  await panel.getByRole('button', { name: 'Apply' }).or(panel.getByText('Done. The map is changed.')).waitFor()
  if (await button(panel, 'Apply').isVisible()) await button(panel, 'Apply').click()
  await panel.getByText('Done. The map is changed.').waitFor()
  expect(await stagesOn(page)).toEqual(EXAMPLE.toSpliced(1, 0, 'Compare'))
})

test('on a board without a map the tab says what it is for, and leads to where one is inserted', async () => {
  const { panel } = await open.panel()
  await panel.locator('#tab-sync').click()
  await panel.getByRole('heading', { name: 'No map on this board yet' }).waitFor()
  await button(panel, 'Insert a map').click()
  await button(panel, 'Insert map').waitFor()
})

test('Sync shows the map that Check shows, and the other one when somebody chooses it', async () => {
  const host = await open.host()
  const { page, panel } = host
  await page.evaluate(async () => {
    await window.host.insert({ template: 'cjm', title: 'First', stages: ['A', 'B'], center: { x: 0, y: 0 } })
    await window.host.insert({ template: 'cjm', title: 'Second', stages: ['C', 'D', 'E'], center: { x: 9000, y: 0 } })
  })
  await host.openPanel()
  await panel.locator('#tab-sync').click()
  const picker = panel.getByRole('combobox', { name: 'Map' })
  await picker.selectOption({ label: 'Second' })
  await expect.poll(() => stage(panel, 3).inputValue(), wait).toBe('E')
  await stage(panel, 3).fill('F')
  await picker.selectOption({ label: 'First' })
  await expect.poll(() => stage(panel, 1).inputValue(), wait).toBe('A')
  await panel.locator('#tab-check').click()
  await picker.selectOption({ label: 'Second' })
  await panel.locator('#tab-sync').click()
  await expect.poll(() => stage(panel, 3).inputValue(), wait).toBe('F')
})

test('in the playground a stage is removed from a half-filled map, and what was in it lies beside the map', async () => {
  const { page, panel } = await open.playground('half-filled-cjm')
  await page.getByRole('button', { name: 'Throughline', exact: true }).click()
  await panel.locator('#tab-sync').click()
  const [first = ''] = await stagesOn(page)
  const own = (await mapOn(page)).map
  const parked = own.notes.filter(({ stageId }) => stageId === own.stages[0]?.id).map(({ id }) => id)
  await more(panel, first).click()
  await panel.getByRole('button', { name: /^Remove/ }).click()
  await apply(panel)
  const reading = await mapOn(page)
  expect(reading.map.stages.map(({ name }) => name)).not.toContain(first)
  const items = await page.evaluate(() => window.throughlinePlayground.simulator.items())
  const frame = reading.frame
  if (!frame) throw new Error('The map has no frame')
  const lying = items.filter(({ id }) => parked.includes(id))
  expect(lying).toHaveLength(parked.length)
  expect(lying.every(({ parentId }) => parentId === null || parentId === undefined)).toBe(true)
})

test('axe finds nothing and nothing scrolls sideways while structure is edited, shown, changed, and after it failed', async () => {
  const { page, panel } = await synced({ panelWidth: 320 })
  await tall(page)
  await stage(panel, 1).fill('Donaudampfschifffahrtsgesellschaft')
  await more(panel, 'Follow-up').click()
  await panel.getByRole('button', { name: /^Remove/ }).click()
  await more(panel, 'Touchpoints').click()
  expect(await flaws(page)).toEqual([])
  await more(panel, 'Purchase').click()
  await button(panel, 'Split ...').click()
  expect(await flaws(page)).toEqual([])
  await button(panel, 'Cancel').click()
  await button(panel, 'Preview').click()
  await button(panel, 'Apply').waitFor()
  expect(await flaws(page)).toEqual([])
  await page.evaluate(() => {
    const { faults } = window.host.simulator
    faults.slow(({ name }) => name === 'item.sync', 1500, 1)
    faults.fail({ when: ({ name }) => name === 'item.sync', times: 1000, error: 'The user is not authorized.' })
  })
  await button(panel, 'Apply').click()
  await panel.getByRole('progressbar').waitFor()
  expect(await flaws(page)).toEqual([])
  await panel.getByText('You may look at this board but not change it.').waitFor()
  expect(await flaws(page)).toEqual([])
})

test('a map that people drew is changed as it is, and the tab says what adopting it is good for', async () => {
  const { page, panel } = await open.playground('hand-drawn-map')
  await page.getByRole('button', { name: 'Throughline', exact: true }).click()
  await panel.locator('#tab-sync').click()
  await panel.getByText('You can change this map as it is.').waitFor()
  await button(panel, 'Adopt this map ...').waitFor()
  const before = (await mapOn(page)).map
  await stage(panel, 2).fill('Quite another name')
  await apply(panel)
  const after = await mapOn(page)
  expect(after.map.stages.map(({ name }) => name)).toEqual(
    before.stages.map(({ name }, index) => (index === 1 ? 'Quite another name' : name)),
  )
  expect(after.map.notes.map(({ text }) => text).toSorted()).toEqual(before.notes.map(({ text }) => text).toSorted())
})

test('a header that somebody deleted is missed, and drawn again', async () => {
  const { page, panel } = await synced()
  const header = (await mapOn(page)).placed.filter(({ role }) => role === 'stage')[2]?.item.id ?? ''
  await page.evaluate((id) => window.host.hands.remove(id), header)
  await panel.getByText('The header “Purchase” was deleted.').waitFor()
  expect(await flaws(page)).toEqual([])
  await button(panel, 'Rebuild ...').click()
  await button(panel, 'Apply').click()
  await panel.getByText('Done. The map is changed.').waitFor()
  expect(await stagesOn(page)).toEqual(EXAMPLE)
  await button(panel, 'Undo').waitFor()
  expect(await panel.getByText('was deleted').count()).toBe(0)
})

test('a change that was broken off is told in Check, and finished in Sync once nobody can be at it any more', async () => {
  const host = await synced()
  const { page, panel } = host
  await more(panel, 'Awareness').click()
  await button(panel, 'Add a stage after it').click()
  await stage(panel, 2).fill('Comparison')
  await page.evaluate(() => {
    let seen = 0
    const isLater = ({ name }: { name: string }) => name === 'item.sync' && ++seen > 5
    window.host.simulator.faults.slow(isLater, 600_000, Number.POSITIVE_INFINITY)
  })
  await button(panel, 'Preview').click()
  await button(panel, 'Apply').click()
  await expect.poll(() => panel.locator('.progress-text').textContent(), wait).toMatch(/[1-9]\d* of/)
  await page.evaluate(() => {
    window.host.hands.closePanel()
    window.host.simulator.faults.clear()
  })
  await host.openPanel()
  await panel.locator('#tab-check').click()
  await panel.getByText('A change of this map is not finished yet: notes are shown where they will lie.').waitFor()
  expect(await flaws(page)).toEqual([])
  await button(panel, 'Go to Sync').click()
  await panel.getByText('Somebody else is changing this map right now.').waitFor()
  const { map } = await mapOn(page)
  await page.evaluate(
    async (keys) => {
      const { storage } = window.host.simulator.connect({ tab: 'a minute and a half later' }).miro.board
      const kept = storage.collection('throughline')
      for (const key of keys) await kept.set(key, { ...Object(await kept.get(key)), until: 0 })
    },
    [changingKey(map.id), turnKey(map.id)],
  )
  await panel.locator('#tab-check').click()
  await panel.locator('#tab-sync').click()
  await panel.getByText('Somebody began to change').waitFor()
  expect(await flaws(page)).toEqual([])
  await button(panel, 'Finish it').click()
  await panel.getByText('Done. The map is changed.').waitFor()
  expect(await stagesOn(page)).toEqual(EXAMPLE.toSpliced(1, 0, 'Comparison'))
  expect(await panel.getByText('Somebody began to change').count()).toBe(0)
})

test.each(LONG ? (['de', 'fr', 'es', 'pt_BR', 'ja_JP'] as const) : (['de', 'ja_JP'] as const))(
  'the tab and what it shows fit in %s as well',
  async (locale) => {
    const { page, panel } = await synced({ locale, panelWidth: 320 })
    await panel.locator('.part-more').nth(1).click()
    expect(await tooWide(page)).toEqual([])
    await panel.locator('.part-action').last().click()
    await panel.locator('.draft-foot .button-primary').click()
    await panel.locator('.run-steps').waitFor()
    expect(await tooWide(page)).toEqual([])
  },
)
