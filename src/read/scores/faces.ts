/** Faces and hearts, from very bad to very good. What is not clear is not here. */
const FACES: readonly (readonly [number, string])[] = [
  [-2, '😡 🤬 😠 😭 😱 😤 🤮 😫 😩 💔 🤯 😖 😣'],
  [-1, '🙁 ☹ 😟 😞 😔 😕 😢 😥 😰 😨 😒 😓 😧 😦 😬 🙄 😪 👎 😿 🥺 🫤'],
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

/** The score of the faces in a text; null when there are none, or when they do not agree whether it feels good or bad. */
export function scoreOfFaces(text: string): number | null {
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
