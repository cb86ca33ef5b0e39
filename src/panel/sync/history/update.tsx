import { useLayoutEffect, useRef } from 'preact/hooks'
import { loadStyles } from '../../stylesheet.ts'
import { Notice } from '../../views/notice.tsx'
import type { SectionView, SyncDesk } from '../section.ts'
import { DifferencePicker } from './difference-picker.tsx'
import { FileForm } from './file-form.tsx'
import styles from './history.css?url'
import { type UpdateState, updateState } from './update-state.ts'

/** Starts taking changes over from files; what was chosen lives as long as the panel. Rejects when its styles cannot be loaded. */
export async function openUpdate(desk: SyncDesk): Promise<SectionView> {
  await loadStyles(styles)
  const update = updateState(desk)
  const nameOf = (id: string, title: string) => desk.check.names.value.get(id) ?? title
  return () => (
    <>
      <p class="hint">{update.say('update.intro')}</p>
      {update.step.value === 'read' ? <FileRead update={update} nameOf={nameOf} /> : <FileForm update={update} />}
    </>
  )
}

interface ReadProps {
  readonly update: UpdateState
  /** What a map of this board is called. */
  readonly nameOf: (id: string, title: string) => string
}

/** What is in the file, and what of it differs. */
function FileRead({ update, nameOf }: ReadProps) {
  const { say, file, again, isAbout } = update
  const root = useRef<HTMLElement>(null)
  useLayoutEffect(() => root.current?.focus(), [])
  const { maps } = file.value
  return (
    <section class="file-read" ref={root} tabIndex={-1} aria-label={say('update.differs')}>
      <Problems update={update} />
      {maps.length > 1 && <MapInFile update={update} />}
      {maps.length > 0 &&
        (isAbout.value ? <Differences update={update} /> : <Elsewhere update={update} nameOf={nameOf} />)}
      {!(maps.length > 0 && isAbout.value && update.differences.value.length > 0) && (
        <div class="button-row">
          <button type="button" class="button button-secondary button-small" onClick={again}>
            {say('update.again')}
          </button>
        </div>
      )}
    </section>
  )
}

function Problems({ update: { say, file } }: { update: UpdateState }) {
  const { maps, problems } = file.value
  if (problems.length === 0) return null
  return (
    <div class="file-problems">
      <h4 class="correct-title">{say(maps.length > 0 ? 'update.problems' : 'update.not-read')}</h4>
      {/* Whoever reads files says what is wrong with them in English only. */}
      <ul lang="en">
        {problems.map(({ line, message }, index) => (
          <li key={index}>{line === undefined ? message : say('update.problem-line', { line, what: message })}</li>
        ))}
      </ul>
    </div>
  )
}

function MapInFile({ update: { say, file, at, chooseMap } }: { update: UpdateState }) {
  return (
    <div class="form-group form-group-small">
      <label for="update-map">{say('update.which')}</label>
      <select
        id="update-map"
        class="select select-small"
        value={String(at.value)}
        onChange={(event) => chooseMap(Number(event.currentTarget.value))}
      >
        {file.value.maps.map((map, index) => (
          <option key={index} value={String(index)}>
            {map.title || `${index + 1}`}
          </option>
        ))}
      </select>
    </div>
  )
}

/** The file is about another map, or about none of this board. */
function Elsewhere({ update, nameOf }: ReadProps) {
  const { say, subject, showSubject, compareDespite } = update
  const found = subject.value
  return (
    <Notice
      kind="info"
      text={found ? say('update.elsewhere', { name: nameOf(found.map.id, found.map.title) }) : say('update.unknown')}
    >
      {found && (
        <button type="button" class="button button-primary button-small" onClick={showSubject}>
          {say('update.show')}
        </button>
      )}
      <button type="button" class="button button-secondary button-small" onClick={compareDespite}>
        {say('update.all-the-same')}
      </button>
    </Notice>
  )
}

function Differences({ update }: { update: UpdateState }) {
  const { say, differences, untagged, leftOut, go, again } = update
  if (differences.value.length === 0) return <p role="status">{say('update.same')}</p>
  return (
    <>
      <p class="hint">{say('update.hint')}</p>
      {untagged.value > 0 && <p class="hint">{say('differences.untagged', { n: untagged.value })}</p>}
      <DifferencePicker
        say={say}
        groups={differences}
        leftOut={leftOut}
        onGo={() => void go()}
        onClose={again}
        closing={say('update.again')}
      />
    </>
  )
}
