import type { Reading } from '../../../read/reading.ts'
import { Field } from '../../views/field.tsx'
import { factFieldId } from './structure-problems.ts'
import { FACTS, type Fact, type StructureState } from './structure-state.ts'

/** What the map says of itself; it is written on its title. */
export function Facts({ structure, reading }: { structure: StructureState; reading: Reading }) {
  const { say } = structure
  const map = structure.draft.value?.map
  if (!map) return null
  const labels: Readonly<Record<Fact, string>> = {
    title: say('insert.title'),
    subject: say(map.kind === 'cem' ? 'insert.brand' : 'insert.product'),
    actor: say('insert.actor'),
    scenario: say('insert.scenario'),
  }
  const holder = (fact: Fact) => ({
    get value() {
      return map[fact]
    },
    set value(text: string) {
      structure.setFact(fact, text)
    },
  })
  const problemOf = (fact: Fact) =>
    structure.problems.value.find(({ fieldId }) => fieldId === factFieldId(fact))?.sentence
  return (
    <section class="facts">
      <h4 class="correct-title">{say('structure.facts')}</h4>
      {reading.placed.some(({ role }) => role === 'title') ? (
        FACTS.map((fact) => {
          const problem = problemOf(fact)
          return (
            <Field
              key={fact}
              id={factFieldId(fact)}
              label={labels[fact]}
              value={holder(fact)}
              {...(fact === 'title' ? {} : { hint: say('insert.optional') })}
              {...(problem ? { problem } : {})}
            />
          )
        })
      ) : (
        <p class="hint">{say('structure.no-title')}</p>
      )}
    </section>
  )
}
