import type { Json, Miro } from '@mirohq/websdk-types'
import type { Faults } from './faults.ts'
import type { Hands } from './hands.ts'
import type { Switches } from './switches.ts'

/** Time as the simulator sees it: ms since 1970, and a wait of at least so many ms (0 is a later task). */
export interface Clock {
  now(): number
  wait(ms: number): Promise<void>
}

export interface User {
  readonly id: string
  readonly name: string
}

export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface SimulatorOptions {
  readonly switches?: Partial<Switches>
  /** Everything random follows from it. Default 1. */
  readonly seed?: number
  /** ms from a call to its answer; the board acts half-way. 0, the default, is a later task. */
  readonly latency?: number | ((call: string) => number)
  /** Default: real time. */
  readonly clock?: Clock
  /** Whether the rate limits apply. Default false; `calls` counts credits either way. */
  readonly credits?: boolean
  readonly locale?: 'en' | 'fr' | 'de' | 'ja_JP' | 'es' | 'pt_BR'
  readonly boardId?: string
  /** What each tab sees at first, top-left based, at zoom 1. Default: 1440 x 900 around the centre of the board. */
  readonly viewport?: Rect
  /** Whether the team's plan has timer and voting. Default true. */
  readonly paidPlan?: boolean
  /** ms until the clients of other tabs hear of a change (events and storage handlers); reads see it at once. Default 0. */
  readonly foreignDelay?: number
  /** A board saved by `snapshot`. */
  readonly state?: SimulatorState
}

export interface ClientOptions {
  /** Default: Ada, id `3458764500000000001`. */
  readonly user?: User
  /** Iframes of one tab share events, selection, viewport and panel. Default: `tab-<user id>`. */
  readonly tab?: string
  /** Default `panel`. */
  readonly frame?: 'headless' | 'panel' | 'modal'
  /** Viewers and commenters may read; each write rejects. Default `editor`. */
  readonly role?: 'owner' | 'coowner' | 'editor' | 'commenter' | 'viewer'
  /** Default `boards:read`, `boards:write`. */
  readonly scopes?: readonly string[]
}

/** One iframe of the app with its own `miro`. */
export interface SimClient {
  readonly id: string
  readonly user: User
  readonly tab: string
  readonly frame: 'headless' | 'panel' | 'modal'
  readonly closed: boolean
  readonly miro: Miro
  /** The iframe is gone: no event reaches it, calls under way are never answered, later ones never act. */
  close(): void
}

export interface Call {
  /** `board.createFrame`, `item.sync`, `frame.add`, `storage.set`, ... */
  readonly name: string
  readonly client: string
  readonly at: number
  readonly credits: number
  /** The item the call is about, if it is about one that exists. */
  readonly itemId: string | null
  /** 1 for the first call since the simulator began. */
  readonly nth: number
}

export interface Endpoint {
  item?: string
  position?: { x: number; y: number }
  snapTo?: string
}

export type StyleFields = Record<string, string | number | boolean>

/** What an item holds besides its place; which of these depends on its type. */
export interface ItemFields {
  content?: string
  title?: string
  description?: string
  /** Of sticky notes, shapes and connectors. */
  shape?: string
  style?: StyleFields
  tagIds?: string[]
  linkedTo?: string
  showContent?: boolean
  start?: Endpoint
  end?: Endpoint
  captions?: { content?: string; position?: number; textAlignVertical?: string }[]
  status?: string
  taskStatus?: string
  dueDate?: string
  startDate?: string
  assignee?: { userId: string }
  fields?: Json[]
  owned?: boolean
  url?: string
  alt?: string
}

/** One item as it is on the board, for tests and for drawing: plain data, absolute coordinates of its centre, dp. Do not change it. */
export interface SimItem extends Readonly<ItemFields> {
  readonly id: string
  /** Miro's type name; unsupported ones such as `kanban` are passed through. */
  readonly type: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly rotation: number
  readonly parentId: string | null
  readonly groupId: string | null
  /** Of frames: bottom to top. */
  readonly childrenIds?: readonly string[]
  readonly metadata: Readonly<Record<string, Json>>
  readonly locked: boolean
  readonly createdAt: string
  readonly createdBy: string
  readonly modifiedAt: string
  readonly modifiedBy: string
}

export interface SimTag {
  readonly id: string
  readonly title: string
  readonly color: string
}

export interface Notification {
  readonly type: 'info' | 'error'
  /** As people see it: cut at 80 characters. */
  readonly message: string
  /** As the app gave it. */
  readonly full: string
  readonly client: string
}

/** A panel or modal that the app has opened and the page around the simulator has to show. */
export interface PanelRequest {
  readonly kind: 'panel' | 'modal'
  readonly tab: string
  readonly url: string
  readonly width: number | null
  readonly height: number | null
  readonly fullscreen: boolean
}

export interface SimulatorState {
  readonly version: 1
  readonly boardId: string
  readonly createdAt: string
  readonly updatedAt: string
  readonly nextId: number
  /** Bottom to top; coordinates as stored: of a frame's children relative to its top left. */
  readonly items: readonly (Omit<SimItem, 'childrenIds'> & { readonly z: number })[]
  readonly tags: readonly SimTag[]
  readonly groups: readonly { readonly id: string; readonly itemsIds: readonly string[] }[]
  readonly appData: Readonly<Record<string, Json>>
  /** Collection, key, value and version. */
  readonly storage: readonly (readonly [string, string, Json, number])[]
}

/** A Miro board in memory: the Web SDK for each iframe, the people at the board, and what can go wrong. */
export interface Simulator {
  /** The SDK of a client that is always there: Ada, editor, in a panel. */
  readonly board: Miro['board']
  /** That client. */
  readonly client: SimClient
  readonly switches: Switches
  connect(client?: ClientOptions): SimClient
  /** People, acting as Ada in her tab; `hands.as` for somebody else. */
  readonly hands: Hands
  readonly faults: Faults
  /** Every SDK call made since the beginning or the last `resetCalls`. */
  readonly calls: readonly Call[]
  resetCalls(): void
  /** Everything on the board, bottom to top (frames lie below all else); without tags and groups. The same array until something changes. */
  items(): readonly SimItem[]
  item(id: string): SimItem | undefined
  tags(): readonly SimTag[]
  /** Calls back after changes of the board, selections, viewports, panels or the timer, once a task. Returns how to stop. */
  subscribe(listener: () => void): () => void
  /** Resolves when no event and no answer without latency is under way. */
  settled(): Promise<void>
  /** JSON; clients, selections and panels are not part of it. */
  snapshot(): SimulatorState
  restore(state: SimulatorState): void
  /** Miro's "duplicate board": new ids everywhere, app data and item metadata verbatim, storage empty. */
  copyBoard(): Simulator
  readonly notifications: readonly Notification[]
  /** What the tab sees, top-left based. Default: the default client's tab. */
  getViewport(tab?: string): Rect
  /** Width of the screen in dp is the viewport's width times zoom: `screen` changes it, as a resized window does. */
  setViewport(viewport: Rect, tab?: string, screen?: { readonly width: number; readonly height: number }): void
  onViewport(listener: (viewport: Rect, tab: string) => void): () => void
  getSelection(tab?: string): readonly string[]
  /** What a person selects; raises selection:update. */
  setSelection(ids: readonly string[], tab?: string): void
  onOpenPanel(listener: (panel: PanelRequest) => void): () => void
  onClosePanel(listener: (panel: PanelRequest) => void): () => void
  /** The panel that is open in the tab. */
  panel(tab?: string): PanelRequest | null
}
