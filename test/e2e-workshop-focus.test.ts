import type { FrameLocator } from 'playwright-core'
import { expect, test } from 'vitest'
import { useBrowser } from './browser/e2e.ts'

const open = useBrowser()
const wait = { timeout: 10_000 }

const focused = (panel: FrameLocator) =>
  panel
    .locator('body')
    .evaluate(({ ownerDocument: { activeElement } }) =>
      activeElement?.tagName === 'BODY' ? '' : activeElement?.id || activeElement?.textContent,
    )

test('when the button that was pressed in workshop mode is gone, the focus is on what can be done next', async () => {
  const { page, panel, openPanel } = await open.host({ panelWidth: 320 })
  await page.evaluate(() => window.host.insert({ template: 'cjm', stages: ['Find', 'Buy'], center: { x: 0, y: 0 } }))
  await openPanel()
  const press = async (name: string, next: string) => {
    await panel.getByRole('button', { name, exact: true }).press('Enter')
    await expect.poll(() => focused(panel), wait).toBe(next)
  }
  await panel.getByRole('tab', { name: 'Check' }).click()
  await press('Start workshop mode ...', 'workshop-length')
  await press('Not now', 'Start workshop mode ...')
  await press('Start workshop mode ...', 'workshop-length')
  await press('Start', 'Pause')
  await press('End', 'workshop-over')
  await press('+5 min', 'Pause')
  // In a browser that remembers nothing, somebody else leads.
  const frame = page.frames().find((each) => each.url().includes('panel.html'))
  await frame?.evaluate(() => {
    localStorage.clear()
    location.reload()
  })
  await panel.getByRole('tab', { name: 'Check' }).click()
  await press('Take the lead', 'Pause')
  await press('End', 'workshop-over')
  await press('Finish workshop mode', 'Start workshop mode ...')
})
