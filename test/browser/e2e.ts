import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { connect, type Reading, readMaps } from '../../src/api.ts'
import { createSimulator, type SimulatorState } from '../../src/simulator/simulator.ts'
import { openBrowser, openPage, type Watched } from './open-browser.ts'
import { type Hosted, type HostedAs, openHost } from './open-host.ts'

export interface Playground extends Watched {
  readonly panel: FrameLocator
}

/**
 * One browser for the tests of a file, closed at its end. After each test its pages are closed or renewed, and none may have complained,
 * broken its content security policy or asked anything of anybody.
 */
export function useBrowser() {
  let browser: Browser
  /** A page that a test has left behind, as good as new: to start one takes longer than most tests do. */
  let idle: Watched | null = null
  const opened: { readonly watched: Watched; readonly isReusable: boolean }[] = []
  beforeAll(async () => {
    browser = await openBrowser(inject('browserPath'))
  })
  afterEach(async () => {
    const pages = opened.splice(0)
    await Promise.all(
      pages.map(async ({ watched, isReusable }) => {
        if (!isReusable || idle) return watched.close()
        idle = watched
        await watched.renew()
      }),
    )
    const troubles = pages.flatMap(({ watched }) => watched.troubles.splice(0))
    expect(troubles).toEqual([])
  })
  afterAll(() => browser?.close())

  const pageFor = async (context: BrowserContextOptions | undefined, isReusable: boolean): Promise<Watched> => {
    const kept = isReusable ? idle : null
    if (kept) idle = null
    const watched = kept ?? (await openPage(browser, inject('origin'), context))
    opened.push({ watched, isReusable })
    return watched
  }
  const host = async (options: HostedAs = {}, context?: BrowserContextOptions): Promise<Hosted> =>
    openHost(await pageFor(context, context === undefined && !options.ownClock), inject('origin'), options)
  return {
    /** The tests' own board; the panel is not open yet. */
    host,
    /** The tests' own board with the panel open. */
    async panel(options: HostedAs = {}, context?: BrowserContextOptions): Promise<Hosted> {
      const hosted = await host(options, context)
      await hosted.openPanel()
      return hosted
    },
    /** The playground with one of its boards. */
    async playground(scenario: string, context?: BrowserContextOptions): Promise<Playground> {
      const watched = await pageFor(context, false)
      await watched.page.goto(`${inject('origin')}/playground.html?scenario=${scenario}`)
      await playgroundReady(watched.page)
      return { ...watched, panel: watched.page.frameLocator('iframe[title="Throughline"]') }
    },
  }
}

export const playgroundReady = (page: Page): Promise<void> => page.evaluate(() => window.throughlinePlayground.ready)

/** The board as it is saved, with nothing left of the page. */
export const boardOf = (page: Page): Promise<SimulatorState> =>
  page.evaluate(() => (window.host ?? window.throughlinePlayground).simulator.snapshot())

/** The maps on the page's board, read by the program itself. */
export async function mapsOn(page: Page): Promise<Reading[]> {
  const simulator = createSimulator({ state: await boardOf(page) })
  return readMaps(connect(simulator.board))
}

/** The one map on the page's board. */
export async function mapOn(page: Page): Promise<Reading> {
  const [reading, ...others] = await mapsOn(page)
  if (!reading || others.length > 0) throw new Error(`One map was expected, ${reading ? others.length + 1 : 0} found`)
  return reading
}

/** Ids of the notes in a cell, by the words of its stage and lane. */
export function notesIn({ map }: Reading, stage: string, laneType: string): string[] {
  const stageId = map.stages.find(({ name }) => name === stage)?.id
  const laneId = map.lanes.find(({ types }) => types.some((type) => type === laneType))?.id
  if (stageId === undefined || laneId === undefined) throw new Error(`The map has no cell ${laneType}, ${stage}`)
  const notes = map.notes.filter((note) => note.stageId === stageId && note.laneId === laneId)
  if (notes.length === 0) throw new Error(`There is no note in ${laneType}, ${stage}`)
  return notes.map(({ id }) => id)
}
