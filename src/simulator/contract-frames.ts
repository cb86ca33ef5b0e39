import type { Frame } from '@mirohq/websdk-types'
import { AREA, demand, mustRefuse, near, refused, rule, type SdkRule } from './contract-kit.ts'

/** Where a child lies on the board (Web SDK docs, Frame coordinates to board coordinates). */
const onBoard = (frame: Frame, child: { readonly x: number; readonly y: number }) => ({
  x: frame.x - frame.width / 2 + child.x,
  y: frame.y - frame.height / 2 + child.y,
})

/** Frames and their children. */
export const frameRules: readonly SdkRule[] = [
  rule({
    id: 'F1',
    says: "frame.add leaves the item where it is and changes the passed object to coordinates from the frame's top left.",
    source: 'changelog 2022-08-09; public apps',
    mark: 'documented',
    async see({ frame, stickyOver, fresh }) {
      const parent = await frame()
      const child = await stickyOver(parent, 50, -30)
      const answer = await parent.add(child)
      demand(answer === child, 'another object came back')
      for (const seen of [child, await fresh(child)]) {
        demand(seen.parentId === parent.id, `its parent is ${seen.parentId}`)
        demand(seen.relativeTo === 'parent_top_left', `it is relative to ${seen.relativeTo}`)
        demand(near(seen.x, 450) && near(seen.y, 270), `it lies at ${seen.x}, ${seen.y} in the frame`)
      }
    },
  }),
  rule({
    id: 'F2',
    says: 'frame.add of an item that lies outside is refused and changes nothing.',
    source: 'public apps; REST reference',
    mark: 'observed',
    async see({ frame, stickyOver, fresh }) {
      const parent = await frame()
      const away = await stickyOver(parent, 2_000)
      await mustRefuse('adding an item from outside', () => parent.add(away))
      const seen = await fresh(away)
      demand(near(seen.x, parent.x + 2_000) && seen.relativeTo === 'canvas_center', 'the item has changed')
    },
  }),
  rule({
    id: 'F3',
    says: 'An item with its centre inside and its edge outside is refused by frame.add, or taken.',
    source: 'settled by no source',
    mark: 'assumed',
    switch: 'insideMeans',
    async see({ frame, stickyOver }) {
      const parent = await frame()
      const edge = await stickyOver(parent, 380)
      return (await refused(() => parent.add(edge))) === null ? 'centre' : 'box'
    },
  }),
  rule({
    id: 'F4',
    says: 'frame.add of an item that is a child already succeeds and corrects the object, or is refused.',
    source: 'settled by no source',
    mark: 'assumed',
    switch: 'addAgain',
    async see({ frame, stickyOver, fresh }) {
      const parent = await frame()
      const child = await stickyOver(parent, 50)
      const unaware = await fresh(child)
      await parent.add(child)
      const error = await refused(() => parent.add(unaware))
      demand(near((await fresh(child)).x, 450), 'the item has moved')
      if (error !== null) return 'rejected'
      demand(near(unaware.x, 450), `the object says ${unaware.x}`)
      return 'accepted'
    },
  }),
  rule({
    id: 'F5',
    says: 'The layer of a new child: its own among the children, or the top.',
    source: 'settled by no source',
    mark: 'assumed',
    switch: 'addLayer',
    async see({ frame, stickyOver, fresh }) {
      const parent = await frame()
      const lower = await stickyOver(parent, -200)
      const upper = await stickyOver(parent, 200)
      await parent.add(upper)
      await parent.add(lower)
      const { childrenIds } = await fresh(parent)
      demand(childrenIds.length === 2, `the frame has ${childrenIds.length} children`)
      return childrenIds[0] === lower.id ? 'keeps' : 'top'
    },
  }),
  rule({
    id: 'F6',
    says: 'The object of a frame does not learn of new children; a fresh one and getChildren do.',
    source: 'public app of a school',
    mark: 'observed',
    async see({ frame, stickyOver, fresh }) {
      const parent = await frame()
      const child = await stickyOver(parent)
      await parent.add(child)
      demand(parent.childrenIds.length === 0, 'the object knows')
      demand((await fresh(parent)).childrenIds.includes(child.id), 'a fresh object does not know')
      demand(
        (await parent.getChildren()).some(({ id }) => id === child.id),
        'getChildren does not know',
      )
    },
  }),
  rule({
    id: 'F7',
    says: 'createFrame with childrenIds attaches nothing, or those items.',
    source: 'public app of a school',
    mark: 'observed',
    switch: 'childrenOnCreate',
    async see({ frame, sticky, fresh }) {
      const item = await sticky({ y: AREA.y + 3_000 })
      const parent = await frame({ y: AREA.y + 3_000, childrenIds: [item.id] })
      return (await fresh(parent)).childrenIds.length === 0 ? 'ignored' : 'attached'
    },
  }),
  rule({
    id: 'F8',
    says: 'Writing childrenIds in another order sets the layers in the frame; the first is at the bottom.',
    source: 'public app of a school',
    mark: 'observed',
    async see({ frame, stickyOver, fresh }) {
      const parent = await frame()
      const one = await stickyOver(parent, -200)
      const two = await stickyOver(parent, 200)
      await parent.add(one)
      await parent.add(two)
      const seen = await fresh(parent)
      const turned = [...seen.childrenIds].reverse()
      seen.childrenIds = turned
      await seen.sync()
      demand((await fresh(parent)).childrenIds.join() === turned.join(), 'the order is as before')
    },
  }),
  rule({
    id: 'F9',
    says: 'Moving a child out of its frame by sync is refused; it stays where it was.',
    source: 'public app of a school; REST reference',
    mark: 'observed',
    async see({ frame, stickyOver, fresh }) {
      const parent = await frame()
      const child = await stickyOver(parent)
      await parent.add(child)
      for (const x of [-200, 2_000]) {
        const seen = await fresh(child)
        seen.x = x
        await mustRefuse(`x ${x} of a child`, () => seen.sync())
      }
      demand(near((await fresh(child)).x, 400), 'the child has moved')
      const inside = await fresh(child)
      inside.x = 300
      await inside.sync()
      demand(near((await fresh(child)).x, 300), 'the child has not moved inside')
    },
  }),
  rule({
    id: 'F10',
    says: 'Children go with their frame: their coordinates in it stay.',
    source: 'Web SDK docs, Children inside parent items',
    mark: 'documented',
    async see({ frame, stickyOver, fresh }) {
      const parent = await frame()
      const child = await stickyOver(parent, 50)
      await parent.add(child)
      const before = onBoard(parent, await fresh(child))
      const moving = await fresh(parent)
      moving.x += 700
      await moving.sync()
      const after = onBoard(await fresh(parent), await fresh(child))
      demand(near(after.x - before.x, 700), `the child moved by ${after.x - before.x}`)
    },
  }),
  rule({
    id: 'F11',
    says: 'A frame is at least 100 x 100. Children keep their offset from its top left when it is resized.',
    source: 'Web SDK docs, Frame; seen on a live board',
    mark: 'observed',
    async see({ board, keep, frame, stickyOver, fresh }) {
      await mustRefuse('a frame of 90', async () => keep(await board.createFrame({ ...AREA, width: 90, height: 200 })))
      const parent = await frame()
      const child = await stickyOver(parent)
      await parent.add(child)
      const growing = await fresh(parent)
      growing.width += 400
      await growing.sync()
      const seen = await fresh(child)
      demand(near(seen.x, 400) && near(seen.y, 300), `the child lies at ${seen.x}, ${seen.y} in the frame`)
    },
  }),
  rule({
    id: 'F12',
    says: 'A frame cannot be made smaller than its children need; the error names the frame.',
    source: 'Web SDK docs, Frame; text seen by public apps',
    mark: 'observed',
    async see({ frame, stickyOver, fresh }) {
      const parent = await frame()
      await parent.add(await stickyOver(parent, 300))
      const shrinking = await fresh(parent)
      shrinking.width = 300
      const error = await mustRefuse('shrinking below the children', () => shrinking.sync())
      demand(/resize the frame/i.test(error.message), `the error says: ${error.message}`)
      demand(near((await fresh(parent)).width, 800), 'the frame has changed')
    },
  }),
  rule({
    id: 'F13',
    says: 'Room that has to stay around children when a frame is made smaller, dp.',
    source: 'public apps retry with 2 to 12 dp',
    mark: 'observed',
    switch: 'resizeSlack',
    async see({ frame, shape, fresh }) {
      const parent = await frame()
      const child = await shape({ y: AREA.y + 5_000, width: 100, height: 100 })
      child.x = parent.x
      child.y = parent.y
      await child.sync()
      await parent.add(child)
      const shrinking = await fresh(parent)
      shrinking.width = 455 // the child's right edge is at 450
      return (await refused(() => shrinking.sync())) === null ? 0 : 12
    },
  }),
  rule({
    id: 'F14',
    says: 'frame.remove puts the item on the canvas where it is.',
    source: 'Web SDK docs, Frame',
    mark: 'documented',
    async see({ frame, stickyOver, fresh }) {
      const parent = await frame()
      const child = await stickyOver(parent, 50)
      await parent.add(child)
      await parent.remove(child)
      const seen = await fresh(child)
      demand(
        near(seen.x, parent.x + 50) && seen.relativeTo === 'canvas_center',
        `it lies at ${seen.x}, ${seen.relativeTo}`,
      )
    },
  }),
  rule({
    id: 'F15',
    says: 'Removing a frame removes its children, or leaves them.',
    source: 'settled by no source',
    mark: 'assumed',
    switch: 'removeFrame',
    async see({ board, frame, stickyOver, fresh }) {
      const parent = await frame()
      const child = await stickyOver(parent, 50)
      await parent.add(child)
      await board.remove(parent)
      if ((await refused(() => board.getById(child.id))) !== null) return 'cascade'
      demand(near((await fresh(child)).x, parent.x + 50), 'the orphan has moved')
      return 'orphan'
    },
  }),
  rule({
    id: 'F16',
    says: 'An item created over a frame stays at the top level, or becomes a child without its object knowing.',
    source: 'public apps disagree',
    mark: 'observed',
    switch: 'autoCapture',
    async see({ frame, sticky, fresh, settle }) {
      const parent = await frame()
      const made = await sticky({ x: parent.x, y: parent.y })
      await settle()
      const seen = await fresh(made)
      if (seen.parentId !== parent.id) return 'never'
      demand(near(seen.x, 400), `the captured item lies at ${seen.x} in the frame`)
      return 'child'
    },
  }),
]
