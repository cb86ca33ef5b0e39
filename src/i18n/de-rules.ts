import type { Language } from './language.ts'

export const rules: Language['rules'] = {
  'map-has-title': {
    title: 'Die Map hat einen Titel',
    empty: 'Die Map hat keinen Titel.',
    untouched: 'Die Map heißt noch „{title}“.',
  },
  'map-has-actor': {
    title: 'Die Map sagt, wessen Reise sie zeigt',
    empty: 'Die Map nennt keine Persona.',
    placeholder: 'Die Persona ist noch „{actor}“.',
  },
  'map-has-subject': {
    title: 'Die Map handelt von einer Sache',
    empty: 'Die Map sagt nicht, um welche Marke, welches Produkt oder welche Dienstleistung es geht.',
    placeholder: 'Als Marke, Produkt oder Dienstleistung steht noch „{subject}“ da.',
    two: '„{subject}“ sind vielleicht zwei Dinge. Eine Journey-Map folgt einem Produkt oder einer Dienstleistung.',
  },
  'map-has-stages': {
    title: 'Die Map hat Phasen',
    none: 'Die Map hat keine Phasen.',
    few: 'Phasen auf der Map: {count}. Eine Reise hat mindestens {min}.',
  },
  'stage-has-name': {
    title: 'Jede Phase hat ihren eigenen Namen',
    empty: 'Phase {position} hat keinen Namen.',
    placeholder: 'Phase {position} heißt noch „{name}“.',
    repeated: 'Phase {position} heißt genauso wie Phase {first}: „{name}“.',
  },
  'stage-has-action': {
    title: 'In jeder Phase passiert etwas',
    action: 'Keine Aktion in „{stage}“: Was tun sie?',
    touchpoint: 'Kein Touchpoint in „{stage}“: Wo begegnen sie euch?',
    'unclear-action':
      'Ist eine Notiz in „{stage}“ eine Aktion? Das bleibt offen, denn ihre Zeile fragt nach mehreren Dingen.',
    'unclear-touchpoint':
      'Ist eine Notiz in „{stage}“ ein Touchpoint? Das bleibt offen, denn ihre Zeile fragt nach mehreren Dingen.',
  },
  'stage-has-emotion': {
    title: 'Jede Phase sagt, wie sie sich anfühlt',
    'no-lane': 'Die Map hat keine Zeile für Emotionen.',
    missing: 'Nichts sagt, wie sie sich in „{stage}“ fühlen.',
    unclear: 'Ist eine Notiz in „{stage}“ eine Emotion? Das bleibt offen, denn ihre Zeile fragt nach mehreren Dingen.',
  },
  'stage-has-opportunity': {
    title: 'Jede Phase sagt, was besser werden kann',
    'no-lane': 'Die Map hat keine Zeile für Chancen.',
    missing: 'Keine Chance in „{stage}“. Wenn es keine gibt, schreib „keine“ und warum.',
    unclear: 'Ist eine Notiz in „{stage}“ eine Chance? Das bleibt offen, denn ihre Zeile fragt nach mehreren Dingen.',
  },
  'stage-has-thought': {
    title: 'Jede Phase sagt, was Menschen denken',
    missing: 'Kein Gedanke in „{stage}“: Was geht ihnen durch den Kopf?',
    unclear: 'Ist eine Notiz in „{stage}“ ein Gedanke? Das bleibt offen, denn ihre Zeile fragt nach mehreren Dingen.',
  },
  'stage-has-pain-point': {
    title: 'Jede Phase sagt, was im Weg steht',
    missing: 'Kein Schmerzpunkt in „{stage}“. Wenn es keinen gibt, schreib „keiner“ und warum.',
    unclear:
      'Ist eine Notiz in „{stage}“ ein Schmerzpunkt? Das bleibt offen, denn ihre Zeile fragt nach mehreren Dingen.',
  },
  'touchpoint-has-channel': {
    title: 'Jeder Touchpoint hat einen Kanal',
    missing: 'Der Touchpoint in „{stage}“ nennt keinen Kanal: Web, Laden, Telefon …?',
    unclear:
      'Welchen Kanal nutzt der Touchpoint in „{stage}“? Das bleibt offen, denn die Zeile fragt nach mehreren Dingen.',
  },
  'cem-has-moment-of-truth': {
    title: 'Die Experience-Map zeigt einen Moment der Wahrheit',
    'no-lane': 'Die Map hat keine Zeile für Momente der Wahrheit, und keine Notiz ist als einer getaggt.',
    missing: 'Keine Phase hat einen Moment der Wahrheit: Was gibt den Ausschlag?',
    unclear: 'Ist eine Notiz ein Moment der Wahrheit? Das bleibt offen, denn ihre Zeile fragt nach mehreren Dingen.',
  },
  'map-keeps-template-lanes': {
    title: 'Alle Zeilen der Vorlage sind da',
    missing: 'Die Zeile „{lane}“ der Vorlage fehlt.',
    repeated: 'Die Zeile „{lane}“ der Vorlage gibt es {count}-mal.',
    unreadable: 'Die Zeile „{lane}“ der Vorlage hat keine lesbare Beschriftung.',
  },
  'note-has-place': {
    title: 'Jede Notiz hat ihren Platz und ist lesbar',
    unplaced: 'Notizen, die in keinem Feld liegen: {count}.',
    doubtful: 'Notizen über zwei Feldern, gezählt wo der größere Teil liegt: {count}.',
    illegible: 'Notizen, die niemand lesen kann: {count}.',
  },
  'feeling-is-placed': {
    title: 'Gefühle in Worten haben einen passenden Wert',
    'sounds-good':
      'Notizen in „{stage}“, die gut klingen und keinen Wert haben: {count}. Leg sie auf die Skala oder ergänze einen Smiley.',
    'sounds-bad':
      'Notizen in „{stage}“, die schlecht klingen und keinen Wert haben: {count}. Leg sie auf die Skala oder ergänze einen Smiley.',
    contradicts: 'Notizen in „{stage}“, deren Worte das Gegenteil ihres Werts sagen: {count}.',
  },
  'stage-count': {
    title: 'Die Map hat nicht zu wenige und nicht zu viele Phasen',
    few: 'Phasen auf der Map: {count}. Bei weniger als {limit} sieht man kaum etwas vom Weg.',
    many: 'Phasen auf der Map: {count}. Bei mehr als {limit} verliert man das Ganze aus dem Blick.',
  },
  'both-ends-covered': {
    title: 'Die Map zeigt, was vor und nach dem Kauf geschieht',
    before: 'Vor „{stage}“ geschieht auf der Map nichts: Wie sind sie dahin gekommen?',
    after: 'Nach „{stage}“ geschieht auf der Map nichts: Wie geht es weiter?',
  },
  'curve-is-flat': {
    title: 'Die Kurve der Emotionen hat Höhen und Tiefen',
    flat: 'Die Werte aller {count} bewerteten Phasen liegen nah beieinander: Ist es überall gleich?',
    high: 'Alle {count} bewerteten Phasen fühlen sich gut an: Gibt es keinen Tiefpunkt?',
    low: 'Alle {count} bewerteten Phasen fühlen sich schlecht an: Gibt es keinen Höhepunkt?',
  },
  'low-point-has-pain': {
    title: 'Jeder Tiefpunkt sagt, was schmerzt',
    none: '„{stage}“ fühlt sich schlecht an, und doch steht da kein Schmerzpunkt: Woran liegt es?',
  },
  'pain-has-opportunity': {
    title: 'Wo es schmerzt, kann etwas besser werden',
    none: 'In „{stage}“ gibt es Schmerzpunkte, und auf die Frage nach Chancen steht da nur, dass es keine gibt, nicht warum.',
  },
  'peak-and-end-explained': {
    title: 'Höhepunkt, Tiefpunkt und Ende sagen, warum',
    highest: '„{stage}“ fühlt sich am besten an, und nichts sagt, warum.',
    lowest: '„{stage}“ fühlt sich am schlechtesten an, und nichts sagt, warum.',
    last: '„{stage}“ ist das Ende der Reise, und nichts sagt, warum es sich so anfühlt.',
  },
  'notes-lopsided': {
    title: 'Die Notizen verteilen sich auf die Phasen',
    many: 'In „{stage}“ liegen {count} von {all} Notizen: Sind das mehrere Phasen?',
    few: 'In „{stage}“ liegen {count} von {all} Notizen: Weiß jemand mehr darüber?',
  },
  'evidence-marked': {
    title: 'Die Map sagt, woher man es weiß',
    few: 'Notizen zu Gefühlen und Schmerzpunkten, die sagen, woher man es weiß oder dass es eine Annahme ist: {marked} von {count}.',
  },
  'opportunity-has-owner': {
    title: 'Gewichtete Chancen haben Verantwortliche und eine Messgröße',
    owner: 'Gewichtete Chancen in „{stage}“, die niemandem gehören: {count}. Schreib „@“ und einen Namen dazu.',
    measure: 'Gewichtete Chancen in „{stage}“ ohne Messgröße: {count}. Woran wird man sehen, dass es wirkt?',
  },
  'opportunities-ranked': {
    title: 'Die Chancen sind gewichtet',
    none: 'Keine der {count} Chancen sagt, wie wichtig sie ist: Stimmen, Wirkung oder Aufwand?',
  },
  'customer-words': {
    title: 'Phasen und Aktionen heißen so, wie Kunden sie sehen',
    stage: 'Der Name der Phase „{name}“ klingt nach dem Unternehmen: Wie würden Kunden sie nennen?',
    action: 'Aktionen in „{stage}“, die nach dem klingen, was das Unternehmen tut: {count}. Was tun die Kunden?',
  },
  'color-alone': {
    title: 'Keine Farbe sagt etwas allein',
    colors: 'Die Notizen in „{lane}“ haben {count} Farben, und sonst sagt nichts, was sie bedeuten.',
  },
  'map-has-owner': {
    title: 'Jemand kümmert sich um die Map',
    empty: 'Niemand ist als verantwortlich für die Map genannt.',
    placeholder: 'Als verantwortlich steht noch „{owner}“ da.',
  },
  'map-has-state': {
    title: 'Die Map sagt, was sie zeigt und worauf sie beruht',
    unsaid: 'Die Map sagt weder, ob sie das Heute oder die Zukunft zeigt, noch, ob sie auf Forschung beruht.',
    time: 'Die Map sagt nicht, ob sie zeigt, wie es heute ist oder wie es werden soll.',
    basis: 'Die Map sagt nicht, ob sie auf Forschung oder auf Annahmen beruht.',
  },
  'review-date-set': {
    title: 'Die nächste Durchsicht hat ein Datum',
    missing: 'Für die nächste Durchsicht ist kein Datum gesetzt.',
    past: 'Der Tag der nächsten Durchsicht ist vorbei: {date}.',
    unreadable: 'Das Datum der nächsten Durchsicht ist nicht zu lesen: „{date}“.',
  },
  'map-is-fresh': {
    title: 'An der Map wurde vor Kurzem gearbeitet',
    stale: 'Die Map wurde zuletzt am {date} geändert. Tage seitdem: {days}.',
  },
  'template-is-current': {
    title: 'Die Map hat die neueste Version ihrer Vorlage',
    newer: 'Die Map hat Version {version} ihrer Vorlage. Es gibt eine neuere: {newest}.',
  },
  'many-hands': {
    title: 'Die Map ist das Werk mehrerer Menschen',
    one: 'Alle Notizen sind von einer Person. Gezählte Notizen: {count}.',
    most: 'Eine Person hat {share} % der Notizen geschrieben. Gezählte Notizen: {count}.',
  },
}
