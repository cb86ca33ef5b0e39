import { refusal } from './refusals.ts'
import type { StyleFields } from './types.ts'

type Check = (value: unknown) => boolean

const oneOf =
  (...values: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && values.includes(value)
const between =
  (low: number, high: number): Check =>
  (value) =>
    typeof value === 'number' && value >= low && value <= high
const hex: Check = (value) => typeof value === 'string' && /^#[0-9a-f]{3}(?:[0-9a-f]{3})?$/i.test(value)
const fill: Check = (value) => value === 'transparent' || hex(value)
const text: Check = (value) => typeof value === 'string' && value !== ''

const align = oneOf('left', 'center', 'right')
const valign = oneOf('top', 'middle', 'bottom')
const stroke = oneOf('normal', 'dotted', 'dashed')

const STICKY_COLORS =
  'gray light_yellow yellow orange light_green green dark_green cyan light_pink pink violet red light_blue blue dark_blue black'
const TAG_COLORS = 'red magenta violet light_green green dark_green cyan blue dark_blue yellow gray black dark_gray'
const SHAPES =
  'rectangle circle triangle wedge_round_rectangle_callout round_rectangle rhombus parallelogram star right_arrow left_arrow pentagon hexagon octagon trapezoid flow_chart_predefined_process left_right_arrow cloud left_brace right_brace cross can'

export const isTagColor = oneOf(...TAG_COLORS.split(' '))

interface Look {
  readonly style: StyleFields
  readonly checks: Readonly<Record<string, Check>>
}

/** Defaults and permitted values of each type's style (typings 2.17.2 and the reference). Stickies take colour names only, no hex. */
const LOOKS: Readonly<Record<string, Look>> = {
  sticky_note: {
    style: { fillColor: 'light_yellow', textAlign: 'center', textAlignVertical: 'middle' },
    checks: { fillColor: oneOf(...STICKY_COLORS.split(' ')), textAlign: align, textAlignVertical: valign },
  },
  text: {
    style: {
      color: '#1a1a1a',
      fillColor: 'transparent',
      fillOpacity: 1,
      fontFamily: 'open_sans',
      fontSize: 14,
      textAlign: 'left',
    },
    checks: {
      color: hex,
      fillColor: fill,
      fillOpacity: between(0, 1),
      fontFamily: text,
      fontSize: between(1, 999),
      textAlign: align,
    },
  },
  shape: {
    style: {
      color: '#1a1a1a',
      fillColor: 'transparent',
      fillOpacity: 1,
      fontFamily: 'open_sans',
      fontSize: 14,
      textAlign: 'center',
      textAlignVertical: 'middle',
      borderStyle: 'normal',
      borderOpacity: 1,
      borderColor: '#1a1a1a',
      borderWidth: 2,
    },
    checks: {
      color: hex,
      fillColor: fill,
      fillOpacity: between(0, 1),
      fontFamily: text,
      fontSize: between(0, 999), // 0 fits the text to the shape
      textAlign: align,
      textAlignVertical: valign,
      borderStyle: stroke,
      borderOpacity: between(0, 1),
      borderColor: fill,
      borderWidth: between(1, 24),
    },
  },
  frame: { style: { fillColor: '#ffffff' }, checks: { fillColor: fill } },
  card: { style: { cardTheme: '#2d9bf0', fillBackground: false }, checks: { cardTheme: hex } },
  app_card: { style: { cardTheme: '#2d9bf0', fillBackground: false }, checks: { cardTheme: hex } },
  connector: {
    style: {
      startStrokeCap: 'none',
      endStrokeCap: 'rounded_stealth',
      strokeStyle: 'normal',
      strokeWidth: 1,
      strokeColor: '#1a1a1a',
      fontSize: 14,
      color: '#1a1a1a',
    },
    checks: { strokeStyle: stroke, strokeColor: hex, color: hex, strokeWidth: between(1, 24) },
  },
}

const SHAPE_NAMES: Readonly<Record<string, Check>> = {
  sticky_note: oneOf('square', 'rectangle'),
  shape: oneOf(...SHAPES.split(' ')),
  connector: oneOf('straight', 'elbowed', 'curved'),
}

export const assertShape = (type: string, shape: unknown): void => {
  if (shape !== undefined && SHAPE_NAMES[type]?.(shape) === false) {
    throw refusal.invalid(`${type}.shape cannot be ${JSON.stringify(shape)}`)
  }
}

/** The style with those given laid over; refuses values the type does not take. Properties it does not know are dropped. */
export const styled = (type: string, old: StyleFields | undefined, given: unknown): StyleFields | undefined => {
  const look = LOOKS[type]
  if (look === undefined) return old
  const style: StyleFields = { ...(old ?? look.style) }
  if (typeof given !== 'object' || given === null) return style
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined) continue
    if (look.checks[key]?.(value) === false) {
      throw refusal.invalid(`${type}.style.${key} cannot be ${JSON.stringify(value)}`)
    }
    if (key in look.style || key in look.checks) style[key] = value
  }
  return style
}
