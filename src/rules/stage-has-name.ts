import { fold } from '../model/fold.ts'
import type { Stage } from '../model/journey-map.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'stage-has-name',
  question: 'complete',
  title: 'Each stage has a name of its own',
  looksAt: "Each stage's name: given, not the template's wording, and used once.",
  why: 'People find their place on the map by the names of the stages; so does everybody who reads it later.',
  remedy: 'Write on the header of the stage what happens in it, in the words of those who live through it.',
  maps: ['cem', 'cjm'],
  severity: { workshop: 'moderate', 'sign-off': 'serious' },
  source: 'Milkymap on journey maps: name each phase so that it can be told from the others without its notes.',
  messages: {
    empty: 'Stage {position} has no name.',
    placeholder: 'Stage {position} is still called "{name}".',
    repeated: 'Stage {position} has the same name as stage {first}: "{name}".',
  },
  select({ map }) {
    const firsts = new Map<string, number>()
    return map.stages.map((stage: Stage, index) => {
      // Punctuation alone folds to nothing; such names are compared as they are.
      const name = fold(stage.name) || stage.name.trim()
      const first = firsts.get(name)
      if (first === undefined) firsts.set(name, index)
      return { stageId: stage.id, name: stage.name.trim(), position: index + 1, first: (first ?? index) + 1 }
    })
  },
  evaluate({ name, position, first }, _sheet, { wording }) {
    if (name === '') return { outcome: 'fail', code: 'empty', data: { position }, asks: 'stage-name' }
    if (!wording.isContent(name) || wording.isNumberedStage(name)) {
      return { outcome: 'fail', code: 'placeholder', data: { position, name }, asks: 'stage-name' }
    }
    if (first !== position)
      return { outcome: 'fail', code: 'repeated', data: { position, first, name }, asks: 'stage-name' }
    return { outcome: 'pass' }
  },
})
