/** Faces and hearts, from very bad to very good. What is not clear is not here. */
const FACES: readonly (readonly [number, string])[] = [
  [-2, '😡 🤬 😠 😭 😱 😤 🤮 😫 😩 💔 🤯 😖 😣'],
  [-1, '🙁 ☹ 😟 😞 😔 😕 😢 😥 😰 😨 😒 😓 😧 😦 😬 🙄 😪 👎 😿 🥺'],
  [0, '😐 😑 😶'],
  [1, '🙂 😊 😌 👍 😀 😃 😄 😁 😺 ☺ 😉 😏 😋'],
  [2, '😍 🤩 🥰 🥳 😻 ❤ 💖 😎 🎉 😇'],
]
const BY_FACE: ReadonlyMap<string, number> = new Map(
  FACES.flatMap(([score, faces]) => faces.split(' ').map((face) => [face, score] as const)),
)
const FACE = /\p{Extended_Pictographic}/gu
/** Typed smileys. A bare "(:" or "):" is too often only punctuation. */
const SMILEYS: readonly (readonly [number, RegExp])[] = [
  [-1, /(?:^|\s)[:;=][-']?[(/]/],
  [1, /(?:^|\s)[:;=]-?[)D]/],
]
/** Without one of these no text states a score. */
const MAY_STATE = /[\p{Nd}\p{Extended_Pictographic}]|[:;=：；＝][-'－]?[()/D（）]/u
/**
 * A sign right before the number, and nothing after it that makes it an amount, a share, a date or a telephone number. With a blank
 * between them the sign is the dot of a list.
 */
const SIGNED =
  /^\s*[([]?\s*([+\-−–])([0-2])(?:[.,]([05]))?(?![\d%/\p{Script=Latin}\p{Script=Cyrillic}]|[.,:]\d|\s*[\d%€$£])/u
const SCALED = /^\s*[([]?\s*(\d{1,2})(?:[.,](\d))?\s*\/\s*(5|10)(?![\d/%]|[.,]\d)/u
/** In words it is a score only when nothing follows: "3 of 5 give up" counts people. */
const SCALED_IN_WORDS =
  /^\s*[([]?\s*(\d{1,2})(?:[.,](\d))?\s*(?:of|out of|von|sur|de|di|van|из|z)\s*(5|10)\s*(?:$|[)\]:;,.!\n–—-])/iu
const ZERO = /^\s*[([]?\s*0\s*[)\]]?\s*$/

/**
 * The score that the text of a note states: a sign and a number (`+1`, `-2`), a part of five or ten (`4/5`, `3 of 5`, `8/10`), or faces
 * that agree. null when it states none, or not clearly. Words alone never make a score.
 */
export function scoreInText(text: string): number | null {
  if (!MAY_STATE.test(text.slice(0, 200))) return null
  // Full-width signs and digits are what Japanese keyboards write.
  const start = text.slice(0, 200).normalize('NFKC')
  const signed = SIGNED.exec(start)
  if (signed) {
    const size = Number(signed[2]) + (signed[3] === '5' ? 0.5 : 0)
    if (size > 2) return null
    return size === 0 ? 0 : signed[1] === '+' ? size : -size
  }
  if (ZERO.test(start)) return 0
  const scaled = SCALED.exec(start) ?? SCALED_IN_WORDS.exec(start)
  if (scaled) return ofScale(Number(`${scaled[1]}.${scaled[2] ?? 0}`), Number(scaled[3]))
  return faceScore(start)
}

/** 1..5 and 0..10 onto -2..2; what is off the scale states nothing. */
function ofScale(value: number, most: number): number | null {
  if (value === 0 && most === 10) return -2
  if (value < 1 || value > most) return null
  return Math.round((((value - 1) / (most - 1)) * 4 - 2) * 2) / 2
}

function faceScore(text: string): number | null {
  const scores = new Set<number>()
  for (const [face] of text.matchAll(FACE)) {
    const score = BY_FACE.get(face)
    if (score !== undefined) scores.add(score)
  }
  for (const [score, smiley] of SMILEYS) if (smiley.test(text)) scores.add(score)
  if (scores.size === 0) return null
  const signs = new Set([...scores].map(Math.sign))
  if (signs.size > 1) return null
  const values = [...scores]
  return Math.round((values.reduce((sum, score) => sum + score, 0) / values.length) * 2) / 2
}
