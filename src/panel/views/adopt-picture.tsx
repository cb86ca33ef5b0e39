import { type BoardItem, type Box, boxOf, type NewItem } from '../../board/item.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Reading } from '../../read/reading.ts'

/** A picture is so wide, and at most so high; both in px of the panel. */
const WIDTH = 272
const MOST_HEIGHT = 168
/** Lines are as thick on every map, px. */
const LINE = 1.5

/** The map in small: what is there in grey, what will be drawn in the accent colour. What it shows is said in words beside it. */
export function AdoptPicture({ reading, plan }: { reading: Reading; plan: Plan }) {
  const drawn = plan.ops.flatMap((op) => (op.kind === 'create' ? [op.item] : []))
  const items = reading.placed.map(({ item, role }) => ({ item, role }))
  const all = [...items.map(({ item }) => boxOf(item)), ...drawn.map(boxOf)]
  const left = Math.min(...all.map((box) => box.left))
  const top = Math.min(...all.map((box) => box.top))
  const width = Math.max(...all.map((box) => box.right)) - left
  const height = Math.max(...all.map((box) => box.bottom)) - top
  const scale = Math.min(WIDTH / width, MOST_HEIGHT / height)
  const px = (box: Box) => ({
    x: (box.left - left) * scale,
    y: (box.top - top) * scale,
    width: (box.right - box.left) * scale,
    height: (box.bottom - box.top) * scale,
  })
  const [w, h] = [width * scale + 2 * LINE, height * scale + 2 * LINE]
  return (
    <svg class="adopt-picture" viewBox={`${-LINE} ${-LINE} ${w} ${h}`} width={w} height={h} aria-hidden="true">
      {drawn.map((item) => item.type === 'frame' && <rect key="frame" class="adopt-new-frame" {...px(boxOf(item))} />)}
      {items.map(({ item, role }: { item: BoardItem; role: string }) => (
        <rect key={item.id} class={`adopt-${role}`} {...px(boxOf(item))} rx="1" />
      ))}
      {drawn.map(
        (item) => item.type === 'text' && <Lines key="title" item={item} scale={scale} at={px(boxOf(item))} />,
      )}
    </svg>
  )
}

/** The lines of a title; the first is set in bold. */
function Lines({
  item,
  scale,
  at,
}: {
  item: NewItem
  scale: number
  at: { x: number; y: number; width: number; height: number }
}) {
  const lines = item.text.split('\n')
  const step = at.height / lines.length
  const letters = (item.look.fontSize ?? 14) * scale
  return (
    <>
      {lines.map((line, index) => (
        <rect
          key={index}
          class="adopt-new-title"
          x={at.x}
          y={at.y + index * step}
          width={Math.min(at.width, Math.max(4, line.length * letters * 0.55))}
          height={Math.max(1, step * (index === 0 ? 0.7 : 0.45))}
          rx="1"
        />
      ))}
    </>
  )
}
