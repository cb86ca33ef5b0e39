import { computed, type ReadonlySignal } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import { loadStyles } from '../../stylesheet.ts'
import type { SyncDesk } from '../section.ts'
import { Catalogue } from './catalogue.tsx'
import { InsertOutcome } from './insert-outcome.tsx'
import { TeamList } from './team-list.tsx'
import styles from './templates.css?url'
import { type TemplatesState, templatesState } from './templates-state.ts'
import { Update } from './update.tsx'

const opened = new WeakMap<SyncDesk['check'], TemplatesState>()

/** Starts the section of templates; what it knows lives as long as the panel. */
async function stateOf(desk: SyncDesk): Promise<TemplatesState> {
  await loadStyles(styles)
  const templates = opened.get(desk.check) ?? templatesState(desk)
  opened.set(desk.check, templates)
  return templates
}

/** That the map which is shown can be updated is told before anybody looks for it. */
export async function newsOf(desk: SyncDesk): Promise<ReadonlySignal<string>> {
  const { say, update } = await stateOf(desk)
  return computed(() => (update.offer.value ? say('templates.news') : ''))
}

/** Works with a map that is shown and, on a board without one, with none. */
export async function openTemplates(desk: SyncDesk): Promise<FunctionComponent> {
  const templates = await stateOf(desk)
  return () => (
    <>
      <Update templates={templates} />
      <InsertOutcome templates={templates} />
      <TeamList templates={templates} />
      <Catalogue templates={templates} />
    </>
  )
}
