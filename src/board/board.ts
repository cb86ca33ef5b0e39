import type { BoardItem, NewItem } from './item.ts'

/** What may change on an item that exists. Absolute coordinates; left out means untouched. */
export type ItemPatch = Partial<Pick<NewItem, 'x' | 'y' | 'text'>> & {
  /** Of frames and shapes; whether a shape takes it is not documented. The middle stays unless `x` and `y` say otherwise. */
  readonly width?: number
  readonly height?: number
  /** A sticky note's colour name, or the hex fill of a shape. */
  readonly color?: string
  /** Ids of all tags that shall be on it. */
  readonly tags?: readonly string[]
  /** Of a frame: the ids of all its children, from bottom to top. */
  readonly children?: readonly string[]
}

/**
 * The board as the program sees it: a narrow port, plain data in and out. Every method is one round trip or a documented few, and
 * rejects with a BoardError. Methods that act on an item take it as it was last read or created: a copy that is older than somebody's
 * change overwrites that change (Miro's `sync` writes whole items), so read right before writing. `miro.ts` is the adapter.
 */
export interface Board {
  /** All items, or those of the given ids that still exist. One call, and one for each level of
   * parent frames that are not among the ids. Items
   * without a finite position are left out (children of unsupported parents report -Infinity). */
  items(ids?: readonly string[]): Promise<BoardItem[]>
  /** Titles of these tags, by id, as far as they are there. One call when one of them was not asked for before, and now and then. */
  tagTitles(ids: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Ids of what the user has selected. */
  selection(): Promise<string[]>
  /** Creates one item at the top level of the board, on top of all others. It may have been created even when this rejects. */
  create(item: NewItem): Promise<BoardItem>
  /** Creates a shape with the words and the look of one that is there; like `create` otherwise. For other items it is `refused`. */
  createLike(
    item: BoardItem,
    box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  ): Promise<BoardItem>
  /** Makes an item that lies inside the frame its child. It does not move. */
  attach(frame: BoardItem, item: BoardItem): Promise<void>
  /** Takes a child out of its frame. It does not move. */
  detach(frame: BoardItem, item: BoardItem): Promise<void>
  /** Writes the item back with the change: one call. */
  change(item: BoardItem, patch: ItemPatch): Promise<void>
  /** Removes one item. A frame may take its children with it: empty it first. */
  remove(item: BoardItem): Promise<void>
  /** The app's metadata on an item; undefined when there is none. Unparsed: callers treat it as hostile. */
  getMetadata(item: BoardItem): Promise<unknown>
  /** At most 6 KB an item. Frames are not known to take any. */
  setMetadata(item: BoardItem, value: unknown): Promise<void>
  /** A value of the app's board storage; undefined when there is none. Unparsed. */
  getStored(key: string): Promise<unknown>
  /** At most 64 KB a key; undefined removes the key. */
  setStored(key: string, value: unknown): Promise<void>
  /** Centre of a free place of that size near the middle of what the user sees; two calls. Nothing is reserved. */
  findPlace(size: { width: number; height: number }): Promise<{ x: number; y: number }>
  /** One call the first time, none from then on. */
  info(): Promise<{ boardId: string; locale: string }>
  /** The name of who looks at the board; '' where Miro does not tell. One call. */
  userName(): Promise<string>
  readonly view: BoardView
  /** What happens at this moment among all who have the board open; it loads when it is first asked for. Rejects when it cannot. */
  live(): Promise<BoardLive>
}

/** The one timer that everybody on the board sees, as it stood when it was asked. Anybody may stop or change it at any time. */
export interface TimerState {
  readonly status: 'started' | 'paused' | 'stopped'
  /** What is left, and what it was set to, ms. */
  readonly rest: number
  readonly total: number
}

/** What people on the board share at this moment. Events may get lost: whoever relies on one asks again after a while. */
export interface BoardLive {
  /** Calls back with what is stored under the key whenever anybody writes there, this page included; costs nothing. Unparsed; undefined
   * when it was removed. Returns how to stop. */
  onStored(key: string, handler: (value: unknown) => void): () => void
  /** Tells this person something in Miro's own way. Miro cuts texts longer than 80 characters. One call. */
  notify(text: string): Promise<void>
  /** Miro's own timer; null where the plan of the team has none. Two calls the first time, one from then on. Source: Web SDK docs, timer. */
  timer(): Promise<TimerState | null>
  startTimer(ms: number): Promise<void>
  prolongTimer(ms: number): Promise<void>
  pauseTimer(): Promise<void>
  resumeTimer(): Promise<void>
  stopTimer(): Promise<void>
  /** Calls back when somebody starts or changes the timer, and when it ends. Returns how to stop. */
  onTimer(handler: (state: TimerState) => void): () => void
}

/** What concerns the person who looks at the board rather than the items on it. */
export interface BoardView {
  /** Zooms so that all the items are seen, and selects the chosen ones, if any are named. */
  show(items: readonly BoardItem[], chosen?: readonly BoardItem[]): Promise<void>
  /** Calls back when Miro says that items came, went or moved (never for text edits). Returns how to stop. */
  onChange(handler: () => void): () => void
  /** Calls back when the user selects something else. Returns how to stop. */
  onSelect(handler: (itemIds: string[]) => void): () => void
  /** Calls back when an element of class `miro-draggable` is dropped on the board. Returns how to stop. */
  onDrop(handler: (place: { x: number; y: number; target: Element }) => void): () => void
}
