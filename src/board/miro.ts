import type { Miro } from '@mirohq/websdk-types'
import { adaptItems, missingParents, type RawItem } from './adapt.ts'
import { applyPatch, type Writable } from './apply-patch.ts'
import { attempt } from './attempt.ts'
import type { Board, BoardLive, BoardView } from './board.ts'
import { BoardError } from './errors.ts'
import type { BoardItem, NewItem } from './item.ts'
import { tagTitles } from './tag-titles.ts'
import { textToHtml } from './text.ts'

type Sdk = Miro['board']
type SdkItem = Awaited<ReturnType<Sdk['get']>>[number]
type SdkFrame = Extract<SdkItem, { type: 'frame' }>
type Child = Parameters<SdkFrame['add']>[0]

/** One name for everything the app keeps on a board, in metadata and in storage. */
const APP = 'throughline'

/** The board behind Miro's Web SDK. The only production code that knows it. */
export function connect(sdk: Sdk): Board {
  // The SDK acts on its own objects; each plain item remembers the one it was made of, for as long as it lives itself.
  const origins = new WeakMap<BoardItem, SdkItem>()
  // Asked once, because following a board asks 360 times an hour: neither changes while a page is open.
  let info: Awaited<ReturnType<Sdk['getInfo']>> | null = null
  let live: BoardLive | null = null

  const adapt = (raws: readonly SdkItem[], parents: readonly SdkItem[] = []): BoardItem[] =>
    adaptItems(
      raws as unknown as readonly (SdkItem & RawItem)[],
      parents as unknown as readonly RawItem[],
      (item, raw) => origins.set(item, raw),
    )

  const fetch = async (ids: readonly string[]): Promise<SdkItem[]> => {
    try {
      return await attempt('read the board', () => sdk.get({ id: [...ids] }))
    } catch (error) {
      if (!(error instanceof BoardError && error.code === 'gone')) throw error
      return (await attempt('read the board', () => sdk.get())).filter((item) => ids.includes(item.id))
    }
  }

  const originOf = async (item: BoardItem): Promise<SdkItem> => {
    const origin = origins.get(item) ?? (await fetch([item.id]))[0]
    if (!origin) throw new BoardError('gone', `Item ${item.id} is no longer on the board`, { itemId: item.id })
    return origin
  }

  const frameOf = async (frame: BoardItem): Promise<SdkFrame> => {
    const origin = await originOf(frame)
    if (origin.type !== 'frame')
      throw new BoardError('refused', `Item ${frame.id} is not a frame`, { itemId: frame.id })
    return origin as SdkFrame
  }

  return {
    async items(ids) {
      if (!ids) return adapt(await attempt('read the board', () => sdk.get()))
      if (ids.length === 0) return []
      const raws = await fetch(ids)
      // Frames may lie in frames: a place is known once all of them are.
      const parents: SdkItem[] = []
      for (let found = raws; found.length > 0; ) {
        const missing = missingParents([...raws, ...parents] as unknown as readonly RawItem[])
        found = missing.length > 0 ? (await fetch(missing)).filter(({ id }) => missing.includes(id)) : []
        parents.push(...found)
      }
      return adapt(raws, parents)
    },
    // Tags come only when asked for.
    tagTitles: tagTitles(() => attempt('read the tags', () => sdk.get({ type: 'tag' }))),
    async selection() {
      return (await attempt('read the selection', () => sdk.getSelection())).map((item) => item.id)
    },
    async create(item) {
      const [created] = adapt([await attempt(`create a ${item.type}`, () => CREATE[item.type](sdk, item))])
      if (!created) throw new BoardError('unknown', `Miro gave the new ${item.type} no place`)
      return created
    },
    async createLike(item, box) {
      const { type, shape, content, style } = (await originOf(item)) as unknown as Writable
      if (type !== 'shape') throw new BoardError('refused', `Cannot draw a ${item.type} again`, { itemId: item.id })
      // It was read from a shape, so it is what a shape is made of.
      const like = { ...box, shape, content, style: { ...(style as object) } } as Parameters<Sdk['createShape']>[0]
      const [created] = adapt([await attempt('draw a shape again', () => sdk.createShape(like), item.id)])
      if (!created) throw new BoardError('unknown', 'Miro gave the new shape no place')
      return created
    },
    async attach(frame, item) {
      const [sdkFrame, child] = [await frameOf(frame), await originOf(item)]
      await attempt('put an item into its frame', () => sdkFrame.add(child as Child), item.id)
    },
    async detach(frame, item) {
      const [sdkFrame, child] = [await frameOf(frame), await originOf(item)]
      await attempt('take an item out of its frame', () => sdkFrame.remove(child as Child), item.id)
    },
    async change(item, patch) {
      const origin = await originOf(item)
      try {
        applyPatch(origin as unknown as Writable, item, patch)
      } catch (cause) {
        // What Miro's typings call read-only may be so: the object says so when it is written on.
        throw new BoardError('refused', `Miro does not let this be written on a ${item.type}`, {
          itemId: item.id,
          cause,
        })
      }
      await attempt('change an item', () => (origin as SdkFrame).sync(), item.id)
    },
    async remove(item) {
      const origin = await originOf(item)
      await attempt('remove an item', () => sdk.remove(origin), item.id)
    },
    async getMetadata(item) {
      const origin = (await originOf(item)) as SdkFrame
      return attempt('read metadata', () => origin.getMetadata<never>(APP), item.id)
    },
    async setMetadata(item, value) {
      const origin = (await originOf(item)) as SdkFrame
      await attempt('write metadata', () => origin.setMetadata(APP, value as never), item.id)
    },
    getStored: (key) => attempt('read the board storage', () => sdk.storage.collection(APP).get<never>(key)),
    setStored: (key, value) =>
      attempt('write to the board storage', () =>
        value === undefined
          ? sdk.storage.collection(APP).remove(key)
          : sdk.storage.collection(APP).set(key, value as never),
      ),
    async findPlace(size) {
      const view = await attempt('look where you are on the board', () => sdk.viewport.get())
      // The viewport's x and y are its top left corner, findEmptySpace's are a centre. Source: Miro's own samples.
      const near = { x: view.x + view.width / 2, y: view.y + view.height / 2 }
      const place = await attempt('find a free place', () => sdk.findEmptySpace({ ...near, ...size, offset: 100 }))
      return { x: place.x, y: place.y }
    },
    async info() {
      info ??= await attempt('read what board this is', () => sdk.getInfo())
      return { boardId: info.id, locale: info.locale }
    },
    // It only says whom something is from, and nothing hangs on that.
    userName: () =>
      attempt('read who you are', () => sdk.getUserInfo()).then(
        ({ name }) => name,
        () => '',
      ),
    view: connectView(sdk, originOf),
    // The Insert tab does without, and is there the sooner.
    async live() {
      live ??= (await import('./miro-live.ts')).connectLive(sdk, APP)
      return live
    },
  }
}

const ITEM_EVENTS = ['items:create', 'experimental:items:update', 'items:delete'] as const

/** Subscribes, and returns how to stop. An event that cannot be had is no error: nothing may depend on Miro's events, they only hasten. */
function listen<E>(sdk: Sdk, event: string, handler: (event: E) => void): () => void {
  type Switch = (event: string, handler: (event: E) => void) => void | Promise<void>
  const ui = sdk.ui as unknown as Record<'on' | 'off', Switch>
  const quietly = async (act: 'on' | 'off') => {
    try {
      await ui[act](event, handler)
    } catch {
      // see above
    }
  }
  void quietly('on')
  return () => void quietly('off')
}

function connectView(sdk: Sdk, originOf: (item: BoardItem) => Promise<SdkItem>): BoardView {
  return {
    async show(items, chosen = []) {
      if (items.length === 0) return
      const origins = await Promise.all(items.map(originOf))
      await attempt('zoom to the place', () => sdk.viewport.zoomTo(origins))
      if (chosen.length > 0) await attempt('select the place', () => sdk.select({ id: chosen.map((item) => item.id) }))
    },
    onChange(handler) {
      const stops = ITEM_EVENTS.map((event) => listen(sdk, event, () => handler()))
      return () => {
        for (const stop of stops) stop()
      }
    },
    onSelect: (handler) =>
      listen(sdk, 'selection:update', (event: { items: { id: string }[] }) =>
        handler(event.items.map((item) => item.id)),
      ),
    onDrop: (handler) => listen(sdk, 'drop', handler),
  }
}

const place = ({ x, y }: NewItem) => ({ x, y })

const CREATE: Record<NewItem['type'], (sdk: Sdk, item: NewItem) => Promise<SdkItem>> = {
  frame: (sdk, item) =>
    sdk.createFrame({
      ...place(item),
      width: item.width,
      height: item.height,
      title: item.text,
      style: { fillColor: item.look.fill || 'transparent' },
    }),
  // Either side of a sticky may be given, never both. Source: Web SDK docs, sticky note.
  sticky_note: (sdk, item) =>
    sdk.createStickyNote({
      ...place(item),
      width: item.width,
      shape: 'square',
      content: textToHtml(item.text),
      style: { fillColor: item.look.fill as 'yellow', textAlign: 'center', textAlignVertical: 'middle' },
      ...(item.tags && item.tags.length > 0 ? { tagIds: [...item.tags] } : {}),
    }),
  text: (sdk, item) =>
    sdk.createText({
      ...place(item),
      width: item.width,
      content: textToHtml(item.text, item.look.boldLead),
      style: {
        color: item.look.ink ?? '#1a1a1a',
        fontFamily: 'open_sans',
        fontSize: item.look.fontSize ?? 14,
        textAlign: item.look.align ?? 'left',
        ...(item.look.fill ? { fillColor: item.look.fill, fillOpacity: 1 } : {}),
      },
    }),
  shape: (sdk, item) =>
    sdk.createShape({
      ...place(item),
      width: item.width,
      height: item.height,
      shape: item.look.shape ?? 'rectangle',
      content: textToHtml(item.text, item.look.boldLead),
      style: {
        color: item.look.ink ?? '#1a1a1a',
        fillColor: item.look.fill || '#ffffff',
        fillOpacity: item.look.fill ? 1 : 0,
        fontFamily: 'open_sans',
        fontSize: item.look.fontSize ?? 14,
        textAlign: item.look.align ?? 'center',
        textAlignVertical: item.look.valign ?? 'middle',
        borderStyle: 'normal',
        borderColor: item.look.border ?? '#ffffff',
        borderOpacity: item.look.border ? 1 : 0,
        borderWidth: 1,
      },
    }),
}
