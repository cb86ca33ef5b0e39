import { hasScale } from '../lanes/index.ts'
import { blankMap } from '../model/blank-map.ts'
import { type JourneyMap, type Lane, LOCALES, type Note, type Stage } from '../model/journey-map.ts'
import { kindOf, localeOf } from '../read/labels/map-kind.ts'
import type { Imported, Problem } from './format.ts'
import { readLaneLabel, readTypes } from './lane-label.ts'
import { readNoteText } from './note-text.ts'
import { recogniser } from './recognise.ts'

export type Column =
  | 'map'
  | 'kind'
  | 'product'
  | 'persona'
  | 'scenario'
  | 'locale'
  | 'stage'
  | 'lane'
  | 'types'
  | 'note'
  | 'score'
  | 'answer'
  | 'color'
  | 'tags'
  | 'map id'
  | 'stage id'
  | 'lane id'
  | 'id'

type Get = (column: Column) => string

/** A map that grows row by row. Stages and lanes are told apart by their ids, else by their names. */
interface Growing {
  /** Of the first row, which tells what the map is about. */
  readonly get: Get
  readonly stages: Map<string, Stage>
  readonly lanes: Map<string, Lane>
  readonly notes: Note[]
  readonly noteIds: Set<string>
  /** The number of the next note that has no id of its own. */
  next: number
}

/** No map has as many stages or lanes, and no file as many maps. */
const MOST_PARTS = 500

const KINDS = ['cem', 'cjm', 'combined'] as const

/** Puts rows together to maps, in the order in which stages, lanes and notes are first named. */
export function longReader(): { take(get: Get, line: number): void; finish(): Imported } {
  const maps = new Map<string, Growing>()
  const problems: Problem[] = []
  let left = 0
  return {
    take: (get, line) => {
      const key = JSON.stringify([get('map id'), get('map')])
      let map = maps.get(key)
      if (!map) {
        if (maps.size === MOST_PARTS) {
          left += 1
          return
        }
        map = { get, stages: new Map(), lanes: new Map(), notes: [], noteIds: new Set(), next: 1 }
        maps.set(key, map)
      }
      const report = (message: string) => problems.push({ line, message })
      const isNote = ['note', 'score', 'color', 'tags', 'id'].some((column) => get(column as Column) !== '')
      const named = (part: 'stage' | 'lane') => ({ id: get(`${part} id`), name: get(part), isNeeded: isNote })
      const stage = partOf(map.stages, named('stage'), (id): Stage => ({ id, name: get('stage') }), 's')
      const lane = partOf(map.lanes, named('lane'), (id): Lane => ({ id, ...laneIn(get, report) }), 'l')
      if (stage === 'too many' || lane === 'too many') {
        left += 1
        return
      }
      if (!isNote || !stage || !lane) return
      if (get('stage id') + get('stage') === '') report('The note is in no stage; one without a name was added for it.')
      if (get('lane id') + get('lane') === '') report('The note is in no lane; one without a name was added for it.')
      map.notes.push(noteIn(get, stage, lane, map, report))
    },
    finish: () => {
      if (maps.size === 0) problems.push({ message: 'There is no row below the names of the columns.' })
      if (left > 0)
        problems.push({
          message: `${left} rows were left out: more than ${MOST_PARTS} maps, stages or lanes are not read.`,
        })
      const read = [...maps.values()].map(finish)
      return { maps: read, problems }
    },
  }
}

/** The stage or lane that a row names, added when it is new; null where the row names none and needs none. */
function partOf<T extends { readonly id: string }>(
  parts: Map<string, T>,
  row: { readonly id: string; readonly name: string; readonly isNeeded: boolean },
  make: (id: string) => T,
  letter: string,
): T | null | 'too many' {
  if (row.id === '' && row.name === '' && !row.isNeeded) return null
  const key = row.id ? `id ${row.id}` : `name ${row.name}`
  const known = parts.get(key)
  if (known) return known
  if (parts.size === MOST_PARTS) return 'too many'
  let id = row.id
  const taken = new Set([...parts.values()].map((part) => part.id))
  for (let number = parts.size + 1; id === '' || taken.has(id); number++) id = `${letter}${number}`
  const made = make(id)
  parts.set(key, made)
  return made
}

function laneIn(get: Get, report: (message: string) => void): Pick<Lane, 'label' | 'types'> {
  const read = readLaneLabel(get('lane'))
  if (get('types') === '') return read
  const types = readTypes(get('types'))
  if (!types) report(`"${get('types')}" are no types of a lane; they were told from its name.`)
  return { label: get('lane'), types: types ?? read.types }
}

function noteIn(get: Get, stage: Stage, lane: Lane, map: Growing, report: (message: string) => void): Note {
  const text = get('note')
  const said = readNoteText(text, lane)
  const answer = get('answer').trim()
  let id = get('id')
  if (map.noteIds.has(id)) report(`The id "${id}" is given twice; the note got another one.`)
  for (; id === '' || map.noteIds.has(id); map.next++) id = `n${map.next}`
  map.noteIds.add(id)
  return {
    id,
    stageId: stage.id,
    laneId: lane.id,
    text,
    score: scoreIn(get('score').trim(), lane, report),
    answer: answer === 'none' || answer === 'note' ? answer : said.answer,
    color: get('color'),
    tags: get('tags') === '' ? [] : get('tags').split('\n'),
    createdBy: '',
    modifiedAt: '',
  }
}

function scoreIn(text: string, lane: Lane, report: (message: string) => void): number | null {
  if (text === '') return null
  const score = Number(text.replace(',', '.'))
  if (!(Math.abs(score) <= 2 && Number.isInteger(score * 2))) {
    report(`"${text}" is no score: scores go from -2 to 2 in steps of 0.5.`)
    return null
  }
  if (hasScale(lane.types)) return score + 0
  report(`The lane "${lane.label}" has no scale, so the score ${text} was left out.`)
  return null
}

function finish({ get, stages, lanes, notes }: Growing, index: number): JourneyMap {
  const all = [...lanes.values()]
  const kind =
    KINDS.find((each) => each === get('kind').trim().toLowerCase()) ?? kindOf(all.flatMap((lane) => lane.types))
  return {
    ...blankMap(get('map id') || `m${index + 1}`, kind),
    title: get('map'),
    subject: get('product'),
    actor: get('persona'),
    scenario: get('scenario'),
    locale:
      LOCALES.find((locale) => locale === get('locale')) ??
      localeOf({ lanes: all.map(({ label }) => ({ text: label })) }, recogniser().labels),
    stages: [...stages.values()],
    lanes: all,
    notes,
  }
}
