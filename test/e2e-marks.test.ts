import type { FrameLocator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { isMark } from '../src/layout/mark.ts'
import { mapOn, useBrowser } from './browser/e2e.ts'
import { flaws } from './browser/flaws.ts'

const open = useBrowser()
const wait = { timeout: 10_000 }

const toMarks = async (panel: FrameLocator) => {
  await panel.getByRole('tab', { name: 'Check' }).click()
  await panel.getByRole('heading', { name: 'Mark the gaps on the board' }).click()
}

const marks = async (page: Page) => (await mapOn(page)).placed.filter(({ item }) => isMark(item))

test('gaps are marked and unmarked with the keyboard, on a narrow panel, and a gap that somebody fills loses its mark', async () => {
  const { page, panel, openPanel } = await open.host({ panelWidth: 320 })
  await page.evaluate(() => window.host.insert({ template: 'cjm', stages: ['Find', 'Buy'], center: { x: 0, y: 0 } }))
  await openPanel()
  await toMarks(panel)
  const put = panel.getByRole('button', { name: /^Mark \d+ gaps$/ })
  await put.waitFor()
  expect(await flaws(page)).toEqual([])
  const count = Number(/\d+/.exec((await put.textContent()) ?? '')?.[0])
  await put.press('Enter')
  await panel.getByText('As long as this panel is open, new gaps are marked too.').waitFor(wait)
  await expect.poll(async () => (await marks(page)).length, wait).toBe(count)
  expect(await flaws(page)).toEqual([])
  const { placed } = await mapOn(page)
  const empty = placed.find(({ role, item }) => role === 'note' && item.text === '')?.item.id ?? ''
  await page.evaluate((id) => window.host.hands.type(id, 'They ask a friend'), empty)
  await panel.getByRole('button', { name: 'Check again' }).click()
  await expect.poll(async () => (await marks(page)).length, wait).toBe(count - 1)
  await panel.getByRole('button', { name: 'Remove marks' }).press('Enter')
  await panel.getByText('None is left.').waitFor(wait)
  expect(await marks(page)).toEqual([])
  expect(await flaws(page)).toEqual([])
})

test('a viewer is told that only editors can mark gaps', async () => {
  const { page, panel, openPanel } = await open.host({ role: 'viewer' })
  await page.evaluate(() => window.host.insert({ template: 'cjm', stages: ['Find', 'Buy'], center: { x: 0, y: 0 } }))
  await openPanel()
  await toMarks(panel)
  await panel.getByRole('button', { name: /^Mark \d+ gaps$/ }).click()
  await panel.getByText('Only people who may edit this board').waitFor(wait)
  expect(await marks(page)).toEqual([])
})

test('the focus stays on what can be done next, and cancelling leaves nothing behind', async () => {
  const { page, panel, openPanel } = await open.host()
  await page.evaluate(() => window.host.insert({ template: 'cjm', stages: ['Find', 'Buy'], center: { x: 0, y: 0 } }))
  await openPanel()
  await toMarks(panel)
  await page.evaluate(() =>
    window.host.simulator.faults.slow(({ name }) => name === 'board.createShape', 1000, Number.POSITIVE_INFINITY),
  )
  const put = panel.getByRole('button', { name: /^Mark \d+ gaps$/ })
  await put.press('Enter')
  const cancel = panel.getByRole('button', { name: 'Cancel' })
  await expect.poll(() => cancel.evaluate((element) => element === document.activeElement), wait).toBe(true)
  await cancel.press('Enter')
  await panel.getByText('What had been marked is removed again.').waitFor(wait)
  await expect.poll(() => put.evaluate((element) => element === document.activeElement), wait).toBe(true)
  expect(await marks(page)).toEqual([])
})
