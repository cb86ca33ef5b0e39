import { computed } from '@preact/signals'
import { SETTING_MESSAGES } from '../../../i18n/en-settings.ts'
import { isChanged } from '../../../rules/rule-choice.ts'
import { speaker } from '../../say.ts'
import type { CheckSection } from '../section.ts'

export default {
  id: 'rules',
  title: 'check.rules',
  open: (desk) => import('./rules.tsx').then(({ openRules }) => openRules(desk)),
  news: async ({ context, check: { decisions, rules } }) => {
    const say = speaker(SETTING_MESSAGES, context.locale, context.translated)
    return computed(() => {
      const changed = [...decisions.choices.values.value].filter(
        ([id, choice]) => rules.value.has(id) && isChanged(choice),
      )
      return changed.length > 0 ? say('rules.news', { n: changed.length }) : ''
    })
  },
} satisfies CheckSection
