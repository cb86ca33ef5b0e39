import type { setFacts } from '../../../api/sign-off.ts'
import type { MapDesk } from '../../map-section.ts'
import type { FactsWriter } from './facts-writer.ts'

/**
 * Writes facts about the map that is shown.
 * @param said what is to be written, asked for once the board has been looked at again: what the person has not touched is by then as
 * others have said it meanwhile. null for nothing after all
 */
export const saveFacts = (
  writer: Pick<FactsWriter, 'write'>,
  { context: { board } }: Pick<MapDesk, 'context'>,
  said: () => Parameters<typeof setFacts>[2] | null,
): Promise<boolean> =>
  writer.write('saved', (writing, reading, run) => {
    const facts = said()
    return facts && writing.setFacts(board, reading, facts, run)
  })
