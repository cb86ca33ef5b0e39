import { paragraphs } from './content.ts'
import { createItem } from './creating.ts'
import { draftSize } from './drafting.ts'
import { dispatch, type Engine, setSelection, tabOf } from './engine.ts'
import { makeGroup } from './grouping.ts'
import type { Hands, NewThing, Place } from './hands.ts'
import { centreOf, copyItems, pasteItems } from './hands-copy.ts'
import { drag, resizeByHand, settle, stretchFrame, takeIn } from './hands-move.ts'
import { moveLayers } from './layers.ts'
import { closePanel } from './panels.ts'
import { absolute, adopt, boxAround, originOf } from './placing.ts'
import { removeItems, ungroup } from './removing.ts'
import { createTag } from './tags.ts'
import type { User } from './types.ts'
import { type Actor, linkConnector, type StoredItem, touch, unlinkConnector } from './world.ts'

const many = (ids: string | readonly string[]): readonly string[] => (typeof ids === 'string' ? [ids] : ids)

const DRAG_STEPS = 3
const PASTE_OFFSET = 40

const TITLED = new Set(['frame', 'card', 'app_card'])

/** The hands of one person in one tab; see `Hands`. */
export const createHands = (engine: Engine, actor: Actor): Hands => {
  const { world } = engine
  const tab = tabOf(engine, actor.user, actor.tab)
  const the = (id: string): StoredItem => {
    const item = world.items.get(id)
    if (item === undefined) throw new Error(`There is no item ${id} on the board for anybody to take in hand.`)
    return item
  }
  const all = (ids: string | readonly string[]): StoredItem[] => many(ids).map(the)
  const change = (item: StoredItem, fields: StoredItem['fields']) => {
    unlinkConnector(world, item)
    item.fields = { ...item.fields, ...structuredClone(fields) }
    linkConnector(world, item)
    Object.assign(item, draftSize(world, item.type, item.fields, {}, item))
    touch(world, item, actor)
    world.changed()
  }
  const add = (thing: NewThing): string => {
    const { type, x, y, width, height, rotation, parentId, ...fields } = thing
    const sizes = type === 'sticky_note' && width !== undefined ? { width } : { width, height }
    const item = createItem(world, type, { ...fields, x, y, ...sizes, rotation }, actor)
    if (type === 'text' || type === 'card') change(item, {})
    if (parentId !== undefined) adopt(world, the(parentId), item)
    else if (type === 'frame') takeIn(world, item)
    else settle(world, item)
    world.emit('items:create', [item], actor)
    return item.id
  }
  const paste: Hands['paste'] = (clipboard, at) => {
    const centre = centreOf(clipboard)
    const by = at === undefined ? { dx: PASTE_OFFSET, dy: PASTE_OFFSET } : { dx: at.x - centre.x, dy: at.y - centre.y }
    return pasteItems(world, clipboard, by, actor)
  }
  const moveTo: Hands['moveTo'] = (id, at, steps = DRAG_STEPS) => {
    const from = absolute(world, the(id))
    drag(world, [the(id)], { dx: at.x - from.x, dy: at.y - from.y }, steps, actor)
  }
  const remove: Hands['remove'] = (ids) => {
    world.emit('items:delete', removeItems(world, all(ids), 'cascade'), actor)
  }
  const insideOf = (frame: StoredItem): Place => {
    const origin = originOf(world, frame)
    return { x: origin.x + frame.width / 2, y: origin.y + frame.height / 2 }
  }
  const outsideOf = (item: StoredItem): Place => {
    const frame = item.parentId === null ? undefined : world.items.get(item.parentId)
    const at = absolute(world, item)
    return frame === undefined ? at : { x: originOf(world, frame).x + frame.width + item.width, y: at.y }
  }

  return {
    user: actor.user,
    tab: actor.tab,
    as(person: User | string, otherTab) {
      const user = typeof person === 'string' ? { id: person, name: person } : person
      return createHands(engine, { user, tab: otherTab ?? `tab-${user.id}`, by: 'hand' })
    },
    add,
    addSticky: (text, at, more) => add({ type: 'sticky_note', content: paragraphs(text), ...at, ...more }),
    addText: (text, at, more) => add({ type: 'text', content: paragraphs(text), ...at, ...more }),
    addShape: (text, at, more) => add({ type: 'shape', content: paragraphs(text), ...at, ...more }),
    addCard: (title, at, more) => add({ type: 'card', title: paragraphs(title), ...at, ...more }),
    addFrame: (title, at, size) => add({ type: 'frame', title, ...at, ...size }),
    type(id, text) {
      const item = the(id)
      if (item.type === 'frame') change(item, { title: text })
      else change(item, TITLED.has(item.type) ? { title: paragraphs(text) } : { content: paragraphs(text) })
    },
    recolor(id, color) {
      const item = the(id)
      const key = item.type === 'card' || item.type === 'app_card' ? 'cardTheme' : 'fillColor'
      change(item, { style: { ...item.fields.style, [key]: color } })
    },
    restyle(id, fields) {
      const item = the(id)
      change(
        item,
        fields.style === undefined ? fields : { ...fields, style: { ...item.fields.style, ...fields.style } },
      )
    },
    moveBy: (ids, { dx = 0, dy = 0 }, steps = DRAG_STEPS) => drag(world, all(ids), { dx, dy }, steps, actor),
    moveTo,
    dragIntoFrame: (id, frameId, at) => moveTo(id, at ?? insideOf(the(frameId))),
    dragOut: (id, at) => moveTo(id, at ?? outsideOf(the(id))),
    resize: (id, size) => resizeByHand(world, the(id), size, actor),
    rotate(id, degrees) {
      const item = the(id)
      item.rotation = degrees
      touch(world, item, actor)
      world.changed()
      world.emit('experimental:items:update', [item], actor)
    },
    remove,
    copy: (ids) => copyItems(world, all(ids)),
    paste,
    duplicate: (ids, by = {}) =>
      pasteItems(world, copyItems(world, all(ids)), { dx: by.dx ?? PASTE_OFFSET, dy: by.dy ?? PASTE_OFFSET }, actor),
    renameFrame: (id, title) => change(the(id), { title }),
    moveFrame: (id, { dx = 0, dy = 0 }) => drag(world, [the(id)], { dx, dy }, DRAG_STEPS, actor),
    resizeFrame: (id, edges) => stretchFrame(world, the(id), edges, actor),
    copyFrame(id, at) {
      const frame = the(id)
      const box = boxAround({ ...frame, ...absolute(world, frame) })
      const beside = { x: box.right + frame.width / 2 + PASTE_OFFSET, y: (box.top + box.bottom) / 2 }
      const [copy] = paste(copyItems(world, [frame]), at ?? beside)
      if (copy === undefined) throw new Error(`The frame ${id} could not be copied.`)
      return copy
    },
    deleteFrame: (id) => remove(id),
    group: (ids) => makeGroup(world, all(ids)),
    ungroup: (groupId) => void ungroup(world, groupId),
    tag(id, title, color = 'red') {
      const known = [...world.tags.values()].find((tag) => tag.title === title)
      const tag = known ?? createTag(world, { title, color })
      const item = the(id)
      change(item, { tagIds: [...new Set([...(item.fields.tagIds ?? []), tag.id])] })
      return tag.id
    },
    untag(id, title) {
      const item = the(id)
      change(item, { tagIds: (item.fields.tagIds ?? []).filter((tag) => world.tags.get(tag)?.title !== title) })
    },
    connect: (fromId, toId) => add({ type: 'connector', x: 0, y: 0, start: { item: fromId }, end: { item: toId } }),
    lock(ids, locked = true) {
      for (const item of all(ids)) item.locked = locked
      world.changed()
    },
    bringToFront: (ids) => moveLayers(world, all(ids), 'bringToFront', null, 'in frame'),
    select: (ids) => setSelection(engine, tab, ids),
    clickIcon: () =>
      dispatch(
        engine,
        'icon:click',
        (client) => client.tab === tab && client.frame === 'headless',
        () => [],
      ),
    drop: (target, at) =>
      dispatch(
        engine,
        'drop',
        (client) => client.tab === tab,
        () => [{ ...at, target }],
      ),
    closePanel() {
      if (!closePanel(engine, tab, 'modal', undefined)) closePanel(engine, tab, 'panel', undefined)
    },
  }
}
