import type { Board } from '../board/board.ts'
import { BoardError } from '../board/errors.ts'
import { loadLanguage } from '../i18n/load.ts'
import { structureWords } from '../i18n/structure-words.ts'
import { type AnchorRecord, parseAnchor } from '../model/anchor.ts'
import type { Change } from '../model/change.ts'
import { isSame } from '../model/is-same.ts'
import type { JourneyMap, Signature } from '../model/journey-map.ts'
import { keptName, type Signing, signingChanges, withdrawalChanges } from '../model/signature.ts'
import { type Applied, applyPlan } from '../plan/apply.ts'
import { cancellable, isCode, openCalls } from '../plan/calls.ts'
import { planChanges } from '../plan/change/plan-changes.ts'
import type { ChangePlan } from '../plan/plan.ts'
import { type Run, uncancelled } from '../plan/run.ts'
import type { Reading } from '../read/reading.ts'

/**
 * Signs a map off: who, when, what was waived, and the next review are written onto its title, all in one call, so that wherever it is
 * broken off the map is signed or not signed, and nothing else on the board is touched. Of several who sign at the same moment one
 * signature holds whole; the others are told whose. Sign again after the map has changed: the new signature replaces the old one.
 * @returns like `applyPlan`: it never rejects for what happens on the board; `undo` gives the map the signature that it had before, or none
 * @throws BoardError `refused`, with the board as before, when nobody is named, or the map remembers nothing yet (adopt it first), or a
 * change of it has not come to its end
 */
export async function signOff(board: Board, reading: Reading, signing: Signing, run: Run = {}): Promise<Applied> {
  if (signing.by.trim() === '') throw refused('A signature needs a name. Say who signs.')
  return writeFacts(board, reading, signingChanges(reading.map, signing), run)
}

/** Takes the signature of a map back; who owns it and when it is looked at again stays. Otherwise like `signOff`. */
export function withdrawSignature(board: Board, reading: Reading, run: Run = {}): Promise<Applied> {
  return writeFacts(board, reading, withdrawalChanges(reading.map), run)
}

/** Facts about a map that show nowhere on the board: owner, next review, state. Otherwise like `signOff`; a signature stays. */
export function setFacts(
  board: Board,
  reading: Reading,
  facts: Partial<Pick<JourneyMap, 'state'> & Omit<NonNullable<JourneyMap['review']>, 'signedOff'>>,
  run: Run = {},
): Promise<Applied> {
  const { map } = reading
  const { state, ...rest } = facts
  const owner = keptName(rest.owner ?? map.review?.owner ?? '')
  const review = { reviewOn: null, signedOff: null, ...map.review, ...rest, owner }
  const changes: Change[] = [
    ...(state ? [{ kind: 'set-map', field: 'state', from: map.state, to: state } as const] : []),
    ...(Object.keys(rest).length > 0
      ? [{ kind: 'set-map', field: 'review', from: map.review, to: review } as const]
      : []),
  ]
  return writeFacts(board, reading, changes, run)
}

async function writeFacts(board: Board, reading: Reading, changes: readonly Change[], run: Run): Promise<Applied> {
  if (changes.length === 0) return { done: 0, skipped: [], undo: null, error: null }
  const plan = await planOf(reading, changes)
  const applied = await applyPlan(board, plan, run)
  const [op] = plan.ops
  if (op?.kind !== 'set-record') return applied
  const isSigning = !isSame(op.record.map.review?.signedOff, reading.map.review?.signedOff)
  if (isSigning && !applied.error) await cancellable(run, PATIENCE)
  return heldAgainst(applied, op.record, await recordOn(board, reading, run), reading)
}

/** Whoever looked at the title before this signature was there, and writes over it, has done so by then, ms. */
const PATIENCE = 700

/** What is told of a write once it is known what the title says now: nobody is to believe in a signature that does not hold. */
function heldAgainst(
  applied: Applied,
  wanted: AnchorRecord,
  there: AnchorRecord | null | undefined,
  { map }: Reading,
): Applied {
  const { error } = applied
  const failed = (what: BoardError): Applied => ({ ...applied, undo: null, error: what })
  // Before anything is written the map is looked at, and that was answered.
  if (there === undefined) return error && !isCode(error, 'refused', 'permission') ? failed(unsure(error)) : applied
  if (isSame(there, wanted)) return { ...applied, error: null }
  const signature = there?.map.review?.signedOff ?? null
  const ours = [wanted.map.review?.signedOff, map.review?.signedOff]
  if (signature && !ours.some((each) => isSame(each, signature))) return failed(refused(signedMeanwhile(signature)))
  return error
    ? applied
    : failed(refused('The title of this map did not keep what was written on it. Read the map again, then try again.'))
}

const signedMeanwhile = ({ by }: Signature): string =>
  `${by} has signed this map off meanwhile, and that signature stands. Look at the map again; withdraw that one first if another is to stand.`

const unsure = ({ code, cause }: BoardError): BoardError =>
  new BoardError(
    code,
    'Miro did not answer any more, so it is not known whether this was written. Read the map again, and try again where it was not.',
    { left: null, cause },
  )

/** What the title remembers now; undefined where the board does not tell. */
async function recordOn(board: Board, { placed }: Reading, run: Run): Promise<AnchorRecord | null | undefined> {
  const title = placed.find(({ role }) => role === 'title')?.item
  if (!title) return undefined
  const calls = openCalls(uncancelled(run))
  return calls.once(() => board.getMetadata(title)).then(parseAnchor, () => undefined)
}

/** Nothing but what the title remembers: whatever else were to be done could be broken off half-way. */
async function planOf(reading: Reading, changes: readonly Change[]): Promise<ChangePlan> {
  if (reading.record !== 'own')
    throw refused(
      'The title of this map remembers nothing yet, so there is nowhere to write this. Adopt the map first, then try again.',
    )
  if (reading.unfinished !== null || reading.anchor?.changing !== undefined)
    throw refused('A change of this map has not come to its end. Finish it or take it back first, then try again.')
  const words = structureWords(await loadLanguage(reading.map.locale))
  const plan = planChanges(reading, changes, { words })
  if (plan.ops.some(({ kind }) => kind !== 'set-record') || plan.misfits.length > 0)
    throw refused('The map has changed since it was read. Read it again, then try again.')
  return plan
}

const refused = (message: string): BoardError => new BoardError('refused', message, { left: 'nothing' })
