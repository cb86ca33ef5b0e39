import de from './de.ts'
import en from './en.ts'
import es from './es.ts'
import fr from './fr.ts'
import ja from './ja.ts'
import type { Language } from './language.ts'
import ptBr from './pt-br.ts'

/** What the app speaks, all of it. What runs in Miro loads one language (`load.ts`) instead of importing this list. */
export const LANGUAGES: readonly Language[] = [en, de, fr, es, ptBr, ja]
