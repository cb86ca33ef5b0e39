import fc from 'fast-check'
import type { BoardItem } from '../../src/api.ts'

/** What texts are tried with: the words of maps, other words, signs, and what nobody would type. */
export const word = fc.constantFrom(
  '',
  'Actions',
  'Emotions',
  'Touchpoints',
  'Pain points',
  'Thoughts & feelings',
  'Stage',
  'Awareness',
  'too slow',
  '+1',
  '😡',
  'none: tested',
  'Customer journey map',
  'My map\nCustomer journey map\nProduct: Shoe\nPersona: Ada',
  'Very good',
  '-',
  '\u0000\ufffd',
  'ａｃｔｉｏｎｓ',
  'x'.repeat(20_000),
  '('.repeat(300),
)

const near = fc.integer({ min: -6, max: 6 }).map((step) => step * 150)
export const coordinate = fc.oneof(
  { weight: 12, arbitrary: near },
  { weight: 2, arbitrary: fc.double({ min: -3000, max: 3000, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(0, -0, 1e9, -1e15, 1e308, Number.MAX_VALUE, 5e-324) },
)
export const size = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom(40, 100, 128, 147, 260, 288, 312, 900) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1e-9, 1e6, 1e308) },
)
export const type = fc.constantFrom(
  'text',
  'shape',
  'sticky_note',
  'sticky_note',
  'card',
  'app_card',
  'image',
  'frame',
  'kanban',
  '',
)

/** An item with everything that a test does not care about. */
export const plainItem = (item: Pick<BoardItem, 'id' | 'type'> & Partial<BoardItem>): BoardItem => ({
  x: 0,
  y: 0,
  width: 128,
  height: 147,
  rotation: 0,
  text: '',
  frameId: null,
  color: '',
  tags: [],
  linkedTo: '',
  layer: 0,
  createdBy: '',
  createdAt: '',
  modifiedAt: '',
  ...item,
})

const itemOf = (index: number): fc.Arbitrary<BoardItem> =>
  fc
    .record({
      id: fc.constantFrom(`${index}`, `${index}`, `${index}`, '0'),
      type,
      x: coordinate,
      y: coordinate,
      width: size,
      height: size,
      rotation: fc.constantFrom(0, 0, 0, 90, 33.3, -1e308),
      text: word,
      frameId: fc.constantFrom(null, null, '0', '1', '2', `${index}`, 'gone', 'F'),
      color: fc.constantFrom('', 'yellow', '#ffffff'),
      tags: fc.constantFrom([], ['t']),
    })
    .map((item) => plainItem({ ...item, layer: index }))

/** Anything anywhere. */
export const strewn: fc.Arbitrary<BoardItem[]> = fc
  .integer({ min: 0, max: 40 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => itemOf(index))))

const LANES = ['Actions', 'Emotions', 'Touchpoints', 'Opportunities']

/** A map as people draw it: in a frame or not, stages across or down. */
export function smallMap(framed: boolean, turned: boolean): BoardItem[] {
  const item = (id: string, type: string, text: string, x: number, y: number, width: number, height: number) =>
    plainItem({
      id,
      type,
      text,
      ...(turned ? { x: y, y: x, width: height, height: width } : { x, y, width, height }),
      frameId: framed && type !== 'frame' ? 'F' : null,
    })
  return [
    ...(framed ? [item('F', 'frame', 'Map', 0, 0, 2400, 2400)] : []),
    ...LANES.map((lane, row) => item(`l${row}`, 'shape', lane, -600, -300 + 300 * row, 260, 280)),
    ...['One', 'Two', 'Three'].map((stage, column) =>
      item(`s${column}`, 'shape', stage, -300 + 300 * column, -550, 280, 80),
    ),
    ...LANES.map((_, row) => item(`n${row}`, 'sticky_note', `note ${row}`, 0, -300 + 300 * row, 128, 147)),
  ]
}

/** A map, and then things strewn over it. */
export const disturbed: fc.Arbitrary<BoardItem[]> = fc
  .tuple(strewn, fc.boolean(), fc.boolean())
  .map(([others, framed, turned]) => [...smallMap(framed, turned), ...others])
