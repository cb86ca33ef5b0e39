import type { BoardItem, Box, NewItem } from '../board/item.ts'
import { lineCount } from '../layout/fit.ts'
import { COLORS } from '../layout/look.ts'
import { NOTE, TITLE } from '../layout/measures.ts'
import { boxed } from '../layout/structure.ts'
import { extentOf, isOver, isWithin, type Members } from './adoptee.ts'

/** Where a title stands: above the map, in the corner of its grid, below or beside it, or outside of its frame. */
type TitlePlace = 'above' | 'corner' | 'below' | 'beside' | 'outside'

export interface PlacedTitle {
  readonly place: TitlePlace
  readonly box: Box
  readonly item: NewItem
}

/** A map is drawn at any scale: letters are as large beside its notes as in a map that the app draws. */
const SCALE = { least: 0.75, most: 6 } as const
/** Parts of the usual size of letters that are tried until a place is found, and the smallest that can be read, dp. */
const SHARES = [1, 0.75, 0.55, 0.4, 0.3]
const SMALLEST = 12
/** Bold letters are wider than an estimate of plain ones. */
const BOLD = 1.12
/** Room that a title keeps from what is around it, as a part of its letters; and from a frame's edge, dp. */
const GAP = 0.8
const EDGE = 8
/** Miro writes a frame's name above its top left corner. */
const NAME = 60

function scaleOf({ items }: Members): number {
  const widths = items.flatMap((item) => (item.type === 'sticky_note' ? [item.width] : [])).sort((a, b) => a - b)
  const usual = widths[Math.floor(widths.length / 2)] ?? NOTE.width
  return Math.max(SCALE.least, Math.min(SCALE.most, usual / NOTE.width))
}

interface Size {
  readonly width: number
  readonly height: number
}

function sizeOf(text: string, fontSize: number, most: number): Size | null {
  const least = 6 * fontSize
  if (most < least) return null
  const lines = text.split('\n')
  const fits = (width: number) => lines.every((line) => lineCount(line, fontSize * BOLD, width) === 1)
  let width = least
  while (width < most && !fits(width)) width += 2 * fontSize
  width = Math.min(most, width)
  return { width, height: lineCount(text, fontSize * BOLD, width) * fontSize * TITLE.lineHeight }
}

/**
 * The places where a title of these words may stand, the best first. It never lies on anything but a sheet that the whole map lies on,
 * and there only wholly.
 * @param within the frame that is there and has to hold the title; null where there is none, or where one is drawn around it
 */
export function placesForTitle(
  text: string,
  members: Members,
  items: readonly BoardItem[],
  within: BoardItem | null,
): PlacedTitle[] {
  const full = TITLE.fontSize * scaleOf(members)
  const obstacles = items.flatMap((item) => (item.id === within?.id ? [] : [extentOf(item)]))
  const frame = within && extentOf(within)
  const found: PlacedTitle[] = []
  for (const place of ['above', 'corner', 'below', 'beside', 'outside'] as const) {
    for (const share of place === 'corner' ? [...SHARES, 0.2] : SHARES) {
      const fontSize = Math.max(SMALLEST, Math.round(full * share))
      const box = boxAt(place, text, fontSize, members, frame)
      if (!box || (frame && place !== 'outside' && !isWithin(box, frame, EDGE))) continue
      const touched = obstacles.filter((obstacle) => isOver(obstacle, grown(box, fontSize * 0.2)))
      const onGround = touched.every((obstacle) => isWithin(members.hull, obstacle) && isWithin(box, obstacle))
      if (touched.length > 0 && !onGround) continue
      found.push({ place, box, item: titleItem(text, fontSize, box, touched.length > 0) })
      break
    }
  }
  return found
}

const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
})

function boxAt(place: TitlePlace, text: string, fontSize: number, members: Members, frame: Box | null): Box | null {
  const { hull } = members
  const gap = GAP * fontSize
  const at = (left: number, top: number, { width, height }: Size): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  })
  if (place === 'corner') {
    const corner = cornerOf(members)
    const size = sizeOf(text, fontSize, corner.right - corner.left)
    return size && size.height <= corner.bottom - corner.top ? at(corner.left, corner.top, size) : null
  }
  const size = sizeOf(text, fontSize, Math.max(hull.right - hull.left, 6 * fontSize))
  if (!size) return null
  if (place === 'above') return at(hull.left, hull.top - gap - size.height, size)
  if (place === 'below') return at(hull.left, hull.bottom + gap, size)
  if (place === 'beside') return at(hull.right + gap, hull.top, size)
  return frame && at(frame.left, frame.top - NAME - size.height, size)
}

/** What is left free where the column of labels and the row of headers would meet; the other way round when lanes are columns. */
function cornerOf({ headers, labels, upright, hull }: Members): Box {
  const [across, down] = (upright ? [headers, labels] : [labels, headers]).map((items) => items.map(extentOf))
  return {
    left: hull.left,
    top: hull.top,
    right: Math.min(...(across ?? []).map((box) => box.left)) - EDGE,
    bottom: Math.min(...(down ?? []).map((box) => box.top)) - EDGE,
  }
}

const titleItem = (text: string, fontSize: number, box: Box, onGround: boolean): NewItem => ({
  ...boxed(box),
  type: 'text',
  text,
  // Nobody knows what colour a sheet has: dark letters can be read on white.
  look: { fill: onGround ? COLORS.frame : '', ink: COLORS.ink, fontSize, align: 'left', boldLead: true },
})
