import type { Board } from '../board/board.ts'
import { BoardError } from '../board/errors.ts'
import type { BoardItem } from '../board/item.ts'
import { loadLanguage } from '../i18n/load.ts'
import { say } from '../i18n/say.ts'
import { structureWords } from '../i18n/structure-words.ts'
import type { LaneType } from '../lanes/index.ts'
import { inForce } from '../model/correction.ts'
import type { JourneyMap } from '../model/journey-map.ts'
import { oneLine } from '../model/one-line.ts'
import { planAdoption } from '../plan/adopt.ts'
import { foresee } from '../plan/after-adoption.ts'
import { applyPlan } from '../plan/apply.ts'
import { openCalls } from '../plan/calls.ts'
import type { Plan } from '../plan/plan.ts'
import type { Run } from '../plan/run.ts'
import type { Kept } from '../plan/take-back.ts'
import { readItems } from '../read/read-items.ts'
import type { Known, Reading } from '../read/reading.ts'
import { TEMPLATES } from '../templates/index.ts'
import { matchTemplate, missingLanes } from '../templates/match-template.ts'
import { findByName, formProblems, PROBLEMS } from '../templates/request.ts'
import type { Template } from '../templates/template.ts'
import { loadCorrections } from './corrections.ts'
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

export interface Adopted {
  readonly frameId: string | null
  readonly map: JourneyMap
  /** Takes off what was added; null when nothing was. */
  readonly undo: Plan | null
  /** Items that could not be made part of the frame, and why. */
  readonly skipped: readonly Kept[]
}

/**
 * Plans to make a map that the app did not draw here one of its own, and shows what that will draw. Reads the board, writes nothing.
 * @throws BoardError when the board cannot be read, or the map cannot be adopted
 */
export async function prepareAdoption(
  board: Board,
  reading: Reading,
  request: AdoptionRequest = {},
  run: Run = {},
): Promise<Adoption> {
  const template = templateFor(reading, request)
  const [problem] = formProblems(request)
  if (problem) throw new BoardError('refused', say(PROBLEMS[problem.code], problem.data), { left: 'nothing' })
  const map = mapFor(reading, request, template)
  const calls = openCalls(run)
  const [words, { boardId }, items, corrections] = await Promise.all([
    loadLanguage(map.locale).then(structureWords),
    calls.repeat(() => board.info()),
    calls.repeat(() => board.items()),
    loadCorrections(board, run).then(({ entries }) => inForce(entries)),
  ])
  const accepts = (plan: Plan) =>
    reading.record === 'copied' || isReadAfter(reading, items, plan, { boardId, corrections })
  const plan = planAdoption(reading, items, { boardId, words, map, accepts })
  return { plan, map, template, missing: template ? missingLanes(map, template) : [] }
}

/**
 * Makes a map that people drew by hand, or a copy of one, a full one: in a frame, with a title that remembers who the map is. No item is
 * moved, altered or removed. What was done stays when it fails or is cancelled; reading the map again and adopting it finishes it.
 * @throws BoardError that says what happened; `left` is `nothing` when the board is as before
 */
export async function adoptMap(
  board: Board,
  reading: Reading,
  request: AdoptionRequest = {},
  run: Run = {},
): Promise<Adopted> {
  const { plan, map } = await prepareAdoption(board, reading, request, run).catch((error) => {
    throw withLeft(error, 'nothing')
  })
  const { undo, skipped, error } = await applyPlan(board, plan, run)
  if (error) throw undo === null ? withLeft(error, 'nothing') : error
  const drawn = undo?.ops.find((op) => op.kind === 'remove-frame')?.frameId
  const there = plan.ops.find((op) => op.kind === 'attach')?.frameId ?? null
  return { frameId: reading.frameId ?? drawn ?? there, map, undo, skipped }
}

const withLeft = (error: unknown, left: BoardError['left']): unknown =>
  error instanceof BoardError
    ? new BoardError(error.code, error.message, { itemId: error.itemId, left, cause: error })
    : error

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

/** Whether the map, and every other one on the board, is read as before once the plan is carried out. */
function isReadAfter(reading: Reading, items: readonly BoardItem[], plan: Plan, known: Known): boolean {
  const anchor = plan.ops.find((op) => op.kind === 'set-record')?.itemId
  const after = foresee(items, plan)
  const readings = readItems(after.items, { ...known, metadata: after.metadata })
  const own = readings.find(({ placed }) => placed.some(({ item, role }) => role === 'title' && item.id === anchor))
  if (own?.record !== 'own' || !isReadAlike(reading, own)) return false
  const ids = new Set(reading.placed.map(({ item }) => item.id))
  const isOther = ({ placed }: Reading) => !placed.some(({ item, role }) => role !== 'title' && ids.has(item.id))
  const others = readItems(items, known).filter(isOther)
  const othersAfter = readings.filter((each) => each !== own && isOther(each))
  return (
    others.length === othersAfter.length &&
    others.every((each) => othersAfter.some((again) => isReadAlike(each, again)))
  )
}
