import type { PanelState } from '../panel-state.ts'
import type { Reading } from '../work.ts'

interface Item {
  readonly id: string
  readonly text: string
}

/** What the reader could not place for certain: nothing is dropped silently. */
export function Leftovers({ panel, reading }: { panel: PanelState; reading: Reading }) {
  const { say } = panel
  const texts = new Map(reading.map.notes.map((note) => [note.id, note.text]))
  const doubtful = reading.doubtful.map((id) => ({ id, text: texts.get(id) ?? '' }))
  return (
    <>
      <ItemList panel={panel} title={say('check.unplaced', { n: reading.unplaced.length })} items={reading.unplaced} />
      <ItemList panel={panel} title={say('check.doubtful', { n: doubtful.length })} items={doubtful} />
    </>
  )
}

function ItemList({ panel: { say, check }, title, items }: { panel: PanelState; title: string; items: readonly Item[] }) {
  if (items.length === 0) return null
  return (
    <details class="leftovers">
      <summary>{title}</summary>
      <ul>
        {items.map(({ id, text }) => (
          <li key={id}>
            <button type="button" class="finding" onClick={() => void check.show({ noteIds: [id] })}>
              {text || say('check.no-text')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
