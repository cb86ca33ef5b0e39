import { loadLanguage } from '../i18n/load.ts'
import { structureWords } from '../i18n/structure-words.ts'
import { type JourneyMap, LOCALES, type Locale } from '../model/journey-map.ts'
import { WORDS } from '../words/index.ts'
import type { Format, Imported, Problem } from './format.ts'
import { FORMATS } from './index.ts'

export interface Exported {
  readonly text: string
  /** What a file should hold, where that is more than the text in UTF-8. */
  readonly bytes?: Uint8Array
  readonly mediaType: string
  /** What of the maps is not in the text, a sentence each. */
  readonly losses: string[]
}

/** Larger files hold something else than journey maps: a map of 10,000 notes with all they carry takes 3 MB. */
const MOST_CHARACTERS = 5_000_000

const MOST_PROBLEMS = 100

function formatOf(id: string, formats: readonly Format[]): Format {
  const format = formats.find((each) => each.id === id)
  if (format) return format
  throw new RangeError(`There is no format "${id}"; known are ${formats.map((each) => each.id).join(', ')}`)
}

/**
 * Writes maps in a format.
 * @param options.locale language of the words around what people wrote; that of the first map when left out
 * @throws RangeError when the format or the locale is unknown; names those that are known
 */
export async function exportMaps(
  maps: readonly JourneyMap[],
  format: string,
  options: { readonly locale?: Locale } = {},
  formats: readonly Format[] = FORMATS,
): Promise<Exported> {
  const { write, mediaType, byteOrderMark } = formatOf(format, formats)
  const locale = options.locale ?? maps[0]?.locale ?? 'en'
  if (!LOCALES.includes(locale)) throw new RangeError(`There is no locale "${locale}"; known are ${LOCALES.join(', ')}`)
  const words = structureWords(await loadLanguage(locale))
  const spoken = WORDS.find(({ language }) => language === locale.split('-')[0])
  const { text, losses } = write(maps, { ...words, locale, stage: spoken?.stages[0] ?? 'Stage' })
  return { text, ...(byteOrderMark ? { bytes: new TextEncoder().encode(`\ufeff${text}`) } : {}), mediaType, losses }
}

/**
 * Reads maps that were written in a format, by this program, another one or by hand. What cannot be read is a problem with a sentence and,
 * where there is one, a line; no content makes it reject. Ids that a format does not carry count from 1 within the file.
 * @throws RangeError when the format is unknown; names those that are known
 */
export async function importMaps(
  source: string | Uint8Array,
  format: string,
  formats: readonly Format[] = FORMATS,
): Promise<Imported> {
  const { read } = formatOf(format, formats)
  // A character takes up to four bytes.
  if (source.length > (typeof source === 'string' ? 1 : 4) * MOST_CHARACTERS) {
    const message = `The file is too large: at most ${MOST_CHARACTERS / 1e6} million characters are read.`
    return { maps: [], problems: [{ message }] }
  }
  const { text, problems } = typeof source === 'string' ? { text: source, problems: [] } : decode(source)
  const found = read(text.replace(/^\ufeff/, ''))
  const all = [...problems, ...found.problems]
  const left = all.length - MOST_PROBLEMS
  return {
    maps: found.maps,
    problems: left > 0 ? [...all.slice(0, MOST_PROBLEMS), { message: `There are ${left} more problems.` }] : all,
  }
}

/** Spreadsheets save as UTF-8, as UTF-16 with a byte order mark, or in the code page of western Windows. */
function decode(bytes: Uint8Array): { readonly text: string; readonly problems: Problem[] } {
  const [first, second] = bytes
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null
  if (wide) return { text: new TextDecoder(wide).decode(bytes), problems: [] }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] }
  } catch {
    const message =
      'The file is not in UTF-8; it was read as Windows-1252. Look whether letters with accents are right.'
    return { text: new TextDecoder('windows-1252').decode(bytes), problems: [{ message }] }
  }
}
