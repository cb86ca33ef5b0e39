import type { JourneyMap } from '../model/journey-map.ts'
import { stageScore } from '../model/stage-score.ts'
import { type Finding, type Profile, type Report, type RuleSettings, SEVERITIES } from '../rules/report.ts'
import { line, stageName, whereIn } from './names.ts'
import type { Block, Page, Pages } from './page.ts'
import { coverageTable } from './report-coverage.ts'
import { reviewFacts, waivedAtSignOff } from './report-review.ts'
import { dateIn, lastDayIn, type ReportWords } from './report-words.ts'

export interface ReportInput {
  readonly maps: readonly JourneyMap[]
  /** What the check said of these maps; what it says of others is left out. */
  readonly report: Report
  readonly profile: Profile
  readonly settings: RuleSettings
  readonly now: Date
}

/** More columns are not read upright on a page of A4. */
const MOST_UPRIGHT = 8

/** What a report of maps says, in plain text. Pure: the same input gives the same report. */
export function reportOf(input: ReportInput, words: ReportWords): Pages {
  const titles = input.maps.map(({ title }) => line(title)).filter((title) => title !== '')
  const title = titles.join(', ') || words.say('check.untitled')
  return {
    locale: words.locale,
    title: words.say('report.of', { title }),
    pages: input.maps.map((map) => pageOf(map, input, words)),
  }
}

function pageOf(map: JourneyMap, input: ReportInput, words: ReportWords): Page {
  const { say } = words
  const { report } = input
  const own = ({ mapId }: { readonly mapId: string }) => mapId === map.id
  const heading = (text: string): Block => ({ kind: 'heading', level: 2, text })
  return {
    title: line(map.title) || say('check.untitled'),
    subtitle: words.structure.kinds[map.kind],
    isWide: map.stages.length > MOST_UPRIGHT,
    blocks: [
      { kind: 'facts', facts: factsOf(map, input, words) },
      heading(say('report.review')),
      { kind: 'facts', facts: reviewFacts(map, words) },
      ...waivedAtSignOff(map, words),
      heading(say('report.coverage')),
      ...coverageTable(map, report.coverage.filter(own), words),
      heading(say('report.curve')),
      ...curveOf(map, words),
      heading(say('check.findings')),
      ...findingsOf(map, report.findings.filter(own), words),
      heading(say('report.waivers')),
      ...waiversOf(map, report.waived.filter(own), words),
    ],
  }
}

function factsOf(map: JourneyMap, { profile, settings, now }: ReportInput, words: ReportWords): [string, string][] {
  const { say, structure } = words
  const { time, basis } = map.state
  const state = [time && say(`report.time-${time}`), basis && say(`report.basis-${basis}`)].filter(Boolean)
  const severity = Object.entries(settings.severity ?? {}).map(
    ([id, each]) => `${words.ruleTitle(id)}: ${say(`check.severity-${each}`)}`,
  )
  const limits = Object.entries(settings.thresholds ?? {}).map(([name, limit]) => {
    const [id = '', ...rest] = name.split('.')
    const number = new Intl.NumberFormat(words.locale).format(limit)
    return `${words.ruleTitle(id)}: ${number} (${words.limitMeans(id, rest.join('.'))})`
  })
  const facts: readonly [string, string][] = [
    [map.kind === 'cem' ? structure.fields.brand : structure.fields.product, map.subject],
    [structure.fields.actor, map.actor],
    [structure.fields.scenario, map.scenario],
    [say('report.state'), state.join(', ')],
    [say('report.as-of'), dateIn(words, now.toISOString())],
    [say('report.profile'), say(`check.profile-${profile}`)],
    [say('report.rules-off'), (settings.off ?? []).map(words.ruleTitle).join('; ')],
    [say('report.rules-severity'), severity.join('; ')],
    [say('report.rules-limits'), limits.join('; ')],
  ]
  return facts.flatMap(([label, value]): [string, string][] => (line(value) ? [[label, line(value)]] : []))
}

function curveOf(map: JourneyMap, words: ReportWords): Block[] {
  const { say, locale, structure } = words
  const numbers = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' })
  const points = map.stages.map((stage) => {
    const score = stageScore(map, stage.id)
    const text = score === null ? say('report.not-scored') : numbers.format(score)
    return { name: stageName(map, words, stage.id), score, text }
  })
  if (points.every(({ score }) => score === null)) return [{ kind: 'paragraph', text: say('report.no-scores') }]
  const scores = points.map(({ name, text }) => `${name} ${text}`).join('; ')
  const alternative = say('report.curve-says', { scores })
  return [
    { kind: 'curve', alternative, ...structure.scale, points },
    {
      kind: 'table',
      caption: say('report.curve-caption'),
      head: [say('report.stage'), say('report.score')],
      rows: points.map(({ name, text }) => [{ text: name }, { text }]),
    },
  ]
}

function findingsOf(map: JourneyMap, findings: readonly Finding[], words: ReportWords): Block[] {
  const { say } = words
  const groups = [
    ...SEVERITIES.map((severity) => ({
      title: say(`check.severity-${severity}`),
      of: (finding: Finding) => finding.outcome === 'fail' && finding.severity === severity,
    })),
    { title: say('report.reviews'), of: ({ outcome }: Finding) => outcome === 'review' },
  ]
  const blocks = groups.flatMap(({ title, of }): Block[] => {
    const found = findings.filter(of)
    if (found.length === 0) return []
    return [
      { kind: 'heading', level: 3, text: `${title} (${found.length})` },
      {
        kind: 'table',
        caption: title,
        isTitled: true,
        head: [say('report.where'), say('report.what'), say('report.rule')],
        rows: found.map((finding) => [
          { text: whereIn(map, words, finding) },
          { text: line(finding.message) },
          { text: words.ruleTitle(finding.rule) },
        ]),
      },
    ]
  })
  return blocks.length > 0 ? blocks : [{ kind: 'paragraph', text: say('check.all-good') }]
}

function waiversOf(map: JourneyMap, waived: readonly Finding[], words: ReportWords): Block[] {
  const { say } = words
  if (waived.length === 0) return [{ kind: 'paragraph', text: say('report.no-waivers') }]
  return [
    {
      kind: 'table',
      caption: say('report.waivers'),
      isTitled: true,
      head: [say('report.where'), say('report.what'), say('report.reason'), say('report.who'), say('report.until')],
      rows: waived.map((finding) => {
        const { waiver } = finding
        const until = waiver?.expires ? lastDayIn(words, waiver.expires) : say('report.no-end')
        return [
          { text: whereIn(map, words, finding) },
          { text: line(finding.message) },
          { text: line(waiver?.reason ?? '') },
          { text: line(waiver?.author ?? '') },
          { text: waiver ? line(until) : '' },
        ]
      }),
    },
  ]
}
