import type { LaneType } from '../lanes/index.ts'
import { isOfType } from './presence.ts'
import { defineRule } from './rule.ts'
import type { CellNote, Sheet } from './sheet.ts'

/** What is believed of people, and wants to be known. */
const CLAIMS: readonly LaneType[] = ['emotions', 'moments-of-truth', 'pain-points']

export default defineRule({
  id: 'evidence-marked',
  question: 'good',
  title: 'The map says how one knows',
  looksAt:
    'Notes in words on emotions, moments of truth and pain points: whether at least half of them carry evidence, as a word or a tag: interview, survey, analytics, test, feedback, or assumption.',
  why: 'A map mixes what was found with what was guessed. Only who can tell them apart knows what to trust and what to ask next.',
  remedy:
    'Add to a note how you know: “(interview)”, “(survey)”, “(analytics)”, “(test)”, “(feedback)”, or “(assumption)”. A tag does as well.',
  maps: ['cem', 'cjm'],
  severity: { workshop: null, 'sign-off': 'serious' },
  thresholds: { share: 0.5 },
  means: { share: 'So large a share of the notes has to say how one knows: 0.5 is half of them.' },
  source:
    'Nielsen Norman Group, Journey Mapping 101: maps rest on research, and assumptions are marked as such; Smaply: mark assumptions until they are validated; Miro and HockeyStack on experience and journey maps: draw on interviews, surveys and analytics.',
  messages: {
    few: 'Notes on what they feel and what hurts that say how one knows, or that it is an assumption: {marked} of {count}.',
  },
  select(sheet) {
    const claims = claimsOn(sheet)
    return claims.length === 0 ? [] : [{ claims }]
  },
  evaluate({ claims }, _sheet, desk) {
    const { wording } = desk
    const isMarked = ({ note, tags }: CellNote) => [note.text, ...tags].some((text) => wording.hasEvidence(text))
    const unmarked = claims.filter((claim) => !isMarked(claim))
    const [count, marked] = [claims.length, claims.length - unmarked.length]
    if (marked >= desk.limit('share') * count) return { outcome: 'pass' }
    return { outcome: 'fail', code: 'few', data: { count, marked }, noteIds: unmarked.map(({ note }) => note.id) }
  },
})

/** A height without words cannot say how one knows it, and a note of no certain type is no claim. */
const claimsOn = (sheet: Sheet): readonly CellNote[] =>
  sheet.map.lanes
    .filter((lane) => lane.types.some((type) => CLAIMS.includes(type)))
    .flatMap((lane) =>
      sheet.map.stages.flatMap((stage) =>
        sheet
          .cell(stage.id, lane.id)
          .filter(
            (cellNote) =>
              cellNote.says === 'content' &&
              CLAIMS.some((type) => lane.types.includes(type) && isOfType(cellNote, lane, type, sheet) === 'yes'),
          ),
      ),
    )
