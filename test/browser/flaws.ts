import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Frame, Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The narrowest that Miro lets a panel be, and how wide it opens. px */
const WIDTHS = [320, 368]

const panelOf = (page: Page, title: string) => page.locator(`iframe[title="${title}"]`)

async function frameOf(page: Page, title: string): Promise<Frame> {
  const element = await panelOf(page, title).elementHandle()
  const frame = await element?.contentFrame()
  if (!frame) throw new Error(`There is no panel called ${title}`)
  return frame
}

/** What axe-core finds in a panel, and whether it scrolls sideways in any width. */
export async function flaws(page: Page, title = 'Throughline'): Promise<string[]> {
  return [...(await flawsOf(await frameOf(page, title))), ...(await tooWide(page, title))]
}

/** In which widths a panel scrolls sideways. */
export const tooWide = (page: Page, title = 'Throughline'): Promise<string[]> =>
  panelOf(page, title).evaluate((panel, widths) => {
    if (!(panel instanceof HTMLIFrameElement) || !panel.contentDocument) throw new Error('The panel is no page of ours')
    const { style, contentDocument } = panel
    const before = style.width
    const found = widths.flatMap((width) => {
      style.width = `${width}px`
      const { scrollWidth, clientWidth } = contentDocument.documentElement
      return scrollWidth > clientWidth ? [`${scrollWidth} px wide in a panel of ${width}`] : []
    })
    style.width = before
    return found
  }, WIDTHS)

/** What axe-core finds in a page. It is evaluated there, because the page's policy lets no script in. */
export async function flawsOf(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate("'axe' in window"))) await frame.evaluate(AXE)
  const results: AxeResults = await frame.evaluate(`axe.run({
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'],
    selectors: false,
  })`)
  if (results.passes.length < 10) throw new Error('axe looked at next to nothing')
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
  )
}
