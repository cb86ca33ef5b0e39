import type { Drawn } from './scenario-hands.ts'

const STAGES = ['Find a doctor', 'Book', 'Wait', 'Visit', 'Afterwards']

/** Label, colour of its notes, and the notes of each stage. */
const ROWS: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
  [
    'Steps',
    'light_yellow',
    [
      ['asks friends', 'reads reviews'],
      ['calls the practice', 'calls again'],
      ['sits in the waiting room'],
      ['explains the pain', 'gets a referral'],
      ['looks for a specialist'],
    ],
  ],
  [
    'Thoughts & feelings',
    'light_pink',
    [
      ['"Who can I trust?" 😕'],
      ['"Why is nobody answering?" 😠'],
      ['"One hour already" 😡'],
      ['"She listens!" 😀'],
      [],
    ],
  ],
  ['Problems', 'red', [['reviews are years old'], ['phone only until noon'], [], [], ['starts all over again']]],
  ['Ideas', 'light_green', [[], ['online booking'], ['text message ten minutes before'], [], []]],
]

const COLUMN = 420
const ROW = 300
const WIDTH = 150

/** A journey map as people draw one without any app: no frame, nothing in line, labels as plain texts. */
export function handDrawn({ simulator }: Drawn): void {
  const { hands } = simulator
  const wobble = (index: number): number => ((index * 37) % 19) - 9
  const left = -1000
  const top = -560
  hands.addText(
    'Patient journey: first visit to a new doctor',
    { x: left + 380, y: top - 170 },
    {
      width: 1100,
      style: { fontSize: 48 },
    },
  )
  for (const [index, stage] of STAGES.entries()) {
    hands.addSticky(
      stage,
      { x: left + 420 + index * COLUMN, y: top + wobble(index) },
      {
        shape: 'rectangle',
        width: 250,
        style: { fillColor: 'light_blue' },
      },
    )
  }
  for (const [row, [label, color, cells]] of ROWS.entries()) {
    const y = top + 260 + row * ROW
    hands.addText(label, { x: left + 40, y: y + wobble(row + 3) }, { width: 260, style: { fontSize: 32 } })
    for (const [column, notes] of cells.entries()) {
      for (const [index, note] of notes.entries()) {
        const spread = (index - (notes.length - 1) / 2) * (WIDTH + 14)
        const at = {
          x: left + 420 + column * COLUMN + spread + wobble(column + row),
          y: y + wobble(column * 3 + row + index),
        }
        hands.addSticky(note, at, { width: WIDTH, style: { fillColor: color } })
      }
    }
  }
}
