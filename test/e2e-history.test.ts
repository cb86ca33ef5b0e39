import { readFile } from 'node:fs/promises'
import type { FrameLocator } from 'playwright-core'
import { expect, test } from 'vitest'
import { mapOn, useBrowser } from './browser/e2e.ts'
import { flaws, tooWide } from './browser/flaws.ts'
import type { Hosted } from './browser/open-host.ts'
import { LONG } from './insert-kit.ts'
import { asItCounts } from './map-arbitrary.ts'

const open = useBrowser()
const wait = { timeout: 8_000 }

/** The Sync tab over a filled map, with one of its sections open. */
async function section(id: 'snapshots' | 'update', options: Parameters<typeof open.host>[0] = {}): Promise<Hosted> {
  const host = await open.host(options)
  await host.page.evaluate(() => window.host.insert({ template: 'cjm', example: true, center: { x: 0, y: 0 } }))
  await host.openPanel()
  await host.panel.locator('#tab-sync').click()
  await host.panel.locator(`#sync-${id}`).click()
  await host.panel.locator(id === 'snapshots' ? '#snapshot-name' : '#update-text').waitFor()
  return host
}

const button = (panel: FrameLocator, name: string) => panel.getByRole('button', { name, exact: true })
const focused = (panel: FrameLocator) => panel.locator(':focus')

async function save(panel: FrameLocator, name: string): Promise<void> {
  await panel.locator('#snapshot-name').fill(name)
  await panel.locator('.snapshot-save button').click()
  await panel.locator('.notice-good').waitFor()
}

/** Somebody removes a note, rewrites one and renames a stage. */
const workOn = ({ page }: Hosted) =>
  page.evaluate(() => {
    const { hands, simulator } = window.host
    const written = simulator
      .items()
      .filter(({ type, content }) => type === 'sticky_note' && /\p{L}/u.test(content ?? ''))
    hands.remove(written[0]?.id ?? '')
    hands.type(written[1]?.id ?? '', 'Somebody has written something else here, and rather a lot of it')
    const header = simulator.items().find(({ content }) => content?.includes('Purchase'))
    hands.type(header?.id ?? '', 'Donaudampfschifffahrtsgesellschaft')
  })

test('with the keyboard alone: a snapshot is saved, compared and gone back to, and the focus is never lost', async () => {
  const host = await section('snapshots')
  const { page, panel } = host
  const before = asItCounts((await mapOn(page)).map)
  await panel.locator('#snapshot-name').focus()
  await page.keyboard.type('Before the workshop')
  await page.keyboard.press('Enter')
  await panel.getByText('“Before the workshop” is saved.').waitFor()
  await workOn(host)
  const edited = asItCounts((await mapOn(page)).map)
  expect(edited).not.toEqual(before)

  await button(panel, 'Compare “Before the workshop”').focus()
  await page.keyboard.press('Enter')
  await panel.getByText('What has changed since “Before the workshop”:').waitFor()
  await panel.getByText('Stage 3 “Purchase” → “Donaudampfschifffahrtsgesellschaft”').waitFor(wait)
  await expect.poll(() => focused(panel).evaluate((element) => element.tagName), wait).toBe('SELECT')

  await button(panel, 'Restore “Before the workshop” ...').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => focused(panel).textContent(), wait).toBe('Back to “Before the workshop”')
  await page.keyboard.press('Tab')
  expect(await focused(panel).getAttribute('type')).toBe('checkbox')
  await button(panel, 'Show what happens').focus()
  await page.keyboard.press('Enter')
  await panel.getByRole('heading', { name: 'This will happen' }).waitFor()
  await button(panel, 'Apply').focus()
  await page.keyboard.press('Enter')
  await panel.getByText('Done. The map is changed.').waitFor()
  expect(asItCounts((await mapOn(page)).map)).toEqual(before)
  await panel.getByText('Before going back to “Before the workshop”', { exact: true }).waitFor(wait)
  await button(panel, 'Undo').press('Enter')
  await panel.getByText('The map is as it was before.').waitFor()
  expect(asItCounts((await mapOn(page)).map)).toEqual(edited)
})

test('a snapshot is renamed and removed with the keyboard, and brought back', async () => {
  const { page, panel } = await section('snapshots')
  await save(panel, 'One')
  await save(panel, 'Two')
  await button(panel, 'More for “One”').press('Enter')
  await button(panel, 'Rename').press('Enter')
  await expect.poll(() => focused(panel).inputValue(), wait).toBe('One')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('First')
  await page.keyboard.press('Enter')
  await panel.getByText('It is called “First” now.').waitFor()
  await expect.poll(() => focused(panel).getAttribute('aria-label'), wait).toBe('More for “First”')
  await page.keyboard.press('Enter')
  await button(panel, 'Remove').press('Enter')
  await panel.getByText('“First” is removed.').waitFor()
  await expect.poll(() => focused(panel).count(), wait).toBe(1)
  await panel.locator('#snapshot-undo').press('Enter')
  await panel.getByText('“First” is back.').waitFor()
  expect(await panel.locator('.snapshot strong').allTextContents()).toEqual(['Two', 'First'])
})

test('an exported snapshot is a file, which brings back what was changed since', async () => {
  const host = await section('snapshots')
  const { page, panel } = host
  const before = asItCounts((await mapOn(page)).map)
  await save(panel, 'To <share>: a/b')
  await button(panel, 'More for “To <share>: a/b”').click()
  await button(panel, 'Export').click()
  const link = panel.getByRole('link', { name: 'Download file' })
  await expect.poll(() => link.evaluate((each) => each === document.activeElement), wait).toBe(true)
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  expect(download.suggestedFilename()).toMatch(/To share a b\.json$/)
  const path = await download.path()
  await workOn(host)
  await panel.locator('#sync-update').click()
  await panel.locator('#update-file').setInputFiles({
    name: 'map.json',
    mimeType: 'application/json',
    buffer: await readFile(path),
  })
  await panel.getByText('Stage 3 “Donaudampfschifffahrtsgesellschaft” → “Purchase”').waitFor(wait)
  await button(panel, 'Show what happens').click()
  await button(panel, 'Apply').click()
  await panel.getByText('Done. The map is changed.').waitFor()
  await panel.getByText('The map is like the file already.').waitFor(wait)
  expect(asItCounts((await mapOn(page)).map)).toEqual(before)
})

/** Each state of both sections, as far as it looks otherwise. */
async function everyState(host: Hosted, visit: (name: string) => Promise<void>): Promise<void> {
  const { page, panel } = host
  const opened = (index: number) => panel.locator('.snapshot').nth(index)
  await visit('no snapshots')
  await save(panel, 'Before the workshop of the colleagues in Donaudampfschifffahrtsgesellschaft')
  await workOn(host)
  await save(panel, 'x')
  await visit('saved')
  const old = opened(1)
  await old.locator('.button-row button').first().click()
  await panel.locator('.differences').waitFor()
  await panel.locator('.difference-notes summary').first().click()
  await visit('compared')
  await old.locator('.button-row button').nth(1).click()
  await panel.locator('.picks').waitFor()
  await visit('to be restored')
  await old.locator('.part-more').click()
  await visit('more')
  const actions = old.locator('.part-action')
  await actions.nth(1).click()
  await visit('to be renamed')
  await old.locator('.part-more').click()
  await actions.nth(0).click()
  await panel.getByRole('link').waitFor()
  const file = await old.locator('textarea').inputValue()
  await visit('exported')
  await old.locator('.part-more').click()
  await actions.nth(2).click()
  await panel.locator('#snapshot-undo').waitFor()
  await visit('removed')

  await panel.locator('#sync-update').click()
  const text = panel.locator('#update-text')
  const read = async (pasted: string) => {
    await text.fill(pasted)
    await panel.locator('.file-form button').click()
  }
  await text.waitFor()
  await read(' ')
  await visit('nothing pasted')
  await read('{ "stages": [')
  await panel.locator('.file-problems').waitFor()
  await visit('no file of ours')
  await panel.locator('.file-read button').last().click()
  const { maps, ...rest } = JSON.parse(file)
  const [map] = maps
  const foreign = { ...map, id: 'x', stages: [], lanes: [], notes: [{ ...map.notes[0], stageId: 'gone' }] }
  await read(
    JSON.stringify({ ...rest, maps: [{ ...map, review: { owner: 'Ada', reviewOn: null, signedOff: null } }, foreign] }),
  )
  await panel.locator('.picks').waitFor()
  await visit('what differs')
  await panel.locator('#update-map').selectOption('1')
  await panel.locator('.notice-info').waitFor()
  await visit('about no map of the board')
  await page.keyboard.press('Escape')
}

/** What is amiss is looked for at the top: what is under the tabs is hidden on purpose. */
const toTop = ({ panel }: Hosted) => panel.locator('body').evaluate(() => scrollTo(0, 0))

test.each(LONG ? (['en', 'de'] as const) : (['en'] as const))(
  'axe finds nothing in any state of both sections in %s, 320 px wide',
  async (locale) => {
    const host = await section('snapshots', { locale, panelWidth: 320 })
    await everyState(host, async (name) => {
      await toTop(host)
      expect(await flaws(host.page), name).toEqual([])
    })
  },
  90_000,
)

test.each(LONG ? (['de', 'fr', 'es', 'pt_BR', 'ja_JP'] as const) : (['de'] as const))(
  'nothing scrolls sideways in %s, 320 px wide',
  async (locale) => {
    const host = await section('snapshots', { locale, panelWidth: 320 })
    await everyState(host, async (name) => expect(await tooWide(host.page), name).toEqual([]))
  },
  90_000,
)
