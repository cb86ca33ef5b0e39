import type { Chance } from './chance.ts'
import type { Ground, Style } from './styles.ts'

/** Looks, grounds and things beside a map that go together with anything. */
const MARKS = ['text', 'shape', 'pill', 'full shape', 'sticky', 'wide sticky', 'card', 'arrow', 'plate'] as const
const NOTES = ['sticky', 'sticky', 'sticky', 'wide sticky', 'text', 'shape', 'card', 'mixed'] as const
const GROUNDS: readonly (readonly Ground[])[] = [
  [],
  [],
  ['background'],
  ['bands'],
  ['columns'],
  ['row lines'],
  ['column lines'],
  ['row lines', 'column lines'],
  ['table'],
  ['filled table'],
]
const BESIDE = ['corner', 'persona', 'legend', 'axis', 'curve', 'icons', 'empty notes', 'phases'] as const
const MORE_BESIDE = ['parked notes', 'numbers', 'prompts'] as const

/** A style as its entry says, or where the entry leaves it to chance, one that chance puts together. */
export function styleBy(style: Style, chance: Chance): Style {
  if (!style.anyhow) return style
  const ground = chance.pick(GROUNDS)
  return {
    ...style,
    title: chance.pick(style.framed ? (['text', 'frame', 'none'] as const) : (['text', 'none'] as const)),
    headers: chance.pick(MARKS),
    labels: chance.pick(style.turned ? MARKS : [...MARKS, 'turned text' as const]),
    notes: ground.includes('filled table') ? 'sticky' : chance.pick(NOTES),
    ground,
    beside: chance.shuffled([...BESIDE, ...MORE_BESIDE]).slice(0, chance.whole(0, 2)),
    ...(chance.odds(0.25) ? { atStart: true } : {}),
    ...(chance.odds(0.25) ? { uneven: true } : {}),
    ...(chance.odds(0.25) ? { loose: true } : {}),
    ...(chance.odds(0.15) ? { wideGutter: true } : {}),
  }
}
