import { patientStore } from '../../../plan/patient-store.ts'
import type { Plan } from '../../../plan/plan.ts'
import { mapOfTemplate, type TeamTemplate } from '../../../sync/team-template.ts'
import { keepBase } from '../../../sync/team-templates.ts'
import { insertWork } from '../../insert-work.ts'
import type { SyncDesk } from '../section.ts'

/** Drawing an empty map of a template, and taking it back. */
export function insertRun({ context, check }: SyncDesk) {
  const { phase, draw, undo, cancel } = insertWork(context)
  const isWorking = () => phase.value.step === 'working'

  return {
    phase,
    cancel,

    async insert(template: TeamTemplate): Promise<void> {
      if (isWorking()) return
      const mapId = crypto.randomUUID().replaceAll('-', '').slice(0, 10)
      await draw({ map: mapOfTemplate(template, mapId) }, async () => {
        // Where the board does not keep it, a later update only adds what is missing.
        await keepBase(patientStore(context.board), template).catch(() => {})
        check.choose(mapId)
      })
      await check.again()
    },

    async undo(plan: Plan): Promise<void> {
      if (isWorking()) return
      await undo(plan)
      await check.again()
    },
  }
}
