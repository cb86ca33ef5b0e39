import { wordReport } from '../../src/i18n/finding-message.ts'
import type { JourneyMap, Note } from '../../src/model/journey-map.ts'
import type { Rule } from '../../src/rules/rule.ts'
import { checkSubjects } from '../../src/rules/run.ts'
import { KIT, optionsOf, type RuleCase, subjectOf } from '../rule-kit.ts'
import { casesOf, plain, table } from './rule-facts.ts'

const KIND = { cem: 'Customer experience map', cjm: 'Customer journey map', combined: 'Combined map' } as const

/** The one case of a rule that its page shows as a good example, or as a bad one. Throws when there is none, or several. */
function shownOf(rule: Rule, shown: 'good' | 'bad'): RuleCase {
  const [found, ...others] = casesOf(rule).filter((each) => each.shown === shown)
  if (!found || others.length > 0) {
    throw new Error(
      `test/fixtures/rules/${rule.id}.ts marks ${found ? 'several cases' : 'no case'} as shown: '${shown}'`,
    )
  }
  return found
}

/** A tested case of a rule as people would see it, and what the rule says to it. */
export function exampleOf(rule: Rule, shown: 'good' | 'bad'): string {
  const example = shownOf(rule, shown)
  const subject = subjectOf(example)
  const others = (example.beside ?? []).map((other) => subjectOf(other))
  const report = checkSubjects([subject, ...others], optionsOf(example), { ...KIT, rules: [rule] })
  const { findings } = wordReport(report, [rule])
  const said = findings.map(({ outcome, message }) => `- ${outcome}: ${plain(message)}`)
  return [
    `${plain(sentence(example.name))}`,
    ...[subject, ...others].map(({ map }) => [plain(titleOf(map)), ...tableOf(map)].join('\n\n')),
    ...factsOf(example, subject.map),
    said.length === 0 ? 'The check says nothing.' : `The check says:\n\n${said.join('\n')}`,
  ].join('\n\n')
}

const sentence = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`

function titleOf({ kind, title, subject, actor, scenario }: JourneyMap): string {
  const about = kind === 'cem' ? 'brand' : 'product'
  const fields = [
    [about, subject],
    ['persona', actor],
    ['scenario', scenario],
  ].flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []))
  return [`${KIND[kind]} “${title}”`, ...fields].join('; ')
}

function tableOf(map: JourneyMap): readonly string[] {
  if (map.stages.length === 0) return []
  const cell = (stageId: string, laneId: string) =>
    map.notes
      .filter((note) => note.stageId === stageId && note.laneId === laneId)
      .map(noteOf)
      .join(' / ')
  const lanes = map.lanes.map((lane) => [plain(lane.label), ...map.stages.map(({ id }) => plain(cell(id, lane.id)))])
  return [table(['', ...map.stages.map(({ name }) => plain(name))], lanes)]
}

/** A note as sketches write it: score and colour in front, tags behind. */
function noteOf({ text, score, color, tags }: Note): string {
  const mark = score === null ? [] : [`(${score > 0 ? '+' : ''}${score})`]
  return [...mark, ...(color ? [`[${color}]`] : []), ...(text ? [text] : []), ...tags.map((tag) => `#${tag}`)].join(' ')
}

/** What a table of notes does not show. */
function factsOf(
  { now, unplaced = [], doubtful = [], with: given = {} }: RuleCase,
  map: JourneyMap,
): readonly string[] {
  const day = (time: string | number | Date) => new Date(time).toISOString().slice(0, 10)
  const quoted = (notes: readonly { readonly text: string }[]) => notes.map(({ text }) => `“${text}”`).join(', ')
  const { review, state } = given
  const changed = map.notes.flatMap(({ modifiedAt }) => (modifiedAt === '' ? [] : [Date.parse(modifiedAt)]))
  const authors = new Map<string, number>()
  for (const { createdBy } of map.notes) if (createdBy) authors.set(createdBy, (authors.get(createdBy) ?? 0) + 1)
  const facts: readonly (readonly [string, string])[] = [
    ['Template', map.template ? `${map.template.id}, version ${map.template.version}` : ''],
    ['State', state ? [state.time, state.basis].filter(Boolean).join(', ') : ''],
    ['Owner', review?.owner ?? ''],
    ['Next review', review?.reviewOn ?? ''],
    ['Signed off on', review?.signedOff ? day(review.signedOff.at) : ''],
    ['Last change of a note', changed.length > 0 ? day(Math.max(...changed)) : ''],
    ['Notes by each person', [...authors.values()].join(', ')],
    ['In no cell', quoted(unplaced)],
    ['Across two cells', quoted(map.notes.filter(({ id }) => doubtful.includes(id)))],
    ['Today', now ? day(now) : ''],
  ]
  const told = facts.flatMap(([name, value]) => (value === '' ? [] : [`${name}: ${plain(value)}`]))
  return told.length > 0 ? [`${told.join('. ')}.`] : []
}
