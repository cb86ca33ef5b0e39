import type { Reasons } from './language.ts'

/** Why the rules matter and what one can do about their findings, in German. */
export const reasons: Reasons = {
  'map-has-title': {
    why: 'Nach Monaten unterscheidet nur noch der Titel diese Map von der nächsten.',
    remedy: 'Schreib in die erste Zeile des Titels, worum es geht: wessen Reise, und wohin sie führt.',
  },
  'map-has-actor': {
    why: 'Zwei Menschen gehen selten denselben Weg. Ohne Namen darauf füllen alle im Raum die Map für jemand anderen.',
    remedy: 'Nenne im Titel hinter „Persona:“ eine Persona. Für eine zweite lohnt sich eine eigene Map.',
  },
  'map-has-subject': {
    why: 'Eine Map über zwei Dinge zeigt ihren Durchschnitt, und was bei einem davon wehtut, verschwindet.',
    remedy:
      'Schreib Marke, Produkt oder Dienstleistung in den Titel. Zeichne für jedes Produkt eine eigene Journey-Map.',
  },
  'map-has-stages': {
    why: 'Eine Reise führt von irgendwo nach irgendwo. Mit einer einzigen Phase ist sie eine Liste.',
    remedy: 'Füge unter Abgleich → Aufbau Phasen hinzu, oder zeichne neben die erste weitere Kopfzeilen.',
  },
  'stage-has-name': {
    why: 'An den Namen der Phasen finden sich alle auf der Map zurecht, auch wer sie erst später liest.',
    remedy: 'Schreib auf den Kopf der Phase, was in ihr geschieht, in den Worten derer, die sie erleben.',
  },
  'stage-has-action': {
    why: 'Wo nichts passiert, lässt sich nichts fühlen und nichts verbessern: An dieser Zeile hängen alle anderen der Phase.',
    remedy: 'Schreib dazu, was sie in dieser Phase tun oder wo sie euch begegnen.',
  },
  'stage-has-emotion': {
    why: 'Emotionen zeigen, wo eine Reise wehtut und wo sie begeistert. Eine Phase ohne Emotion ist eine Lücke in der Kurve, und Lücken verbergen die Tiefpunkte.',
    remedy:
      'Schreib dazu, wie sie sich fühlen, und schieb die Notiz nach oben oder unten, wo sie hingehört. Unsicher? Frag, wer es miterlebt hat.',
  },
  'stage-has-opportunity': {
    why: 'Eine Map zeichnet man, damit sich etwas ändert. Eine Phase ohne Chance hat man umsonst betrachtet.',
    remedy:
      'Fragt bei jedem Schmerzpunkt der Phase: „Wie könnten wir …?“ Gibt es wirklich nichts zu tun, schreib „keine“ und warum.',
  },
  'stage-has-thought': {
    why: 'Was Menschen denken, erklärt, was sie als Nächstes tun und warum sie sich so fühlen.',
    remedy: 'Schreib dazu, was ihnen durch den Kopf geht, am besten als Zitat.',
  },
  'stage-has-pain-point': {
    why: 'Aus Schmerzpunkten entstehen Chancen. Eine leere Zelle sagt nicht, ob es keinen gibt oder ob niemand hingesehen hat.',
    remedy: 'Schreib dazu, was hier im Weg steht. Ist da nichts, schreib „keine“ und woher ihr das wisst.',
  },
  'touchpoint-has-channel': {
    why: 'Derselbe Touchpoint fühlt sich am Telefon anders an als im Laden, und andere Leute sind dafür zuständig.',
    remedy: 'Nenne den Kanal in seiner Zeile, als Tag oder vor der Notiz: „Web: Produktseite“.',
  },
  'cem-has-moment-of-truth': {
    why: 'Wenige Momente entscheiden, ob Menschen bleiben. Eine Experience-Map, die keinen nennt, zeigt nicht, wo man anfangen soll.',
    remedy:
      'Markiere die Begegnung, an der sich alles entscheidet: in der Zeile für Momente der Wahrheit oder mit einem Tag.',
  },
  'map-keeps-template-lanes': {
    why: 'Maps einer Organisation lassen sich nur nebeneinanderlegen, solange sie dieselben Fragen beantworten.',
    remedy:
      'Füge die Zeile unter Abgleich → Aufbau wieder ein, oder gib ihr eine Beschriftung, die sagt, wonach sie fragt.',
  },
  'note-has-place': {
    why: 'Eine Notiz in keiner Zelle zählt nirgends, und eine über zwei Zellen zählt vielleicht in der falschen.',
    remedy: 'Schieb die Notiz in die Zelle, in die sie gehört, oder aus der Map heraus.',
  },
  'feeling-is-placed': {
    why: 'Worte allein ergeben keine Kurve: Ein Gefühl ohne Höhe fehlt darin, und eines auf falscher Höhe verbiegt sie.',
    remedy:
      'Schieb die Notiz nach oben, wenn es gut ist, nach unten, wenn es schlecht ist, oder füg einen Smiley hinzu.',
  },
  'stage-count': {
    why: 'Zwei Phasen zeigen ein Vorher und ein Nachher und nichts vom Weg. Mehr als acht sind Schritte: Die behält niemand im Kopf, und kein Muster wird sichtbar.',
    remedy:
      'Teile eine Phase, in der viel passiert, oder leg Phasen zusammen, die sich gleich anfühlen. Einzelheiten gehören in die Notizen.',
  },
  'both-ends-covered': {
    why: 'Menschen entscheiden lange vor dem Kauf, und sie bleiben oder gehen lange danach. Eine Map vom Kauf allein zeigt, was das Unternehmen von ihnen sieht.',
    remedy: 'Füge unter Abgleich → Aufbau eine Phase vor oder nach dem Kauf ein, oder füll die vorhandenen.',
  },
  'curve-is-flat': {
    why: 'Kaum eine Reise fühlt sich vom Anfang bis zum Ende gleich an. Eine flache Kurve heißt meist, dass die Notizen in einer Reihe liegen oder dass niemand gefragt wurde.',
    remedy:
      'Sieh dir den besten und den schlimmsten Moment noch einmal an und schieb sie dorthin, wo sie hingehören. Ist sie wirklich flach, lass sie so.',
  },
  'low-point-has-pain': {
    why: 'Ein Tiefpunkt ohne Ursache lässt sich nicht beheben: Die Kurve sagt, dass es wehtut, und die Zeile für Schmerzpunkte, dass nichts ist.',
    remedy:
      'Schreib dazu, weshalb sie sich so fühlen. Steht ihnen nichts im Weg, schreib, warum es sich trotzdem schlecht anfühlt.',
  },
  'pain-has-opportunity': {
    why: 'Ein Schmerzpunkt, aus dem nichts folgt, wurde umsonst gefunden, und ein bloßes „keine“ daneben sagt nicht, ob jemand nachgedacht hat.',
    remedy:
      'Mach aus jedem Schmerzpunkt ein „Wie könnten wir …?“ Lässt sich nichts tun, schreib warum: „keine: das Gesetz verlangt es“.',
  },
  'peak-and-end-explained': {
    why: 'Von einer Reise bleiben der Höhepunkt, der Tiefpunkt und das Ende in Erinnerung. Diese Phasen sollte man zuerst verstehen.',
    remedy:
      'Schreib einen Gedanken, einen Schmerzpunkt oder einen Moment der Wahrheit dazu, der sagt, warum sich diese Phase so anfühlt.',
  },
  'notes-lopsided': {
    why: 'Notizen sammeln sich dort, wo die Leute im Raum arbeiten. Eine überfüllte Phase sind vielleicht mehrere, und eine dünne kennt im Raum meist niemand.',
    remedy: 'Teile die überfüllte Phase, oder frag jemanden, der die dünne kennt.',
  },
  'evidence-marked': {
    why: 'Auf einer Map steht Gefundenes neben Vermutetem. Nur wer beides unterscheiden kann, weiß, worauf Verlass ist und was zu fragen bleibt.',
    remedy:
      'Schreib in die Notiz, woher ihr es wisst: „(Interview)“, „(Umfrage)“, „(Analytics)“, „(Test)“, „(Feedback)“ oder „(Annahme)“. Ein Tag tut es auch.',
  },
  'opportunity-has-owner': {
    why: 'Was ausgewählt ist und niemandem gehört, wird nicht getan, und ohne Messgröße sieht niemand, ob es gewirkt hat.',
    remedy:
      'Schreib in die Notiz, wer sie übernimmt, „@Mia“, und woran ihr seht, dass es wirkt: „Kennzahl: Anrufe pro Woche“.',
  },
  'opportunities-ranked': {
    why: 'Niemand macht alles auf einmal. Eine Liste ohne Reihenfolge wird vom Leichtesten her abgearbeitet oder gar nicht.',
    remedy: 'Stimmt ab, oder schreibt „Wirkung: 4“ und „Aufwand: 2“ in die Notizen, auf die es ankommt.',
  },
  'customer-words': {
    why: 'Eine Map in den Worten des Unternehmens zeigt dessen Ablauf. Was die Kunden währenddessen tun, kommt nicht vor.',
    remedy:
      'Schreib, was sie tun: „wartet auf das Paket“ statt „wir versenden das Paket“, „Entscheiden“ statt „Vertrieb“.',
  },
  'color-alone': {
    why: 'Nicht alle sehen Farben gleich, und in einem Jahr weiß niemand mehr, was die roten bedeutet haben.',
    remedy:
      'Gib den Notizen Tags, oder schreib eine Legende neben die Map. Bedeuten die Farben nichts, gib den Notizen dieselbe.',
  },
  'map-has-owner': {
    why: 'Was allen gehört, pflegt niemand. Wer für die Map verantwortlich ist, beantwortet Fragen und sorgt dafür, dass sie wieder angesehen wird.',
    remedy: 'Nenne eine Person, oder eine Rolle, die jemand innehat, die für die Map geradesteht.',
  },
  'map-has-state': {
    why: 'Eine Map von heute und eine von morgen sehen gleich aus, ebenso Erforschtes und Geglaubtes. Wer danach entscheidet, muss wissen, was sie zeigt.',
    remedy:
      'Sag, ob die Map zeigt, wie es ist oder wie es sein soll, und ob ihr Menschen gefragt habt oder es annehmt.',
  },
  'review-date-set': {
    why: 'Keine der beiden Maps ist je fertig. Ohne Datum sieht niemand mehr hin, und eine alte Map gilt länger, als sie stimmt.',
    remedy: 'Setz den Tag, an dem ihr die Map wieder anseht. Ist er vorbei, seht jetzt hin und setzt den nächsten.',
  },
  'map-is-fresh': {
    why: 'Eine Map sagt, wie es war, als zuletzt jemand daran gearbeitet hat. Seither können sich Preise, Seiten und Menschen geändert haben.',
    remedy:
      'Geh die Map mit jemandem durch, der Kunden trifft, ändere, was nicht mehr stimmt, und zeichne sie wieder ab.',
  },
  'template-is-current': {
    why: 'Ein Team ändert seine Vorlage, wenn es gelernt hat, was Maps fragen sollten. Ältere fragen es nicht und lassen sich nicht neben neuere legen.',
    remedy: 'Öffne Abgleich → Vorlagen: Dort siehst du, was die neuere Fassung ändern würde, bevor sie es tut.',
  },
  'many-hands': {
    why: 'Eine Map zeigt, was die sehen, die sie machen. Eine Person allein sieht eine Seite, und die anderen stehen nicht dahinter.',
    remedy: 'Bitte Leute, die andere Phasen der Reise kennen, die Map durchzugehen und zu ergänzen, was fehlt.',
  },
}
