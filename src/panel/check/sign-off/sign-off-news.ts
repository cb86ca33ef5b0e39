import { computed, type ReadonlySignal } from '@preact/signals'
import { changedSinceSigned } from '../../../model/signature.ts'
import type { MapDesk } from '../../map-section.ts'
import { saySignOff } from './speech.ts'

/** Whether the map is signed, beside the title of the folded section. */
export function signOffNews({ context, check }: Pick<MapDesk, 'context' | 'check'>): ReadonlySignal<string> {
  const say = saySignOff(context)
  return computed(() => {
    const map = check.reading.value?.map
    if (!map?.review?.signedOff) return ''
    return say(changedSinceSigned(map) > 0 ? 'sign-off.news-changed' : 'sign-off.news-signed')
  })
}
