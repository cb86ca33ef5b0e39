import { useEffect, useId, useRef } from 'preact/hooks'
import { loadLanguage } from '../../../i18n/load.ts'
import { download } from '../../download.ts'
import type { MapDesk, SectionView } from '../../map-section.ts'
import { loadStyles } from '../../stylesheet.ts'
import { Notice } from '../../views/notice.tsx'
import styles from './report.css?url'
import { type ReportState, reportState } from './report-state.ts'

const outlet = {
  save: download,
  // Where the frame may not at all, there is no clipboard to ask.
  copy: async (text: string) => navigator.clipboard.writeText(text),
}

/** Starts writing reports; lives as long as the panel. Rejects when its styles cannot be loaded. */
export async function openReport(desk: MapDesk): Promise<SectionView> {
  const [language] = await Promise.all([
    loadLanguage(desk.context.locale).catch(() => loadLanguage('en')),
    loadStyles(styles),
  ])
  const state = reportState(desk, language, outlet)
  const { say } = state
  return ({ reading: { map } }) => (
    <>
      <p class="hint">{say('report.intro', { profile: say(`check.profile-${state.profile.value}`) })}</p>
      <div class="report-buttons">
        <button type="button" class="button button-secondary button-small" onClick={() => state.save(map, 'html')}>
          {say('report.download-html')}
        </button>
        <button type="button" class="button button-secondary button-small" onClick={() => state.save(map, 'markdown')}>
          {say('report.download-markdown')}
        </button>
        <button type="button" class="button button-secondary button-small" onClick={() => void state.copy(map)}>
          {say('report.copy')}
        </button>
      </div>
      <Outcome state={state} mapId={map.id} />
    </>
  )
}

function Outcome({ state: { say, told }, mapId }: { state: ReportState; mapId: string }) {
  const now = told.value?.mapId === mapId ? told.value : null
  return (
    <>
      <div class="report-outcome" aria-live="polite">
        {now?.kind === 'copied' && <Notice kind="good" text={say('report.copied')} />}
        {now?.kind === 'saving' && <Notice kind="good" text={say('report.saving', { name: now.name })} />}
        {now?.kind === 'refused' && <Notice kind="problem" text={say('report.refused')} />}
      </div>
      {now?.kind === 'refused' && <TextToCopy label={say('report.text')} text={now.text} />}
    </>
  )
}

/** The whole text, selected, so that one key copies it. */
function TextToCopy({ label, text }: { label: string; text: string }) {
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    area.current?.focus()
    area.current?.select()
  }, [text])
  return (
    <div class="form-group form-group-small">
      <label for={id}>{label}</label>
      <textarea id={id} ref={area} class="textarea report-text" readOnly rows={8} value={text} />
    </div>
  )
}
