import type { FrameLocator } from 'playwright-core'
import { expect, test } from 'vitest'
import { mapOn, notesIn, useBrowser } from './browser/e2e.ts'
import { flaws, tooWide } from './browser/flaws.ts'
import type { Hosted } from './browser/open-host.ts'

const open = useBrowser()
const wait = { timeout: 8_000 }

const button = (panel: FrameLocator, name: string) => panel.getByRole('button', { name, exact: true })
const focused = (panel: FrameLocator) => panel.locator(':focus')

/** The Check tab over a filled map, in a narrow panel, with the section for signing open. */
async function section(options: Parameters<typeof open.host>[0] = {}): Promise<Hosted> {
  const host = await open.host({ panelWidth: 320, ...options })
  await host.page.evaluate(() => window.host.insert({ template: 'cjm', example: true, center: { x: 0, y: 0 } }))
  await host.openPanel()
  await host.panel.locator('#tab-check').click()
  await host.panel.locator('#check-sign-off').click()
  await host.panel.locator('#sign-off-by').waitFor()
  return host
}

/** Fills the form with the keyboard alone; the focus is in its first field before, in its last after. */
async function fill({ page, panel }: Hosted): Promise<void> {
  await panel.locator('#sign-off-owner').focus()
  await page.keyboard.type('Bo')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  // A field for a date has several stops.
  const isThere = () => panel.locator('body').evaluate(() => document.activeElement?.id === 'sign-off-by')
  for (let presses = 0; !(await isThere()); presses += 1) {
    if (presses > 6) throw new Error('The field for the name is not reached by Tab')
    await page.keyboard.press('Tab')
  }
  await page.keyboard.type('Ada')
}

test('with the keyboard alone: a map is signed off, and the signature withdrawn, and the focus is never lost', async () => {
  const host = await section()
  const { page, panel } = host
  await panel.locator('#sign-off-by').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => focused(panel).getAttribute('id'), wait).toBe('sign-off-owner')
  await panel.getByText('Say who looks after the map.').waitFor()
  expect(await flaws(page)).toEqual([])
  await fill(host)
  await page.keyboard.press('Enter')
  await panel.getByText(/^Signed off by Ada on/).waitFor()
  await expect.poll(() => focused(panel).textContent(), wait).toBe('Change or sign again')
  expect(await flaws(page)).toEqual([])
  const { review, state } = (await mapOn(page)).map
  expect([review?.owner, review?.signedOff?.by, state]).toEqual(['Bo', 'Ada', { time: 'current', basis: 'research' }])

  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await panel.getByText('Withdraw the signature of Ada?').waitFor()
  expect(await flaws(page)).toEqual([])
  await expect.poll(() => focused(panel).textContent(), wait).toBe('Withdraw')
  await page.keyboard.press('Enter')
  await panel.getByText('The signature is withdrawn.').waitFor()
  await expect.poll(() => focused(panel).getAttribute('id'), wait).toBe('sign-off-owner')
  expect((await mapOn(page)).map.review?.signedOff).toBe(null)
})

test('what stands in the way is named, leads to its place and to the list, and keeps anybody from signing', async () => {
  const host = await section()
  const { page, panel } = host
  const reading = await mapOn(page)
  await page.evaluate(
    (ids) => window.host.hands.remove(ids),
    [...notesIn(reading, 'Purchase', 'emotions'), ...notesIn(reading, 'Awareness', 'pain-points')],
  )
  await panel.getByText(/2 findings have to be settled or waived/).waitFor()
  expect(await flaws(page)).toEqual([])
  await fill(host)
  await page.keyboard.press('Enter')
  expect(await button(panel, 'Sign off').getAttribute('aria-disabled')).toBe('true')
  await panel.locator('.sign-off-blocking button').first().click()
  await expect.poll(() => page.evaluate(() => window.host.simulator.getSelection().length), wait).toBeGreaterThan(0)
  await button(panel, 'Show all findings for sign-off').click()
  await expect.poll(() => panel.getByLabel('Check for').inputValue(), wait).toBe('sign-off')
  await expect.poll(() => focused(panel).getAttribute('id'), wait).toBe('findings-heading')
  expect((await mapOn(page)).map.review).toBe(null)
})

test('the section in other languages fits, and writes dates as people there do', async () => {
  for (const [locale, day] of [
    ['de', /^Freigegeben von Ada am \d+\.\d+\.\d{4}\./],
    ['ja_JP', /^\d{4}\/\d{2}\/\d{2} にAdaが承認しました。/],
  ] as const) {
    const host = await section({ locale })
    expect(await tooWide(host.page)).toEqual([])
    await fill(host)
    await host.page.keyboard.press('Enter')
    await host.panel.getByText(day).waitFor()
    expect(await tooWide(host.page)).toEqual([])
  }
})

test('somebody who adopts a map that people drew is led there from the section', async () => {
  const host = await open.host({ panelWidth: 320 })
  await host.page.evaluate(() => {
    const { hands } = window.host
    ;['Find', 'Buy', 'Use'].forEach(
      (name, at) => void hands.addShape(name, { x: 400 + at * 300, y: -150 }, { width: 250, height: 60 }),
    )
    ;['Actions', 'Touchpoints', 'Emotions'].forEach(
      (label, at) => void hands.addText(label, { x: 50, y: 50 + at * 250 }, { width: 200 }),
    )
  })
  await host.openPanel()
  await host.panel.locator('#tab-check').click()
  await host.panel.locator('#check-sign-off').click()
  await host.panel.getByText(/Adopt the map first\.$/).waitFor()
  expect(await flaws(host.page)).toEqual([])
  await host.panel.locator('.sign-off').getByRole('button', { name: 'Adopt this map ...' }).click()
  await expect.poll(() => host.panel.locator('.adopt :focus').count(), wait).toBe(1)
})

test('findings that ask who looks after the map, when, and what it shows are settled where they stand, without a preview', async () => {
  const host = await open.host({ panelWidth: 320 })
  const { page, panel } = host
  await page.evaluate(() => window.host.insert({ template: 'cjm', example: true, center: { x: 0, y: 0 } }))
  await host.openPanel()
  await panel.locator('#tab-check').click()
  await panel.getByLabel('Check for').selectOption('sign-off')
  const rows = panel.locator('.finding-row')
  const unfold = async (title: string, action: string) => {
    const group = panel.locator('.findings', { hasText: title })
    await group.locator('summary').first().click()
    await group.locator('.finding-more').click()
    await button(panel, action).click()
  }
  const before = await rows.count()
  await unfold('Somebody looks after the map', 'Say who and when ...')
  await expect.poll(() => focused(panel).getAttribute('id'), wait).toBe('ask-map-has-owner-owner')
  expect(await flaws(page)).toEqual([])
  await page.keyboard.type('Bo')
  await page.keyboard.press('Enter')
  await expect.poll(() => rows.count(), wait).toBe(before - 2)
  await expect.poll(() => focused(panel).getAttribute('id'), wait).toBe('findings-heading')
  await unfold('The map says what it shows', 'Say what it shows ...')
  await panel.getByLabel('How it is to be').check()
  await panel.getByLabel('Assumptions').check()
  expect(await flaws(page)).toEqual([])
  await button(panel, 'Save').click()
  await expect.poll(() => rows.count(), wait).toBe(before - 3)
  const { review, state } = (await mapOn(page)).map
  expect([review?.owner, review?.signedOff, state]).toEqual(['Bo', null, { time: 'future', basis: 'assumption' }])
})
