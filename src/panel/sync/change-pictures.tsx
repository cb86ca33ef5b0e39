import type { Box } from '../../board/item.ts'
import type { ChangePicture, Shape } from './change-picture.ts'
import type { SaySync } from './run-words.ts'

/** A picture is so wide, and at most so high; both in px of the panel. */
const WIDTH = 272
const MOST_HEIGHT = 132
/** Frames of maps are as thick on every map, px. */
const LINE = 1

/** The map in small, as it is and as it will be, to the same scale. What they show is said in words beside them. */
export function ChangePictures({ say, picture }: { say: SaySync; picture: ChangePicture }) {
  const all = [...picture.before, ...picture.after].map(({ box }) => box)
  if (all.length === 0) return null
  const left = Math.min(...all.map((box) => box.left))
  const top = Math.min(...all.map((box) => box.top))
  const width = Math.max(...all.map((box) => box.right)) - left
  const height = Math.max(...all.map((box) => box.bottom)) - top
  const scale = Math.min(WIDTH / width, MOST_HEIGHT / height)
  const size = { width: width * scale + 2 * LINE, height: height * scale + 2 * LINE }
  const px = (box: Box) => ({
    x: (box.left - left) * scale,
    y: (box.top - top) * scale,
    width: (box.right - box.left) * scale,
    height: (box.bottom - box.top) * scale,
  })
  const draw = (shapes: readonly Shape[]) => (
    <svg viewBox={`${-LINE} ${-LINE} ${size.width} ${size.height}`} {...size} aria-hidden="true">
      {shapes.map(({ id, role, box, fate }) => (
        <rect key={id} class={`shape-${role} fate-${fate}`} {...px(box)} rx={role === 'frame' ? 2 : 0.5} />
      ))}
    </svg>
  )
  return (
    <div class="change-pictures" aria-hidden="true">
      <span>{say('sync.before')}</span>
      {draw(picture.before)}
      <span>{say('sync.after')}</span>
      {draw(picture.after)}
    </div>
  )
}
