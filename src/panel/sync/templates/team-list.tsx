import { useSignal } from '@preact/signals'
import { templateFile } from '../../../sync/team-template.ts'
import type { KeptTemplate } from '../../../sync/template-store.ts'
import { download } from '../../download.ts'
import { Field } from '../../views/field.tsx'
import { Notice } from '../../views/notice.tsx'
import { ImportButton } from './import-button.tsx'
import { SaveForm } from './save-form.tsx'
import { TemplateRow } from './template-row.tsx'
import type { TemplatesState } from './templates-state.ts'
import { teamTrouble } from './trouble-words.ts'

/** The templates that this board keeps. */
export function TeamList({ templates }: { templates: TemplatesState }) {
  const { say, team } = templates
  const kept = team.kept.value
  return (
    <section class="team-templates" aria-labelledby="team-templates">
      <h4 class="correct-title" id="team-templates">
        {say('templates.team')}
      </h4>
      <Outcome templates={templates} />
      {kept?.length === 0 && <p class="hint">{say('templates.none')}</p>}
      {kept && kept.length > 0 && (
        <ul class="team-rows">
          {kept.map((each) => (
            <li key={each.template.id}>
              <TemplateRow
                templates={templates}
                template={each.template}
                menu={(fold) => <Menu templates={templates} kept={each} onDone={fold} />}
              />
            </li>
          ))}
        </ul>
      )}
      {templates.desk.check.reading.value && <SaveForm templates={templates} />}
      <ImportButton templates={templates} />
    </section>
  )
}

/** How the last thing went. */
function Outcome({ templates: { say, team } }: { templates: TemplatesState }) {
  const trouble = teamTrouble(say, team)
  const deed = team.deed.value
  const undo = deed?.undo
  return (
    <div aria-live="polite">
      {team.isBusy.value && <p class="hint">{say('templates.saving')}</p>}
      {trouble && <Notice kind="problem" text={trouble} />}
      {deed && (
        <Notice kind="good" text={say(`templates.${deed.kind}`, { name: deed.name })}>
          {undo && (
            <button
              type="button"
              class="button button-secondary button-small"
              onClick={() => {
                document.getElementById('sync-templates')?.focus()
                void team.undo(undo)
              }}
            >
              {say('templates.undo')}
            </button>
          )}
        </Notice>
      )}
    </div>
  )
}

interface MenuProps {
  readonly templates: TemplatesState
  readonly kept: KeptTemplate
  readonly onDone: () => void
}

function Menu({ templates: { say, team }, kept, onDone }: MenuProps) {
  const { template } = kept
  const name = useSignal(template.name)
  const id = `template-name-${template.id}`
  return (
    <>
      <form
        class="template-form"
        onSubmit={async (event) => {
          event.preventDefault()
          if (await team.rename(template.id, name.value)) onDone()
        }}
      >
        <Field id={id} label={say('templates.name')} value={name} />
        <button type="submit" class="button button-secondary button-small">
          {say('templates.rename')}
        </button>
      </form>
      <button type="button" class="part-action" onClick={() => download(templateFile(template))}>
        {say('templates.export')}
      </button>
      <button
        type="button"
        class="part-action"
        onClick={() => {
          document.getElementById('sync-templates')?.focus()
          void team.remove(kept)
        }}
      >
        {say('templates.remove')}
      </button>
    </>
  )
}
