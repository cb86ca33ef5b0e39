import type { SnapshotEntry } from '../../../sync/snapshot-index.ts'
import { MoreGlyph } from '../more-glyph.tsx'
import { Comparison } from './comparison.tsx'
import { keptDateIn } from './dates.ts'
import type { OpenedSnapshot } from './opened-snapshot.ts'
import { RenameForm } from './rename-form.tsx'
import { RestoreForm } from './restore-form.tsx'
import { SnapshotFile } from './snapshot-file.tsx'
import type { SnapshotsState } from './snapshots-state.ts'

export interface RowProps {
  readonly snapshots: SnapshotsState
  readonly shown: OpenedSnapshot
  readonly locale: string
  readonly entry: SnapshotEntry
}

/** One snapshot: what it is, and what can be done with it. */
export function SnapshotRow(props: RowProps) {
  const { snapshots, shown, locale, entry } = props
  const { say, isBusy } = snapshots
  const { name, stages, lanes, notes } = entry
  const opened = shown.opened.value?.entry.id === entry.id ? shown.opened.value : null
  const open = (mode: 'compare' | 'restore' | 'export') => () => {
    if (!isBusy.value) void shown.open(entry, mode)
  }
  return (
    <li class="snapshot">
      <div class="snapshot-head">
        <div>
          <strong>{name}</strong>
          <p class="part-note">{whenOf(props, keptDateIn(locale, entry.at))}</p>
          <p class="part-note">{say('snapshots.holds', { stages, lanes, notes })}</p>
        </div>
        <button
          type="button"
          id={`snapshot-more-${entry.id}`}
          class="part-more tool"
          aria-label={say('snapshots.more', { name })}
          aria-expanded={opened?.mode === 'more'}
          onClick={() => shown.toggle(entry, 'more')}
        >
          <MoreGlyph />
        </button>
      </div>
      {opened?.mode === 'more' && <More {...props} onExport={open('export')} />}
      <div class="button-row">
        <button
          type="button"
          class="button button-secondary button-small"
          aria-label={say('snapshots.compare-named', { name })}
          aria-expanded={opened?.mode === 'compare'}
          onClick={opened?.mode === 'compare' ? shown.close : open('compare')}
        >
          {say('snapshots.compare')}
        </button>
        <button
          type="button"
          class="button button-secondary button-small"
          aria-label={say('snapshots.restore-named', { name })}
          aria-expanded={opened?.mode === 'restore'}
          onClick={opened?.mode === 'restore' ? shown.close : open('restore')}
        >
          {say('snapshots.restore')}
        </button>
      </div>
      {opened?.mode === 'rename' && <RenameForm {...props} />}
      {opened?.mode === 'export' && <SnapshotFile {...props} map={opened.map} />}
      {opened?.mode === 'compare' && <Comparison {...props} />}
      {opened?.mode === 'restore' && <RestoreForm {...props} />}
    </li>
  )
}

function whenOf({ snapshots: { say }, entry }: RowProps, when: string): string {
  if (entry.automatic) return say('snapshots.automatic', { when })
  return entry.by ? say('snapshots.when-by', { when, who: entry.by }) : when
}

function More({ snapshots, shown, entry, onExport }: RowProps & { onExport: () => void }) {
  const { say, isBusy, remove } = snapshots
  const { name } = entry
  return (
    <fieldset
      class="part-menu"
      aria-label={say('snapshots.more', { name })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        shown.close()
        document.getElementById(`snapshot-more-${entry.id}`)?.focus()
      }}
    >
      <button type="button" class="part-action" onClick={onExport}>
        {say('snapshots.export')}
      </button>
      <button type="button" class="part-action" onClick={() => shown.toggle(entry, 'rename')}>
        {say('snapshots.rename')}
      </button>
      <button
        type="button"
        class="part-action"
        onClick={() => {
          if (isBusy.value) return
          shown.close()
          void remove(entry)
        }}
      >
        {say('snapshots.remove')}
      </button>
    </fieldset>
  )
}
