import { CATCH_ALL, isLaneType, type LaneType, laneKind } from '../lanes/index.ts'
import type { Lane } from '../model/journey-map.ts'
import { oneLine } from '../model/one-line.ts'
import { recogniser } from './recognise.ts'

type LaneWords = Pick<Lane, 'label' | 'types'>

/** `thoughts+emotions` as lane types; null when one of them is none. */
export function readTypes(text: string): LaneType[] | null {
  const types = text.split('+').map((type) => type.trim())
  return types.every(isLaneType) && new Set(types).size === types.length ? types : null
}

/** A lane's label; its types follow in brackets where the label does not tell them: `Inside [thoughts+emotions]`. */
export function laneLabel({ label, types }: LaneWords): string {
  const plain = oneLine(label)
  const read = readLaneLabel(plain)
  const tells = plain !== '' && read.label === plain && read.types.join() === types.join()
  return tells ? plain : `${plain} [${[...new Set(types)].join('+')}]`.trim()
}

/** A lane's label and types: those in brackets, those of a lane type's id, or those that the words name in any language. */
export function readLaneLabel(text: string): LaneWords {
  const label = oneLine(text)
  if (isLaneType(label)) return { label: laneKind(label).label, types: [label] }
  const open = label.endsWith(']') ? label.lastIndexOf('[') : -1
  const given = open < 0 ? null : readTypes(label.slice(open + 1, -1))
  if (given) return { label: label.slice(0, open).trim(), types: given }
  const named = recogniser().labels.row(label)
  return { label, types: named.length > 0 ? named : [CATCH_ALL] }
}
