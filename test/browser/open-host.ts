import type { FrameLocator } from 'playwright-core'
import type { HostOptions } from './host/host.ts'
import { SDK, type Watched } from './open-browser.ts'

export interface HostedAs extends HostOptions {
  /** Time stands still from the moment the test calls `page.clock.pauseAt`. */
  readonly ownClock?: boolean
}

export interface Hosted extends Watched {
  /** What the panel shows. */
  readonly panel: FrameLocator
  /** Clicks the app's icon and waits until the panel can be used. */
  openPanel(): Promise<void>
  /** From now on it takes so many ms to create a sticky note: time for a person to act while a map is drawn. 0 ends it. */
  slowNotes(ms: number): Promise<void>
}

/** The tests' own board in a page, with the pages that ship in its iframes; nothing is opened yet. */
export async function openHost(
  watched: Watched,
  origin: string,
  { ownClock = false, ...options }: HostedAs = {},
): Promise<Hosted> {
  if (ownClock) await watched.context.clock.install()
  await watched.context.route(SDK, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      headers: { 'x-answered-by': 'test' },
      body: 'window.miro = window.parent.host?.connect(window)',
    }),
  )
  const { page } = watched
  const headless = page.waitForResponse(`${origin}/index.html`)
  await page.goto(`${origin}/host/index.html?${encodeURIComponent(JSON.stringify(options))}`)
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
    slowNotes: (ms) =>
      page.evaluate((wait) => {
        const { faults } = window.host.simulator
        faults.clear()
        if (wait > 0) faults.slow(({ name }) => name === 'board.createStickyNote', wait, Number.POSITIVE_INFINITY)
      }, ms),
  }
}
