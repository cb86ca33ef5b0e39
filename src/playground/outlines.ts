/** Corners of Miro's shapes in percent of their box; those with round sides are drawn by a border radius or as a rectangle. */
const CORNERS: Readonly<Record<string, string>> = {
  triangle: '50,0 100,100 0,100',
  rhombus: '50,0 100,50 50,100 0,50',
  parallelogram: '20,0 100,0 80,100 0,100',
  star: '50,0 61.8,38.2 100,38.2 69.1,61.8 80.9,100 50,76.4 19.1,100 30.9,61.8 0,38.2 38.2,38.2',
  right_arrow: '0,25 60,25 60,0 100,50 60,100 60,75 0,75',
  left_arrow: '100,25 40,25 40,0 0,50 40,100 40,75 100,75',
  left_right_arrow: '0,50 25,0 25,25 75,25 75,0 100,50 75,100 75,75 25,75 25,100',
  pentagon: '50,0 100,38.2 80.9,100 19.1,100 0,38.2',
  hexagon: '25,0 75,0 100,50 75,100 25,100 0,50',
  octagon: '29.3,0 70.7,0 100,29.3 100,70.7 70.7,100 29.3,100 0,70.7 0,29.3',
  trapezoid: '20,0 80,0 100,100 0,100',
  cross: '33,0 67,0 67,33 100,33 100,67 67,67 67,100 33,100 33,67 0,67 0,33 33,33',
}

const SVG = 'http://www.w3.org/2000/svg'

interface Paint {
  readonly fill: string
  readonly fillOpacity: number
  readonly border: string
  readonly borderOpacity: number
  readonly borderWidth: number
  readonly dash: string
}

export const hasCorners = (shape: string): boolean => Object.hasOwn(CORNERS, shape)

/** A shape with corners as a picture that fills its box. */
export function outline(shape: string, paint: Paint): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('class', 'outline')
  svg.setAttribute('viewBox', '0 0 100 100')
  svg.setAttribute('preserveAspectRatio', 'none')
  svg.setAttribute('aria-hidden', 'true')
  const polygon = document.createElementNS(SVG, 'polygon')
  polygon.setAttribute('points', CORNERS[shape] ?? '0,0 100,0 100,100 0,100')
  polygon.setAttribute('vector-effect', 'non-scaling-stroke')
  polygon.setAttribute('fill', paint.fill)
  polygon.setAttribute('fill-opacity', String(paint.fillOpacity))
  polygon.setAttribute('stroke', paint.border)
  polygon.setAttribute('stroke-opacity', String(paint.borderOpacity))
  polygon.setAttribute('stroke-width', String(paint.borderWidth))
  polygon.setAttribute('stroke-dasharray', paint.dash)
  svg.append(polygon)
  return svg
}
