import { type Board, connect, type Reading, readMaps } from '../src/api.ts'
import { createSimulator, type Simulator, type SimulatorOptions } from '../src/simulator/simulator.ts'
import { virtualClock } from './insert-kit.ts'

/** A map as people draw one, without the app. */
export interface ByHand {
  /** Centre of the corner where labels and headers meet, dp. */
  readonly at?: { readonly x: number; readonly y: number }
  readonly title?: string
  readonly stages?: readonly string[]
  readonly lanes?: readonly string[]
  /** What labels and headers are drawn as. */
  readonly labelAs?: 'text' | 'shape' | 'sticky_note'
  readonly headerAs?: 'text' | 'shape' | 'sticky_note'
  /** Lanes are columns. */
  readonly turned?: boolean
  /** Wide coloured shapes under the lanes. */
  readonly bands?: boolean
  /** A frame around all of it; people leave more or less room, dp. */
  readonly frame?: { readonly title: string; readonly room: number }
  /** A second note lies half over each first one. */
  readonly stacked?: boolean
  /** Everything is so many times as large. */
  readonly scale?: number
}

const COLUMN = 300
const ROW = 260
const DEFAULTS = {
  at: { x: 0, y: 0 },
  title: '',
  stages: ['Find', 'Buy', 'Use'],
  lanes: ['Actions', 'Touchpoints', 'Feelings', 'Pain points'],
  labelAs: 'text',
  headerAs: 'shape',
  turned: false,
  bands: false,
  stacked: false,
  scale: 1,
} as const satisfies ByHand

type Words = 'text' | 'shape' | 'sticky_note'

/** Draws it, and returns the ids of its items; the frame's is the last. */
export function drawByHand({ hands }: Simulator, given: ByHand = {}): string[] {
  const how = { ...DEFAULTS, ...given }
  const { stages, lanes, scale, turned } = how
  if (turned && how.bands) throw new Error('Bands are drawn under lanes that are rows')
  const ids: string[] = []
  const dp = (size: number) => size * scale
  const at = (x: number, y: number) => ({ x: how.at.x + dp(x), y: how.at.y + dp(y) })
  const cell = (stage: number, lane: number, dx = 0, dy = 0) =>
    turned ? at(lane * COLUMN + dx, stage * ROW + dy) : at(stage * COLUMN + dx, lane * ROW + dy)
  const word = (as: Words, text: string, place: { x: number; y: number }) => {
    if (as === 'text') return hands.addText(text, place, { width: dp(200), style: { fontSize: dp(28) } })
    if (as === 'shape') return hands.addShape(text, place, { width: dp(220), height: dp(80) })
    return hands.addSticky(text, place, { width: dp(160), style: { fillColor: 'light_blue' } })
  }
  const note = (text: string, place: { x: number; y: number }, fillColor: string) =>
    ids.push(hands.addSticky(text, place, { width: dp(120), style: { fillColor } }))

  const wide = { width: dp((stages.length + 1) * COLUMN), height: dp(ROW - 10) }
  if (how.bands)
    for (const lane of lanes.keys()) {
      const style = { fillColor: lane % 2 ? '#eeeeee' : '#dddddd' }
      ids.push(hands.addShape('', cell(stages.length / 2, lane + 1), { ...wide, style }))
    }
  const large = { width: dp(700), style: { fontSize: dp(40) } }
  if (how.title) ids.push(hands.addText(how.title, at(200, -220), large))
  for (const [index, stage] of stages.entries()) ids.push(word(how.headerAs, stage, cell(index + 1, 0)))
  for (const [index, lane] of lanes.entries()) ids.push(word(how.labelAs, lane, cell(0, index + 1)))
  for (const [lane, label] of lanes.entries())
    for (const [stage, name] of stages.entries()) {
      note(`${label} at ${name}`, cell(stage + 1, lane + 1, -20), 'light_yellow')
      if (how.stacked) note(`more ${label} at ${name}`, cell(stage + 1, lane + 1, 30, 20), 'cyan')
    }
  if (!given.frame) return ids
  const { room, title } = given.frame
  const last = cell(stages.length, lanes.length, 160, 130)
  const [left, top] = [how.at.x - dp(150) - room, how.at.y - dp(how.title ? 280 : 100) - room]
  const size = { width: last.x + room - left, height: last.y + room - top }
  ids.push(hands.addFrame(title, { x: left + size.width / 2, y: top + size.height / 2 }, size))
  return ids
}

export interface Hand {
  readonly sim: Simulator
  readonly board: Board
  readonly clock: ReturnType<typeof virtualClock>
}

/** An empty board. */
export function blank(options: SimulatorOptions = {}): Hand {
  const clock = virtualClock()
  const sim = createSimulator({ clock, ...options })
  return { sim, board: connect(sim.board), clock }
}

export async function oneMap(board: Board): Promise<Reading> {
  const [reading, ...others] = await readMaps(board)
  if (!reading || others.length > 0) throw new Error(`${others.length + (reading ? 1 : 0)} maps are read, not one`)
  return reading
}

/** What people see of each item, by its id: where it lies on the board, how it looks and what it says. */
export async function seen({ sim }: Hand, without: readonly string[] = []): Promise<Readonly<Record<string, unknown>>> {
  const board = connect(sim.connect().miro.board)
  const places = new Map((await board.items()).map(({ id, x, y }) => [id, { x: round(x), y: round(y) }]))
  return Object.fromEntries(
    sim
      .items()
      .flatMap(
        ({ id, parentId: _p, x: _x, y: _y, modifiedAt: _m, modifiedBy: _b, metadata: _d, childrenIds: _c, ...look }) =>
          without.includes(id) ? [] : [[id, { ...look, ...places.get(id) }] as const],
      )
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

const round = (value: number): number => Math.round(value * 1000) / 1000

/** Pairs of items of which one lies over the other, the lower one first: more of their layers nobody sees. */
export async function covering({ sim }: Hand, among: readonly string[]): Promise<string[]> {
  const board = connect(sim.connect().miro.board)
  const places = new Map((await board.items()).map((item) => [item.id, item]))
  const items = sim
    .items()
    .flatMap(({ id, type }) => (type === 'frame' || !among.includes(id) ? [] : (places.get(id) ?? [])))
  return items
    .flatMap((lower, index) =>
      items
        .slice(index + 1)
        .filter(
          (upper) =>
            Math.abs(upper.x - lower.x) < (upper.width + lower.width) / 2 &&
            Math.abs(upper.y - lower.y) < (upper.height + lower.height) / 2,
        )
        .map((upper) => `${lower.id} under ${upper.id}`),
    )
    .sort()
}

/** Everything on the board byte for byte, but for what Miro itself notes about changes, and metadata that is null again. */
export const everything = ({ sim }: Hand): string =>
  JSON.stringify(
    sim
      .items()
      .map(({ modifiedAt: _at, modifiedBy: _by, metadata, x, y, ...item }) => ({
        ...item,
        x: round(x),
        y: round(y),
        metadata: Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== null)),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  )

/** A reading without what adopting may change: who the map is on the board, its title, and how sure that makes it. */
export function cellsOf({ map, placed, unplaced, doubtful }: Reading) {
  const { stages, lanes, notes, locale, kind } = map
  return {
    ...{ stages, lanes, locale, kind },
    unplaced: unplaced.map(({ id }) => id).sort(),
    doubtful: [...doubtful].sort(),
    notes: notes.map(({ modifiedAt: _, ...note }) => note),
    places: placed
      .filter(({ role }) => role !== 'title')
      .map(({ item, role, stageId, laneId }) => `${item.id} ${role} ${stageId ?? '-'} ${laneId ?? '-'}`)
      .sort(),
  }
}

/** The ways in which people draw maps. */
export const BY_HAND: Readonly<Record<string, ByHand>> = {
  'with texts for labels and shapes for stages, in no frame': {},
  'with a title of its own, in no frame': { title: 'How we buy shoes' },
  'in a frame that fits tightly': { frame: { title: 'Our map', room: 5 }, labelAs: 'shape' },
  'in a frame with much room': { frame: { title: 'Our map', room: 400 } },
  'in a frame, with a title': { frame: { title: 'Our map', room: 40 }, title: 'How we buy shoes' },
  'with sticky notes for labels and stages': { labelAs: 'sticky_note', headerAs: 'sticky_note' },
  'with sticky notes for labels, in a frame': { labelAs: 'sticky_note', frame: { title: 'Our map', room: 60 } },
  'with lanes as columns': { turned: true, labelAs: 'shape' },
  'with lanes as columns, in a frame': { turned: true, labelAs: 'shape', frame: { title: 'Our map', room: 60 } },
  'on coloured bands, with notes over notes': { bands: true, stacked: true },
  'on coloured bands, in a frame': { bands: true, stacked: true, frame: { title: 'Our map', room: 60 } },
  'in German': {
    stages: ['Suchen', 'Kaufen', 'Nutzen'],
    lanes: ['Handlungen', 'Kontaktpunkte', 'Gefühle', 'Schmerzpunkte'],
  },
}
