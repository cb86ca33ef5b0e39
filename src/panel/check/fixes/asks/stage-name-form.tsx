import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { loadLanguage } from '../../../../i18n/load.ts'
import { presetIn } from '../../../../i18n/overlay.ts'
import { PRESETS } from '../../../../templates/presets.ts'
import { type Suggestion, suggestStage } from '../../../../templates/suggest-stage.ts'
import { nameFieldId, structureProblems } from '../../../sync/structure/structure-problems.ts'
import type { ActionProps } from '../../finding-action.ts'
import { AnswerForm } from './answer-form.tsx'
import { nameStage } from './answers.ts'
import { sayFix } from './say-fix.ts'

/** A name for a stage; where the map follows a preset, the one that is missing in this place is suggested, in the map's language. */
export function StageNameForm({ finding, desk, close }: ActionProps) {
  const { context, check, run } = desk
  const say = sayFix(context)
  const value = useSignal('')
  const suggestion = useSignal<Suggestion | null>(null)
  const map = check.reading.value?.map
  const place = map?.stages.findIndex(({ id }) => id === finding.stageId) ?? -1
  const stage = map?.stages[place]
  const id = `fix-${finding.rule}-${place}`
  useEffect(() => {
    if (!map) return
    const names = map.stages.map(({ name }) => name)
    loadLanguage(map.locale).then(
      (language) => {
        const found = suggestStage(
          names,
          place,
          PRESETS.map((preset) => presetIn(language, preset)),
        )
        if (!found || value.peek() !== '') return
        suggestion.value = found
        value.value = found.name
      },
      () => undefined, // nothing is suggested
    )
  }, [])
  // What is suggested is written over at the first key.
  useEffect(() => {
    const element = document.getElementById(id)
    if (suggestion.value && element instanceof HTMLInputElement) element.select()
  }, [suggestion.value])
  if (!map || !stage) return null
  return (
    <AnswerForm
      say={say}
      id={id}
      label={say('fix.stage-name', { number: place + 1 })}
      value={value}
      problemOf={(answer) => {
        const stages = map.stages.map((each) => (each === stage ? { ...each, name: answer } : each))
        const problems = structureProblems(map, { ...map, stages }, say, (name) => name)
        return problems.find(({ fieldId }) => fieldId === nameFieldId(stage.id))?.sentence ?? null
      }}
      send={(answer) => void run.preview(nameStage(stage.id, answer))}
      close={close}
    >
      {suggestion.value && <p class="hint">{say('fix.suggested', { preset: suggestion.value.preset })}</p>}
    </AnswerForm>
  )
}
