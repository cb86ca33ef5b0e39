import type { RawItem } from '../../src/board/adapt.ts'
import type { Chance } from './chance.ts'
import type { Piece } from './piece.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
}

/**
 * Content as Miro gives it: HTML in paragraphs. People press Enter to wrap words, so that one sentence is several paragraphs; some leave
 * an empty one at the end or set words in bold; what apps wrote may come back without any tag. Source: public exports of boards.
 */
function contentOf(text: string, chance: Chance): string {
  const escaped = text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char)
  if (escaped === '') return chance.odds(0.5) ? '' : '<p></p>'
  const paragraphs = escaped.split('\n')
  if (paragraphs.length === 1 && chance.odds(0.05)) return escaped
  const html = paragraphs.map((line) => `<p>${chance.odds(0.1) ? `<strong>${line}</strong>` : line}</p>`).join('')
  return chance.odds(0.05) ? `${html}<p><br /></p>` : html
}

const WORDLESS: ReadonlySet<Piece['type']> = new Set(['image', 'stroke', 'connector'])

const hasNoHeight = ({ type }: Piece, exported: boolean): boolean =>
  type === 'connector' || (exported && type === 'sticky_note')

const isTitled = (piece: Piece): boolean => piece.type === 'card'

/** What `board.get()` answers for pieces: centres, relative to the top left corner of the frame for a frame's children. */
export function rawItemsOf(pieces: readonly Piece[], chance: Chance): RawItem[] {
  const frames = new Map(pieces.flatMap((piece) => (piece.type === 'frame' ? [[piece.id, piece] as const] : [])))
  const children = new Map<string, string[]>()
  for (const { frame, id } of pieces) if (frame !== null) children.set(frame, [...(children.get(frame) ?? []), id])
  // An export leaves heights of stickies out, and says of nothing what it is relative to; the board itself says both.
  const exported = chance.odds(0.1)
  const noParent = chance.pick([null, null, 'null', undefined])
  // Items come in the order in which they were made, which is not the order in which they lie on each other.
  const ordered = chance.odds(0.3) ? chance.shuffled(pieces) : pieces
  return ordered.map((piece, index) => {
    const parent = piece.frame === null ? undefined : frames.get(piece.frame)
    const at = parent
      ? { x: piece.x - (parent.x - parent.width / 2), y: piece.y - (parent.y - parent.height / 2) }
      : { x: piece.x, y: piece.y }
    const madeAt = new Date(Date.UTC(2026, 2, 3, 9, 0, Math.floor(index / 12))).toISOString()
    const words =
      piece.type === 'frame' || isTitled(piece) ? { title: piece.text } : { content: contentOf(piece.text, chance) }
    return {
      id: piece.id,
      type: piece.type,
      ...(piece.type === 'connector' ? {} : { ...at, width: piece.width }),
      ...(hasNoHeight(piece, exported) ? {} : { height: piece.height }),
      ...(piece.rotation === 0 ? {} : { rotation: piece.rotation }),
      ...(WORDLESS.has(piece.type) ? {} : words),
      ...(piece.type === 'shape' || piece.type === 'sticky_note' ? { shape: piece.form } : {}),
      style: piece.type === 'card' ? { cardTheme: piece.color } : { fillColor: piece.color },
      origin: 'center',
      ...(exported ? {} : { relativeTo: parent ? 'parent_top_left' : 'canvas_center' }),
      parentId: parent ? parent.id : noParent,
      ...(piece.type === 'frame' && !exported ? { childrenIds: children.get(piece.id) ?? [] } : {}),
      connectorIds: [],
      tagIds: [],
      linkedTo: '',
      createdAt: madeAt,
      createdBy: '3074457362577955301',
      modifiedAt: madeAt,
    }
  })
}
