import { type Heading, heading } from './blocks.ts'
import type { Chance } from './chance.ts'
import { JOURNEY_WORDS } from './journey-words.ts'
import { type Sheet, sheetFor, type Thing } from './sheet.ts'
import { LANGUAGES, WRITING } from './writing.ts'

/** A journey map, what its stages and lanes are headed by, and how it was drawn. */
export interface DrawnMap {
  readonly things: readonly Thing[]
  readonly headers: readonly Thing[]
  readonly labels: readonly Thing[]
  readonly title: string
  readonly style: string
}

/** Puts things in rows in place of columns, and the other way round: cells are wider than high either way. */
const mirrored = (things: readonly Thing[]): Thing[] =>
  things.map((thing) => ({
    ...thing,
    ...{ x: thing.y * WIDER, y: thing.x * LOWER },
    ...(thing.type === 'shape' && thing.text === ''
      ? { width: thing.height * WIDER, height: thing.width * LOWER }
      : {}),
  }))
const [WIDER, LOWER] = [1.3, 0.8]

/** Draws a map as people do: some labels, some stages, notes between them, in one of many looks. */
export function drawMap(chance: Chance): DrawnMap {
  const sheet = sheetFor(chance)
  const language = chance.pick(LANGUAGES)
  const words = JOURNEY_WORDS[language]
  const lanes = [...chance.some(words.telling, chance.int(2, 4)), ...chance.some(words.others, chance.int(1, 4))]
  const names = chance.shuffled(lanes)
  if (names.length > 4 && chance.often(0.3)) names.splice(chance.int(1, names.length - 1), 0, words.unknown)
  const stages = chance.some(words.stages, chance.int(3, words.stages.length))
  const turned = chance.often(0.12)
  const labelAs: Heading = chance.pick(['text', 'shape', turned ? 'shape' : 'sticky_note', 'card'] as const)
  const headerAs: Heading = chance.pick([
    'shape',
    'text',
    labelAs === 'sticky_note' || turned ? 'shape' : 'sticky_note',
    'card',
  ] as const)
  const pitch = { x: chance.int(300, 460), y: chance.int(240, 380) }
  const ground = chance.pick(['nothing', 'bands', 'cells', 'one rectangle', 'lines'] as const)
  const [wide, high] = [stages.length * pitch.x, names.length * pitch.y]
  const first = 90 + pitch.y / 2
  drawGround(sheet, ground, { stages: stages.length, lanes: names.length, pitch, first, wide, high })
  const headers = stages.map((stage, column) =>
    heading(sheet, headerAs, stage, (column + 1) * pitch.x, 0, pitch.x - 40),
  )
  const labels = names.map((name, row) =>
    heading(sheet, labelAs, name, 0, first + row * pitch.y, Math.min(260, pitch.x - 30)),
  )
  const noteAs = chance.pick(['sticky_note', 'sticky_note', 'sticky_note', 'text'] as const)
  const write = () => chance.pick(WRITING[language].notes)
  for (let row = 0; row < names.length; row += 1)
    for (let column = 0; column < stages.length; column += 1) {
      const count = chance.pick([0, 1, 1, 1, 2])
      for (let each = 0; each < count; each += 1) {
        const x = (column + 1) * pitch.x + (each - (count - 1) / 2) * 140 + chance.between(-15, 15)
        const y = first + row * pitch.y + chance.between(-0.1, 0.1) * pitch.y
        if (noteAs === 'text') sheet.text(write(), x, y, { width: 130, size: 14 })
        else sheet.sticky(write(), x, y, { width: 125 })
      }
    }
  const style = [
    language,
    `labels as ${labelAs}`,
    `headers as ${headerAs}`,
    ground,
    ...(turned ? ['stages down'] : []),
  ].join(', ')
  if (!turned) return { things: sheet.things, headers, labels, title: words.title, style }
  const things = mirrored(sheet.things)
  const same = (each: Thing) => things.filter(({ key }) => key === each.key)
  return { things, headers: headers.flatMap(same), labels: labels.flatMap(same), title: words.title, style }
}

interface Grid {
  readonly stages: number
  readonly lanes: number
  readonly pitch: { readonly x: number; readonly y: number }
  readonly first: number
  readonly wide: number
  readonly high: number
}

/** What lies under the notes. */
function drawGround(sheet: Sheet, ground: string, { stages, lanes, pitch, first, wide, high }: Grid): void {
  const middle = wide / 2 + pitch.x / 2
  if (ground === 'one rectangle')
    sheet.shape('', { x: middle - pitch.x / 2, y: first - pitch.y / 2 + high / 2, width: wide + pitch.x, height: high })
  for (let row = 0; row < lanes; row += 1) {
    const y = first + row * pitch.y
    if (ground === 'bands') sheet.shape('', { x: middle, y, width: wide, height: pitch.y - 12 })
    if (ground === 'lines' && row > 0)
      sheet.shape('', { x: middle - pitch.x / 2, y: y - pitch.y / 2, width: wide + pitch.x, height: 4 })
    if (ground === 'cells')
      for (let column = 0; column < stages; column += 1)
        sheet.shape('', { x: (column + 1) * pitch.x, y, width: pitch.x - 8, height: pitch.y - 8 })
  }
}
