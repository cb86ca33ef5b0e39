import de from './de.ts'
import en from './en.ts'
import es from './es.ts'
import fr from './fr.ts'
import it from './it.ts'
import ja from './ja.ts'
import ko from './ko.ts'
import nl from './nl.ts'
import pl from './pl.ts'
import pt from './pt.ts'
import ru from './ru.ts'
import tr from './tr.ts'
import type { Words } from './words.ts'
import zh from './zh.ts'

/** What people write on maps, one entry a language. Labels are looked up in all of them: maps mix languages freely. */
export const WORDS: readonly Words[] = [en, de, fr, es, pt, ja, zh, ko, ru, it, nl, pl, tr]
