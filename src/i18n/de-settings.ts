import type { Language } from './language.ts'

/** Setting rules for the board, in German. */
export const settings: Language['panel'] = {
  'rules.hint':
    'Hier lässt sich einstellen, was eine Prüfung von einer Map verlangt. Das Board merkt es sich für alle; eine Kopie des Boards hat es nicht.',
  'rules.news.one': '1 geändert',
  'rules.news.other': '{n} geändert',
  'rules.find': 'Regel suchen',
  'rules.none': 'Keine Regel hat diese Wörter im Namen.',
  'rules.question-complete': 'Ist alles da?',
  'rules.question-good': 'Ist es eine gute Map?',
  'rules.question-alive': 'Lebt die Map?',
  'rules.on': 'Das prüfen',
  'rules.severity': 'Gewicht',
  'rules.as-made': '{severity}, wie vorgegeben',
  'rules.as-left-out': 'Ausgelassen, wie vorgegeben',
  'rules.off': 'aus',
  'rules.changed': 'geändert',
  'rules.left-out': 'ausgelassen',
  'rules.left-out-hint': 'Beim Prüfen für „{profile}“ ausgelassen. Wähle ein Gewicht, damit es trotzdem geprüft wird.',
  'rules.limit-standard': 'Vorgegeben: {standard}',
  'rules.no-number': 'Das ist keine Zahl. Schreib eine, zum Beispiel {standard}.',
  'rules.negative': 'Weniger als 0 geht nicht.',
  'rules.positive': 'Mehr als 0 geht nicht.',
  'rules.too-large': 'Mehr als {limit} geht nicht.',
  'rules.over-whole': 'Ein Anteil ist höchstens 1, das ist alles.',
  'rules.least-over-most': 'Das Mindeste wäre mehr als das Höchste.',
  'rules.unknown': 'Diese Regel hat keine solche Zahl.',
  'rules.reset': 'Zurücksetzen',
  'rules.reset-named': 'Zurücksetzen: {rule}',
  'rules.reset-all': 'Alle Regeln zurücksetzen',
  'rules.was-reset': 'Wieder wie vorgegeben: {rule}',
  'rules.all-reset': 'Alle Regeln sind wieder wie vorgegeben.',
  'rules.undo': 'Rückgängig',
  'rules.kept-viewer':
    'Du darfst dieses Board ansehen, aber nicht ändern. Wie du Regeln einstellst, gilt nur, bis du dieses Panel schließt.',
  'rules.kept-full':
    'Für die Einstellung der Regeln ist kein Platz mehr. Das Letzte gilt nur, bis du dieses Panel schließt. Setz einige zurück und versuch es dann noch einmal.',
  'rules.kept-newer':
    'Eine neuere Version von Throughline verwahrt, wie die Regeln auf diesem Board eingestellt sind. Deines gilt nur, bis du dieses Panel schließt. Lade das Board neu, um sie zu bekommen.',
  'rules.kept-trouble': 'Das Board konnte sich das gerade nicht merken: Es gilt nur, bis du dieses Panel schließt.',
}
