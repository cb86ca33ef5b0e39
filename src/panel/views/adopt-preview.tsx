import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Reading } from '../../read/reading.ts'
import { ADOPT_FIELDS, type AdoptField, type AdoptPhase, type AdoptState } from '../adopt-state.ts'
import type { CheckState } from '../check-state.ts'
import { AdoptPicture } from './adopt-picture.tsx'
import { Field } from './field.tsx'

interface PreviewProps {
  readonly adopt: AdoptState
  readonly check: CheckState
  readonly reading: Reading
  readonly phase: Extract<AdoptPhase, { step: 'preview' }>
}

const TITLE_PLACES = ['above', 'corner', 'below', 'beside', 'outside'] as const

/** What the plan does, in sentences. */
function sentences({ say }: AdoptState, { adoption }: PreviewProps['phase']): string[] {
  const told = adoption.plan.summary.flatMap(({ code, data }) => {
    const n = Number(data.items)
    if (code === 'frame' || code === 'attach' || code === 'outside') return [say(`adopt.${code}`, { n })]
    if (code === 'no-frame') return [say('adopt.no-frame')]
    const place = TITLE_PLACES.find((each) => each === data.place)
    return code === 'title' && place ? [say(`adopt.title-${place}`)] : []
  })
  const isDrawn = adoption.plan.ops.some((op) => op.kind === 'create')
  return [...told, ...(isDrawn ? [] : [say('adopt.nothing-drawn')]), say('adopt.keeps')]
}

/** What will be drawn, in words and as a picture, and what the person may choose. */
export function AdoptPreview({ adopt, check, reading, phase }: PreviewProps) {
  const { say } = adopt
  const isCopy = reading.record === 'copied'
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => heading.current?.focus(), [])
  const { ops } = phase.adoption.plan
  const drawsTitle = ops.some((op) => op.kind === 'create' && op.item.type === 'text')
  const missing = phase.missing(adopt.template.value)
  const lanes = missing.map((type) => check.laneNames.value.get(type) ?? type)
  const list = new Intl.ListFormat(check.locale, { type: 'conjunction' })
  const kind = adopt.templates.find(({ id }) => id === adopt.template.value)?.kind ?? reading.map.kind
  const labels: Readonly<Record<AdoptField, string>> = {
    title: say('insert.title'),
    subject: say(kind === 'cem' ? 'insert.brand' : 'insert.product'),
    actor: say('insert.actor'),
  }
  const onAdopt = async () => {
    const field = await adopt.adopt()
    if (field !== null) document.getElementById(`adopt-${field}`)?.focus()
  }
  return (
    <section class="adopt-preview" aria-labelledby="adopt-heading">
      <h3 id="adopt-heading" ref={heading} tabIndex={-1}>
        {say(isCopy ? 'adopt.copy-heading' : 'adopt.heading')}
      </h3>
      {ops.some((op) => op.kind === 'create') && <AdoptPicture reading={reading} plan={phase.adoption.plan} />}
      <ul class="adopt-steps">
        {sentences(adopt, phase).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {drawsTitle &&
        ADOPT_FIELDS.map((field) => (
          <Field
            key={field}
            id={`adopt-${field}`}
            label={labels[field]}
            value={adopt.fields[field]}
            {...(field === 'title' ? {} : { hint: say('insert.optional') })}
            {...problemOf(adopt, field)}
          />
        ))}
      <div class="form-group form-group-small">
        <label for="adopt-template">{say('insert.template')}</label>
        <select
          id="adopt-template"
          class="select select-small"
          value={adopt.template.value}
          aria-describedby={lanes.length > 0 ? 'adopt-missing' : undefined}
          onChange={(event) => {
            adopt.template.value = event.currentTarget.value
          }}
        >
          <option value="">{say('adopt.no-template')}</option>
          {adopt.templates.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        {lanes.length > 0 && (
          <p class="hint" id="adopt-missing">
            {say('adopt.missing', { lanes: list.format(lanes) })}
          </p>
        )}
      </div>
      <div class="button-row">
        <button type="button" class="button button-primary button-small" onClick={() => void onAdopt()}>
          {say(isCopy ? 'adopt.copy-go' : 'adopt.go')}
        </button>
        <button type="button" class="button button-tertiary button-small" onClick={adopt.close}>
          {say('insert.cancel')}
        </button>
      </div>
    </section>
  )
}

const problemOf = ({ problems }: AdoptState, field: AdoptField): { problem?: string } => {
  const found = problems.value.find((problem) => problem.field === field)
  return found ? { problem: found.sentence } : {}
}
