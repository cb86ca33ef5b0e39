import type { Language } from './language.ts'

/** Owner, next review, state and signatures of a map, in German. */
export const signOff: Language['panel'] = {
  'sign-off.intro':
    'Wer freigibt, sagt damit: Auf diese Map ist Verlass. Ihr Titel merkt es sich, für alle auf diesem Board.',
  'sign-off.owner': 'Verantwortlich',
  'sign-off.time': 'Was sie zeigt',
  'sign-off.time-current': 'Wie es heute ist',
  'sign-off.time-future': 'Wie es werden soll',
  'sign-off.basis': 'Worauf sie beruht',
  'sign-off.basis-assumption': 'Annahmen',
  'sign-off.basis-research': 'Forschung',
  'sign-off.review-on': 'Nächste Durchsicht',
  'sign-off.by': 'Dein Name',
  'sign-off.unsaid': 'Hat noch niemand gesagt',
  'sign-off.go': 'Freigeben',
  'sign-off.again': 'Neu freigeben',
  'sign-off.save': 'Speichern',
  'sign-off.save-only': 'Speichern, ohne freizugeben',
  'sign-off.change': 'Ändern oder neu freigeben',
  'sign-off.working': 'Einen Moment …',
  'sign-off.news-signed': 'freigegeben',
  'sign-off.news-changed': 'seither geändert',
  'sign-off.signed-by': 'Freigegeben von {by} am {day}.',
  'sign-off.next': 'Nächste Durchsicht am {day}.',
  'sign-off.waived.one': '{n} Hinweis hingenommen',
  'sign-off.waived.other': '{n} Hinweise hingenommen',
  'sign-off.waived-item': '{rule}, {stage}',
  'sign-off.waived-more.one': 'und {n} weiterer',
  'sign-off.waived-more.other': 'und {n} weitere',
  'sign-off.changed.one': '{n} Notiz wurde nach der Freigabe geschrieben oder geändert.',
  'sign-off.changed.other': '{n} Notizen wurden nach der Freigabe geschrieben oder geändert.',
  'sign-off.withdraw': 'Freigabe zurückziehen',
  'sign-off.withdraw-sure': 'Die Freigabe von {by} zurückziehen? Verantwortung und nächste Durchsicht bleiben.',
  'sign-off.withdraw-go': 'Zurückziehen',
  'sign-off.keep': 'Behalten',
  'sign-off.blocked.one': '{n} Hinweis ist zu beheben oder hinzunehmen, bevor jemand freigibt:',
  'sign-off.blocked.other': '{n} Hinweise sind zu beheben oder hinzunehmen, bevor jemand freigibt:',
  'sign-off.blocked-more.one': 'und {n} weiterer',
  'sign-off.blocked-more.other': 'und {n} weitere',
  'sign-off.hints.one': '{n} Hinweis ist noch einen Blick wert. Die Freigabe hindert er nicht.',
  'sign-off.hints.other': '{n} Hinweise sind noch einen Blick wert. Die Freigabe hindern sie nicht.',
  'sign-off.free': 'Der Freigabe steht nichts im Weg.',
  'sign-off.list': 'Alle Hinweise zur Freigabe zeigen',
  'sign-off.missing-by': 'Sag, wer freigibt.',
  'sign-off.missing-owner': 'Sag, wer sich um die Map kümmert.',
  'sign-off.bad-day': 'Wähle einen Tag ab heute.',
  'sign-off.saved': 'Gespeichert.',
  'sign-off.signed': 'Die Map ist freigegeben.',
  'sign-off.withdrawn': 'Die Freigabe ist zurückgezogen.',
  'sign-off.overtaken':
    '{by} hat diese Map inzwischen freigegeben, und das gilt. Zieh diese Freigabe erst zurück, wenn eine andere an ihre Stelle treten soll.',
  'sign-off.vanished':
    'Deine Freigabe ist nicht mehr da: Jemand hat sie zurückgezogen oder überschrieben. Sieh dir die Map an und gib sie dann noch einmal frei.',
  'sign-off.stale':
    'Die Map hat sich inzwischen geändert, und nichts wurde geschrieben. Sieh sie dir noch einmal an und versuch es dann erneut.',
  'sign-off.unsure':
    'Miro antwortet nicht, also weiß noch niemand, ob es geschrieben wurde. Du siehst es hier, sobald sich das Board lesen lässt; fehlt es dann, versuch es noch einmal.',
  'sign-off.failed': 'Nichts wurde geschrieben. {why}',
  'sign-off.adopt-first':
    'Der Titel dieser Map merkt sich noch nichts, also lässt sich dort nichts festhalten. Übernimm die Map erst.',
  'sign-off.copy-first':
    'Das ist eine Kopie, und eine Kopie hat niemand freigegeben. Mach erst eine eigene Map daraus.',
  'sign-off.unfinished':
    'Eine Änderung dieser Map ist nicht abgeschlossen. Bring sie unter „Abgleich“ zu Ende oder nimm sie dort zurück, bevor jemand freigibt.',
}
