import type { Language } from './language.ts'

/** What the thresholds of rules mean, in German. */
export const means: NonNullable<Language['means']> = {
  'color-alone': {
    colors: 'Ab so vielen Farben in einer Zeile lohnt sich ein Blick.',
  },
  'curve-is-flat': {
    stages: 'So viele Phasen müssen einen Wert haben, bevor die Kurve beurteilt wird.',
    range: 'Werte, die weniger als so viele Punkte auseinanderliegen, sind flach.',
  },
  'evidence-marked': {
    share: 'Ein so großer Anteil der Notizen muss sagen, woher man es weiß: 0,5 ist die Hälfte.',
  },
  'feeling-is-placed': {
    contradiction: 'Ab so vielen Punkten auf der anderen Seite von 0 widerspricht der Wert den Worten.',
  },
  'low-point-has-pain': {
    score: 'Eine Notiz mit diesem oder einem niedrigeren Wert ist ein Tiefpunkt.',
  },
  'many-hands': {
    share: 'Diesen Anteil der Notizen darf eine Person schreiben, bei mehr lohnt sich ein Blick: 0,8 sind 80 %.',
    notes: 'Mit weniger Notizen ist es für ein Urteil zu früh.',
  },
  'map-has-stages': {
    min: 'So viele Phasen hat eine Reise mindestens.',
  },
  'map-is-fresh': {
    days: 'Nach so vielen Tagen ohne Änderung ist eine Map veraltet.',
  },
  'notes-lopsided': {
    stages: 'Eine Map mit weniger Phasen wird nicht beurteilt.',
    notes: 'Eine Map mit weniger Notizen wird nicht beurteilt.',
    share: 'Eine Phase mit mehr als diesem Anteil aller Notizen ist überfüllt: 0,4 sind 40 %.',
    part: 'Eine Phase mit weniger als diesem Teil dessen, was Phasen sonst haben, ist dünn: 0,25 ist ein Viertel des Medians.',
  },
  'opportunities-ranked': {
    most: 'So viele Chancen dürfen ohne Rangfolge nebeneinanderstehen.',
  },
  'stage-count': {
    fewest: 'Eine Map mit weniger Phasen hat zu wenige.',
    most: 'Eine Map mit mehr Phasen hat zu viele.',
  },
}
