import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type WordedGroup, wordGroup } from '../src/i18n/change-message.ts'
import { CHANGE_MESSAGES } from '../src/i18n/en-changes.ts'
import { LANGUAGES } from '../src/i18n/index.ts'
import { structureWords } from '../src/i18n/structure-words.ts'
import { applyChanges } from '../src/model/apply-changes.ts'
import { type ChangeGroup, groupChanges, withNeeds, without } from '../src/model/change-groups.ts'
import { diffMaps } from '../src/model/diff.ts'
import type { JourneyMap, Locale, Note } from '../src/model/journey-map.ts'
import { pickChanges } from '../src/model/pick-changes.ts'
import { sketch } from '../src/model/sketch.ts'
import { speaker } from '../src/panel/say.ts'
import { asItCounts, maps } from './map-arbitrary.ts'

const LONG = process.env.THROUGHLINE_LONG === '1'
const RUNS = { numRuns: LONG ? 20_000 : 400, seed: 41 }

test('the groups share all changes among them, each in one', () => {
  fc.assert(
    fc.property(maps(), maps(), (from, to) => {
      const said = groupChanges(from, to).flatMap(({ changes }) => changes.map((change) => JSON.stringify(change)))
      const all = diffMaps(from, to).map((change) => JSON.stringify(change))
      expect(said.toSorted()).toEqual(all.toSorted())
    }),
    RUNS,
  )
})

test('all groups together make the whole difference', () => {
  fc.assert(
    fc.property(maps(), maps(), (from, to) => {
      const changes = pickChanges(
        from,
        to,
        groupChanges(from, to).map(({ id }) => id),
      )
      expect(changes).toHaveLength(diffMaps(from, to).length)
      expect(asItCounts(applyChanges(from, changes))).toEqual(asItCounts({ ...to, id: from.id }))
    }),
    RUNS,
  )
})

test('whatever is picked fits by itself, changes nothing else, and the rest picked later makes the whole', () => {
  fc.assert(
    fc.property(maps(), maps(), fc.infiniteStream(fc.boolean()), (from, to, coins) => {
      const groups = groupChanges(from, to)
      const chosen = groups.filter(() => coins.next().value).map(({ id }) => id)
      const half = applyChanges(from, pickChanges(from, to, chosen))
      expect(asItCounts(applyChanges(half, diffMaps(half, to)))).toEqual(asItCounts({ ...to, id: from.id }))
      // What was picked differs no more, and what was not differs as before.
      const picked = withNeeds(groups, chosen)
      const parts = (all: readonly ChangeGroup[]) =>
        all.flatMap(({ id, subject }) => (/^notes$|-order$/.test(subject.kind) ? [] : [id])).toSorted()
      expect(parts(groupChanges(half, to))).toEqual(parts(groups.filter(({ id }) => !picked.has(id))))
    }),
    RUNS,
  )
})

test('nothing picked is no change', () => {
  fc.assert(
    fc.property(maps(), maps(), (from, to) => {
      expect(pickChanges(from, to, [])).toEqual([])
    }),
    RUNS,
  )
})

const MAP = sketch(`
  CJM: Buying headphones
  product: Aria One
  | stage       | Awareness           | Use            | Purchase           | Support    |
  | actions     | sees an ad / clicks | wears them     | buys online        | calls      |
  | emotions    | (+1) curious        | (+2) proud     | (-1) too dear      | (0) so so  |
  | pain-points |                     |                | the queue          | on hold    |
`)
const ID = {
  stage: { awareness: 's1', use: 's2', purchase: 's3', support: 's4' },
  lane: { actions: 'l1', pains: 'l3' },
}

const idOf = (text: string): string => MAP.notes.find((note) => note.text === text)?.id ?? ''
const noteWith = (text: string, change: Partial<Note>): Note => {
  const note = MAP.notes.find((each) => each.text === text)
  if (!note) throw new RangeError(`no note says ${text}`)
  return { ...note, ...change }
}
/** A copy of the map in which the notes with these words are others, or gone. */
const withNotes = (
  changed: Readonly<Record<string, Partial<Note> | null>>,
  added: readonly Note[] = [],
): JourneyMap => ({
  ...MAP,
  notes: [
    ...MAP.notes.flatMap((note) => {
      const change = changed[note.text]
      return change === null ? [] : [{ ...note, ...change }]
    }),
    ...added,
  ],
})
const pain = (id: string, text: string) => noteWith('the queue', { id, text })

function worded(from: JourneyMap, to: JourneyMap, locale: Locale = 'en'): WordedGroup[] {
  const language = LANGUAGES.find((each) => each.locale === locale)
  if (!language) throw new RangeError(`no language ${locale}`)
  const { lanes } = structureWords(language)
  const speech = {
    locale,
    say: speaker(CHANGE_MESSAGES, locale, language.panel),
    laneName: (type: keyof typeof lanes) => lanes[type].label,
  }
  return groupChanges(from, to).map((group) => wordGroup(group, from, to, speech))
}
const sentences = (to: JourneyMap, locale?: Locale): string[] => worded(MAP, to, locale).map(({ sentence }) => sentence)

describe('a difference in words', () => {
  test('tells notes that came and a score that changed', () => {
    const to = withNotes({ 'too dear': { score: 0 } }, [pain('a', 'no sizes'), pain('b', 'no gift wrap')])
    expect(worded(MAP, to)).toEqual([
      {
        sentence: 'Stage 3 “Purchase”: Emotions -1 → 0, +2 Pain points',
        details: ['“too dear”: -1 → 0', 'Pain points: + “no sizes”', 'Pain points: + “no gift wrap”'],
      },
    ])
  })

  test('tells notes that went, were reworded, coloured, moved from another stage or lane', () => {
    const to = withNotes({
      'the queue': null,
      'sees an ad': { text: 'sees a poster' },
      clicks: { stageId: ID.stage.use },
      'on hold': { laneId: ID.lane.actions },
      'wears them': { tags: ['daily'] },
      calls: { color: 'red', text: 'calls twice' },
    })
    expect(worded(MAP, to)).toEqual([
      {
        sentence: 'Stage 1 “Awareness”: 1 note reworded in Actions',
        details: ['Actions: “sees an ad” → “sees a poster”'],
      },
      {
        sentence:
          'Stage 2 “Use”: 1 note with another color or other tags in Actions, 1 note moved here from “Awareness”',
        details: ['“clicks” moves to “Use”, Actions', '“wears them”: another color or other tags'],
      },
      { sentence: 'Stage 3 “Purchase”: -1 Pain points', details: ['Pain points: − “the queue”'] },
      {
        sentence:
          'Stage 4 “Support”: 1 note reworded in Actions, 1 note with another color or other tags in Actions, 1 note moved from Pain points to Actions',
        details: [
          'Actions: “calls” → “calls twice”',
          '“calls twice”: another color or other tags',
          '“on hold” moves to “Support”, Actions',
        ],
      },
    ])
  })

  test('tells stages that come, go, change places and names', () => {
    const to: JourneyMap = {
      ...withNotes({ calls: { stageId: 's2' }, 'so so': null, 'on hold': null }, [
        noteWith('calls', { id: 'new', stageId: 's9', text: 'renews' }),
      ]),
      stages: [
        { id: 's1', name: 'Awareness' },
        { id: 's3', name: 'Buying' },
        { id: 's2', name: 'Use' },
        { id: 's9', name: 'Renew' },
      ],
    }
    expect(sentences(to)).toEqual([
      'Stage 3 “Purchase” → “Buying”',
      'New stage “Renew” after “Use”; 1 note comes with it',
      'Stage “Support” removed; its 2 notes are parked beside the map; 1 of its notes moves to “Use”',
      'Stage “Purchase” moves after “Awareness”',
    ])
  })

  test('tells lanes that come, go, and are asked otherwise', () => {
    const to: JourneyMap = {
      ...withNotes({ 'the queue': null, 'on hold': null }),
      lanes: [
        { id: 'l9', label: '', types: ['channels'] },
        { id: 'l2', label: 'Emotions', types: ['emotions', 'thoughts'] },
        { id: 'l1', label: 'Doing', types: ['actions'] },
      ],
    }
    expect(sentences(to)).toEqual([
      'New lane (no name) at the top',
      'Lane “Emotions” asks for Emotions, Thoughts instead of Emotions',
      'Lane “Actions” → “Doing”',
      'Lane “Pain points” removed; its 2 notes are parked beside the map',
      'Lane “Emotions” moves below (no name)',
    ])
  })

  test('tells another order of many, and what is set on the map, its links and who signed it off', () => {
    const to: JourneyMap = {
      ...MAP,
      title: 'Buying {title} & more',
      actor: 'Mia',
      subject: '',
      kind: 'combined',
      locale: 'de',
      template: { id: 'cjm', version: 2 },
      stages: [...MAP.stages].reverse(),
      state: { time: 'future', basis: 'research' },
      links: [{ stageId: 's1', boardId: 'b', frameId: 'f', mapId: 'm', toStageId: null, loopedAt: null }],
      review: { owner: 'Ada', reviewOn: '2026-03-01', signedOff: { by: 'Bo', at: '2026-01-02' } },
    }
    expect(sentences(to)).toEqual([
      'Title: “Buying headphones” → “Buying {title} & more”; Brand or product: “Aria One” → (empty); Persona: (empty) → “Mia”; Kind of map: customer journey map → both in one; Language: English → German; Template: none → cjm, version 2; Time it shows: (empty) → the future; Based on: (empty) → research',
      'Stages in another order: “Support”, “Purchase”, “Use”, “Awareness”',
      '1 link to another map added',
      'Responsible: none → “Ada”; Next review: none → Mar 1, 2026; Signed off by “Bo” on Jan 2, 2026',
    ])
    expect(worded(to, MAP).at(-1)?.sentence).toBe(
      'Responsible: “Ada” → none; Next review: Mar 1, 2026 → none; No longer signed off',
    )
  })

  test('cuts long words and sets them in one line', () => {
    const text = `first\nsecond ${'long '.repeat(40)}`
    const [group] = worded(MAP, withNotes({ clicks: { text } }))
    expect(group?.details).toEqual([`Actions: “clicks” → “first second ${'long '.repeat(13)}lo ...”`])
  })

  test.each(LANGUAGES.map(({ locale }) => locale))('is said in full in %s, whatever differs', (locale) => {
    fc.assert(
      fc.property(maps(), maps(), (from, to) => {
        for (const { sentence, details } of worded(from, to, locale))
          for (const said of [sentence, ...details]) expect(said).not.toMatch(/[{}]|undefined|null|NaN|change\.|^$/)
      }),
      { numRuns: LONG ? 3000 : 60, seed: 43 },
    )
  })
})

test('a part that goes needs the part that its notes move to, and whoever leaves that out leaves both out', () => {
  const to: JourneyMap = {
    ...withNotes({ calls: { stageId: 's9' }, 'so so': { stageId: 's9' }, 'on hold': { stageId: 's9' } }),
    stages: [...MAP.stages.slice(0, 3), { id: 's9', name: 'Help' }],
  }
  const groups = groupChanges(MAP, to)
  expect(groups.map(({ id, needs }) => [id, needs])).toEqual([
    ['stage:s9', []],
    ['stage:s4', ['stage:s9']],
  ])
  expect([...withNeeds(groups, ['stage:s4'])].toSorted()).toEqual(['stage:s4', 'stage:s9'])
  expect([...without(groups, ['stage:s4', 'stage:s9'], 'stage:s9')]).toEqual([])
  expect([...without(groups, ['stage:s4', 'stage:s9'], 'stage:s4')]).toEqual(['stage:s9'])
  const kept = applyChanges(MAP, pickChanges(MAP, to, ['stage:s9']))
  expect(kept.notes.filter(({ stageId }) => stageId === ID.stage.support).map(({ id }) => id)).toEqual(
    ['calls', 'so so', 'on hold'].map(idOf),
  )
})
