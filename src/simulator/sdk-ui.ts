import { isRecord } from './drafting.ts'
import type { Handler } from './engine.ts'
import { closePanel, openPanel } from './panels.ts'
import { attached } from './passing.ts'
import { refusal } from './refusals.ts'
import { type Sdk, taken } from './sdk-call.ts'
import { subscribe, unsubscribe } from './sdk-storage.ts'

const EVENTS = new Set([
  'drop',
  'icon:click',
  'app_card:open',
  'app_card:connect',
  'selection:update',
  'online_users:update',
  'items:create',
  'experimental:items:update',
  'items:delete',
])

const asked = (value: unknown) => {
  if (!isRecord(value) || typeof value.url !== 'string') throw refusal.invalid('a url is needed')
  return {
    url: value.url,
    width: typeof value.width === 'number' ? value.width : null,
    height: typeof value.height === 'number' ? value.height : null,
    fullscreen: value.fullscreen === true,
    data: value.data,
  }
}

const frames = (sdk: Sdk, kind: 'panel' | 'modal') => {
  const { engine } = sdk
  const { tab } = sdk.client
  const name = kind === 'panel' ? 'Panel' : 'Modal'
  return {
    async open(options: unknown) {
      const copy = taken(sdk, options)
      const panel = await sdk.call(`ui.open${name}`, () => {
        const request = asked(copy())
        if (kind === 'panel' && tab.modal !== null)
          throw refusal.invalid('a panel cannot be opened while a modal is open')
        const open = tab[kind]
        if (open !== null && engine.world.switches.secondPanel === 'ignore') return { closed: open.closed }
        // The promise is wrapped: answering with it would wait for the close.
        return { closed: openPanel(engine, tab, kind, request).closed }
      })
      return { waitForClose: () => panel.closed }
    },
    can: () => sdk.call(`ui.canOpen${name}`, () => tab.modal === null),
    data: () => sdk.call(`ui.get${name}Data`, () => structuredClone(tab[kind]?.data)),
    close(result?: unknown) {
      const copy = taken(sdk, result)
      return sdk.call(`ui.close${name}`, () => {
        const value = copy()
        if (!closePanel(engine, tab, kind, value)) throw refusal.panel('none is open')
      })
    },
  }
}

/** `board.ui`. */
export const uiOf = (sdk: Sdk) => {
  const panel = frames(sdk, 'panel')
  const modal = frames(sdk, 'modal')
  return attached('board.ui', {
    on(event: string, handler: Handler) {
      if (!EVENTS.has(event)) throw new Error(`NotSimulated: board.ui.on('${event}')`)
      return sdk.call('ui.on', () => subscribe(sdk, event, handler))
    },
    off: (event: string, handler: Handler) => sdk.call('ui.off', () => unsubscribe(sdk, event, handler)),
    openPanel: (options: unknown) => panel.open(options),
    canOpenPanel: () => panel.can(),
    getPanelData: () => panel.data(),
    closePanel: (result?: unknown) => panel.close(result),
    openModal: (options: unknown) => modal.open(options),
    canOpenModal: () => modal.can(),
    getModalData: () => modal.data(),
    closeModal: (result?: unknown) => modal.close(result),
  })
}

const CUT = 80

/** `board.notifications`. Miro cuts long texts. */
export const notificationsOf = (sdk: Sdk) => {
  const show = (type: 'info' | 'error', message: unknown) =>
    sdk.call('notifications.show', () => {
      const full = String(message)
      sdk.engine.notifications.push({ type, message: full.slice(0, CUT), full, client: sdk.client.id })
      sdk.engine.world.changed()
    })
  return attached('board.notifications', {
    showInfo: (message: unknown) => show('info', message),
    showError: (message: unknown) => show('error', message),
    show: (options: { readonly type?: unknown; readonly message?: unknown }) =>
      show(options.type === 'error' ? 'error' : 'info', options.message),
  })
}
