import { useRef } from 'preact/hooks'
import type { Reading } from '../../read/reading.ts'
import type { CheckState } from '../check-state.ts'
import { CORRECT_SUMMARY } from './correct-summary.ts'
import { useFocusHeir } from './focus-heir.ts'

interface Item {
  readonly id: string
  readonly text: string
}

/** What the reader could not place for certain: nothing is dropped silently. */
export function Leftovers({ check, reading }: { check: CheckState; reading: Reading }) {
  const { say } = check
  const texts = new Map(reading.map.notes.map((note) => [note.id, note.text]))
  const doubtful = reading.doubtful.map((id) => ({ id, text: texts.get(id) ?? '' }))
  return (
    <>
      <ItemList check={check} title={say('check.unplaced', { n: reading.unplaced.length })} items={reading.unplaced} />
      <ItemList check={check} title={say('check.doubtful', { n: doubtful.length })} items={doubtful} />
    </>
  )
}

function ItemList({ check, title, items }: { check: CheckState; title: string; items: readonly Item[] }) {
  const { say, corrections } = check
  const list = useRef<HTMLUListElement>(null)
  const onFocusIn = useFocusHeir(list, CORRECT_SUMMARY)
  if (items.length === 0) return null
  return (
    <details class="leftovers">
      <summary>{title}</summary>
      <ul ref={list} onFocusIn={onFocusIn}>
        {items.map(({ id, text }) => (
          <li key={id} class="correct-row">
            <button type="button" class="finding" onClick={() => void check.show({ noteIds: [id] })}>
              {text || say('check.no-text')}
            </button>
            <button
              type="button"
              class="button button-tertiary button-small"
              aria-label={say('correct.leave-out-named', { name: text || say('check.no-text') })}
              onClick={() => void corrections.correct([{ kind: 'leave-out', itemId: id }])}
            >
              {say('correct.leave-out')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
