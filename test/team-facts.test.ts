import { expect, test, vi } from 'vitest'
import { checkMaps, connect, insertMap } from '../src/api.ts'
import { sketch } from '../src/model/sketch.ts'
import { updateTemplate } from '../src/panel/check/update-template.ts'
import { createSimulator } from '../src/simulator/simulator.ts'
import { keepCatalogue } from '../src/sync/kept-catalogue.ts'
import { type TeamTemplate, templateOf } from '../src/sync/team-template.ts'
import { keepTemplates } from '../src/sync/team-templates.ts'
import { openCheckOf, openSyncOf, shownBy } from './check-panel-kit.ts'

const MAP = sketch(`
  CJM: Buying headphones
  product: Aria One
  persona: Mia
  | stage         | Find          | Buy      | Use     |
  | actions       | looks / asks  | pays     | listens |
  | emotions      | (1) keen      | (-1) sad | (2) ok  |
  | opportunities | none          | none     | none    |
`)

function revision(of: number): TeamTemplate {
  const template = templateOf(MAP, { id: 'ours', name: 'Ours', about: '', revision: of })
  if (!template) throw new Error('The map has no structure')
  return template
}

/** A board with a map that was drawn from the first version of a team's template, and somebody who keeps templates. */
async function room(template = { id: 'ours', version: 1 }) {
  const sim = createSimulator()
  const team = connect(sim.connect({ tab: 'somewhere else' }).miro.board)
  await insertMap(team, { map: { ...MAP, template }, center: { x: 0, y: 0 } })
  const save = (of: number) => keepTemplates(team, { kind: 'put', template: revision(of), madeFrom: null })
  const asked = () => sim.calls.filter(({ name }) => name === 'storage.get').length
  return { sim, team, save, asked }
}

const versionsOf = ({ findings }: ReturnType<typeof openCheckOf>) =>
  findings.value.flatMap(({ rule, data }) => (rule === 'template-is-current' ? [data] : []))

test('a newer version of a team’s template is told, on the board as in the catalogue', async () => {
  const { sim, team, save } = await room()
  await save(1)
  const check = openCheckOf(sim)
  await check.setProfile('sign-off')
  await check.again()
  expect(versionsOf(check)).toEqual([])
  await save(2)
  await check.again()
  await expect.poll(() => versionsOf(check)).toEqual([{ version: 1, newest: 2 }])
  const address = 'https://example.com/templates.json'
  const copy = { version: 1, address, etag: null, fetchedAt: '2026-01-05T00:00:00Z', templates: [revision(3)] } as const
  await keepCatalogue(team, copy)
  await check.again()
  await expect.poll(() => versionsOf(check)).toEqual([{ version: 1, newest: 3 }])
})

test('the lanes of a team’s template are asked for, and its name is no title', async () => {
  const { sim, save } = await room()
  await save(1)
  const check = openCheckOf(sim)
  await check.again()
  const { map } = shownBy(check)
  const templates = [{ id: 'ours', version: 1, name: 'Ours', lanes: ['actions', 'emotions', 'thoughts'] as const }]
  const said = (title: string) =>
    checkMaps([{ ...map, title }], { templates }).findings.map(({ rule, code }) => [rule, code])
  expect(said('Buying headphones')).toContainEqual(['map-keeps-template-lanes', 'missing'])
  expect(said('Ours')).toContainEqual(['map-has-title', 'untouched'])
  expect(check.findings.value.map(({ rule }) => rule)).not.toContain('map-keeps-template-lanes')
})

test('storage is asked once while nobody changes a template, and never for the app’s own', async () => {
  const ours = await room()
  const check = openCheckOf(ours.sim)
  await check.again()
  const before = ours.asked()
  const own = await room({ id: 'cjm', version: 1 })
  const other = openCheckOf(own.sim)
  await other.again()
  // The board's templates, the catalogue's address and what it said.
  expect(before - own.asked()).toBe(3)
  const looks = async (times: number) => {
    const start = [ours.asked(), own.asked()]
    for (let look = 0; look < times; look++) for (const each of [check, other]) await each.again()
    return [ours.asked() - (start[0] ?? 0), own.asked() - (start[1] ?? 0)]
  }
  const [more, usual] = await looks(5)
  expect(more).toBe(usual)
})

test('from the finding one gets to where templates are, even if another section was open there', async () => {
  const { sim, save } = await room()
  await save(2)
  const sync = openSyncOf(sim)
  const desk = sync.deskOf('structure')
  await sync.check.setProfile('sign-off')
  await sync.check.again()
  expect(sync.open.value).not.toBe('templates')
  const finding = sync.check.findings.value.find(({ rule }) => rule === 'template-is-current')
  if (!finding) throw new Error('Nothing is said of the template')
  expect(sync.check.findings.value.filter((each) => updateTemplate.appliesTo(each, desk))).toEqual([finding])
  const focus = vi.fn()
  vi.stubGlobal('document', { getElementById: (id: string) => ({ focus: () => focus(id) }) })
  updateTemplate.act?.(finding, desk)
  vi.unstubAllGlobals()
  expect([sync.tab.value, sync.open.value]).toEqual(['sync', 'templates'])
  expect(focus.mock.calls).toEqual([['tab-sync']])
})
