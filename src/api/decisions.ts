import type { Board } from '../board/board.ts'
import { heldIn } from '../model/ledger.ts'
import type { Run } from '../plan/run.ts'
import { RULES } from '../rules/index.ts'
import { waiversIn, waiversOn } from '../rules/kept-waiver.ts'
import type { RuleSettings, Waiver } from '../rules/report.ts'
import { RULE_CHOICES, settingsOf } from '../rules/rule-choice.ts'
import { loadWords } from './keep-words.ts'

/** What the people on a board have decided; `checkMaps` takes it as it is. */
export interface Decisions {
  readonly settings: RuleSettings
  readonly waivers: readonly Waiver[]
}

/**
 * How the rules are set on this board, and which findings of these maps are waived. One call, and one a map.
 * @throws BoardError when the board does not tell; what is stored there is never too odd to be read
 */
export async function loadDecisions(board: Board, mapIds: readonly string[], run: Run = {}): Promise<Decisions> {
  const [choices, ...waivers] = await Promise.all([
    loadWords(board, RULE_CHOICES, run),
    ...[...new Set(mapIds)].map((mapId) => loadWords(board, waiversOn(mapId), run)),
  ])
  return {
    settings: settingsOf(heldIn(choices.entries), RULES),
    waivers: waivers.flatMap(({ entries }) => waiversIn(heldIn(entries))),
  }
}
