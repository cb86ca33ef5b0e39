import { demand, near, refused } from './contract-kit.ts'
import type { LabRule } from './contract-lab.ts'
import type { SimClient, Simulator } from './types.ts'

interface Items {
  readonly items: readonly { readonly id: string; readonly x?: number }[]
}

type ItemEvents = 'items:create' | 'experimental:items:update' | 'items:delete'

/** Ids in the events of that name that reach the client. */
const listen = async (client: SimClient, event: ItemEvents): Promise<string[]> => {
  const heard: string[] = []
  const handler = ({ items }: Items) => void heard.push(...items.map(({ id }) => id))
  if (event === 'items:create') await client.miro.board.ui.on('items:create', handler)
  else if (event === 'items:delete') await client.miro.board.ui.on('items:delete', handler)
  else await client.miro.board.ui.on('experimental:items:update', handler)
  return heard
}

const SOMEWHERE = { x: 0, y: 0 }

const foreign = async (lab: Simulator, event: ItemEvents): Promise<boolean> => {
  const heard = await listen(lab.client, event)
  const hands = lab.hands.as('Grace')
  const id = hands.addSticky('theirs', SOMEWHERE)
  if (event === 'experimental:items:update') hands.moveBy(id, { dx: 10 })
  if (event === 'items:delete') hands.remove(id)
  await lab.settled()
  return heard.includes(id)
}

/** What people do, and what the app hears of it. */
export const labPeopleRules: readonly LabRule[] = [
  {
    id: 'P1',
    says: 'What a person adds raises items:create in the own tab; copies raise it or do not.',
    source: 'Web SDK docs, UI events: not for copies',
    mark: 'documented',
    switch: 'copyEvents',
    async check(lab) {
      const heard = await listen(lab.client, 'items:create')
      const id = lab.hands.addSticky('mine', SOMEWHERE)
      await lab.settled()
      demand(heard.join() === id, `heard ${heard}`)
      const [copy] = lab.hands.duplicate(id)
      demand(copy !== undefined && copy !== id, 'the copy has no id of its own')
      await lab.settled()
      return heard.includes(copy) ? 'create' : 'silent'
    },
  },
  {
    id: 'P2',
    says: 'A copy carries the metadata of the original, or none.',
    source: 'settled by no source',
    mark: 'assumed',
    switch: 'copyMetadata',
    async check(lab) {
      const note = await lab.board.createStickyNote({ content: 'a' })
      await note.setMetadata('k', 1)
      const [copy = ''] = lab.hands.duplicate(note.id)
      return lab.item(copy)?.metadata.k === 1 ? 'copied' : 'dropped'
    },
  },
  {
    id: 'P3',
    says: 'A drag into a frame makes the item its child, a drag out frees it; on the way come several update events.',
    source: 'settled by no source; normal use of Miro',
    mark: 'assumed',
    async check(lab) {
      const heard = await listen(lab.client, 'experimental:items:update')
      const frame = lab.hands.addFrame('frame', { x: 2_000, y: 0 }, { width: 800, height: 600 })
      const note = lab.hands.addSticky('note', SOMEWHERE)
      lab.hands.dragIntoFrame(note, frame)
      demand(lab.item(note)?.parentId === frame && near(lab.item(note)?.x ?? 0, 2_000), 'it is no child in the middle')
      lab.hands.dragOut(note, SOMEWHERE)
      demand(lab.item(note)?.parentId === null && near(lab.item(note)?.x ?? 1, 0), 'it is still a child')
      await lab.settled()
      demand(heard.filter((id) => id === note).length > 2, `${heard.length} events came`)
    },
  },
  {
    id: 'P4',
    says: 'Typing, recolouring and tagging raise no event at all.',
    source: 'Web SDK docs, UI events',
    mark: 'documented',
    async check(lab) {
      const id = lab.hands.addSticky('note', SOMEWHERE)
      await lab.settled()
      const heard = [await listen(lab.client, 'items:create'), await listen(lab.client, 'experimental:items:update')]
      lab.hands.type(id, 'two\nlines')
      lab.hands.recolor(id, 'red')
      lab.hands.tag(id, 'interview')
      await lab.settled()
      demand(heard.flat().length === 0, `heard ${heard.flat()}`)
      demand(lab.item(id)?.content === '<p>two</p><p>lines</p>', `it reads ${lab.item(id)?.content}`)
    },
  },
  {
    id: 'P5',
    says: 'items:delete carries the items as they last were, those of a removed frame too.',
    source: 'Web SDK docs, UI events',
    mark: 'documented',
    async check(lab) {
      const frame = lab.hands.addFrame('frame', SOMEWHERE, { width: 800, height: 600 })
      const note = lab.hands.addSticky('last words', SOMEWHERE)
      const heard: unknown[] = []
      await lab.board.ui.on('items:delete', ({ items }) => {
        for (const item of items) if (item.type === 'sticky_note') heard.push(item.content)
      })
      lab.hands.deleteFrame(frame)
      await lab.settled()
      demand(heard.join() === '<p>last words</p>' && lab.item(note) === undefined, `heard ${heard}`)
    },
  },
  {
    id: 'P6',
    says: 'What other people create and delete reaches this tab, or does not.',
    source: 'settled by no source; public apps expect it',
    mark: 'assumed',
    switch: 'foreignCreateDelete',
    async check(lab) {
      const created = await foreign(lab, 'items:create')
      demand((await foreign(lab, 'items:delete')) === created, 'one comes, the other does not')
      return created ? 'on' : 'off'
    },
  },
  {
    id: 'P7',
    says: 'What other people move reaches this tab, or does not.',
    source: 'settled by no source; a public app polls besides',
    mark: 'assumed',
    switch: 'foreignUpdate',
    check: async (lab) => ((await foreign(lab, 'experimental:items:update')) ? 'on' : 'off'),
  },
  {
    id: 'P8',
    says: 'Writing an item that a person has locked is refused, or works.',
    source: 'settled by no source',
    mark: 'assumed',
    switch: 'lockedItems',
    async check(lab) {
      const note = await lab.board.createStickyNote({ content: 'a' })
      lab.hands.lock(note.id)
      note.content = 'b'
      return (await refused(() => note.sync())) === null ? 'accepted' : 'rejected'
    },
  },
  {
    id: 'P9',
    says: 'Children of a parent that the SDK does not support report -Infinity as their place; sync does not move them.',
    source: 'seen on a live board',
    mark: 'observed',
    async check(lab) {
      const parent = lab.hands.add({ type: 'kanban', x: 0, y: 0, width: 900, height: 600 })
      const id = lab.hands.addCard('task', { x: 50, y: 50 }, { parentId: parent })
      const card = await lab.board.getById(id)
      demand(card.type === 'card' && 'x' in card && card.x === Number.NEGATIVE_INFINITY, 'its place is told')
      await lab.board.sync(card)
      demand(lab.item(id)?.x === 50, 'it has moved')
    },
  },
  {
    id: 'P10',
    says: 'A copy of the board has new ids, the metadata and app data of the old one, and no storage.',
    source: 'Web SDK docs, Storage',
    mark: 'documented',
    async check(lab) {
      const note = await lab.board.createStickyNote({ content: 'a' })
      const frame = await lab.board.createFrame({ width: 800, height: 600 })
      await frame.add(note)
      await note.setMetadata('own', note.id)
      await lab.board.setAppData('k', 1)
      await lab.board.storage.collection('c').set('k', 1)
      const copy = lab.copyBoard()
      const twin = copy.items().find(({ type }) => type === 'sticky_note')
      demand(twin !== undefined && lab.item(twin.id) === undefined, 'ids are the same')
      demand(twin.metadata.own === note.id, 'metadata is gone')
      demand(copy.item(twin.parentId ?? '')?.type === 'frame', 'the parent is gone')
      demand((await copy.board.getAppData('k')) === 1, 'app data is gone')
      demand((await copy.board.storage.collection('c').get('k')) === undefined, 'storage was copied')
    },
  },
  {
    id: 'P11',
    says: 'A dragged frame takes its children along; one copied by hand has children of its own in the same places.',
    source: 'Web SDK docs, Children inside parent items',
    mark: 'documented',
    async check(lab) {
      const frame = lab.hands.addFrame('frame', SOMEWHERE, { width: 800, height: 600 })
      const note = lab.hands.addSticky('note', { x: 100, y: 50 })
      lab.hands.moveFrame(frame, { dx: 1_000 })
      demand(near(lab.item(note)?.x ?? 0, 1_100) && lab.item(note)?.parentId === frame, 'the child stayed behind')
      const copy = lab.item(lab.hands.copyFrame(frame, { x: 5_000, y: 0 }))
      const child = lab.item(copy?.childrenIds?.[0] ?? '')
      demand(child !== undefined && child.id !== note && near(child.x, 5_100), 'the copy has no child of its own')
    },
  },
]
