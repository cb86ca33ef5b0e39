// Makes the pictures that README shows: `npm run screenshots`.
import { mkdir, stat } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { TEMPLATES } from '../src/templates/index.ts'
import { findBrowser } from './browser/find-browser.ts'
import { openBrowser, openPage } from './browser/open-browser.ts'
import { servePages } from './browser/serve-pages.ts'

const FOLDER = 'test/screenshots'
const MOST_BYTES = 200_000

const take = async (page: Page, name: string): Promise<void> => {
  const path = `${FOLDER}/${name}.png`
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' })
  const { size } = await stat(path)
  if (size > MOST_BYTES) throw new Error(`${path} has ${size} bytes, README has room for ${MOST_BYTES}`)
  console.log(`${path}, ${Math.round(size / 1000)} kB`)
}

await mkdir(FOLDER, { recursive: true })
const served = await servePages()
const browser = await openBrowser(findBrowser())

/** The playground with that board, after whatever people were told at first has gone. */
async function playground(scenario: string, viewport = { width: 1200, height: 750 }) {
  const { page, close } = await openPage(browser, served.origin, { viewport })
  await page.goto(`${served.origin}/playground.html?scenario=${scenario}`)
  await page.evaluate(() => window.throughlinePlayground.ready)
  const panel = page.frameLocator('iframe[title="Throughline"]')
  const openPanel = async () => {
    await page.getByRole('button', { name: 'Throughline', exact: true }).click()
    await panel.getByRole('tab').first().waitFor()
    await panel.locator('.template-picture svg').first().waitFor()
  }
  const showAll = async () => {
    await page.getByRole('button', { name: /Zoom to fit/ }).click()
    await page.waitForTimeout(800) // it flies there, and what moved as a picture is drawn sharp afterwards
  }
  return { page, panel, openPanel, showAll, close }
}

try {
  for (const { id, name } of TEMPLATES) {
    const { page, panel, openPanel, showAll, close } = await playground('empty-board')
    await openPanel()
    await panel.getByText(name, { exact: true }).click()
    await panel.getByText('With example content').click()
    await panel.getByRole('button', { name: 'Insert map' }).click()
    await panel.getByRole('button', { name: 'Undo insert' }).waitFor()
    await page.getByRole('button', { name: 'Close panel' }).click()
    await showAll()
    await take(page, id)
    await close()
  }
  {
    const { page, panel, openPanel, showAll, close } = await playground('filled-cem')
    await openPanel()
    await panel.getByText('Customer journey map', { exact: true }).click()
    await panel.getByRole('textbox', { name: 'Title' }).fill('From the advert to a warm living room')
    await panel.getByRole('textbox', { name: 'Product or service' }).fill('Lumen smart thermostat')
    await panel.locator('body').evaluate(() => scrollTo(0, 0))
    await showAll()
    await take(page, 'insert')
    await close()
  }
  {
    const { page, panel, openPanel, showAll, close } = await playground('half-filled-cjm', { width: 1440, height: 900 })
    await openPanel()
    await panel.getByRole('tab', { name: 'Check' }).click()
    await panel.getByRole('grid').waitFor()
    await panel.getByText('Checked just now').waitFor()
    await showAll()
    await take(page, 'check')
    await close()
  }
  {
    const { page, panel, openPanel, close } = await playground('half-filled-cjm', { width: 1440, height: 900 })
    await openPanel()
    await panel.getByRole('tab', { name: 'Check' }).click()
    await panel.getByRole('grid').waitFor()
    await panel.getByRole('button', { name: 'Start workshop mode' }).click()
    await panel.getByRole('button', { name: 'Start', exact: true }).click()
    await panel.getByRole('button', { name: 'Next', exact: true }).click()
    await panel.locator('body').evaluate(() => scrollTo(0, 0))
    await page.waitForTimeout(800)
    await take(page, 'workshop')
    await close()
  }
  {
    const { page, panel, openPanel, showAll, close } = await playground('hand-drawn-map', { width: 1440, height: 900 })
    await openPanel()
    await panel.getByRole('tab', { name: 'Check' }).click()
    await panel.getByRole('button', { name: 'Adopt this map ...' }).click()
    await panel.getByRole('heading', { name: 'Adopt this map' }).waitFor()
    await showAll()
    await take(page, 'adopt')
    await close()
  }
  {
    const { page, panel, openPanel, showAll, close } = await playground('half-filled-cjm', { width: 1440, height: 900 })
    await openPanel()
    await panel.getByRole('tab', { name: 'Sync' }).click()
    const more = panel.getByRole('button', { name: /^More for/ })
    await more.nth(1).click()
    await panel.getByRole('button', { name: 'Add a stage after it' }).click()
    await panel.getByRole('textbox', { name: 'Stage 3', exact: true }).fill('Deposit')
    await panel.getByRole('button', { name: 'Preview' }).click()
    await panel.locator('.change-pictures').waitFor()
    await showAll()
    await take(page, 'sync')
    await close()
  }
} finally {
  await browser.close()
  await served.close()
}
