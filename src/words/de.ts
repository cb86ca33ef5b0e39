import { list, type Words } from './words.ts'

export default {
  language: 'de',
  lanes: {
    actions: list`Aktionen | Aktion | Handlungen | Handlung | Aktivitäten | Aktivität | Tätigkeiten | Tätigkeit |
      Aufgaben | Aufgabe | Verhalten | Tun | Was ich tue | Auslöser | Einstiegspunkt | Kundenschritte | Tut | Macht`,
    touchpoints: list`Touchpoints | Touchpoint | Berührungspunkte | Berührungspunkt | Kontaktpunkte | Kontaktpunkt |
      Interaktionen | Interaktion | Interaktionspunkte | Begegnungen | Schnittstellen zum Kunden |
      Orte des Kontakts | Kommunikation`,
    channels: list`Kanäle | Kanal | Kommunikationskanäle | Kommunikationskanal | Kontaktkanäle | Vertriebskanäle | Medien | Geräte |
      Gerät | Plattformen`,
    needs: list`Bedürfnisse | Bedürfnis | Bedarf | Ziele | Ziel | Erwartungen | Erwartung | Motivation |
      Motivationen | Motive | Wünsche | Anforderungen | Informationsbedarf | Informationsbedürfnisse |
      Was ich brauche | Absichten | Brauchen`,
    thoughts: list`Gedanken | Gedanke | Denken | Denkweise | Fragen | Frage | Zitate | Zitat | Annahmen |
      Überlegungen | Was ich denke | Was denkt der Kunde | Was der Kunde denkt | Was der Nutzer denkt`,
    emotions: list`Emotionen | Emotion | Gefühle | Gefühl | Fühlen | Stimmung | Stimmungen | Emotionskurve |
      Emotionale Kurve | Emotionale Reise | Emotionaler Zustand | Emotionsverlauf | Gefühlslage | Gefühlszustand |
      Empfindungen | Befinden | Erlebnis | Erlebnisse | Erfahrung | Erfahrungen | Höhen und Tiefen |
      Hochs und Tiefs | Freuden | Was ich fühle | Was fühlt der Kunde | Wie fühlt sich der Kunde | Emotionale`,
    voice: list`Stimme des Kunden | Stimme der Kunden | Stimmen der Kunden | Kundenstimme | Kundenstimmen |
      Bewertungen | Rezensionen | Rückmeldungen | Rückmeldung | Kundenfeedback | Zufriedenheit  |
      Weiterempfehlungen | Empfehlungen an andere | Mundpropaganda | Was sie sagen | Was Kunden sagen`,
    'moments-of-truth': list`Momente der Wahrheit | Moment der Wahrheit | Augenblicke der Wahrheit | Augenblick der Wahrheit |
      Schlüsselmomente | Schlüsselmoment | Entscheidende Momente | Kritische Momente | Magische Momente | Wow-Momente | Aha-Momente |
      Wendepunkte`,
    'pain-points': list`Schmerzpunkte | Schmerzpunkt | Schmerzen | Pain-Points | Probleme | Problem | Problempunkte |
      Frust | Frustration | Frustrationen | Frustpunkte | Hürden | Hürde | Hindernisse | Hindernis | Barrieren |
      Barriere | Herausforderungen | Herausforderung | Reibungspunkte | Reibung | Schwierigkeiten | Stolpersteine |
      Ärgernisse | Sorgen | Ängste | Schwachstellen | Engpässe | Risiken | Absprünge | Was stört | Was im Weg steht`,
    opportunities: list`Chancen | Chance | Möglichkeiten | Möglichkeit | Potenziale | Potenzial | Potentiale |
      Potential | Ideen | Idee | Verbesserungen | Verbesserung | Verbesserungspotenzial | Verbesserungspotenziale |
      Verbesserungspotential | Verbesserungsideen | Verbesserungsvorschläge | Verbesserungsmöglichkeiten |
      Optimierungspotenzial | Optimierungspotenziale | Optimierungen | Lösungen | Lösung | Lösungsideen |
      Lösungsansätze | Maßnahmen | Empfehlungen | Handlungsempfehlungen | Handlungsfelder | Wie könnten wir |
      Wie können wir | Nächste Schritte`,
    backstage: list`Hinter den Kulissen | Hinter der Bühne | Hintergrund | Hintergrundprozesse | Interner Prozess |
      Interne Aktivitäten | Prozesse | Prozess | Abläufe | Unterstützende Prozesse | Unterstützungsprozesse |
      Systeme | System | IT-Systeme | Systemreaktion | Systemantwort | Werkzeuge | Ressourcen | Abteilungen |
      Abteilung | Beteiligte Teams | Beteiligte | Zuständigkeit | Zuständigkeiten | Verantwortlich |
      Verantwortliche | Verantwortlichkeiten | Mitarbeiteraktionen | Sichtbarkeitslinie | Linie der Sichtbarkeit |
      Physische Nachweise`,
    metrics: list`Kennzahlen | Kennzahl | Messgrößen | Messgrösse | Metriken | Metrik | Messwerte |
      Erfolgskennzahlen | Erfolgskriterien | Erfolgsmessung | Indikatoren | Zahlen | Daten | Datenquellen | Belege |
      Beleg | Nachweise | Evidenz | Dauer | Zeit | Zeitaufwand | Zeit und Aufwand | Signale | Entscheidungen |
      Akzeptanzkriterien`,
    custom: list`Notizen | Notiz | Anmerkungen | Anmerkung | Bemerkungen | Kommentare | Sonstiges | Weiteres`,
  },
  stages: list`Phase | Phasen | Schritt | Schritte | Stufe | Stufen | Etappe | Etappen | Abschnitt | Abschnitte | Stadium | Stadien |
    Station | Stationen | Journey-Phase | Journey-Phasen | Phase der Customer Journey | Phasen der Customer Journey | Phasen der Reise |
    Kundenreisephase | Zeitachse`,
  stageNames: list`Bewusstsein | Aufmerksamkeit | Erwägung | Überlegung | Kauf | Kaufen | Bindung | Kundenbindung |
    Loyalität | Weiterempfehlung | Empfehlung | Empfehlen | Entdecken | Entdeckung | Suche | Suchen | Recherche |
    Vergleich | Vergleichen | Bewertung | Entscheidung | Entscheiden | Auswahl | Auswählen | Bestellung | Bestellen |
    Bezahlung | Bezahlen | Zahlung | Buchung | Buchen | Anmeldung | Anmelden | Registrierung | Einrichtung |
    Einrichten | Nutzung | Nutzen | Lieferung | Erhalt | Ankunft | Anreise | Aufenthalt | Abreise | Besuch |
    Betreuung | Service | Rückgabe | Verlängerung | Kündigung | Inspiration | Interesse | Information | Informieren |
    Nachbetreuung | Nach dem Kauf | Vor dem Kauf | Vorher | Während | Nachher | Bedarf | Auslöser | Antrag |
    Orientierung`,
  elsewhere: list`Stärken | Schwächen | Risiken und Bedrohungen | Bedrohungen | Schlüsselpartner |
    Schlüsselressourcen | Wertangebot | Wertversprechen | Nutzenversprechen | Kundenbeziehungen | Kundensegmente |
    Kostenstruktur | Kosten | Einnahmequellen | Erlösquellen | Kundenaufgaben | Hört | Hören | Sieht | Sehen | Zu tun |
    Offen | In Arbeit | Erledigt | Fertig | Blockiert | Beginnen | Aufhören | Beibehalten | Weitermachen |
    Was lief gut | Was lief schlecht | Gut gelaufen | Schlecht gelaufen | Maßnahmen | Verantwortlich |
    Rechenschaftspflichtig | Konsultiert | Informiert | Schlüsselergebnisse | Zuständig | Fällig | Termin | Frist |
    Priorität | Entscheidungen | Teilnehmer | Teilnehmende | Befragte | Wettbewerber | Stakeholder | Funktion |
    Risiko | Wahrscheinlichkeit | Auswirkung | Gegenmaßnahme | Aufwand | Projekt | Woche | Tag | Monat | Quartal |
    Montag | Dienstag | Mittwoch | Donnerstag | Freitag | Alter | Steckbrief | Problem | Lösung | Vorteile |
    Nachteile | Idee | Ideen | Probleme | Risiken | Aufgabe | Aufgaben | Frage | Fragen | Ziel | Ziele |
    Nächste Schritte | Nächster Schritt | Kennzahl | Kennzahlen | KPI | KPIs | Feedback | Bewertungen | Lösungen |
    Herausforderung | Herausforderungen | Aktivität | Aktivitäten | Zitat | Zitate | Kommunikation | Werkzeuge |
    Tools | Zeit | Systeme | System | Prozess | Prozesse | Technik | Ressourcen | Notizen | Kommentar | Kommentare |
    Definition | Begriff | Beispiel | Datum | Interview | Interviews | Hintergrund | Wer | Was | Wann | Material |
    Erlebnis | Personal | Finanzen | Vertrieb | Marketing | Produkt | Support | Entwicklung | Einkauf | Recht | Neu |
    Wartend | Gelöst | Geschlossen | Ja | Nein | Ergebnis | Ergebnisse | Gruppe | Interessen | Regel | Akteur |
    Ereignis | Vision | Name | Status | Team | Sprint | Thema | Fortschritt | Sorgen | Nutzen | Motivation | Gestern |
    Heute | Morgen | Inhalt | Begrüßung | Januar | Februar | März | April | Mai | Juni | Juli | August | September |
    Oktober | November | Dezember | Jan | Feb | Mär | Apr | Jun | Jul | Aug | Sep | Sept | Okt | Nov | Dez | Samstag |
    Sonntag | Mo | Di | Mi | Do | Fr | Sa | So | Anna | Lena | Lukas | Jonas | Felix | Paul | Julia | Laura | Sophie |
    Hans | Klaus | Petra | Sabine | Tim`,
  otherBoards: list`Retrospektive | Rückblick | Empathiekarte | Geschäftsmodell | Fahrplan | Organigramm |
    Flussdiagramm | Stakeholderanalyse | Wettbewerbsanalyse | Risikoregister | Besprechung | Wochenmeeting |
    Projektplan | Priorisierung | Umfrage | Kalender | Glossar | Personas | Unsere Personas | Interviews |
    Nutzerinterviews | Agenda | Ablauf | Lotusblüte | Ishikawa | Entwürfe | Teamboard | Risiken | Ziele | Teamziele |
    Feedbackmatrix | Produktvision | Stakeholder | Erkenntnisse | Zuständigkeiten | SWOT-Analyse | Vergleich |
    Wettbewerb`,
  besideLanes: { actions: list`Schritt | Schritte`, voice: list`Weiterempfehlung` },
  around: {
    people: list`Gast | Gäste | Besucher | Patient | Reisende | Fahrgast | Fahrgäste | Passagier | Student |
      Schüler | Lernende | Mitarbeiter | Mitarbeitende | Bürger | Mitglied | Käufer | Konsument | Verbraucher |
      Spieler | Mieter | Bewerber | Teilnehmer | Mensch | Personen | Geschäft | Unternehmen | Marke`,
    beside: list`der | die | das | des | dem | den | ein | eine | einer | eines | unser | unsere | unserer | mein |
      meine | ihr | ihre | ihrer | sein | seine | von | vom | für | mit | in | im | an | am | auf | aus | bei | zu |
      zum | zur | pro | je | aller | alle | wichtig | wichtige | wichtigste | wichtigsten | größte | größten |
      haupt | kern | schlüssel | zentrale | zentralen | aktuell | aktuelle | aktuellen | bestehende | bestehenden |
      heutige | mögliche | neue | neuen | weitere | typische | digitale | digitalen | intern | interne | internen |
      extern | externe | beteiligte | relevante | identifizierte | genutzte | zeile | spalte | ebene | bereich |
      liste | übersicht | kurve | verlauf | niveau | uns | ihnen | dabei | hier | heute | jeweilige | punkt |
      punkte | zustand | lage`,
    asking: list`was | wie | wo | welche | welcher`,
    asked: list`sie | er | es | ich | wir | sich | hat | haben | ist | sind | wird`,
    of: list`des | der | von`,
    endings: list`e | en | n | s | es | er | ern | t | nen | se | sen`,
  },
  title: {
    cem: list`Customer-Experience-Map | Experience-Map | Kundenerlebniskarte | Kundenerlebnis-Karte | Kundenerfahrungskarte |
      Erlebniskarte | Karte des Kundenerlebnisses | Landkarte des Kundenerlebnisses`,
    cjm: list`Customer-Journey-Map | Customer-Journey | Journey-Map | User-Journey-Map | User-Journey | Kundenreise | Kundenreisekarte |
      Karte der Kundenreise | Landkarte der Kundenreise | Nutzerreise | Patientenreise | Mitarbeiterreise`,
    combined: list`Kombinierte Experience- und Journey-Map | Kombinierte Karte | Kombinierte Map | Experience- und Journey-Map |
      Kundenerlebnis- und Kundenreisekarte`,
    subject: list`Marke | Markenname | Unternehmen | Firma | Organisation | Produkt | Produkte | Produktname | Dienstleistung |
      Dienstleistungen | Dienst | Service | Produkt oder Dienstleistung | Produkt / Dienstleistung | Produkt oder Service |
      Gegenstand | Thema | Angebot`,
    actor: list`Persona | Personas | Akteur | Akteure | Akteurin | Nutzer | Nutzerin | Nutzer:in | Nutzer:innen | Nutzende |
      Benutzer | Anwender | Kunde | Kundin | Kund:in | Kunden | Kund:innen | Kundengruppe | Kundensegment | Segment | Zielgruppe |
      Rolle | Wer`,
    scenario: list`Szenario | Szenarien | Szenarium | Situation | Kontext | Anwendungsfall | Geschichte | Ausgangslage | Umfang`,
  },
  scale: {
    high: list`Sehr gut | Sehr positiv | Sehr zufrieden | Sehr glücklich | Positiv | Begeistert | Ausgezeichnet | Großartig | Gut |
      Glücklich | Zufrieden | Hoch | Am besten | Bestens | Beste | Besser | Super | Toll | Fröhlich | Sehr hoch | Hervorragend |
      Positive Emotion | Positive Emotionen | Positives Gefühl`,
    low: list`Sehr schlecht | Sehr negativ | Sehr unzufrieden | Sehr unglücklich | Negativ | Furchtbar | Schrecklich | Schlecht |
      Unglücklich | Unzufrieden | Niedrig | Tief | Am schlechtesten | Schlechteste | Schlechter | Mangelhaft | Ungenügend | Wütend |
      Frustriert | Traurig | Sehr niedrig | Katastrophal | Negative Emotion | Negative Emotionen | Negatives Gefühl`,
    middle: list`Neutral | Okay | Durchschnittlich | Mittelmäßig | Geht so | Weder noch`,
    top: list`oben | nach oben | höher | obere | oberes Ende | oberer | aufwärts`,
    bottom: list`unten | nach unten | tiefer | niedriger | untere | unterer | abwärts`,
  },
  placeholders: list`noch offen | folgt | folgt noch | kommt noch | wird ergänzt | zu klären | noch zu klären | zu ergänzen |
    zu definieren | noch zu definieren | noch ausfüllen | ausfüllen | bitte ausfüllen | hier ausfüllen | k. A. | keine Angabe |
    keine Angaben | entfällt | nicht zutreffend | Platzhalter | Beispiel | Beispieltext | Mustertext | Blindtext | Text | Notiz |
    neue Notiz | Haftnotiz | Text eingeben | Text hier eingeben | hier Text eingeben | hier eingeben | hier tippen | hier schreiben |
    schreib etwas | schreibe etwas | schreiben Sie etwas | Text hinzufügen | hier Text hinzufügen | Notiz hinzufügen | Notizen hinzufügen |
    hinzufügen | Ihr Text | Ihr Text hier | dein Text | dein Text hier | hier klicken | klicken zum Bearbeiten | zum Bearbeiten klicken |
    zum Bearbeiten doppelklicken | doppelklicken zum Bearbeiten | Beschreibung | Beschreibung hinzufügen | Aktion hinzufügen |
    Idee hinzufügen | Phase hinzufügen | Titel | ohne Titel | unbenannt | Titel hinzufügen | Phasenname | Name der Phase | neue Phase |
    Phase 1 | Schritt 1 | Name der Persona | Produktname | Firmenname | Was tut der Kunde? | Was macht der Kunde? | Was tut der Nutzer? |
    Was denkt der Kunde? | Was denken sie? | Was fühlt der Kunde? | Wie fühlt sich der Kunde? | Wie fühlen sie sich? |
    Welche Probleme gibt es? | Was können wir verbessern? | Wie könnten wir | Wie können wir es besser machen? |
    Welche Kanäle nutzen sie? | Was tun sie? | Wo begegnen sie uns? | Web, Laden, Telefon … auf welchem Weg? | Was brauchen sie hier? |
    Was geht ihnen durch den Kopf? | Wie fühlen sie sich? Je höher, desto besser | Was erzählen sie anderen? |
    Was gibt hier den Ausschlag? | Was steht ihnen im Weg? | Wie könnten wir es besser machen? | Was muss im Hintergrund passieren? |
    An welcher Zahl sehen wir es? | Kanal 1 | Touchpoint 1 | Kontaktpunkt 1 | Aktion 1 | Gedanke 1 | Emotion 1 | Gefühl 1 | Bedürfnis 1 |
    Ziel 1 | Aufgabe 1 | Notiz 1 | Idee 1 | Chance 1 | Schmerzpunkt 1 | Problem 1 | Text 1 | Spalte 1 | Zeile 1 | Etappe 1 | Titel 1 |
    Überschrift | Untertitel | Beschriftung | Stichpunkt | Stichpunkte | in Arbeit | in Bearbeitung | wird nachgereicht |
    noch nicht bekannt | noch unbekannt | wissen wir noch nicht | muss noch ergänzt werden | noch zu ergänzen | noch zu bestimmen |
    noch festzulegen | zu bestimmen | zu erledigen | nachtragen | keine Daten | leer | blabla | bla bla bla | Text einfügen |
    Text hier einfügen | hier Text einfügen | hier einfügen | hier eintragen | bitte eintragen | eintragen | hier Notiz hinzufügen |
    hier hinzufügen | hier Notizen hinzufügen | Ideen hinzufügen | Idee hier hinzufügen | Ideen hier eintragen | deine Idee hier |
    deine Ideen hier | deine Notiz hier | Ihre Notiz hier | dein Titel | Schritt hinzufügen | Touchpoint hinzufügen | Emotion hinzufügen |
    Gedanken hinzufügen | Kanal hinzufügen | Schmerzpunkt hinzufügen | Chance hinzufügen | Zitat hinzufügen | Persona hinzufügen |
    Bild einfügen | gib hier Text ein | geben Sie hier Text ein | geben Sie Text ein | geben Sie hier Ihren Text ein |
    gib deinen Text ein | schreib hier | schreibe hier | schreiben Sie hier | hier klicken und tippen | klicken, um Text hinzuzufügen |
    klicken, um Text einzugeben | klicken und tippen | klicke zum Bearbeiten | klicke hier | hier klicken zum Bearbeiten |
    doppelklicken, um Text einzugeben | doppelklicken, um Text hinzuzufügen | Doppelklick zum Bearbeiten | tippen zum Bearbeiten |
    Text bearbeiten | bearbeite mich | Name der Etappe | Name des Schritts | Name des Produkts | Phase benennen | Phase beschreiben |
    beschreibe die Phase | beschreibe hier | Was tut der Kunde hier? | Was tun die Kunden? | Was macht die Kundin? | Was machen sie? |
    Was macht der Nutzer? | Was möchte der Kunde? | Was möchte der Kunde erreichen? | Was will der Kunde erreichen? | Was will der Kunde? |
    Was brauchen sie? | Was braucht der Kunde? | Was erwartet der Kunde? | Was sind die Ziele? | Was ist das Ziel? |
    Was denkt der Nutzer? | Was denken die Kunden? | Was fühlen sie? | Was fühlt der Nutzer? | Wie fühlen sich die Kunden? |
    Wie fühlt sich der Nutzer? | Wie geht es dem Kunden? | Was sagt der Kunde? | Welche Fragen hat der Kunde? | Welche Fragen haben sie? |
    Welche Schmerzpunkte gibt es? | Was sind die Schmerzpunkte? | Welche Hürden gibt es? | Was frustriert sie? |
    Was frustriert den Kunden? | Was läuft schlecht? | Welche Chancen gibt es? | Was könnte besser sein? | Was können wir besser machen? |
    Was lässt sich verbessern? | Wie können wir das verbessern? | Wie können wir helfen? | Welche Touchpoints gibt es? |
    Welche Kontaktpunkte gibt es? | Wo findet der Kontakt statt? | Welche Kanäle gibt es? | Welche Kanäle werden genutzt? |
    Wer ist beteiligt? | Wer ist verantwortlich? | Was passiert im Hintergrund? | Was passiert hier?`,
  none: list`keine | keiner | keines | kein | keine gefunden | keine bekannt | keine erkannt | keine erkennbar | keine beobachtet |
    keine vorhanden | keine festgestellt | bisher keine | derzeit keine | hier keine | nichts | nichts gefunden | nichts bekannt |
    nichts aufgefallen | nichts Auffälliges | nichts zu berichten | nichts festgestellt | keine Schmerzpunkte |
    keine Schmerzpunkte gefunden | keine Schmerzpunkte bekannt | keine Pain Points | keine Pain Points gefunden | keine Probleme |
    keine Probleme gefunden | keine Probleme bekannt | kein Problem | keine Hürden | keine Hürden gefunden | keine Hindernisse |
    keine Reibung | keine Frustration | keine Herausforderungen | keine Chancen | keine Chancen gefunden | keine Chance gefunden |
    keine Ideen | keine Möglichkeiten | keine Aktion | keine Aktionen | keine Touchpoints | kein Touchpoint | kein Kontakt |
    keine Kontaktpunkte | kein Bedarf | keine Erkenntnisse | Fehlanzeige | es gibt keine | wir haben nichts gefunden |
    wir haben keine gefunden | keinen | keinerlei | keine entdeckt | keine genannt | keine ersichtlich | keine gesehen | keine gemeldet |
    keine weiteren | noch keine | noch keine gefunden | aktuell keine | momentan keine | zurzeit keine | in dieser Phase keine |
    keiner gefunden | keiner bekannt | keines gefunden | nichts entdeckt | nichts Besonderes | nichts Nennenswertes | nichts zu melden |
    nichts zu ergänzen | nichts zu verbessern | nichts gemeldet | bisher nichts | hier nichts | gar nichts | gar keine |
    keine Pain Points bekannt | keine Schmerzpunkte identifiziert | keine Schmerzpunkte vorhanden | keine Schmerzpunkte in dieser Phase |
    kein Schmerzpunkt | kein Schmerzpunkt gefunden | kein Pain Point | keine größeren Probleme | keine Probleme in dieser Phase |
    keine Probleme aufgefallen | keine Schwierigkeiten | keine Beschwerden | keine Barrieren | keine Hürde | kein Hindernis |
    keine Reibungspunkte | keine Frustrationen | keine Chance | keine Chancen erkannt | keine Chancen identifiziert | keine Potenziale |
    kein Potenzial | keine Verbesserung nötig | keine Verbesserungen | keine Verbesserungsmöglichkeiten | keine Idee | keine Gedanken |
    keine Emotionen | keine Kanäle | kein Kanal | keine Interaktion | kein Kundenkontakt | keine Bedürfnisse | keine Auffälligkeiten |
    nicht vorhanden | nicht gefunden | wir haben keine Probleme gefunden | es gibt keine Probleme | es gibt keine Schmerzpunkte |
    es gibt keine Chancen | es gibt nichts`,
  because: list`weil | da | denn | wegen | aufgrund | Grund | Begründung | dank | nämlich | da ja`,
  evidence: {
    interview: list`Interview | Interviews | interviewt | Kundeninterview | Kundeninterviews | Nutzerinterview | Nutzerinterviews |
      Kundengespräch | Kundengespräche | Fokusgruppe | Tagebuchstudie | Feldstudie | Beobachtung | beobachtet`,
    survey: list`Umfrage | Umfragen | Befragung | Befragungen | befragt | Fragebogen | Kundenbefragung | Nutzerbefragung |
      Zufriedenheitsumfrage`,
    analytics: list`Analytics | Webanalyse | Datenanalyse | Nutzungsdaten | Trackingdaten | Nutzungsstatistik | Logdaten | Heatmap`,
    test: list`Test | Tests | getestet | Nutzertest | Nutzertests | Usability-Test | Usability-Tests | Usabilitytest | A/B-Test |
      A/B-Tests | Prototypentest`,
    feedback: list`Feedback | Rückmeldung | Rückmeldungen | Kundenfeedback | Kundenbewertung | Kundenbewertungen |
      Beschwerde | Beschwerden | Reklamation | Reklamationen | Support-Ticket | Support-Tickets | Supportanfrage | Supportanfragen |
      Kundenstimme | Kundenstimmen`,
    assumption: list`Annahme | Annahmen | angenommen | wir nehmen an | Hypothese | Hypothesen | Vermutung | Vermutungen | vermutet |
      wir vermuten | wir glauben | ungeprüft | nicht validiert | zu validieren`,
  },
  marks: {
    owner: list`verantwortlich | Verantwortliche | Verantwortlicher | zuständig | wer`,
    measure: list`Messgröße | Messgrösse | Kennzahl | Metrik | Maß | gemessen an | gemessen durch | Erfolgskennzahl`,
    impact: list`Wirkung | Auswirkung | Nutzen | Kundennutzen | Mehrwert | Einfluss`,
    effort: list`Aufwand | Komplexität`,
    votes: list`Stimmen | Stimme | Klebepunkte`,
  },
  purchase: list`Kauf | Kaufen | Kaufabschluss | Bestellung | Bestellen | Bezahlung | Bezahlen | Zahlung`,
  company: list`wir [senden/schicken/versenden/liefern/bieten/verkaufen/kontaktieren/informieren/benachrichtigen/schulen/bewerben/fakturieren/bestätigen/bearbeiten/veröffentlichen/gewinnen/binden] |
    wir rufen [an/zurück] | unser [Team/Vertrieb/Kundendienst] | unsere [Mitarbeiter/Mitarbeitenden] | Leadgenerierung |
    Neukundengewinnung | Kundengewinnung | Upselling | Cross-Selling`,
  departments: list`Vertrieb | Vertriebsabteilung | Verkauf | Marketing | Marketingabteilung | Finanzen | Finanzabteilung | Buchhaltung |
    Rechtsabteilung | Recht | IT | IT-Abteilung | Personal | Personalabteilung | HR | Logistik | Beschaffung | Backoffice | Innendienst |
    Außendienst | Produktmanagement | Controlling | Sachbearbeitung`,
  legend: list`Legende | Farbcode | Farben | Farbe | rot | grün | gelb | orange | blau | rosa | pink | violett | lila | grau | türkis`,
  feelings: {
    good: list`gut | sehr gut | glücklich | froh | fröhlich | erfreut | begeistert | zufrieden | neugierig | interessiert | gespannt |
      hoffnungsvoll | zuversichtlich | optimistisch | sicher | erleichtert | ruhig | entspannt | stolz | dankbar | Freude | beeindruckt |
      inspiriert | motiviert | vertrauensvoll | Vertrauen | Vorfreude | toll | super | wohl | guter | gute | gutes | gutem | guten |
      glücklicher | glückliche | Glück | zufriedener | zufriedene | Zufriedenheit | Begeisterung | begeisterte | Neugier | Interesse |
      Hoffnung | Erleichterung | erleichterte | Dankbarkeit | Sicherheit | Motivation | Zuversicht | Optimismus | Spaß | freut sich |
      freue mich | gefreut | angenehm | angenehme | herzlich | wertgeschätzt | willkommen | verstanden | bestätigt | beruhigt | gelassen |
      entspannte | großartig | hervorragend | ausgezeichnet | perfekt | liebt es | Liebe | genießt | gut aufgehoben | gut informiert |
      überzeugt | erfreulich | klasse | prima | Wohlgefühl | Wohlbefinden`,
    bad: list`schlecht | sehr schlecht | furchtbar | schrecklich | traurig | unglücklich | wütend | Wut | verärgert | Ärger | genervt |
      gereizt | frustriert | Frust | verwirrt | Verwirrung | ängstlich | Angst | besorgt | Sorge | nervös | gestresst | Stress |
      überfordert | enttäuscht | Enttäuschung | unzufrieden | gelangweilt | ungeduldig | unsicher | Unsicherheit | skeptisch |
      misstrauisch | zweifelnd | hilflos | verloren | zögerlich | müde | erschöpft | verzweifelt | schlechter | schlechte | schlechtes |
      schlimm | schlimme | unglückliche | unzufriedene | Unzufriedenheit | wütende | frustrierte | frustrierend | Frustration | verwirrte |
      verwirrend | ängstliche | besorgte | Sorgen | Ängste | Nervosität | nervt | nervig | ärgert sich | ärgerlich | stressig | stresst |
      Überforderung | enttäuschte | enttäuschend | Langeweile | langweilig | Ungeduld | verunsichert | Verunsicherung | Skepsis |
      Misstrauen | Zweifel | zweifelt | hilflose | Hilflosigkeit | ratlos | Ratlosigkeit | allein gelassen | im Stich gelassen |
      Müdigkeit | erschöpfte | Erschöpfung | Verzweiflung | verzweifelte | unwohl | unangenehm | unsichere | aufgeregt und nervös | Panik |
      panisch | schockiert | Schock | entsetzt | empört | Hass | hasst | peinlich | beschämt | Scham | Schuldgefühl | Reue | bereut |
      angespannt | Anspannung | resigniert | Resignation | abgelehnt | missverstanden | bedrückt | Trauer | zornig | Zorn | sauer |
      gestresste | verloren gegangen`,
    either: list`überrascht | Überraschung | neutral | gleichgültig | okay | ok | gemischte Gefühle | ambivalent | abwartend | aufgeregt |
      Aufregung | gespannte`,
    turns: list`nicht | nie | niemals | kein | keine | keinen | keiner | keinem | ohne | weniger | kaum | weder | noch | würde | würden |
      könnte | könnten | sollte | sollten | wenn | falls | ob | will | wollen | möchte | möchten | hofft | hoffen | bis | statt | anstatt |
      als | fast | aber | doch | obwohl | trotz | jedoch | nichts | niemand | wäre | wären | zu | mangelnde | mangelnder | fehlende |
      fehlendes | vermeidet`,
  },
  and: list`und | u. | sowie`,
} satisfies Words
