import type { Browser, BrowserContextOptions, FrameLocator } from 'playwright-core'
import type { HostOptions } from './host/host.ts'
import { openPage, SDK, type Watched } from './open-browser.ts'

export interface Hosted extends Watched {
  /** What the panel shows. */
  readonly panel: FrameLocator
  /** Clicks the app's icon and waits until the panel can be used. */
  openPanel(): Promise<void>
}

/** The tests' own board with the pages that ship in its iframes; nothing is opened yet. */
export async function openHost(
  browser: Browser,
  origin: string,
  options: HostOptions = {},
  context: BrowserContextOptions = {},
): Promise<Hosted> {
  const watched = await openPage(browser, origin, context)
  await watched.context.route(SDK, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      headers: { 'x-answered-by': 'test' },
      body: 'window.miro = window.parent.host?.connect(window)',
    }),
  )
  const { page } = watched
  const headless = page.waitForResponse(`${origin}/index.html`)
  await page.goto(`${origin}/host/index.html#${encodeURIComponent(JSON.stringify(options))}`)
  await headless
  // The headless page has to have heard of the icon before anybody clicks it.
  await page.waitForFunction(
    (latency) =>
      window.host.simulator.calls.some(({ name, at }) => name === 'ui.on' && Date.now() > at + 1.5 * latency),
    options.latency ?? 0,
  )
  const panel = page.frameLocator('iframe[title="Throughline"]')
  return {
    ...watched,
    panel,
    async openPanel() {
      await page.evaluate(() => window.host.hands.clickIcon())
      await panel.getByRole('tab').first().waitFor()
    },
  }
}
