import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** The address every page of the app loads Miro's SDK from. */
export const SDK = 'https://miro.com/app/static/sdk/v2/miro.js'

/** A browser of its own, in an empty profile, that asks nothing of anybody by itself. */
export const openBrowser = (path: string): Promise<Browser> =>
  chromium.launch({
    executablePath: path,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Tests look at the board through an iframe while other things go on: its timers must not sleep.
      '--disable-background-timer-throttling',
      '--disable-renderer-backgrounding',
    ],
  })

export interface Watched {
  readonly context: BrowserContext
  readonly page: Page
  /** Everything that must not be: errors in the console, exceptions, breaches of the content security policy, requests to others. */
  readonly troubles: string[]
  /** Makes the page as good as new: nothing is stored, routed or open beside it any more. */
  renew(): Promise<void>
  close(): Promise<void>
}

const VIEWPORT = { width: 1440, height: 900 }

/** A new page whose every word of complaint is written down, in all its frames and its service worker. */
export async function openPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({ viewport: VIEWPORT, ...options })
  const troubles: string[] = []
  context.on('request', async (request) => {
    const url = request.url()
    if (url.startsWith(`${origin}/`) || url.startsWith('data:') || url.startsWith('blob:')) return
    const response = await request.response().catch(() => null)
    const byTest = response?.headers()['x-answered-by'] === 'test'
    if (url !== SDK && !byTest) troubles.push(`A request left the board: ${request.method()} ${url}`)
    if (url === SDK && !byTest && !response?.fromServiceWorker()) troubles.push(`Miro was asked for its SDK: ${url}`)
  })
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(`Console: ${message.text()}`)
  })
  context.on('weberror', (error) => troubles.push(`Exception: ${error.error().stack ?? error.error()}`))
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`Content security policy: ${violatedDirective} ${blockedURI}`)
    })
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  return {
    context,
    page,
    troubles,
    async renew() {
      await Promise.all(context.pages().map((each) => each !== page && each.close()))
      await context.unrouteAll({ behavior: 'ignoreErrors' })
      // Of the same origin, so that the browser keeps the process, and what it has loaded and compiled.
      await page.goto(`${origin}/host/blank.html`)
      await page.setViewportSize(VIEWPORT)
      const session = await context.newCDPSession(page)
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
      await session.detach()
    },
    close: () => context.close(),
  }
}
