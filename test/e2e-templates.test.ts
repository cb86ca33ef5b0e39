import type { FrameLocator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { mapOn, mapsOn, useBrowser } from './browser/e2e.ts'
import { flaws } from './browser/flaws.ts'
import type { Hosted } from './browser/open-host.ts'

const open = useBrowser()
const ADDRESS = 'https://templates.example.com/journeys.json'

/** The section of templates, over a filled map if there is to be one. */
async function templatesOf(options: Parameters<typeof open.host>[0] = {}, hasMap = true): Promise<Hosted> {
  const host = await open.host(options)
  if (hasMap) {
    await host.page.evaluate(() => window.host.insert({ template: 'cjm', example: true, center: { x: 0, y: 0 } }))
  }
  await host.openPanel()
  await host.panel.locator('#tab-sync').click()
  await host.panel.locator('#sync-templates').click()
  await host.panel.locator('#team-templates').waitFor()
  return host
}

const button = (panel: FrameLocator, name: string) => panel.getByRole('button', { name, exact: true })
const status = (panel: FrameLocator, text: string) => panel.getByText(text, { exact: true }).waitFor()

async function save(panel: FrameLocator, name: string): Promise<void> {
  await button(panel, 'Save this map’s structure ...').click()
  await panel.getByRole('textbox', { name: 'Name of the template' }).fill(name)
  await button(panel, 'Save').click()
  await status(panel, `“${name}” is saved on this board.`)
}

const template = {
  format: 'throughline-template',
  version: 1,
  id: 'b2b',
  name: 'B2B <b>journey</b>',
  about: 'For accounts with many people in them.',
  kind: 'cjm',
  locale: 'en',
  revision: 1,
  stages: ['Discover', 'Negotiate', 'Roll out'].map((name, index) => ({ id: `s${index}`, name })),
  lanes: ['actions', 'emotions'].map((type) => ({ id: type, label: `Their ${type}`, types: [type] })),
}

interface Answer {
  readonly status?: number
  readonly body?: unknown
  readonly isThere?: boolean
}

/** The server of the catalogue. What it answers can be changed; it writes down which headers it got. */
async function serve({ context }: Hosted, first: Answer) {
  const server = { answer: first, asked: [] as Record<string, string>[] }
  await context.route(ADDRESS, async (route) => {
    server.asked.push(await route.request().allHeaders())
    const { status: code = 200, body = {}, isThere = true } = server.answer
    if (!isThere) return route.abort('connectionrefused')
    await route.fulfill({
      status: code,
      contentType: 'application/json',
      headers: { 'x-answered-by': 'test', 'access-control-allow-origin': '*' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  })
  return server
}
const catalogue = (...templates: readonly unknown[]) => ({ format: 'throughline-catalogue', version: 1, templates })

test('the structure of a map is saved, drawn again without its notes, and taken back', async () => {
  const { page, panel } = await templatesOf()
  const before = await mapOn(page)
  await save(panel, 'Our journey')
  await panel.getByText('5 stages, 6 lanes, revision 1').waitFor()
  await button(panel, 'Insert “Our journey”').click()
  await status(panel, 'The map is on the board.')
  const maps = (await mapsOn(page)).map(({ map }) => map)
  const drawn = maps.find(({ id }) => id !== before.map.id)
  expect(drawn).toMatchObject({ stages: before.map.stages, lanes: before.map.lanes, notes: [] })
  await button(panel, 'Undo insert').click()
  await status(panel, 'The map is off the board again.')
  expect((await mapsOn(page)).map(({ map }) => map.id)).toEqual([before.map.id])
})

test('a template is renamed, removed and brought back, exported and imported', async () => {
  const { page, panel } = await templatesOf()
  await save(panel, 'Our journey')
  await button(panel, 'More for “Our journey”').click()
  await panel.getByRole('textbox', { name: 'Name of the template' }).fill('Their journey')
  await button(panel, 'Rename').click()
  await status(panel, 'It is called “Their journey” now.')
  await button(panel, 'More for “Their journey”').click()
  const saving = page.waitForEvent('download')
  await button(panel, 'Export as a file').click()
  const file = await saving
  expect(file.suggestedFilename()).toBe('Their-journey.throughline.json')
  await button(panel, 'Remove from this board').click()
  await status(panel, '“Their journey” is removed from this board. Maps that were drawn from it stay.')
  await button(panel, 'Undo').click()
  await button(panel, 'Insert “Their journey”').waitFor()
  await button(panel, 'More for “Their journey”').click()
  await button(panel, 'Remove from this board').click()
  await panel.getByText('None yet.').waitFor()
  const input = panel.locator('input[type=file]')
  await input.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a": 1}') })
  await status(panel, 'This file is no template. Choose one that was exported as a template.')
  await input.setInputFiles(await file.path())
  await status(panel, '“Their journey” is saved on this board.')
})

test('a map follows a newer revision of its template, notes stay, and all of it can be undone', async () => {
  const host = await templatesOf()
  const { page, panel } = host
  await save(panel, 'Our journey')
  await button(panel, 'Insert “Our journey”').click()
  await status(panel, 'The map is on the board.')
  const [first, second] = (await mapsOn(page)).map(({ map }) => map)
  if (!first || !second) throw new Error('Two maps were expected')
  const drawn = first.notes.length === 0 ? first : second
  const filled = drawn === first ? second : first
  const picker = panel.getByRole('combobox', { name: 'Map', exact: true })

  await picker.selectOption(filled.id)
  await panel.locator('#sync-structure').click()
  await panel.getByRole('textbox', { name: 'Stage 3', exact: true }).fill('Buying')
  await panel.getByRole('textbox', { name: 'Lane 6', exact: true }).fill('Ideas')
  await button(panel, 'Preview').click()
  await button(panel, 'Apply').click()
  await status(panel, 'Done. The map is changed.')
  await button(panel, 'Close').click()
  await panel.locator('#sync-templates').click()
  await button(panel, 'Save this map’s structure ...').click()
  await panel.getByRole('radio', { name: 'Revision 2 of “Our journey”' }).waitFor()
  await button(panel, 'Save').click()
  await panel.getByText('revision 2').waitFor()

  await picker.selectOption(drawn.id)
  await panel.locator('#sync-structure').click()
  await panel.locator('#sync-templates').getByText('Update available').click()
  const heading = panel.getByRole('heading', { name: '“Our journey” has a newer version' })
  await heading.waitFor()
  await button(panel, 'Preview the update').click()
  await button(panel, 'Apply').click()
  await status(panel, 'Done. The map is changed.')
  const updated = (await mapsOn(page)).find(({ map }) => map.id === drawn.id)?.map
  expect(updated?.stages.map(({ name }) => name)).toEqual(
    drawn.stages.map(({ name }, index) => (index === 2 ? 'Buying' : name)),
  )
  expect(updated?.lanes.at(-1)?.label).toBe('Ideas')
  expect(updated?.template).toEqual({ id: drawn.template?.id, version: 2 })
  await expect.poll(() => panel.getByRole('heading', { name: /newer version/ }).count()).toBe(0)

  await button(panel, 'Undo').click()
  await status(panel, 'The map is as it was before.')
  const undone = (await mapsOn(page)).find(({ map }) => map.id === drawn.id)?.map
  expect(undone).toMatchObject({ stages: drawn.stages, lanes: drawn.lanes, template: drawn.template })

  // Whoever checks the map is told of it too, and gets here from there.
  await panel.locator('#sync-structure').click()
  await panel.locator('#tab-check').click()
  await panel.getByLabel('Check for').selectOption('sign-off')
  await panel.getByText('The map has the newest version of its template').click()
  await panel.getByText('The map has version 1 of its template. There is a newer one: 2.').waitFor()
  await panel.getByRole('button', { name: /^See the newer version/ }).click()
  await heading.waitFor()
  expect(await panel.locator('#tab-sync').evaluate((tab) => tab === document.activeElement)).toBe(true)
})

test('what people and the template have both changed is chosen by a person', async () => {
  const host = await templatesOf({ panelWidth: 320 }, false)
  const { page, panel } = host
  const server = await serve(host, { body: catalogue(template) })
  await panel.getByRole('textbox', { name: 'Address of the catalogue' }).fill(ADDRESS)
  await button(panel, 'Fetch').click()
  await button(panel, 'Insert “B2B <b>journey</b>”').click()
  await status(panel, 'The map is on the board.')
  await panel.locator('#sync-structure').click()
  await panel.getByRole('textbox', { name: 'Stage 1', exact: true }).fill('Find us')
  await button(panel, 'Preview').click()
  await button(panel, 'Apply').click()
  await status(panel, 'Done. The map is changed.')
  await button(panel, 'Close').click()

  const [first, ...others] = template.stages
  server.answer = {
    body: catalogue({
      ...template,
      revision: 2,
      stages: [{ ...first, name: 'Get curious' }, { id: 'new', name: 'Decide' }, ...others],
    }),
  }
  await panel.locator('#sync-templates').click()
  await button(panel, 'Refresh').click()
  const choice = panel.getByRole('group', { name: 'Name of the stage “Discover”' })
  await choice.getByRole('radio', { name: 'Map: Find us', checked: true }).waitFor()
  await choice.getByRole('radio', { name: 'Template: Get curious' }).check()
  expect(await flaws(page)).toEqual([])
  await button(panel, 'Preview the update').click()
  await button(panel, 'Apply').click()
  await status(panel, 'Done. The map is changed.')
  const { map } = await mapOn(page)
  expect(map.stages.map(({ name }) => name)).toEqual(['Get curious', 'Decide', 'Negotiate', 'Roll out'])
  await panel.locator('#sync-snapshots').click()
  await panel.getByText('Before the update of “B2B <b>journey</b>”').first().waitFor()
})

describe('a catalogue', () => {
  test('is fetched from its address, remembered by the board, and drawn from', async () => {
    const host = await templatesOf({}, false)
    const { page, panel } = host
    const server = await serve(host, { body: catalogue(template) })
    await panel.getByRole('textbox', { name: 'Address of the catalogue' }).fill(` ${ADDRESS}#top `)
    await button(panel, 'Fetch').click()
    await panel.getByText(/^As of /).waitFor()
    expect(server.asked.map(({ cookie, referer, accept }) => [cookie, referer, accept])).toEqual([
      [undefined, undefined, 'application/json'],
    ])
    await button(panel, 'Insert “B2B <b>journey</b>”').click()
    await status(panel, 'The map is on the board.')
    const { map } = await mapOn(page)
    expect(map).toMatchObject({ template: { id: 'b2b', version: 1 }, stages: template.stages, lanes: template.lanes })
  })

  test('that fails is told why, and its copy stays usable', async () => {
    const host = await templatesOf()
    const { panel } = host
    const server = await serve(host, { body: catalogue(template) })
    await panel.getByRole('textbox', { name: 'Address of the catalogue' }).fill('http://example.com/x')
    await button(panel, 'Fetch').click()
    await status(panel, 'The address has to begin with https://.')
    await panel.getByRole('textbox', { name: 'Address of the catalogue' }).fill(ADDRESS)
    await button(panel, 'Fetch').click()
    await panel.getByText(/^As of /).waitFor()
    for (const [answer, sentence] of [
      [{ status: 404 }, 'There is nothing at this address.'],
      [{ status: 403 }, 'The server does not let this app read the catalogue.'],
      [{ body: '<html>' }, 'What lies at this address is not JSON.'],
      [{ body: catalogue({ ...template, lanes: 1 }) }, 'The catalogue has a mistake (at “templates.0.lanes”).'],
      [{ isThere: false }, 'The server cannot be reached: either you are offline, or'],
    ] as const) {
      server.answer = answer
      await button(panel, 'Refresh').click()
      await panel.getByText(sentence).waitFor()
      await panel.getByText(/^What you see is the copy as of /).waitFor()
      await button(panel, 'Insert “B2B <b>journey</b>”').waitFor()
    }
    // The browser writes down what it could not load.
    const expected = /Failed to load resource|A request left the board/
    expect(host.troubles.splice(0).filter((trouble) => !expected.test(trouble))).toEqual([])
    await button(panel, 'Forget this catalogue').click()
    await panel.getByRole('textbox', { name: 'Address of the catalogue' }).waitFor()
  })
})

test('axe finds nothing and nothing scrolls sideways, whatever is unfolded', async () => {
  const host = await templatesOf({ panelWidth: 320 })
  const { page, panel } = host
  await serve(host, { body: catalogue(template) })
  expect(await flaws(page)).toEqual([])
  await save(panel, 'A template with a rather long name that does not fit into one line')
  await panel.getByRole('textbox', { name: 'Address of the catalogue' }).fill(ADDRESS)
  await button(panel, 'Fetch').click()
  await panel.getByText(/^As of /).waitFor()
  await panel.getByRole('button', { name: /^More for/ }).click()
  await button(panel, 'Save this map’s structure ...').click()
  expect(await flaws(page)).toEqual([])
  await panel.locator('#sync-templates').scrollIntoViewIfNeeded()
})
