import type { Box } from '../../board/item.ts'
import type { ChangePicture, Shape } from './change-picture.ts'
import type { SaySync } from './run-words.ts'

/** Both pictures, above or beside each other, are so wide, and at most so high each; in px of the panel. */
const WIDTH = 272
const GAP = 12
const MOST_HEIGHT = 140
/** Frames of maps are as thick on every map, px. */
const LINE = 1

const FATES = ['new', 'moved', 'going'] as const

/** The map in small, as it is and as it will be, to the same scale. What they show is said in words beside them. */
export function ChangePictures({ say, picture }: { say: SaySync; picture: ChangePicture }) {
  const all = [...picture.before, ...picture.after].map(({ box }) => box)
  if (all.length === 0) return null
  const left = Math.min(...all.map((box) => box.left))
  const top = Math.min(...all.map((box) => box.top))
  const width = Math.max(...all.map((box) => box.right)) - left
  const height = Math.max(...all.map((box) => box.bottom)) - top
  const scaleIn = (room: number) => Math.min((room - 2 * LINE) / width, MOST_HEIGHT / height)
  const isBeside = scaleIn((WIDTH - GAP) / 2) > 0.8 * scaleIn(WIDTH)
  const scale = scaleIn(isBeside ? (WIDTH - GAP) / 2 : WIDTH)
  const size = { width: width * scale + 2 * LINE, height: height * scale + 2 * LINE }
  const px = (box: Box) => ({
    x: (box.left - left) * scale,
    y: (box.top - top) * scale,
    width: (box.right - box.left) * scale,
    height: (box.bottom - box.top) * scale,
  })
  const draw = (title: string, shapes: readonly Shape[]) => (
    <div>
      <span>{title}</span>
      <svg viewBox={`${-LINE} ${-LINE} ${size.width} ${size.height}`} {...size} aria-hidden="true">
        {shapes.map(({ id, role, box, fate }) => (
          <rect key={id} class={`shape-${role} fate-${fate}`} {...px(box)} rx={role === 'frame' ? 2 : 0.5} />
        ))}
      </svg>
    </div>
  )
  const shown = new Set([...picture.before, ...picture.after].map(({ fate }) => fate))
  return (
    <div class="change-pictures" aria-hidden="true">
      <div class={isBeside ? 'pictures-beside' : 'pictures'}>
        {draw(say('sync.before'), picture.before)}
        {draw(say('sync.after'), picture.after)}
      </div>
      <ul class="legend">
        {FATES.filter((fate) => shown.has(fate)).map((fate) => (
          <li key={fate}>
            <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
              <rect class={`fate-${fate}`} width="10" height="10" rx="2" />
            </svg>
            {say(`sync.legend-${fate}`)}
          </li>
        ))}
      </ul>
    </div>
  )
}
