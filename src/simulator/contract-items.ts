import { linesOf } from './content.ts'
import { AREA, demand, mustRefuse, near, refused, rule, type SdkRule } from './contract-kit.ts'

/** Items and how they are read and written. */
export const itemRules: readonly SdkRule[] = [
  rule({
    id: 'S1',
    says: 'A call is answered in a later task, never at once.',
    source: 'Web SDK docs, Interact with boards and items',
    mark: 'documented',
    async see({ board }) {
      let answered = false
      const call = board.getInfo().then(() => {
        answered = true
      })
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
      demand(!answered, 'answered within the task')
      await call
    },
  }),
  rule({
    id: 'S2',
    says: 'Calls made in parallel need not reach the board in the order they were made.',
    source: 'settled by no source',
    mark: 'assumed',
    switch: 'callOrder',
    async see({ sticky }) {
      const made = await Promise.all(Array.from({ length: 12 }, (_, index) => sticky({ x: AREA.x + index * 120 })))
      const ids = made.map(({ id }) => id)
      return ids.every((id, index) => id === [...ids].sort()[index]) ? 'kept' : 'shuffled'
    },
  }),
  rule({
    id: 'S3',
    says: 'Each answer is a new object, a snapshot; changing it changes nothing until sync.',
    source: 'Web SDK docs, Comparison guide',
    mark: 'documented',
    async see({ sticky, fresh }) {
      const made = await sticky()
      const [one, two] = [await fresh(made), await fresh(made)]
      demand(one !== two && one !== made, 'the same object came twice')
      one.content = 'changed'
      one.x += 300
      const three = await fresh(made)
      demand(three.x === made.x && !three.content.includes('changed'), 'a change reached the board without sync')
    },
  }),
  rule({
    id: 'S4',
    says: 'sync writes the whole object: one fetched earlier moves the item back to where it was then.',
    source: 'public app for images of boards',
    mark: 'observed',
    async see({ sticky, fresh }) {
      const stale = await sticky()
      const moved = await fresh(stale)
      moved.x += 400
      await moved.sync()
      stale.content = 'late'
      await stale.sync()
      demand((await fresh(stale)).x === stale.x, 'the place of the stale object was not written')
    },
  }),
  rule({
    id: 'S5',
    says: 'sync and getById of an item that was removed reject.',
    source: 'Web SDK docs, Error handling',
    mark: 'documented',
    async see({ board, sticky }) {
      const made = await sticky()
      await board.remove(made)
      await mustRefuse('sync of a removed item', () => made.sync())
      await mustRefuse('getById of a removed item', () => board.getById(made.id))
    },
  }),
  rule({
    id: 'S6',
    says: 'Read-only fields cannot be changed: assigning throws, or sync passes it over.',
    source: 'typings',
    mark: 'typed',
    switch: 'readOnlyFields',
    async see({ board, keep, fresh }) {
      const text = keep(await board.createText({ ...AREA, content: 'text', width: 200 }))
      if (!Reflect.set(text, 'height', 1_000)) return 'throw'
      await text.sync()
      demand((await fresh(text)).height !== 1_000, 'the height of a text was written')
      return 'ignored'
    },
  }),
  rule({
    id: 'S7',
    says: 'Width and height of an existing shape, read-only in the typings, are written or passed over.',
    source: 'typings against public apps',
    mark: 'observed',
    switch: 'shapeResize',
    async see({ shape, fresh }) {
      const made = await shape({ width: 200, height: 100 })
      Reflect.set(made, 'width', 320)
      await made.sync()
      return near((await fresh(made)).width, 320) ? 'accepted' : 'ignored'
    },
  }),
  rule({
    id: 'S8',
    says: 'A sticky note takes one side, the other follows: 199 x 228 for a square, 350 x 228 for a rectangle.',
    source: 'Web SDK docs, Sticky note',
    mark: 'documented',
    async see({ sticky }) {
      const square = await sticky({ width: 199 })
      demand(near(square.height, 228), `a square of width 199 is ${square.height} high`)
      const wide = await sticky({ shape: 'rectangle', width: 350 })
      demand(near(wide.height, 228), `a rectangle of width 350 is ${wide.height} high`)
      square.width = 398
      await square.sync()
      demand(near(square.height, 456, 1), `after widening to 398 the height is ${square.height}`)
    },
  }),
  rule({
    id: 'S9',
    says: 'A sticky note given width and height is refused, or takes the width.',
    source: 'Web SDK docs contradict their own changelog of 2023-09-12',
    mark: 'assumed',
    switch: 'stickyBothSides',
    async see({ sticky }) {
      const error = await refused(() => sticky({ width: 200, height: 200 }))
      return error === null ? 'width wins' : 'rejected'
    },
  }),
  rule({
    id: 'S10',
    says: 'Defaults: a sticky note of 199 x 228 in light yellow, shapes and frames of 100 x 100; a text computes its height.',
    source: 'Web SDK docs',
    mark: 'documented',
    async see({ board, keep, shape }) {
      const sticky = keep(await board.createStickyNote())
      demand(near(sticky.width, 199) && near(sticky.height, 228), `a sticky note is ${sticky.width} x ${sticky.height}`)
      demand(
        sticky.style.fillColor === 'light_yellow' && sticky.shape === 'square',
        'a sticky note is no yellow square',
      )
      demand(near(sticky.x, 0) && near(sticky.y, 0), 'a sticky note is not in the middle of the board')
      const square = await shape()
      demand(near(square.width, 100) && near(square.height, 100), `a shape is ${square.width} x ${square.height}`)
      const frame = keep(await board.createFrame({ ...AREA }))
      demand(near(frame.width, 100) && near(frame.height, 100), `a frame is ${frame.width} x ${frame.height}`)
      const short = keep(await board.createText({ ...AREA, content: 'word', width: 100 }))
      const long = keep(await board.createText({ ...AREA, content: 'many words '.repeat(30), width: 100 }))
      demand(short.height > 0 && long.height > short.height, 'the height of a text does not follow its content')
    },
  }),
  rule({
    id: 'S11',
    says: 'Plain text comes back in paragraphs with entities, or unchanged.',
    source: 'public apps; one REST probe came back unchanged',
    mark: 'observed',
    switch: 'contentReadBack',
    async see({ sticky, fresh }) {
      const made = await sticky({ content: 'plain words' })
      return (await fresh(made)).content === 'plain words' ? 'as written' : 'html'
    },
  }),
  rule({
    id: 'S12',
    says: 'Whatever the markup, the text that was written can be read back.',
    source: 'Web SDK docs, Sticky note',
    mark: 'documented',
    async see({ sticky, fresh }) {
      const made = await sticky({ content: '<p>Tom &amp; &lt;Ann&gt;</p><p><strong>two</strong></p>' })
      const lines = linesOf((await fresh(made)).content)
      demand(lines.join('|') === 'Tom & <Ann>|two', `read back as ${lines.join('|')}`)
    },
  }),
  rule({
    id: 'S13',
    says: 'Sticky notes take colour names only.',
    source: 'typings; REST reference',
    mark: 'documented',
    async see({ sticky }) {
      for (const fillColor of ['#ff0000', 'mauve']) {
        await mustRefuse(`the colour ${fillColor}`, () => sticky({ style: { fillColor: fillColor as 'red' } })) // wrong on purpose
      }
    },
  }),
  rule({
    id: 'S14',
    says: 'Undefined values inside what is passed are dropped, or refused.',
    source: 'public apps clean their data first',
    mark: 'observed',
    switch: 'undefinedValues',
    async see({ shape }) {
      const error = await refused(() => shape({ style: { fillColor: undefined } }))
      return error === null ? 'ignored' : 'rejected'
    },
  }),
  rule({
    id: 'S15',
    says: 'Ids are long rising strings of digits; times are ISO; the author is the user.',
    source: 'REST reference; public apps',
    mark: 'observed',
    async see({ board, sticky }) {
      const [one, two] = [await sticky(), await sticky()]
      demand(/^\d{16,20}$/.test(one.id), `an id is ${one.id}`)
      demand(BigInt(two.id) > BigInt(one.id), 'the later id is lower')
      demand(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(one.createdAt), `a time is ${one.createdAt}`)
      demand(one.createdBy === (await board.getUserInfo()).id, `the author is ${one.createdBy}`)
    },
  }),
  rule({
    id: 'S16',
    says: 'x and y are the centre; at the top level they refer to the centre of the canvas and parentId is null or "null".',
    source: 'Web SDK docs, Boards; public apps guard against the text',
    mark: 'observed',
    switch: 'noParent',
    async see({ sticky, fresh }) {
      const made = await fresh(await sticky())
      demand(near(made.x, AREA.x) && near(made.y, AREA.y), `it lies at ${made.x}, ${made.y}`)
      demand(made.relativeTo === 'canvas_center' && made.origin === 'center', `it is relative to ${made.relativeTo}`)
      demand(made.parentId === null || made.parentId === 'null', `its parent is ${made.parentId}`)
      return made.parentId === null ? 'null' : 'text'
    },
  }),
]
