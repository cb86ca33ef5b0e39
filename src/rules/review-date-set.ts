import { dayOf, isOver } from './day.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'review-date-set',
  question: 'alive',
  title: 'The next review has a date',
  looksAt: 'The date of the next review: set, and not past. On the day itself it is not past yet, in no time zone.',
  why: 'Neither kind of map is ever finished. Without a date nobody looks again, and an old map is believed longer than it is true.',
  remedy: 'Set the day on which you look at the map again. If that day is past, look now and set the next one.',
  maps: ['cem', 'cjm'],
  severity: { workshop: null, 'sign-off': 'serious' },
  source:
    'HockeyStack on experience and journey maps: customers, products and channels change, so that maps are never finished and have to be reviewed.',
  messages: {
    missing: 'No date is set for the next review.',
    past: 'The day of the next review is past: {date}.',
    unreadable: 'Nobody can read the date of the next review: "{date}".',
  },
  select({ map }, { now }) {
    const written = map.review?.reviewOn?.trim() ?? ''
    const day = dayOf(written)
    // Whether a day is past hangs on today.
    return day !== null && now === null ? [] : [{ written, day, now }]
  },
  evaluate({ written, day, now }) {
    if (written === '') return { outcome: 'fail', code: 'missing', asks: 'review' }
    if (day === null) return { outcome: 'review', code: 'unreadable', data: { date: written }, asks: 'review' }
    if (now === null || !isOver(day, now)) return { outcome: 'pass' }
    return { outcome: 'fail', code: 'past', data: { date: day }, asks: 'review' }
  },
})
