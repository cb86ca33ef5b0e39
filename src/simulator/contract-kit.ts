import type { Frame, Miro, Shape, StickyNote } from '@mirohq/websdk-types'
import type { SwitchName } from './switches.ts'

export type Board = Miro['board']

/** Who says so: Miro's documentation; its typings; public apps that report it from a live board; nobody. */
type Mark = 'documented' | 'typed' | 'observed' | 'assumed'

/** A rule about a switch answers with the value the board shows; null when this board does not let it be seen. */
export type Seen = string | number | null

export interface Statement {
  readonly id: string
  readonly says: string
  readonly source: string
  readonly mark: Mark
  readonly switch?: SwitchName
}

/** A rule that any board can be asked about with SDK calls alone. */
export interface SdkRule extends Statement {
  /** Rejects when the board does not keep the rule. Removes what it made. `settle` waits until events have arrived. */
  check(sdk: Pick<Miro, 'board'>, settle: () => Promise<void>): Promise<Seen | undefined>
}

/** What a rule works with. */
interface Bench {
  readonly board: Board
  settle(): Promise<void>
  /** Notes it for removal at the end. */
  keep<T extends { readonly id: string }>(item: T): T
  /** Runs at the end, whatever happened. */
  finally(act: () => Promise<unknown>): void
  sticky(props?: Parameters<Board['createStickyNote']>[0]): Promise<StickyNote>
  shape(props?: Parameters<Board['createShape']>[0]): Promise<Shape>
  frame(props?: Parameters<Board['createFrame']>[0]): Promise<Frame>
  /** A sticky note of 100 dp that was moved into the frame's area but not added to it; `dx`, `dy` from the frame's centre. */
  stickyOver(frame: Frame, dx?: number, dy?: number): Promise<StickyNote>
  /** As it is on the board now. */
  fresh<T extends { readonly id: string }>(item: T): Promise<T>
}

/** Far away from what people have on a board. */
export const AREA = { x: 60_000, y: 60_000 }

/** Throws with what was seen instead. */
export function demand(holds: boolean, seen: string): asserts holds {
  if (!holds) throw new Error(seen)
}

export const near = (a: number, b: number, tolerance = 0.5): boolean => Math.abs(a - b) <= tolerance

/** The error with which something is refused; null when it is not. Also what throws at once. */
export const refused = async (act: () => unknown): Promise<Error | null> => {
  try {
    await act()
    return null
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

export const mustRefuse = async (what: string, act: () => unknown): Promise<Error> => {
  const error = await refused(act)
  demand(error !== null, `${what} was not refused`)
  return error
}

const benchOn = (board: Board, settle: () => Promise<void>) => {
  const kept: { readonly id: string }[] = []
  const ends: (() => Promise<unknown>)[] = []
  const keep = <T extends { readonly id: string }>(item: T): T => {
    kept.push(item)
    return item
  }
  const bench: Bench = {
    board,
    settle,
    keep,
    finally: (act) => void ends.push(act),
    sticky: async (props) => keep(await board.createStickyNote({ ...AREA, width: 100, ...props })),
    shape: async (props) => keep(await board.createShape({ ...AREA, ...props })),
    frame: async (props) => keep(await board.createFrame({ ...AREA, width: 800, height: 600, ...props })),
    async stickyOver(frame, dx = 0, dy = 0) {
      const sticky = await bench.sticky({ x: AREA.x, y: AREA.y + 5_000 })
      sticky.x = frame.x + dx
      sticky.y = frame.y + dy
      await sticky.sync()
      return sticky
    },
    fresh: async <T extends { readonly id: string }>(item: T) => (await board.getById(item.id)) as unknown as T, // the same item again
  }
  const clear = async () => {
    for (const end of ends.reverse()) await end()
    for (const { id } of kept.reverse()) {
      const left = await board.getById(id).catch(() => null) // gone already, as some rules want it
      if (left !== null) await board.remove(left)
    }
  }
  return { bench, clear }
}

/** Makes a rule of what it says and how to see it. */
export const rule = (statement: Statement & { readonly see: (bench: Bench) => Promise<unknown> }): SdkRule => {
  const { see, ...rest } = statement
  return {
    ...rest,
    async check({ board }, settle) {
      const { bench, clear } = benchOn(board, settle)
      try {
        const seen = await see(bench)
        return typeof seen === 'string' || typeof seen === 'number' || seen === null ? seen : undefined
      } finally {
        await clear()
      }
    },
  }
}
