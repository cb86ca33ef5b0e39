import type { Hands } from '../simulator/simulator.ts'
import { randomFrom } from '../simulator/world.ts'
import type { Drawn } from './scenario-hands.ts'

const RETRO: readonly (readonly [string, string, readonly string[]])[] = [
  ['Went well', 'light_green', ['pairing on the checkout', 'demo went smoothly', 'new test data', 'calm release day']],
  [
    'Could be better',
    'light_pink',
    ['builds take 14 minutes', 'too many meetings on Tuesday', 'stories too large', 'flaky tests'],
  ],
  ['Try next', 'light_blue', ['split stories on Monday', 'one focus afternoon', 'rotate the on-call phone']],
]

const IDEAS =
  'loyalty card|gift vouchers|live chat|dark mode|shorter forms|better search|fewer e-mails|video help|trade-in|weekend delivery|family plan|repair café|refill service|pick-up points|student price|spare parts|colour finder|size guide|chat with buyers|open data'.split(
    '|',
  )

function retro(hands: Hands, title: string, x: number, y: number): void {
  hands.addFrame(title, { x, y }, { width: 1500, height: 900 })
  for (const [column, [name, color, notes]] of RETRO.entries()) {
    const left = x - 500 + column * 500
    hands.addShape(
      name,
      { x: left, y: y - 370 },
      {
        width: 440,
        height: 70,
        shape: 'round_rectangle',
        style: { fillColor: '#2b2d42', color: '#ffffff', fontSize: 28, borderOpacity: 0 },
      },
    )
    for (const [index, note] of notes.entries()) {
      const at = { x: left - 110 + (index % 2) * 215, y: y - 190 + Math.floor(index / 2) * 245 }
      hands.addSticky(note, at, { width: 199, style: { fillColor: color } })
    }
  }
}

function cards(hands: Hands, x: number, y: number): void {
  const todo = [
    'Write the interview guide',
    'Invite six customers',
    'Book the room',
    'Print the personas',
    'Test the recorder',
  ]
  hands.addText('Before the workshop', { x: x + 160, y: y - 80 }, { width: 640, style: { fontSize: 36 } })
  let last: string | null = null
  for (const [index, title] of todo.entries()) {
    const at = { x: x + (index % 2) * 380, y: y + 40 + Math.floor(index / 2) * 150 }
    const id = hands.addCard(title, at, { description: 'See the plan of the quarter', style: { cardTheme: '#8fd14f' } })
    if (last !== null) hands.connect(last, id)
    last = id
  }
}

function brainstorm(hands: Hands, x: number, y: number): void {
  const random = randomFrom(11)
  const colors = ['light_yellow', 'yellow', 'cyan', 'light_pink', 'light_green', 'violet', 'orange']
  hands.addText(
    'Brainstorming: everything counts',
    { x: x + 420, y: y - 200 },
    { width: 1000, style: { fontSize: 44 } },
  )
  for (let index = 0; index < 60; index += 1) {
    hands.addSticky(
      IDEAS[index % IDEAS.length] ?? '',
      { x: x + (index % 10) * 180 + random() * 90, y: y + Math.floor(index / 10) * 190 + random() * 80 },
      { width: 140 + random() * 80, style: { fillColor: colors[Math.floor(random() * colors.length)] ?? 'yellow' } },
    )
  }
}

/** What a company's board looks like after a year: the map is one thing among many. */
export function busyBoard({ simulator }: Drawn): void {
  const { hands } = simulator
  retro(hands, 'Retro, sprint 41', -2100, -500)
  retro(hands, 'Retro, sprint 42', -2100, 560)
  retro(hands, 'Retro, sprint 43', -2100, 1620)
  hands.add({ type: 'kanban', x: 0, y: -2150, width: 1600, height: 900, title: 'Kanban, team Harbour' })
  hands.add({ type: 'kanban', x: 1800, y: -2150, width: 1600, height: 900, title: 'Kanban, team Lighthouse' })
  cards(hands, 1400, -900)
  brainstorm(hands, -1000, 1900)
  const [start, end] = [
    hands.addShape('Traffic', { x: 1400, y: 300 }, { width: 220, height: 120, shape: 'circle' }),
    hands.addShape('Sales', { x: 1960, y: 420 }, { width: 220, height: 140, shape: 'rhombus' }),
  ]
  if (start && end) hands.connect(start, end)
}
