import { type BoardItem, boxOf } from '../src/board/item.ts'
import { hasScale } from '../src/lanes/index.ts'
import { readTable, type Tabletop } from './change-plan-kit.ts'

/** What is wrong with how things lie; empty when nothing is. */
export function wrongIn(table: Tabletop): string[] {
  const { items } = table
  const frame = items.find(({ type }) => type === 'frame')
  const wrong: string[] = []
  const reading = readTable(table)
  if (frame)
    for (const item of items) {
      const [inner, outer] = [boxOf(item), boxOf(frame)]
      const isIn =
        inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right && inner.bottom <= outer.bottom
      if (item.frameId === frame.id && !isIn)
        wrong.push(`${item.type} ${item.id} "${item.text}" reaches out of the frame`)
    }
  const solid = reading.placed.filter(({ role }) => ['title', 'stage', 'lane'].includes(role)).map(({ item }) => item)
  const bands = reading.placed.filter(({ role }) => role === 'band').map(({ item }) => item)
  const overlap = (a: BoardItem, b: BoardItem) => {
    const [one, other] = [boxOf(a), boxOf(b)]
    return (
      one.left < other.right - 1 &&
      other.left < one.right - 1 &&
      one.top < other.bottom - 1 &&
      other.top < one.bottom - 1
    )
  }
  for (const list of [solid, bands])
    list.forEach((one, index) => {
      for (const other of list.slice(index + 1))
        if (overlap(one, other)) wrong.push(`"${one.text}" lies over "${other.text}"`)
    })
  const scaled = new Set(reading.map.lanes.filter(({ types }) => hasScale(types)).map(({ id }) => id))
  const notes = reading.placed
    .filter(({ role, laneId }) => role === 'note' && !scaled.has(laneId ?? ''))
    .map(({ item }) => item)
  notes.forEach((one, index) => {
    for (const other of [...notes.slice(index + 1), ...solid])
      if (overlap(one, other)) wrong.push(`note "${one.text}" lies over "${other.text}"`)
  })
  return wrong
}
