import type { ItemFields, User } from './types.ts'

export interface Place {
  readonly x: number
  readonly y: number
}

export type NewThing = ItemFields & {
  readonly type: string
  /** Absolute centre. */
  readonly x: number
  readonly y: number
  readonly width?: number
  readonly height?: number
  readonly rotation?: number
  readonly parentId?: string
}

/** What was copied: the items with their children, tags' titles, and the connectors among them. */
export interface Clipboard {
  readonly board: string
  readonly items: readonly unknown[]
}

/**
 * What people do at the board, by hand: at once, as one user in one tab, raising the events a real board raises. Coordinates are absolute
 * centres in dp. Unknown ids throw.
 */
export interface Hands {
  readonly user: User
  readonly tab: string
  /** The hands of somebody else. Default tab: `tab-<user id>`. */
  as(user: User | string, tab?: string): Hands
  /** Adds anything, of unsupported types too; frames below it take it in. Returns its id. */
  add(thing: NewThing): string
  addSticky(text: string, at: Place, more?: Partial<NewThing>): string
  addText(text: string, at: Place, more?: Partial<NewThing>): string
  addShape(text: string, at: Place, more?: Partial<NewThing>): string
  addCard(title: string, at: Place, more?: Partial<NewThing>): string
  /** A frame takes in what lies wholly inside it. */
  addFrame(title: string, at: Place, size: { readonly width: number; readonly height: number }): string
  /** Plain text; line breaks become paragraphs. A frame's or card's text is its title. Raises no event. */
  type(id: string, text: string): void
  recolor(id: string, color: string): void
  /** Changes any stored field, as people do in the toolbar. Raises no event. */
  restyle(id: string, fields: ItemFields): void
  /** Drags items; afterwards each belongs to the frame its centre lies in. `steps` update events (default 3). */
  moveBy(ids: string | readonly string[], by: { readonly dx?: number; readonly dy?: number }, steps?: number): void
  moveTo(id: string, at: Place, steps?: number): void
  dragIntoFrame(id: string, frameId: string, at?: Place): void
  dragOut(id: string, at?: Place): void
  /** A sticky note keeps its proportions, a text and a card compute their height. */
  resize(id: string, size: { readonly width?: number; readonly height?: number }): void
  rotate(id: string, degrees: number): void
  remove(ids: string | readonly string[]): void
  copy(ids: string | readonly string[]): Clipboard
  /** Pastes around the place (default: 40 dp right and below). Also what another board's hands copied. Returns the new ids, roots first. */
  paste(clipboard: Clipboard, at?: Place): string[]
  duplicate(ids: string | readonly string[], by?: { readonly dx?: number; readonly dy?: number }): string[]
  renameFrame(id: string, title: string): void
  /** Children go with it. */
  moveFrame(id: string, by: { readonly dx?: number; readonly dy?: number }): void
  /** The frame's edges move, its children stay where they are on the board; those left outside are let go, top-level items inside are taken in. */
  resizeFrame(
    id: string,
    edges: { readonly left?: number; readonly top?: number; readonly right?: number; readonly bottom?: number },
  ): void
  /** With its children. Returns the new frame's id. */
  copyFrame(id: string, at?: Place): string
  /** With its children, as pressing Delete on a selected frame does. */
  deleteFrame(id: string): void
  group(ids: readonly string[]): string
  ungroup(groupId: string): void
  /** Creates the tag when there is none of that title. Returns its id. */
  tag(id: string, title: string, color?: string): string
  untag(id: string, title: string): void
  connect(fromId: string, toId: string): string
  lock(ids: string | readonly string[], locked?: boolean): void
  bringToFront(ids: string | readonly string[]): void
  select(ids: readonly string[]): void
  clickIcon(): void
  /** Lets go of a `miro-draggable` element of the panel over the board. */
  drop(target: Element, at: Place): void
  /** The panel's or modal's close button. */
  closePanel(): void
}
