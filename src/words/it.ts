import { list, type Words } from './words.ts'

export default {
  language: 'it',
  lanes: {
    actions: list`Azioni | Azione | Azioni del cliente | Azioni dell'utente | Azioni utente | Azioni cliente | Azioni chiave |
      Attività | Attività del cliente | Attività dell'utente | Compiti | Compito | Comportamenti | Comportamento | Fa | Cosa fa |
      Cosa fanno | Cosa faccio | Cosa fa il cliente | Cosa fa l'utente | Che cosa fanno | Innesco | Punto di ingresso`,
    touchpoints: list`Punti di contatto | Punto di contatto | Touchpoint | Touchpoints | Punti di interazione |
      Punto di interazione | Punti d'incontro | Interazioni | Interazione | Contatti | Comunicazioni`,
    channels: list`Canali | Canale | Canali di comunicazione | Canali di contatto | Canali di vendita | Mezzi | Dispositivi |
      Dispositivo | Piattaforme`,
    needs: list`Bisogni | Bisogno | Bisogni del cliente | Bisogni dell'utente | Necessità | Esigenze | Esigenza |
      Esigenze del cliente | Obiettivi | Obiettivo | Obiettivi del cliente | Obiettivi dell'utente | Obiettivi di business | Scopi |
      Scopo | Aspettative | Aspettativa | Aspettative del cliente | Motivazioni | Motivazione | Desideri | Intenzioni |
      Bisogni e aspettative | Bisogni informativi`,
    thoughts: list`Pensieri | Pensiero | Pensieri del cliente | Pensieri dell'utente | Pensa | Cosa pensa | Cosa pensano |
      Cosa penso | Cosa pensa il cliente | Cosa pensa l'utente | Riflessioni | Domande | Domanda | Citazioni | Citazione | Mentalità |
      Ipotesi`,
    emotions: list`Emozioni | Emozione | Emozioni del cliente | Emozioni dell'utente | Sentimenti | Sentimento | Sensazioni |
      Sensazione | Stato d'animo | Stati d'animo | Stato emotivo | Umore | Curva emotiva | Curva emozionale | Curva delle emozioni |
      Curva dell'esperienza | Viaggio emotivo | Percorso emotivo | Esperienza emotiva | Esperienza | Esperienze |
      Esperienza del cliente | Esperienza utente | Alti e bassi | Prova | Cosa prova | Cosa provano | Cosa provo | Cosa sente |
      Cosa prova il cliente | Cosa prova l'utente | Come si sente | Come si sentono`,
    voice: list`Voce del cliente | Voce dei clienti | La voce del cliente | Voce dell'utente | Recensioni | Recensione |
      Opinioni | Testimonianze | Riscontri | Riscontri dei clienti | Soddisfazione | Soddisfazione del cliente | Passaparola |
      Raccomandazioni ad altri | Cosa dice | Cosa dicono`,
    'moments-of-truth': list`Momenti della verità | Momento della verità | Momenti di verità | Momenti chiave | Momento chiave |
      Momenti critici | Momenti decisivi | Momenti magici | Momenti che contano`,
    'pain-points': list`Punti di dolore | Punto di dolore | Punti dolenti | Punto dolente | Dolori | Dolore | Criticità |
      Punti critici | Frustrazioni | Frustrazione | Attriti | Attrito | Punti di attrito | Punto di attrito | Frizioni | Barriere |
      Barriera | Ostacoli | Ostacolo | Problemi | Problema | Problematiche | Difficoltà | Sfide | Blocchi | Preoccupazioni | Paure |
      Punti deboli | Rischi | Abbandono`,
    opportunities: list`Opportunità | Opportunità di miglioramento | Aree di opportunità | Aree di miglioramento | Miglioramenti |
      Miglioramento | Proposte di miglioramento | Proposte | Idee | Idea | Idee di miglioramento | Soluzioni | Soluzione |
      La nostra soluzione | Raccomandazioni | Spunti | Come potremmo | Prossimi passi | Potenziale | Idee e opportunità`,
    backstage: list`Dietro le quinte | Retroscena | Retroscene | Dietro le scene | Back office | Processi interni | Processo interno |
      Processi | Processo | Processi di supporto | Attività interne | Azioni interne | Sistemi | Sistema | Risposta del sistema |
      Strumenti | Strumenti e sistemi | Tecnologia | Risorse | Team coinvolti | Reparti | Reparti coinvolti | Dipartimenti |
      Responsabile | Responsabili | Parti interessate | Linea di visibilità | Evidenze fisiche`,
    metrics: list`Metriche | Metrica | Metriche di successo | Indicatori | Indicatore | Indicatori chiave | Criteri di successo |
      Misure | Misurazioni | Numeri | Cifre | Dati | Fonti dei dati | Evidenze | Prove | Durata | Tempo | Tempo e impegno |
      Segnali | Decisioni | Stato`,
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
    Pro | Contro | Età`,
  otherBoards: list`Retrospettiva | Mappa dell'empatia | Mappa di empatia | Modello di business | Mappa mentale |
    Diagramma di flusso | Organigramma | Riunione | Analisi dei concorrenti | Registro dei rischi`,
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
      Eccellente | Bene | Buono | Felice | Alto`,
    low: list`Molto male | Molto negativo | Molto negativa | Molto insoddisfatto | Molto infelice | Negativo | Negativa | Pessimo |
      Terribile | Male | Cattivo | Triste | Basso`,
  },
  placeholders: list`da definire | da determinare | da completare | da compilare | da fare | da confermare | da decidere |
    da aggiungere | in corso | in attesa | non applicabile | n/d | esempio | testo di esempio | testo segnaposto | segnaposto |
    testo | nota | nuova nota | post-it | scrivi qualcosa | scrivi qui | scrivi il tuo testo | scrivi il testo qui |
    digita qui | digita qualcosa | digita il testo | inserisci testo | inserisci il testo | inserisci qui | inserisci il testo qui |
    inserire testo | aggiungi testo | aggiungi un testo | aggiungi il tuo testo | aggiungi il testo qui | aggiungi nota |
    aggiungi una nota | aggiungi qui | aggiungi descrizione | aggiungi un'azione | aggiungi idea | aggiungi fase | il tuo testo |
    il tuo testo qui | clicca qui | clicca per modificare | fai clic per modificare | fare clic per modificare |
    fai clic per aggiungere testo | doppio clic per modificare | fai doppio clic per modificare | descrizione | titolo | senza titolo |
    aggiungi titolo | nome della fase | nuova fase | fase 1 | fase 2 | fase 3 | fase 4 | fase 5 | fase 6 | tappa 1 | tappa 2 | passo 1 |
    passo 2 | passo 3 | nome della persona | nome del prodotto | nome dell'azienda | cosa fa il cliente? | cosa fa l'utente? |
    cosa fanno? | cosa pensa il cliente? | cosa pensa l'utente? | cosa pensano? | cosa prova il cliente? | cosa prova l'utente? |
    cosa provano? | come si sente il cliente? | come si sentono? | quali sono i punti critici? | quali problemi incontrano? |
    cosa possiamo migliorare? | cosa potremmo migliorare? | come potremmo | come potremmo migliorare? | quali canali usano?`,
  none: list`nessuno | nessuna | nessun | nessuno trovato | nessuna trovata | nessuno identificato | nessuna identificata | nessuno noto |
    nessuna nota | nessuno rilevato | nessuna rilevata | nessuno per ora | nessuna per ora | nessuno in questa fase |
    nessuna in questa fase | niente | nulla | niente trovato | nulla di rilevante | nulla da segnalare | niente da segnalare |
    nulla per ora | nessun punto di dolore | nessun punto dolente | nessun problema | nessun problema trovato | nessun ostacolo |
    nessun attrito | nessuna criticità | nessuna criticità rilevata | nessuna frustrazione | nessuna barriera | nessuna difficoltà |
    nessuna opportunità | nessuna opportunità trovata | nessuna opportunità individuata | nessuna azione | nessuna idea trovata |
    nessun punto di contatto | nessun contatto | nessun bisogno | senza problemi | senza criticità | non ce ne sono |
    non abbiamo trovato nulla | non abbiamo trovato niente`,
  because: list`perché | poiché | siccome | dato che | visto che | a causa di | grazie a | motivo | ragione`,
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
    measure: list`misura | metrica | indicatore | misurato con | misurato da | KPI`,
    impact: list`impatto | valore | beneficio | valore per il cliente`,
    effort: list`sforzo | impegno | complessità`,
    votes: list`voti | voto`,
  },
  feelings: {
    good: list`bene | molto bene | buono | felice | contento | contenta | allegro | allegra | gioia | soddisfatto | soddisfatta | entusiasta |
      emozionato | emozionata | curioso | curiosa | curiosità | interessato | interessata | speranzoso | speranzosa | ottimista |
      fiducioso | fiduciosa | fiducia | sicuro | sicura | sollevato | sollevata | sollievo | tranquillo | tranquilla | calmo | calma |
      rilassato | rilassata | orgoglioso | orgogliosa | sorpreso | sorpresa | grato | grata | colpito | colpita | motivato | motivata`,
    bad: list`male | molto male | pessimo | triste | infelice | arrabbiato | arrabbiata | rabbia | infastidito | infastidita |
      irritato | irritata | frustrato | frustrata | frustrazione | confuso | confusa | confusione | ansioso | ansiosa | ansia |
      preoccupato | preoccupata | preoccupazione | nervoso | nervosa | stressato | stressata | stress | sopraffatto | sopraffatta |
      deluso | delusa | delusione | insoddisfatto | insoddisfatta | annoiato | annoiata | impaziente | incerto | incerta | insicuro |
      insicura | scettico | scettica | diffidente | paura | smarrito | smarrita | esitante | stanco | stanca | esausto | esausta`,
  },
  and: list`e | ed | nonché`,
} satisfies Words
