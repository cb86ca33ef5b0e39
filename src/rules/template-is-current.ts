import { defineRule } from './rule.ts'

export default defineRule({
  id: 'template-is-current',
  question: 'alive',
  title: 'The map has the newest version of its template',
  looksAt:
    "The version of the template that the map was drawn from, and the newest that the app, the board and the team's catalogue know.",
  why: 'A team changes its template when it has learnt what maps should ask. Older maps do not ask it, and cannot be laid beside newer ones.',
  remedy: 'Open Sync > Templates: it shows what the newer version would change, before it does.',
  maps: ['cem', 'cjm'],
  severity: { workshop: null, 'sign-off': 'minor' },
  source:
    "Throughline's own: templates have versions, and a map remembers the one it was drawn from, so that a newer one can be offered.",
  messages: {
    newer: 'The map has version {version} of its template. There is a newer one: {newest}.',
  },
  select({ map: { template } }, desk) {
    const newest = desk.newest(template)
    return template === null || newest === null ? [] : [{ version: template.version, newest }]
  },
  evaluate({ version, newest }) {
    if (version >= newest) return { outcome: 'pass' }
    return { outcome: 'fail', code: 'newer', data: { version, newest }, asks: 'template' }
  },
})
