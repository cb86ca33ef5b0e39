import type { RawItem } from '../../src/board/adapt.ts'
import { styleBy } from './anyhow.ts'
import { type Chance, chanceOf } from './chance.ts'
import { drawMap } from './draw-map.ts'
import { type HandName, work } from './hands.ts'
import type { Language } from './language.ts'
import { LANGUAGES } from './languages/index.ts'
import { textSize } from './marks.ts'
import { type DrawnMap, ids, type Piece, type PieceOf, pieceMaker } from './piece.ts'
import { rawItemsOf } from './raw-items.ts'
import { STYLES, type Style } from './styles.ts'

/** How far the middle of a note strays from the middle of its cell at most, in parts of the cell. */
export const AMOUNTS = [0, 0.1, 0.25, 0.5] as const

export interface DrawnBoard {
  readonly number: number
  readonly style: string
  readonly language: string
  readonly amount: number
  readonly hands: readonly HandName[]
  readonly pieces: readonly Piece[]
  readonly maps: readonly DrawnMap[]
  readonly raws: readonly RawItem[]
}

/** Each style is drawn so often with each amount of disorder: once in each language, and once more. */
const ROUNDS = 14

export const BOARDS = STYLES.length * AMOUNTS.length * ROUNDS

/** What a board is, by its number: styles in turn, with each amount of disorder in turn, in one language after another. */
export function kindOf(number: number): { style: Style; amount: number; language: Language } {
  const round = Math.floor(number / STYLES.length)
  const style = STYLES[number % STYLES.length]
  const amount = AMOUNTS[round % AMOUNTS.length]
  const language = LANGUAGES[(number + Math.floor(round / AMOUNTS.length)) % LANGUAGES.length]
  if (!style || amount === undefined || !language) throw new Error(`There is no board ${number}`)
  return { style, amount, language }
}

function titleOf(pieceOf: PieceOf, text: string, at: { x: number; y: number }, chance: Chance): Piece {
  const size = textSize(text, chance.pick([36, 48, 64]), 1400)
  return pieceOf('text', { ...size, text, x: at.x + size.width / 2, y: at.y - 40 - size.height / 2 })
}

function framed(pieceOf: PieceOf, pieces: readonly Piece[], title: string, chance: Chance): Piece {
  const margin = chance.between(20, 140)
  const left = Math.min(...pieces.map((piece) => piece.x - piece.width / 2)) - margin
  const right = Math.max(...pieces.map((piece) => piece.x + piece.width / 2)) + margin
  const top = Math.min(...pieces.map((piece) => piece.y - piece.height / 2)) - margin
  const bottom = Math.max(...pieces.map((piece) => piece.y + piece.height / 2)) + margin
  const frame = pieceOf('frame', {
    text: title,
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    width: right - left,
    height: bottom - top,
    color: '#ffffff',
  })
  for (const piece of pieces) piece.frame = frame.id
  return frame
}

/** The board of a number: the same every time. */
export function drawBoard(number: number, seed: number): DrawnBoard {
  const { style: named, amount, language } = kindOf(number)
  const chance = chanceOf(seed + number * 7919)
  const style = styleBy(named, chance)
  const nextId = ids(chance)
  const pieceOf = pieceMaker(nextId)
  const at = { x: chance.between(-9000, 9000), y: chance.between(-9000, 9000) }
  const title = chance.pick(language.titles)
  const desk = { pieceOf, style, language, amount, chance }
  const drawings = [drawMap(desk, at, 0)]
  if (style.two) {
    const [right, bottom] = cornerOf(drawings.flatMap(({ pieces }) => pieces))
    const away = chance.between(150, 450)
    const place = style.two === 'beside' ? { x: right + away, y: at.y } : { x: at.x, y: bottom + away }
    drawings.push(drawMap(desk, place, 1))
  }
  const pieces = drawings.flatMap((drawing) => drawing.pieces)
  if (style.title === 'text') pieces.unshift(titleOf(pieceOf, title, at, chance))
  if (style.framed) pieces.unshift(framed(pieceOf, pieces, style.title === 'frame' ? title : 'Frame 1', chance))
  const draft = { pieces, maps: drawings.map(({ map }) => map), language, nextId, chance }
  const hands = work(draft)
  return {
    number,
    style: style.name,
    language: language.code,
    amount,
    hands,
    pieces: draft.pieces,
    maps: draft.maps,
    raws: rawItemsOf(draft.pieces, chance),
  }
}

const cornerOf = (pieces: readonly Piece[]): [right: number, bottom: number] => [
  Math.max(...pieces.map(({ x, width }) => x + width / 2)),
  Math.max(...pieces.map(({ y, height }) => y + height / 2)),
]
