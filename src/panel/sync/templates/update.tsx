import type { Decisions } from '../../../sync/conflict.ts'
import { conflictWords } from './conflict-words.ts'
import type { TemplatesState } from './templates-state.ts'

/** Offers what a newer version of its template would do to the map that is shown. */
export function Update({ templates }: { templates: TemplatesState }) {
  const { say, update } = templates
  const offer = update.offer.value
  if (!offer) return null
  const { name, sentences, conflicts, isBaseKnown } = offer
  return (
    <section class="template-update" aria-labelledby="template-update">
      <h4 class="correct-title" id="template-update">
        {say('templates.update-title', { name })}
      </h4>
      <p>{say(isBaseKnown ? 'templates.update-text' : 'templates.update-adds')}</p>
      {sentences.length > 0 ? (
        <ul class="run-steps" aria-label={say('templates.update-changes')}>
          {sentences.map((sentence, index) => (
            <li key={index}>{sentence}</li>
          ))}
        </ul>
      ) : (
        <p class="hint">{say(conflicts.length > 0 ? 'templates.update-none' : 'templates.update-same')}</p>
      )}
      {conflicts.length > 0 && (
        <>
          <p>{say('templates.update-choose')}</p>
          {conflicts.map((conflict) => (
            <Choice
              key={conflict.id}
              id={conflict.id}
              words={conflictWords(conflict, offer.map, say, templates.desk)}
              decisions={update.decisions.value}
              onChoose={update.choose}
            />
          ))}
        </>
      )}
      <button type="button" class="button button-primary button-small" onClick={() => void update.preview()}>
        {say('templates.update-go')}
      </button>
    </section>
  )
}

interface ChoiceProps {
  readonly id: string
  readonly words: ReturnType<typeof conflictWords>
  readonly decisions: Decisions
  readonly onChoose: TemplatesState['update']['choose']
}

/** Until somebody chooses otherwise the map stays as it is. */
function Choice({ id, words, decisions, onChoose }: ChoiceProps) {
  const chosen = decisions[id] ?? 'mine'
  return (
    <fieldset class="template-choice">
      <legend>{words.title}</legend>
      {(['mine', 'theirs'] as const).map((side) => (
        <label key={side} class="split-note">
          <input type="radio" name={`conflict-${id}`} checked={chosen === side} onChange={() => onChoose(id, side)} />
          <span>{words.of[side]}</span>
        </label>
      ))}
    </fieldset>
  )
}
