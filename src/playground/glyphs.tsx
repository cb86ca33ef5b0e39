/** Line drawings for the bars, 24 x 24. */
const PATHS = {
  select: 'M6 3.5 18.5 13l-5.6 1L10 19.5z',
  hand: 'M8 12.5V6.2a1.4 1.4 0 0 1 2.8 0V11m0-5.8V4.6a1.4 1.4 0 0 1 2.8 0V11m0-5.2a1.4 1.4 0 0 1 2.8 0V12m0-3.4a1.4 1.4 0 0 1 2.8 0V15c0 3.3-2.5 5.5-5.7 5.5-2.6 0-4-1-5.2-3L5.2 14c-.9-1.6 1-3 2.2-1.6L8 13',
  sticky: 'M5 4.5h14a.5.5 0 0 1 .5.5v9L14 19.5H5a.5.5 0 0 1-.5-.5V5a.5.5 0 0 1 .5-.5zM19.5 14H15a1 1 0 0 0-1 1v4.5',
  text: 'M5 7.5V5h14v2.5M12 5v14M9 19h6',
  shape: 'M6 5h12a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2z',
  frame: 'M7.5 3v18M16.5 3v18M3 7.5h18M3 16.5h18',
  minus: 'M6 12h12',
  plus: 'M6 12h12M12 6v12',
  fit: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  reset: 'M5 12a7 7 0 1 0 2.3-5.2M5 4v4h4',
  undo: 'M8 5 4.5 8.5 8 12M4.5 8.5H14a5 5 0 0 1 0 10H8',
  help: 'M9.2 9.2a2.9 2.9 0 1 1 4.3 2.6c-1 .6-1.5 1.1-1.5 2.2M12 17.2v.3',
  close: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  copy: 'M9 9h10v10H9zM5 15V5h10',
  trash: 'M5 7h14M10 7V4.5h4V7M7 7l.8 12.5h8.4L17 7M10.3 10.5v5.5M13.7 10.5v5.5',
  pencil: 'M5 19l.8-3.6L16 5.2a1.6 1.6 0 0 1 2.3 0l.5.5a1.6 1.6 0 0 1 0 2.3L8.6 18.2z',
  down: 'M7 10l5 5 5-5',
} as const

export function Glyph({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="glyph" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}
