import fc from 'fast-check'
import type { RawItem } from '../../src/board/adapt.ts'
import { coordinate, size, smallMap, type, word } from './items.ts'

/** Numbers as lists have them that went through other programs. */
const anyNumber = fc.oneof(
  { weight: 8, arbitrary: coordinate },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
      Number.NaN,
      null,
      undefined,
      '',
      '12',
      '-Infinity',
      {},
    ),
  },
)
const anySize = fc.oneof(
  { weight: 8, arbitrary: size },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(undefined, null, -100, Number.NaN, Number.POSITIVE_INFINITY, '199'),
  },
)
const content = fc.oneof(
  { weight: 8, arbitrary: word.map((text) => `<p>${text}</p>`) },
  { weight: 2, arbitrary: word },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(
      undefined,
      null,
      7,
      {},
      '<p></p>',
      '<p>Emo<br />tions</p>',
      `${'<p>'.repeat(6000)}Actions`,
      '<'.repeat(20_000),
      '&amp;'.repeat(4000),
      '&#x110000;&#0;&nosuch;',
    ),
  },
)

const rawOf = (index: number): fc.Arbitrary<RawItem> =>
  fc.record({
    id: fc.oneof(
      { weight: 9, arbitrary: fc.constant<unknown>(`${index}`) },
      { weight: 1, arbitrary: fc.constantFrom<unknown>('0', '', undefined, null, index, 'F') },
    ),
    type: fc.oneof(
      { weight: 9, arbitrary: type },
      { weight: 1, arbitrary: fc.constantFrom<unknown>(undefined, null, 3) },
    ),
    x: anyNumber,
    y: anyNumber,
    width: anySize,
    height: anySize,
    // Parents that are strings, gone, no frames, or lead back to the item itself.
    parentId: fc.constantFrom<unknown>(
      null,
      null,
      undefined,
      'null',
      '',
      'F',
      'F',
      '0',
      '1',
      '2',
      `${index}`,
      'gone',
      5,
    ),
    relativeTo: fc.constantFrom<unknown>('canvas_center', 'parent_top_left', 'parent_center', undefined, 'nowhere'),
    content,
    title: fc.constantFrom<unknown>(undefined, 'Map', '<p>Emotions</p>', null, 4),
    style: fc.constantFrom<unknown>(undefined, null, 'red', { fillColor: 'yellow' }, { fillColor: 5 }),
    tagIds: fc.constantFrom<unknown>(undefined, null, 'x', [1, 'a'], {}),
    childrenIds: fc.constantFrom<unknown>(undefined, null, 'x', ['0', '1', 3], {}),
    connectorIds: fc.constantFrom<unknown>(undefined, [], ['c'], 'c'),
    rotation: fc.constantFrom<unknown>(undefined, 0, 90, Number.NaN, '90'),
  })

/** A map as Miro gives it, or nothing. */
const ground = fc.constantFrom('none', 'free', 'framed', 'turned', 'framed and turned').map((kind): RawItem[] => {
  if (kind === 'none') return []
  const framed = kind.startsWith('framed')
  return smallMap(framed, kind.endsWith('turned')).map(({ text, frameId, x, y, ...item }) => ({
    ...item,
    ...(item.type === 'frame' ? { title: text } : { content: `<p>${text}</p>` }),
    ...(frameId === null
      ? { x, y, parentId: null, relativeTo: 'canvas_center' }
      : { x: x + 1200, y: y + 1200, parentId: frameId, relativeTo: 'parent_top_left' }),
  }))
})

/** A list of what may be items, a map under it or not. */
export const malformed: fc.Arbitrary<RawItem[]> = fc
  .tuple(
    ground,
    fc
      .integer({ min: 0, max: 30 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => rawOf(index)))),
    fc.boolean(),
  )
  .map(([map, strewn, over]) => (over ? [...map, ...strewn] : [...strewn, ...map]))

const isPlace = ({ x, y }: RawItem): boolean =>
  typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y)
const isNamed = ({ id }: RawItem): boolean => typeof id === 'string' && id !== ''

/** A frame whose id another one has as well lies where one of them does. */
const isTwin = ({ id, type }: RawItem, raws: readonly RawItem[]): boolean =>
  type === 'frame' && raws.filter((other) => other.type === 'frame' && other.id === id).length > 1

/** Whoever has no name or no finite place is no item. */
export const cannotBeKept = (raw: RawItem, raws: readonly RawItem[]): boolean =>
  !isNamed(raw) || (!isPlace(raw) && !isTwin(raw, raws))

/** Whoever has both, and says that its place is the board's, is one for sure. */
export const mustBeKept = (raw: RawItem, raws: readonly RawItem[]): boolean =>
  isNamed(raw) &&
  isPlace(raw) &&
  !isTwin(raw, raws) &&
  (raw.relativeTo === 'canvas_center' || (raw.parentId === null && raw.relativeTo !== 'parent_top_left')) &&
  raw.relativeTo !== 'parent_center'
