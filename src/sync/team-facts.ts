import type { Store } from '../board/large-values.ts'
import type { LaneType } from '../lanes/index.ts'
import { CATALOGUE_KEY, loadCatalogue } from './kept-catalogue.ts'
import type { TeamTemplate } from './team-template.ts'
import { loadTemplates, TEMPLATES_KEY } from './team-templates.ts'

/** Where the board keeps what the team's templates are told from. */
export const TEAM_KEYS: readonly string[] = [TEMPLATES_KEY, CATALOGUE_KEY]

/** A template of the team as the rules know templates. */
interface TeamFacts {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly lanes: readonly LaneType[]
}

const factsOf = ({ id, revision, name, lanes }: TeamTemplate): TeamFacts => ({
  id,
  version: revision,
  name,
  lanes: lanes.flatMap(({ types }) => types),
})

/** The team's templates, those on the board and those that the board remembers of the catalogue. Three calls. */
export async function loadTeamFacts(board: Store): Promise<readonly TeamFacts[]> {
  const [{ kept }, { copy }] = await Promise.all([loadTemplates(board), loadCatalogue(board)])
  return [...kept.map(({ template }) => template), ...(copy?.templates ?? [])].map(factsOf)
}
