import { list, type Words } from './words.ts'

export default {
  language: 'it',
  lanes: {
    actions: list`Azioni | Azione | Attività | Compiti | Compito | Comportamenti | Comportamento | Fa | Cosa faccio |
      Innesco | Punto di ingresso | Fanno`,
    touchpoints: list`Punti di contatto | Punto di contatto | Touchpoint | Touchpoints | Punti di interazione |
      Punto di interazione | Punti d'incontro | Interazioni | Interazione | Contatti | Comunicazioni`,
    channels: list`Canali | Canale | Canali di comunicazione | Canali di contatto | Canali di vendita | Mezzi | Dispositivi |
      Dispositivo | Piattaforme`,
    needs: list`Bisogni | Bisogno | Necessità | Esigenze | Esigenza | Obiettivi | Obiettivo | Obiettivi di business |
      Scopi | Scopo | Aspettative | Aspettativa | Motivazioni | Motivazione | Desideri | Intenzioni |
      Bisogni informativi`,
    thoughts: list`Pensieri | Pensiero | Pensa | Cosa penso | Riflessioni | Domande | Domanda | Citazioni |
      Citazione | Mentalità | Ipotesi | Pensano`,
    emotions: list`Emozioni | Emozione | Sentimenti | Sentimento | Sensazioni | Sensazione | Stato d'animo |
      Stati d'animo | Stato emotivo | Umore | Curva emotiva | Curva emozionale | Viaggio emotivo | Percorso emotivo |
      Esperienza emotiva | Esperienza | Esperienze | Alti e bassi | Prova | Cosa provo | Cosa sente | Come si sente |
      Come si sentono | Provano | Emozionale | Emotivo`,
    voice: list`Voce del cliente | Voce dei clienti | Voce dell'utente | Recensioni | Recensione | Opinioni |
      Testimonianze | Riscontri | Soddisfazione  | Raccomandazioni ad altri | Cosa dice | Cosa dicono`,
    'moments-of-truth': list`Momenti della verità | Momento della verità | Momenti di verità | Momenti chiave | Momento chiave |
      Momenti critici | Momenti decisivi | Momenti magici | Momenti che contano`,
    'pain-points': list`Punti di dolore | Punto di dolore | Punti dolenti | Punto dolente | Dolori | Dolore | Criticità |
      Punti critici | Frustrazioni | Frustrazione | Attriti | Attrito | Punti di attrito | Punto di attrito | Frizioni | Barriere |
      Barriera | Ostacoli | Ostacolo | Problemi | Problema | Problematiche | Difficoltà | Sfide | Blocchi | Preoccupazioni | Paure |
      Punti deboli | Rischi | Abbandono`,
    opportunities: list`Opportunità | Opportunità di miglioramento | Aree di opportunità | Aree di miglioramento |
      Miglioramenti | Miglioramento | Proposte | Idee | Idea | Soluzioni | Soluzione | Raccomandazioni | Spunti |
      Come potremmo | Prossimi passi | Potenziale`,
    backstage: list`Dietro le quinte | Retroscena | Retroscene | Dietro le scene | Back office | Processo interno |
      Processi | Processo | Processi di supporto | Attività interne | Azioni interne | Sistemi | Sistema |
      Risposta del sistema | Strumenti | Tecnologia | Risorse | Team coinvolti | Reparti | Dipartimenti |
      Responsabile | Responsabili | Parti interessate | Linea di visibilità | Evidenze fisiche`,
    metrics: list`Metriche | Metrica | Metriche di successo | Indicatori | Indicatore | Criteri di successo |
      Misure | Misurazioni | Numeri | Cifre | Dati | Fonti dei dati | Evidenze | Prove | Durata | Tempo |
      Tempo e impegno | Segnali | Decisioni | Stato`,
    custom: list`Note | Nota | Appunti | Appunto | Commenti | Commento | Osservazioni | Altro | Varie`,
  },
  stages: list`Fase | Fasi | Tappa | Tappe | Passo | Passi | Passaggio | Passaggi | Stadio | Stadi | Fasi del viaggio |
    Fase del viaggio | Fasi del percorso | Fase del percorso | Linea del tempo`,
  stageNames: list`Consapevolezza | Considerazione | Acquisto | Acquistare | Fidelizzazione | Fedeltà | Lealtà |
    Passaparola | Raccomandazione | Scoperta | Scoprire | Ricerca | Cercare | Confronto | Confrontare | Valutazione |
    Decisione | Decidere | Scelta | Scegliere | Ordine | Ordinare | Pagamento | Pagare | Prenotazione | Prenotare |
    Registrazione | Iscrizione | Installazione | Utilizzo | Uso | Usare | Consegna | Ricezione | Arrivo | Soggiorno |
    Partenza | Visita | Assistenza | Supporto | Reso | Rinnovo | Disdetta | Ispirazione | Interesse | Post-acquisto |
    Prima | Durante | Dopo | Bisogno`,
  elsewhere: list`Punti di forza | Punti di debolezza | Minacce | Partner chiave | Risorse chiave |
    Proposta di valore | Relazioni con i clienti | Segmenti di clientela | Struttura dei costi | Costi |
    Flussi di ricavi | Sente | Vede | Da fare | In corso | Fatto | Completato | Iniziare | Smettere | Continuare |
    Cosa è andato bene | Cosa è andato male | Responsabile | Scadenza | Priorità | Stato | Decisioni | Partecipanti |
    Concorrente | Concorrenti | Funzionalità | Rischio | Probabilità | Impatto | Sforzo | Progetto | Settimana |
    Giorno | Mese | Trimestre | Lunedì | Martedì | Mercoledì | Giovedì | Venerdì | Squadra | Problema | Soluzione |
    Pro | Contro | Età | Idea | Idee | Problemi | Rischi | Compito | Compiti | Attività | Domanda | Domande |
    Obiettivo | Obiettivi | Prossimi passi | Prossimo passo | Metriche | Indicatori | KPI | Feedback | Recensioni |
    Soluzioni | Sfida | Sfide | Citazione | Citazioni | Comunicazione | Strumenti | Tempo | Sistema | Sistemi |
    Processo | Processi | Tecnologia | Risorse | Note | Commento | Commenti | Definizione | Termine | Esempio | Data |
    Intervista | Interviste | Contesto | Chi | Cosa | Quando | Finanza | Vendite | Marketing | Prodotto | Nuovo |
    In attesa | Risolto | Chiuso | Sì | No | Risultati | Risultato | Gruppo | Interessi | Regola | Evento | Visione |
    Nome | Sprint | Ieri | Oggi | Domani | Contenuto | Materiale | Ora | gennaio | febbraio | marzo | aprile | maggio |
    giugno | luglio | agosto | settembre | ottobre | novembre | dicembre | gen | feb | mar | apr | mag | giu | lug |
    ago | set | ott | nov | dic | sabato | domenica | lun | mer | gio | ven | sab | dom | Marco | Giulia | Luca |
    Francesca | Bruno | Carla | Paolo | Chiara | Matteo | Giovanni`,
  otherBoards: list`Retrospettiva | Mappa dell'empatia | Mappa di empatia | Modello di business | Mappa mentale |
    Diagramma di flusso | Organigramma | Riunione | Analisi dei concorrenti | Registro dei rischi | Glossario |
    Personas | Le nostre personas | Interviste | Agenda | Ordine del giorno | Fiore di loto | Rischi | Obiettivi |
    Analisi SWOT | Visione di prodotto | Parti interessate | Concorrenza`,
  besideLanes: { actions: list`Passo | Passi`, voice: list`Passaparola` },
  around: {
    people: list`ospite | visitatore | paziente | viaggiatore | passeggero | studente | alunno | dipendente |
      cittadino | membro | acquirente | consumatore | giocatore | candidato | partecipante | persone | azienda |
      marca | servizio`,
    beside: list`il | lo | la | l | i | gli | le | un | uno | una | del | dello | della | dell | dei | degli |
      delle | di | d | al | alla | in | nel | nella | con | per | su | sul | nostro | nostra | nostri | nostre |
      mio | mia | miei | suo | sua | suoi | sue | loro | principale | principali | chiave | maggiore | maggiori |
      più | importante | importanti | attuale | attuali | esistente | esistenti | possibile | possibili | nuovo |
      nuova | nuovi | nuove | identificato | identificati | utilizzati | digitale | digitali | interno | interna |
      interni | interne | esterno | coinvolti | riga | lista | livello | livelli | curva | linea | grafico | io |
      qui | oggi | punto | punti | stato`,
    asking: list`cosa | che | come | dove | quali | quale`,
    asked: list`lui | lei | essi | si | sono | ha | hanno`,
    of: list`del | dello | della | dell | dei | degli | delle`,
    endings: list`i | e | o | a | he | hi | no`,
  },
  title: {
    cem: list`Mappa dell'esperienza del cliente | Mappa dell'esperienza cliente | Mappa dell'esperienza |
      Mappa dell'esperienza utente | Mappa della customer experience`,
    cjm: list`Mappa del viaggio del cliente | Mappa del percorso del cliente | Mappa del percorso cliente |
      Mappa della customer journey | Mappa del viaggio dell'utente | Viaggio del cliente | Viaggio dell'utente |
      Percorso del cliente | Percorso d'acquisto`,
    combined: list`Mappa combinata | Mappa combinata di esperienza e viaggio | Mappa dell'esperienza e del viaggio`,
    subject: list`Marca | Marchio | Brand | Azienda | Organizzazione | Prodotto | Prodotti | Nome del prodotto | Servizio |
      Servizi | Prodotto o servizio | Prodotto / servizio | Offerta | Soggetto`,
    actor: list`Persona | Personas | Personaggio | Nome della persona | Attore | Attori | Utente | Utenti | Cliente | Clienti |
      Segmento | Target | Pubblico | Pubblico di riferimento | Ruolo | Chi`,
    scenario: list`Scenario | Scenari | Situazione | Contesto | Caso d'uso | Storia | Ambito`,
  },
  scale: {
    high: list`Molto bene | Molto positivo | Molto positiva | Molto soddisfatto | Molto felice | Positivo | Positiva | Ottimo |
      Eccellente | Bene | Buono | Felice | Alto | Meglio | Migliore | Il migliore | Contento | Soddisfatto | Fantastico | Molto alto |
      Molto buono | Emozione positiva | Emozioni positive | Esperienza positiva`,
    low: list`Molto male | Molto negativo | Molto negativa | Molto insoddisfatto | Molto infelice | Negativo | Negativa | Pessimo |
      Terribile | Male | Cattivo | Triste | Basso | Peggio | Peggiore | Il peggiore | Arrabbiato | Insoddisfatto | Frustrato |
      Molto basso | Molto cattivo | Molto triste | Orribile | Emozione negativa | Emozioni negative | Esperienza negativa`,
    middle: list`Neutro | Neutrale | Normale | Indifferente | Così così`,
    top: list`su | in alto | alto | sopra | verso l'alto | superiore | più alto`,
    bottom: list`giù | in basso | basso | sotto | verso il basso | inferiore | più basso`,
  },
  placeholders: list`da definire | da determinare | da completare | da compilare | da fare | da confermare | da decidere | da aggiungere |
    in corso | in attesa | non applicabile | n/d | esempio | testo di esempio | testo segnaposto | segnaposto | testo | nota | nuova nota |
    post-it | scrivi qualcosa | scrivi qui | scrivi il tuo testo | scrivi il testo qui | digita qui | digita qualcosa | digita il testo |
    inserisci testo | inserisci il testo | inserisci qui | inserisci il testo qui | inserire testo | aggiungi testo | aggiungi un testo |
    aggiungi il tuo testo | aggiungi il testo qui | aggiungi nota | aggiungi una nota | aggiungi qui | aggiungi descrizione |
    aggiungi un'azione | aggiungi idea | aggiungi fase | il tuo testo | il tuo testo qui | clicca qui | clicca per modificare |
    fai clic per modificare | fare clic per modificare | fai clic per aggiungere testo | doppio clic per modificare |
    fai doppio clic per modificare | descrizione | titolo | senza titolo | aggiungi titolo | nome della fase | nuova fase | fase 1 |
    tappa 1 | passo 1 | nome della persona | nome del prodotto | nome dell'azienda | cosa fa il cliente? | cosa fa l'utente? |
    cosa fanno? | cosa pensa il cliente? | cosa pensa l'utente? | cosa pensano? | cosa prova il cliente? | cosa prova l'utente? |
    cosa provano? | come si sente il cliente? | come si sentono? | quali sono i punti critici? | quali problemi incontrano? |
    cosa possiamo migliorare? | cosa potremmo migliorare? | come potremmo | come potremmo migliorare? | quali canali usano? |
    punto di contatto 1 | touchpoint 1 | canale 1 | azione 1 | pensiero 1 | emozione 1 | bisogno 1 | obiettivo 1 | attività 1 | nota 1 |
    idea 1 | opportunità 1 | punto critico 1 | problema 1 | colonna 1 | riga 1 | titolo 1 | testo 1 | sottotitolo | etichetta |
    da riempire | da inserire | da chiarire | da discutere | da stabilire | da valutare | ancora da definire | non ancora definito |
    non ancora noto | vuoto | prossimamente | in lavorazione | bla bla | bla bla bla | testo qui | inserisci qui il testo |
    inserisci il tuo testo | inserisci il tuo testo qui | inserisci una nota | inserisci titolo | scrivi una nota | scrivi la tua idea |
    scrivi le tue idee | scrivi qui il tuo testo | scrivi qui le tue idee | aggiungi la tua idea | aggiungi le tue idee | aggiungi azione |
    aggiungi un'emozione | aggiungi emozione | aggiungi pensiero | aggiungi un punto di contatto | aggiungi canale | aggiungi opportunità |
    aggiungi una citazione | aggiungi immagine | aggiungi un titolo | aggiungi una descrizione | digita il tuo testo |
    clicca per aggiungere testo | clicca per scrivere | clicca qui per modificare | clicca e scrivi | fai clic qui |
    doppio clic per aggiungere testo | modifica questo testo | modifica testo | la tua idea | la tua idea qui | le tue idee qui |
    il tuo titolo | la tua nota qui | testo di riempimento | testo fittizio | nome del cliente | nome del brand | descrivi la fase |
    descrivi qui | cosa fanno i clienti? | cosa fanno gli utenti? | quali azioni compie? | quali azioni compie il cliente? |
    cosa vuole il cliente? | cosa vogliono? | di cosa ha bisogno? | di cosa hanno bisogno? | di cosa ha bisogno il cliente? |
    quali sono i bisogni? | quali sono gli obiettivi? | qual è l'obiettivo? | cosa dice il cliente? | cosa dicono? |
    come si sente l'utente? | come si sente? | quali emozioni prova? | quali emozioni provano? | quali domande ha? |
    quali domande si pone? | quali sono le frustrazioni? | quali sono i problemi? | quali ostacoli incontra? | cosa si può migliorare? |
    come possiamo migliorare? | come migliorare l'esperienza? | quali sono le opportunità? | quali opportunità ci sono? |
    quali sono i punti di contatto? | dove avviene l'interazione? | dove interagisce? | quali canali usa? | quali canali utilizza? |
    chi è coinvolto? | chi è responsabile? | cosa succede dietro le quinte? | cosa succede?`,
  none: list`nessuno | nessuna | nessun | nessuno trovato | nessuna trovata | nessuno identificato | nessuna identificata | nessuno noto |
    nessuna nota | nessuno rilevato | nessuna rilevata | nessuno per ora | nessuna per ora | nessuno in questa fase |
    nessuna in questa fase | niente | nulla | niente trovato | nulla di rilevante | nulla da segnalare | niente da segnalare |
    nulla per ora | nessun punto di dolore | nessun punto dolente | nessun problema | nessun problema trovato | nessun ostacolo |
    nessun attrito | nessuna criticità | nessuna criticità rilevata | nessuna frustrazione | nessuna barriera | nessuna difficoltà |
    nessuna opportunità | nessuna opportunità trovata | nessuna opportunità individuata | nessuna azione | nessuna idea trovata |
    nessun punto di contatto | nessun contatto | nessun bisogno | senza problemi | senza criticità | non ce ne sono |
    non abbiamo trovato nulla | non abbiamo trovato niente | nessuno segnalato | nessuna segnalata | nessuno qui | nessuna qui |
    nessuno al momento | nessuna al momento | nessuno finora | nessuna finora | nessuno in particolare | nessuno emerso | nessuna emersa |
    nessuno individuato | nessuna individuata | niente qui | niente al momento | niente di particolare | niente di rilevante |
    niente per ora | niente da aggiungere | niente da migliorare | niente da riportare | nulla qui | nulla al momento |
    nulla di particolare | nulla da aggiungere | nulla da rilevare | nessun pain point | nessun pain point trovato | nessun punto critico |
    nessun punto critico trovato | nessun punto di dolore trovato | nessun problema rilevato | nessun problema noto |
    nessun problema identificato | nessun disagio | nessun blocco | nessuna lamentela | nessuna idea | nessuna emozione | nessun pensiero |
    nessun canale | nessuna interazione | nessun miglioramento | nessun miglioramento necessario | nessuna esigenza |
    nessuna osservazione | nessuna opportunità identificata | nessuna opportunità rilevata | senza attriti | senza ostacoli |
    senza frustrazioni | senza contatto | non ci sono | non ci sono problemi | non ci sono criticità | non ci sono opportunità | non c'è |
    non presente | non presenti | non rilevato | non rilevata | non trovato | non trovata | non abbiamo trovato problemi | assente |
    assenti`,
  because: list`perché | poiché | siccome | dato che | visto che | a causa di | grazie a | motivo | ragione | in quanto | per via di |
    a motivo di | dovuto a`,
  evidence: {
    interview: list`intervista | interviste | intervistato | intervistati | intervista utente | interviste con utenti |
      interviste con clienti | focus group | ricerca sul campo | osservazione | osservato`,
    survey: list`sondaggio | sondaggi | questionario | questionari | indagine | indagine di soddisfazione`,
    analytics: list`analytics | analitica | analisi dei dati | dati di utilizzo | statistiche di utilizzo | mappa di calore`,
    test: list`test | test utente | test con utenti | test di usabilità | test A/B | test del prototipo | testato`,
    feedback: list`feedback | riscontro | riscontri | recensioni dei clienti | reclamo | reclami | lamentela | lamentele |
      ticket di assistenza`,
    assumption: list`ipotesi | supposizione | supposizioni | assunto | assunzione | assunzioni | supponiamo | ipotizziamo |
      crediamo che | da validare | da verificare | non verificato`,
  },
  marks: {
    owner: list`responsabile | a cura di | referente | chi`,
    measure: list`misura | metrica | indicatore | misurato con | misurato da | KPI`,
    impact: list`impatto | valore | beneficio | valore per il cliente`,
    effort: list`sforzo | impegno | complessità`,
    votes: list`voti | voto`,
  },
  purchase: list`Acquisto | Acquistare | Comprare | Ordine | Ordinare | Pagamento | Pagare`,
  company: list`inviamo | spediamo | consegniamo | offriamo | forniamo | vendiamo | fatturiamo | contattiamo | richiamiamo | informiamo |
    notifichiamo | formiamo | confermiamo | elaboriamo | pubblichiamo | il nostro team | i nostri agenti | il nostro servizio clienti |
    lead generation | generazione di contatti | acquisizione clienti | acquisizione di clienti | vendita incrociata | upselling`,
  departments: list`Vendite | Ufficio vendite | Commerciale | Ufficio commerciale | Marketing | Ufficio marketing | Finanza |
    Contabilità | Amministrazione | Fatturazione | Ufficio legale | Legale | IT | Risorse umane | HR | Acquisti | Ufficio acquisti |
    Logistica | Back office`,
  legend: list`legenda | codice colore | codice colori | colore | colori | rosso | verde | giallo | arancione | blu | azzurro | rosa |
    viola | grigio | ciano | nero`,
  feelings: {
    good: list`bene | molto bene | buono | felice | contento | contenta | allegro | allegra | gioia | soddisfatto | soddisfatta |
      entusiasta | emozionato | emozionata | curioso | curiosa | curiosità | interessato | interessata | speranzoso | speranzosa |
      ottimista | fiducioso | fiduciosa | fiducia | sicuro | sicura | sollevato | sollevata | sollievo | tranquillo | tranquilla | calmo |
      calma | rilassato | rilassata | orgoglioso | orgogliosa | grato | grata | colpito | colpita | motivato | motivata | buona | buoni |
      buone | ottimo | ottima | felici | felicità | contenti | soddisfazione | soddisfatti | entusiasmo | entusiasti | emozione |
      interesse | speranza | ottimismo | sicurezza | serenità | sereno | serena | tranquillità | orgoglio | gratitudine | motivazione |
      piacere | piacevole | fantastico | fantastica | perfetto | perfetta | meraviglioso | meravigliosa | eccellente | adora | ama |
      amore | divertito | divertita | divertente | valorizzato | valorizzata | accolto | accolta | capito | capita | ascoltato |
      ascoltata | supportato | supportata | rassicurato | rassicurata | convinto | convinta | affascinato | affascinata | ispirato |
      ispirata | a proprio agio | a suo agio | impressionato | impressionata | allegria`,
    bad: list`male | molto male | pessimo | triste | infelice | arrabbiato | arrabbiata | rabbia | infastidito | infastidita | irritato |
      irritata | frustrato | frustrata | frustrazione | confuso | confusa | confusione | ansioso | ansiosa | ansia | preoccupato |
      preoccupata | preoccupazione | nervoso | nervosa | stressato | stressata | stress | sopraffatto | sopraffatta | deluso | delusa |
      delusione | insoddisfatto | insoddisfatta | annoiato | annoiata | impaziente | incerto | incerta | insicuro | insicura | scettico |
      scettica | diffidente | paura | smarrito | smarrita | esitante | stanco | stanca | esausto | esausta | cattivo | cattiva | pessima |
      terribile | orribile | tristezza | infelicità | arrabbiati | furioso | furiosa | fastidio | irritazione | frustrante | frustrati |
      confusi | angoscia | angosciato | angosciata | agitato | agitata | agitazione | preoccupati | nervosismo | stressante | deludente |
      delusi | insoddisfazione | scontento | scontenta | malcontento | noia | noioso | noiosa | impazienza | incertezza | insicurezza |
      scetticismo | diffidenza | sfiducia | timore | spaventato | spaventata | impaurito | impaurita | panico | esitazione | dubbio |
      dubbi | dubbioso | dubbiosa | stanchezza | esaurito | esaurita | sfinito | disperato | disperata | disperazione | abbandonato |
      abbandonata | ignorato | ignorata | rifiutato | rifiutata | tradito | tradita | ingannato | ingannata | vergogna | imbarazzato |
      imbarazzata | imbarazzo | colpa | pentito | pentita | rimpianto | disagio | a disagio | scomodo | impotente | impotenza |
      disorientato | disorientata | perso | persa | odia | odio | teso | tesa | tensione | rassegnato | rassegnata | demotivato |
      demotivata | scoraggiato | scoraggiata | sconforto | perplesso | perplessa | sconcertato`,
    either: list`sorpreso | sorpresa | sorprendente | neutro | neutrale | indifferente | sentimenti contrastanti | incuriosito ma cauto`,
    turns: list`non | mai | senza | meno | né | nessun | nessuna | poco | se | vorrebbe | potrebbe | dovrebbe | vuole | vogliono | spera |
      ma | però | finché | tranne | evitare | evita | manca | mancanza | mancanza di | niente | nulla | nessuno | troppo | che | quasi |
      nonostante | sebbene | anche se | sarebbe | invece`,
  },
  and: list`e | ed | nonché`,
} satisfies Words
