import { list, type Words } from './words.ts'

export default {
  language: 'nl',
  lanes: {
    actions: list`Acties | Actie | Handelingen | Handeling | Activiteiten | Activiteit | Taken | Taak | Gedrag |
      Doen | Wat ik doe | Aanleiding | Startpunt | Doet`,
    touchpoints: list`Contactpunten | Contactpunt | Touchpoints | Touchpoint | Raakpunten | Raakpunt |
      Aanrakingspunten | Contactmomenten | Contactmoment | Interacties | Interactie | Communicatie`,
    channels: list`Kanalen | Kanaal | Communicatiekanalen | Contactkanalen | Verkoopkanalen | Media | Apparaten | Apparaat |
      Platformen`,
    needs: list`Behoeften | Behoefte | Behoeftes | Noden | Doelen | Doel | Doelstellingen | Verwachtingen |
      Verwachting | Motivatie | Motivaties | Drijfveren | Wensen | Informatiebehoefte | Intenties | Nodig`,
    thoughts: list`Gedachten | Gedachte | Gedachtes | Denken | Wat denkt de klant | Wat denkt de gebruiker |
      Wat de klant denkt | Wat ik denk | Denkwijze | Vragen | Vraag | Citaten | Citaat | Quotes van klanten |
      Aannames`,
    emotions: list`Emoties | Emotie | Gevoelens | Gevoel | Voelen | Stemming | Gemoedstoestand |
      Emotionele toestand | Emotionele curve | Emotionele reis | Beleving | Ervaring | Ervaringen | Pieken en dalen |
      Hoogte- en dieptepunten | Wat voelt de klant | Wat voelt de gebruiker | Hoe voelt de klant zich | Wat ik voel | Emotionele`,
    voice: list`Stem van de klant | Stem van de klanten | Klantstem | Beoordelingen | Recensies | Klantreviews |
      Klantfeedback | Terugkoppeling | Tevredenheid | Aanbevelingen aan anderen | Mond-tot-mondreclame |
      Wat ze zeggen | Wat de klant zegt`,
    'moments-of-truth': list`Momenten van de waarheid | Moment van de waarheid | Waarheidsmomenten | Sleutelmomenten |
      Sleutelmoment | Cruciale momenten | Beslissende momenten | Kritieke momenten | Magische momenten | Wow-momenten`,
    'pain-points': list`Pijnpunten | Pijnpunt | Pijnen | Pijn | Knelpunten | Knelpunt | Frustraties | Frustratie | Problemen |
      Probleem | Obstakels | Obstakel | Belemmeringen | Drempels | Drempel | Hindernissen | Barrières | Barrière | Wrijving |
      Wrijvingspunten | Uitdagingen | Uitdaging | Moeilijkheden | Ergernissen | Zorgen | Angsten | Zwakke punten | Risico's | Afhakers`,
    opportunities: list`Kansen | Kans | Verbeterkansen | Verbeterpunten | Verbeteringen | Verbetering |
      Verbeterideeën | Verbetermogelijkheden | Mogelijkheden | Mogelijkheid | Ideeën | Idee | Oplossingen |
      Oplossing | Aanbevelingen | Potentieel | Hoe kunnen we | Hoe zouden we kunnen | Volgende stappen |
      Vervolgstappen | Maatregelen`,
    backstage: list`Achter de schermen | Achter het toneel | Backoffice | Intern proces | Processen | Proces |
      Ondersteunende processen | Interne activiteiten | Interne acties | Systemen | Systeem | Systeemreactie |
      Hulpmiddelen | Middelen | Betrokken teams | Afdelingen | Afdeling | Verantwoordelijke | Verantwoordelijken |
      Verantwoordelijk | Eigenaar | Belanghebbenden | Zichtbaarheidslijn | Lijn van zichtbaarheid | Fysiek bewijs`,
    metrics: list`Meetwaarden | Metingen | Meetpunten | Metrieken | Statistieken | Indicatoren | Indicator |
      Prestatie-indicatoren | Succescriteria | Cijfers | Getallen | Gegevens | Databronnen | Bewijs | Duur | Tijd |
      Tijdsduur | Tijd en moeite | Signalen | Besluiten`,
    custom: list`Notities | Notitie | Aantekeningen | Opmerkingen | Opmerking | Overig | Overige | Commentaar`,
  },
  stages: list`Fase | Fasen | Fases | Stap | Stappen | Stadium | Stadia | Etappe | Etappes | Klantreisfase | Klantreisfasen |
    Fase van de klantreis | Fasen van de klantreis | Stappen in de klantreis | Tijdlijn`,
  stageNames: list`Bewustwording | Bewustzijn | Overweging | Overwegen | Aankoop | Kopen | Loyaliteit | Aanbevelen |
    Aanbeveling | Ontdekken | Ontdekking | Zoeken | Oriëntatie | Oriënteren | Vergelijken | Vergelijking | Evaluatie |
    Beslissing | Beslissen | Keuze | Kiezen | Bestelling | Bestellen | Betaling | Betalen | Boeken | Boeking |
    Reserveren | Aanmelden | Registratie | Installatie | Gebruik | Gebruiken | Levering | Ontvangst | Ontvangen |
    Aankomst | Verblijf | Vertrek | Bezoek | Ondersteuning | Retour | Retourneren | Verlengen | Opzeggen | Inspiratie |
    Interesse | Nazorg | Voor | Tijdens | Na | Behoefte`,
  elsewhere: list`Sterktes | Zwaktes | Bedreigingen | Kernpartners | Waardepropositie | Klantrelaties |
    Klantsegmenten | Kostenstructuur | Kosten | Inkomstenstromen | Hoort | Ziet | Te doen | Bezig | Gedaan | Klaar |
    Geblokkeerd | Beginnen | Stoppen | Doorgaan | Wat ging goed | Wat ging fout | Verantwoordelijk |
    Verantwoordelijke | Prioriteit | Besluiten | Deelnemers | Deelnemer | Concurrent | Concurrenten | Functie |
    Risico | Kans op optreden | Moeite | Project | Week | Dag | Maand | Kwartaal | Maandag | Dinsdag | Woensdag |
    Donderdag | Vrijdag | Probleem | Oplossing | Voordelen | Nadelen | Leeftijd | Idee | Ideeën | Problemen |
    Risico's | Taak | Taken | Vraag | Vragen | Doel | Doelen | Volgende stappen | Volgende stap | Metrieken | KPI |
    KPI's | Feedback | Reviews | Oplossingen | Uitdaging | Uitdagingen | Activiteit | Activiteiten | Citaat | Citaten |
    Quotes | Communicatie | Hulpmiddelen | Tools | Tijd | Systeem | Systemen | Proces | Processen | Technologie |
    Middelen | Notities | Opmerking | Opmerkingen | Definitie | Begrip | Voorbeeld | Datum | Interview | Interviews |
    Achtergrond | Wie | Wat | Wanneer | Financiën | Verkoop | Marketing | Product | Nieuw | Wachtend | Opgelost |
    Gesloten | Ja | Nee | Resultaat | Resultaten | Groep | Belangen | Regel | Gebeurtenis | Visie | Sprint | Gisteren |
    Vandaag | Morgen | Inhoud | Materiaal | januari | februari | maart | april | mei | juni | juli | augustus |
    september | oktober | november | december | jan | feb | mrt | apr | jun | jul | aug | sep | okt | nov | dec |
    zaterdag | zondag | ma | di | wo | do | vr | za | zo | Piet | Daan | Sanne | Lotte | Bram | Femke | Joost |
    Anouk`,
  otherBoards: list`Retrospectieve | Empathiekaart | Bedrijfsmodel | Routekaart | Organogram | Stroomdiagram |
    Concurrentieanalyse | Vergadering | Begrippenlijst | Persona's | Interviews | Agenda | Lotusbloem | Schetsen |
    Risico's | Doelen | SWOT-analyse | Productvisie`,
  besideLanes: { actions: list`Stap | Stappen` },
  around: {
    people: list`gast | gasten | bezoeker | patiënt | reiziger | passagier | student | leerling | medewerker |
      werknemer | burger | bewoner | lid | leden | koper | consument | speler | huurder | kandidaat | deelnemer |
      mens | mensen | persoon | bedrijf | merk`,
    beside: list`de | het | een | van | der | den | des | in | op | aan | bij | voor | met | door | per | naar |
      uit | onze | ons | mijn | hun | zijn | haar | jouw | uw | belangrijkste | belangrijke | grootste | hoofd |
      kern | sleutel | huidige | bestaande | mogelijke | nieuwe | verwachte | digitale | interne | externe |
      betrokken | gebruikte | geïdentificeerde | gerelateerde | rij | laag | lijst | overzicht | niveau | curve |
      lijn | grafiek | hier | vandaag | punten | toestand`,
    asking: list`wat | hoe | waar | welke`,
    asked: list`ze | zij | hij | ik | we | wij | zich | is | hebben | heeft`,
    of: list`van`,
    endings: list`en | n | s | t | es | ten | tje`,
  },
  title: {
    cem: list`Klantervaringskaart | Klantbelevingskaart | Ervaringskaart | Belevingskaart | Kaart van de klantervaring`,
    cjm: list`Klantreis | Klantreiskaart | Klantreis in kaart | Gebruikersreis | Kaart van de klantreis | Patiëntreis |
      Medewerkersreis`,
    combined: list`Gecombineerde kaart | Gecombineerde ervarings- en klantreiskaart | Ervarings- en klantreiskaart`,
    subject: list`Merk | Merknaam | Bedrijf | Organisatie | Product | Producten | Productnaam | Dienst | Diensten |
      Product of dienst | Product / dienst | Aanbod | Onderwerp`,
    actor: list`Persona | Persona's | Acteur | Gebruiker | Gebruikers | Klant | Klanten | Klantsegment | Segment | Doelgroep |
      Rol | Wie`,
    scenario: list`Scenario | Scenario's | Situatie | Context | Gebruikssituatie | Verhaal | Reikwijdte`,
  },
  scale: {
    high: list`Zeer goed | Heel goed | Erg goed | Zeer positief | Zeer tevreden | Heel blij | Positief | Uitstekend | Geweldig | Goed |
      Blij | Hoog | Beste | Het beste | Beter | Tevreden | Gelukkig | Fantastisch | Zeer hoog | Heel tevreden | Positieve emotie |
      Positieve emoties | Positieve ervaring`,
    low: list`Zeer slecht | Heel slecht | Erg slecht | Zeer negatief | Zeer ontevreden | Heel verdrietig | Negatief | Vreselijk | Slecht |
      Verdrietig | Laag | Slechtste | Het slechtst | Slechter | Ontevreden | Ongelukkig | Boos | Gefrustreerd | Zeer laag |
      Heel ontevreden | Negatieve emotie | Negatieve emoties | Negatieve ervaring`,
    middle: list`Neutraal | Gemiddeld | Oké | Redelijk | Matig | Gaat wel`,
    top: list`boven | omhoog | bovenaan | hoger | naar boven | bovenkant`,
    bottom: list`onder | omlaag | beneden | onderaan | lager | naar beneden | onderkant`,
  },
  placeholders: list`nog te bepalen | te bepalen | n.t.b. | ntb | nader te bepalen | nog invullen | in te vullen | invullen | vul in |
    hier invullen | vul hier in | nog aan te vullen | aan te vullen | te doen | volgt nog | volgt later | in behandeling | n.v.t. |
    niet van toepassing | voorbeeld | voorbeeldtekst | tijdelijke tekst | tekst | notitie | nieuwe notitie | plakbriefje | typ iets |
    typ hier | typ hier je tekst | typ je tekst | typ je tekst hier | schrijf iets | schrijf hier | schrijf hier je tekst |
    tekst invoeren | voer tekst in | voer hier tekst in | tekst toevoegen | voeg tekst toe | voeg hier tekst toe | voeg je tekst toe |
    notitie toevoegen | voeg een notitie toe | voeg hier toe | beschrijving toevoegen | actie toevoegen | idee toevoegen | fase toevoegen |
    jouw tekst | je tekst hier | uw tekst | uw tekst hier | klik hier | klik om te bewerken | klik om tekst toe te voegen |
    dubbelklik om te bewerken | beschrijving | titel | zonder titel | naamloos | titel toevoegen | naam van de fase | nieuwe fase |
    fase 1 | stap 1 | naam van de persona | productnaam | bedrijfsnaam | wat doet de klant? | wat doet de gebruiker? | wat doen ze? |
    wat denkt de klant? | wat denkt de gebruiker? | wat denken ze? | wat voelt de klant? | hoe voelt de klant zich? | hoe voelen ze zich? |
    wat zijn de pijnpunten? | welke problemen zijn er? | wat kunnen we verbeteren? | hoe kunnen we | hoe kunnen we het beter maken? |
    welke kanalen gebruiken ze? | contactpunt 1 | touchpoint 1 | kanaal 1 | actie 1 | gedachte 1 | emotie 1 | gevoel 1 | behoefte 1 |
    doel 1 | taak 1 | notitie 1 | idee 1 | kans 1 | pijnpunt 1 | probleem 1 | kolom 1 | rij 1 | titel 1 | tekst 1 | ondertitel | kopje |
    koptekst | label hier | nog doen | nog uitwerken | uit te werken | nog onbekend | nog niet bekend | weten we nog niet | in uitvoering |
    onderhanden | leeg | binnenkort | bla bla | bla bla bla | tekst hier | hier tekst | plaats hier tekst | plaats tekst hier |
    zet hier je tekst | vul hier je tekst in | vul hier tekst in | vul tekst in | voeg tekst toe hier | voeg je idee toe |
    voeg je ideeën toe | voeg hier je ideeën toe | voeg ideeën toe | voeg een actie toe | voeg actie toe | voeg een emotie toe |
    voeg emotie toe | emotie toevoegen | gedachte toevoegen | contactpunt toevoegen | kanaal toevoegen | pijnpunt toevoegen |
    kans toevoegen | quote toevoegen | afbeelding toevoegen | voeg een beschrijving toe | voeg titel toe | typ een notitie |
    typ je notitie | schrijf je idee | schrijf je ideeën op | klik om te typen | klik om een notitie toe te voegen |
    klik hier om te bewerken | klik en typ | klik om toe te voegen | dubbelklik om tekst toe te voegen | tik om te bewerken |
    bewerk deze tekst | bewerk mij | tekst bewerken | jouw idee | jouw idee hier | je idee hier | je ideeën hier | jouw titel |
    je titel hier | je notitie hier | opvultekst | dummytekst | plaatshouder | naam van de stap | naam van het product |
    naam van het merk | naam klant | beschrijf de fase | beschrijf hier | wat doet de klant hier? | wat doen klanten? |
    wat doen de klanten? | welke acties? | welke acties onderneemt de klant? | wat wil de klant? | wat willen ze? |
    wat wil de klant bereiken? | wat heeft de klant nodig? | wat hebben ze nodig? | wat zijn de behoeften? | wat zijn de doelen? |
    wat is het doel? | wat zegt de klant? | wat zeggen ze? | wat voelen ze? | hoe voelt de gebruiker zich? | welke emoties? |
    welke emoties ervaart de klant? | welke vragen heeft de klant? | welke vragen hebben ze? | wat zijn de frustraties? |
    wat frustreert de klant? | welke obstakels zijn er? | waar loopt de klant tegenaan? | wat kan beter? | wat kunnen we beter doen? |
    hoe kunnen we verbeteren? | hoe kunnen we dit verbeteren? | hoe kunnen we helpen? | wat zijn de kansen? | welke kansen zijn er? |
    welke contactpunten zijn er? | wat zijn de contactpunten? | waar is er contact? | welke kanalen worden gebruikt? | wie is betrokken? |
    wie is verantwoordelijk? | wat gebeurt er achter de schermen? | wat gebeurt er?`,
  none: list`geen | geen gevonden | geen bekend | geen gezien | geen waargenomen | tot nu toe geen | op dit moment geen | hier geen |
    niets | niks | niets gevonden | niks gevonden | niets bekend | niets te melden | niets bijzonders | niets opgevallen |
    geen pijnpunten | geen pijnpunt | geen pijnpunten gevonden | geen knelpunten | geen knelpunten gevonden | geen problemen |
    geen probleem | geen problemen gevonden | geen obstakels | geen drempels | geen wrijving | geen frustraties | geen frustratie |
    geen belemmeringen | geen kansen | geen kansen gevonden | geen kans gevonden | geen ideeën | geen actie | geen acties |
    geen contactpunten | geen contact | geen behoefte | geen behoeften | geen bevindingen | niet gevonden | er zijn er geen |
    we hebben niets gevonden | we hebben er geen gevonden | geen ontdekt | geen genoemd | geen gemeld | geen zichtbaar |
    geen geconstateerd | geen vastgesteld | geen aanwezig | geen hier | geen in deze fase | geen op dit moment | momenteel geen |
    vooralsnog geen | nog geen | nog geen gevonden | voorlopig geen | eigenlijk geen | helemaal geen | helemaal niets | hier niets |
    nog niets | voorlopig niets | niets ontdekt | niets geconstateerd | niets gemeld | niets toe te voegen | niets te verbeteren |
    niets aan de hand | niets noemenswaardigs | niks bijzonders | niks te melden | geen pijnpunten bekend | geen pijnpunten geconstateerd |
    geen pijnpunten in deze fase | geen pijnpunt gevonden | geen pijn | geen pain points | geen pain points gevonden | geen knelpunt |
    geen problemen bekend | geen problemen geconstateerd | geen probleem gevonden | geen grote problemen | geen klachten |
    geen hindernissen | geen barrières | geen moeilijkheden | geen ergernissen | geen irritaties | geen kans | geen kansen gezien |
    geen kansen geïdentificeerd | geen verbetering nodig | geen verbeteringen | geen verbeterpunten | geen idee gevonden | geen gedachten |
    geen emoties | geen kanalen | geen kanaal | geen interactie | geen klantcontact | geen contactpunt | geen opmerkingen |
    geen bijzonderheden | niet aanwezig | niet aangetroffen | niet van belang | er is geen | er zijn geen problemen |
    er zijn geen pijnpunten | er zijn geen kansen | er is niets | we hebben geen problemen gevonden`,
  because: list`omdat | want | aangezien | doordat | vanwege | wegens | dankzij | reden | door | namelijk`,
  evidence: {
    interview: list`interview | interviews | geïnterviewd | klantinterview | klantinterviews | gebruikersinterview |
      gebruikersinterviews | focusgroep | veldonderzoek | dagboekstudie | observatie | observaties | geobserveerd`,
    survey: list`enquête | enquêtes | vragenlijst | vragenlijsten | klantonderzoek | peiling | tevredenheidsonderzoek`,
    analytics: list`analytics | webanalyse | data-analyse | gebruiksdata | gebruiksgegevens | gebruiksstatistieken`,
    test: list`test | tests | testen | getest | gebruikerstest | gebruikerstests | gebruikerstesten | usabilitytest |
      bruikbaarheidstest | A/B-test | prototypetest`,
    feedback: list`feedback | klantfeedback | terugkoppeling | klantbeoordelingen | klantreviews | klacht | klachten |
      supportticket | supporttickets`,
    assumption: list`aanname | aannames | aangenomen | veronderstelling | veronderstellingen | hypothese | hypothesen | hypotheses |
      vermoeden | we nemen aan | we denken dat | niet gevalideerd | nog te valideren`,
  },
  marks: {
    owner: list`eigenaar | verantwoordelijk | verantwoordelijke | trekker | wie`,
    measure: list`maatstaf | meetwaarde | gemeten met | gemeten aan | indicator | KPI | succescriterium`,
    impact: list`impact | effect | waarde | klantwaarde`,
    effort: list`inspanning | moeite | complexiteit`,
    votes: list`stemmen | stem`,
  },
  purchase: list`Aankoop | Aankopen | Kopen | Koop | Bestelling | Bestellen | Betaling | Betalen | Afrekenen`,
  company: list`wij sturen | we sturen | wij versturen | we versturen | wij leveren | we leveren | wij bieden | we bieden | wij verkopen |
    we verkopen | wij factureren | we factureren | wij bellen | we bellen terug | wij informeren | we informeren | wij nemen contact op |
    we nemen contact op | wij bevestigen | we bevestigen | wij verwerken | we verwerken | ons team | onze medewerkers |
    onze klantenservice | leadgeneratie | klantenwerving | klantacquisitie | upselling | cross-selling`,
  departments: list`Verkoop | Verkoopafdeling | Sales | Salesafdeling | Marketing | Marketingafdeling | Financiën | Boekhouding |
    Administratie | Facturatie | Juridische zaken | Juridische afdeling | IT | IT-afdeling | HR | Personeelszaken | Inkoop |
    Inkoopafdeling | Logistiek | Backoffice | Binnendienst | Buitendienst`,
  legend: list`legenda | kleurcode | kleurcodering | kleur | kleuren | rood | groen | geel | oranje | blauw | roze | paars | grijs |
    cyaan | zwart`,
  feelings: {
    good: list`goed | heel goed | zeer goed | blij | gelukkig | vrolijk | verheugd | enthousiast | tevreden | nieuwsgierig |
      geïnteresseerd | benieuwd | hoopvol | optimistisch | vol vertrouwen | zelfverzekerd | zeker | opgelucht | rustig | kalm |
      ontspannen | trots | dankbaar | vreugde | onder de indruk | geïnspireerd | gemotiveerd | vertrouwen | prettig | comfortabel | goede |
      blije | geluk | gelukkige | tevreden klant | tevredenheid | enthousiaste | enthousiasme | nieuwsgierigheid | interesse | hoop |
      opluchting | opgeluchte | rust | rustige | ontspanning | dankbaarheid | plezier | leuk | fijn | fijne | prettige | geweldig |
      fantastisch | uitstekend | perfect | veilig | veiligheid | gewaardeerd | welkom | begrepen | gehoord | gerustgesteld | gesteund |
      overtuigd | gefascineerd | geniet | genieten | houdt van | liefde | opgewekt | voldaan | voldoening | motivatie | inspirerend |
      aangenaam | op zijn gemak | op haar gemak`,
    bad: list`slecht | heel slecht | zeer slecht | vreselijk | verdrietig | ongelukkig | boos | woede | geïrriteerd | geërgerd |
      gefrustreerd | frustratie | verward | verwarring | angstig | angst | bezorgd | ongerust | zenuwachtig | nerveus | gestrest |
      gestresst | stress | overweldigd | teleurgesteld | teleurstelling | ontevreden | verveeld | ongeduldig | onzeker | onzekerheid |
      sceptisch | wantrouwig | twijfel | bang | verdwaald | hulpeloos | aarzelend | moe | uitgeput | slechte | afschuwelijk | verdriet |
      verdrietige | boze | kwaad | woedend | irritatie | irritant | ergernis | ergert zich | frustrerend | gefrustreerde | verwarrend |
      verwarde | angsten | zorgen | maakt zich zorgen | bezorgdheid | zenuwen | nervositeit | stressvol | overweldigend | overrompeld |
      teleurstellend | teleurgestelde | ontevredenheid | ontevreden klant | verveling | saai | ongeduld | onzekere | scepsis | wantrouwen |
      twijfels | twijfelt | twijfelachtig | geschrokken | paniek | in paniek | schrik | machteloos | machteloosheid | hulpeloosheid |
      aarzeling | vermoeid | vermoeidheid | uitputting | wanhopig | wanhoop | in de steek gelaten | genegeerd | afgewezen | bedrogen |
      beschaamd | schaamte | schuldig | spijt | ongemakkelijk | oncomfortabel | onveilig | onprettig | vervelend | haat | gespannen |
      spanning en stress | ontmoedigd | gedemotiveerd | eenzaam | onrustig | onrust | geschokt | verontwaardigd | balen | baalt | radeloos`,
    either: list`verrast | verrassing | verrassend | neutraal | onverschillig | oké | gemengde gevoelens | gespannen afwachting |
      opgewonden`,
    turns: list`niet | geen | nooit | zonder | minder | nauwelijks | noch | zou | zouden | kan | als | indien | wil | willen | hoopt |
      maar | tot | tenzij | vermijden | vermijdt | gebrek | gebrek aan | niets | niemand | te | dan | bijna | hoewel | ondanks | echter |
      in plaats`,
  },
  and: list`en | alsmede | alsook`,
} satisfies Words
