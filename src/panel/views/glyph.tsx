const PATHS = {
  up: 'M4 10l4-4 4 4',
  down: 'M4 6l4 4 4-4',
  cross: 'M4.5 4.5l7 7m0-7l-7 7',
  plus: 'M8 3.5v9M3.5 8h9',
  tick: 'M3.5 8.5l3 3 6-7',
  warning: 'M8 4v5m0 2.5v.2',
  selection: 'M3 6V3h3m4 0h3v3m0 4v3h-3m-4 0H3v-3',
  again: 'M12.5 8a4.5 4.5 0 1 1-1.3-3.2M12.5 2.5v2.8H9.7',
} as const

/** A line drawing of 16 dp in the colour of the text around it; whoever shows it says in words what it means. */
export function Glyph({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="glyph" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
