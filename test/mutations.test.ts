import { describe, expect, test } from 'vitest'
import { applyChanges } from '../src/model/apply-changes.ts'
import { diffMaps } from '../src/model/diff.ts'
import type { JourneyMap } from '../src/model/journey-map.ts'
import { RULES } from '../src/rules/index.ts'
import type { Profile } from '../src/rules/report.ts'
import { type CheckOptions, checkSubjects, DEFAULT_KIT } from '../src/rules/run.ts'
import type { Subject } from '../src/rules/sheet.ts'
import { WORDS } from '../src/words/index.ts'
import { COMPLETE_MAPS, NOW } from './complete-maps.ts'
import { KIT, placeOf, type RuleLoss } from './rule-kit.ts'

const said = (subject: JourneyMap | Subject, options: CheckOptions = {}, kit = KIT) => {
  const map = 'map' in subject ? subject.map : subject
  const { findings } = checkSubjects([subject], { now: NOW, profile: 'sign-off', ...options }, kit)
  return findings.map((found) => [found.rule, found.outcome, found.code, placeOf(found, map)])
}

describe.each(Object.values(COMPLETE_MAPS))('the complete map, $kind', (map) => {
  test.each<Profile>(['workshop', 'sign-off'])('has no findings (%s)', (profile) => {
    expect(said(map, { profile })).toEqual([])
    expect(said(map, { profile }, { ...DEFAULT_KIT, templates: KIT.templates, words: WORDS })).toEqual([])
    expect(checkSubjects([map], { now: NOW, profile }, KIT).counts.passes).toBeGreaterThan(20)
  })
})

/** The map with what was taken away put back by changes, as a person or a fix would: what was added comes last. */
function putBack(taken: JourneyMap | Subject, complete: JourneyMap): JourneyMap {
  const map = 'map' in taken ? taken.map : taken
  const whole = applyChanges(map, diffMaps(map, complete))
  // Changes do not say who wrote a note and when: the board does.
  const written = new Map(complete.notes.map(({ id, createdBy, modifiedAt }) => [id, { createdBy, modifiedAt }]))
  return { ...whole, notes: whole.notes.map((note) => ({ ...note, ...written.get(note.id) })) }
}

describe.each(RULES)('$id', async ({ id }) => {
  const { loss }: { loss: RuleLoss } = await import(`./fixtures/rules/${id}.ts`)
  const complete = COMPLETE_MAPS[loss.from]

  test(`misses ${loss.what} on a map that is complete else, and nothing once it is put back`, () => {
    const taken = loss.take(complete)
    expect(said(taken, loss.options)).toEqual([[id, ...loss.expect]])
    expect(said(putBack(taken, complete))).toEqual([])
  })
})
