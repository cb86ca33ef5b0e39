import type { FrameLocator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { boardOf, mapOn, useBrowser } from './browser/e2e.ts'

const open = useBrowser()

const HOSTILE = {
  'a script': '<script>window.hacked = true</script>',
  'an image that fails': '<img src=x onerror="window.hacked = true">',
  'an entity': 'Fish &amp; chips &lt;b&gt; &#39;',
  'right to left': 'שלום "עולם" ‏مرحبا‎ (1) done',
  Japanese: '予約の確認メールが届かない',
  emoji: '👩‍👩‍👧 😀 #️⃣ 🇫🇷',
  'a template': '{{title}} {n} <%= x %> %s',
  quotes: `"double" 'single' \`back\` “curly” \\`,
} as const
const texts = Object.entries(HOSTILE)
const ALL = Object.values(HOSTILE)

const insertButton = (panel: FrameLocator) => panel.getByRole('button', { name: 'Insert map' })
const field = (panel: FrameLocator, name: string) => panel.getByRole('textbox', { name })

/** Whether anything that somebody typed has become part of a page or was run. */
const harm = (page: Page): Promise<string[]> =>
  Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(() => {
        const foreign = [...document.querySelectorAll('script:not([src]), img[onerror], [src="x"], main b, .board b')]
        return [...foreign.map((element) => element.outerHTML), ...('hacked' in window ? ['It ran'] : [])]
      }),
    ),
  ).then((each) => each.flat())

describe('what people type is shown as they typed it', () => {
  test.each(texts)('%s in every field and stage of a map, on the board and in the panel', async (_, text) => {
    const { page, panel } = await open.panel()
    for (const name of ['Title', 'Brand', 'Persona', 'Scenario']) await field(panel, name).fill(text)
    await panel.getByRole('textbox', { name: 'Stage 1', exact: true }).fill(text)
    await insertButton(panel).click()
    await panel.getByText(`“${text}” is on the board.`, { exact: true }).waitFor()
    const { map } = await mapOn(page)
    expect([map.title, map.subject, map.actor, map.scenario, map.stages[0]?.name]).toEqual(Array(5).fill(text))
    await panel.getByRole('button', { name: 'Go to Check' }).click()
    await expect.poll(() => panel.locator('.map-title').textContent()).toBe(text)
    await expect.poll(() => panel.locator('.heat-stage').first().textContent()).toBe(text)
    await expect
      .poll(async () => (await panel.locator('button.finding').allTextContents()).some((said) => said.includes(text)))
      .toBe(true)
    expect(await harm(page)).toEqual([])
  })

  test('all of it on notes, inside the map and beside it', async () => {
    const { page, panel } = await open.host().then(async (host) => {
      const frame = await host.page.evaluate(() => window.host.insert({ template: 'cjm', center: { x: 0, y: 0 } }))
      const reading = await mapOn(host.page)
      const notes = reading.placed.filter(({ role }) => role === 'note').map(({ item }) => item.id)
      await host.page.evaluate(
        ([frameId, ids, words]) => {
          const { hands, simulator } = window.host
          words.forEach((text, index) => {
            hands.type(ids[index] ?? '', text)
          })
          const { x, y, width, height } = simulator.item(frameId) ?? { x: 0, y: 0, width: 0, height: 0 }
          words.forEach((text, index) => {
            hands.addText(text, { x: x - width / 2 + 300 * (index + 1), y: y + height / 2 - 12 }, { width: 200 })
          })
        },
        [frame, notes, ALL] as const,
      )
      await host.openPanel()
      return host
    })
    await panel.getByRole('tab', { name: 'Check' }).click()
    await panel.getByRole('grid').waitFor()
    const reading = await mapOn(page)
    const read = [...reading.map.notes, ...reading.unplaced].map(({ text }) => text)
    for (const text of ALL) expect(read).toContain(text)
    // Of the sections one is open at a time; each has a test of its own.
    const folded = panel.locator('details:not([open], .sync-section) > summary')
    while ((await folded.count()) > 0) await folded.first().click()
    const shown = await panel.locator('.leftovers .finding').allTextContents()
    expect(shown.toSorted()).toEqual(
      [
        ...reading.unplaced.map(({ text }) => text),
        ...reading.map.notes.filter(({ id }) => reading.doubtful.includes(id)).map(({ text }) => text),
      ].toSorted(),
    )
    expect(await harm(page)).toEqual([])
  })

  test('all of it on the playground, drawn and written by hand', async () => {
    const { page } = await open.playground('empty-board')
    const ids = await page.evaluate(
      (words) =>
        words.map((text, index) =>
          window.throughlinePlayground.simulator.hands.addSticky(text, { x: index * 250, y: 0 }),
        ),
      ALL,
    )
    await expect
      .poll(async () => {
        const shown = await page.locator('.board').innerText()
        return ALL.filter((text) => !shown.replace(/\s+/g, ' ').includes(text.replace(/\s+/g, ' ')))
      })
      .toEqual([])
    expect(ids).toHaveLength(ALL.length)
    expect(await harm(page)).toEqual([])
  })

  test('3,000 characters on a note do not break the panel, and are read to the last', async () => {
    const long = 'Wort '.repeat(600).trim()
    const { page, panel, openPanel } = await open.host()
    await page.evaluate(() => window.host.insert({ template: 'cjm', center: { x: 0, y: 0 } }))
    const [note = ''] = (await mapOn(page)).placed.filter(({ role }) => role === 'note').map(({ item }) => item.id)
    await page.evaluate(([id, text]) => window.host.hands.type(id, text), [note, long] as const)
    await openPanel()
    await panel.getByRole('tab', { name: 'Check' }).click()
    await panel.getByRole('grid').waitFor()
    expect((await mapOn(page)).map.notes.find(({ id }) => id === note)?.text).toBe(long)
  })
})

describe('what cannot be drawn is refused with a sentence at its field, and nothing is written', () => {
  const nothingWritten = async (page: Page) => expect((await boardOf(page)).items).toEqual([])

  test('3,000 characters in any field', async () => {
    const { page, panel } = await open.panel()
    for (const name of ['Title', 'Brand', 'Persona', 'Scenario']) await field(panel, name).fill('x'.repeat(3000))
    await insertButton(panel).click()
    await panel.getByText('Title: 3000 characters are too many. Shorten it to at most 200.').waitFor()
    for (const name of ['Brand', 'Persona', 'Scenario'])
      await panel.getByText(`${name}: 3000 characters are too many. Shorten it to at most 300.`).waitFor()
    expect(await field(panel, 'Title').evaluate((input) => input === document.activeElement)).toBe(true)
    await nothingWritten(page)
  })

  test('a stage name of 3,000 characters, an empty one, two equal ones, and none at all', async () => {
    const { page, panel } = await open.panel()
    const stage = (n: number) => panel.getByRole('textbox', { name: `Stage ${n}`, exact: true })
    const [first, second] = [await stage(1).inputValue(), await stage(2).inputValue()]
    await stage(1).fill('x'.repeat(3000))
    await insertButton(panel).click()
    await panel.getByText('Stage 1: 3000 characters are too many. Shorten it to at most 120.').waitFor()
    await stage(1).fill('  ')
    await panel.getByText('Stage 1 has no name. Name it or remove it.').waitFor()
    await stage(1).fill(second)
    await panel.getByText(`Stages 1 and 2 are both called “${second}”. Give one of them another name.`).waitFor()
    await stage(1).fill(first)
    const cross = panel.locator('.stage-remove')
    while ((await cross.count()) > 0) await cross.first().click()
    await insertButton(panel).click()
    await panel.getByText('A map needs at least 2 stages. Add one, or start from a ready-made list.').waitFor()
    await nothingWritten(page)
  })

  test('41 stages; 40 are drawn', async () => {
    const { page, panel } = await open.panel()
    const rows = panel.locator('.stage-row')
    const add = panel.getByRole('button', { name: 'Add stage' })
    for (let count = await rows.count(); count < 41; count += 1) {
      await add.click()
      await panel.getByRole('textbox', { name: `Stage ${count + 1}`, exact: true }).fill(`Step ${count + 1}`)
    }
    await insertButton(panel).click()
    await panel
      .getByText('41 stages are more than a board can show. Keep at most 40, or split the map in two.')
      .waitFor()
    await nothingWritten(page)
    await panel.locator('.stage-remove').last().click()
    await insertButton(panel).click()
    await panel.getByText('The map is on the board.').waitFor({ timeout: 60_000 })
    const reading = await mapOn(page)
    expect([reading.map.stages.length, reading.unplaced]).toEqual([40, []])
  })

  test('a viewer is told who can help', async () => {
    const { page, panel } = await open.panel({ role: 'viewer' })
    await insertButton(panel).click()
    await panel.getByText('You may look at this board but not change it. Ask its owner to let you edit.').waitFor()
    await nothingWritten(page)
  })
})

test('the panel opened by itself, outside a board, says where it works', async () => {
  const { page } = await open.host()
  await page.goto(new URL('../panel.html', page.url()).href)
  await page.getByText('Throughline works on a Miro board').waitFor()
})
