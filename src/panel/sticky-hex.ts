import type { StickyColor } from '../lanes/lane-kind.ts'

/** How Miro paints its sticky colours. Source: the palette in Miro's OpenAPI description; which name is which was seen on boards. */
export const STICKY_HEX: Readonly<Record<StickyColor, string>> = {
  gray: '#f5f6f8',
  light_yellow: '#fff9b1',
  yellow: '#f5d128',
  orange: '#ff9d48',
  light_green: '#d5f692',
  green: '#d0e17a',
  dark_green: '#93d275',
  cyan: '#67c6c0',
  light_pink: '#ffcee0',
  pink: '#ea94bb',
  violet: '#b384bb',
  red: '#f16c7f',
  light_blue: '#a6ccf5',
  blue: '#23bfe7',
  dark_blue: '#7b92ff',
  black: '#000000',
}
