/** The fixed parts of the page; bars and items come into them. */
interface Room {
  readonly top: HTMLElement
  readonly tools: HTMLElement
  /** Takes pointer and wheel. */
  readonly board: HTMLElement
  /** Has the focus while people work on the board with keys. */
  readonly list: HTMLElement
  readonly world: HTMLElement
  readonly overlay: HTMLElement
  readonly around: HTMLElement
  readonly dock: HTMLElement
  readonly dockHead: HTMLElement
  readonly hidden: HTMLElement
  /** Moves grid and items to where the camera looks. */
  look(x: number, y: number, k: number): void
}

/** Dots lie as far apart on the screen as reads well at every zoom, px. */
const GRID = { least: 16, step: 4, dp: 24 }
/** After that long without moving, ms, what was moved as a picture is drawn sharp again. */
const REST = 160

const made = (name: string, className: string, parent: HTMLElement): HTMLElement => {
  const element = document.createElement(name)
  element.className = className
  parent.append(element)
  return element
}

export function layRoom(root: HTMLElement): Room {
  root.replaceChildren()
  const top = made('div', 'top', root)
  const floor = made('div', 'floor', root)
  const main = made('main', 'main', floor)
  const tools = made('div', 'tools', main)
  const board = made('div', 'board', main)
  const list = made('div', 'list', board)
  const plane = made('div', 'plane', list)
  const world = made('div', 'world', plane)
  const overlay = made('div', 'overlay', board)
  const around = made('div', 'around', main)
  const dock = made('aside', 'dock', floor)
  dock.setAttribute('aria-label', 'Panel of Throughline')
  dock.hidden = true
  const dockHead = made('div', 'dock-head', dock)
  const hidden = made('div', 'hidden-frames', root)
  hidden.hidden = true

  list.tabIndex = 0
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-multiselectable', 'true')
  list.setAttribute('aria-label', 'Board')

  let rest = 0
  return {
    top,
    tools,
    board,
    list,
    world,
    overlay,
    around,
    dock,
    dockHead,
    hidden,
    look(x, y, k) {
      // As a layer of its own the plane moves without being drawn; at rest it is none, so that letters are sharp at this zoom.
      plane.style.willChange = 'transform'
      clearTimeout(rest)
      rest = window.setTimeout(() => {
        plane.style.willChange = ''
      }, REST)
      plane.style.transform = `translate(${x}px, ${y}px) scale(${k})`
      let gap = GRID.dp * k
      while (gap < GRID.least) gap *= GRID.step
      while (gap > GRID.least * GRID.step) gap /= GRID.step
      board.style.backgroundSize = `${gap}px ${gap}px`
      board.style.backgroundPosition = `${x}px ${y}px`
    },
  }
}
