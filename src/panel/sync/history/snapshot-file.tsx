import { useSignal } from '@preact/signals'
import { useEffect, useId, useRef } from 'preact/hooks'
import type { JourneyMap } from '../../../model/journey-map.ts'
import { Notice } from '../../views/notice.tsx'
import type { RowProps } from './snapshot-row.tsx'

/** What systems forbid in names of files. */
const NO_NAME = /[\\/:*?"<>|\p{Cc}]+/gu

/** A snapshot as a file; where the browser lets nothing be downloaded, its text can be copied. */
export function SnapshotFile({ snapshots: { say }, shown, entry, map }: RowProps & { map: JourneyMap }) {
  const file = useSignal<{ readonly text: string; readonly address: string } | null>(null)
  const hasFailed = useSignal(false)
  const link = useRef<HTMLAnchorElement>(null)
  const id = useId()
  useEffect(() => {
    let isGone = false
    let address = ''
    const write = async () => {
      const { writeMapFile } = await import('../../../api/map-files.ts')
      const { text, mediaType } = await writeMapFile(map)
      if (isGone) return
      address = URL.createObjectURL(new Blob([text], { type: mediaType }))
      file.value = { text, address }
    }
    write().catch(() => {
      hasFailed.value = true
    })
    return () => {
      isGone = true
      URL.revokeObjectURL(address)
    }
  }, [map])
  useEffect(() => link.current?.focus(), [file.value])
  const name = `${map.title} ${entry.name}`.replace(NO_NAME, ' ').replace(/\s+/g, ' ').trim().slice(0, 100)
  if (hasFailed.value) return <Notice kind="problem" text={say('snapshots.failed', { why: say('error.unknown') })} />
  if (!file.value) return <p class="hint">{say('app.loading')}</p>
  return (
    <section class="part-menu split" aria-label={say('snapshots.export')}>
      <a
        ref={link}
        class="button button-primary button-small"
        href={file.value.address}
        download={`${name || 'map'}.json`}
      >
        {say('snapshots.file')}
      </a>
      <div class="form-group form-group-small">
        <label for={id}>{say('snapshots.text')}</label>
        <textarea
          id={id}
          class="textarea"
          readOnly
          rows={4}
          value={file.value.text}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <div class="button-row">
        <button type="button" class="button button-tertiary button-small" onClick={shown.close}>
          {say('snapshots.close')}
        </button>
      </div>
    </section>
  )
}
