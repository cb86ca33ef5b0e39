import type { Board } from '../../../board/board.ts'
import { BoardError } from '../../../board/errors.ts'
import {
  type ChangeRecord,
  changingKey,
  changingPartKey,
  isLive,
  type Lease,
  type MoveTuple,
  parseChangeRecord,
  parseLease,
  partsOfChange,
  storedChange,
  turnKey,
} from '../../../model/change-record.ts'
import { type Calls, cancellable, openCalls } from '../../calls.ts'
import { now, type Run, uncancelled } from '../../run.ts'

/** Longer than browsers let a hidden page sleep (a minute), ms. */
const HELD = 90_000
/** How long who has come through is told from who is about to give way, ms. */
const PATIENCE = [500, 1000, 2000]
/** Nobody else comes through before it has run out, so that it need not be looked at more often, ms. */
const SEEN = 10_000
/** A lease that was not renewed for so long is renewed, ms. */
const RENEWED = 30_000

/** What the board storage holds about changes of a map. */
export interface FoundChange {
  /** Whose turn it is, or was last. */
  readonly lease: Lease | null
  /** What was begun; null also where it cannot be read. */
  readonly record: ChangeRecord | null
  /** The keys under which parts of it are kept. */
  readonly partKeys: readonly string[]
}

/** The right to change a map, for a while. */
export interface HeldLease {
  readonly code: string
  /**
   * Makes sure that it is this run's turn, before anything is moved. Storage has no compare-and-swap, but two keys will do (Lamport, A fast
   * mutual exclusion algorithm, 1987): whoever has written both, and then finds the first one still their own, is the only one; whoever
   * comes later finds the second one taken.
   * @returns false when several began at the same moment and perhaps none of them came through, so that trying again makes sense
   * @throws BoardError `refused` when it is somebody else's turn
   */
  claim(): Promise<boolean>
  /** Leaves the turn to whoever has come through, some time after it could not be claimed. */
  handBack(): Promise<void>
  /** Reads it back, and prolongs it when it is time. @throws BoardError `refused` when somebody else has it */
  verify(): Promise<void>
  /** Writes where items are about to be moved. */
  tell(moves: readonly MoveTuple[]): Promise<void>
  /** The same without prolonging it; as what follows, too late to be cancelled. */
  assertHeld(): Promise<void>
  /** Lets others go on at once with what was begun. Make sure first that it is held. */
  release(): Promise<void>
  /** Forgets what was begun: it is done, or nothing of it was. Make sure first that it is held. */
  end(): Promise<void>
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** Six letters and digits that nobody else has drawn. */
export const newCode = (): string =>
  [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => ALPHABET[byte % ALPHABET.length]).join('')

/** Who works here. A panel that could not let go of a map, because Miro did not answer, does not have to wait for itself. */
const sessions = new WeakMap<Board, string>()

function sessionOf(board: Board): string {
  const session = sessions.get(board) ?? newCode() + newCode()
  sessions.set(board, session)
  return session
}

/** Looks what is known of a change of the map; one call, and one for each part of a large record. */
export async function findChange(board: Board, calls: Calls, mapId: string): Promise<FoundChange> {
  const main = await calls.repeat(() => board.getStored(changingKey(mapId)))
  const { stamp, count } = partsOfChange(main) ?? { stamp: '', count: 0 }
  const partKeys = Array.from({ length: count }, (_, index) => changingPartKey(mapId, stamp, index))
  const parts = await Promise.all(partKeys.map((key) => calls.repeat(() => board.getStored(key))))
  return { lease: parseLease(main), record: parseChangeRecord(main, parts), partKeys }
}

/** Removes what the board storage holds about a change that is over. */
export async function forgetChange(
  calls: Calls,
  board: Board,
  mapId: string,
  { partKeys }: Pick<FoundChange, 'partKeys'>,
): Promise<void> {
  await forget(calls, board, [changingKey(mapId), turnKey(mapId), ...partKeys])
}

/** The first key goes last: as long as it is there, somebody comes to forget the others too. */
async function forget(calls: Calls, board: Board, [key, ...others]: readonly [string, ...string[]]): Promise<void> {
  const remove = (each: string) => calls.repeat(() => board.setStored(each, undefined))
  await Promise.all(others.map(remove))
  await remove(key)
}

/** @throws BoardError `refused` while somebody else is changing the map */
export function assertFree(board: Board, { lease }: FoundChange, run: Run): void {
  if (!lease || !isLive(lease, now(run)) || lease.holder.startsWith(`${sessionOf(board)}.`)) return
  const advice = 'Somebody else is changing this map right now. Nothing was changed; try again in a minute.'
  throw new BoardError('refused', advice, { left: 'nothing' })
}

/**
 * Writes on the board that this run changes the map, and how. Of two who write at once the later one has it, so `claim` it before anything
 * is moved.
 * @param found what was found in its place, which it replaces
 */
export async function takeLease(
  board: Board,
  calls: Calls,
  mapId: string,
  what: Omit<ChangeRecord, 'holder' | 'until'>,
  found: FoundChange,
  run: Run,
): Promise<HeldLease> {
  const key = changingKey(mapId)
  const holder = `${sessionOf(board)}.${newCode()}`
  const partKeys = new Set(found.partKeys)
  let written = 0
  let main: unknown = null
  /** What others wait for is done after the run was cancelled as well. */
  const lasting = openCalls(uncancelled(run))
  const store = (until: number, by = calls) => by.repeat(() => board.setStored(key, { ...Object(main), until }))
  const write = async (moves: readonly MoveTuple[]) => {
    written = now(run)
    const stamp = newCode()
    const stored = storedChange({ ...what, moves, holder, until: written + HELD }, stamp)
    await Promise.all(
      stored.parts.map((part, index) => {
        const partKey = changingPartKey(mapId, stamp, index)
        partKeys.add(partKey)
        return calls.repeat(() => board.setStored(partKey, part))
      }),
    )
    main = stored.main
    await store(written + HELD)
  }
  let isClaimed = false
  let hasAsked = false
  /** When it was last looked at. */
  let seen = Number.NEGATIVE_INFINITY
  const turn = turnKey(mapId)
  const holderOf = async (which: string, by = calls) =>
    parseLease(await by.repeat(() => board.getStored(which)))?.holder ?? null
  const giveTurn = (to: string) =>
    calls.repeat(() => board.setStored(turn, { code: what.code, holder: to, until: now(run) + HELD }))
  const assertHeld = async (by = calls) => {
    if ((await holderOf(key, by)) === holder) return
    if (!isClaimed || (await holderOf(turn, by)) !== holder) throw lost()
    // Somebody who came too late has written over it before they saw that.
    await store(written + HELD, by)
  }
  const claim = async () => {
    const taken = parseLease(await calls.repeat(() => board.getStored(turn)))
    const isOthers = taken !== null && !taken.holder.startsWith(`${sessionOf(board)}.`)
    if (isOthers && isLive(taken, now(run))) {
      // At once, since whoever has it may be waiting to see who came through.
      await store(0)
      throw lost()
    }
    hasAsked = true
    await giveTurn(holder)
    const first = await holderOf(key)
    isClaimed = first === holder
    if (isClaimed) seen = now(run)
    return isClaimed
  }
  /** A run that stops while it asks for its turn may have it: whoever comes next would have to wait until that has run out. */
  const hasTurn = async () => isClaimed || (hasAsked && (await holderOf(turn, lasting)) === holder)
  const handBack = async () => {
    for (const pause of [...PATIENCE, null]) {
      const lease = parseLease(await calls.repeat(() => board.getStored(key)))
      if (!lease || lease.holder === holder || !isLive(lease, now(run))) return
      if (pause === null) await giveTurn(lease.holder)
      else await cancellable(run, pause)
    }
  }
  const verify = async () => {
    if (now(run) - seen < SEEN) return
    await assertHeld()
    seen = now(run)
    if (now(run) - written < RENEWED) return
    written = now(run)
    await store(written + HELD)
  }
  await write(what.moves)
  return {
    code: what.code,
    claim,
    handBack,
    verify,
    async tell(moves) {
      await verify()
      await write(moves)
    },
    assertHeld: () => assertHeld(lasting),
    async release() {
      if (await hasTurn()) await lasting.repeat(() => board.setStored(turn, undefined))
      await store(0, lasting)
    },
    end: async () => forget(lasting, board, [key, ...((await hasTurn()) ? [turn] : []), ...partKeys]),
  }
}

export const AT_ONCE =
  'Somebody else began to change this map at the same moment. Nothing was changed; try again in a minute.'

const lost = (): BoardError =>
  new BoardError('refused', 'Somebody else began to change this map at the same moment, and goes on with it')
