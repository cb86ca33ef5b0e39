import type { JourneyMap, MapKind } from './journey-map.ts'

/** A map of which nothing is known yet but what it is. */
export const blankMap = (id: string, kind: MapKind): JourneyMap => ({
  version: 1,
  id,
  kind,
  title: '',
  subject: '',
  actor: '',
  scenario: '',
  locale: 'en',
  template: null,
  stages: [],
  lanes: [],
  notes: [],
  links: [],
  state: { time: null, basis: null },
  review: null,
})
