import type { Language } from './language.ts'

/** Marks at gaps, in German. */
export const marks: Language['panel'] = {
  'check.marks': 'Lücken auf dem Board markieren',
  'marks.news.one': '{n} markiert',
  'marks.news.other': '{n} markiert',
  'marks.intro':
    'In jedem Feld, in dem etwas fehlt, steht dann ein Fähnchen. Es zählt nie als Inhalt, wandert mit der Map mit und verschwindet von selbst, sobald die Lücke geschlossen ist.',
  'marks.none': 'Im Moment gibt es keine Lücke zu markieren.',
  'marks.put.one': '{n} Lücke markieren',
  'marks.put.other': '{n} Lücken markieren',
  'marks.put-more.one': '{n} weitere Lücke markieren',
  'marks.put-more.other': '{n} weitere Lücken markieren',
  'marks.remove': 'Markierungen entfernen',
  'marks.putting': 'Lücken werden markiert …',
  'marks.removing': 'Markierungen werden entfernt …',
  'marks.on': 'Die Lücken sind markiert.',
  'marks.on-by': 'Die Lücken sind markiert, und zwar von {name}.',
  'marks.on-own': 'Die Lücken sind markiert. Solange dieses Panel offen ist, werden auch neue markiert.',
  'marks.left.one': '{n} Markierung von früher ist noch auf dem Board. Niemand kümmert sich mehr um sie.',
  'marks.left.other': '{n} Markierungen von früher sind noch auf dem Board. Niemand kümmert sich mehr um sie.',
  'marks.removed.one': '{n} Markierung ist entfernt. Es ist keine mehr da.',
  'marks.removed.other': '{n} Markierungen sind entfernt. Es ist keine mehr da.',
  'marks.kept.one': '{n} Element bleibt: Jemand hat hineingeschrieben, benutzt es oder hat es selbst gemacht.',
  'marks.kept.other': '{n} Elemente bleiben: Jemand hat hineingeschrieben, benutzt sie oder hat sie selbst gemacht.',
  'marks.cancelled-put': 'Abgebrochen. Was schon markiert war, ist wieder entfernt.',
  'marks.cancelled-remove': 'Abgebrochen. Einige Markierungen sind vielleicht noch auf dem Board.',
  'marks.busy': 'Gerade ändert jemand diese Map. Versuch es in einer Minute noch einmal.',
  'marks.viewer': 'Nur wer dieses Board bearbeiten darf, kann Lücken markieren oder Markierungen entfernen.',
  'marks.failed-put': 'Nicht alle Lücken ließen sich markieren. {why}',
  'marks.failed-remove': 'Nicht alle Markierungen ließen sich entfernen. {why}',
}
