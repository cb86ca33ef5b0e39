import type { Language } from './language.ts'

/** Making a map that people drew a full one, in German. */
export const adopt: Language['panel'] = {
  'adopt.offer-title': 'Von Hand gezeichnet',
  'adopt.offer':
    'Übernimm diese Map: Sie bekommt Frame und Titel, wo sie keine hat, und die App merkt sie sich. Keine Notiz wird bewegt.',
  'adopt.open': 'Map übernehmen …',
  'adopt.copy-title': 'Das ist eine Kopie',
  'adopt.copy-offer':
    'Die App hält sie für die Kopie einer anderen Map, bis du eine eigene daraus machst. Keine Notiz wird bewegt.',
  'adopt.copy-open': 'Eigene Map daraus machen …',
  'adopt.heading': 'Map übernehmen',
  'adopt.copy-heading': 'Eine eigene Map daraus machen',
  'adopt.preparing': 'Sehe nach, was ihr fehlt …',
  'adopt.frame.one': 'Um ihr {n} Element wird ein Frame gezeichnet.',
  'adopt.frame.other': 'Um ihre {n} Elemente wird ein Frame gezeichnet.',
  'adopt.no-frame': 'Sie bekommt keinen Frame, weil ein fremder im Weg ist.',
  'adopt.title-above': 'Über der Map wird ein Titel gezeichnet.',
  'adopt.title-corner': 'In ihrer linken oberen Ecke wird ein Titel gezeichnet.',
  'adopt.title-below': 'Unter der Map wird ein Titel gezeichnet.',
  'adopt.title-beside': 'Neben der Map wird ein Titel gezeichnet.',
  'adopt.title-outside': 'Außerhalb des Frames wird ein Titel gezeichnet, weil darin kein Platz ist.',
  'adopt.attach.one': '{n} Element, das in ihrem Frame liegt, wird Teil des Frames.',
  'adopt.attach.other': '{n} Elemente, die in ihrem Frame liegen, werden Teil des Frames.',
  'adopt.outside.one': '{n} Element ragt über den Rand des Frames und bleibt so.',
  'adopt.outside.other': '{n} Elemente ragen über den Rand des Frames und bleiben so.',
  'adopt.nothing-drawn':
    'Es wird nichts gezeichnet. Throughline erkennt diese Map wieder, auch wenn sie umbenannt oder kopiert wird.',
  'adopt.keeps': 'Alles, was da ist, bleibt genau, wie es ist.',
  'adopt.no-template': 'Keine',
  'adopt.missing': 'Fehlende Zeilen: {lanes}. Sie werden nicht gezeichnet; die Prüfung fragt danach.',
  'adopt.go': 'Übernehmen',
  'adopt.copy-go': 'Eigene Map machen',
  'adopt.working': 'Die Map wird übernommen',
  'adopt.undoing': 'Wird zurückgenommen',
  'adopt.stopping': 'Wird gestoppt …',
  'adopt.done': 'Übernommen: Die App kennt diese Map jetzt.',
  'adopt.undo': 'Rückgängig machen',
  'adopt.undone': 'Die Map ist wieder, wie sie gezeichnet wurde.',
  'adopt.undone-kept.one':
    'Die Map ist wieder, wie sie gezeichnet wurde. {n} Element bleibt, weil es jemand geändert hat.',
  'adopt.undone-kept.other':
    'Die Map ist wieder, wie sie gezeichnet wurde. {n} Elemente bleiben, weil sie jemand geändert hat.',
  'adopt.failed': 'Die Map wurde nicht übernommen. {why}',
  'adopt.halfway': 'Die Map ist erst zum Teil übernommen; von euch wurde nichts geändert. {why}',
  'adopt.undo-failed': 'Es konnte nicht ganz zurückgenommen werden. {why}',
  'adopt.refused':
    'Für ihren Titel ist kein Platz frei, oder Miro lässt Throughline nicht festhalten, welche Map es ist. Schieb beiseite, was um die Map herum liegt, und versuch es noch einmal.',
  'adopt.cancelled': 'Gestoppt. Was schon getan ist, bleibt, bis du weitermachst oder es rückgängig machst.',
  'adopt.again': 'Weitermachen',
}
