import { expect, test } from 'vitest'
import type { Store } from '../src/board/large-values.ts'
import { LANES } from '../src/lanes/index.ts'
import { anchorRecord } from '../src/model/anchor.ts'
import { sketch } from '../src/model/sketch.ts'
import {
  mapOfTemplate,
  parseTemplate,
  readTemplateFile,
  type TeamTemplate,
  templateFile,
  templateOf,
} from '../src/sync/team-template.ts'
import { keepBase, keepTemplates, loadBase, loadTemplates } from '../src/sync/team-templates.ts'
import { editTemplates, parseTemplateStore, storedTemplates, type TemplateEdit } from '../src/sync/template-store.ts'

const map = sketch(`
  CJM: Buying headphones
  product: Aria One
  | stage    | Awareness   | Use         |
  | actions  | sees an ad  | unpacks     |
  | emotions | (+1) glad   | (+2) yes    |
`)

function template(id: string, part: Partial<TeamTemplate> = {}): TeamTemplate {
  const made = templateOf(map, { id, name: `Template ${id}`, about: '', revision: 1 })
  if (!made) throw new Error('The map has no structure')
  return { ...made, ...part }
}

const put = (id: string, part?: Partial<TeamTemplate>): TemplateEdit => ({
  kind: 'put',
  template: template(id, part),
  madeFrom: null,
})

/** A board storage; what is written is JSON there, as on Miro. `after` runs when something was written. */
function storage(after: (values: Map<string, unknown>) => void = () => {}) {
  const values = new Map<string, unknown>()
  const board: Store = {
    getStored: async (key) => values.get(key),
    setStored: async (key, value) => {
      values.set(key, value === undefined ? undefined : JSON.parse(JSON.stringify(value)))
      after(values)
    },
  }
  return { board, values }
}

const namesOf = async (board: Store) => (await loadTemplates(board)).kept.map((kept) => kept.template.name)

test('a template is the structure of a map, without a word of its notes', () => {
  expect(template('ours')).toEqual({
    format: 'throughline-template',
    version: 1,
    id: 'ours',
    name: 'Template ours',
    about: '',
    kind: 'cjm',
    locale: 'en',
    revision: 1,
    stages: map.stages,
    lanes: map.lanes,
  })
  expect(JSON.stringify(template('ours'))).not.toContain('glad')
})

test('a map that has no structure makes no template, and names that are too long are cut', () => {
  const name = { id: 'x', name: 'x', about: '', revision: 1 }
  expect(templateOf({ ...map, stages: [] }, name)).toBeNull()
  expect(templateOf({ ...map, lanes: [] }, name)).toBeNull()
  expect(templateOf(map, { ...name, name: ' ' })).toBeNull()
  const long = templateOf(
    { ...map, stages: [{ id: 's', name: '👩‍🚀'.repeat(500) }] },
    { ...name, name: 'ä'.repeat(500) },
  )
  expect([...(long?.name ?? '')].length).toBe(200)
  expect([...(long?.stages[0]?.name ?? '')].length).toBe(120)
})

test('a template goes into a file and comes back as it was', () => {
  const ours = template('ours', { name: 'Größe & <b>Fluß</b>/2 「日本」' })
  expect(readTemplateFile(templateFile(ours).text)).toEqual({ template: ours })
  expect(templateFile(ours).name).toBe('Größe-b-Fluß-b-2-日本.throughline.json')
  expect(templateFile({ ...ours, name: '??' }).name).toBe('template.throughline.json')
})

test.each<[string, string, object]>([
  ['no JSON', 'x', { code: 'not-json' }],
  ['another file', '{"version":1}', { code: 'wrong-format' }],
  ['a newer one', JSON.stringify({ ...template('x'), version: 2 }), { code: 'wrong-version', version: 2 }],
  ['one without stages', JSON.stringify({ ...template('x'), stages: [] }), { code: 'not-valid', where: 'stages' }],
])('a file that is no template says why: %s', (_, text, problem) => {
  expect(readTemplateFile(text)).toEqual({ problem })
})

test('templates are kept, renamed, replaced and removed; done again, nothing changes', async () => {
  const { board, values } = storage()
  for (const edit of [put('a'), put('b'), put('a'), { kind: 'rename', id: 'b', name: 'Bee' } as const]) {
    expect(await keepTemplates(board, edit)).toMatchObject({ why: null })
  }
  expect(await namesOf(board)).toEqual(['Template a', 'Bee'])
  await keepTemplates(board, put('a', { revision: 2, name: 'A2' }))
  expect(await namesOf(board)).toEqual(['A2', 'Bee'])
  await keepTemplates(board, { kind: 'remove', id: 'a' })
  const before = JSON.stringify([...values])
  await keepTemplates(board, { kind: 'remove', id: 'a' })
  await keepTemplates(board, { kind: 'rename', id: 'a', name: 'x' })
  expect(JSON.stringify([...values])).toBe(before)
  expect(await namesOf(board)).toEqual(['Bee'])
})

test('a template stays whatever somebody calls it', async () => {
  const { board } = storage()
  await keepTemplates(board, put('a'))
  await keepTemplates(board, { kind: 'rename', id: 'a', name: 'ä'.repeat(500) })
  expect(await namesOf(board)).toEqual(['ä'.repeat(200)])
  await keepTemplates(board, { kind: 'rename', id: 'a', name: ' \n ' })
  expect(await namesOf(board)).toEqual(['ä'.repeat(200)])
  await keepTemplates(board, { kind: 'rename', id: 'a', name: 'Two\nlines' })
  expect(await namesOf(board)).toEqual(['Two lines'])
})

test('what two people save at the same moment is both kept', async () => {
  let overwrites = 3
  const { board, values } = storage((stored) => {
    // Somebody who had read the list before writes it back with their own template only.
    if (overwrites-- > 0)
      stored.set('team-templates', storedTemplates(editTemplates(parseTemplateStore(null), put('theirs'))))
  })
  expect(await keepTemplates(board, put('mine'))).toMatchObject({ why: null })
  expect(await namesOf(board)).toEqual(['Template theirs', 'Template mine'])
  expect(values.size).toBe(1)
})

test('whoever is overwritten again and again is told, and does not go on for ever', async () => {
  const { board } = storage((stored) => stored.set('team-templates', undefined))
  expect(await keepTemplates(board, put('mine'))).toMatchObject({ why: 'overwritten' })
})

test('what does not fit is told, and what is there stays', async () => {
  const { board } = storage()
  const large = (id: string) =>
    put(id, { stages: Array.from({ length: 40 }, (_, index) => ({ id: `${index}`, name: 'x'.repeat(120) })) })
  const kept: (string | null)[] = []
  for (let index = 0; index < 15; index++) kept.push((await keepTemplates(board, large(`t${index}`))).why)
  const full = kept.indexOf('full')
  expect(full).toBeGreaterThan(5)
  expect(kept.slice(full).every((why) => why === 'full')).toBe(true)
  expect(await namesOf(board)).toHaveLength(full)
})

test('what a newer version of the app keeps is not lost', async () => {
  const { board, values } = storage()
  const odd = { template: { ...template('new'), version: 9 }, madeFrom: null }
  values.set('team-templates', { version: 1, templates: [odd, 'x'] })
  await keepTemplates(board, put('a'))
  expect(values.get('team-templates')).toEqual({
    version: 1,
    templates: [{ template: template('a'), madeFrom: null }, odd, 'x'],
  })
  values.set('team-templates', { version: 2, list: [] })
  expect(await keepTemplates(board, put('a'))).toMatchObject({ why: 'newer' })
  expect(values.get('team-templates')).toEqual({ version: 2, list: [] })
})

test.each([undefined, null, 'x', 7, [], {}, { version: 1 }, { version: 1, templates: 'x' }])(
  'whatever the board holds there, it is read: %j',
  async (value) => {
    const { board, values } = storage()
    values.set('team-templates', value)
    expect(await loadTemplates(board)).toEqual({ kept: [], foreign: [], isNewer: false })
  },
)

test('the revision that a map came from is known as long as the board remembers it', async () => {
  const { board, values } = storage()
  await keepBase(board, template('a', { revision: 4 }))
  expect(await loadBase(board, { id: 'a', version: 4 })).toEqual(template('a', { revision: 4 }))
  expect(await loadBase(board, { id: 'a', version: 3 })).toBeNull()
  const [key = ''] = values.keys()
  values.set(key, template('b', { revision: 4 }))
  expect(await loadBase(board, { id: 'a', version: 4 })).toBeNull()
})

test('whatever template is taken, the title of its map can remember the structure', () => {
  const itemId = '3458764600000000000'
  const places = (parts: readonly { readonly id: string }[]) =>
    new Map(parts.map(({ id }) => [id, { itemId, offset: -12345 }]))
  let largest = 0
  for (const length of [2, 10, 19, 24, 30, 36, 60, 100])
    for (const types of [1, 2, 4, 13])
      for (const count of [1, 20, 40]) {
        const id = (index: number) => `${index}`.padStart(length, 'ä')
        const parsed = parseTemplate({
          ...template('x'),
          stages: Array.from({ length: count }, (_, index) => ({ id: id(index), name: 'x' })),
          lanes: Array.from({ length: Math.min(30, count) }, (_, index) => ({
            id: id(index),
            label: 'x',
            types: LANES.slice(0, types).map((kind) => kind.id),
          })),
        })
        if ('problem' in parsed) continue
        const drawn = mapOfTemplate(parsed.template, 'abcdefghij')
        const record = anchorRecord(
          drawn,
          { boardId: 'uXjVNk1lQ2s=', itemId },
          places(drawn.stages),
          places(drawn.lanes),
        )
        largest = Math.max(largest, JSON.stringify(record).length)
      }
  expect(largest).toBeGreaterThan(3000)
})
