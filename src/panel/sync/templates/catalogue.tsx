import { Field } from '../../views/field.tsx'
import { useFocusNext } from '../../views/focus-next.ts'
import { Notice } from '../../views/notice.tsx'
import { keptDateIn } from '../history/dates.ts'
import { TemplateRow } from './template-row.tsx'
import type { TemplatesState } from './templates-state.ts'
import { catalogueTrouble } from './trouble-words.ts'

/** The team's catalogue: its address, its templates as of the last time that somebody asked, and what went wrong then. */
export function Catalogue({ templates }: { templates: TemplatesState }) {
  const { say, catalogue, desk } = templates
  const { address, copy, isFetching, isUnkept, isLoaded } = catalogue
  const shown = copy.value
  const date = shown && keptDateIn(desk.context.locale, shown.fetchedAt)
  const trouble = catalogueTrouble(say, catalogue)
  const root = useFocusNext(address.value === null ? 'unknown' : 'known')
  return (
    <section class="team-templates" aria-labelledby="team-catalogue">
      <h4 class="correct-title" id="team-catalogue">
        {say('catalogue.title')}
      </h4>
      <div ref={root}>
        {isLoaded.value && address.value === null && <AddressForm templates={templates} />}
        {address.value !== null && (
          <div class="catalogue-address">
            <span>{address.value}</span>
            <div class="button-row">
              <button
                type="button"
                data-next
                class="button button-secondary button-small"
                aria-disabled={isFetching.value}
                onClick={() => void catalogue.refresh()}
              >
                {say('catalogue.refresh')}
              </button>
              <button
                type="button"
                class="button button-tertiary button-small"
                aria-disabled={isFetching.value}
                onClick={() => void catalogue.forget()}
              >
                {say('catalogue.forget')}
              </button>
            </div>
          </div>
        )}
      </div>
      <div aria-live="polite">
        {isFetching.value && <p class="hint">{say('catalogue.fetching')}</p>}
        {trouble && (
          <Notice kind="problem" text={trouble}>
            {date && <span class="hint">{say('catalogue.copy', { date })}</span>}
          </Notice>
        )}
        {!trouble && !isFetching.value && date && <p class="hint">{say('catalogue.as-of', { date })}</p>}
        {isUnkept.value && <p class="hint">{say('catalogue.unkept')}</p>}
      </div>
      {shown?.templates.length === 0 && <p class="hint">{say('catalogue.none')}</p>}
      {shown && shown.templates.length > 0 && (
        <ul class="team-rows">
          {shown.templates.map((template) => (
            <li key={template.id}>
              <TemplateRow templates={templates} template={template} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function AddressForm({ templates: { say, catalogue } }: { templates: TemplatesState }) {
  return (
    <form
      class="template-form"
      onSubmit={(event) => {
        event.preventDefault()
        void catalogue.fetch()
      }}
    >
      <p class="hint">{say('catalogue.intro')}</p>
      <Field id="catalogue-address" label={say('catalogue.address')} value={catalogue.written} />
      <button
        type="submit"
        data-next
        class="button button-secondary button-small"
        aria-disabled={catalogue.isFetching.value}
      >
        {say('catalogue.fetch')}
      </button>
    </form>
  )
}
