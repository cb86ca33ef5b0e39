import { adopt } from './de-adopt.ts'
import { changes } from './de-changes.ts'
import { correct } from './de-correct.ts'
import { coverage } from './de-coverage.ts'
import { fixes } from './de-fixes.ts'
import { history } from './de-history.ts'
import { marks } from './de-marks.ts'
import { report } from './de-report.ts'
import { settings } from './de-settings.ts'
import { signOff } from './de-sign-off.ts'
import { structure } from './de-structure.ts'
import { sync } from './de-sync.ts'
import { templates } from './de-templates.ts'
import { waivers } from './de-waivers.ts'
import { workshop } from './de-workshop.ts'
import type { Language } from './language.ts'

/** What the panel says in German: du, as Miro does. */
export const panel: Language['panel'] = {
  ...correct,
  ...adopt,
  ...report,
  ...sync,
  ...signOff,
  ...structure,
  ...templates,
  ...settings,
  ...waivers,
  ...changes,
  ...history,
  ...fixes,
  ...workshop,
  ...coverage,
  ...marks,
  'app.outside': 'Throughline läuft auf einem Miro-Board: Öffne ein Board und starte es dort in der Werkzeugleiste.',
  'app.name': 'Throughline',
  'app.tabs': 'Was möchtest du tun?',
  'tab.insert': 'Einfügen',
  'tab.check': 'Prüfen',
  'tab.sync': 'Abgleich',
  'app.loading': 'Wird geladen …',
  'app.load-failed': 'Dieser Teil der App ließ sich nicht laden. Prüfe deine Verbindung und versuch es noch einmal.',
  'app.try-again': 'Noch einmal versuchen',

  'insert.template': 'Vorlage',
  'insert.drag-hint': 'Tipp: Zieh eine Vorlage auf dem Board dorthin, wo du sie haben möchtest.',
  'insert.title': 'Titel',
  'insert.brand': 'Marke',
  'insert.product': 'Produkt oder Dienstleistung',
  'insert.actor': 'Persona',
  'insert.scenario': 'Szenario',
  'insert.optional': 'optional',
  'insert.stages': 'Phasen',
  'insert.preset': 'Ausgangspunkt',
  'insert.own-stages': 'Deine eigenen Phasen',
  'insert.stage-name': 'Phase {n}',
  'insert.add-stage': 'Phase hinzufügen',
  'insert.move-up': '„{name}“ nach oben',
  'insert.move-down': '„{name}“ nach unten',
  'insert.remove': '„{name}“ entfernen',
  'insert.keys-hint': 'Enter fügt darunter eine Phase hinzu, Alt mit einer Pfeiltaste verschiebt sie.',
  'insert.stage-moved': '„{name}“ ist jetzt Phase {n}',
  'insert.stage-removed': '„{name}“ entfernt',
  'insert.example': 'Mit Beispielinhalt',
  'insert.example-hint': 'Die Map kommt mit einer kurzen Geschichte, damit alle sehen, wie man sie liest.',
  'insert.go': 'Map einfügen',

  'insert.working': 'Die Map wird gezeichnet',
  'insert.undoing': 'Die Map wird zurückgenommen',
  'insert.progress': '{done} von {total}',
  'insert.starting': 'Suche einen freien Platz …',
  'insert.cancel': 'Abbrechen',
  'insert.stopping': 'Wird gestoppt und aufgeräumt …',
  'insert.done': '„{title}“ ist auf dem Board.',
  'insert.done-untitled': 'Die Map ist auf dem Board.',
  'insert.undo': 'Einfügen rückgängig machen',
  'insert.to-check': 'Weiter zum Prüfen',
  'insert.another': 'Weitere Map einfügen',
  'insert.undone': 'Die Map ist wieder vom Board verschwunden.',
  'insert.undone-kept.one':
    'Die Map ist wieder weg. Ein Element ist geblieben, weil es inzwischen jemand geändert hat.',
  'insert.undone-kept.other':
    'Die Map ist wieder weg. {n} Elemente sind geblieben, weil sie inzwischen jemand geändert hat.',
  'insert.undo-failed': 'Die Map konnte nicht ganz zurückgenommen werden. {why}',
  'insert.undo-refused':
    'In dieser Map wurde schon gearbeitet, darum bleibt sie stehen. Wenn du sicher bist, lösche ihren Frame von Hand.',
  'insert.failed': 'Die Map wurde nicht eingefügt. {why}',
  'insert.left-notes':
    'Die Map wurde zurückgenommen. Was schon jemand hineingeschrieben hat, bleibt auf dem Board. {why}',
  'insert.left-unfinished':
    'Die Map ist nur halb gezeichnet. Oben in diesem Panel kannst du sie fertigstellen oder aufräumen. {why}',
  'insert.cancelled': 'Abgebrochen. Das Board ist wie vorher.',

  'error.rate-limit':
    'Miro bekommt gerade zu viele Anfragen von deinen Apps. Warte eine Minute und versuch es dann noch einmal.',
  'error.permission':
    'Du darfst dieses Board ansehen, aber nicht ändern. Bitte die Person, der es gehört, um Schreibrechte.',
  'error.gone': 'Jemand hat etwas entfernt, das dafür nötig war. Versuch es noch einmal.',
  'error.outside':
    'Ein Element lag nicht mehr in seinem Frame. Versuch es noch einmal und lass den Frame solange an seinem Platz.',
  'error.cancelled': 'Der Vorgang wurde abgebrochen.',
  'error.refused': 'Miro hat es abgelehnt. Lade das Board neu und versuch es noch einmal.',
  'error.unknown': 'Etwas Unerwartetes ist passiert. Prüfe deine Verbindung und versuch es noch einmal.',

  'check.map': 'Map',
  'check.untitled': 'Map ohne Titel',
  'check.profile': 'Prüfen für',
  'check.profile-workshop': 'Workshop',
  'check.profile-sign-off': 'Freigabe',
  'check.profile-workshop-hint': 'Was ihr jetzt noch gemeinsam füllen könnt.',
  'check.profile-sign-off-hint': 'Alles, was vor der Freigabe der Map geklärt sein sollte.',
  'check.sign-off': 'Freigeben',
  'check.again': 'Erneut prüfen',
  'check.selection': 'Auswahl prüfen',
  'check.nothing-selected':
    'Es ist nichts ausgewählt. Klick auf dem Board den Frame einer Map an oder zieh einen Rahmen um sie, und wähle dann „Auswahl prüfen“.',
  'check.no-map':
    'In der Auswahl war keine Map zu erkennen. Eine Map braucht eine Reihe von Phasen und beschriftete Zeilen. Wähle alles aus, auch Beschriftungen und Überschriften.',
  'check.only-selection': 'Nur die Auswahl',
  'check.show-all': 'Alle Maps zeigen',
  'check.scope-title': 'Keine Map mehr in der Auswahl',
  'check.scope-text': 'Was du ausgewählt hattest, wurde verschoben, geändert, entfernt oder richtiggestellt.',
  'check.looking': 'Das Board wird gelesen …',
  'check.checked': 'Geprüft {ago}',
  'check.just-now': 'Gerade geprüft',
  'check.trouble-first': 'Das Board ließ sich gerade nicht lesen. Der nächste Versuch folgt von selbst.',
  'check.trouble-again':
    'Das Board ließ sich gerade nicht lesen. Der nächste Versuch folgt von selbst; bis dahin siehst du den letzten Stand.',
  'check.trouble-show': 'Diese Stelle ließ sich nicht zeigen. Versuch es noch einmal.',
  'check.none-title': 'Noch keine Map auf diesem Board',
  'check.none-text':
    'Füge eine Map aus einer Vorlage ein. Auch eine selbst gezeichnete wird erkannt, sobald sie eine Reihe von Phasen und beschriftete Zeilen hat.',
  'check.none-go': 'Map einfügen',
  'check.none-selection':
    'Gibt es eine, die nicht gefunden wurde? Wähle sie auf dem Board aus und dann hier „Auswahl prüfen“.',
  'check.filled.one': '{filled} von {n} Feld gefüllt',
  'check.filled.other': '{filled} von {n} Feldern gefüllt',
  'check.table': 'Felder der Map: Zeilen von oben nach unten, Phasen von links nach rechts',
  'check.lane': 'Zeile',
  'check.cell': '{lane}, {stage}: {state}',
  'check.state-filled': 'gefüllt',
  'check.state-empty': 'leer',
  'check.state-none': 'nichts gefunden',
  'check.state-review': 'ansehen',
  'check.report': 'Bericht',
  'check.findings': 'Hinweise',
  'check.all-good': 'Alles da.',
  'check.all-good-text': 'Auf dieser Stufe fehlt nichts. Zeit, darüber zu sprechen, was euch die Map sagt.',
  'check.only-reviews': 'Es fehlt nichts. Das hier sollte sich aber noch jemand ansehen:',
  'check.found.one': '1 Hinweis',
  'check.found.other': '{n} Hinweise',
  'check.have-a-look': 'Ansehen',
  'check.severity-critical': 'Kritisch',
  'check.severity-serious': 'Wichtig',
  'check.severity-moderate': 'Mittel',
  'check.severity-minor': 'Gering',
  'check.unplaced.one': '1 Element der Map gehört zu keinem Feld',
  'check.unplaced.other': '{n} Elemente der Map gehören zu keinem Feld',
  'check.doubtful.one': '1 Notiz liegt über zwei Feldern',
  'check.doubtful.other': '{n} Notizen liegen über zwei Feldern',
  'check.no-text': 'ohne Text',
  'check.announce': '{filled} von {cells} Feldern gefüllt. {findings}.',
  'check.begun': 'Eine Änderung dieser Map ist noch nicht fertig: Notizen werden gezeigt, wo sie liegen werden.',
  'check.to-sync': 'Weiter zum Abgleich',
  'check.more': 'Was sich tun lässt: {finding}',
  'check.to-templates': 'Neuere Version ansehen',
  'check.waive': 'Hinnehmen',
  'check.waived': 'Hingenommen',
  'check.rules': 'Regeln',
  'check.gone': 'Das ist nicht mehr auf dem Board. Es wird noch einmal geprüft.',

  'problem.too-long': '{field}: {length} Zeichen sind zu viele. Kürze auf höchstens {limit}.',
  'problem.stage-too-long': 'Phase {number}: {length} Zeichen sind zu viele. Kürze auf höchstens {limit}.',
  'problem.too-few-stages':
    'Eine Map braucht mindestens {limit} Phasen. Füge eine hinzu oder beginne mit einer fertigen Liste.',
  'problem.too-many-stages':
    '{count} Phasen sind mehr, als ein Board zeigen kann. Behalte höchstens {limit} oder teile die Map in zwei.',
  'problem.empty-stage': 'Phase {number} hat keinen Namen. Benenne oder entferne sie.',
  'problem.equal-stages': 'Phase {first} und Phase {second} heißen beide „{name}“. Gib einer einen anderen Namen.',

  'unfinished.title': 'Eine Map ist unfertig geblieben',
  'unfinished.text': '„{title}“ wurde gerade gezeichnet, als sich das Panel schloss.',
  'unfinished.text-untitled': 'Eine Map wurde gerade gezeichnet, als sich das Panel schloss.',
  'unfinished.finish': 'Fertigstellen',
  'unfinished.keep': 'So lassen',
  'unfinished.clean-up': 'Aufräumen',
  'unfinished.finishing': 'Die Map wird fertiggestellt',
  'unfinished.cleaning': 'Wird aufgeräumt',
  'unfinished.finished': 'Die Map ist jetzt vollständig.',
  'unfinished.kept': 'Die Map bleibt, wie sie ist.',
  'unfinished.cleaned': 'Die unfertige Map ist weg.',
  'unfinished.cleaned-kept.one': 'Die unfertige Map ist weg. Ein Element bleibt, weil es jemand geändert hat.',
  'unfinished.cleaned-kept.other': 'Die unfertige Map ist weg. {n} Elemente bleiben, weil sie jemand geändert hat.',
  'unfinished.failed': 'Das hat nicht geklappt. {why}',
}
