import { expect, test } from 'vitest'
import type { BoardItem } from '../src/board/item.ts'
import { sketch } from '../src/model/sketch.ts'
import { groupFindings } from '../src/panel/group-findings.ts'
import { browserMemory } from '../src/panel/memory.ts'
import { inView, sightOf } from '../src/panel/place.ts'
import { speaker } from '../src/panel/say.ts'
import { addStage, moveStage, namesOf, removeStage, renameStage, rowsOf } from '../src/panel/stage-list.ts'
import type { Placed, Reading } from '../src/read/reading.ts'
import type { Finding } from '../src/rules/report.ts'

test('a stage can be added anywhere, renamed, moved and removed, and keeps its identity on the way', () => {
  const start = rowsOf(['Find', 'Buy', 'Use'])
  const { rows: added, added: row } = addStage(start, start[0]?.key)
  expect(namesOf(added)).toEqual(['Find', '', 'Buy', 'Use'])
  expect(new Set(added.map(({ key }) => key)).size).toBe(4)
  const named = renameStage(added, row.key, 'Compare')
  const moved = moveStage(named, row.key, 1)
  expect(namesOf(moved)).toEqual(['Find', 'Buy', 'Compare', 'Use'])
  expect(moved[2]?.key).toBe(row.key)
  expect(namesOf(removeStage(moved, row.key))).toEqual(['Find', 'Buy', 'Use'])
  expect(namesOf(addStage(start).rows)).toEqual(['Find', 'Buy', 'Use', ''])
})

test('a stage at either end stays where it is', () => {
  const rows = rowsOf(['Find', 'Buy'])
  expect(moveStage(rows, 1, -1)).toBe(rows)
  expect(moveStage(rows, 2, 1)).toBe(rows)
})

const ENGLISH = { plain: 'Hello {name}', 'count.one': '{n} map', 'count.other': '{n} maps' } as const

test('a message fills its slots, chooses its plural form, and leaves a slot without a value in sight', () => {
  const say = speaker(ENGLISH, 'en')
  expect([say('plain', { name: 'Ada' }), say('plain'), say('count', { n: 1 }), say('count', { n: 0 })]).toEqual([
    'Hello Ada',
    'Hello {name}',
    '1 map',
    '0 maps',
  ])
})

test('a language with fewer plural forms, with more, or with gaps still says everything', () => {
  const japanese = speaker(ENGLISH, 'ja', { 'count.other': 'マップ{n}件' })
  expect([japanese('count', { n: 1 }), japanese('count', { n: 5 }), japanese('plain', { name: 'Ada' })]).toEqual([
    'マップ1件',
    'マップ5件',
    'Hello Ada',
  ])
  const french = speaker(ENGLISH, 'fr', { 'count.one': '{n} carte', 'count.other': '{n} cartes' })
  expect([french('count', { n: 0 }), french('count', { n: 2 })]).toEqual(['0 carte', '2 cartes'])
})

test('what a person chose is kept where the browser allows, and forgotten without a fuss where it does not', () => {
  const kept = new Map<string, string>()
  const allowing = browserMemory(
    () =>
      ({
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, value: string) => kept.set(key, value),
      }) as unknown as Storage,
  )
  allowing.keep('tab', 'check')
  expect(allowing.recall('tab')).toBe('check')
  const refusing = browserMemory(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  })
  refusing.keep('tab', 'check')
  expect(refusing.recall('tab')).toBeNull()
})

const item = (id: string) => ({ id }) as BoardItem

const placed: Placed[] = [
  { item: item('title'), role: 'title' },
  { item: item('header'), role: 'stage', stageId: 's1' },
  { item: item('label'), role: 'lane', laneId: 'l1' },
  { item: item('empty note'), role: 'note', stageId: 's1', laneId: 'l1' },
]

const reading: Reading = {
  frameId: 'frame',
  map: sketch('CJM: Buying\n| stage | Find | Buy |\n| actions | looks | |'),
  confidence: 1,
  reasons: [],
  unplaced: [],
  doubtful: [],
  bare: [],
  record: 'own',
  placed,
  others: [],
  frame: null,
  grid: null,
  anchor: null,
  unfinished: null,
}

test('a jump selects the notes of a cell with its header and label in view, else these, else the map', () => {
  const bare = { ...reading, placed: placed.slice(0, 3) }
  expect({
    cell: sightOf(reading, { stageId: 's1', laneId: 'l1' }),
    bareCell: sightOf(bare, { stageId: 's1', laneId: 'l1' }),
    stage: sightOf(reading, { stageId: 's1' }),
    lane: sightOf(reading, { laneId: 'l1' }),
    note: sightOf(reading, { noteIds: ['empty note'] }),
    unplaced: sightOf(reading, { noteIds: ['n7'] }),
    map: sightOf(reading, {}),
    mapWithoutFrame: sightOf({ ...reading, frameId: null }, {}),
  }).toEqual({
    cell: { chosen: ['empty note'], around: ['header', 'label'], nearestOf: [] },
    bareCell: { chosen: ['header', 'label'], around: [], nearestOf: [] },
    stage: { chosen: ['header'], around: ['frame'], nearestOf: [] },
    lane: { chosen: ['label'], around: ['frame'], nearestOf: [] },
    note: { chosen: ['empty note'], around: ['header', 'label'], nearestOf: [] },
    unplaced: { chosen: ['n7'], around: [], nearestOf: [['header'], ['label']] },
    map: { chosen: ['frame'], around: [], nearestOf: [] },
    mapWithoutFrame: { chosen: ['title'], around: [], nearestOf: [] },
  })
})

test('what lies in no cell is shown with the nearest header and label, of those that are near enough', () => {
  const at = (id: string, x: number, y = 0) => ({ id, x, y }) as BoardItem // only what is looked at
  const items = [at('stray', 900, 300), at('near', 1000), at('first', 0), at('label', -4000), at('elsewhere', 910)]
  const sight = {
    chosen: ['stray'],
    around: [],
    nearestOf: [
      ['first', 'near'],
      ['label', 'gone'],
    ],
  }
  expect(inView(items, sight).map(({ id }) => id)).toEqual(['stray', 'near'])
  expect(inView(items.slice(1), sight)).toEqual([])
})

test('on a long map a jump leaves a header or label far from the note out of view', () => {
  const far = placed.map((each) => ({ ...each, item: { ...each.item, y: 0, x: each.role === 'lane' ? -5000 : 0 } }))
  expect(sightOf({ ...reading, placed: far }, { stageId: 's1', laneId: 'l1' }).around).toEqual(['header'])
})

test('findings stand rule by rule, the two rules the app exists for before all others', () => {
  const finding = (rule: string, severity: Finding['severity'], outcome: Finding['outcome'] = 'fail'): Finding => ({
    rule,
    severity,
    outcome,
    mapId: 'm',
    code: 'c',
    data: {},
    message: '',
    fingerprint: '',
  })
  const rules = new Map([
    ['stages', { title: 'Stages', leads: false, why: '', remedy: '', source: '' }],
    ['feelings', { title: 'Feelings', leads: true, why: '', remedy: '', source: '' }],
  ])
  const findings = [
    finding('stages', 'critical'),
    finding('feelings', 'serious'),
    finding('words', 'minor', 'review'),
    finding('feelings', 'serious'),
  ]
  const groups = groupFindings(findings, rules)
  expect(groups.map(({ title, severity, review, findings }) => [title, severity, review, findings.length])).toEqual([
    ['Feelings', 'serious', false, 2],
    ['Stages', 'critical', false, 1],
    ['words', 'minor', true, 1],
  ])
})
