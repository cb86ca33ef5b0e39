import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordReport } from '../src/i18n/finding-message.ts'
import { LANGUAGES } from '../src/i18n/index.ts'
import { LANES } from '../src/lanes/index.ts'
import type { JourneyMap, Lane, Note } from '../src/model/journey-map.ts'
import { sketch } from '../src/model/sketch.ts'
import { RULES as ALL_RULES } from '../src/rules/index.ts'
import type { Kit } from '../src/rules/kit.ts'
import { SEVERITIES, type Waiver } from '../src/rules/report.ts'
import { type CheckOptions, checkSubjects, DEFAULT_KIT } from '../src/rules/run.ts'
import { TEMPLATES } from '../src/templates/index.ts'
import { PRESETS } from '../src/templates/presets.ts'
import { WORDS } from '../src/words/index.ts'
import { placeOf, KIT as WHOLE_KIT } from './rule-kit.ts'

/** The rules that ask for something to be there; what others say of a complete map is held in `mutations.test.ts`. */
const RULES = ALL_RULES.filter((rule) => rule.question === 'complete')
const KIT: Kit = { ...WHOLE_KIT, rules: RULES }

const CEM = sketch(`
  CEM: Life with Aria
  brand: Aria
  persona: Mia, a commuter
  id: cem
  template: cem@1
  | stage            | Awareness | Purchase   | Use            |
  | touchpoints      | an ad     | the shop   | the headphones |
  | channels         | web       | shop       | at home        |
  | emotions         | (1) keen  | (-1.5)     | 😀 at last     |
  | moments-of-truth |           | first call |                |
  | opportunities    | call back | none       | hurry up       |
`)

const CJM = sketch(`
  CJM: Buying headphones
  product: Aria One
  persona: Mia, a commuter
  id: cjm
  template: cjm@1
  | stage         | Awareness | Purchase     | Follow-up    |
  | actions       | looks     | buys         | calls        |
  | touchpoints   | an ad     | the shop     | the hotline  |
  | thoughts      | "nice"    | "dear"       | "at last"    |
  | emotions      | (1) keen  | (-1.5)       | (1) relieved |
  | pain-points   | too loud  | None found   | no answer    |
  | opportunities | call back | none: tested | answer first |
`)

const COMBINED = sketch(`
  Combined: Aria at a glance
  brand: Aria
  persona: Mia
  id: both
  template: both@1
  | stage            | Awareness | Purchase   |
  | touchpoints      | an ad     | the shop   |
  | channels         | web       | shop       |
  | emotions         | (1) keen  | (-1.5)     |
  | moments-of-truth |           | first call |
  | actions          | looks     | buys       |
  | thoughts         | "nice"    | "dear"     |
  | pain-points      | too loud  | none       |
  | opportunities    | call back | hurry up   |
`)

const findingsOf = (map: JourneyMap, options: CheckOptions = {}) =>
  checkSubjects([map], options, KIT).findings.map((found) => [found.rule, found.code, placeOf(found, map)])

type Said = ReturnType<typeof findingsOf>[number]

const without = (map: JourneyMap, gone: (note: Note) => boolean): JourneyMap => ({
  ...map,
  notes: map.notes.filter((note) => !gone(note)),
})

/** What is said when the notes of one type are gone from one stage. */
const MISSED: Readonly<Record<string, (kind: JourneyMap['kind'], stage: string) => Said[]>> = {
  touchpoints: (kind, stage) => (kind === 'cjm' ? [] : [['stage-has-action', 'touchpoint', stage]]),
  channels: (_kind, stage) => [['touchpoint-has-channel', 'missing', stage]],
  actions: (_kind, stage) => [['stage-has-action', 'action', stage]],
  thoughts: (_kind, stage) => [['stage-has-thought', 'missing', stage]],
  emotions: (_kind, stage) => [['stage-has-emotion', 'missing', stage]],
  'moments-of-truth': (_kind, stage) => (stage === 'Purchase' ? [['cem-has-moment-of-truth', 'missing', '']] : []),
  'pain-points': (_kind, stage) => [['stage-has-pain-point', 'missing', stage]],
  opportunities: (_kind, stage) => [['stage-has-opportunity', 'missing', stage]],
}

/** What is said besides when a lane is gone as a whole. */
const LANE_MISSED: Readonly<Record<string, Said[]>> = {
  emotions: [['stage-has-emotion', 'no-lane', '']],
  opportunities: [['stage-has-opportunity', 'no-lane', '']],
  'moments-of-truth': [['cem-has-moment-of-truth', 'no-lane', '']],
}

interface Loss {
  readonly what: string
  readonly map: JourneyMap
  readonly says: Said[]
}

function* lossesOf(map: JourneyMap): Generator<Loss> {
  yield { what: 'the title', map: { ...map, title: '' }, says: [['map-has-title', 'empty', '']] }
  yield { what: 'the subject', map: { ...map, subject: ' ' }, says: [['map-has-subject', 'empty', '']] }
  yield { what: 'the persona', map: { ...map, actor: '' }, says: [['map-has-actor', 'empty', '']] }
  for (const stage of map.stages) {
    const stages = map.stages.map((each) => (each === stage ? { ...each, name: '' } : each))
    yield { what: `the name of ${stage.name}`, map: { ...map, stages }, says: [['stage-has-name', 'empty', '']] }
    for (const lane of map.lanes) {
      const emptied = without(map, (note) => note.stageId === stage.id && note.laneId === lane.id)
      const says = MISSED[lane.types[0] ?? '']?.(map.kind, stage.name) ?? []
      yield { what: `${lane.label} in ${stage.name}`, map: emptied, says }
    }
  }
  for (const lane of map.lanes) {
    const rest = without(map, (note) => note.laneId === lane.id)
    const says: Said[] = [...(LANE_MISSED[lane.types[0] ?? ''] ?? []), ['map-keeps-template-lanes', 'missing', '']]
    yield { what: `the lane ${lane.label}`, map: { ...rest, lanes: map.lanes.filter((each) => each !== lane) }, says }
  }
}

describe.each([CEM, CJM, COMBINED])('a complete map, $kind', (map) => {
  test.each(['workshop', 'sign-off'] as const)('has no findings (%s)', (profile) => {
    const report = checkSubjects([map], { profile }, KIT)
    expect(report.findings).toEqual([])
    expect(report.counts.passes).toBeGreaterThan(10)
  })

  test.each([...lossesOf(map)])('without $what', (loss) => {
    const bySaid = (a: Said, b: Said) => a.join().localeCompare(b.join())
    expect(findingsOf(loss.map).toSorted(bySaid)).toEqual(loss.says.toSorted(bySaid))
  })

  test('says nothing more once the notes are put back, in whatever order', () => {
    expect(findingsOf({ ...map, notes: map.notes.toReversed() })).toEqual([])
  })
})

test('emotions gone from two stages and opportunities from one are exactly three findings', () => {
  const isIn = (note: Note, ...cells: string[]) => cells.includes(`${note.stageId} ${note.laneId}`)
  const map = without(CJM, (note) => isIn(note, 's1 l4', 's3 l4', 's2 l6'))
  expect(findingsOf(map)).toEqual([
    ['stage-has-emotion', 'missing', 'Awareness'],
    ['stage-has-opportunity', 'missing', 'Purchase'],
    ['stage-has-emotion', 'missing', 'Follow-up'],
  ])
})

test('the fix for a lane that is gone puts it where it belongs and settles the finding', () => {
  const lanes = CJM.lanes.filter((lane) => !lane.types.includes('emotions'))
  const map = { ...CJM, lanes, notes: CJM.notes.filter((note) => note.laneId !== 'l4') }
  const report = checkSubjects([map], {}, { ...KIT, labelOf: (type, locale) => `${type} (${locale})` })
  const fix = report.findings.find((found) => found.code === 'no-lane')?.fix ?? []
  expect(fix).toEqual([
    { kind: 'add-lane', lane: { id: 'lane-emotions', label: 'emotions (en)', types: ['emotions'] }, at: 3 },
  ])
  const fixed = fix.reduce<readonly Lane[]>(
    (all, change) => (change.kind === 'add-lane' ? all.toSpliced(change.at, 0, change.lane) : all),
    lanes,
  )
  expect(findingsOf({ ...map, lanes: fixed })).toEqual(
    map.stages.map((stage) => ['stage-has-emotion', 'missing', stage.name]),
  )
})

test('the most severe comes first, then the two rules that lead, then stage by stage', () => {
  const map = sketch(`CJM:\n| stage | A |\n| actions | |\n| thoughts | |\n| emotions | |\n| opportunities | |`)
  const ranked = (profile: 'workshop' | 'sign-off') =>
    checkSubjects([map], { profile }, KIT).findings.map((found) => [found.severity, found.rule])
  expect(ranked('workshop')).toEqual([
    ['critical', 'map-has-stages'],
    ['serious', 'stage-has-emotion'],
    ['serious', 'stage-has-opportunity'],
    ['moderate', 'map-has-actor'],
    ['moderate', 'stage-has-action'],
    ['minor', 'map-has-title'],
    ['minor', 'map-has-subject'],
    ['minor', 'stage-has-thought'],
  ])
  expect(ranked('sign-off')).toEqual([
    ['critical', 'stage-has-emotion'],
    ['critical', 'stage-has-opportunity'],
    ['critical', 'map-has-actor'],
    ['critical', 'map-has-stages'],
    ['serious', 'map-has-title'],
    ['serious', 'map-has-subject'],
    ['serious', 'stage-has-action'],
    ['moderate', 'stage-has-thought'],
  ])
})

test('an opportunity weighs less on an experience map that is to be signed off', () => {
  const severities = ['CEM', 'CJM', 'Combined'].map((kind) => {
    const map = sketch(`${kind}: x\n| stage | A | B |\n| emotions | (1) | (1) |\n| opportunities | ok | |`)
    const { findings } = checkSubjects([map], { profile: 'sign-off' }, KIT)
    return findings.find((found) => found.rule === 'stage-has-opportunity')?.severity
  })
  expect(severities).toEqual(['moderate', 'critical', 'critical'])
})

describe('a team', () => {
  const map = without(CJM, (note) => note.stageId === 's2' && note.laneId === 'l4')
  const [found] = checkSubjects([map], {}, KIT).findings
  const waiver = {
    fingerprint: found?.fingerprint ?? '',
    reason: 'asked',
    author: 'Mia',
    at: '2026-01-01',
    expires: null,
  }

  test('waives a finding, which then counts no more, even after the stage and the lane are renamed', () => {
    const renamed = {
      ...map,
      stages: map.stages.map((stage) => ({ ...stage, name: `${stage.name}!` })),
      lanes: map.lanes.map((lane) => ({ ...lane, label: `${lane.label}!` })),
    }
    const report = checkSubjects([renamed], { waivers: [waiver] }, KIT)
    expect(report.findings).toEqual([])
    expect(report.waived.map((each) => each.fingerprint)).toEqual([waiver.fingerprint])
    expect(report.counts).toMatchObject({ fails: 0, reviews: 0 })
  })

  test.each([
    ['2026-03-01T00:00:00Z', 1],
    ['2026-03-01T12:00:00Z', 0],
    ['some day', 0],
  ])('waives until a time: %s', (expires, waived) => {
    const now = new Date(expires === '2026-03-01T00:00:00Z' ? '2026-02-28' : '2026-03-01T12:00:00Z')
    const report = checkSubjects([map], { now, waivers: [{ ...waiver, expires }] }, KIT)
    expect([report.waived.length, report.findings.length]).toEqual([waived, 1 - waived])
  })

  test('is told what it decided, of a finding that is waived and of one that is waived no more', () => {
    const now = new Date('2026-03-01T12:00:00Z')
    const until = (expires: string | null, reason = 'asked') => ({ ...waiver, expires, reason })
    const heard = (...waivers: readonly Waiver[]) => {
      const report = wordReport(checkSubjects([map], { now, waivers }, KIT), RULES)
      return { waived: report.waived.map((each) => each.waiver), findings: report.findings.map((each) => each.waiver) }
    }
    expect(heard()).toEqual({ waived: [], findings: [undefined] })
    expect(heard({ ...waiver, fingerprint: 'another' })).toEqual({ waived: [], findings: [undefined] })
    expect(heard(waiver)).toEqual({ waived: [waiver], findings: [] })
    const [past, longPast, odd] = [until('2026-02-01T00:00:00Z'), until('2025-02-01T00:00:00Z'), until('some day')]
    expect(heard(past)).toEqual({ waived: [], findings: [past] })
    expect(heard(odd)).toEqual({ waived: [], findings: [odd] })
    // Decided several times: what holds, or else what held last.
    expect(heard(odd, longPast, past)).toEqual({ waived: [], findings: [past] })
    expect(heard(past, longPast, odd)).toEqual({ waived: [], findings: [past] })
    expect(heard(past, waiver, longPast)).toEqual({ waived: [waiver], findings: [] })
  })

  test('turns a rule off, makes another weigh less, and moves a threshold', () => {
    const settings = {
      off: ['stage-has-emotion'],
      severity: { 'map-has-stages': 'minor' },
      thresholds: { 'map-has-stages.min': 4 },
    } as const
    const report = checkSubjects([map], { settings }, KIT)
    expect(report.findings.map(({ rule, severity, data }) => [rule, severity, data])).toEqual([
      ['map-has-stages', 'minor', { count: 3, min: 4 }],
    ])
  })
})

test('coverage tells filled, empty, answered with none, and what a person has to look at', () => {
  const map = sketch(`
    CJM: x
    | stage             | A    | B    | C   | D        | E    | F             |
    | emotions          | glad | (0)  |     | none     | glad | How about it? |
    | pain-points       | tbd  | slow | -   | none: ok | ...  | {Pain}        |
    | thoughts+emotions "Both" | hm | (1) | [orange] hm | none | Thought: hm | |
    | custom            | x    |      |     |          |      |               |
  `)
  const doubtful = map.notes.filter((note) => note.text === 'glad' && note.stageId === 's5').map((note) => note.id)
  const { coverage } = checkSubjects([{ map, unplaced: [], doubtful }], {}, KIT)
  const rows = map.lanes.map((lane) => coverage.filter((cell) => cell.laneId === lane.id).map((cell) => cell.state))
  expect(rows).toEqual([
    ['filled', 'filled', 'empty', 'none', 'review', 'filled'],
    ['review', 'filled', 'review', 'none', 'review', 'review'],
    ['review', 'filled', 'filled', 'none', 'filled', 'empty'],
    ['filled', 'empty', 'empty', 'empty', 'empty', 'empty'],
  ])
})

test('a report is put into words, another language over English', () => {
  const map = { ...without(CJM, (note) => note.laneId === 'l4' && note.stageId !== 's2'), title: '' }
  const overlay = { 'stage-has-emotion': { missing: 'Kein Gefühl in „{stage}“.' } }
  const report = checkSubjects([map], {}, KIT)
  expect(wordReport(report, RULES, overlay).findings.map((finding) => finding.message)).toEqual([
    'Kein Gefühl in „Awareness“.',
    'Kein Gefühl in „Follow-up“.',
    'The map has no title.',
  ])
})

test('words that look like slots or patterns come out as they were written', () => {
  const map = sketch('CJM: x\n| stage | {stage} $& | B |\n| emotions | | (1) |')
  const { findings } = wordReport(checkSubjects([map], {}, { ...KIT, rules: RULES.slice(6, 7) }), RULES)
  expect(findings.map((finding) => finding.message)).toEqual(['Nothing says how they feel in "{stage} $&".'])
})

describe('with the words, templates and presets that ship', () => {
  const kit: Kit = { ...DEFAULT_KIT, rules: RULES, words: WORDS, templates: TEMPLATES }

  test.each(LANGUAGES)('no stage of a preset in $name is taken for a placeholder', ({ presets }) => {
    const lists = [...PRESETS, ...Object.values(presets)].map((preset) => preset.stages)
    const maps = lists.map((names) => ({ ...CJM, stages: names.map((name, index) => ({ id: `s${index + 1}`, name })) }))
    const { findings } = checkSubjects(maps, {}, kit)
    expect(findings.filter((found) => found.rule === 'stage-has-name')).toEqual([])
  })

  test.each(WORDS)('each placeholder in $language leaves its cell empty', ({ placeholders }) => {
    // As people type them, and with their accents apart, as some keyboards and copied texts have them.
    const texts = placeholders.flatMap((text) => [text, text.normalize('NFD')])
    const notes = CJM.notes.slice(0, 1).flatMap((note) => texts.map((text, at) => ({ ...note, id: `p${at}`, text })))
    const map = {
      ...CJM,
      notes: [...CJM.notes.filter((note) => note.laneId !== 'l1' || note.stageId !== 's1'), ...notes],
    }
    expect(notes.length).toBeGreaterThan(0)
    expect(checkSubjects([map], {}, kit).findings.map(({ rule, code }) => [rule, code])).toEqual([
      ['stage-has-action', 'action'],
    ])
  })
})

/** A map of one stage a lane and many notes that counts how often the texts are read. */
function countedMap(size: number): { map: JourneyMap; reads: () => number } {
  let reads = 0
  const types = ['actions', 'emotions', 'opportunities', 'channels', 'touchpoints'] as const
  const lanes = [
    ...types.map((type) => ({ id: type as string, label: type as string, types: [type] })),
    { id: 'both', label: 'both', types: ['thoughts', 'pain-points'] as const },
  ]
  const notes = Array.from({ length: size }, (_, index) => ({
    ...({ id: `n${index}`, stageId: 's1', laneId: lanes[index % lanes.length]?.id ?? '', score: null } as const),
    ...({ answer: 'note', color: '', tags: [], createdBy: '', modifiedAt: '' } as const),
    get text() {
      reads++
      return `note ${index}`
    },
  }))
  const stages = [{ id: 's1', name: 'A' }]
  return { map: { ...CEM, kind: 'combined', stages, lanes, notes }, reads: () => reads }
}

test('each text is looked at a fixed number of times, however many notes share a cell', () => {
  const readsA = [120, 1_200, 12_000].map((size) => {
    const { map, reads } = countedMap(size)
    checkSubjects([map], {}, WHOLE_KIT)
    return reads() / size
  })
  expect(readsA[0]).toBeLessThanOrEqual(6)
  expect(readsA.map((each) => Math.round(each))).toEqual(readsA.map(() => Math.round(readsA[0] ?? 0)))
})

describe('whatever a board may hold', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(
      ...['', ' ', '-', '__proto__', 'constructor', '{stage}', '$&', '\uD800', 'a & b', '[x', 'x: y', '\u0000', ')('],
    ),
  )
  const id = fc.constantFrom('a', 'b', 'c', '__proto__', '\uDC00', '')
  const type = fc.constantFrom(...LANES.map((kind) => kind.id))
  const note = fc.record({
    id,
    stageId: id,
    laneId: id,
    text,
    score: fc.constantFrom(null, -2, 0, 0.5, 2),
    answer: fc.constantFrom('note' as const, 'none' as const),
    color: fc.constantFrom('', 'orange', 'light_pink', '#ffffff'),
    tags: fc.array(text, { maxLength: 2 }),
    createdBy: fc.constant(''),
    modifiedAt: fc.constant(''),
  })
  const link = fc.record({ stageId: id, boardId: id, frameId: id, mapId: id, toStageId: fc.option(id) })
  const arbitraryMap: fc.Arbitrary<JourneyMap> = fc.record({
    version: fc.constant(1 as const),
    id,
    kind: fc.constantFrom('cem' as const, 'cjm' as const, 'combined' as const),
    title: text,
    subject: text,
    actor: text,
    scenario: text,
    locale: fc.constant('en' as const),
    template: fc.option(fc.record({ id: fc.constantFrom('cem', 'cjm', 'own', '?'), version: fc.constantFrom(1, 2) })),
    stages: fc.array(fc.record({ id, name: text }), { maxLength: 5 }),
    lanes: fc.array(fc.record({ id, label: text, types: fc.array(type, { maxLength: 3 }) }), { maxLength: 6 }),
    notes: fc.array(note, { maxLength: 25 }),
    links: fc.array(
      link.map((each) => ({ ...each, loopedAt: null })),
      { maxLength: 3 },
    ),
    state: fc.constant({ time: null, basis: null }),
    review: fc.constant(null),
  })
  const subject = fc.record({
    map: arbitraryMap,
    unplaced: fc.array(fc.record({ id, text }), { maxLength: 3 }),
    doubtful: fc.array(id, { maxLength: 3 }),
  })

  test('a check ends in an orderly report, and in the same one the next time', () => {
    fc.assert(
      fc.property(fc.array(subject, { maxLength: 3 }), fc.boolean(), (subjects, signOff) => {
        const options = { profile: signOff ? 'sign-off' : 'workshop' } as const
        const report = checkSubjects(subjects, options, WHOLE_KIT)
        const { findings, coverage, counts } = report
        expect(checkSubjects(structuredClone(subjects), options, WHOLE_KIT)).toEqual(report)
        expect(coverage.length).toBe(subjects.reduce((sum, { map }) => sum + map.stages.length * map.lanes.length, 0))
        expect(counts.fails + counts.reviews).toBe(findings.length)
        const ranks = findings.map((found) => SEVERITIES.indexOf(found.severity))
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
        for (const finding of wordReport(report, ALL_RULES).findings) expect(finding.message).not.toBe(finding.code)
      }),
      { seed: 20260301, numRuns: 300 },
    )
  })
})
