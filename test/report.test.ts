import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkMaps, type JourneyMap, type Waiver, writeReport } from '../src/api.ts'
import { cellsOf, plainText } from '../src/exchange/markdown-text.ts'
import { LOCALES } from '../src/model/journey-map.ts'
import { sketch } from '../src/model/sketch.ts'
import { stageScore } from '../src/model/stage-score.ts'
import { dayFor, fileName } from '../src/panel/check/report/file-name.ts'
import { STYLE, STYLE_HASH } from '../src/report/html-style.ts'
import { maps } from './map-arbitrary.ts'

const NOW = new Date('2026-03-01T09:30:00Z')
const asOf = { now: NOW, timeZone: 'Europe/Berlin' } as const

const map: JourneyMap = {
  ...sketch(`CJM: Warm | living room
| stage | Awareness | Purchase | Use |
| actions | sees an ad / clicks | pays | |
| thoughts | none | | |
| emotions | (+1) hope / (+2) joy | | (-2) anger |
| opportunities | | | |`),
  subject: 'Lumen',
  actor: 'Mia',
  state: { time: 'current', basis: 'research' },
  review: {
    owner: 'Grace',
    reviewOn: '2026-06-01',
    signedOff: {
      by: 'Ada',
      at: '2026-02-01T12:00:00Z',
      waived: { count: 3, named: [{ rule: 'stage-has-thought', stageId: 's2', reason: 'known' }] },
    },
  },
}

function reported(one: JourneyMap, waive: boolean) {
  const options = { profile: 'sign-off', now: NOW } as const
  const first = checkMaps([one], options).findings[0]
  const waivers: Waiver[] =
    first && waive
      ? [
          {
            fingerprint: first.fingerprint,
            reason: 'We know',
            author: 'Lin',
            at: '2026-01-01T00:00:00Z',
            expires: null,
          },
        ]
      : []
  return {
    report: checkMaps([one], { ...options, waivers }),
    options: { ...asOf, profile: 'sign-off' } as const,
  }
}

describe('a report', () => {
  const { report, options } = reported(map, true)
  const markdown = writeReport([map], report, 'markdown', options).text

  test('holds facts, review, coverage, curve, findings and waivers', () => {
    expect(markdown.match(/^#+ .*$/gm)).toEqual([
      '# Warm \\| living room',
      '## Review',
      '## Coverage',
      '## Emotion curve',
      '## Findings',
      ...(['critical', 'serious', 'moderate', 'minor'] as const).flatMap((severity) => {
        const count = report.findings.filter((each) => each.outcome === 'fail' && each.severity === severity).length
        return count > 0 ? [`### ${severity[0]?.toUpperCase()}${severity.slice(1)} (${count})`] : []
      }),
      ...(report.counts.reviews > 0 ? [`### For a person to look at (${report.counts.reviews})`] : []),
      '## Waivers',
    ])
    for (const line of [
      '- **Product:** Lumen',
      '- **State:** as it is today, based on research',
      '- **As of:** March 1, 2026 at 10:30 AM GMT+1',
      '- **Checked for:** Sign-off',
      '- **Owner:** Grace',
      '- **Next review:** June 1, 2026',
      '- **Signed off:** February 1, 2026 at 01:00 PM GMT+1, Ada; 3 findings were waived',
      'and 2 more',
      '| Thoughts | none found | empty | empty | 1/3 |',
      '| Filled | 3/4 | 1/4 | 1/4 | 5/12 |',
      '| Awareness | +1.5 |',
      '| Purchase | not scored |',
      '| Use | -2 |',
    ])
      expect(markdown.split('\n')).toContain(line)
  })

  test('has a row for each finding, and says of each waived one who lives with it, why and until when', () => {
    const rows = markdown.split('\n').map((line) => cellsOf(line).map(plainText))
    for (const finding of report.findings) expect(rows.map(([, what]) => what)).toContain(finding.message)
    const [waived] = report.waived
    expect(rows.find(([, what]) => what === waived?.message)?.slice(1)).toEqual([
      waived?.message,
      'We know',
      'Lin',
      'no end',
    ])
  })

  test('a waiver that ends with a day says that day, and of several the one that holds', () => {
    const [{ fingerprint } = { fingerprint: '' }] = checkMaps([map], { now: NOW }).findings
    const given = { fingerprint, author: 'Lin', at: NOW.toISOString() }
    // Midnight in Berlin.
    const waivers = [
      { ...given, reason: 'until May', expires: '2026-05-31T22:00:00.000Z' },
      { ...given, reason: 'until April', expires: '2026-04-30T22:00:00.000Z' },
    ]
    const { text } = writeReport([map], checkMaps([map], { now: NOW, waivers }), 'markdown', asOf)
    expect(text).toContain('| until May | Lin | May 31, 2026 |')
    expect(text).not.toContain('until April')
  })

  test('is in the language of the person, in both formats', () => {
    for (const locale of LOCALES) {
      const inWords = checkMaps([map], { locale, now: NOW })
      const { text, mediaType, extension } = writeReport([map], inWords, 'html', { ...asOf, locale })
      expect(text).toContain(`<html lang="${locale}">`)
      expect([mediaType, extension]).toEqual(['text/html', 'html'])
      expect(text.match(/\breport\.[\w-]+|\{\w+\}/g)).toBeNull()
    }
    expect(
      writeReport([map], checkMaps([map], { locale: 'de' }), 'markdown', { ...asOf, locale: 'de' }).text,
    ).toContain('## Emotionskurve')
  })

  test('of a map without anything says so', () => {
    const blank = { ...map, title: '', stages: [], lanes: [], notes: [], review: null }
    const { text } = writeReport([blank], { ...report, findings: [], waived: [], coverage: [] }, 'markdown', asOf)
    expect(text).toContain('# Untitled map')
    expect(text).toContain('- **Signed off:** not yet')
    expect(text).toContain('No stage is scored.')
    expect(text).toContain('Nothing is waived.')
  })

  test('of a signed map says how many notes differ since', () => {
    const at = '2026-02-01T12:00:00.000Z'
    const [first, ...others] = map.notes.map((note) => ({ ...note, modifiedAt: '2026-01-01T00:00:00.000Z' }))
    if (!first) throw new Error('The map has notes')
    const review = { owner: 'Bo', reviewOn: null, signedOff: { by: 'Ada', at } }
    const since = { ...first, modifiedAt: '2026-02-02T00:00:00.000Z' }
    const told = (notes: JourneyMap['notes']) => writeReport([{ ...map, review, notes }], report, 'markdown', asOf).text
    expect(told([since, ...others])).toContain('Ada; 1 note was written or changed after that')
    expect(told([first, ...others])).not.toContain('changed after that')
  })

  test('says which settings the team has chosen', () => {
    const settings = {
      off: ['many-hands'],
      severity: { 'map-has-title': 'critical' },
      thresholds: { 'map-has-stages.min': 3 },
    } as const
    const { text } = writeReport([map], report, 'markdown', { ...options, settings })
    expect(text).toMatch(/- \*\*Rules turned off:\*\* .+/)
    expect(text).toMatch(/- \*\*Severity set by the team:\*\* .+: Critical/)
    expect(text).toMatch(/- \*\*Limits set by the team:\*\* .+: 3 \(A journey has at least so many stages\.\)/)
  })

  test('knows no other format and no other language', () => {
    expect(() => writeReport([map], report, 'pdf' as 'html', asOf)).toThrow('known are markdown, html')
    expect(() => writeReport([map], report, 'html', { ...asOf, locale: 'xx' as 'en' })).toThrow('known are en, de')
  })
})

test('a stage’s score is the mean of its scored notes to the nearest half, and no score is not 0', () => {
  const [first, second, third] = map.stages
  expect([first, second, third].map((stage) => stageScore(map, stage?.id ?? ''))).toEqual([1.5, null, -2])
})

describe('as a page', () => {
  const { report, options } = reported(map, true)
  const html = writeReport([map], report, 'html', options).text

  test('its policy allows its own style and nothing else', () => {
    const hash = createHash('sha256').update(STYLE).digest('base64')
    expect(STYLE_HASH).toBe(`sha256-${hash}`)
    expect(html).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
    )
    expect(html).toContain(`<style>${STYLE}</style>`)
    expect(html).not.toMatch(/<script|\sstyle=|\son\w+=|https?:|src=|href=|url\(/)
  })

  test('gives each header cell its scope, each table its caption and the curve its words', () => {
    expect(html.match(/<th>/g)).toBeNull()
    expect(html.match(/<caption/g)?.length).toBe(html.match(/<table>/g)?.length)
    expect(html).toContain(
      '<title id="curve-1">How the stages feel, from -2 to +2: Awareness +1.5; Purchase not scored; Use -2</title>',
    )
  })

  test('its curve has no line over a stage that nobody scored, and says by its shapes what is good', () => {
    const points = (scores: readonly (number | null)[]) => {
      const stages = scores.map((_, index) => ({ id: `s${index}`, name: `Stage ${index}` }))
      const [note] = map.notes.filter(({ score }) => score !== null)
      if (!note) throw new Error('The map has no scored note')
      const notes = scores.flatMap((score, index) =>
        score === null ? [] : [{ ...note, id: `n${index}`, stageId: `s${index}`, score }],
      )
      const { text } = writeReport([{ ...map, stages, notes }], report, 'html', asOf)
      return ['polyline', 'path class="good"', 'path class="bad"', 'circle'].map(
        (part) => text.split(`<${part}`).length - 1,
      )
    }
    expect(points([1, 2, null, -1, 0, null])).toEqual([2, 2, 1, 1])
    expect(points([1, null, 1])).toEqual([0, 2, 0, 0])
  })

  test('with many stages it is printed across', () => {
    const stages = Array.from({ length: 9 }, (_, index) => ({ id: `w${index}`, name: `W${index}` }))
    expect(writeReport([{ ...map, stages, notes: [] }], report, 'html', asOf).text).toContain('<article class="wide">')
    expect(html).toContain('<article>')
  })
})

/** What people may have written, to break out of the page or to be taken for mark-up. */
const attacks = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'><svg onload=alert(1)>",
    '</title></style></td></tr></table><iframe src=//x>',
    '<!-- ',
    '-->',
    ']]><b>',
    '&lt;b&gt;',
    '[x](javascript:alert(1))',
    '![x](http://x)',
    '<http://x>',
    'https://evil.example www.evil.example',
    '| a | b |\n|---|---|',
    '`<b>` ``` ~~~',
    '# heading\n\n- list\n1. list\n> quote\n---',
    '1. a',
    '- a',
    '+ a',
    '===',
    '\\',
    'a\\|b',
    '$ {x} {n} {title}',
    '\u0000\u2028\u202e\r\n\t',
    '*a* _b_ ~c~ $d$',
  ),
  fc.string({ unit: 'binary' }),
)
const hostile = fc
  .tuple(maps({ names: attacks, notes: attacks }), attacks, attacks, attacks)
  .map(([one, reason, author, expires]) => ({ one, waiver: { reason, author, expires } }))

function hostileReport({
  one,
  waiver,
}: {
  readonly one: JourneyMap
  readonly waiver: Pick<Waiver, 'reason' | 'author' | 'expires'>
}) {
  const all = checkMaps([one], { profile: 'sign-off' })
  const waivers = all.findings.slice(0, 2).map(({ fingerprint }) => ({ fingerprint, at: '', ...waiver, expires: null }))
  const report = checkMaps([one], { profile: 'sign-off', waivers })
  const told = {
    ...report,
    waived: report.waived.map((each) =>
      each.waiver ? { ...each, waiver: { ...each.waiver, expires: waiver.expires } } : each,
    ),
  }
  return { report: told, options: { ...asOf, profile: 'sign-off' } as const }
}

describe('a hostile map', () => {
  test('adds no element and no attribute to the page', () => {
    const known =
      /^<(?:\/?(?:head|body|html|main|article|h1|h2|h3|p|dl|dt|dd|table|caption|thead|tbody|tr|td|th|figure|title|svg|text)|article class="wide"|p class="kind"|caption class="unseen"|td class="(?:filled|empty|none|review|sum|long)"|th scope="(?:col|row)"(?: class="long")?|svg viewBox="0 0 720 236" role="img" aria-labelledby="curve-1"|title id="curve-1"|path class="(?:axis|middle|good|bad)" d="[MHlhz\d .-]+"\/|polyline class="line" points="[\d., ]+"\/|circle class="even" cx="[\d.]+" cy="[\d.]+" r="5"\/|text(?: class="quiet")?(?: text-anchor="middle")? x="[\d.]+" y="[\d.]+")>$/
    fc.assert(
      fc.property(hostile, (given) => {
        const { report, options } = hostileReport(given)
        const { text } = writeReport([given.one], report, 'html', options)
        const body = text.slice(text.indexOf('</style>') + '</style>'.length)
        expect((body.match(/<[^>]*>?/g) ?? []).filter((tag) => !known.test(tag))).toEqual([])
        expect(text.slice(0, text.indexOf('<style>')).match(/<[^>]*>?/g)).toHaveLength(9)
      }),
      { seed: 4, numRuns: 60 },
    )
  })

  test('is shown in Markdown as it stands: no mark-up, no row or column too many, no link', () => {
    fc.assert(
      fc.property(hostile, (given) => {
        const { report, options } = hostileReport(given)
        const { text } = writeReport([given.one], report, 'markdown', options)
        expect(text).not.toMatch(/<|(?<!\\)[`[\]]|(?<!\\):\/\/|\bwww\./)
        let width = 0
        for (const line of text.split('\n')) {
          expect(line).toMatch(/^(?:$|#{1,3} |- \*\*|\| |[^\s#\-+=>|*_~`\d]|\d+(?![.)]))/)
          const columns = line.startsWith('| ') ? line.replaceAll(/\\./g, '').split('|').length : 0
          if (width > 0 && columns > 0) expect(columns).toBe(width)
          width = columns
        }
      }),
      { seed: 5, numRuns: 60 },
    )
  })

  test('reads back as the words that were written', () => {
    const said = 'Ann: [x](y) `z` | <b> \\ 1. *a*'
    const one = { ...map, title: said, actor: said }
    const { text } = writeReport([one], checkMaps([one]), 'markdown', asOf)
    const [title = ''] = text.split('\n')
    expect(plainText(title.slice(2))).toBe(said)
    expect(plainText(text.split('\n').find((line) => line.startsWith('- **Persona')) ?? '')).toBe(`- Persona: ${said}`)
  })
})

test.each([
  ['Warm living room', 'Warm living room Report 2026-03-01.md'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j Report 2026-03-01.md'],
  ['../../etc/passwd', 'etc passwd Report 2026-03-01.md'],
  ['.hidden', 'hidden Report 2026-03-01.md'],
  ['evil\u202efdp.exe\u0000', 'evil fdp.exe Report 2026-03-01.md'],
  ['', 'Report 2026-03-01.md'],
  ['日本の旅', '日本の旅 Report 2026-03-01.md'],
])('the file of %j is called %j', (title, name) => {
  expect(fileName(title, 'Report', '2026-03-01', 'md')).toBe(name)
})

test('a long title makes no long name, and no half of a character', () => {
  const name = fileName('🧭'.repeat(500), 'Report', dayFor(NOW.getTime()), 'html')
  expect([...name].length).toBeLessThan(100)
  expect(name).toMatch(/^(?:🧭)+ 2026-03-01\.html$/u)
})
