import { AREA, demand, mustRefuse, near, refused, rule, type SdkRule } from './contract-kit.ts'

interface Items {
  readonly items: readonly { readonly id: string }[]
}

/** Events, viewport, people, timer: what one client can see of them. */
export const liveRules: readonly SdkRule[] = [
  rule({
    id: 'L1',
    says: 'What the app itself creates raises items:create in its own tab, or not.',
    source: 'settled by no source',
    mark: 'assumed',
    switch: 'sdkEvents',
    async see({ board, sticky, settle, finally: end }) {
      const heard: string[] = []
      const handler = ({ items }: Items) => void heard.push(...items.map(({ id }) => id))
      await board.ui.on('items:create', handler)
      end(async () => board.ui.off('items:create', handler))
      const made = await sticky()
      await settle()
      return heard.includes(made.id) ? 'on' : 'off'
    },
  }),
  rule({
    id: 'L2',
    says: 'The event comes after the answer to the call that caused it, or before.',
    source: 'settled by no source',
    mark: 'assumed',
    switch: 'eventTiming',
    async see({ board, sticky, settle, finally: end }) {
      const order: string[] = []
      const handler = () => void order.push('event')
      await board.ui.on('items:create', handler)
      end(async () => board.ui.off('items:create', handler))
      await sticky().then(() => order.push('answer'))
      await settle()
      if (!order.includes('event')) return null
      return order[0] === 'answer' ? 'after answer' : 'before answer'
    },
  }),
  rule({
    id: 'L3',
    says: 'Changes of text and colour raise no items:update.',
    source: 'Web SDK docs, UI events',
    mark: 'documented',
    async see({ board, sticky, settle, finally: end }) {
      const made = await sticky()
      await settle()
      let updates = 0
      const handler = ({ items }: Items) => {
        if (items.some(({ id }) => id === made.id)) updates += 1
      }
      await board.ui.on('experimental:items:update', handler)
      end(async () => board.ui.off('experimental:items:update', handler))
      made.content = 'other words'
      made.style.fillColor = 'red'
      await made.sync()
      await settle()
      demand(updates === 0, `${updates} events came`)
    },
  }),
  rule({
    id: 'L4',
    says: 'A handler that was taken off hears nothing; others of the same event go on.',
    source: 'Web SDK docs, UI events',
    mark: 'documented',
    async see({ board, sticky, settle, finally: end }) {
      const made = await sticky()
      await board.deselect()
      await settle()
      const heard: string[] = []
      const [stays, goes] = [() => void heard.push('stays'), () => void heard.push('goes')]
      await board.ui.on('selection:update', stays)
      end(async () => board.ui.off('selection:update', stays))
      await board.ui.on('selection:update', goes)
      await board.ui.off('selection:update', goes)
      await board.select({ id: made.id })
      await settle()
      await board.deselect()
      demand(heard.includes('stays') && !heard.includes('goes'), `heard ${heard}`)
    },
  }),
  rule({
    id: 'L5',
    says: 'selection:update tells what is selected, and an empty list at the end.',
    source: 'Web SDK docs, UI events',
    mark: 'documented',
    async see({ board, sticky, settle, finally: end }) {
      const made = await sticky()
      const heard: string[] = []
      const handler = ({ items }: Items) => void heard.push(items.map(({ id }) => id).join())
      await board.deselect()
      await settle()
      await board.ui.on('selection:update', handler)
      end(async () => board.ui.off('selection:update', handler))
      await board.select({ id: made.id })
      await settle()
      await board.deselect()
      await settle()
      demand(heard[0] === made.id && heard.at(-1) === '', `heard ${JSON.stringify(heard)}`)
    },
  }),
  rule({
    id: 'L6',
    says: 'viewport.get gives the top left and the size of what is seen; set shows at least what is asked for.',
    source: 'official samples',
    mark: 'documented',
    async see({ board, finally: end }) {
      const before = await board.viewport.get()
      end(() => board.viewport.set({ viewport: before }))
      const asked = { ...AREA, width: 2_000, height: 1_000 }
      await board.viewport.set({ viewport: asked })
      const seen = await board.viewport.get()
      const covers =
        seen.x <= asked.x + 1 &&
        seen.y <= asked.y + 1 &&
        seen.x + seen.width >= asked.x + asked.width - 1 &&
        seen.y + seen.height >= asked.y + asked.height - 1
      demand(covers, `seen: ${JSON.stringify(seen)}`)
    },
  }),
  rule({
    id: 'L7',
    says: 'Zoom lies between 0.01 and 4; a level beyond is clamped, or refused.',
    source: 'changelog 2023-02-01',
    mark: 'documented',
    switch: 'zoomRange',
    async see({ board, finally: end }) {
      const before = await board.viewport.get()
      end(() => board.viewport.set({ viewport: before }))
      await board.viewport.setZoom(1)
      if ((await refused(() => board.viewport.setZoom(8))) !== null) return 'rejected'
      const zoom = await board.viewport.getZoom()
      demand(near(zoom, 4, 0.05), `the zoom is ${zoom}`)
      return 'clamped'
    },
  }),
  rule({
    id: 'L8',
    says: 'The users who are online include the one who asks, with id and name, each once.',
    source: 'typings',
    mark: 'typed',
    async see({ board }) {
      const me = await board.getUserInfo()
      const users = await board.getOnlineUsers()
      demand(users.filter(({ id }) => id === me.id).length === 1, JSON.stringify(users))
    },
  }),
  rule({
    id: 'L9',
    says: 'getInfo gives id, locale and times of the board.',
    source: 'typings',
    mark: 'typed',
    async see({ board }) {
      const info = await board.getInfo()
      demand(info.id !== '' && info.locale.length >= 2, JSON.stringify(info))
      demand(!Number.isNaN(Date.parse(info.createdAt)), `createdAt is ${info.createdAt}`)
    },
  }),
  rule({
    id: 'L10',
    says: 'The timer counts in ms; where the plan has none, its calls are refused.',
    source: 'Web SDK docs, Timer',
    mark: 'documented',
    async see({ board, finally: end }) {
      if (!(await board.canUse('timer'))) {
        await mustRefuse('a timer without a plan for it', () => board.timer.start(60_000))
        return
      }
      if (await board.timer.isStarted()) return // people use it just now
      end(() => board.timer.stop())
      const started = await board.timer.start(60_000)
      demand(started.status === 'STARTED' && near(started.totalDuration, 60_000, 1_500), JSON.stringify(started))
      const longer = await board.timer.prolong(60_000)
      demand(near(longer.totalDuration, 120_000, 3_000), JSON.stringify(longer))
      demand((await board.timer.pause()).status === 'PAUSED', 'it is not paused')
      await mustRefuse('a duration of 0', () => board.timer.start(0))
    },
  }),
]
