import type { Reading } from '../../../read/reading.ts'
import type { MapDesk } from '../../map-section.ts'
import { Notice } from '../../views/notice.tsx'
import type { Hindrance } from './facts-writer.ts'
import type { SaySignOff } from './speech.ts'

interface HinderedProps {
  readonly say: SaySignOff
  readonly desk: Pick<MapDesk, 'adopt' | 'check' | 'tab'>
  readonly reading: Reading
  readonly why: Hindrance
}

/** Why nothing can be written on the map's title yet, and the way there. */
export function Hindered({ say, desk: { adopt, check, tab }, reading, why }: HinderedProps) {
  const toAdoption = async () => {
    await adopt.open(reading)
    document.querySelector<HTMLElement>('.adopt [data-next]')?.focus()
  }
  return (
    <Notice kind="info" text={say(`sign-off.${why}`)}>
      {why === 'unfinished' ? (
        <button
          type="button"
          class="button button-secondary button-small"
          onClick={() => {
            tab.value = 'sync'
          }}
        >
          {check.say('check.to-sync')}
        </button>
      ) : (
        <button type="button" class="button button-secondary button-small" onClick={() => void toAdoption()}>
          {adopt.say(why === 'copy-first' ? 'adopt.copy-open' : 'adopt.open')}
        </button>
      )}
    </Notice>
  )
}
