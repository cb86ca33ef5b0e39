import { AREA, demand, mustRefuse, near, refused, rule, type SdkRule } from './contract-kit.ts'

const NOBODY = '3458764000000000001'

/** Queries, layers, groups, tags and connectors. */
export const boardRules: readonly SdkRule[] = [
  rule({
    id: 'B1',
    says: 'getById of an unknown id rejects.',
    source: 'public apps',
    mark: 'observed',
    see: async ({ board }) => void (await mustRefuse('an unknown id', () => board.getById(NOBODY))),
  }),
  rule({
    id: 'B2',
    says: 'get with an id that is unknown leaves it out, or rejects.',
    source: 'public apps guard against both',
    mark: 'observed',
    switch: 'unknownIds',
    async see({ board, sticky }) {
      const made = await sticky()
      let found = 0
      const error = await refused(async () => {
        found = (await board.get({ id: [made.id, NOBODY] })).length
      })
      if (error !== null) return 'rejected'
      demand(found === 1, `${found} items came`)
      return 'omitted'
    },
  }),
  rule({
    id: 'B3',
    says: 'get takes an id or several, types, tags, or nothing; it answers with an array. Tags come only when asked for.',
    source: 'typings; official samples',
    mark: 'typed',
    async see({ board, sticky, shape, keep }) {
      const tag = keep(await board.createTag({ title: `contract ${Date.now()}` }))
      const note = await sticky({ tagIds: [tag.id] })
      const box = await shape()
      const ids = async (...filter: Parameters<typeof board.get>) => (await board.get(...filter)).map(({ id }) => id)
      demand((await ids({ id: note.id })).join() === note.id, 'one id')
      demand((await ids({ id: [note.id, box.id] })).length === 2, 'two ids')
      const byTypes = await ids({ type: ['sticky_note', 'shape'] })
      demand(byTypes.includes(note.id) && byTypes.includes(box.id), 'two types')
      demand(!(await ids({ type: 'shape' })).includes(note.id), 'a type brought another one')
      demand((await ids({ tags: tag.id })).join() === note.id, 'a tag')
      const all = await ids()
      demand(all.includes(note.id) && all.includes(box.id), 'everything')
      demand(!all.includes(tag.id) && (await ids({ type: 'tag' })).includes(tag.id), 'tags')
    },
  }),
  rule({
    id: 'B4',
    says: 'get answers in the order of layers, or of ids.',
    source: 'settled by no source',
    mark: 'assumed',
    switch: 'getOrder',
    async see({ board, shape }) {
      const one = await shape()
      const two = await shape({ x: AREA.x + 200 })
      await board.sendToBack(two)
      const ids = (await board.get({ type: 'shape' })).map(({ id }) => id)
      return ids.indexOf(two.id) < ids.indexOf(one.id) ? 'layers' : 'ids'
    },
  }),
  rule({
    id: 'B5',
    says: 'get without a filter lists groups, or does not.',
    source: 'settled by no source',
    mark: 'assumed',
    switch: 'getGroups',
    async see({ board, sticky }) {
      const group = await board.group({ items: [await sticky(), await sticky({ x: AREA.x + 200 })] })
      demand(
        (await board.get({ type: 'group' })).some(({ id }) => id === group.id),
        'not found by type',
      )
      return (await board.get()).some(({ id }) => id === group.id) ? 'listed' : 'by type only'
    },
  }),
  rule({
    id: 'B6',
    says: 'A new item lies on top of those that are there; a frame lies below all of them.',
    source: 'public apps',
    mark: 'observed',
    async see({ board, sticky, frame }) {
      const lower = await sticky()
      const upper = await sticky({ x: AREA.x + 200 })
      const late = await frame({ y: AREA.y + 4_000 })
      const layer = (item: typeof lower | typeof late) => board.getLayerIndex(item)
      demand((await layer(lower)) < (await layer(upper)), 'the new item is below')
      demand((await layer(late)) < (await layer(lower)), 'the frame is above')
      await board.bringInFrontOf(lower, upper)
      demand((await layer(lower)) > (await layer(upper)), 'bringInFrontOf had no effect')
    },
  }),
  rule({
    id: 'B7',
    says: 'Layer calls on a frame do nothing, or are refused.',
    source: 'public apps',
    mark: 'observed',
    switch: 'layerOfFrame',
    async see({ board, frame, sticky }) {
      const parent = await frame({ y: AREA.y + 4_000 })
      const item = await sticky()
      if ((await refused(() => board.bringToFront(parent))) !== null) return 'rejected'
      demand((await board.getLayerIndex(parent)) < (await board.getLayerIndex(item)), 'the frame went to the front')
      return 'no-op'
    },
  }),
  rule({
    id: 'B8',
    says: "bringToFront of a frame's child tears it out of the frame, or moves it inside.",
    source: 'public app of a school',
    mark: 'observed',
    switch: 'layerOfChild',
    async see({ board, frame, stickyOver, fresh }) {
      const parent = await frame()
      const [one, two] = [await stickyOver(parent, -200), await stickyOver(parent, 200)]
      await parent.add(one)
      await parent.add(two)
      await board.bringToFront(one)
      const seen = await fresh(one)
      if (seen.parentId !== parent.id) {
        demand(near(seen.x, parent.x - 200), 'the item torn out has moved')
        return 'detach'
      }
      demand((await fresh(parent)).childrenIds.at(-1) === one.id, 'it is not on top in the frame')
      return 'in frame'
    },
  }),
  rule({
    id: 'B9',
    says: 'A group has at least two items, which carry its id; ungroup gives them back.',
    source: 'typings; REST reference',
    mark: 'typed',
    async see({ board, sticky, fresh }) {
      const [one, two] = [await sticky(), await sticky({ x: AREA.x + 200 })]
      await mustRefuse('a group of one', () => board.group({ items: [one] }))
      const group = await board.group({ items: [one, two] })
      demand(
        group.itemsIds.length === 2 && (await fresh(one)).groupId === group.id,
        'the items do not know their group',
      )
      demand((await group.ungroup()).length === 2, 'ungroup gave back something else')
      demand(!(await fresh(one)).groupId, 'the item still knows its group')
    },
  }),
  rule({
    id: 'B10',
    says: 'select answers with the items and either replaces what was selected or adds to it; deselect empties it.',
    source: 'settled by no source',
    mark: 'assumed',
    switch: 'selectAdds',
    async see({ board, sticky }) {
      const [one, two] = [await sticky(), await sticky({ x: AREA.x + 200 })]
      await board.deselect()
      await board.select({ id: one.id })
      const answer = await board.select({ id: two.id })
      demand(answer.length === 1 && answer[0]?.id === two.id, 'select answered with something else')
      const selected = (await board.getSelection()).map(({ id }) => id)
      await board.deselect()
      demand((await board.getSelection()).length === 0, 'something is still selected')
      demand(selected.includes(two.id), 'nothing was selected')
      return selected.length === 2 ? 'adds' : 'replaces'
    },
  }),
  rule({
    id: 'B11',
    says: 'Titles of tags are unique and at most 120 long, an item takes 8; a removed tag is gone from its items.',
    source: 'Web SDK docs, Tag',
    mark: 'documented',
    async see({ board, keep, sticky, fresh }) {
      const title = `contract ${Date.now()}`
      const tag = keep(await board.createTag({ title }))
      demand(tag.color === 'red', `the default colour is ${tag.color}`)
      await mustRefuse('a second tag of that title', async () => keep(await board.createTag({ title })))
      await mustRefuse('a title of 121', async () => keep(await board.createTag({ title: 'x'.repeat(121) })))
      const more = []
      for (let index = 0; index < 8; index += 1) more.push(keep(await board.createTag({ title: `${title} ${index}` })))
      const note = await sticky({ tagIds: [tag.id] })
      note.tagIds = [tag, ...more].map(({ id }) => id)
      await mustRefuse('nine tags on an item', () => note.sync())
      await board.remove(tag)
      demand((await fresh(note)).tagIds.length === 0, 'the tag is still on the item')
    },
  }),
  rule({
    id: 'B12',
    says: 'A connector joins two different items that are no frames; it stays, dangling, when one of them goes.',
    source: 'changelog 2023-02-10; REST reference',
    mark: 'documented',
    async see({ board, keep, sticky, frame, fresh }) {
      const [one, two] = [await sticky(), await sticky({ x: AREA.x + 500 })]
      const between = async (start: { id: string }, end: { id: string }) =>
        keep(await board.createConnector({ start: { item: start.id }, end: { item: end.id } }))
      await mustRefuse('an end at its own start', () => between(one, one))
      const parent = await frame({ y: AREA.y + 4_000 })
      await mustRefuse('an end at a frame', () => between(one, parent))
      const line = await between(one, two)
      demand((await fresh(one)).connectorIds?.includes(line.id) === true, 'the item does not know its connector')
      await board.remove(two)
      const seen = await fresh(line)
      demand(seen.start?.item === one.id && seen.end?.item === undefined, 'the end still holds on')
    },
  }),
  rule({
    id: 'B13',
    says: 'findEmptySpace gives the centre of a free area of that size and reserves nothing.',
    source: 'changelog 2023-09-12; public apps',
    mark: 'documented',
    async see({ board, sticky }) {
      const item = await sticky()
      const asked = { x: item.x, y: item.y, width: 300, height: 200 }
      const [one, two] = [await board.findEmptySpace(asked), await board.findEmptySpace(asked)]
      demand(near(one.width, 300) && near(one.height, 200), `it is ${one.width} x ${one.height}`)
      const apart = Math.abs(one.x - item.x) >= 150 + 49 || Math.abs(one.y - item.y) >= 100 + 57
      demand(apart, `it overlaps: ${one.x - item.x}, ${one.y - item.y} from the item`)
      demand(near(one.x, two.x) && near(one.y, two.y), 'the second answer differs')
    },
  }),
]
