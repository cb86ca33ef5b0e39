import { computed, effect, signal } from '@preact/signals'
import { loadLanguage } from '../../../i18n/load.ts'
import { structureWords } from '../../../i18n/structure-words.ts'
import { applyChanges } from '../../../model/apply-changes.ts'
import type { JourneyMap } from '../../../model/journey-map.ts'
import { patientStore } from '../../../plan/patient-store.ts'
import type { Decisions, Side } from '../../../sync/conflict.ts'
import { type NewerTemplate, newerTemplate } from '../../../sync/newest-template.ts'
import { structureOf } from '../../../sync/structure.ts'
import type { TeamTemplate } from '../../../sync/team-template.ts'
import { keepBase, loadBase } from '../../../sync/team-templates.ts'
import { updateFor } from '../../../sync/template-update.ts'
import { wordChanges } from '../change-sentences.ts'
import { keepAutomatic } from '../history/automatic-snapshot.ts'
import type { SyncDesk } from '../section.ts'
import type { SayTemplates } from './speech.ts'

/** A newer version of the template of a map, with all that is known of it. */
interface Found extends NewerTemplate {
  readonly of: string
}

/** What was asked for: as long as it is the same, so is the answer. */
const keyOf = ({ id, template, locale }: JourneyMap): string => JSON.stringify([id, template, locale])

/** What a newer version of its template would do to the map that is shown. */
export function updateState(
  { context, check, run, tab }: SyncDesk,
  say: SayTemplates,
  team: { readonly value: readonly TeamTemplate[] },
) {
  const store = patientStore(context.board)
  const found = signal<Found | null>(null)
  const decided = signal<{ readonly of: string; readonly decisions: Decisions }>({ of: '', decisions: {} })

  async function find(map: JourneyMap, templates: readonly TeamTemplate[]): Promise<Found | null> {
    const language = await loadLanguage(map.locale)
    const { lanes } = structureWords(language)
    const newer = newerTemplate(map, {
      builtIn: context.kit.templates,
      team: templates,
      labelOf: (type) => lanes[type].label,
    })
    if (!newer || !map.template) return null
    const kept = newer.base || !newer.template ? null : await loadBase(store, map.template)
    return { ...newer, base: newer.base ?? (kept && structureOf(kept)), of: keyOf(map) }
  }

  /** Counts what was asked: what was asked before may be answered later. */
  let asked = 0

  effect(() => {
    const map = check.reading.value?.map
    const templates = team.value
    if (tab.value !== 'sync' || !map?.template) return
    const mine = ++asked
    void find(map, templates)
      // A board that does not answer now, or a language that does not come, leaves the map as it is.
      .catch(() => null)
      .then((newer) => {
        if (mine === asked) found.value = newer
      })
  })

  const newest = computed(() => {
    const map = check.reading.value?.map
    return map && found.value?.of === keyOf(map) ? found.value : null
  })
  const decisions = computed(() => (decided.value.of === newest.value?.of ? decided.value.decisions : {}))

  return {
    decisions,

    /** null while there is nothing newer. */
    offer: computed(() => {
      const map = check.reading.value?.map
      const newer = newest.value
      const update = map && newer && updateFor(map, newer.next, newer.base, decisions.value)
      if (!map || !newer || !update) return null
      // Which version it is of is told by the title of all this.
      const updated = { ...applyChanges(map, update.changes), template: map.template }
      const sentences = wordChanges(context, check.laneNames.value, map, updated)
      return { name: newer.name, map, sentences, conflicts: update.conflicts, isBaseKnown: update.isBaseKnown }
    }),

    choose(conflictId: string, side: Side): void {
      if (newest.value) decided.value = { of: newest.value.of, decisions: { ...decisions.value, [conflictId]: side } }
    },

    /** Shows what it would do on the board. The map as it is then is kept before anything is done. */
    async preview(): Promise<void> {
      const newer = newest.value
      if (!newer) return
      const chosen = decisions.value
      const { template, name } = newer
      await run.preview((now) => updateFor(now.map, newer.next, newer.base, chosen)?.changes ?? [], {
        before: (now) => keepAutomatic(context, now.map, say('templates.before-update', { name })),
        ...(template && { onWritten: () => void keepBase(store, template).catch(() => {}) }),
      })
    },
  }
}

export type UpdateState = ReturnType<typeof updateState>
