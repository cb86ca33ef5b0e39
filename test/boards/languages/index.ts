import type { Language } from '../language.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { ja } from './ja.ts'

export const LANGUAGES: readonly Language[] = [en, de, fr, ja]
