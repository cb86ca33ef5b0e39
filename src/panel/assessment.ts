import { batch, signal } from '@preact/signals'
import type { Look } from '../api/read-maps.ts'
import type { CHECK_MESSAGES } from '../i18n/en-check.ts'
import type { CORRECT_MESSAGES } from '../i18n/en-correct.ts'
import { CATCH_ALL, type LaneType } from '../lanes/index.ts'
import type { Correction } from '../model/correction.ts'
import type { Reading } from '../read/reading.ts'
import type { TemplateFacts } from '../rules/kit.ts'
import type { Profile, Report, Waiver } from '../rules/report.ts'
import type { RuleChoice } from '../rules/rule-choice.ts'
import type { Judge } from './checking.ts'
import type { PanelContext } from './context.ts'
import { type Corrected, listCorrected } from './corrected.ts'
import { essenceOf } from './essence.ts'
import type { RuleFacts } from './group-findings.ts'
import { namesOfMaps } from './map-names.ts'
import type { KeyOf, Say } from './say.ts'

/** What people have decided about rules and findings, and which templates they have, as it is now. */
export interface Decided {
  readonly choices: ReadonlyMap<string, RuleChoice>
  readonly waivers: readonly Waiver[]
  readonly team: readonly TemplateFacts[]
}

const frameNames = ({ items, readings }: Look): ReadonlyMap<string, string> => {
  const frames = new Set(readings.map(({ frameId }) => frameId))
  return new Map(
    items.flatMap(({ id, type, text }) => (type === 'frame' && frames.has(id) ? [[id, text] as const] : [])),
  )
}

/** What the last look at the board means: maps and their names, what is missing in them, and what people have corrected. */
export function assessmentState(
  context: PanelContext,
  say: Say<KeyOf<typeof CHECK_MESSAGES> | KeyOf<typeof CORRECT_MESSAGES>>,
  decisions: () => Decided,
) {
  const readings = signal<readonly Reading[] | null>(null)
  const report = signal<Report | null>(null)
  const rules = signal<ReadonlyMap<string, RuleFacts>>(new Map())
  /** What each type of lane is called, in the person's language. */
  const laneNames = signal<ReadonlyMap<LaneType, string>>(new Map())
  const names = signal<ReadonlyMap<string, string>>(new Map())
  const corrected = signal<readonly Corrected[]>([])
  /** Nothing but what was corrected keeps a map from being shown. */
  const isHidden = signal(false)
  /** The last look, though it may have shown nothing new of what is listed here. */
  const looked = signal<Look | null>(null)
  let known = ''
  let last: readonly [Look, readonly Correction[]] | null = null
  let judge: Judge | null = null

  function judgedBy(judging: Judge, found: readonly Reading[], profile: Profile): Report {
    const { choices, waivers, team } = decisions()
    const now = new Date(context.clock.now())
    return judging.check(found, { profile, settings: judging.settingsOf(choices), waivers, now }, team)
  }

  /** Made once: words are folded for it, which takes longer than a check. */
  async function judgeHere(): Promise<Judge> {
    judge ??= await (await context.checking()).judgeIn(context.locale)
    return judge
  }

  /** Returns whether anything differs from last time. */
  async function take(look: Look, corrections: readonly Correction[], profile: Profile): Promise<boolean> {
    const judging = await judgeHere()
    last = [look, corrections]
    const { readings: found, items, hidden } = look
    const judged = judgedBy(judging, found, profile)
    const named = namesOfMaps(found, frameNames(look), say('check.untitled'))
    const listed = listCorrected(corrections, items, found)
    const next = [essenceOf(found), JSON.stringify([judged, [...named], listed, hidden.length])].join()
    if (next === known) {
      looked.value = look
      return false
    }
    known = next
    batch(() => {
      looked.value = look
      readings.value = found
      report.value = judged
      rules.value = judging.rules
      // What no type fits: its own label, "Notes", would say nothing beside the names of the others.
      laneNames.value = new Map([...judging.laneNames, [CATCH_ALL, say('correct.custom')]])
      names.value = named
      corrected.value = listed
      isHidden.value = hidden.length > 0
    })
    return true
  }

  return {
    readings,
    report,
    rules,
    laneNames,
    names,
    corrected,
    isHidden,
    looked,
    take,
    /** What is shown, or maps as they would be, judged for a purpose, whatever it is shown for; null until the board was read. */
    judgedFor: (profile: Profile, found = readings.value): Report | null =>
      judge && found && judgedBy(judge, found, profile),
    /** How any maps are judged here: by the same decisions, words and templates as what is shown. */
    judging: async (): Promise<(found: readonly Reading[], profile: Profile) => Report> => {
      const judging = await judgeHere()
      return (found, profile) => judgedBy(judging, found, profile)
    },
    /** The same board, judged for another purpose or by other decisions. Returns whether anything differs. */
    again: async (profile: Profile): Promise<boolean> => last !== null && take(...last, profile),
  }
}
