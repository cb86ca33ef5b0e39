import { type BoardItem, boxOf } from '../board/item.ts'

/**
 * Everything that somebody means who selects these items: they themselves, what lies in selected frames, and all that lies among them,
 * since a box that is drawn around a map misses what only sticks out of it. A frame belongs to it when all that it holds does.
 */
export function chosenItems(items: readonly BoardItem[], ids: readonly string[]): BoardItem[] {
  const selected = new Set(ids)
  const isSelected = (item: BoardItem): boolean =>
    selected.has(item.id) || (item.frameId !== null && selected.has(item.frameId))
  const boxes = items.filter(isSelected).map(boxOf)
  if (boxes.length === 0) return []
  const hull = boxes.reduce((a, b) => ({
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  }))
  const isAmong = ({ x, y }: BoardItem): boolean =>
    x >= hull.left && x <= hull.right && y >= hull.top && y <= hull.bottom
  const chosen = new Set(items.filter((item) => item.type !== 'frame' && (isSelected(item) || isAmong(item))))
  const [whole, broken] = [new Set<string>(), new Set<string>()]
  for (const item of items)
    if (item.frameId !== null && item.type !== 'frame') (chosen.has(item) ? whole : broken).add(item.frameId)
  return items.filter(
    (item) =>
      chosen.has(item) ||
      (item.type === 'frame' && (selected.has(item.id) || (whole.has(item.id) && !broken.has(item.id)))),
  )
}
