import { useSignal } from '@preact/signals'
import { isWhole, lostParts } from '../../model/lost-parts.ts'
import type { Reading } from '../../read/reading.ts'
import { surenessOf } from '../sureness.ts'
import { Adopt } from '../views/adopt.tsx'
import { Notice } from '../views/notice.tsx'
import { lostWords } from './lost-words.ts'
import type { SyncState } from './sync-state.ts'

interface NoticesProps {
  readonly sync: SyncState
  readonly reading: Reading
}

/** What should be known of a map before it is changed, and what can be done about it. */
export function MapNotices({ sync, reading }: NoticesProps) {
  const { say, check, adopt, tab } = sync
  return (
    <>
      <Begun sync={sync} reading={reading} />
      <Lost sync={sync} reading={reading} />
      {surenessOf(reading) === 'unsure' && (
        <Notice kind="info" text={say('sync.unsure')}>
          <button
            type="button"
            class="button button-secondary button-small"
            onClick={() => {
              tab.value = 'check'
              document.getElementById('tab-check')?.focus()
            }}
          >
            {say('insert.to-check')}
          </button>
        </Notice>
      )}
      {reading.record === 'none' && <p class="hint">{say('sync.by-hand')}</p>}
      {/* The Check tab shows the same; an element of an id must be there once. */}
      {tab.value === 'sync' && <Adopt adopt={adopt} check={check} reading={reading} />}
    </>
  )
}

/** A change that somebody began and that was cut off. */
function Begun({ sync: { say, begun }, reading }: NoticesProps) {
  const change = begun.begun.value
  const title = reading.map.title || say('sync.untitled')
  const settle = (undoing: boolean) => change && void begun.settle(change, undoing)
  return (
    <div aria-live="polite">
      {change?.state === 'going-on' && <Notice kind="info" text={say('sync.busy')} />}
      {change?.state === 'broken-off' && (
        <Notice kind="info" title={say('sync.begun-title')} text={say('sync.begun', { title })}>
          <button type="button" class="button button-primary button-small" onClick={() => settle(false)}>
            {say('sync.begun-finish')}
          </button>
          {change.canUndo && (
            <button type="button" class="button button-secondary button-small" onClick={() => settle(true)}>
              {say('sync.begun-undo')}
            </button>
          )}
        </Notice>
      )}
      {change?.state === 'forgotten' && (
        <Notice kind="info" title={say('sync.begun-title')} text={say('sync.begun-forgotten')}>
          <button type="button" class="button button-secondary button-small" onClick={() => settle(false)}>
            {say('sync.begun-forget')}
          </button>
        </Notice>
      )}
    </div>
  )
}

/** So many lost parts are named. */
const MOST_NAMED = 4

/** What somebody has deleted of the map's structure; whoever meant to leaves it so. */
function Lost({ sync: { say, run }, reading }: NoticesProps) {
  const leave = useSignal('')
  const lost = lostParts(reading)
  const sentences = lostWords(say, lost, reading.map)
  const isOffered = !isWhole(lost) && sentences.length > 0 && leave.value !== sentences.join()
  const more = sentences.length - MOST_NAMED
  return (
    <div aria-live="polite">
      {isOffered && (
        <Notice kind="info" title={say('sync.lost')} text="">
          <ul class="lost-parts">
            {sentences.slice(0, MOST_NAMED).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
            {more > 0 && <li>{say('sync.more', { n: more })}</li>}
          </ul>
          <button
            type="button"
            class="button button-primary button-small"
            onClick={() => void run.preview([], { rebuild: true })}
          >
            {say('sync.rebuild')}
          </button>
          <button
            type="button"
            class="button button-tertiary button-small"
            onClick={() => {
              document.getElementById('tab-sync')?.focus()
              leave.value = sentences.join()
            }}
          >
            {say('sync.leave')}
          </button>
        </Notice>
      )}
    </div>
  )
}
