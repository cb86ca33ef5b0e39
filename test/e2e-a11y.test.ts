import { expect, test } from 'vitest'
import { useBrowser } from './browser/e2e.ts'
import { flaws, flawsOf, tooWide } from './browser/flaws.ts'
import type { Hosted } from './browser/open-host.ts'
import { LONG } from './insert-kit.ts'

const open = useBrowser()

const toCheck = async ({ panel }: Hosted) => panel.getByRole('tab', { name: 'Check' }).click()
const insert = ({ panel }: Hosted) => panel.getByRole('button', { name: 'Insert map' })

/** Names and notes as long as people make them. */
const LENGTHY = {
  template: 'combined',
  title: 'From the first advertisement that anybody sees to a warm living room that nobody thinks about any more',
  stages: [
    'Donaudampfschifffahrtsgesellschaft',
    'Research & inquiry',
    'Purchase',
    'Use',
    'Support',
    'Loyalty',
    'Farewell',
  ],
  center: { x: 0, y: 0 },
}

interface State {
  readonly name: string
  readonly options?: Parameters<typeof open.host>[0]
  /** Brings the board and the panel there; the panel is not open yet. */
  reach(host: Hosted): Promise<void>
}

const STATES: readonly State[] = [
  { name: 'Insert, as it opens', reach: (host) => host.openPanel() },
  {
    name: 'Insert, with problems at its fields',
    async reach(host) {
      await host.openPanel()
      await host.panel.getByRole('textbox', { name: 'Title' }).fill('x'.repeat(300))
      await host.panel.getByRole('textbox', { name: 'Stage 1', exact: true }).fill('')
      await insert(host).click()
      await host.panel.getByText('Stage 1 has no name.').waitFor()
    },
  },
  {
    name: 'Insert, while it draws',
    async reach(host) {
      await host.slowNotes(60_000)
      await host.openPanel()
      await insert(host).click()
      await host.panel.getByRole('progressbar').waitFor()
    },
  },
  {
    name: 'Insert, done',
    async reach(host) {
      await host.openPanel()
      await host.panel.getByRole('textbox', { name: 'Title' }).fill(LENGTHY.title)
      await insert(host).click()
      await host.panel.getByRole('button', { name: 'Undo insert' }).waitFor()
    },
  },
  {
    name: 'Insert, refused to a viewer',
    options: { role: 'viewer' },
    async reach(host) {
      await host.openPanel()
      await insert(host).click()
      await host.panel.getByText('You may look at this board but not change it.').waitFor()
    },
  },
  {
    name: 'an unfinished map',
    async reach(host) {
      await host.slowNotes(60_000)
      await host.openPanel()
      await insert(host).click()
      await host.page.waitForFunction(() => window.host.simulator.items().length > 10)
      await host.page.evaluate(() => window.host.hands.closePanel())
      await host.openPanel()
      await host.panel.getByRole('button', { name: 'Clean up' }).waitFor()
    },
  },
  {
    name: 'Check, on a board without a map',
    async reach(host) {
      await host.openPanel()
      await toCheck(host)
      await host.panel.getByRole('heading', { name: 'No map on this board yet' }).waitFor()
    },
  },
  {
    name: 'Check, a map in which nothing is missing',
    async reach(host) {
      await host.page.evaluate(() => window.host.insert({ template: 'cjm', example: true, center: { x: 0, y: 0 } }))
      await host.openPanel()
      await toCheck(host)
      await host.panel.getByText('Everything is there.').waitFor()
    },
  },
  {
    name: 'Check, two maps with long names, much missing, all of it unfolded',
    async reach(host) {
      await host.page.evaluate(async (request) => {
        await window.host.insert(request)
        await window.host.insert({ template: 'cem', center: { x: 9000, y: 0 } })
      }, LENGTHY)
      await host.openPanel()
      await toCheck(host)
      await host.panel.getByRole('combobox', { name: 'Map' }).waitFor()
      // Of the sections one is open at a time; each has a test of its own.
      const folded = host.panel.locator('details:not([open], .sync-section) > summary')
      while ((await folded.count()) > 0) await folded.first().click()
    },
  },
  {
    name: 'Check, a map drawn by hand that is read unsurely, while it is put right',
    async reach(host) {
      await host.page.evaluate(() => {
        const { hands } = window.host
        const columns = ['Donaudampfschifffahrtsgesellschaft', 'Purchase']
        const rows = ['Touchpoints', 'Emotions', 'What_nobody_has_ever_called_a_lane_before']
        columns.forEach(
          (name, at) => void hands.addShape(name, { x: 400 + at * 300, y: -150 }, { width: 250, height: 60 }),
        )
        rows.forEach((label, at) => void hands.addText(label, { x: 50, y: 50 + at * 250 }, { width: 200 }))
      })
      await host.openPanel()
      await toCheck(host)
      await host.panel.getByRole('button', { name: 'Put it right' }).click()
      await host.panel.getByRole('button', { name: 'Add a second type to “Emotions”' }).click()
      await host.panel.getByRole('combobox', { name: 'What “What_nobody' }).selectOption({ label: 'Needs' })
      await host.panel.getByRole('button', { name: 'Leave out selected items' }).click()
      await host.panel.getByText('Nothing is selected.').waitFor()
      await host.panel.getByText('asks for Needs').waitFor()
    },
  },
  {
    name: 'Check, a map that what was corrected keeps from being recognised',
    async reach(host) {
      await host.page.evaluate((request) => window.host.insert(request), LENGTHY)
      await host.openPanel()
      await toCheck(host)
      await host.panel.getByText('Not read as you meant it?').click()
      const noStage = host.panel.getByRole('button', { name: /^Not a stage: / })
      await noStage.first().click()
      await host.panel.getByText(/is not a stage$/).waitFor()
      await host.page.evaluate(() => {
        const { hands, simulator } = window.host
        hands.select(simulator.items().flatMap(({ id, type }) => (type === 'frame' ? [id] : [])))
      })
      await host.panel.getByRole('button', { name: 'Use selected items as stages' }).click()
      await host.panel
        .getByText(/did not become/)
        .first()
        .waitFor()
      await host.panel.getByRole('button', { name: 'Leave out selected items' }).click()
      await host.panel.getByRole('heading', { name: 'Map no longer recognised' }).waitFor()
    },
  },
  {
    name: 'Check, on a board without a map, with nothing selected to check',
    async reach(host) {
      await host.openPanel()
      await toCheck(host)
      await host.panel.getByRole('button', { name: 'Check selection' }).click()
      await host.panel.getByText('Nothing is selected.').waitFor()
    },
  },
  {
    name: 'Check, a selection alone',
    async reach(host) {
      const frameId = await host.page.evaluate(() => window.host.insert({ template: 'cjm', center: { x: 0, y: 0 } }))
      await host.page.evaluate((id) => window.host.hands.select([id]), frameId)
      await host.openPanel()
      await toCheck(host)
      await host.panel.getByRole('grid').waitFor()
      await host.panel.getByRole('button', { name: 'Check selection' }).click()
      await host.panel.getByText('Only the selection').waitFor()
    },
  },
]

test.each(STATES)('$name: axe finds nothing, and nothing scrolls sideways', async ({ options, reach }) => {
  const host = await open.host({ ...options, panelWidth: 320 })
  await reach(host)
  expect(await flaws(host.page)).toEqual([])
})

test('the panel in other languages fits as well', async () => {
  for (const locale of LONG ? (['de', 'fr', 'es', 'pt_BR', 'ja_JP'] as const) : (['de', 'ja_JP'] as const)) {
    const host = await open.host({ locale, panelWidth: 320 })
    await host.page.evaluate(() => window.host.insert({ template: 'cjm', center: { x: 0, y: 0 } }))
    await host.openPanel()
    expect(await tooWide(host.page)).toEqual([])
    await host.panel.locator('#tab-check').click()
    await host.panel.getByRole('grid').waitFor()
    expect(await (locale === 'de' ? flaws : tooWide)(host.page)).toEqual([])
  }
})

test('the playground around the panel: axe finds nothing', async () => {
  const { page, panel } = await open.playground('half-filled-cjm')
  expect(await flawsOf(page.mainFrame())).toEqual([])
  await page.getByRole('button', { name: 'Throughline', exact: true }).click()
  await panel.getByRole('tab').first().waitFor()
  expect(await flawsOf(page.mainFrame())).toEqual([])
})
