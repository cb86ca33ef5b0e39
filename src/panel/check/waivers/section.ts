import { computed } from '@preact/signals'
import type { CheckSection } from '../section.ts'
import { waiversState } from './waivers-state.ts'

export default {
  id: 'waivers',
  title: 'check.waived',
  open: (desk) => import('./waived.tsx').then(({ openWaived }) => openWaived(desk)),
  news: async (desk) => {
    const { say, standing } = waiversState(desk)
    return computed(() => {
      const { held, expired } = standing.value
      return [
        held.length > 0 ? say('check.found', { n: held.length }) : '',
        expired.length > 0 ? say('waivers.news-expired', { n: expired.length }) : '',
      ]
        .filter(Boolean)
        .join(', ')
    })
  },
} satisfies CheckSection
