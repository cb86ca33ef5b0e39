import type { LayoutWords } from '../layout/drawing.ts'
import { structure as english } from './en.ts'
import type { Language } from './language.ts'

/** The words to draw in a language; what it lacks is English. */
export function structureWords({ structure }: Language): LayoutWords {
  return {
    kinds: { ...english.kinds, ...structure.kinds },
    fields: { ...english.fields, ...structure.fields },
    scale: { ...english.scale, ...structure.scale },
    lanes: { ...english.lanes, ...structure.lanes },
  }
}
