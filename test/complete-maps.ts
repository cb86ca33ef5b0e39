import type { JourneyMap, Note } from '../src/model/journey-map.ts'
import { sketch } from '../src/model/sketch.ts'

/** When the complete maps are looked at: days after the last note on them, and months before their review. */
export const NOW = new Date('2026-03-10T12:00:00Z')

/** What a sketch does not tell: several people wrote the notes, one of them looks after the map, and it says what it rests on. */
function kept(map: JourneyMap): JourneyMap {
  return {
    ...map,
    notes: map.notes.map((note, index) => ({
      ...note,
      createdBy: `person-${(index % 3) + 1}`,
      modifiedAt: `2026-03-0${(index % 9) + 1}T10:00:00Z`,
    })),
    state: { time: 'current', basis: 'research' },
    review: { owner: 'Priya', reviewOn: '2026-06-01', signedOff: null },
  }
}

/** A map of each kind that no rule has anything to say about, in either profile. */
export const COMPLETE_MAPS = {
  cem: kept(
    sketch(`
      CEM: Life with Aria
      brand: Aria
      persona: Mia, a commuter
      scenario: Mia wants some quiet on the train
      id: cem
      template: cem@1
      | stage            | Awareness          | Consideration      | Purchase                      | Use                         | Support                    |
      | touchpoints      | an ad              | a comparison       | the shop                      | the headphones              | the hotline                |
      | channels         | web                | web                | shop                          | at home                     | phone                      |
      | emotions         | (1) keen #survey   | (0) unsure #survey | (-1.5) ignored #interview     | (2) at last quiet #interview | (1) relieved #interview   |
      | moments-of-truth |                    |                    | nobody comes to help #interview | the first quiet ride #interview | somebody picks up #interview |
      | opportunities    | none: tested twice | none               | Let me try them on by myself  | none                        | Call me back when it is my turn |
    `),
  ),
  cjm: kept(
    sketch(`
      CJM: Buying headphones
      product: Aria One
      persona: Mia, a commuter
      scenario: Mia wants some quiet on the train
      id: cjm
      template: cjm@2
      | stage         | Awareness           | Research            | Purchase                     | First ride                   | Follow-up                  |
      | actions       | sees an ad          | reads reviews / asks a friend | buys a pair        | listens to music             | calls for help             |
      | touchpoints   | an ad               | a comparison        | [yellow] the shop            | the headphones               | [red] the hotline #new     |
      | thoughts      | "that looks nice"   | "which one fits me?" | "why does nobody help me?"  | "so quiet"                   | "that was quick"           |
      | emotions      | (1) keen #survey    | (0.5) unsure        | (-1.5) ignored #interview    | (2) delighted                | (1) relieved               |
      | pain-points   | none                | None: we asked twelve people | nobody comes to help #interview | none                | the number is hard to find #survey |
      | opportunities | none: tested twice  | none                | Let me try them on by myself #impact:4 #@Priya #measure:sales / Tell me how long it takes | none | Print the number on the box / Answer within a minute |
    `),
  ),
  combined: kept(
    sketch(`
      Combined: Aria at a glance
      brand: Aria
      persona: Mia
      scenario: Mia wants some quiet on the train
      id: both
      template: both@1
      | stage            | Awareness          | Consideration        | Purchase                        | Use                       |
      | touchpoints      | an ad              | a comparison         | the shop                        | the headphones            |
      | channels         | web                | web                  | shop                            | at home                   |
      | emotions         | (1) keen #survey   | (0) unsure #survey   | (-1.5) ignored #interview       | (2) at last quiet #interview |
      | moments-of-truth |                    |                      | somebody has time for me #interview |                       |
      | actions          | sees an ad         | reads reviews        | buys a pair                     | listens to music          |
      | thoughts         | "that looks nice"  | "which one fits me?" | "why does nobody help me?"      | "so quiet"                |
      | pain-points      | none               | none                 | nobody comes to help #interview | none                      |
      | opportunities    | none: tested twice | none                 | Let me try them on by myself    | none                      |
    `),
  ),
} as const satisfies Readonly<Record<JourneyMap['kind'], JourneyMap>>

/** The map without the notes that say this. Throws when none does: then nothing would be taken away. */
export function without(map: JourneyMap, ...texts: readonly string[]): JourneyMap {
  const missing = texts.filter((text) => !map.notes.some((note) => note.text === text))
  if (missing.length > 0) throw new Error(`No note on "${map.title}" says ${missing.join(', ')}`)
  return { ...map, notes: map.notes.filter((note) => !texts.includes(note.text)) }
}

/** The map without these stages and what is in them. Throws when there is none of that name. */
export function withoutStages(map: JourneyMap, ...names: readonly string[]): JourneyMap {
  const gone = new Set(map.stages.filter(({ name }) => names.includes(name)).map(({ id }) => id))
  if (gone.size < names.length) throw new Error(`"${map.title}" has not all of the stages ${names.join(', ')}`)
  const stages = map.stages.filter(({ id }) => !gone.has(id))
  return { ...map, stages, notes: map.notes.filter(({ stageId }) => !gone.has(stageId)) }
}

/** The map with one note said otherwise. */
export function withNote(map: JourneyMap, text: string, other: Partial<Note>): JourneyMap {
  if (!map.notes.some((note) => note.text === text)) throw new Error(`No note on "${map.title}" says ${text}`)
  return { ...map, notes: map.notes.map((note) => (note.text === text ? { ...note, ...other } : note)) }
}
