import type { PanelState } from '../panel-state.ts'
import { useLater } from './later.ts'

/** The templates as a radio group; each can also be dragged onto the board (Miro watches for the class `miro-draggable`). */
export function TemplatePicker({ panel: { say, kit, insert } }: { panel: PanelState }) {
  const Picture = useLater(() => import('./template-picture.tsx').then((module) => module.TemplatePicture))
  return (
    <div class="form-group form-group-small">
      <h2 class="section" id="template-heading">
        {say('insert.template')}
      </h2>
      <div role="radiogroup" aria-labelledby="template-heading" class="templates">
        {kit.templates.map((template) => {
          const chosen = insert.template.value === template
          return (
            <label key={template.id} class="template miro-draggable" data-template={template.id}>
              <input
                type="radio"
                class="unseen"
                name="template"
                value={template.id}
                checked={chosen}
                aria-labelledby={`name-${template.id}`}
                aria-describedby={`about-${template.id}`}
                onChange={() => insert.choose(template.id)}
              />
              <span class="template-picture">{Picture && <Picture template={template} />}</span>
              <span class="template-text">
                <span id={`name-${template.id}`} class="template-name">
                  {template.name}
                </span>
                <span id={`about-${template.id}`} class={chosen ? 'template-about' : 'unseen'}>
                  {template.about}
                </span>
              </span>
            </label>
          )
        })}
      </div>
      <p class="hint">{say('insert.drag-hint')}</p>
    </div>
  )
}
