import { LANGUAGES } from '../../src/i18n/index.ts'
import { presetIn } from '../../src/i18n/overlay.ts'
import { structureWords } from '../../src/i18n/structure-words.ts'
import { layout } from '../../src/layout/layout.ts'
import { draftMap, exampleStages, fillWithExample } from '../../src/templates/draft.ts'
import { TEMPLATES } from '../../src/templates/index.ts'
import { PRESETS } from '../../src/templates/presets.ts'
import type { Chance } from './chance.ts'
import type { DrawnMap } from './hand-maps.ts'
import type { Thing } from './sheet.ts'

/** A map as the app draws it, in one of its languages, filled with an example or still empty. */
export function appMap(chance: Chance): DrawnMap {
  const language = chance.pick(LANGUAGES)
  const template = chance.pick(TEMPLATES)
  const words = structureWords(language)
  const example = chance.often(0.5)
  let serial = 0
  const newId = () => {
    serial += 1
    return `${serial}`
  }
  const stages = example ? exampleStages(template) : presetIn(language, chance.pick(PRESETS)).stages
  const kit = { locale: language.locale, labelOf: (type: keyof typeof words.lanes) => words.lanes[type].label, newId }
  const draft = draftMap(template, stages, { title: 'Shoe shop', subject: 'Shoes', actor: 'Ada' }, kit)
  const map = example ? fillWithExample(draft, template, newId) : draft
  const drawn = layout(map, words).layers.flat()
  const things = drawn.map(
    ({ type, text, x, y, width, height, look }, key): Thing => ({
      key,
      type,
      text,
      x,
      y,
      width,
      height,
      color: look.fill,
      rotation: 0,
    }),
  )
  const having = (role: string) => things.filter((_, key) => drawn[key]?.role === role)
  return {
    things,
    headers: having('stage'),
    labels: having('lane'),
    title: map.title,
    style: `drawn by the app, ${template.id}, ${language.locale}${example ? ', filled' : ''}`,
  }
}
