import { BoardError } from '../board/errors.ts'
import type { BoardItem } from '../board/item.ts'
import { say } from '../i18n/say.ts'
import type { LaneType } from '../lanes/index.ts'
import type { LayoutWords } from '../layout/drawing.ts'
import type { JourneyMap } from '../model/journey-map.ts'
import { oneLine } from '../model/one-line.ts'
import { planAdoption } from '../plan/adopt.ts'
import { foresee } from '../plan/after-adoption.ts'
import type { Plan } from '../plan/plan.ts'
import { readItems } from '../read/read-items.ts'
import type { Known, Reading } from '../read/reading.ts'
import { TEMPLATES } from '../templates/index.ts'
import { matchTemplate, missingLanes } from '../templates/match-template.ts'
import { findByName, formProblems, PROBLEMS } from '../templates/request.ts'
import type { Template } from '../templates/template.ts'
import { isReadAlike } from './read-alike.ts'

export interface AdoptionRequest {
  /** Id or name of the template the map shall keep to, null for none; left out: the one it is most like. */
  readonly template?: string | null
  /** What its title shall say, where one is drawn; left out: what was read. A title that is there is never altered. */
  readonly title?: string
  readonly subject?: string
  readonly actor?: string
  readonly scenario?: string
}

/** What adopting a map will do, before anything is done. */
export interface Adoption {
  /** Empty when the map is the app's own already. */
  readonly plan: Plan
  /** The map as it will remember itself. */
  readonly map: JourneyMap
  readonly template: Template | null
  /** Lanes that the template asks for and the map does not have; they are not drawn. */
  readonly missing: readonly LaneType[]
}

/** What is known of a board besides its items. */
interface AdoptionDesk extends Pick<Known, 'corrections'> {
  readonly boardId: string
  /** The words of the map's language. */
  readonly words: LayoutWords
}

/**
 * What adopting a map will do on a board with these items. Pure.
 * @throws BoardError when the request cannot be met, or the map cannot be adopted
 */
export function adoptionOf(
  reading: Reading,
  items: readonly BoardItem[],
  request: AdoptionRequest,
  { words, ...known }: AdoptionDesk,
): Adoption {
  const template = templateFor(reading, request)
  const [problem] = formProblems(request)
  if (problem) throw new BoardError('refused', say(PROBLEMS[problem.code], problem.data), { left: 'nothing' })
  const map = mapFor(reading, request, template)
  // Only a copy's memory is new.
  const isCopy = reading.record === 'copied'
  const isReadAfter = isCopy ? () => true : readerAfter(reading, items, known)
  const plan = planAdoption(reading, items, { boardId: known.boardId, words, map, accepts: isReadAfter })
  return { plan, map, template, missing: template ? missingLanes(map, template) : [] }
}

function templateFor({ map, record }: Reading, { template: name }: AdoptionRequest): Template | null {
  if (name === null) return null
  if (name !== undefined) {
    const template = findByName(TEMPLATES, name)
    if (template) return template
    const known = TEMPLATES.map(({ id }) => id).join(', ')
    throw new BoardError('refused', say(PROBLEMS['unknown-template'], { name, known }), { left: 'nothing' })
  }
  // A copy goes on keeping to what its original was made from, known here or not.
  return (record === 'copied' && TEMPLATES.find(({ id }) => id === map.template?.id)) || matchTemplate(map, TEMPLATES)
}

function mapFor(reading: Reading, request: AdoptionRequest, template: Template | null): JourneyMap {
  const { map } = reading
  const isTitled = reading.placed.some(({ role }) => role === 'title')
  const about = (key: 'title' | 'subject' | 'actor' | 'scenario') =>
    isTitled ? map[key] : oneLine(request[key] ?? map[key])
  const keeps = request.template === undefined && reading.record === 'copied'
  return {
    ...map,
    title: about('title'),
    subject: about('subject'),
    actor: about('actor'),
    scenario: about('scenario'),
    // Whoever chooses a template says what kind of map it is, unless its title does.
    kind: template && !isTitled ? template.kind : map.kind,
    template: keeps ? map.template : template && { id: template.id, version: template.version },
  }
}

/** Tells whether the map, and every other one on the board, is read as before once a plan is carried out. */
function readerAfter(reading: Reading, items: readonly BoardItem[], known: Known): (plan: Plan) => boolean {
  const ids = new Set(reading.placed.map(({ item }) => item.id))
  const isOther = ({ placed }: Reading) => !placed.some(({ item, role }) => role !== 'title' && ids.has(item.id))
  let others: readonly Reading[] | null = null
  return (plan) => {
    const anchor = plan.ops.find((op) => op.kind === 'set-record')?.itemId
    const after = foresee(items, plan)
    const readings = readItems(after.items, { ...known, metadata: after.metadata })
    const own = readings.find(({ placed }) => placed.some(({ item, role }) => role === 'title' && item.id === anchor))
    if (own?.record !== 'own' || !isReadAlike(reading, own)) return false
    others ??= readItems(items, known).filter(isOther)
    const othersAfter = readings.filter((each) => each !== own && isOther(each))
    return (
      others.length === othersAfter.length &&
      others.every((each) => othersAfter.some((again) => isReadAlike(each, again)))
    )
  }
}
