import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { TeamTemplate } from '../../../sync/team-template.ts'
import { MoreGlyph } from '../more-glyph.tsx'
import type { TemplatesState } from './templates-state.ts'

interface TemplateRowProps {
  readonly templates: TemplatesState
  readonly template: TeamTemplate
  /** What else can be done with it; gets what folds it up again. */
  readonly menu?: (fold: () => void) => ComponentChildren
}

/** A template, what it is made of, and what can be done with it. */
export function TemplateRow({ templates, template, menu }: TemplateRowProps) {
  const { say, insert } = templates
  const isUnfolded = useSignal(false)
  const more = useRef<HTMLButtonElement>(null)
  const { name, about, stages, lanes, revision } = template
  const isWorking = insert.phase.value.step === 'working'
  const fold = () => {
    isUnfolded.value = false
    more.current?.focus()
  }
  return (
    <>
      <div class="correct-row">
        <div class="team-template">
          <strong class="template-name">{name}</strong>
          {about && <span class="template-about">{about}</span>}
          <span class="hint">
            {say('templates.facts', {
              stages: say('templates.stages', { n: stages.length }),
              lanes: say('templates.lanes', { n: lanes.length }),
              revision,
            })}
          </span>
        </div>
        <button
          type="button"
          class="button button-secondary button-small team-insert"
          aria-label={say('templates.insert-named', { name })}
          aria-disabled={isWorking}
          onClick={() => {
            if (!isWorking) void insert.insert(template)
          }}
        >
          {say('templates.insert')}
        </button>
        {menu && (
          <button
            ref={more}
            type="button"
            class="tool part-more"
            aria-label={say('templates.more', { name })}
            aria-expanded={isUnfolded.value}
            onClick={() => {
              isUnfolded.value = !isUnfolded.value
            }}
          >
            <MoreGlyph />
          </button>
        )}
      </div>
      {menu && isUnfolded.value && <div class="part-menu">{menu(fold)}</div>}
    </>
  )
}
