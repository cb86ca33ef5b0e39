import de from './de.ts'
import en from './en.ts'
import es from './es.ts'
import fr from './fr.ts'
import ja from './ja.ts'
import pt from './pt.ts'
import type { Words } from './words.ts'

/** What people write on maps, one entry a language. Labels are looked up in all of them: maps mix languages freely. */
export const WORDS: readonly Words[] = [en, de, fr, es, pt, ja]
