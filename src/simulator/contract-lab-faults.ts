import { demand, mustRefuse } from './contract-kit.ts'
import type { LabRule } from './contract-lab.ts'

/** What can go wrong on the way. */
export const labFaultRules: readonly LabRule[] = [
  {
    id: 'W1',
    says: 'A create may act and still answer with an error.',
    source: 'public apps find items of failed creates',
    mark: 'observed',
    async check(lab) {
      lab.faults.fail({ when: ({ name }) => name === 'board.createStickyNote', how: 'after', error: 'timeout' })
      const error = await mustRefuse('the create', () => lab.board.createStickyNote({ content: 'unseen' }))
      demand(error.message === 'timeout' && lab.items().length === 1, 'the board did not act')
      await lab.board.createStickyNote()
      demand(lab.items().length === 2, 'the fault stayed')
    },
  },
  {
    id: 'W2',
    says: 'The n-th call, and as many after it as asked for, fail before they act.',
    source: 'public apps retry',
    mark: 'observed',
    async check(lab) {
      lab.faults.fail({ when: 2, times: 2 })
      await lab.board.createStickyNote()
      await mustRefuse('the second', () => lab.board.createStickyNote())
      await mustRefuse('the third', () => lab.board.createStickyNote())
      await lab.board.createStickyNote()
      demand(lab.items().length === 2, `${lab.items().length} items are there`)
    },
  },
  {
    id: 'W3',
    says: 'When the panel closes, calls under way are never answered, later ones never act, and no event comes.',
    source: 'Web SDK docs, Panels and modals',
    mark: 'documented',
    async check(lab) {
      const panel = lab.connect({ frame: 'panel' })
      let heard = 0
      await panel.miro.board.ui.on('items:create', () => {
        heard += 1
      })
      lab.faults.cutOff(({ name }) => name === 'board.createStickyNote', 'after')
      let answered = false
      const note = () => panel.miro.board.createStickyNote()
      const answer = () => {
        answered = true
      }
      void note().then(answer, answer)
      await lab.settled()
      const before = heard
      void note().then(answer, answer)
      lab.hands.addSticky('afterwards', { x: 0, y: 900 })
      await lab.settled()
      demand(panel.closed && !answered && heard === before, 'the iframe lives on')
      demand(lab.items().length === 2, `${lab.items().length} items are there`)
    },
  },
  {
    id: 'W4',
    says: 'An item can go between the fetch and the sync.',
    source: 'all public apps',
    mark: 'observed',
    async check(lab) {
      const note = await lab.board.createStickyNote()
      lab.faults.interfere(
        ({ name }) => name === 'item.sync',
        () => lab.hands.as('Grace').remove(note.id),
      )
      await mustRefuse('the sync', () => note.sync())
    },
  },
  {
    id: 'W5',
    says: 'Events can get lost.',
    source: 'public apps poll besides',
    mark: 'observed',
    async check(lab) {
      let heard = 0
      await lab.board.ui.on('items:create', () => {
        heard += 1
      })
      lab.faults.loseEvent('items:create')
      lab.hands.addSticky('one', { x: 0, y: 0 })
      lab.hands.addSticky('two', { x: 300, y: 0 })
      await lab.settled()
      demand(heard === 1, `${heard} events came`)
    },
  },
  {
    id: 'W6',
    says: 'A slow call answers late, and others overtake it.',
    source: 'Web SDK docs: board work is asynchronous',
    mark: 'documented',
    async check(lab) {
      const order: string[] = []
      lab.faults.slow(1, 20)
      const slow = lab.board.getInfo().then(() => order.push('slow'))
      await lab.board.getInfo().then(() => order.push('quick'))
      await slow
      demand(order.join() === 'quick,slow', order.join())
    },
  },
  {
    id: 'W7',
    says: 'A saved board comes back as it was.',
    source: 'rule of this simulator',
    mark: 'assumed',
    async check(lab) {
      const frame = lab.hands.addFrame('frame', { x: 0, y: 0 }, { width: 800, height: 600 })
      const note = lab.hands.addSticky('kept', { x: 20, y: 30 })
      lab.hands.tag(note, 'survey')
      await lab.board.storage.collection('c').set('k', 1)
      const saved = lab.snapshot()
      const before = JSON.stringify([lab.items(), lab.tags()])
      lab.hands.deleteFrame(frame)
      lab.restore(JSON.parse(JSON.stringify(saved)))
      demand(JSON.stringify([lab.items(), lab.tags()]) === before, 'the board differs')
      demand((await lab.board.storage.collection('c').get('k')) === 1, 'storage is gone')
    },
  },
]
