import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { checkMaps, type JourneyMap, writeReport } from '../src/api.ts'
import { sketch } from '../src/model/sketch.ts'
import { mapOn, useBrowser } from './browser/e2e.ts'
import { flaws, flawsOf } from './browser/flaws.ts'
import type { Hosted } from './browser/open-host.ts'

const open = useBrowser()
const wait = { timeout: 5_000 }

async function openedReport(options: Parameters<typeof open.host>[0] = {}): Promise<Hosted> {
  const host = await open.host({ panelWidth: 320, ...options })
  await host.page.evaluate(() =>
    window.host.insert({ template: 'cjm', title: 'A <b>warm</b>: room', center: { x: 0, y: 0 } }),
  )
  await host.openPanel()
  await host.panel.locator('#tab-check').click()
  await host.panel.locator('#check-report').click()
  await host.panel.locator('.report-buttons').waitFor()
  return host
}

test('the report of the map that is shown is saved in both formats, named after it and the day', async () => {
  const { page, panel } = await openedReport()
  await panel.getByLabel('Check for').selectOption('sign-off')
  await panel.getByText('checked for “Sign-off”').waitFor()
  const save = async (button: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      panel.getByRole('button', { name: button }).click(),
    ])
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
  }
  const markdown = await save('Download Markdown')
  expect(markdown.name).toMatch(/^A b warm b room Report \d{4}-\d{2}-\d{2}\.md$/)
  const { map } = await mapOn(page)
  const { findings } = checkMaps([map], { profile: 'sign-off', now: new Date() })
  expect(markdown.text.split('\n')[0]).toBe('# A &lt;b&gt;warm&lt;/b&gt;: room')
  expect(markdown.text).toContain('- **Checked for:** Sign-off')
  expect(findings.length).toBeGreaterThan(20)
  const written = await save('Download for printing (HTML)')
  expect(written.name).toMatch(/\.html$/)
  expect(written.text).toContain('<h1>A &lt;b&gt;warm&lt;/b&gt;: room</h1>')
  await panel.getByText(/^“A b warm b room Report .* was given to the browser/).waitFor()
  expect(await flaws(page)).toEqual([])
})

test('the Markdown goes to the clipboard; where the browser refuses, the text is selected to copy by hand', async () => {
  const { page, panel } = await openedReport()
  const frame = page.frames().find((each) => each.url().includes('panel.html'))
  const answer = (isAllowed: boolean) =>
    frame?.evaluate((allowed) => {
      const writeText = (text: string) =>
        allowed
          ? Promise.resolve(void Object.assign(window, { copied: text }))
          : Promise.reject(new Error('NotAllowedError'))
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } })
    }, isAllowed)
  await answer(true)
  await panel.getByRole('button', { name: 'Copy Markdown' }).click()
  await panel.getByText('The report is in the clipboard.').waitFor()
  expect(await frame?.evaluate('window.copied')).toMatch(/^# A &lt;b&gt;/)
  await answer(false)
  await panel.getByRole('button', { name: 'Copy Markdown' }).click()
  const text = panel.getByRole('textbox', { name: 'The report as Markdown' })
  await text.waitFor()
  const selected = () =>
    text.evaluate(
      (area: HTMLTextAreaElement) =>
        area.ownerDocument.activeElement === area && area.selectionEnd - area.selectionStart === area.value.length,
    )
  await expect.poll(selected, wait).toBe(true)
  expect(await flaws(page)).toEqual([])
})

test('the section in German fits as well', async () => {
  const { page, panel } = await openedReport({ locale: 'de' })
  await panel.getByRole('button', { name: 'Zum Drucken herunterladen (HTML)' }).waitFor()
  expect(await flaws(page)).toEqual([])
})

const said = (words: string): JourneyMap => ({
  ...sketch('CJM: x\n| stage | a | b |\n| actions | x | |\n| emotions | (+1) y | |'),
  title: words,
  subject: words,
  actor: words,
  scenario: words,
  stages: [
    { id: 's1', name: words },
    { id: 's2', name: words },
  ],
  review: {
    owner: words,
    reviewOn: words,
    signedOff: { by: words, at: words, waived: { count: 1, named: [{ rule: words, stageId: 's1', reason: words }] } },
  },
})

function pageOf(words: string): string {
  const map = { ...said(words), lanes: said(words).lanes.map((lane) => ({ ...lane, label: words })) }
  // What the rules say of the words is another matter: the findings are the same, whatever people wrote.
  const harmless = said('harmless')
  const { findings } = checkMaps([harmless], { profile: 'sign-off' })
  const waivers = findings
    .slice(0, 2)
    .map(({ fingerprint }) => ({ fingerprint, reason: words, author: words, at: words, expires: null }))
  const report = checkMaps([harmless], { profile: 'sign-off', waivers })
  const told = { ...report, findings: report.findings.map((each) => ({ ...each, rule: words, message: words })) }
  return writeReport([map], told, 'html', { profile: 'sign-off', now: new Date(0) }).text
}

test('as a page it passes axe, its style is let in by its own policy, and hostile words change nothing but words', async () => {
  const { context } = await open.host()
  const page = await context.newPage()
  const plain = pageOf('harmless')
  const attacks = [
    '<script>document.title = "broken"</script>',
    '"><img src=x onerror=alert(1)>',
    "' onload='alert(1)",
    '</title></style></svg></td></tr></table></body><iframe srcdoc=x>',
    '<!--',
    '--><b>',
    '<![CDATA[<b>',
    '&lt;b&gt;&#60;i&#62;&amp',
    '\u0000<\u0000b>',
  ]
  // The parser of a real browser: every element and every attribute, in order, and the words.
  const parsed = await page.evaluate(
    (texts) =>
      texts.map((text) => {
        const all = [...new DOMParser().parseFromString(text, 'text/html').querySelectorAll('*')]
        return {
          elements: all.map(({ localName, attributes }) =>
            [localName, ...[...attributes].map(({ name }) => name).filter((name) => name !== 'class')].join(' '),
          ),
          title: all.find(({ localName }) => localName === 'h1')?.textContent,
        }
      }),
    [plain, ...attacks.map(pageOf)],
  )
  const [model, ...others] = parsed
  for (const [index, other] of others.entries()) {
    expect(other.elements).toEqual(model?.elements)
    expect(other.title).toBe((attacks[index] ?? '').replaceAll('\u0000', ' ').trim())
  }

  await page.setContent(plain)
  expect(
    await page.evaluate(() => getComputedStyle(document.querySelector('caption') ?? document.body).textAlign),
  ).toBe('left')
  expect(await page.evaluate(() => document.styleSheets.length)).toBe(1)
  expect(await flawsOf(page.mainFrame())).toEqual([])
})
