import { type Signal, signal } from '@preact/signals'
import type { Hands, Simulator } from '../simulator/simulator.ts'
import type { BoardView } from './board-view.ts'
import type { Camera } from './camera.ts'
import type { History } from './history.ts'
import type { Scenario } from './scenarios.ts'

export type Tool = 'select' | 'hand'
export type Role = 'editor' | 'viewer'

interface Toast {
  readonly id: number
  readonly kind: 'info' | 'error'
  readonly text: string
}

/** Something the person has to decide before it goes on. */
interface Question {
  readonly title: string
  readonly text: string
  readonly yes: string
  readonly no: string
  answer(yes: boolean): void
}

/** What the bars around the board show. */
export interface Shown {
  readonly tool: Signal<Tool>
  readonly role: Signal<Role>
  readonly zoom: Signal<number>
  readonly selection: Signal<readonly string[]>
  readonly scenario: Signal<Scenario>
  readonly panelOpen: Signal<boolean>
  /** Whether somebody has opened the app on this page yet. */
  readonly opened: Signal<boolean>
  /** Whether somebody has worked on the board yet. */
  readonly worked: Signal<boolean>
  /** While items are being dragged or caught. */
  readonly dragging: Signal<boolean>
  readonly busy: Signal<string>
  readonly toasts: Signal<readonly Toast[]>
  readonly question: Signal<Question | null>
  readonly help: Signal<boolean>
  /** Rises with every change of the board and of the view. */
  readonly tick: Signal<number>
}

/** The parts of the page that act on the board by hand. */
export interface Desk {
  readonly simulator: Simulator
  readonly hands: Hands
  readonly camera: Camera
  readonly view: BoardView
  /** Takes pointer and wheel. */
  readonly board: HTMLElement
  /** Has the focus while people work on the board with keys. */
  readonly list: HTMLElement
  readonly shown: Shown
  readonly history: History
  /** Draws at once what a hand has changed, instead of with the next news from the simulator. */
  redraw(): void
}

export const shownAtFirst = (scenario: Scenario): Shown => ({
  tool: signal<Tool>('select'),
  role: signal<Role>('editor'),
  zoom: signal(1),
  selection: signal<readonly string[]>([]),
  scenario: signal(scenario),
  panelOpen: signal(false),
  opened: signal(false),
  worked: signal(false),
  dragging: signal(false),
  busy: signal(''),
  toasts: signal<readonly Toast[]>([]),
  question: signal<Question | null>(null),
  help: signal(false),
  tick: signal(0),
})

const TOAST_MS = 6_000
let toastCount = 0

/** Shows a message for a while. */
export function toast(shown: Shown, text: string, kind: Toast['kind'] = 'info'): void {
  toastCount += 1
  const id = toastCount
  shown.toasts.value = [...shown.toasts.value.slice(-3), { id, kind, text }]
  setTimeout(() => dismiss(shown, id), kind === 'error' ? 2 * TOAST_MS : TOAST_MS)
}

export const dismiss = (shown: Shown, id: number): void => {
  shown.toasts.value = shown.toasts.value.filter((known) => known.id !== id)
}

/** Asks in a dialog; resolves with the person's answer. */
export const ask = (shown: Shown, question: Omit<Question, 'answer'>): Promise<boolean> =>
  new Promise((resolve) => {
    shown.question.value = {
      ...question,
      answer(yes) {
        shown.question.value = null
        resolve(yes)
      },
    }
  })
