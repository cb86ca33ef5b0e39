import { list, type Words } from './words.ts'

export default {
  language: 'de',
  lanes: {
    actions: list`Aktionen | Aktion | Handlungen | Handlung | Aktivitäten | Aktivität | Tätigkeiten | Tätigkeit | Kundenaktionen |
      Kundenaktion | Kundenaktivitäten | Kundenhandlungen | Nutzeraktionen | Nutzeraktion | Nutzeraktivitäten | Benutzeraktionen |
      Aktionen des Kunden | Aktionen der Kunden | Handlungen des Kunden | Handlungen der Nutzer | Aufgaben | Aufgabe | Verhalten |
      Kundenverhalten | Nutzerverhalten | Tun | Was ich tue | Was sie tun | Was tut der Kunde | Was tun die Kunden | Was macht der Kunde |
      Was der Kunde tut | Was der Nutzer tut | Auslöser | Einstiegspunkt | Kundenschritte`,
    touchpoints: list`Touchpoints | Touchpoint | Berührungspunkte | Berührungspunkt | Kontaktpunkte | Kontaktpunkt |
      Kundenkontaktpunkte | Interaktionen | Interaktion | Interaktionspunkte | Begegnungen | Schnittstellen zum Kunden |
      Orte des Kontakts | Kommunikation`,
    channels: list`Kanäle | Kanal | Kommunikationskanäle | Kommunikationskanal | Kontaktkanäle | Vertriebskanäle | Medien | Geräte |
      Gerät | Plattformen`,
    needs: list`Bedürfnisse | Bedürfnis | Kundenbedürfnisse | Kundenbedürfnis | Nutzerbedürfnisse | Bedarf | Ziele | Ziel |
      Kundenziele | Kundenziel | Nutzerziele | Nutzerziel | Geschäftsziele | Geschäftsziel | Ziele des Kunden | Ziele der Nutzer |
      Erwartungen | Erwartung | Kundenerwartungen | Motivation | Motivationen | Motive | Wünsche | Anforderungen |
      Informationsbedarf | Informationsbedürfnisse | Ziele und Bedürfnisse | Bedürfnisse und Ziele | Was sie brauchen | Was ich brauche |
      Absichten`,
    thoughts: list`Gedanken | Gedanke | Denken | Kundengedanken | Gedanken des Kunden | Gedanken der Nutzer | Denkweise | Fragen |
      Frage | Kundenfragen | Zitate | Zitat | Kundenzitate | Annahmen | Überlegungen | Was ich denke | Was sie denken |
      Was denkt der Kunde | Was denken die Kunden | Was der Kunde denkt | Was der Nutzer denkt`,
    emotions: list`Emotionen | Emotion | Gefühle | Gefühl | Fühlen | Stimmung | Stimmungen | Stimmungskurve | Emotionskurve |
      Emotionale Kurve | Emotionale Reise | Emotionaler Zustand | Emotionsverlauf | Gefühlslage | Gefühlskurve | Gefühlszustand |
      Empfindungen | Befinden | Erlebnis | Erlebnisse | Erlebniskurve | Erfahrung | Erfahrungen | Kundenerlebnis | Kundenerfahrung |
      Kundenemotionen | Höhen und Tiefen | Hochs und Tiefs | Freuden | Was ich fühle | Wie sie sich fühlen | Was fühlt der Kunde |
      Wie fühlt sich der Kunde`,
    voice: list`Stimme des Kunden | Stimme der Kunden | Stimmen der Kunden | Kundenstimme | Kundenstimmen | Bewertungen |
      Kundenbewertungen | Rezensionen | Rückmeldungen | Rückmeldung | Kundenfeedback | Zufriedenheit | Kundenzufriedenheit |
      Weiterempfehlung | Weiterempfehlungen | Empfehlungen an andere | Mundpropaganda | Was sie sagen | Was Kunden sagen`,
    'moments-of-truth': list`Momente der Wahrheit | Moment der Wahrheit | Augenblicke der Wahrheit | Augenblick der Wahrheit |
      Schlüsselmomente | Schlüsselmoment | Entscheidende Momente | Kritische Momente | Magische Momente | Wow-Momente | Aha-Momente |
      Wendepunkte`,
    'pain-points': list`Schmerzpunkte | Schmerzpunkt | Schmerzen | Pain-Points | Kundenprobleme | Probleme | Problem | Problempunkte |
      Frust | Frustration | Frustrationen | Frustpunkte | Hürden | Hürde | Hindernisse | Hindernis | Barrieren | Barriere |
      Herausforderungen | Herausforderung | Reibungspunkte | Reibung | Schwierigkeiten | Stolpersteine | Ärgernisse | Sorgen |
      Ängste | Schwachstellen | Engpässe | Risiken | Absprünge | Was stört | Was im Weg steht`,
    opportunities: list`Chancen | Chance | Möglichkeiten | Möglichkeit | Potenziale | Potenzial | Potentiale | Potential | Ideen |
      Idee | Verbesserungen | Verbesserung | Verbesserungspotenzial | Verbesserungspotenziale | Verbesserungspotential |
      Verbesserungsideen | Verbesserungsvorschläge | Verbesserungsmöglichkeiten | Optimierungspotenzial | Optimierungspotenziale |
      Optimierungen | Lösungen | Lösung | Lösungsideen | Lösungsansätze | Maßnahmen | Massnahmen | Empfehlungen | Handlungsempfehlungen |
      Handlungsfelder | Wie könnten wir | Wie können wir | Nächste Schritte | Ideen und Chancen`,
    backstage: list`Hinter den Kulissen | Hinter der Bühne | Hintergrund | Hintergrundprozesse | Interne Prozesse | Interner Prozess |
      Interne Aktivitäten | Interne Abläufe | Prozesse | Prozess | Abläufe | Unterstützende Prozesse | Unterstützungsprozesse |
      Geschäftsprozesse | Systeme | System | IT-Systeme | Systemreaktion | Systemantwort | Werkzeuge | Tools und Systeme |
      Ressourcen | Abteilungen | Abteilung | Beteiligte Abteilungen | Beteiligte Teams | Beteiligte | Zuständigkeit |
      Zuständigkeiten | Verantwortlich | Verantwortliche | Verantwortlichkeiten | Mitarbeiteraktionen | Sichtbarkeitslinie |
      Linie der Sichtbarkeit | Physische Nachweise`,
    metrics: list`Kennzahlen | Kennzahl | Messgrößen | Messgrösse | Messgröße | Metriken | Metrik | Messwerte | Erfolgskennzahlen |
      Erfolgskriterien | Erfolgsmessung | Indikatoren | Zahlen | Daten | Datenquellen | Belege | Beleg | Nachweise | Evidenz |
      Dauer | Zeit | Zeitaufwand | Zeit und Aufwand | Signale | Entscheidungen | Akzeptanzkriterien`,
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
    Nachteile`,
  otherBoards: list`Retrospektive | Rückblick | Empathiekarte | Geschäftsmodell | Fahrplan | Organigramm |
    Flussdiagramm | Stakeholderanalyse | Wettbewerbsanalyse | Risikoregister | Besprechung | Wochenmeeting |
    Projektplan | Priorisierung | Umfrage | Kalender`,
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
      Glücklich | Zufrieden | Hoch`,
    low: list`Sehr schlecht | Sehr negativ | Sehr unzufrieden | Sehr unglücklich | Negativ | Furchtbar | Schrecklich | Schlecht |
      Unglücklich | Unzufrieden | Niedrig | Tief`,
  },
  placeholders: list`noch offen | folgt | folgt noch | kommt noch | wird ergänzt | zu klären | noch zu klären | zu ergänzen |
    zu definieren | noch zu definieren | noch ausfüllen | ausfüllen | bitte ausfüllen | hier ausfüllen | k. A. |
    keine Angabe | keine Angaben | entfällt | nicht zutreffend | Platzhalter | Beispiel | Beispieltext | Mustertext | Blindtext |
    Text | Notiz | neue Notiz | Haftnotiz | Text eingeben | Text hier eingeben | hier Text eingeben | hier eingeben |
    hier tippen | hier schreiben | schreib etwas | schreibe etwas | schreiben Sie etwas | Text hinzufügen | hier Text hinzufügen |
    Notiz hinzufügen | Notizen hinzufügen | hinzufügen | Ihr Text | Ihr Text hier | dein Text | dein Text hier | hier klicken |
    klicken zum Bearbeiten | zum Bearbeiten klicken | zum Bearbeiten doppelklicken | doppelklicken zum Bearbeiten | Beschreibung |
    Beschreibung hinzufügen | Aktion hinzufügen | Idee hinzufügen | Phase hinzufügen | Titel | ohne Titel | unbenannt |
    Titel hinzufügen | Phasenname | Name der Phase | neue Phase | Phase 1 | Phase 2 | Phase 3 | Phase 4 | Phase 5 | Phase 6 |
    Schritt 1 | Schritt 2 | Schritt 3 | Schritt 4 | Schritt 5 | Schritt 6 | Name der Persona | Produktname | Firmenname |
    Was tut der Kunde? | Was macht der Kunde? | Was tut der Nutzer? | Was denkt der Kunde? | Was denken sie? | Was fühlt der Kunde? |
    Wie fühlt sich der Kunde? | Wie fühlen sie sich? | Welche Probleme gibt es? | Was können wir verbessern? | Wie könnten wir |
    Wie können wir es besser machen? | Welche Kanäle nutzen sie? |
    Was tun sie? | Wo begegnen sie uns? | Web, Laden, Telefon … auf welchem Weg? | Was brauchen sie hier? |
    Was geht ihnen durch den Kopf? | Wie fühlen sie sich? Je höher, desto besser | Was erzählen sie anderen? |
    Was gibt hier den Ausschlag? | Was steht ihnen im Weg? | Wie könnten wir es besser machen? |
    Was muss im Hintergrund passieren? | An welcher Zahl sehen wir es?`,
  none: list`keine | keiner | keines | kein | keine gefunden | keine bekannt | keine erkannt | keine erkennbar | keine beobachtet |
    keine vorhanden | keine festgestellt | bisher keine | derzeit keine | hier keine | nichts | nichts gefunden | nichts bekannt |
    nichts aufgefallen | nichts Auffälliges | nichts zu berichten | nichts festgestellt | keine Schmerzpunkte |
    keine Schmerzpunkte gefunden | keine Schmerzpunkte bekannt | keine Pain Points | keine Pain Points gefunden | keine Probleme |
    keine Probleme gefunden | keine Probleme bekannt | kein Problem | keine Hürden | keine Hürden gefunden | keine Hindernisse |
    keine Reibung | keine Frustration | keine Herausforderungen | keine Chancen | keine Chancen gefunden | keine Chance gefunden |
    keine Ideen | keine Möglichkeiten | keine Aktion | keine Aktionen | keine Touchpoints | kein Touchpoint | kein Kontakt |
    keine Kontaktpunkte | kein Bedarf | keine Erkenntnisse | Fehlanzeige | es gibt keine | wir haben nichts gefunden |
    wir haben keine gefunden`,
  because: list`weil | da | denn | wegen | aufgrund | Grund | Begründung | dank`,
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
    measure: list`Messgröße | Messgrösse | Kennzahl | Metrik | Maß | gemessen an | gemessen durch | Erfolgskennzahl`,
    impact: list`Wirkung | Auswirkung | Nutzen | Kundennutzen | Mehrwert | Einfluss`,
    effort: list`Aufwand | Komplexität`,
    votes: list`Stimmen | Stimme | Klebepunkte`,
  },
  feelings: {
    good: list`gut | sehr gut | glücklich | froh | fröhlich | erfreut | begeistert | zufrieden | neugierig | interessiert | gespannt |
      hoffnungsvoll | zuversichtlich | optimistisch | sicher | erleichtert | ruhig | entspannt | stolz | überrascht | dankbar |
      Freude | beeindruckt | inspiriert | motiviert | vertrauensvoll | Vertrauen | Vorfreude | toll | super | wohl`,
    bad: list`schlecht | sehr schlecht | furchtbar | schrecklich | traurig | unglücklich | wütend | Wut | verärgert | Ärger | genervt |
      gereizt | frustriert | Frust | verwirrt | Verwirrung | ängstlich | Angst | besorgt | Sorge | nervös | gestresst | Stress |
      überfordert | enttäuscht | Enttäuschung | unzufrieden | gelangweilt | ungeduldig | unsicher | Unsicherheit | skeptisch |
      misstrauisch | zweifelnd | hilflos | verloren | zögerlich | müde | erschöpft | verzweifelt`,
  },
  and: list`und | u. | sowie`,
} satisfies Words
