import type { Board } from '../board/board.ts'
import { BoardError } from '../board/errors.ts'
import { loadLanguage } from '../i18n/load.ts'
import { presetIn } from '../i18n/overlay.ts'
import { say } from '../i18n/say.ts'
import { structureWords } from '../i18n/structure-words.ts'
import type { JourneyMap, Locale } from '../model/journey-map.ts'
import type { Inserted } from '../plan/finish.ts'
import { drawMap } from '../plan/insert.ts'
import type { Run } from '../plan/run.ts'
import { draftMap, exampleStages, fillWithExample } from '../templates/draft.ts'
import { TEMPLATES } from '../templates/index.ts'
import { PRESETS } from '../templates/presets.ts'
import { findByName, type MapRequest, PROBLEMS, problemsOf } from '../templates/request.ts'
import type { Template } from '../templates/template.ts'

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
