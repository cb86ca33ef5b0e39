import type { ClientOptions, PanelRequest, SimClient, Simulator } from '../simulator/simulator.ts'
import type { Shown } from './desk.ts'

export interface AppFrames {
  /** Gives the SDK to a window of the app; what the service worker's answer calls. Throws for any other window. */
  connect(frameWindow: Window): SimClient['miro']
  /** From now on frames may be made; before, their script tag would reach Miro. */
  allow(): void
  readonly allowed: boolean
  /** Loads the app anew, as for somebody who comes to the board. */
  restart(): void
  /** Resolves when the app's headless page has run. */
  started(): Promise<void>
  onPanel(listener: (frame: HTMLIFrameElement) => void): void
}

interface AppFrame {
  readonly element: HTMLIFrameElement
  readonly options: ClientOptions
  client: SimClient | null
}

/** The app's address with a mark by which the service worker knows whose SDK it has to give. */
const addressOf = (url: string): string => {
  const address = new URL(url, location.href)
  address.searchParams.set('playground', '')
  return address.href
}

/**
 * The app's iframes as Miro lays them: a headless one for as long as the board is open, a panel while the app wants it. A frame that
 * goes takes its client with it.
 */
export function appFrames(simulator: Simulator, shown: Shown, dock: HTMLElement, hidden: HTMLElement): AppFrames {
  let headless: AppFrame | null = null
  let panel: AppFrame | null = null
  let allowed = false
  let loaded: Promise<void> = Promise.resolve()
  const panelListeners = new Set<(frame: HTMLIFrameElement) => void>()

  const open = (url: string, title: string, parent: HTMLElement, frame: 'headless' | 'panel' | 'modal'): AppFrame => {
    const element = document.createElement('iframe')
    element.title = title
    element.src = addressOf(url)
    parent.append(element)
    return { element, options: { frame, role: shown.role.value }, client: null }
  }

  const close = (frame: AppFrame | null): null => {
    frame?.client?.close()
    frame?.element.remove()
    return null
  }

  const openPanel = (request: PanelRequest): void => {
    panel = close(panel)
    // Miro's modals lie over the board; the app has none, and one it may get is shown where the panel is.
    panel = open(request.url, 'Throughline', dock, request.kind)
    dock.hidden = false
    shown.panelOpen.value = true
    shown.opened.value = true
    for (const listener of panelListeners) listener(panel.element)
  }

  simulator.onOpenPanel(openPanel)
  simulator.onClosePanel(() => {
    panel = close(panel)
    dock.hidden = true
    shown.panelOpen.value = false
  })

  return {
    connect(frameWindow) {
      const frame = [headless, panel].find((known) => known?.element.contentWindow === frameWindow)
      if (!frame) throw new Error('Only the app’s own frames are connected to the board.')
      frame.client?.close()
      frame.client = simulator.connect(frame.options)
      return frame.client.miro
    },
    allow() {
      allowed = true
    },
    get allowed() {
      return allowed
    },
    restart() {
      if (!allowed) return
      const wasOpen = simulator.panel()
      if (wasOpen) simulator.hands.closePanel()
      headless = close(headless)
      const fresh = open('./index.html', 'Throughline, headless page', hidden, 'headless')
      headless = fresh
      loaded = new Promise((resolve, reject) => {
        fresh.element.addEventListener('load', () => {
          if (fresh.client) resolve(simulator.settled())
          else reject(new Error('The page of the app did not get its SDK from this playground.'))
        })
      })
      loaded.catch(() => {}) // whoever asks for `started` hears of it
      // Somebody who works in the panel does not want it gone because the board or the role has become another one.
      if (wasOpen) void loaded.then(() => simulator.hands.clickIcon())
    },
    started: () => loaded,
    onPanel: (listener) => void panelListeners.add(listener),
  }
}
