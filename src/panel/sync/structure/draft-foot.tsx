import type { StructureState } from './structure-state.ts'

/** How much is not on the board yet, and what can be done with it. It stays in sight while there is something. */
export function DraftFoot({ structure }: { structure: StructureState }) {
  const { say } = structure
  const n = structure.pending.value
  const other = structure.problems.value.filter(({ fieldId }) => fieldId.startsWith('structure-add-'))
  const onPreview = async () => {
    const fieldId = await structure.preview()
    if (fieldId !== null) document.getElementById(fieldId)?.focus()
  }
  return (
    <>
      <div class="unseen" aria-live="polite">
        {n > 0 && say('structure.pending', { n })}
      </div>
      {n > 0 && (
        <div class="run-foot draft-foot">
          <span class="hint">{say('structure.pending', { n })}</span>
          {other.map(({ sentence }) => (
            <p key={sentence} class="status-text">
              {sentence}
            </p>
          ))}
          <button type="button" class="button button-primary button-medium" onClick={() => void onPreview()}>
            {say('structure.preview')}
          </button>
          <button
            type="button"
            class="button button-secondary button-medium"
            onClick={() => {
              document.getElementById('sync-structure')?.focus()
              structure.reset()
            }}
          >
            {say('structure.reset')}
          </button>
        </div>
      )}
    </>
  )
}
