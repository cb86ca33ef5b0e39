import { useRef } from 'preact/hooks'
import { loadStyles } from '../../stylesheet.ts'
import { Field } from '../../views/field.tsx'
import { useFocusHeir } from '../../views/focus-heir.ts'
import { Notice } from '../../views/notice.tsx'
import type { SectionView, SyncDesk } from '../section.ts'
import styles from './history.css?url'
import { type OpenedSnapshot, openedSnapshot } from './opened-snapshot.ts'
import { SnapshotRow } from './snapshot-row.tsx'
import { type SnapshotsState, snapshotsState } from './snapshots-state.ts'

/** Starts looking after snapshots; lives as long as the panel. Rejects when its styles cannot be loaded. */
export async function openSnapshots(desk: SyncDesk): Promise<SectionView> {
  await loadStyles(styles)
  const snapshots = snapshotsState(desk)
  const shown = openedSnapshot(desk, snapshots)
  const { locale } = desk.context
  return () => (
    <>
      <p class="hint">{snapshots.say('snapshots.intro')}</p>
      <SaveForm snapshots={snapshots} />
      <Outcome snapshots={snapshots} />
      <SnapshotList snapshots={snapshots} shown={shown} locale={locale} />
    </>
  )
}

function SaveForm({ snapshots: { say, name, save, isBusy } }: { snapshots: SnapshotsState }) {
  return (
    <form
      class="snapshot-save"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBusy.value) void save()
      }}
    >
      <Field id="snapshot-name" label={say('snapshots.name')} value={name} hint={say('insert.optional')} />
      <button type="submit" class="button button-primary button-small" aria-disabled={isBusy.value}>
        {say('snapshots.save')}
      </button>
    </form>
  )
}

/** How it went, and the way back from it. */
function Outcome({ snapshots }: { snapshots: SnapshotsState }) {
  const { say, deed, trouble, isBusy, bringBack } = snapshots
  const done = deed.value
  const canUndo = done?.kind === 'removed' && done.map !== null
  return (
    <div class="snapshot-outcome" aria-live="polite">
      {isBusy.value && <p class="hint">{say('snapshots.working')}</p>}
      {trouble.value && <Notice kind="problem" text={trouble.value} />}
      {done && (
        <Notice kind="good" text={say(`snapshots.${done.kind}`, { name: done.name })}>
          {canUndo && (
            <button
              type="button"
              id="snapshot-undo"
              class="button button-secondary button-small"
              onClick={() => void bringBack()}
            >
              {say('snapshots.undo')}
            </button>
          )}
        </Notice>
      )}
    </div>
  )
}

function SnapshotList(props: { snapshots: SnapshotsState; shown: OpenedSnapshot; locale: string }) {
  const { say, entries, trouble, reload } = props.snapshots
  const list = useRef<HTMLUListElement>(null)
  const onFocusIn = useFocusHeir(list, 'snapshot-name')
  const known = entries.value
  if (known === null)
    return trouble.value ? (
      <button type="button" class="button button-secondary button-small" onClick={() => void reload()}>
        {say('app.try-again')}
      </button>
    ) : (
      <p class="hint">{say('app.loading')}</p>
    )
  if (known.length === 0) return <p class="hint">{say('snapshots.none')}</p>
  return (
    <ul class="snapshots" aria-label={say('snapshots.list')} ref={list} onFocusIn={onFocusIn}>
      {known.map((entry) => (
        <SnapshotRow key={entry.id} {...props} entry={entry} />
      ))}
    </ul>
  )
}
