import { AREA, demand, mustRefuse, near, refused, rule, type SdkRule } from './contract-kit.ts'

/** How items become children of a frame, and in which order. */
export const childRules: readonly SdkRule[] = [
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
]
