import type { Frame } from '@mirohq/websdk-types'
import { AREA, demand, mustRefuse, near, refused, rule, type SdkRule } from './contract-kit.ts'

/** Where a child lies on the board (Web SDK docs, Frame coordinates to board coordinates). */
const onBoard = (frame: Frame, child: { readonly x: number; readonly y: number }) => ({
  x: frame.x - frame.width / 2 + child.x,
  y: frame.y - frame.height / 2 + child.y,
})

/** Frames that have children: moving, resizing, taking out, removing. */
export const frameRules: readonly SdkRule[] = [
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
