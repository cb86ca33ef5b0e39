import type { BoardItem } from '../../../board/item.ts'
import type { Facets, Write } from '../../plan.ts'
import type { Place } from '../../sheet.ts'

/** Floats come back with noise. dp */
const NEAR = 0.5

export const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= NEAR

const linesOf = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replaceAll('\u00a0', ' ').trim())
    .join('\n')

/** Whether an item shows each thing that may be written on it, wherever its frame has been moved by so much. */
const SHOWS: { readonly [F in keyof Facets]: (item: BoardItem, value: Facets[F], by: Place) => boolean } = {
  x: (item, x, by) => isNear(item.x, x + by.x),
  y: (item, y, by) => isNear(item.y, y + by.y),
  width: (item, width) => isNear(item.width, width),
  height: (item, height) => isNear(item.height, height),
  text: (item, text) => linesOf(item.text) === linesOf(text),
  color: (item, color) => item.color.toLowerCase() === color.toLowerCase(),
  tags: (item, tags) => item.tags.length === tags.length && tags.every((tag) => item.tags.includes(tag)),
}

const FACETS = Object.keys(SHOWS) as (keyof Facets)[] // Object.keys forgets the keys' type

function isShown<F extends keyof Facets>(item: BoardItem, facet: F, facets: Partial<Facets>, by: Place): boolean {
  const value: Partial<Facets>[F] = facets[facet]
  return value === undefined || SHOWS[facet](item, value as Facets[F], by) // undefined was just ruled out
}

/** Whether the item is as these facets say. */
export const shows = (item: BoardItem, facets: Partial<Facets>, by: Place): boolean =>
  FACETS.every((facet) => isShown(item, facet, facets, by))

/** Whether nobody else has changed what is to be written: each facet is as it was, or as it shall be. */
export const isBetween = (item: BoardItem, { from, to }: Pick<Write, 'from' | 'to'>, by: Place): boolean =>
  FACETS.every((facet) => isShown(item, facet, from, by) || isShown(item, facet, to, by))

/** The same facets where the frame is now. */
export const shifted = (facets: Partial<Facets>, by: Place): Partial<Facets> => ({
  ...facets,
  ...(facets.x !== undefined && { x: facets.x + by.x }),
  ...(facets.y !== undefined && { y: facets.y + by.y }),
})

/** What of an item is told by the same facets. */
export const facetsOf = (item: BoardItem, facets: Partial<Facets>): Partial<Facets> =>
  Object.fromEntries(FACETS.filter((facet) => facets[facet] !== undefined).map((facet) => [facet, item[facet]]))

/** Whether a part that is to go is still as it was read; only then it may be removed. */
export const isAsRead = (item: BoardItem, read: BoardItem, by: Place): boolean =>
  item.type === read.type &&
  item.rotation === read.rotation &&
  item.linkedTo === read.linkedTo &&
  item.connected === read.connected &&
  shows(item, facetsOf(read, { x: 0, y: 0, width: 0, height: 0, text: '', color: '', tags: [] }), by)
