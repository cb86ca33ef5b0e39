import { computed, signal } from '@preact/signals'
import { CHECK_MESSAGES } from '../../../i18n/en-check.ts'
import { INSERT_MESSAGES } from '../../../i18n/en-insert.ts'
import { SETTING_MESSAGES } from '../../../i18n/en-settings.ts'
import type { Severity } from '../../../rules/report.ts'
import { QUESTIONS, type Question } from '../../../rules/rule.ts'
import { isChanged, type RuleChoice } from '../../../rules/rule-choice.ts'
import { ownSeverity } from '../../../rules/severity.ts'
import { MOST_LIMIT, refusedLimit } from '../../../rules/thresholds.ts'
import type { MapDesk } from '../../map-section.ts'
import { speaker } from '../../say.ts'
import type { SettableRule } from './settable-rules.ts'

/** A rule as it is set now. */
export interface RuleView {
  readonly rule: SettableRule
  readonly choice: RuleChoice
  readonly isOff: boolean
  readonly isChanged: boolean
  /** How severe it takes itself on the map that is shown; null where what is checked for leaves it out. */
  readonly standard: Severity | null
}

export interface RuleGroup {
  readonly question: Question
  readonly rules: readonly RuleView[]
}

type Said = readonly (readonly [rule: string, choice: RuleChoice | null])[]

/** How the rules are set on this board, and setting them. */
export function rulesState({ context, check }: Pick<MapDesk, 'context' | 'check'>, rules: readonly SettableRule[]) {
  const { choices } = check.decisions
  const say = speaker(
    { ...INSERT_MESSAGES, ...CHECK_MESSAGES, ...SETTING_MESSAGES },
    context.locale,
    context.translated,
  )
  const numbers = new Intl.NumberFormat(context.locale, { maximumFractionDigits: 6, useGrouping: false })
  const query = signal('')
  /** What was reset last, and how it was set before. */
  const reset = signal<{ readonly title: string | null; readonly before: Said } | null>(null)

  const viewOf = (rule: SettableRule): RuleView => {
    const choice = choices.values.value.get(rule.id) ?? {}
    const kind = check.reading.value?.map.kind ?? 'combined'
    return {
      rule,
      choice,
      isOff: choice.off === true,
      isChanged: isChanged(choice),
      standard: ownSeverity(rule, kind, check.profile.value),
    }
  }
  const views = computed(() => rules.map(viewOf))
  const isWanted = ({ rule }: RuleView, words: string) => rule.title.toLocaleLowerCase(context.locale).includes(words)

  /** What a newer version says of it besides is kept. */
  function change({ id }: SettableRule, changed: Partial<Record<keyof RuleChoice, unknown>>): void {
    reset.value = null
    const next = { ...choices.values.peek().get(id), ...changed }
    const said = Object.entries(next).filter(([, value]) => value !== undefined)
    void choices.say([[id, said.length > 0 ? (Object.fromEntries(said) as RuleChoice) : null]])
  }

  function resetThose(those: readonly RuleView[], title: string | null): void {
    const changed = those.filter((each) => each.isChanged)
    reset.value = { title, before: changed.map(({ rule, choice }) => [rule.id, choice]) }
    void choices.say(changed.map(({ rule }) => [rule.id, null]))
  }

  return {
    say,
    /** As people write it. */
    numberOf: (value: number): string => numbers.format(value),
    query,
    reset,
    profile: check.profile,
    unkept: choices.unkept,
    keep: () => choices.keep(),
    changed: computed(() => views.value.filter((each) => each.isChanged)),

    /** The rules by the question that they help to answer, those of the query only. */
    groups: computed((): RuleGroup[] => {
      const words = query.value.trim().toLocaleLowerCase(context.locale)
      return QUESTIONS.map((question) => ({
        question,
        rules: views.value.filter((view) => view.rule.question === question && isWanted(view, words)),
      })).filter((group) => group.rules.length > 0)
    }),

    setOff: (rule: SettableRule, isOff: boolean): void => change(rule, { off: isOff ? true : undefined }),

    setSeverity: (rule: SettableRule, severity: Severity | undefined): void => change(rule, { severity }),

    /** Why the rule cannot be given this number, in words; '' when it was given. */
    setLimit(rule: SettableRule, name: string, text: string): string {
      const limits = choices.values.peek().get(rule.id)?.thresholds ?? {}
      const standard = rule.thresholds?.[name] ?? 0
      // People write a comma where their language does; an empty field is as it was made.
      const limit = text.trim() === '' ? standard : Number(text.trim().replace(',', '.').replace('−', '-'))
      const why = refusedLimit(rule, name, limit, limits)
      if (why) return say(`rules.${why}`, { standard: numbers.format(standard), limit: MOST_LIMIT })
      const next = Object.entries({ ...limits, [name]: limit }).filter(
        ([key, value]) => value !== rule.thresholds?.[key],
      )
      change(rule, { thresholds: next.length > 0 ? Object.fromEntries(next) : undefined })
      return ''
    },

    resetRule: (view: RuleView): void => resetThose([view], view.rule.title),
    resetAll: (): void => resetThose(views.value, null),

    undo(): void {
      const before = reset.peek()?.before ?? []
      reset.value = null
      void choices.say(before)
    },
  }
}

export type RulesState = ReturnType<typeof rulesState>
