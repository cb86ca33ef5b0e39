import '@fontsource-variable/open-sans/wght.css'
import './playground.css'
import './over-board.css'
import './items.css'
import './bars.css'
import './top-bar.css'
import './dialogs.css'
import { effect } from '@preact/signals'
import { render } from 'preact'
import { createSimulator, type SimClient, type Simulator } from '../simulator/simulator.ts'
import { appFrames } from './app-frames.ts'
import { boardView } from './board-view.ts'
import { camera } from './camera.ts'
import { type Desk, shownAtFirst, toast } from './desk.ts'
import { HelpDialog, QuestionDialog, Toasts } from './dialogs.tsx'
import { dragFromPanel } from './drag-from-panel.ts'
import { textEditor } from './edit-text.ts'
import { FONT, forgetWidths } from './fit-text.ts'
import { handHistory } from './history.ts'
import { listenToKeys } from './keyboard.ts'
import { overlay } from './overlay.ts'
import { PanelHead } from './panel-head.tsx'
import { listenToPointer } from './pointer.ts'
import { layRoom } from './room.ts'
import { SCENARIOS } from './scenarios.ts'
import { sdkWorkerReady } from './sdk-worker.ts'
import { SelectionBar } from './selection-bar.tsx'
import { session } from './session.ts'
import { ToolBar } from './tool-bar.tsx'
import { TopBar } from './top-bar.tsx'

declare global {
  interface Window {
    /**
     * For the app's frames, which get their SDK here, and for end-to-end tests: the simulator behind the board, and a promise that
     * resolves when the board is laid out and the app's headless page has run (it rejects with the reason when the app cannot start).
     */
    throughlinePlayground: {
      readonly simulator: Simulator
      readonly ready: Promise<void>
      connect(frameWindow: Window): SimClient['miro']
    }
  }
}

/** What a call takes on a real board, ms: apps have measured about that much. */
const LATENCY = 60
/** Subscribing takes no time here, so that nobody can click the icon before the app listens. */
const latency = (call: string): number => (call === 'ui.on' ? 0 : LATENCY)

const [firstScenario] = SCENARIOS
const root = document.getElementById('playground')
if (!root || !firstScenario) throw new Error('playground.html has no element with the id "playground"')

const simulator = createSimulator({ latency, boardId: 'playground' })
const shown = shownAtFirst(firstScenario)
const room = layRoom(root)
const view = boardView(room.world, simulator)
const eye = camera(room.board, simulator)
const over = overlay(room.overlay, simulator, eye)
const desk: Desk = {
  simulator,
  hands: simulator.hands,
  camera: eye,
  view,
  board: room.board,
  list: room.list,
  shown,
  history: handHistory(simulator),
  redraw,
}
const editor = textEditor(room.overlay, desk)
const frames = appFrames(simulator, shown, room.dock, room.hidden)
const sitting = session(desk, frames)

function redraw(): void {
  view.draw()
  over.draw()
  const selection = simulator.getSelection()
  if (selection.join() !== shown.selection.value.join()) {
    view.select(selection, room.list)
    shown.selection.value = selection
  }
  shown.tick.value += 1
}

listenToPointer(desk, over, editor.open)
listenToKeys(desk, editor.open)
room.board.addEventListener('pointerdown', () => {
  shown.worked.value = true
})
frames.onPanel((frame) => dragFromPanel(frame, desk))

eye.onChange(({ x, y, k }) => {
  room.look(x, y, k)
  over.draw()
  editor.place()
  shown.zoom.value = k
  shown.tick.value += 1
})

let told = 0
simulator.subscribe(() => {
  redraw()
  for (const { type, message } of simulator.notifications.slice(told)) toast(shown, message, type)
  told = simulator.notifications.length
})

effect(() => {
  eye.setPanning(shown.tool.value === 'hand')
  room.board.classList.toggle('viewing', shown.role.value === 'viewer')
  if (shown.role.value === 'viewer') editor.close()
})

render(
  <TopBar
    desk={desk}
    actions={{
      openScenario: (id) => void sitting.openScenario(id),
      reset: () => void sitting.reset(),
      actAs: sitting.actAs,
    }}
  />,
  room.top,
)
render(<ToolBar desk={desk} edit={editor.open} openApp={() => void openApp()} />, room.tools)
render(
  <>
    <SelectionBar desk={desk} edit={editor.open} />
    <Busy />
    <Toasts shown={shown} />
    <QuestionDialog shown={shown} />
    <HelpDialog shown={shown} />
  </>,
  room.around,
)
render(<PanelHead desk={desk} />, room.dockHead)

function Busy() {
  return shown.busy.value ? <p class="busy">{shown.busy.value}</p> : null
}

async function openApp(): Promise<void> {
  try {
    await ready
    simulator.hands.clickIcon()
  } catch (error) {
    toast(shown, `The app cannot start. ${reasonOf(error)}`, 'error')
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

async function start(): Promise<void> {
  await document.fonts.load(`16px ${FONT}`).catch(() => []) // another font does, if less like Miro's
  forgetWidths()
  let reason: unknown = null
  try {
    await sdkWorkerReady()
    frames.allow()
  } catch (error) {
    reason = error
  }
  await sitting.begin()
  if (reason !== null) throw reason
  await frames.started()
}

const ready = start()
window.throughlinePlayground = { simulator, ready, connect: frames.connect }
ready.catch((error: unknown) => toast(shown, `The app cannot start. ${reasonOf(error)}`, 'error'))
