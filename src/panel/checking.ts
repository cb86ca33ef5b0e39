import { keepCorrections } from '../api/corrections.ts'
import { keepWords, loadWords } from '../api/keep-words.ts'
import { lookAt } from '../api/read-maps.ts'
import { checkKit } from '../i18n/check-kit.ts'
import en from '../i18n/en.ts'
import { wordReport } from '../i18n/finding-message.ts'
import type { Language } from '../i18n/language.ts'
import { loadLanguage } from '../i18n/load.ts'
import { structureWords } from '../i18n/structure-words.ts'
import { LANES, type LaneType } from '../lanes/index.ts'
import type { Locale } from '../model/journey-map.ts'
import type { Reading } from '../read/reading.ts'
import { RULES } from '../rules/index.ts'
import type { Kit, TemplateFacts } from '../rules/kit.ts'
import type { Report, RuleSettings } from '../rules/report.ts'
import { type RuleChoice, settingsOf } from '../rules/rule-choice.ts'
import { type CheckOptions, checkSubjects } from '../rules/run.ts'
import { loadTeamFacts, TEAM_KEYS } from '../sync/team-facts.ts'
import { WORDS } from '../words/index.ts'
import { type SettableRule, settableRules } from './check/rules/settable-rules.ts'
import type { RuleFacts } from './group-findings.ts'

export { keepCorrections, keepWords, loadTeamFacts, loadWords, lookAt, TEAM_KEYS }

/** Judges maps and names rules, in one language: the one that the person reads, rather than all that the app speaks. */
export interface Judge {
  /** @param team templates that the team has beside those of the app; the same list as long as they are the same */
  check(maps: readonly Reading[], options: CheckOptions, team?: readonly TemplateFacts[]): Report
  /** What was decided about rules, as a check takes it. */
  settingsOf(choices: ReadonlyMap<string, RuleChoice>): RuleSettings
  /** All rules by id, named in the person's language. */
  readonly rules: ReadonlyMap<string, RuleFacts>
  /** All types of lanes in their usual order, named in the person's language. */
  readonly laneNames: ReadonlyMap<LaneType, string>
}

/** What reads and judges; the panel fetches it with the Check tab. Falls back to English when the language cannot be loaded. */
export async function judgeIn(locale: Locale): Promise<Judge> {
  const language: Language = await loadLanguage(locale).catch(() => en)
  const kitFor = (team: readonly TemplateFacts[]) => checkKit(WORDS, language === en ? [en] : [en, language], team)
  const kit = kitFor([])
  // Words are folded once a kit, which takes longer than a check.
  let last: { readonly team: readonly TemplateFacts[]; readonly kit: Kit } = { team: [], kit }
  const { lanes } = structureWords(language)
  return {
    laneNames: new Map(LANES.map(({ id }) => [id, lanes[id].label])),
    check(maps, options, team = []) {
      if (team !== last.team) last = { team, kit: team.length === 0 ? kit : kitFor(team) }
      return wordReport(checkSubjects(maps, options, last.kit), kit.rules, language.rules)
    },
    settingsOf: (choices) => settingsOf(choices, kit.rules),
    rules: new Map(
      kit.rules.map((rule) => [
        rule.id,
        {
          title: language.rules[rule.id]?.title ?? rule.title,
          leads: 'leads' in rule && rule.leads === true,
          why: language.reasons[rule.id]?.why ?? rule.why,
          remedy: language.reasons[rule.id]?.remedy ?? rule.remedy,
          source: rule.source,
        },
      ]),
    ),
  }
}

/** What each type of lane asks for, in that language. */
export async function promptsIn(locale: Locale): Promise<ReadonlyMap<LaneType, string>> {
  const { lanes } = structureWords(await loadLanguage(locale).catch(() => en))
  return new Map(LANES.map(({ id }) => [id, lanes[id].prompt]))
}

/** All rules as a team may set them. Falls back to English as above. */
export const settableRulesIn = async (locale: Locale): Promise<SettableRule[]> =>
  settableRules(RULES, await loadLanguage(locale).catch(() => en))
