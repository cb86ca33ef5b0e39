import { signal } from '@preact/signals'
import { CHECK_MESSAGES } from '../../../i18n/en-check.ts'
import { INSERT_MESSAGES } from '../../../i18n/en-insert.ts'
import { REPORT_MESSAGES } from '../../../i18n/en-report.ts'
import type { Language } from '../../../i18n/language.ts'
import { limitMeans } from '../../../i18n/limit-means.ts'
import { structureWords } from '../../../i18n/structure-words.ts'
import type { JourneyMap } from '../../../model/journey-map.ts'
import { formatOf, type ReportFormatId } from '../../../report/formats.ts'
import { reportOf } from '../../../report/report-of.ts'
import { RULES } from '../../../rules/index.ts'
import { settingsOf } from '../../../rules/rule-choice.ts'
import type { MapDesk } from '../../map-section.ts'
import { speaker } from '../../say.ts'
import { dayFor, fileName } from './file-name.ts'

/** What the browser lets the panel do with a file and a text; it may refuse the second inside Miro's frame. */
export interface Outlet {
  save(file: { readonly name: string; readonly text: string; readonly mediaType: string }): void
  copy(text: string): Promise<void>
}

/** How it went, and of which map: what was said of one is not shown of another. */
type Told =
  | { readonly kind: 'saving'; readonly name: string }
  | { readonly kind: 'copied' }
  /** The text to copy by hand. */
  | { readonly kind: 'refused'; readonly text: string }

/** Writes the report of the map that is shown, as it is checked at this moment. */
export function reportState({ context, check }: MapDesk, language: Language, outlet: Outlet) {
  const { locale, translated, clock } = context
  const say = speaker({ ...INSERT_MESSAGES, ...CHECK_MESSAGES, ...REPORT_MESSAGES }, locale, translated)
  const told = signal<(Told & { readonly mapId: string }) | null>(null)

  function write(
    map: JourneyMap,
    format: ReportFormatId,
  ): { readonly name: string; readonly text: string; readonly mediaType: string } {
    const now = clock.now()
    const { findings, waived, profile, decisions, rules } = check
    const pages = reportOf(
      {
        maps: [map],
        report: {
          findings: findings.value,
          waived: waived.value,
          coverage: check.report.value?.coverage ?? [],
          counts: { passes: 0, fails: 0, reviews: 0, notApplicable: 0 },
        },
        profile: profile.value,
        settings: settingsOf(decisions.choices.values.value, RULES),
        now: new Date(now),
      },
      {
        locale,
        say,
        structure: structureWords(language),
        ruleTitle: (id) => rules.value.get(id)?.title ?? id,
        limitMeans: (id, name) => limitMeans(language, RULES.find((rule) => rule.id === id) ?? { id }, name),
      },
    )
    const { write: writeIn, mediaType, extension } = formatOf(format)
    return { name: fileName(map.title, say('check.report'), dayFor(now), extension), text: writeIn(pages), mediaType }
  }

  return {
    say,
    profile: check.profile,
    told,

    save(map: JourneyMap, format: ReportFormatId): void {
      const file = write(map, format)
      outlet.save(file)
      told.value = { mapId: map.id, kind: 'saving', name: file.name }
    },

    async copy(map: JourneyMap): Promise<void> {
      const { text } = write(map, 'markdown')
      told.value = null
      try {
        await outlet.copy(text)
        told.value = { mapId: map.id, kind: 'copied' }
      } catch {
        told.value = { mapId: map.id, kind: 'refused', text } // the frame may not, or the person said no
      }
    },
  }
}

export type ReportState = ReturnType<typeof reportState>
