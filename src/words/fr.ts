import { list, type Words } from './words.ts'

export default {
  language: 'fr',
  lanes: {
    actions: list`Actions | Action | Actions du client | Actions clients | Actions de l'utilisateur | Actions utilisateur |
      Activités | Activité | Activités du client | Tâches | Tâche | Comportements | Comportement | Gestes | Faire | Ce qu'il fait |
      Ce qu'elle fait | Ce qu'ils font | Ce que je fais | Ce que fait le client | Ce que fait l'utilisateur | Que fait le client |
      Que fait l'utilisateur | Déclencheur | Point d'entrée`,
    touchpoints: list`Points de contact | Point de contact | Touchpoints | Touchpoint | Points d'interaction | Point d'interaction |
      Points de rencontre | Interactions | Interaction | Contacts | Communications`,
    channels: list`Canaux | Canal | Canaux de communication | Canaux de contact | Canaux utilisés | Médias | Supports |
      Appareils | Plateformes`,
    needs: list`Besoins | Besoin | Besoins du client | Besoins clients | Besoins utilisateur | Besoins de l'utilisateur |
      Attentes | Attente | Attentes du client | Objectifs | Objectif | Objectifs du client | Objectifs utilisateur |
      Objectifs de l'utilisateur | Buts | But | Motivations | Motivation | Désirs | Envies | Intentions | Besoins et attentes |
      Objectifs et attentes | Besoins d'information | Ce dont ils ont besoin | Ce qu'il veut | Ce qu'ils veulent`,
    thoughts: list`Pensées | Pensée | Réflexions | Réflexion | Pensées du client | Pensées de l'utilisateur | Pensées au « je » |
      Questions | Question | Questions du client | Citations | Citation | Verbatims pensés | État d'esprit | Hypothèses | Penser |
      Ce qu'il pense | Ce qu'elle pense | Ce qu'ils pensent | Ce que je pense | Ce que pense le client | Que pense le client |
      Que pense l'utilisateur`,
    emotions: list`Émotions | Émotion | Émotions du client | Ressentis | Ressenti | Ressenti client | Sentiments | Sentiment |
      Humeur | Humeurs | Courbe émotionnelle | Courbe d'émotion | Courbe des émotions | Courbe d'expérience | État émotionnel |
      Parcours émotionnel | Expérience émotionnelle | Expérience | Expériences | Expérience vécue | Expérience client | Ressentir |
      Hauts et bas | Ce qu'il ressent | Ce qu'elle ressent | Ce qu'ils ressentent | Ce que je ressens | Ce que ressent le client |
      Que ressent le client | Que ressent l'utilisateur | Points de plaisir`,
    voice: list`Voix du client | Voix des clients | La voix du client | Paroles de clients | Avis | Avis clients | Témoignages |
      Verbatims | Verbatims clients | Retours | Retours clients | Retour client | Commentaires clients | Satisfaction |
      Satisfaction client | Recommandation à autrui | Bouche-à-oreille | Ce qu'ils disent | Ce qu'il dit`,
    'moments-of-truth': list`Moments de vérité | Moment de vérité | Instants de vérité | Instant de vérité | Moments clés |
      Moment clé | Moments décisifs | Moments critiques | Moments magiques | Moments qui comptent | Effets wow`,
    'pain-points': list`Points de friction | Point de friction | Frictions | Friction | Irritants | Irritant | Points irritants |
      Douleurs | Douleur | Points de douleur | Point de douleur | Points de souffrance | Points douloureux | Point douloureux |
      Freins | Frein | Obstacles | Obstacle | Barrières | Barrière | Problèmes | Problème | Difficultés | Difficulté |
      Frustrations | Frustration | Blocages | Défis | Craintes | Inquiétudes | Points faibles | Points noirs | Points de blocage | Risques |
      Abandons`,
    opportunities: list`Opportunités | Opportunité | Opportunités d'amélioration | Pistes d'amélioration | Piste d'amélioration |
      Axes d'amélioration | Améliorations | Amélioration | Améliorations possibles | Améliorations proposées | Idées | Idée |
      Solutions | Solution | Notre solution | Pistes | Pistes de solution | Recommandations | Leviers | Comment pourrions-nous |
      Comment pourrait-on | Prochaines étapes | Potentiel | Idées et opportunités`,
    backstage: list`Coulisses | En coulisses | Dans les coulisses | Arrière-scène | Avant-scène | Back-office | Processus internes |
      Processus interne | Processus | Processus de support | Processus support | Activités internes | Actions internes |
      Systèmes | Système | Réponse du système | Outils | Outils et systèmes | Ressources | Équipes | Équipes impliquées |
      Services impliqués | Départements | Parties prenantes | Responsable | Responsables | Acteurs internes |
      Ligne de visibilité | Preuves physiques`,
    metrics: list`Indicateurs | Indicateur | Indicateurs clés | Indicateurs de performance | Indicateurs de succès | Métriques |
      Métrique | Mesures | Mesure | Mesures de succès | Critères de succès | Critères de réussite | Chiffres | Chiffres clés |
      Données | Sources de données | Preuves | Durée | Temps | Temps et effort | Signaux | Décisions | Statut`,
    custom: list`Notes | Note | Remarques | Remarque | Commentaires | Commentaire | Divers | Autres`,
  },
  stages: list`Étape | Étapes | Phase | Phases | Stade | Stades | Étape du parcours | Étapes du parcours | Phase du parcours |
    Phases du parcours | Étapes clés | Chronologie | Moments du parcours`,
  stageNames: list`Prise de conscience | Notoriété | Considération | Achat | Acheter | Fidélisation | Fidélité |
    Recommandation | Recommander | Découverte | Découvrir | Recherche | Rechercher | Comparaison | Comparer |
    Évaluation | Décision | Décider | Choix | Choisir | Commande | Commander | Paiement | Payer | Réservation |
    Réserver | Inscription | Installation | Prise en main | Utilisation | Utiliser | Usage | Livraison | Réception |
    Arrivée | Séjour | Départ | Visite | Support | Service après-vente | Retour | Renouvellement | Résiliation |
    Inspiration | Intérêt | Après-achat | Avant | Pendant | Après | Besoin | Déclencheur | Souscription`,
  elsewhere: list`Forces | Faiblesses | Menaces | Partenaires clés | Ressources clés | Proposition de valeur |
    Propositions de valeur | Relations clients | Relation client | Segments de clientèle | Structure de coûts |
    Structure des coûts | Coûts | Sources de revenus | Entend | Entendre | Voit | Voir | À faire | En cours | Terminé |
    Fait | Bloqué | Commencer | Arrêter | Continuer | Ce qui a bien marché | Ce qui a mal marché | Responsable |
    Échéance | Priorité | Statut | Décisions | Participants | Participant | Concurrent | Concurrents |
    Partie prenante | Parties prenantes | Fonctionnalité | Risque | Probabilité | Impact | Effort | Projet | Semaine |
    Jour | Mois | Trimestre | Lundi | Mardi | Mercredi | Jeudi | Vendredi | Équipe | Problème | Solution | Avantages |
    Inconvénients | Âge`,
  otherBoards: list`Rétrospective | Rétro | Carte d'empathie | Modèle économique |
    Feuille de route | Carte mentale | Organigramme | Réunion | Analyse concurrentielle | Registre des risques |
    Plan de projet | Calendrier`,
  title: {
    cem: list`Carte de l'expérience client | Carte d'expérience client | Carte d'expérience | Cartographie de l'expérience client |
      Cartographie de l'expérience | Carte de l'expérience utilisateur`,
    cjm: list`Carte du parcours client | Carte de parcours client | Cartographie du parcours client | Parcours client |
      Carte du parcours utilisateur | Parcours utilisateur | Cartographie du parcours utilisateur | Parcours d'achat |
      Parcours patient | Parcours usager | Parcours collaborateur | Carte du voyage client`,
    combined: list`Carte combinée expérience et parcours client | Carte combinée | Carte combinée de l'expérience et du parcours |
      Carte de l'expérience et du parcours client`,
    subject: list`Marque | Nom de la marque | Entreprise | Société | Organisation | Produit | Produits | Nom du produit | Service |
      Services | Produit ou service | Produit / service | Offre | Sujet`,
    actor: list`Persona | Personas | Nom du persona | Acteur | Acteurs | Utilisateur | Utilisatrice | Utilisateurs | Usager |
      Usagers | Client | Cliente | Clients | Segment | Segment client | Cible | Public cible | Rôle | Qui`,
    scenario: list`Scénario | Scénarios | Situation | Contexte | Cas d'usage | Cas d'utilisation | Histoire | Périmètre`,
  },
  scale: {
    high: list`Très bien | Très positif | Très bon | Très satisfait | Très heureux | Positif | Excellent | Ravi | Super | Bien |
      Heureux | Haut`,
    low: list`Très mal | Très négatif | Très mauvais | Très insatisfait | Très malheureux | Négatif | Horrible | Affreux | Mal |
      Mauvais | Malheureux | Triste | Bas`,
  },
  placeholders: list`à définir | à déterminer | à compléter | à remplir | à faire | à venir | à préciser | à confirmer | à discuter |
    à ajouter | en cours | en attente | non applicable | sans objet | s.o. | non renseigné | exemple | texte d'exemple |
    texte | note | nouvelle note | pense-bête | saisir du texte | saisissez du texte | saisir ici | saisissez ici |
    saisissez votre texte | saisissez votre texte ici | tapez ici | tapez votre texte | tapez quelque chose | écrire ici |
    écrivez ici | écrivez quelque chose | ajouter du texte | ajoutez du texte | ajouter un texte | ajouter votre texte |
    ajoutez votre texte | ajoutez votre texte ici | ajouter une note | ajoutez une note | ajouter des notes | ajouter ici |
    ajouter une description | ajouter une action | ajouter une idée | ajouter une étape | votre texte | votre texte ici |
    insérer du texte | insérez votre texte | cliquez ici | cliquez pour modifier | cliquer pour modifier | cliquez pour ajouter du texte |
    double-cliquez pour modifier | double-cliquer pour modifier | description | titre | sans titre | ajouter un titre |
    nom de l'étape | nom de la phase | nouvelle étape | étape 1 | étape 2 | étape 3 | étape 4 | étape 5 | étape 6 |
    phase 1 | phase 2 | phase 3 | phase 4 | phase 5 | phase 6 | nom du persona | nom du produit | nom de l'entreprise |
    que fait le client ? | que fait l'utilisateur ? | que pense le client ? | que pense l'utilisateur ? | que pensent-ils ? |
    que ressent le client ? | que ressent l'utilisateur ? | comment se sent le client ? | quels sont les points de douleur ? |
    quels problèmes rencontrent-ils ? | que peut-on améliorer ? | que pouvons-nous améliorer ? | comment pourrions-nous | quels canaux utilisent-ils ? |
    Que font-ils ? | Où nous rencontrent-ils ? | Web, boutique, téléphone… par où passent-ils ? |
    De quoi ont-ils besoin ici ? | Que se disent-ils ? | Que ressentent-ils ? Plus c'est haut, mieux c'est |
    Qu'en disent-ils autour d'eux ? | Où est-ce que tout se joue ? | Qu'est-ce qui les freine ? |
    Comment pourrions-nous faire mieux ? | Que doit-il se passer en coulisses ? | Quel chiffre le montre ?`,
  none: list`aucun | aucune | aucuns | aucune trouvée | aucun trouvé | aucun connu | aucune connue | aucun identifié |
    aucune identifiée | aucun constaté | aucune constatée | aucun observé | aucun à ce stade | aucune à ce stade |
    aucun pour l'instant | aucune pour l'instant | rien | rien trouvé | rien à signaler | RAS | R.A.S. | rien de particulier |
    rien d'identifié | rien à ce stade | néant | aucun point de friction | aucun point de friction trouvé |
    aucun point de friction identifié | aucun point de douleur | aucune friction | aucune friction trouvée | aucun irritant |
    aucun irritant identifié | aucun frein | aucun problème | aucun problème trouvé | aucun obstacle | aucune difficulté |
    aucune frustration | aucune douleur | pas de problème | pas de problèmes | pas de friction | pas de point de friction |
    pas de points de friction | pas de point de douleur | pas d'irritant | pas d'irritants | aucune opportunité |
    aucune opportunité trouvée | aucune opportunité identifiée | pas d'opportunité | pas d'opportunités | aucune idée trouvée |
    aucune action | aucun point de contact | pas de point de contact | aucun besoin | aucun contact | nous n'avons rien trouvé |
    il n'y en a pas | il n'y en a aucun | il n'y en a aucune`,
  because: list`parce que | parce qu' | car | puisque | puisqu' | en raison de | à cause de | grâce à | raison | motif`,
  evidence: {
    interview: list`interview | interviews | interviewé | interviewés | entretien | entretiens | entretien client |
      entretiens clients | entretiens utilisateurs | groupe de discussion | étude terrain | étude de terrain | observation |
      observations | observé`,
    survey: list`enquête | enquêtes | sondage | sondages | questionnaire | questionnaires | enquête de satisfaction`,
    analytics: list`analytics | analytique | données analytiques | données d'usage | analyse d'audience | données de navigation |
      statistiques d'usage | carte de chaleur`,
    test: list`test | tests | testé | test utilisateur | tests utilisateurs | test d'utilisabilité | tests d'utilisabilité |
      test A/B | tests A/B | test de prototype`,
    feedback: list`feedback | retour client | retours clients | retour d'expérience | avis client | avis clients | réclamation |
      réclamations | plainte | plaintes | ticket de support | tickets de support | verbatim | verbatims`,
    assumption: list`hypothèse | hypothèses | supposition | suppositions | présupposé | on suppose | nous supposons |
      nous pensons que | à valider | à vérifier | non vérifié | non validé`,
  },
  marks: {
    measure: list`mesure | mesuré par | indicateur | métrique | indicateur de succès | KPI`,
    impact: list`impact | valeur | bénéfice | valeur client`,
    effort: list`effort | complexité`,
    votes: list`votes | vote | voix | gommettes`,
  },
  feelings: {
    good: list`bien | très bien | bon | heureux | heureuse | content | contente | ravi | ravie | enchanté | enchantée | satisfait |
      satisfaite | enthousiaste | curieux | curieuse | intéressé | intéressée | optimiste | confiant | confiante | confiance |
      rassuré | rassurée | soulagé | soulagée | serein | sereine | calme | détendu | détendue | fier | fière | surpris | surprise |
      reconnaissant | reconnaissante | joie | joyeux | joyeuse | impressionné | impressionnée | motivé | motivée | excité | excitée |
      plein d'espoir | à l'aise | amusé | amusée`,
    bad: list`mal | très mal | mauvais | horrible | triste | malheureux | malheureuse | en colère | colère | énervé | énervée | agacé |
      agacée | irrité | irritée | frustré | frustrée | frustration | confus | confuse | perdu | perdue | anxieux | anxieuse | angoissé |
      angoissée | inquiet | inquiète | inquiétude | nerveux | nerveuse | stressé | stressée | stress | débordé | débordée | dépassé |
      dépassée | déçu | déçue | déception | insatisfait | insatisfaite | ennuyé | ennuyée | impatient | impatiente | incertain |
      incertaine | sceptique | méfiant | méfiante | peur | hésitant | hésitante | fatigué | fatiguée | épuisé | épuisée | découragé |
      découragée`,
  },
  and: list`et | ainsi que`,
} satisfies Words
