import { useRef } from 'preact/hooks'
import type { MapDesk, SectionView } from '../../map-section.ts'
import { loadStyles } from '../../stylesheet.ts'
import { useFocusHeir } from '../../views/focus-heir.ts'
import { groupsOf, type WaiverEntry, type WaiverGroup } from './groups.ts'
import { WaiverNotice } from './waiver-notice.tsx'
import styles from './waivers.css?url'
import { type WaiversState, waiversState } from './waivers-state.ts'

/** Starts the section; rejects when its styles cannot be loaded. */
export async function openWaived(desk: MapDesk): Promise<SectionView> {
  await loadStyles(styles)
  const waivers = waiversState(desk)
  return () => <Waived waivers={waivers} />
}

interface WaivedProps {
  readonly waivers: WaiversState
}

/** All that is waived on the map that is shown, by whom, why and until when. */
function Waived({ waivers }: WaivedProps) {
  const { say, standing, removeGone } = waivers
  const list = useRef<HTMLDivElement>(null)
  const onFocusIn = useFocusHeir(list, 'check-waivers')
  const groups = groupsOf(waivers)
  const { gone } = standing.value
  return (
    <div class="waived" ref={list} onFocusIn={onFocusIn}>
      <p class="hint">{say('waivers.hint')}</p>
      <WaiverNotice waivers={waivers} where="section" />
      {groups.length === 0 && <p class="hint">{say('waivers.none')}</p>}
      {groups.map((group) => (
        <Group key={group.id} waivers={waivers} group={group} />
      ))}
      {gone.length > 1 && (
        <button type="button" class="button button-secondary button-small" onClick={() => void removeGone(gone)}>
          {say('waivers.remove-all')}
        </button>
      )}
    </div>
  )
}

function Group({ waivers, group: { id, entries } }: WaivedProps & { readonly group: WaiverGroup }) {
  const { say } = waivers
  return (
    <div class="waived-group">
      {id !== 'held' && (
        <>
          <h4 class="waived-title">{say(`waivers.${id}`)}</h4>
          <p class="hint">{say(`waivers.${id}-hint`)}</p>
        </>
      )}
      <ul class="waived-list" aria-label={say(id === 'held' ? 'waivers.list' : `waivers.${id}`)}>
        {entries.map((entry) => (
          <Row key={entry.waiver.fingerprint} waivers={waivers} entry={entry} isGone={id === 'gone'} />
        ))}
      </ul>
    </div>
  )
}

interface RowProps extends WaivedProps {
  readonly entry: WaiverEntry
  readonly isGone: boolean
}

function Row({ waivers, entry: { waiver, what, place }, isGone }: RowProps) {
  const { say, check } = waivers
  const button = isGone ? 'waivers.remove' : 'waivers.take-back'
  return (
    <li class="waived-row">
      {place ? (
        <button type="button" class="finding" onClick={() => void check.show(place)}>
          {what}
        </button>
      ) : (
        <span>{what}</span>
      )}
      <span class="waived-reason">{waiver.reason}</span>
      <span class="waived-foot">
        <span>
          {waivers.byWhom(waiver)} · {waivers.until(waiver)}
        </span>
        <button
          type="button"
          class="button button-tertiary button-small"
          aria-label={say(`${button}-named`, { what })}
          onClick={() => void waivers.takeBack(waiver.fingerprint, what)}
        >
          {say(button)}
        </button>
      </span>
    </li>
  )
}
