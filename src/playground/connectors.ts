import type { SimItem } from '../simulator/simulator.ts'
import { styleOf } from './item-element.ts'
import { linesOfHtml, textOfLines } from './rich-text.ts'

const SVG = 'http://www.w3.org/2000/svg'

interface Spot {
  readonly x: number
  readonly y: number
}

interface Area extends Spot {
  readonly width: number
  readonly height: number
}

type End = SimItem['start']

/** Where a line towards `to` leaves the area. */
function rimPoint(area: Area, to: Spot): Spot {
  const dx = to.x - area.x
  const dy = to.y - area.y
  if (dx === 0 && dy === 0) return area
  const scale = Math.min(area.width / 2 / Math.abs(dx || 1e-9), area.height / 2 / Math.abs(dy || 1e-9))
  return { x: area.x + dx * Math.min(scale, 1), y: area.y + dy * Math.min(scale, 1) }
}

const created = (name: string, attributes: Readonly<Record<string, string>>): SVGElement => {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  return element
}

function pathOf(from: Spot, to: Spot, shape: string): string {
  const start = `M${from.x} ${from.y}`
  if (shape === 'straight') return `${start}L${to.x} ${to.y}`
  const wide = Math.abs(to.x - from.x) >= Math.abs(to.y - from.y)
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  if (shape === 'elbowed') {
    return wide ? `${start}H${middle.x}V${to.y}H${to.x}` : `${start}V${middle.y}H${to.x}V${to.y}`
  }
  const [a, b] = wide
    ? [`${middle.x} ${from.y}`, `${middle.x} ${to.y}`]
    : [`${from.x} ${middle.y}`, `${to.x} ${middle.y}`]
  return `${start}C${a} ${b} ${to.x} ${to.y}`
}

/** A head at the end of a line that arrives from there. */
function headOf(from: Spot, to: Spot, shape: string, size: number): string {
  const wide = Math.abs(to.x - from.x) >= Math.abs(to.y - from.y)
  const angle =
    shape === 'straight'
      ? Math.atan2(to.y - from.y, to.x - from.x)
      : wide
        ? to.x >= from.x
          ? 0
          : Math.PI
        : (Math.sign(to.y - from.y) * Math.PI) / 2
  const wing = (turn: number) => `${to.x - size * Math.cos(angle + turn)} ${to.y - size * Math.sin(angle + turn)}`
  return `M${wing(0.45)}L${to.x} ${to.y}L${wing(-0.45)}`
}

interface ConnectorLayer {
  draw(connectors: readonly SimItem[], areaOf: (id: string) => Area | undefined): void
}

/** Connectors lie above all items and let every click through. */
export function connectorLayer(world: HTMLElement): ConnectorLayer {
  const svg = created('svg', { class: 'connectors', 'aria-hidden': 'true' })
  world.after(svg)
  return {
    draw(connectors, areaOf) {
      const parts: SVGElement[] = []
      for (const connector of connectors) {
        const area = (end: End): Area | undefined =>
          end?.item === undefined ? end?.position && { ...end.position, width: 0, height: 0 } : areaOf(end.item)
        const [start, end] = [area(connector.start), area(connector.end)]
        if (!start || !end) continue
        const [from, to] = [rimPoint(start, end), rimPoint(end, start)]
        const style = styleOf(connector)
        const shape = connector.shape ?? 'curved'
        const width = style.number('strokeWidth', 1)
        const look = { fill: 'none', stroke: style.string('strokeColor', '#1a1a1a'), 'stroke-width': String(width) }
        const dash = style.string('strokeStyle', 'normal')
        const dashes =
          dash === 'dashed' ? `${width * 6} ${width * 4}` : dash === 'dotted' ? `${width} ${width * 3}` : ''
        parts.push(created('path', { d: pathOf(from, to, shape), 'stroke-dasharray': dashes, ...look }))
        if (style.string('endStrokeCap', 'stealth') !== 'none') {
          parts.push(created('path', { d: headOf(from, to, shape, 8 + 3 * width), 'stroke-linecap': 'round', ...look }))
        }
        const caption = textOfLines(linesOfHtml(connector.captions?.[0]?.content ?? ''))
        if (caption === '') continue
        const label = created('text', { x: String((from.x + to.x) / 2), y: String((from.y + to.y) / 2) })
        label.append(caption)
        parts.push(label)
      }
      svg.replaceChildren(...parts)
    },
  }
}
