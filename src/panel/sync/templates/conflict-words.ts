import type { LaneType } from '../../../lanes/index.ts'
import type { JourneyMap } from '../../../model/journey-map.ts'
import { oneLine } from '../../../model/one-line.ts'
import type { Side, StructureConflict } from '../../../sync/conflict.ts'
import type { SyncDesk } from '../section.ts'
import type { SayTemplates } from './speech.ts'

interface Words {
  /** What it is about. */
  readonly title: string
  readonly of: Readonly<Record<Side, string>>
}

/** What a conflict between a map and its template is about, and what each side makes of it. */
export function conflictWords(
  conflict: StructureConflict,
  map: JourneyMap,
  say: SayTemplates,
  { context, check }: Pick<SyncDesk, 'context' | 'check'>,
): Words {
  const list = (words: readonly string[]) => new Intl.ListFormat(context.locale, { type: 'unit' }).format(words)
  const typeName = (type: LaneType) => check.laneNames.value.get(type) ?? type
  const stageOf = (id: string) => oneLine(map.stages.find((stage) => stage.id === id)?.name ?? '')
  const laneOf = (id: string) => oneLine(map.lanes.find((lane) => lane.id === id)?.label ?? '')
  const both = (title: string, mine: string, theirs: string): Words => ({
    title,
    of: { mine: say('templates.as-map', { value: mine }), theirs: say('templates.as-template', { value: theirs }) },
  })
  const gone = (title: string, isMine: boolean, n: number) => {
    const goes = n > 0 ? say('templates.parks', { n }) : say('templates.goes')
    return both(title, isMine ? goes : say('templates.stays'), isMine ? say('templates.stays') : goes)
  }
  const names = (ids: readonly string[] | null, nameOf: (id: string) => string) => list((ids ?? []).map(nameOf))
  switch (conflict.kind) {
    case 'stage-name':
    case 'lane-label': {
      const name = oneLine(conflict.base ?? conflict.mine ?? '')
      return both(say(`templates.${conflict.kind}`, { name }), conflict.mine ?? '', conflict.theirs ?? '')
    }
    case 'lane-types': {
      const words = (types: readonly LaneType[] | null) => list((types ?? []).map(typeName))
      const title = say('templates.lane-types', { name: laneOf(conflict.laneId) })
      return both(title, words(conflict.mine), words(conflict.theirs))
    }
    case 'stage-removed': {
      const title = say('templates.stage', { name: oneLine((conflict.mine ?? conflict.theirs)?.name ?? '') })
      return gone(title, conflict.mine === null, conflict.notes.length)
    }
    case 'lane-removed': {
      const title = say('templates.lane', { name: oneLine((conflict.mine ?? conflict.theirs)?.label ?? '') })
      return gone(title, conflict.mine === null, conflict.notes.length)
    }
    case 'stage-order':
      return both(say('templates.stage-order'), names(conflict.mine, stageOf), names(conflict.theirs, stageOf))
    case 'lane-order':
      return both(say('templates.lane-order'), names(conflict.mine, laneOf), names(conflict.theirs, laneOf))
  }
}
