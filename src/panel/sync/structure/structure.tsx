import type { SectionView, SyncDesk } from '../section.ts'
import { DraftFoot } from './draft-foot.tsx'
import { Facts } from './facts.tsx'
import { PartList } from './part-list.tsx'
import { structureState } from './structure-state.ts'

/** Starts editing structure; drafts live as long as the panel. */
export function openStructure(desk: SyncDesk): SectionView {
  const structure = structureState(desk)
  const { say } = structure
  return ({ reading }) => (
    <>
      <p class="hint">{say('structure.intro')}</p>
      <PartList structure={structure} reading={reading} axis="stage" />
      <PartList structure={structure} reading={reading} axis="lane" />
      <Facts structure={structure} reading={reading} />
      <section class="tidy">
        <h4 class="correct-title">{say('structure.tidy')}</h4>
        <p class="hint">{say('structure.tidy-hint')}</p>
        <button type="button" class="button button-secondary button-small" onClick={() => void structure.tidy()}>
          {say('structure.tidy-go')}
        </button>
      </section>
      <DraftFoot structure={structure} />
    </>
  )
}
