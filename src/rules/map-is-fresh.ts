import type { JourneyMap } from '../model/journey-map.ts'
import { MS_A_DAY, momentOf } from './day.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'map-is-fresh',
  question: 'alive',
  title: 'The map was worked on of late',
  looksAt:
    'The last time that somebody changed a note, took findings over from a linked map, or signed the map off. Times that nobody can read are left aside.',
  why: 'A map tells how it was when people last worked on it. Since then prices, pages and people may have changed.',
  remedy: 'Go through the map with somebody who meets customers, change what is no longer so, and sign it off again.',
  maps: ['cem', 'cjm'],
  severity: { workshop: null, 'sign-off': 'moderate' },
  thresholds: { days: 90 },
  means: { days: 'After so many days without a change a map is out of date.' },
  source:
    'HockeyStack on experience and journey maps: both describe a moment, and go out of date unless somebody keeps them up.',
  messages: {
    stale: 'The map was last changed on {date}. Days since then: {days}.',
  },
  select({ map }, { now }) {
    const last = lastChange(map)
    return now === null || last === null ? [] : [{ last, days: Math.floor((now.getTime() - last) / MS_A_DAY) }]
  },
  evaluate({ last, days }, _sheet, desk) {
    if (days <= desk.limit('days')) return { outcome: 'pass' }
    return { outcome: 'fail', code: 'stale', data: { date: new Date(last).toISOString().slice(0, 10), days } }
  },
})

function lastChange({ notes, links, review }: JourneyMap): number | null {
  let last: number | null = null
  const see = (time: string | null | undefined) => {
    const moment = momentOf(time ?? '')
    if (moment !== null) last = Math.max(last ?? moment, moment)
  }
  for (const note of notes) see(note.modifiedAt)
  for (const link of links) see(link.loopedAt)
  see(review?.signedOff?.at)
  return last
}
