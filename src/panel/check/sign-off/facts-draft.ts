import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { JourneyMap } from '../../../model/journey-map.ts'
import { dayOf } from '../../../rules/day.ts'
import type { MapDesk } from '../../map-section.ts'

/** What is known about a map besides its content, as a form holds it; '' is what nobody has said. */
export interface Facts {
  readonly owner: string
  /** ISO day. */
  readonly reviewOn: string
  readonly time: string
  readonly basis: string
}

/** So long a map may be believed without anybody looking at it again, days. */
const REVIEWED_AFTER = 90

/** The day so many days from now as the calendar on the wall has it: what a date field speaks of. */
export function dayFrom(now: number, days: number): string {
  const at = new Date(now)
  const day = new Date(at.getFullYear(), at.getMonth(), at.getDate() + days)
  const two = (number: number) => `${number}`.padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

/** A day that can be read, and that nobody is late for. */
export const isAhead = (day: string, now: number): boolean => dayOf(day) === day && day >= dayFrom(now, 0)

/** What the map says; the next review is proposed where none is ahead. */
function factsOf({ review, state }: JourneyMap, now: number): Facts {
  const day = dayOf(review?.reviewOn ?? '') ?? ''
  return {
    owner: review?.owner ?? '',
    reviewOn: isAhead(day, now) ? day : dayFrom(now, REVIEWED_AFTER),
    time: state.time ?? '',
    basis: state.basis ?? '',
  }
}

export interface FactsDraft {
  readonly facts: ReadonlySignal<Facts>
  /** One fact, as a field of a form takes it. */
  field(name: keyof Facts): { value: string }
  /** Says again what the map says. */
  drop(): void
}

/** Facts of the map that is shown as somebody is about to say them; what they have not touched follows the map. */
export function factsDraft({ check, context }: Pick<MapDesk, 'check' | 'context'>): FactsDraft {
  const touched = signal<{ readonly mapId: string; readonly said: Partial<Facts> }>({ mapId: '', said: {} })
  const saidOf = (mapId: string) => (touched.value.mapId === mapId ? touched.value.said : {})
  const facts = computed((): Facts => {
    const map = check.reading.value?.map
    if (!map) return { owner: '', reviewOn: '', time: '', basis: '' }
    return { ...factsOf(map, context.clock.now()), ...saidOf(map.id) }
  })
  return {
    facts,
    field: (name) => ({
      get value() {
        return facts.value[name]
      },
      set value(said) {
        const mapId = check.reading.peek()?.map.id ?? ''
        touched.value = { mapId, said: { ...saidOf(mapId), [name]: said } }
      },
    }),
    drop() {
      touched.value = { mapId: '', said: {} }
    },
  }
}

/** Marks of a map as the model has them; what is none of these nobody has said. */
export const stateOf = ({ time, basis }: Facts): JourneyMap['state'] => ({
  time: time === 'current' || time === 'future' ? time : null,
  basis: basis === 'assumption' || basis === 'research' ? basis : null,
})
