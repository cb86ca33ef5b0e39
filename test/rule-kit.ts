import { LANES } from '../src/lanes/index.ts'
import type { JourneyMap } from '../src/model/journey-map.ts'
import { sketch } from '../src/model/sketch.ts'
import { RULES } from '../src/rules/index.ts'
import type { Kit, WordsFacts } from '../src/rules/kit.ts'
import type { Found } from '../src/rules/report.ts'
import type { CheckOptions } from '../src/rules/run.ts'
import type { Subject } from '../src/rules/sheet.ts'
import type { COMPLETE_MAPS } from './complete-maps.ts'

/** A few words in three languages: enough for the rules' tests, which must not break when somebody adds a word elsewhere. */
const words: readonly WordsFacts[] = [
  {
    lanes: { emotions: ['Vibes'] },
    stages: ['Stage', 'Phase'],
    title: { cem: ['Experience map'], cjm: ['User journey'], combined: [] },
    placeholders: ['TBD', 'to be done', 'add note', 'n/a'],
    none: ['none', 'none found', 'nothing'],
    evidence: { interview: ['interview', 'focus group'], survey: ['survey'], assumption: ['we assume'] },
    marks: {
      owner: ['owner'],
      measure: ['measure', 'measured by'],
      impact: ['impact', 'value'],
      effort: ['effort'],
      votes: ['votes', 'dots'],
    },
    purchase: ['Purchase', 'Buy', 'Order', 'Payment'],
    company: ['we send', 'our team'],
    departments: ['Sales', 'Marketing'],
    legend: ['legend', 'red'],
    feelings: { good: ['delighted', 'glad'], bad: ['frustrated'], either: ['surprised'], turns: ['not'] },
    and: ['and'],
  },
  {
    lanes: { 'pain-points': ['Schmerzpunkte'], emotions: ['Gefühle'] },
    stages: ['Etappe'],
    title: { cem: [], cjm: ['Kundenreise'], combined: [] },
    placeholders: ['hier tippen'],
    none: ['keine', 'nichts gefunden'],
    evidence: { interview: ['Gespräch'] },
    marks: {
      owner: ['zuständig'],
      measure: ['gemessen an'],
      impact: ['Wirkung'],
      effort: ['Aufwand'],
      votes: ['Stimmen'],
    },
    purchase: ['Kauf', 'Bestellung'],
    company: ['wir senden'],
    departments: ['Vertrieb'],
    legend: ['Legende'],
    feelings: { good: ['begeistert'], bad: ['verärgert'], either: [], turns: ['nicht'] },
    and: ['und', 'u.', 'e'],
  },
  {
    lanes: { opportunities: ['機会'] },
    stages: ['フェーズ'],
    title: { cem: [], cjm: ['カスタマージャーニーマップ'], combined: [] },
    placeholders: ['未定'],
    none: ['なし'],
    evidence: { interview: ['聞き取り'] },
    marks: { owner: ['担当'], measure: ['指標'], impact: ['効果'], effort: ['工数'], votes: ['票'] },
    purchase: ['購入', '注文'],
    company: ['弊社'],
    departments: ['営業部'],
    legend: ['凡例'],
    feelings: { good: ['満足'], bad: ['不満'], either: [], turns: ['ない'] },
    and: ['と'],
  },
]

export const KIT: Kit = {
  rules: RULES,
  lanes: LANES,
  templates: [
    {
      id: 'cem',
      version: 1,
      name: 'Experience at a glance',
      lanes: ['touchpoints', 'channels', 'emotions', 'moments-of-truth', 'opportunities'],
    },
    {
      id: 'cjm',
      version: 1,
      name: 'Journey in depth',
      lanes: ['actions', 'touchpoints', 'thoughts', 'emotions', 'pain-points', 'opportunities'],
    },
    {
      id: 'cjm',
      version: 2,
      lanes: ['actions', 'touchpoints', 'thoughts', 'emotions', 'pain-points', 'opportunities'],
    },
    {
      id: 'both',
      version: 1,
      lanes: [
        'touchpoints',
        'channels',
        'emotions',
        'moments-of-truth',
        'actions',
        'thoughts',
        'pain-points',
        'opportunities',
      ],
    },
    { id: 'own', version: 2, lanes: ['emotions', 'custom', 'custom'] },
  ],
  words,
  own: { titles: ['Parcours client'], prompts: ['Que ressentent-ils ?'] },
}

/** One sketch and everything one rule says about it: `[outcome, code, stage, lane, or '' for the map]`. */
export interface RuleCase {
  readonly name: string
  /** The rule's page in `docs/rules` shows it: one good and one bad example a rule. */
  readonly shown?: 'good' | 'bad'
  readonly sketch: string
  readonly with?: Partial<JourneyMap>
  readonly unplaced?: Subject['unplaced']
  readonly doubtful?: Subject['doubtful']
  readonly laid?: Subject['laid']
  readonly tagTitles?: Subject['tagTitles']
  /** When it is looked at; nobody says when left out. */
  readonly now?: Date
  /** Other maps of the same check. */
  readonly beside?: readonly { readonly sketch: string; readonly with?: Partial<JourneyMap> }[]
  readonly expect: readonly (readonly ['fail' | 'review', string, string])[] | 'passes' | 'not applicable'
}

/** One thing taken away from a complete map, and the one thing that is said then: in the sign-off profile, with all rules. */
export interface RuleLoss {
  readonly from: keyof typeof COMPLETE_MAPS
  readonly what: string
  readonly take: (map: JourneyMap) => JourneyMap | Subject
  /** What is otherwise than for the complete map, such as the time. */
  readonly options?: CheckOptions
  readonly expect: readonly ['fail' | 'review', string, string]
}

export const subjectOf = (
  each: Pick<RuleCase, 'sketch' | 'with' | 'unplaced' | 'doubtful' | 'laid' | 'tagTitles'>,
): Subject => ({
  map: { ...sketch(each.sketch), ...each.with },
  unplaced: each.unplaced ?? [],
  doubtful: each.doubtful ?? [],
  ...(each.laid ? { laid: each.laid } : {}),
  ...(each.tagTitles ? { tagTitles: each.tagTitles } : {}),
})

/** A case is judged as before signing off: then every rule runs. */
export const optionsOf = ({ now }: RuleCase): CheckOptions => ({ profile: 'sign-off', ...(now ? { now } : {}) })

/** Where a finding is, as a reader of the sketch would say it. */
export function placeOf({ stageId, laneId }: Pick<Found, 'stageId' | 'laneId'>, map: JourneyMap): string {
  if (stageId !== undefined) return map.stages.find((stage) => stage.id === stageId)?.name ?? `no stage ${stageId}`
  if (laneId !== undefined) return map.lanes.find((lane) => lane.id === laneId)?.label ?? `no lane ${laneId}`
  return ''
}
