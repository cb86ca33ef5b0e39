import { defineRule } from './rule.ts'

export default defineRule({
  id: 'map-has-title',
  question: 'complete',
  title: 'The map has a title',
  looksAt: 'The title: there, and no longer the one of the template.',
  why: 'Months later the title is all that tells this map from the next one.',
  remedy: 'Write what the map is about into the first line of its title: whose journey, and where it leads.',
  maps: ['cem', 'cjm'],
  severity: { workshop: 'minor', 'sign-off': 'serious' },
  source:
    'Nielsen Norman Group, Journey Mapping 101: a map starts with its lens, whose journey it is and which one; readers who were not in the room have nothing but the title to tell maps apart.',
  messages: {
    empty: 'The map has no title.',
    untouched: 'The map is still called "{title}".',
  },
  select: () => [{}],
  evaluate(_map, { map }, { wording }) {
    const title = map.title.trim()
    if (title === '') return { outcome: 'fail', code: 'empty', asks: 'title' }
    if (wording.isContent(title) && !wording.isTemplateName(title)) return { outcome: 'pass' }
    return { outcome: 'fail', code: 'untouched', data: { title }, asks: 'title' }
  },
})
