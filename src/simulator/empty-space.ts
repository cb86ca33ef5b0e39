import { absoluteBox, type Box } from './placing.ts'
import type { Rect } from './types.ts'
import type { World } from './world.ts'

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const DIRECTIONS = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
  [1, 1],
  [-1, 1],
  [-1, -1],
  [1, -1],
] as const
const RINGS = 16

/** A free area of the size asked for, as near to the centre asked for as a coarse search finds; x and y are its centre. Reserves nothing. */
export const findEmptySpace = (world: World, asked: Rect, offset: number): Rect => {
  const taken: Box[] = []
  for (const item of world.items.values()) {
    if (item.space === 'canvas' && item.type !== 'connector') taken.push(absoluteBox(world, item))
  }
  const { width, height } = asked
  const free = (x: number, y: number): boolean => {
    const box = {
      left: x - width / 2 - offset,
      right: x + width / 2 + offset,
      top: y - height / 2 - offset,
      bottom: y + height / 2 + offset,
    }
    return !taken.some((other) => overlaps(box, other))
  }
  if (free(asked.x, asked.y)) return { x: asked.x, y: asked.y, width, height }
  for (let ring = 1; ring <= RINGS; ring += 1) {
    for (const [dx, dy] of DIRECTIONS) {
      const x = asked.x + dx * ring * (width / 2 + offset)
      const y = asked.y + dy * ring * (height / 2 + offset)
      if (free(x, y)) return { x, y, width, height }
    }
  }
  const right = taken.reduce((edge, box) => Math.max(edge, box.right), asked.x)
  return { x: right + offset + width / 2 + 1, y: asked.y, width, height }
}
