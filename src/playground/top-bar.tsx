import { zoomToFit } from './by-hand.ts'
import type { Desk, Role } from './desk.ts'
import { Glyph } from './glyphs.tsx'
import { SCENARIOS } from './scenarios.ts'

interface BarActions {
  readonly openScenario: (id: string) => void
  readonly reset: () => void
  readonly actAs: (role: Role) => void
}

const ROLES: readonly (readonly [Role, string])[] = [
  ['editor', 'Editor'],
  ['viewer', 'Viewer'],
]

function ScenarioMenu({ desk, actions }: { desk: Desk; actions: BarActions }) {
  const { scenario } = desk.shown
  return (
    <label class="scenario" title={scenario.value.about}>
      <span class="bar-label">Board</span>
      <select
        value={scenario.value.id}
        onChange={(event) => {
          const wanted = event.currentTarget.value
          // Until it is opened, which the person may decline, the menu goes on showing what is there.
          event.currentTarget.value = scenario.value.id
          actions.openScenario(wanted)
        }}
      >
        {SCENARIOS.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <Glyph name="down" />
    </label>
  )
}

function ZoomControls({ desk }: { desk: Desk }) {
  const { camera, shown } = desk
  const percent = `${Math.round(shown.zoom.value * 100)} %`
  return (
    <fieldset class="zoom">
      <legend class="unseen">Zoom</legend>
      <button type="button" class="small-tool" aria-label="Zoom out (-)" onClick={() => camera.zoomBy(0.8)}>
        <Glyph name="minus" />
      </button>
      <button
        type="button"
        class="percent"
        aria-label={`Zoom ${percent}, set to 100 %`}
        onClick={() => camera.setZoom(1)}
      >
        {percent}
      </button>
      <button type="button" class="small-tool" aria-label="Zoom in (+)" onClick={() => camera.zoomBy(1.25)}>
        <Glyph name="plus" />
      </button>
      <button type="button" class="small-tool" aria-label="Zoom to fit (Shift+1)" onClick={() => zoomToFit(desk)}>
        <Glyph name="fit" />
      </button>
    </fieldset>
  )
}

/** Name, board, who one is, zoom. */
export function TopBar({ desk, actions }: { desk: Desk; actions: BarActions }) {
  const { role, help } = desk.shown
  return (
    <header class="top-bar">
      <div class="brand">
        <img src="./icon-colored.svg" alt="" width="32" height="32" />
        <div>
          <h1>Throughline playground</h1>
          <p class="honest">A simulated Miro board in your browser. Nothing leaves this page.</p>
        </div>
      </div>
      <ScenarioMenu desk={desk} actions={actions} />
      <button type="button" class="bar-button" onClick={actions.reset}>
        <Glyph name="reset" />
        Reset
      </button>
      <span class="spring" />
      <fieldset class="role">
        <legend class="bar-label">Act as</legend>
        {ROLES.map(([id, name]) => (
          <label key={id} class={role.value === id ? 'choice chosen' : 'choice'}>
            <input type="radio" name="role" value={id} checked={role.value === id} onChange={() => actions.actAs(id)} />
            {name}
          </label>
        ))}
      </fieldset>
      <ZoomControls desk={desk} />
      <button
        type="button"
        class="small-tool"
        aria-label="Keys and mouse (?)"
        onClick={() => {
          help.value = true
        }}
      >
        <Glyph name="help" />
      </button>
    </header>
  )
}
