import type { JourneyMap, Note } from '../model/journey-map.ts'

/** One thing of a map that may get lost on the way, as texts that can be counted. */
interface Aspect {
  readonly of: (map: JourneyMap) => readonly string[]
  /** Says that `n` of them do not come back. */
  readonly says: (n: number) => string
}

const some = (n: number, one: string, many: string): string => (n === 1 ? one : `${n} ${many}`)

const filled = (...values: readonly unknown[]): string[] =>
  values.flatMap((value) => (value === '' || value === null ? [] : [JSON.stringify(value)]))

/** A note's cell by number, since ids need not come back. */
function inCells(map: JourneyMap, tell: (note: Note) => readonly string[]): string[] {
  const stages = new Map(map.stages.map(({ id }, index) => [id, index]))
  const lanes = new Map(map.lanes.map(({ id }, index) => [id, index]))
  return map.notes.flatMap((note) =>
    tell(note).map((told) => JSON.stringify([stages.get(note.stageId), lanes.get(note.laneId), told])),
  )
}

const ASPECTS = {
  title: { of: ({ title }) => filled(title), says: () => 'A title is not kept as it is.' },
  kind: { of: ({ kind }) => [kind], says: () => 'What kind of map it is is not kept.' },
  about: {
    of: ({ subject, actor, scenario }) => filled(['subject', subject], ['actor', actor], ['scenario', scenario]),
    says: () => 'Product or brand, persona or scenario are not kept as they are.',
  },
  stages: {
    of: ({ stages }) => stages.map(({ name }, index) => JSON.stringify([index, name])),
    says: (n) => some(n, 'The name of one stage is not kept as it is.', 'names of stages are not kept as they are.'),
  },
  lanes: {
    of: ({ lanes }) => lanes.map(({ label, types }, index) => JSON.stringify([index, label, types])),
    says: (n) => some(n, 'One lane is not kept as it is.', 'lanes are not kept as they are.'),
  },
  texts: {
    of: (map) => inCells(map, ({ text }) => [text]),
    says: (n) => some(n, 'The text of one note is not kept as it is.', 'texts of notes are not kept as they are.'),
  },
  scores: {
    of: (map) => inCells(map, ({ text, score }) => (text === '' && score === null ? [] : [`${score}`])),
    says: (n) => some(n, 'One score is not kept.', 'scores are not kept.'),
  },
  answers: {
    of: (map) => inCells(map, ({ text, answer }) => (text === '' ? [] : [answer])),
    says: (n) =>
      some(n, 'Whether one note answers "none" is not kept.', 'notes do not say in words whether they answer "none".'),
  },
  tags: {
    of: (map) => inCells(map, ({ tags }) => (tags.length > 0 ? [JSON.stringify(tags)] : [])),
    says: (n) => some(n, 'The tags of one note are not kept.', 'notes lose their tags.'),
  },
  colors: {
    of: (map) => inCells(map, ({ color }) => filled(color)),
    says: (n) => some(n, 'The colour of one note is not kept.', 'notes lose their colour.'),
  },
  authors: {
    of: (map) => inCells(map, ({ createdBy, modifiedAt }) => filled(createdBy, modifiedAt)),
    says: () => 'Who wrote a note, and when, is not kept.',
  },
  ids: {
    of: ({ id, stages, lanes, notes }) => [id, ...[...stages, ...lanes, ...notes].map((part) => part.id)],
    says: () => 'Ids are not kept: what is imported again is a new map.',
  },
  locale: { of: ({ locale }) => [locale], says: () => 'The language of the map is not kept.' },
  template: { of: ({ template }) => filled(template), says: () => 'The template is not kept.' },
  links: {
    of: ({ links }) => links.map((link) => JSON.stringify(link)),
    says: () => 'Links to other maps are not kept.',
  },
  state: {
    of: ({ state }) => filled(state.time, state.basis),
    says: () => 'Whether it is the current or a future state, assumed or researched, is not kept.',
  },
  review: {
    of: ({ review }) => filled(review),
    says: () => 'Owner, date of review and sign-off are not kept.',
  },
} satisfies Readonly<Record<string, Aspect>>

export type AspectName = keyof typeof ASPECTS

/**
 * What of the maps is lost, found out by holding them against what is read back from the text itself: nothing is claimed that was not tried.
 * @param names the aspects to look at; all, when left out
 */
export function lossesOf(
  maps: readonly JourneyMap[],
  back: readonly JourneyMap[],
  names: readonly AspectName[] = Object.keys(ASPECTS) as AspectName[],
): string[] {
  const losses = names.flatMap((name) => {
    const { of, says }: Aspect = ASPECTS[name]
    const lost = maps.reduce((sum, map, index) => {
      const other = back[index]
      return sum + missing(of(map), other ? of(other) : [])
    }, 0)
    return lost > 0 ? [says(lost)] : []
  })
  return back.length === maps.length ? losses : [`${maps.length} maps become ${back.length}.`, ...losses]
}

function missing(all: readonly string[], there: readonly string[]): number {
  const left = new Map<string, number>()
  for (const each of there) left.set(each, (left.get(each) ?? 0) + 1)
  return all.filter((each) => {
    const count = left.get(each) ?? 0
    left.set(each, count - 1)
    return count <= 0
  }).length
}
