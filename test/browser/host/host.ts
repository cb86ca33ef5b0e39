import { connect, type InsertRequest, insertMap } from '../../../src/api.ts'
import { type ClientOptions, createSimulator, type SimulatorOptions } from '../../../src/simulator/simulator.ts'

/** What a test asks of the page, as JSON behind the address' `#`. */
export interface HostOptions extends Pick<SimulatorOptions, 'locale' | 'switches'> {
  /** ms a call. */
  readonly latency?: number
  readonly role?: ClientOptions['role']
  /** px; Miro's panels are 368 wide. */
  readonly panelWidth?: number
}

const asked = JSON.parse(decodeURIComponent(location.search.slice(1)) || '{}') as HostOptions // written by openHost
const simulator = createSimulator(asked)
const hidden: { element: HTMLIFrameElement; options: ClientOptions }[] = []
let panel: HTMLIFrameElement | null = null

const frame = (url: string, title: string, width: number, options: ClientOptions): HTMLIFrameElement => {
  const element = document.createElement('iframe')
  element.title = title
  element.src = new URL(url, new URL('../', location.href)).href
  element.width = String(width)
  hidden.push({ element, options })
  document.getElementById('frames')?.append(element)
  return element
}

const role = asked.role ?? 'editor'
simulator.onOpenPanel(({ url }) => {
  panel?.remove()
  panel = frame(url, 'Throughline', asked.panelWidth ?? 368, { frame: 'panel', role })
})
simulator.onClosePanel(() => {
  panel?.remove()
  panel = null
})

const host = {
  simulator,
  hands: simulator.hands,
  /** What the answer to the SDK's address calls in each of the app's frames. */
  connect(frameWindow: Window) {
    const known = hidden.find(({ element }) => element.contentWindow === frameWindow)
    // Another person has another browser: what this one remembers is none of theirs.
    if (known?.options.user) {
      Object.defineProperty(frameWindow, 'localStorage', {
        get() {
          throw new Error('Refused')
        },
      })
    }
    return simulator.connect(known?.options).miro
  },
  /** Opens the panel of somebody else, in a tab of their own. */
  openPanelOf(name: string, others: Pick<ClientOptions, 'role'> = {}): void {
    const title = `Throughline of ${name}`
    frame('./panel.html', title, asked.panelWidth ?? 368, { frame: 'panel', role, user: { id: name, name }, ...others })
  },
  /** Draws a map as the app does, as somebody else. */
  async insert(request: InsertRequest): Promise<string> {
    const client = simulator.connect({ tab: 'somewhere else' })
    const { frameId } = await insertMap(connect(client.miro.board), request)
    client.close()
    return frameId
  },
}

declare global {
  interface Window {
    host: typeof host
  }
}
window.host = host

frame('./index.html', 'headless', 1, { frame: 'headless', role })
