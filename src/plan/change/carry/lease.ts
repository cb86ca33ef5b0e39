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
} from '../../../model/change-record.ts'
import { type Calls, openCalls } from '../../calls.ts'
import { now, type Run, uncancelled } from '../../run.ts'

/** Longer than browsers let a hidden page sleep (a minute), ms. */
const HELD = 90_000
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
  const keys = [changingKey(mapId), ...partKeys]
  await Promise.all(keys.map((key) => calls.repeat(() => board.setStored(key, undefined))))
}

/** @throws BoardError `refused` while somebody else is changing the map */
export function assertFree(board: Board, { lease }: FoundChange, run: Run): void {
  if (!lease || !isLive(lease, now(run)) || lease.holder.startsWith(`${sessionOf(board)}.`)) return
  const advice = 'Somebody else is changing this map right now. Nothing was changed; try again in a minute.'
  throw new BoardError('refused', advice, { left: 'nothing' })
}

/**
 * Writes on the board that this run changes the map, and how. Storage has no compare-and-swap: of two who write at once the later one has
 * it, so `verify` it some round trips later, before anything is moved.
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
  const assertHeld = async (by = calls) => {
    const lease = parseLease(await by.repeat(() => board.getStored(key)))
    if (lease?.holder !== holder) throw lost()
  }
  const verify = async () => {
    await assertHeld()
    if (now(run) - written < RENEWED) return
    written = now(run)
    await store(written + HELD)
  }
  await write(what.moves)
  return {
    code: what.code,
    verify,
    async tell(moves) {
      await verify()
      await write(moves)
    },
    assertHeld: () => assertHeld(lasting),
    release: () => store(0, lasting),
    end: () => forgetChange(lasting, board, mapId, { partKeys: [...partKeys] }),
  }
}

const lost = (): BoardError =>
  new BoardError('refused', 'Somebody else began to change this map at the same moment, and goes on with it')
