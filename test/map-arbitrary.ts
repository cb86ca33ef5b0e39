import fc from 'fast-check'
import { LANES, type LaneType, laneKind } from '../src/lanes/index.ts'
import { type JourneyMap, LOCALES, type Note } from '../src/model/journey-map.ts'
import { isWaiting } from '../src/model/waiting-note.ts'

/** What is chosen for texts of a random map. */
export interface Texts {
  readonly names: fc.Arbitrary<string>
  readonly notes: fc.Arbitrary<string>
}

const few: Texts = { names: fc.constantFrom('', 'Awareness', 'Use', 'Use 2'), notes: fc.constantFrom('', 'a', 'b\nc') }

const ids = (letter: string, most: number) =>
  fc.uniqueArray(
    fc.integer({ min: 1, max: most }).map((number) => `${letter}${number}`),
    { maxLength: most },
  )

const types = fc.uniqueArray(fc.constantFrom(...LANES.map((kind): LaneType => kind.id)), { minLength: 1, maxLength: 2 })
const day = fc.constantFrom('', '2026-01-02T03:04:05Z', '2026-02-03T04:05:06Z')
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 2 })

/** Random maps; ids come from small sets, so that two of them have much in common. Each note lies in a stage and a lane of its map. */
export function maps({ names, notes }: Texts = few): fc.Arbitrary<JourneyMap> {
  return fc
    .record({
      version: fc.constant(1 as const),
      id: fc.constant('map'),
      kind: fc.constantFrom('cem' as const, 'cjm' as const, 'combined' as const),
      title: names,
      subject: names,
      actor: names,
      scenario: names,
      locale: fc.constantFrom(...LOCALES),
      template: maybe(fc.record({ id: fc.constantFrom('cjm', 'cem'), version: fc.integer({ min: 1, max: 2 }) })),
      stages: ids('s', 7).chain((all) => fc.tuple(...all.map((id) => fc.record({ id: fc.constant(id), name: names })))),
      lanes: ids('l', 6).chain((all) =>
        fc.tuple(...all.map((id) => fc.record({ id: fc.constant(id), label: names, types }))),
      ),
      links: fc.array(
        fc.record({
          stageId: fc.constantFrom('s1', 's2'),
          boardId: fc.constant('board'),
          frameId: fc.constantFrom('f1', 'f2'),
          mapId: fc.constant('other'),
          toStageId: maybe(fc.constant('s1')),
          loopedAt: maybe(day),
        }),
        { maxLength: 2 },
      ),
      state: fc.record({
        time: maybe(fc.constantFrom('current' as const, 'future' as const)),
        basis: maybe(fc.constantFrom('assumption' as const, 'research' as const)),
      }),
      review: maybe(
        fc.record({
          owner: names,
          reviewOn: maybe(day),
          signedOff: maybe(
            fc.record(
              {
                by: names,
                at: day,
                waived: fc.record({
                  count: fc.nat(3),
                  named: fc.array(
                    fc.record(
                      { rule: fc.constant('map-has-title'), stageId: fc.constant('s1'), reason: notes },
                      { requiredKeys: ['rule'] },
                    ),
                    { maxLength: 2 },
                  ),
                }),
              },
              { requiredKeys: ['by', 'at'] },
            ),
          ),
        }),
      ),
    })
    .chain((map): fc.Arbitrary<JourneyMap> => {
      if (map.stages.length === 0 || map.lanes.length === 0) return fc.constant({ ...map, notes: [] })
      const note = (id: string): fc.Arbitrary<Note> =>
        fc.constantFrom(...map.lanes).chain((lane) =>
          fc.record({
            id: fc.constant(id),
            stageId: fc.constantFrom(...map.stages.map((stage) => stage.id)),
            laneId: fc.constant(lane.id),
            text: notes,
            score: lane.types.some((type) => laneKind(type).scale)
              ? maybe(fc.integer({ min: -4, max: 4 }).map((half) => half / 2 + 0))
              : fc.constant(null),
            answer: fc.constantFrom('note' as const, 'note' as const, 'none' as const),
            color: fc.constantFrom('', 'yellow', 'red'),
            tags: fc.uniqueArray(fc.constantFrom('web', 'shop', 'interview', 'two words'), { maxLength: 2 }),
            createdBy: fc.constantFrom('', 'u1', 'u2'),
            modifiedAt: day,
          }),
        )
      return ids('n', 12).chain((all) => fc.tuple(...all.map(note)).map((notes) => ({ ...map, notes })))
    })
}

/** A map as it counts: without who wrote a note, when, under which id, and in which order in its cell. */
export function asItCounts(map: JourneyMap) {
  const { notes, ...rest } = map
  return {
    ...rest,
    notes: notes
      .map(({ id: _id, createdBy: _by, modifiedAt: _at, ...note }) => note)
      .map((note) => JSON.stringify(note, Object.keys(note).sort()))
      .sort(),
  }
}

/** A map as it is read once it lies on a board: empty notes wait for words there, and are none of its notes. */
export const asItIsRead = (map: JourneyMap): JourneyMap => ({
  ...map,
  notes: map.notes.filter((note) => !isWaiting(note)),
})
