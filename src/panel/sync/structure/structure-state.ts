import { computed, effect, signal } from '@preact/signals'
import { INSERT_MESSAGES } from '../../../i18n/en-insert.ts'
import { PROBLEM_MESSAGES } from '../../../i18n/en-problems.ts'
import { STRUCTURE_MESSAGES } from '../../../i18n/en-structure.ts'
import { loadLanguage } from '../../../i18n/load.ts'
import { structureWords } from '../../../i18n/structure-words.ts'
import { CATCH_ALL, LANES, type LaneType } from '../../../lanes/index.ts'
import { groupChanges } from '../../../model/change-groups.ts'
import { diffMaps } from '../../../model/diff.ts'
import type { JourneyMap, Lane, Locale } from '../../../model/journey-map.ts'
import { mergeMaps } from '../../../sync/merge-maps.ts'
import { speaker } from '../../say.ts'
import type { SyncDesk } from '../section.ts'
import {
  type Axis,
  addLane,
  addStage,
  mergeWithNext,
  move,
  partsOf,
  remove,
  rename,
  restore,
  setLane,
  split,
} from './draft.ts'
import { fartherHalf } from './halves.ts'
import { type StructureProblem, structureProblems } from './structure-problems.ts'

export const FACTS = ['title', 'subject', 'actor', 'scenario'] as const
export type Fact = (typeof FACTS)[number]

/** A map as it shall be, and as it was when it was last looked at. */
interface Draft {
  readonly base: JourneyMap
  readonly map: JourneyMap
}

/** A stage or lane that is being split, and what shall go to the new one. */
export interface Splitting {
  readonly axis: Axis
  readonly id: string
  readonly name: string
  readonly noteIds: ReadonlySet<string>
}

/** Editing the structure of the map that is shown: a draft, of which the board knows nothing until it is applied. */
export function structureState({ context, check, run }: Pick<SyncDesk, 'context' | 'check' | 'run'>) {
  const say = speaker(
    { ...INSERT_MESSAGES, ...PROBLEM_MESSAGES, ...STRUCTURE_MESSAGES },
    context.locale,
    context.translated,
  )
  const drafts = signal<ReadonlyMap<string, Draft>>(new Map())
  const labels = signal<{ readonly locale: Locale; readonly of: ReadonlyMap<LaneType, string> } | null>(null)
  const problems = signal<readonly StructureProblem[]>([])
  const splitting = signal<Splitting | null>(null)
  /** The row whose further actions are unfolded. */
  const unfolded = signal<string | null>(null)

  const now = computed(() => check.reading.value?.map ?? null)
  const draft = computed<Draft | null>(() => {
    const map = now.value
    return map && (drafts.value.get(map.id) ?? { base: map, map })
  })
  /** As a person counts them: what happens to a stage and its notes is one. */
  const pending = computed(() => (draft.value ? groupChanges(draft.value.base, draft.value.map).length : 0))

  function keep({ base, map }: Draft): void {
    const next = new Map(drafts.peek())
    if (diffMaps(base, map).length > 0) next.set(base.id, { base, map })
    else next.delete(base.id)
    drafts.value = next
  }

  function edit(change: (map: JourneyMap) => JourneyMap): void {
    const current = draft.peek()
    if (!current) return
    problems.value = []
    keep({ base: current.base, map: change(current.map) })
  }

  const forget = (mapId: string) => {
    const next = new Map(drafts.peek())
    next.delete(mapId)
    drafts.value = next
    unfolded.value = splitting.value = null
    problems.value = []
  }

  // What others do to the map meanwhile is in the draft as well; where both changed the same thing, the draft is what somebody wants.
  effect(() => {
    const map = now.value
    const known = map && drafts.peek().get(map.id)
    if (known && diffMaps(known.base, map).length > 0)
      keep({ base: map, map: mergeMaps(known.base, known.map, map).map })
  })

  // Lanes are called what they are called in the map's own language.
  effect(() => {
    const locale = now.value?.locale
    if (!locale || labels.peek()?.locale === locale) return
    loadLanguage(locale).then(
      (language) => {
        const words = structureWords(language)
        labels.value = { locale, of: new Map(LANES.map(({ id }) => [id, words.lanes[id].label])) }
      },
      () => undefined, // names in the person's own language do as well
    )
  })

  const labelOf = (type: LaneType): string => labels.value?.of.get(type) ?? check.laneNames.value.get(type) ?? type
  const labelOfAll = (types: readonly LaneType[]) => joined(types.map(labelOf))
  const joined = (names: readonly string[]) =>
    new Intl.ListFormat(now.peek()?.locale ?? context.locale, { type: 'conjunction' }).format(names)

  /** A lane of a kind that the map does not have yet. */
  function newLane(map: JourneyMap, id: string): Lane {
    const asked = new Set(map.lanes.flatMap(({ types }) => types))
    const type = LANES.find((each) => !asked.has(each.id))?.id ?? CATCH_ALL
    return { id, label: labelOf(type), types: [type] }
  }

  return {
    say,
    check,
    draft,
    pending,
    problems,
    splitting,
    unfolded,

    rename: (axis: Axis, id: string, name: string) => edit((map) => rename(map, axis, id, name)),
    move: (axis: Axis, id: string, by: -1 | 1) => edit((map) => move(map, axis, id, by)),
    setFact: (fact: Fact, value: string) => edit((map) => ({ ...map, [fact]: value })),

    /** Adds one in that place; returns its id. */
    add(axis: Axis, at: number): string {
      const id = crypto.randomUUID().slice(0, 8)
      edit((map) => (axis === 'stage' ? addStage(map, at, id) : addLane(map, at, newLane(map, id))))
      unfolded.value = null
      return id
    },

    remove(axis: Axis, id: string): void {
      edit((map) => remove(map, axis, id))
      unfolded.value = null
    },

    restore: (axis: Axis, id: string) => {
      const base = draft.peek()?.base
      if (base) edit((map) => restore(base, map, axis, id))
    },

    mergeWithNext(axis: Axis, id: string): void {
      edit((map) => {
        const parts = partsOf(map, axis)
        const at = parts.findIndex((part) => part.id === id)
        const names = parts.slice(at, at + 2).flatMap(({ name }) => (name.trim() === '' ? [] : [name.trim()]))
        return mergeWithNext(map, axis, id, joined(names))
      })
      unfolded.value = null
    },

    /** What a lane asks for. Its label follows where it was the usual one for what it asked for before. */
    setTypes(id: string, types: readonly LaneType[]): void {
      edit((map) => {
        const lane = map.lanes.find((each) => each.id === id)
        if (!lane) return map
        const isUsual = lane.label.trim() === '' || lane.label === labelOfAll(lane.types)
        return setLane(map, id, isUsual ? { types, label: labelOfAll(types) } : { types })
      })
    },

    /** Begins to split one: what lies in the farther half of its cells is chosen to go to the new one. */
    beginSplit(axis: Axis, id: string): void {
      const reading = check.reading.peek()
      splitting.value = { axis, id, name: '', noteIds: reading ? fartherHalf(reading, axis, id) : new Set() }
    },

    /** Returns the id of the new one; null when nothing was being split. */
    split(): string | null {
      const wanted = splitting.peek()
      splitting.value = unfolded.value = null
      if (!wanted) return null
      const id = crypto.randomUUID().slice(0, 8)
      edit((map) => split(map, wanted.axis, wanted.id, { id, name: wanted.name.trim(), noteIds: wanted.noteIds }))
      return id
    },

    reset(): void {
      const current = draft.peek()
      if (current) forget(current.base.id)
    },

    /** Shows what applying the draft would do. Returns the id of the first field that keeps it from being shown. */
    async preview(): Promise<string | null> {
      const current = draft.peek()
      if (!current) return null
      const about = {
        title: say('insert.title'),
        subject: say(current.map.kind === 'cem' ? 'insert.brand' : 'insert.product'),
        actor: say('insert.actor'),
        scenario: say('insert.scenario'),
      }
      const fieldName = (field: string) => Object.entries(about).find(([known]) => known === field)?.[1] ?? field
      problems.value = structureProblems(current.base, current.map, say, fieldName)
      const [problem] = problems.value
      if (problem) return problem.fieldId
      await run.preview(diffMaps(current.base, current.map), { onWritten: () => forget(current.base.id) })
      return null
    },

    tidy: () => run.preview([], { tidy: true }),
  }
}

export type StructureState = ReturnType<typeof structureState>
