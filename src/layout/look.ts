import type { StickyColor } from '../lanes/lane-kind.ts'

/** One accent for the stages, calm greys for everything that is only there to guide the eye. All pairs pass WCAG AA for their size. */
export const COLORS = {
  frame: '#ffffff',
  accent: '#3d4ed8',
  onAccent: '#ffffff',
  ink: '#1c1f33',
  quiet: '#565b74',
  bandEven: '#f3f5fa',
  bandOdd: '#fafbfd',
  midline: '#c3cadb',
  mark: '#b4235f',
  onMark: '#ffffff',
} as const

/** A pale tile of each sticky colour, behind the label of the lane whose notes have that colour. */
export const TINTS: Readonly<Record<StickyColor, string>> = {
  gray: '#e4e7ee',
  light_yellow: '#fff6bf',
  yellow: '#fdeaa0',
  orange: '#ffdcb5',
  light_green: '#e6f7bf',
  green: '#e3edae',
  dark_green: '#c9e6b9',
  cyan: '#c7ebe8',
  light_pink: '#ffe3ec',
  pink: '#f8d3e3',
  violet: '#e5d3e7',
  red: '#fad0d7',
  light_blue: '#d5e7fb',
  blue: '#c3ebf7',
  dark_blue: '#d0d7ff',
  black: '#d5d7dd',
}
