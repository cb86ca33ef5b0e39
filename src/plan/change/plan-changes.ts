import type { LayoutWords } from '../../layout/drawing.ts'
import type { AnchorRecord } from '../../model/anchor.ts'
import type { Change } from '../../model/change.ts'
import { printOfAdding } from '../../model/change-print.ts'
import { isSame } from '../../model/is-same.ts'
import { REMEMBERING } from '../adoptee.ts'
import type { ChangePlan, Misfit, Op } from '../plan.ts'
import { groundOf } from './beside/parking.ts'
import { changedTitle, roomForTitle } from './draft/changed-title.ts'
import { type Draft, newDraft, write } from './draft/draft.ts'
import { draftOf } from './draft/draft-map.ts'
import { callsOf, stepsOf, writeOf } from './draft/draft-steps.ts'
import { frameFor, heldBy, isInside, narrowedTitle } from './draft/frame-room.ts'
import { moveInnerFrames } from './draft/inner-frames.ts'
import { type PartPlace, rememberedOf } from './draft/remembered.ts'
import { onBoard, type Rect, type Seen, type Sight, seenAs, sightOf } from './draft/sight.ts'
import { summaryOf } from './draft/summary.ts'
import { addRebuilt, rebuilt, withoutRebuilt } from './rebuild/rebuild.ts'
import type { Subject } from './subject.ts'
import { withDrawnAnew } from './target/drawn-anew.ts'
import { withStrayed } from './target/strayed-notes.ts'
import { type Target, targetOf } from './target/target.ts'
import type { TidyLimits } from './tidy/tidy.ts'
import { tidyDraft } from './tidy/tidy-draft.ts'

export interface ChangeOptions {
  /** The words of the map's language. */
  readonly words: LayoutWords
  /** The score that stands in a note's text, where one does: it wins over the height at which the note lies. */
  readonly stated?: (text: string) => number | null
  /** Notes are straightened in their cells, rows grown to hold them, as far as the limits allow. */
  readonly tidy?: boolean | TidyLimits
  /** What somebody has deleted of the structure is drawn again. */
  readonly rebuild?: boolean
}

/**
 * Plans what the changes take on the board. What holds already is no step, so that planned again on a map that has been changed there is
 * nothing to do, and on one that has been changed in part the rest of it. What fits no more is told. Pure.
 * @throws BoardError `refused` when the map would be more than its title can remember
 */
export function planChanges(read: Subject, changes: readonly Change[], options: ChangeOptions): ChangePlan {
  const { words, stated = () => null, tidy = false, rebuild = false } = options
  const again = rebuild ? rebuilt(read, words) : null
  const subject = withStrayed(withDrawnAnew(again?.subject ?? read, changes), changes)
  const sight = sightOf(subject) ?? { ...NO_SIGHT, items: [] }
  const hasGrid = sight.columns.size > 0
  const target = targetOf(subject, hasGrid ? changes : changes.filter(({ kind }) => kind === 'set-map'), stated)
  const lost = hasGrid ? [] : changes.filter(({ kind }) => kind !== 'set-map')
  const misfits: Misfit[] = [...lost.map((change) => ({ change, why: 'missing' as const })), ...target.misfits]
  const { draft, grid } = hasGrid ? draftOf(sight, subject, target, words, stated) : { draft: newDraft(), grid: null }
  if (tidy && grid) tidyDraft(draft, grid, sight, subject, target, tidy === true ? {} : tidy)
  if (again) addRebuilt(draft, again)
  const bare = again ? withoutRebuilt(sight, again) : sight
  const there = { ...bare, items: [...bare.items, ...moveInnerFrames(draft, bare, subject)] }

  const title = sight.items.find(({ role }) => role === 'title') ?? null
  const said = changedTitle(subject, title, target.map, changes, words)
  misfits.push(...said.misfits)
  if (title && said.text !== null) retitle(draft, title, said.text, sight)
  const frameRect = subject.frame && frameOf(draft, sight, subject, target, title, said.text)
  const frameWords = said.frameText === null ? {} : { text: said.frameText }
  const frame = subject.frame && writeOf(subject.frame, 'frame', frameRect, frameWords)
  const ops: Op[] = [...(frame ? [frame] : []), ...stepsOf(draft, there, subject.frame, subject.unfinished !== null)]
  const record = recordOf(subject, target, draft, there, title, {
    isAsked: ops.length > 0 || changes.length > 0,
    isAlone: ops.length === 0,
    adding: printOfAdding(changes),
  })
  if (title && record) ops.push({ kind: 'set-record', itemId: title.item.id, record })
  const ground = groundOf(subject, ops)

  return {
    way: 'change',
    ops,
    calls: callsOf(ops),
    summary: summaryOf(changes, ops, misfits),
    misfits,
    scope: {
      mapId: subject.map.id,
      frame: subject.frame && {
        id: subject.frame.id,
        left: subject.frame.x - subject.frame.width / 2,
        top: subject.frame.y - subject.frame.height / 2,
      },
      anchor: title && REMEMBERING.has(title.item.type) ? { itemId: title.item.id, record: subject.anchor } : null,
      changes,
      resumes: subject.unfinished?.code ?? null,
      ...(ground ? { ground } : {}),
    },
  }
}

const NO_SIGHT: Sight = {
  upright: true,
  unit: 1,
  drawn: false,
  items: [],
  columns: new Map(),
  rows: new Map(),
}

/** The title's new words, and room for them. */
function retitle(draft: Draft, title: Seen, text: string, sight: Sight): void {
  const { rect, push } = roomForTitle(title, text, sight)
  write(draft, title, { text })
  draft.rects.set(title.item.id, rect)
  if (push === 0) return
  for (const [id, each] of draft.rects)
    if (id !== title.item.id && each.y > rect.y) draft.rects.set(id, { ...each, y: each.y + push })
  draft.added.splice(
    0,
    draft.added.length,
    ...draft.added.map((each) => ({ ...each, item: { ...each.item, y: each.item.y + push } })),
  )
}

function frameOf(
  draft: Draft,
  sight: Sight,
  { frame, map, unfinished }: Subject,
  target: Target,
  title: Seen | null,
  text: string | null,
): Rect | null {
  if (!frame) return null
  const rect = seenAs(frame, sight)
  const inside = sight.items.filter((seen) => seen.item.frameId === frame.id || isInside(seen, rect))
  const goes = {
    across: map.stages.some(({ id }) => ![...target.stages.values()].includes(id)) || target.goneStages.length > 0,
    down: map.lanes.some(({ id }) => ![...target.lanes.values()].includes(id)) || target.goneLanes.length > 0,
  }
  const nextOf = (items: readonly Seen[]) => [
    ...items.flatMap((seen) => draft.rects.get(seen.item.id) ?? []),
    ...draft.added.map(({ item }) => item),
  ]
  const untitled = inside.filter((seen) => seen !== title)
  if (title && goes.across) {
    const right = Math.max(...nextOf(untitled).map(({ x, width }) => x + width / 2))
    const old = draft.rects.get(title.item.id) ?? title
    draft.rects.set(title.item.id, narrowedTitle(old, text ?? title.item.text, right, sight))
  }
  const held = heldBy(draft, sight, frame)
  // How much room people have left around their map nobody knows, once it has been done.
  const shrinks = !held.isAtRest || sight.drawn || unfinished !== null ? goes : { across: false, down: false }
  return onBoard(frameFor(rect, inside, nextOf(inside), shrinks, held), sight)
}

/** What the title is to remember; null when it remembers that, or can remember nothing. */
function recordOf(
  subject: Subject,
  target: Target,
  draft: Draft,
  sight: Sight,
  title: Seen | null,
  {
    isAsked,
    isAlone,
    adding,
  }: { readonly isAsked: boolean; readonly isAlone: boolean; readonly adding: string | null },
): AnchorRecord | null {
  if (!title || !REMEMBERING.has(title.item.type)) return null
  const names = new Map([...target.stages, ...target.lanes].map(([id, readId]) => [readId, id]))
  const there = (rectOf: (seen: Seen) => Rect, nameOf: (id: string) => string | undefined): PartPlace[] =>
    sight.items.flatMap((seen): PartPlace[] => {
      const readId = seen.role === 'stage' ? seen.stageId : seen.laneId
      const id = readId === undefined ? undefined : nameOf(readId)
      if (id === undefined || !['stage', 'lane', 'band'].includes(seen.role)) return []
      return [{ role: seen.role, id, itemId: seen.item.id, rect: onBoard(rectOf(seen), sight) }]
    })
  const rectOf = (seen: Seen): Rect => draft.rects.get(seen.item.id) ?? seen
  const drawn = [...draft.added.map((each) => ({ ...each, itemId: each.ref })), ...draft.taken]
  const added = drawn.flatMap(({ itemId, role, stageId, laneId, item }): PartPlace[] => {
    const id = role === 'stage' ? stageId : laneId
    return id === undefined || !['stage', 'lane', 'band'].includes(role)
      ? []
      : [{ role, id, itemId, rect: onBoard(item, sight) }]
  })

  const at = (seen: Seen, rect: Rect) => ({ id: seen.item.id, rect: onBoard(rect, sight) })
  const before = subject.anchor?.added ?? null
  const parts = [...there(rectOf, (id) => names.get(id)), ...added]
  const next = rememberedOf(target.map, subject, at(title, rectOf(title)), parts, adding ?? before)
  const now = rememberedOf(
    subject.map,
    subject,
    at(title, title),
    there(
      (seen) => seen,
      (id) => id,
    ),
    before,
  )
  if (subject.anchor?.changing !== undefined && !isAsked) {
    // Nothing is left to do: what is remembered of parts that are gone is remembered still.
    const { changing: _, ...rest } = subject.anchor
    return rest
  }
  if (subject.anchor?.changing === undefined && isSame(next, now) && !(isAsked && hasMoved(draft, sight))) return null
  // A title that has remembered nothing so far may be one that Miro lets remember nothing; the parts are found without.
  if (subject.anchor === null && isAlone && isSame(next.map, now.map)) return null
  return isSame(next, subject.anchor) ? null : next
}

/** Whether anything is to be done that would let a map that people drew be read under other ids. */
function hasMoved(draft: Draft, sight: Sight): boolean {
  return stepsOf(draft, sight, null).length > 0
}
