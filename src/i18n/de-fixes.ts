import type { Language } from './language.ts'

/** What settles a finding, in German. */
export const fixes: Language['panel'] = {
  'fix.empty-note': 'Leere Notiz anlegen …',
  'fix.lane': 'Zeile hinzufügen …',
  'fix.place': 'In die Map legen …',
  'fix.any': 'Beheben …',
  'fix.named': '{action} {finding}',
  'fix.all.one': '{n} beheben …',
  'fix.all.other': 'Alle {n} beheben …',
  'fix.all-of': '{action} {rule}',
  'fix.unsure':
    'Throughline ist nicht sicher, ob es diese Map richtig liest. Stell das zuerst richtig, dann lassen sich Hinweise beheben.',
  'fix.begun':
    'Eine Änderung dieser Map ist noch nicht fertig. Bring sie zuerst zu Ende, dann lassen sich Hinweise beheben.',
  'fix.not-allowed':
    'Du darfst dieses Board ansehen, aber nicht ändern: Wer es bearbeiten darf, kann Hinweise beheben.',

  'fix.waits.one': 'Eine leere Notiz wartet auf Worte: {stages}, {lane}',
  'fix.waits.other': '{n} leere Notizen warten auf Worte: {stages}, {lane}',
  'fix.waits-on': 'Der Hinweis bleibt, bis jemand etwas darauf geschrieben hat.',
  'fix.comes-in': '{words} kommt nach {stage}, {lane}',
  'fix.answers': '{words} wird in {stage}, {lane} geschrieben',
  'fix.comes-in-unscored': '{words} kommt nach {stage}, {lane}, noch ohne Wert: Ihn zeigt die Höhe, auf der sie liegt',
  'fix.comes-in-scored': '{words} kommt nach {stage}, {lane}; die Höhe, auf der sie dort liegt, kann als Wert zählen',
  'fix.straight': '{words} kommt ganz nach {stage}, {lane}',

  'fix.why': 'Warum?',
  'fix.remedy': 'Was du tun kannst: {remedy}',
  'fix.source': 'Quelle: {source}',

  'fix.ask-title': 'Titel geben …',
  'fix.ask-actor': 'Persona nennen …',
  'fix.ask-subject': 'Sagen, worum es geht …',
  'fix.ask-stage-name': 'Phase benennen …',
  'fix.ask-none': 'Nichts gefunden, weil …',
  'fix.ask-review': 'Sagen, wer und wann …',
  'fix.ask-state': 'Sagen, was sie zeigt …',
  'fix.title': 'Titel der Map',
  'fix.actor': 'Wessen Reise ist es? Nenn eine Persona.',
  'fix.brand': 'Um welche Marke geht es?',
  'fix.product': 'Um welches Produkt oder welche Dienstleistung geht es? Nenn eines.',
  'fix.stage-name': 'Name der Phase {number}',
  'fix.suggested': 'Vorschlag aus: {preset}',
  'fix.reason': 'Warum gibt es hier nichts?',
  'fix.reason-hint': 'Das kommt auf eine Notiz im Feld: „{begin} …“',
  'fix.empty': 'Schreib zuerst etwas.',
  'fix.show': 'Zeigen, was passiert',
  'fix.no-title': 'Diese Map hat keinen Titel, auf den man schreiben kann. Übernimm sie, dann bekommt sie einen.',
  'fix.lost-title': 'Der Titel dieser Map ist weg. Zeichne ihn unter Abgleich neu, dann kannst du darauf schreiben.',
  'fix.adopt': 'Diese Map übernehmen …',
}
