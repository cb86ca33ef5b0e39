/**
 * What a program may use without the panel. Everything here works on any board that `connect` gives, and keeps no state of its own.
 */
import type { Board } from './board/board.ts'
import { BoardError } from './board/errors.ts'
import { checkKit } from './i18n/check-kit.ts'
import { wordReport } from './i18n/finding-message.ts'
import { LANGUAGES } from './i18n/index.ts'
import { loadLanguage } from './i18n/load.ts'
import { presetIn, structureWords } from './i18n/overlay.ts'
import { say } from './i18n/say.ts'
import type { JourneyMap, Locale } from './model/journey-map.ts'
import type { Inserted } from './plan/finish.ts'
import { drawMap } from './plan/insert.ts'
import type { Run } from './plan/run.ts'
import { cleanUp as cleanUpFrame, finishMap as finishFrame, type Unfinished } from './plan/unfinished.ts'
import { readItems } from './read/read-items.ts'
import type { Reading } from './read/reading.ts'
import type { Report, RuleSettings, Waiver } from './rules/report.ts'
import { checkSubjects } from './rules/run.ts'
import { draftMap, exampleStages, fillWithExample } from './templates/draft.ts'
import { TEMPLATES } from './templates/index.ts'
import { PRESETS } from './templates/presets.ts'
import { findByName, type MapRequest, PROBLEMS, problemsOf } from './templates/request.ts'
import type { Template } from './templates/template.ts'
import { WORDS } from './words/index.ts'

export type { Board, BoardView } from './board/board.ts'
export { BoardError, type BoardErrorCode } from './board/errors.ts'
export type { BoardItem, NewItem } from './board/item.ts'
export { connect } from './board/miro.ts'
export type { Change } from './model/change.ts'
export type { JourneyMap, Lane, Locale, MapKind, Note, Stage } from './model/journey-map.ts'
export { type Applied, applyPlan } from './plan/apply.ts'
export type { Inserted } from './plan/finish.ts'
export type { Op, Plan } from './plan/plan.ts'
export type { Run } from './plan/run.ts'
export { findUnfinished, type Unfinished } from './plan/unfinished.ts'
export { readItems } from './read/read-items.ts'
export type { Correction, Known, Placed, Reading } from './read/reading.ts'
export type { CellCoverage, Finding, Profile, Report, RuleSettings, Severity, Waiver } from './rules/report.ts'
export type { MapRequest } from './templates/request.ts'

export type InsertRequest = MapRequest & {
  /** Where the middle of the frame shall lie; else a free place near what the user sees. */
  readonly center?: { readonly x: number; readonly y: number }
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** Ten characters: short enough for a title's metadata, and no two maps share one by chance. */
const newId = (length = 10): string =>
  [...crypto.getRandomValues(new Uint8Array(length))].map((byte) => ALPHABET[byte % ALPHABET.length]).join('')

/**
 * Draws a map on the board, in a frame of its own, and zooms to it. All or nothing.
 * @throws BoardError `refused` when the request cannot be drawn (nothing was touched), else what the board answered; `left` says what
 * remains on the board
 */
export async function insertMap(board: Board, request: InsertRequest, run: Run = {}): Promise<Inserted> {
  const problems = problemsOf(request, TEMPLATES, PRESETS)
  if (problems.length > 0) {
    const sentences = problems.map((problem) => say(PROBLEMS[problem.code], problem.data))
    throw new BoardError('refused', sentences.join(' '), { left: 'nothing' })
  }
  const language = await loadLanguage(request.locale ?? ('map' in request ? request.map.locale : 'en'))
  const words = structureWords(language)
  const map = mapOf(
    request,
    language.locale,
    (type) => words.lanes[type].label,
    (preset) => presetIn(language, preset).stages,
  )
  return drawMap(board, map, { words, code: newId(6), center: request.center }, run)
}

function mapOf(
  request: InsertRequest,
  locale: Locale,
  labelOf: Parameters<typeof draftMap>[3]['labelOf'],
  stagesIn: (preset: (typeof PRESETS)[number]) => readonly string[],
): JourneyMap {
  const { title, subject, actor, scenario } = request
  const ids = () => newId()
  if ('map' in request) {
    const given = Object.fromEntries(
      Object.entries({ title, subject, actor, scenario }).filter(([, value]) => value !== undefined),
    )
    return { ...request.map, ...given, locale }
  }
  const template = findByName(TEMPLATES, request.template) as Template
  const preset = findByName(PRESETS, request.preset ?? template.preset)
  const own =
    request.stages ??
    (request.example && request.preset === undefined ? exampleStages(template) : preset && stagesIn(preset))
  const draft = draftMap(template, own ?? [], { title, subject, actor, scenario }, { locale, labelOf, newId: ids })
  return request.example ? fillWithExample(draft, template, ids) : draft
}

/** Draws what is missing of a map that was begun and not finished. null when it was only kept as it is. */
export const finishMap = async (board: Board, unfinished: Unfinished, run: Run = {}): Promise<Inserted | null> => {
  const words = structureWords(await loadLanguage(unfinished.map?.locale ?? 'en'))
  return finishFrame(board, unfinished, () => words, run)
}

/** Takes a map that was begun and not finished off the board; what people wrote stays. Returns how many items stayed. */
export const cleanUp = async (board: Board, unfinished: Unfinished, run: Run = {}): Promise<number> => {
  const words = structureWords(await loadLanguage(unfinished.map?.locale ?? 'en'))
  return cleanUpFrame(board, unfinished, () => words, run)
}

/**
 * Reads all maps on the board, or those in the given frames or holding one of the given items. Costs two calls, and one a map found.
 * @throws BoardError when the board cannot be read; a title whose metadata cannot be read is read without
 */
export async function readMaps(
  board: Board,
  where: { readonly frameIds?: readonly string[]; readonly itemIds?: readonly string[] } = {},
): Promise<Reading[]> {
  const [items, info] = await Promise.all([board.items(), board.info()])
  const titles = readItems(items)
    .filter((reading) => isAsked(reading, where))
    .flatMap((reading) => reading.placed.filter((placed) => placed.role === 'title').map((placed) => placed.item))
  const metadata = new Map<string, unknown>()
  await Promise.all(
    titles.map(async (item) => {
      try {
        metadata.set(item.id, await board.getMetadata(item))
      } catch (error) {
        // Metadata only helps. But a board that takes no calls at all must not look like one whose maps have no identity.
        if (error instanceof BoardError && error.code === 'rate-limit') throw error
      }
    }),
  )
  return readItems(items, { metadata, boardId: info.boardId }).filter((reading) => isAsked(reading, where))
}

const isAsked = (
  reading: Reading,
  where: { readonly frameIds?: readonly string[]; readonly itemIds?: readonly string[] },
): boolean => {
  const { frameIds, itemIds } = where
  if (!frameIds && !itemIds) return true
  if (reading.frameId !== null && (frameIds?.includes(reading.frameId) || itemIds?.includes(reading.frameId)))
    return true
  const wanted = new Set(itemIds)
  return (
    reading.placed.some((placed) => wanted.has(placed.item.id)) || reading.unplaced.some((item) => wanted.has(item.id))
  )
}

export interface CheckOptions {
  /** `workshop` when left out. */
  readonly profile?: 'workshop' | 'sign-off'
  /** Language of the messages; English when left out. */
  readonly locale?: Locale
  /** The time at which waivers are judged. */
  readonly now?: Date
  readonly settings?: RuleSettings
  readonly waivers?: readonly Waiver[]
}

let kit: ReturnType<typeof checkKit> | null = null

/** Runs the rules over maps as they were read, or as they are. Maps see each other, so that linked ones can be held together. Pure. */
export function checkMaps(maps: readonly (Reading | JourneyMap)[], options: CheckOptions = {}): Report {
  kit ??= checkKit(WORDS, LANGUAGES)
  const { locale = 'en', ...rest } = options
  const language = LANGUAGES.find((each) => each.locale === locale)
  return wordReport(checkSubjects(maps, rest, kit), kit.rules, language?.rules)
}
