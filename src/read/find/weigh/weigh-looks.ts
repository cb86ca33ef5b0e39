import { isInGrid, isTrusted } from '../../structure/find-titles.ts'
import type { Draft } from '../../structure/structure.ts'
import type { Circumstances } from './circumstances.ts'
import type { Looks } from './looks.ts'
import { ENOUGH, unnamedShare, type Weight, WORTH } from './worth.ts'

/** Notes that stand as evenly as this were laid out as headers. */
const EVEN = 0.05

/** Some notes in an even row that say different things in few words may have been laid out as headers; in a column they are a list. */
const isLaidOut = ({ uneven, sentences, alike }: Looks): boolean => uneven <= EVEN && sentences === 0 && alike === 0

/** Headers that are named as stages are headers whatever they look like. */
export function weighLooks(
  { headers, lanes, title }: Draft,
  { looks, words, boardNamed, upright, crowded }: Circumstances,
  doubt: number,
): Weight[] {
  const unnamed = unnamedShare(headers, words)
  const isTold = (isTrusted(title) && !isInGrid(title, headers, lanes)) || boardNamed === 'map'
  const isTable = looks.uneven <= EVEN && headers.length >= ENOUGH && lanes.length >= 2
  return [
    { weight: isTold && isTable ? WORTH.evenAndTold : 0, code: null },
    {
      weight:
        WORTH.noteHeaders *
        Math.min(looks.notes, unnamed) *
        (upright && headers.length >= ENOUGH && isLaidOut(looks) ? 0.4 : 1),
      code: null,
    },
    { weight: doubt * WORTH.sentences * Math.min(looks.sentences, unnamed), code: null },
    { weight: WORTH.nameless * looks.nameless, code: null },
    { weight: doubt * WORTH.figures * looks.figures, code: null },
    { weight: WORTH.linked * looks.linked, code: null },
    { weight: WORTH.repeated * looks.repeated, code: null },
    { weight: WORTH.noted * looks.noted, code: null },
    { weight: WORTH.notedLabels * Math.min(looks.notedLabels, unnamed), code: null },
    {
      weight: Math.min(WORTH.insideAbove * looks.inside.above * unnamed, WORTH.insideBefore * looks.inside.before),
      code: null,
    },
    { weight: WORTH.inLane * looks.inside.inLane * unnamed, code: null },
    { weight: WORTH.uneven * looks.uneven, code: null },
    { weight: headers.length < 2 ? WORTH.oneStage : 0, code: null },
    { weight: crowded ? unnamed * (upright ? WORTH.amongMuch : WORTH.turnedAmongMuch) : 0, code: null },
    // While a map is adopted its items come into its frame one by one.
    { weight: looks.isScattered || (looks.isHalfFramed && crowded) ? WORTH.scattered : 0, code: null },
    { weight: WORTH.farHeaders * looks.farHeaders + WORTH.apart * looks.apart * unnamed, code: null },
  ]
}
