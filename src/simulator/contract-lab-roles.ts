import { demand, mustRefuse } from './contract-kit.ts'
import type { LabRule } from './contract-lab.ts'

const grace = { id: '3458764500000000002', name: 'Grace' }

/** Iframes, panels, roles and limits. */
export const labRoleRules: readonly LabRule[] = [
  {
    id: 'R1',
    says: 'Viewers and commenters read; each write of theirs is refused.',
    source: 'Web SDK docs, Error handling: users lacking authorization',
    mark: 'assumed',
    async check(lab) {
      for (const role of ['viewer', 'commenter'] as const) {
        const { board } = lab.connect({ user: grace, role }).miro
        await board.get()
        await mustRefuse('creating', () => board.createStickyNote())
        const error = await mustRefuse('storing', () => board.storage.collection('c').set('k', 1))
        demand(/not authorized/i.test(error.message), `the error says: ${error.message}`)
      }
      demand(lab.items().length === 0, 'something was created')
    },
  },
  {
    id: 'R2',
    says: 'Without the scope boards:write each write is refused.',
    source: 'Web SDK docs, each method names its scope',
    mark: 'documented',
    async check(lab) {
      const { board } = lab.connect({ scopes: ['boards:read'] }).miro
      await board.get()
      await mustRefuse('creating', () => board.createStickyNote())
    },
  },
  {
    id: 'R3',
    says: 'openPanel while a panel is open loads it anew, or changes nothing; a person who closes it yields undefined.',
    source: 'settled by no source',
    mark: 'assumed',
    switch: 'secondPanel',
    async check(lab) {
      const { board } = lab.connect({ frame: 'headless' }).miro
      const data = { step: [1] }
      const first = await board.ui.openPanel({ url: 'panel.html', data })
      data.step.push(2)
      const panel = lab.connect({ frame: 'panel' })
      demand(JSON.stringify(await panel.miro.board.ui.getPanelData()) === '{"step":[1]}', 'the data are not a copy')
      const second = await board.ui.openPanel({ url: 'other.html' })
      const url = lab.panel()?.url
      lab.hands.closePanel()
      demand((await first.waitForClose()) === undefined && (await second.waitForClose()) === undefined, 'a result came')
      demand(panel.closed, 'the iframe lives on')
      return url === 'other.html' ? 'reload' : 'ignore'
    },
  },
  {
    id: 'R4',
    says: 'closePanel hands its result to whoever waits, and is refused when none is open.',
    source: 'Web SDK docs, UI',
    mark: 'documented',
    async check(lab) {
      const { board } = lab.connect({ frame: 'headless' }).miro
      await mustRefuse('closing nothing', () => board.ui.closePanel())
      const panel = await board.ui.openPanel<undefined, string>({ url: 'panel.html' })
      await board.ui.closePanel('done')
      demand((await panel.waitForClose()) === 'done', 'another result came')
    },
  },
  {
    id: 'R5',
    says: 'icon:click reaches the headless iframe of that tab alone.',
    source: 'Web SDK docs, UI',
    mark: 'documented',
    async check(lab) {
      const heard: string[] = []
      const clients = [
        lab.connect({ frame: 'headless' }),
        lab.connect({ frame: 'panel' }),
        lab.connect({ frame: 'headless', user: grace }),
      ]
      for (const client of clients) {
        await client.miro.board.ui.on('icon:click', () => void heard.push(client.id))
      }
      lab.hands.clickIcon()
      await lab.settled()
      demand(heard.join() === clients[0]?.id, `heard by ${heard}`)
    },
  },
  {
    id: 'R6',
    says: 'A broadcast reaches other users and other tabs, not the tab it comes from.',
    source: 'Web SDK docs, Real-time events',
    mark: 'documented',
    async check(lab) {
      const heard: string[] = []
      const clients = [
        lab.client,
        lab.connect({ frame: 'headless' }),
        lab.connect({ tab: 'second' }),
        lab.connect({ user: grace }),
      ]
      for (const client of clients) {
        await client.miro.board.events.on<string>('ping', (payload) => void heard.push(`${client.id}:${payload}`))
      }
      await lab.board.events.broadcast('ping', 'hello')
      await lab.settled()
      demand(heard.join() === `${clients[2]?.id}:hello,${clients[3]?.id}:hello`, `heard ${heard}`)
    },
  },
  {
    id: 'R7',
    says: 'online_users:update comes when a user joins or leaves, not for a second tab; each user is listed once.',
    source: 'typings; Web SDK docs, UI',
    mark: 'documented',
    async check(lab) {
      const heard: string[] = []
      await lab.board.ui.on(
        'online_users:update',
        ({ users }: { users: readonly { name: string }[] }) => void heard.push(users.map(({ name }) => name).join()),
      )
      const one = lab.connect({ user: grace })
      const two = lab.connect({ user: grace, tab: 'second' })
      one.close()
      two.close()
      await lab.settled()
      demand(heard.length === 2, `heard ${heard.join(' | ')}`)
    },
  },
  {
    id: 'R8',
    says: 'A change in storage reaches all clients.',
    source: 'Web SDK docs, Collection',
    mark: 'documented',
    async check(lab) {
      const heard: unknown[] = []
      const other = lab.connect({ user: grace })
      await other.miro.board.storage.collection('c').onValue('k', (value) => void heard.push(value))
      await lab.board.storage.collection('c').set('k', { a: 1 })
      await lab.settled()
      demand(JSON.stringify(heard) === '[{"a":1}]', JSON.stringify(heard))
    },
  },
  {
    id: 'R9',
    says: 'Notifications are cut at 80 characters.',
    source: 'public app for maps of events',
    mark: 'observed',
    async check(lab) {
      await lab.board.notifications.showInfo('x'.repeat(100))
      demand(lab.notifications[0]?.message.length === 80, 'it is whole')
    },
  },
  {
    id: 'R10',
    says: 'A user has 100,000 credits a minute over all iframes; then calls are refused until time has passed.',
    source: 'Web SDK docs, Rate limiting; text seen by public apps',
    mark: 'documented',
    options: { credits: true },
    async check(lab) {
      const { board } = lab.connect({ frame: 'headless' }).miro
      for (let call = 0; call < 100; call += 1) await lab.board.get()
      for (let call = 0; call < 100; call += 1) await board.get()
      const error = await mustRefuse('one call more', () => lab.board.getInfo())
      demand(error.message.startsWith('The API rate limit was exceeded.'), `the error says: ${error.message}`)
      await lab.connect({ user: grace }).miro.board.getInfo()
    },
  },
  {
    id: 'R11',
    says: 'Without a paid plan there is no timer.',
    source: 'Web SDK docs, Timer',
    mark: 'documented',
    options: { paidPlan: false },
    async check(lab) {
      demand(!(await lab.board.canUse('timer')), 'canUse says yes')
      await mustRefuse('starting it', () => lab.board.timer.start(1_000))
    },
  },
  {
    id: 'R12',
    says: 'A call that is not simulated throws and names itself.',
    source: 'rule of this simulator',
    mark: 'assumed',
    async check(lab) {
      const error = await mustRefuse('createImage', () => lab.board.createImage({ url: 'https://example.org/a.png' }))
      demand(error.message === 'NotSimulated: board.createImage', error.message)
    },
  },
]
