import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { findBrowser } from '../browser/find-browser.ts'
import { openBrowser, openPage } from '../browser/open-browser.ts'
import { openHost } from '../browser/open-host.ts'
import { servePages } from '../browser/serve-pages.ts'
import type { Row } from './row.ts'

const KB = 1024

interface Loaded {
  readonly path: string
  readonly startedAt: number
}

/** Scripts and styles that a frame has asked for, and when it asked for them, ms since the frame began. */
const loadedBy = async (page: Page, address: RegExp): Promise<{ files: Loaded[]; usableAt: number }> => {
  const frame = page.frames().find((each) => address.test(each.url()))
  if (!frame) throw new Error(`No frame shows ${address}`)
  const { files, usableAt } = await frame.evaluate(() => ({
    files: performance
      .getEntriesByType('resource')
      .map(({ name, startTime }) => ({ path: new URL(name).pathname.slice(1), startedAt: startTime })),
    usableAt: performance.getEntriesByName('usable')[0]?.startTime ?? Number.NaN,
  }))
  return { files: files.filter(({ path }) => /^assets\/.*\.(js|css)$/.test(path)), usableAt }
}

const gzipped = async (folder: string, files: readonly Loaded[]): Promise<{ bytes: number; details: string[] }> => {
  const sizes = await Promise.all(
    files.map(async ({ path }) => ({ path, bytes: gzipSync(await readFile(join(folder, path))).length })),
  )
  return {
    bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0),
    details: sizes.map(({ path, bytes }) => `${(bytes / KB).toFixed(2)} kB  ${path}`),
  }
}

/** What the pages that ship load, seen in a browser and counted in gzip. */
export async function pageSizes(): Promise<Row[]> {
  const served = await servePages()
  const browser = await openBrowser(findBrowser())
  try {
    const host = await openHost(await openPage(browser, served.origin), served.origin)
    // The Insert tab is usable when its button is there: what is asked for later is not needed for it.
    await host.context.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('.actions button')) return
        performance.mark('usable')
        observer.disconnect()
      }).observe(document, { childList: true, subtree: true })
    })
    await host.openPanel()
    await host.page.waitForLoadState('networkidle')
    const headless = await gzipped(served.folder, (await loadedBy(host.page, /\/index\.html$/)).files.filter(isOwn))
    const panel = await loadedBy(host.page, /\/panel\.html/)
    if (Number.isNaN(panel.usableAt)) throw new Error('The Insert tab never became usable')
    const first = await gzipped(
      served.folder,
      panel.files.filter(({ startedAt }) => startedAt <= panel.usableAt),
    )
    const later = await gzipped(
      served.folder,
      panel.files.filter(({ startedAt }) => startedAt > panel.usableAt),
    )
    return [
      {
        what: 'Headless page, JS',
        measured: `${(headless.bytes / KB).toFixed(2)} kB gzip`,
        reference: '1 kB',
        ratio: headless.bytes / KB,
        budget: 2,
        details: headless.details,
      },
      {
        what: 'Panel to first use, JS + CSS',
        measured: `${(first.bytes / KB).toFixed(2)} kB gzip`,
        reference: '1 kB',
        ratio: first.bytes / KB,
        budget: 24,
        details: [...first.details, `then by itself: ${(later.bytes / KB).toFixed(2)} kB`, ...later.details],
      },
    ]
  } finally {
    await browser.close()
    await served.close()
  }
}

const isOwn = ({ path }: Loaded): boolean => path.endsWith('.js')
