import type { RawItem } from '../../src/board/adapt.ts'
import { appMap } from './app-maps.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { type DrawnMap, drawMap } from './hand-maps.ts'
import { OTHER_BOARDS } from './kinds.ts'
import type { OtherBoard } from './other-board.ts'
import { sheetFor } from './sheet.ts'
import { type Drawing, wallFor } from './wall.ts'

/** A journey map on a crowded board, by the ids of the items that head its stages and lanes. */
export interface MapOnBoard {
  readonly headers: ReadonlySet<string>
  readonly labels: ReadonlySet<string>
  readonly style: string
}

export interface Crowd {
  readonly raws: readonly RawItem[]
  readonly maps: readonly MapOnBoard[]
  /** What was drawn there, by the ids of the things. */
  readonly others: readonly { readonly name: string; readonly ids: ReadonlySet<string> }[]
}

const NO_NAME = ['Frame', 'Rahmen', 'Cadre', 'Frame 12', '']

/** One board of a kind, in a frame or free, with its name over it or without. */
export function drawOther(kind: OtherBoard, chance: Chance): Drawing {
  const sheet = sheetFor(chance)
  const plain = kind.draw(sheet, chance)
  // Whoever works on customer journeys says so on their other boards too.
  const title = chance.often(0.1)
    ? `${plain} – ${chance.pick(['customer journey team', 'CX', 'Customer Journey 2026'])}`
    : plain
  const framed = chance.often(0.6)
  return {
    things: sheet.things,
    title,
    frame: framed ? (chance.often(0.7) ? title : chance.pick(NO_NAME)) : null,
    titled: chance.often(framed ? 0.4 : 0.6),
  }
}

/** A map as it may lie on a board: in a frame or free, if its labels and notes alone tell that it is one. */
function hang(map: DrawnMap, chance: Chance): Drawing {
  const byApp = map.style.startsWith('drawn by the app')
  const framed = byApp || chance.often(0.6)
  const title = chance.often(0.5) ? map.title : `${map.title} – ${chance.pick(['Nordwind', 'B2B', '2026', 'Ada'])}`
  return {
    things: map.things,
    title,
    frame: framed ? (chance.often(0.6) ? title : chance.pick(NO_NAME)) : null,
    titled: !byApp && chance.often(0.5),
  }
}

/** At least so many items of all kinds that are no map (lines not counted), and so many maps among them. */
export function crowdOf(seed: number, items: number, maps: number): Crowd {
  const chance = chanceFrom(seed)
  const wall = wallFor(chance)
  const hung: MapOnBoard[] = []
  const others: { name: string; ids: ReadonlySet<string> }[] = []
  let count = 0
  const hangMap = () => {
    const map = chance.often(0.3) ? appMap(chance) : drawMap(chance)
    const ids = wall.put(hang(map, chance))
    const idsOf = (things: DrawnMap['headers']) => new Set(things.map(({ key }) => ids.get(key) ?? ''))
    hung.push({ headers: idsOf(map.headers), labels: idsOf(map.labels), style: map.style })
  }
  const queue: OtherBoard[] = []
  while (count < items) {
    // Every kind comes as often as every other.
    if (queue.length === 0) queue.push(...chance.shuffled(OTHER_BOARDS))
    const kind = queue.pop()
    if (!kind) break
    const before = wall.raws.length
    const ids = wall.put(drawOther(kind, chance))
    others.push({ name: kind.name, ids: new Set(ids.values()) })
    count += wall.raws.slice(before).filter(({ type }) => type !== 'connector').length
    while (hung.length < maps && hung.length < (maps * count) / items) hangMap()
  }
  return { raws: wall.raws, maps: hung, others }
}
