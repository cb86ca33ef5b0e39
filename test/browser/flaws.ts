import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Frame, Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe-core finds in the panel, and whether the panel scrolls sideways. Evaluated, because the page's policy lets no script in. */
export async function flaws(page: Page): Promise<string[]> {
  const frame = page.frames().find((each) => each.url().includes('panel.html'))
  if (!frame) throw new Error('The panel is not open')
  const found = await flawsOf(frame)
  const isTooWide = await frame.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  )
  return isTooWide ? [...found, 'the panel scrolls sideways'] : found
}

/** What axe-core finds in a page. */
export async function flawsOf(frame: Frame): Promise<string[]> {
  await frame.evaluate(AXE)
  const results: AxeResults = await frame.evaluate(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
  )
  if (results.passes.length < 10) throw new Error('axe looked at next to nothing')
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
  )
}
