import type { Reading } from '../src/api.ts'
import { connect } from '../src/api.ts'
import { type AdoptState, adoptState } from '../src/panel/adopt-state.ts'
import { type CheckTabState, checkTabState } from '../src/panel/check/check-tab-state.ts'
import { type CheckState, checkState } from '../src/panel/check-state.ts'
import { type PanelState, panelState } from '../src/panel/panel-state.ts'
import { SECTIONS } from '../src/panel/sync/sections.ts'
import { type SyncState, syncState } from '../src/panel/sync/sync-state.ts'
import type { ClientOptions, Simulator } from '../src/simulator/simulator.ts'
import { TEMPLATES } from '../src/templates/index.ts'
import { PRESETS } from '../src/templates/presets.ts'

/** The Check tab of one person, without its looks. Its clock stands: it looks at the board when it is told to. */
export const openCheckOf = (sim: Simulator, options: ClientOptions = {}): CheckState =>
  checkState(panelOf(sim, options))

/** The same, with what it offers to do with a map that people drew. */
export function openAdoptOf(sim: Simulator, options: ClientOptions = {}): { check: CheckState; adopt: AdoptState } {
  const panel = panelOf(sim, options)
  const check = checkState(panel)
  return { check, adopt: adoptState(panel.context, check) }
}

/** All of the Check tab but its sections. */
export const openCheckTabOf = (sim: Simulator, options: ClientOptions = {}): CheckTabState =>
  checkTabState(panelOf(sim, options), [])

/** The Sync tab of one person, without its looks. */
export const openSyncOf = (sim: Simulator, options: ClientOptions = {}): SyncState =>
  syncState(panelOf(sim, options), SECTIONS)

export function panelOf(sim: Simulator, options: ClientOptions): PanelState {
  const memory = new Map([['tab', 'check']])
  const page = Object.assign(new EventTarget(), { visibilityState: 'hidden' })
  return panelState(
    {
      board: connect(sim.connect(options).miro.board),
      locale: 'en',
      say: (key) => key,
      translated: {},
      kit: { templates: TEMPLATES, presets: PRESETS },
      memory: { recall: (key) => memory.get(key) ?? null, keep: (key, value) => void memory.set(key, value) },
      clock: { now: () => Date.UTC(2026, 0, 5), after: () => () => {} },
      writing: () => import('../src/panel/writing.ts'),
      checking: () => import('../src/panel/checking.ts'),
      unfinished: () => import('../src/plan/unfinished.ts'),
    },
    page as unknown as Document, // the panel asks it for one property and one event
  )
}

/** The map that the tab shows. */
export function shownBy(check: CheckState): Reading {
  const reading = check.reading.value
  if (!reading) throw new Error('The tab shows no map')
  return reading
}

interface Drawn {
  readonly title: string
  readonly headers: readonly string[]
  readonly labels: readonly string[]
  /** Of the note in the first lane and stage. */
  readonly notes: readonly string[]
}

/** A map as people draw one without any app, in no frame: headers as shapes, labels as texts, a note in each cell. */
export function drawByHand(
  hands: Simulator['hands'],
  headers: readonly string[],
  labels: readonly string[],
  { x = 0, y = 0, title = '' } = {},
): Drawn {
  return {
    title: title && hands.addText(title, { x: x + 300, y: y - 300 }, { width: 900 }),
    headers: headers.map((name, index) =>
      hands.addShape(name, { x: x + 400 + index * 300, y: y - 150 }, { width: 250, height: 60 }),
    ),
    labels: labels.map((label, row) => hands.addText(label, { x: x + 50, y: y + 50 + row * 250 }, { width: 200 })),
    notes: labels.flatMap((_, row) =>
      headers.map((__, column) =>
        hands.addSticky(`note ${row} ${column}`, { x: x + 400 + column * 300, y: y + 50 + row * 250 }, { width: 120 }),
      ),
    ),
  }
}
