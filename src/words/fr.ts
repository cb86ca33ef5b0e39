import { list, type Words } from './words.ts'

export default {
  language: 'fr',
  lanes: {
    actions: list`Actions | Action | Activités | Activité | Tâches | Tâche | Comportements | Comportement | Gestes |
      Faire | Ce que je fais | Déclencheur | Point d'entrée | Font | Fait`,
    touchpoints: list`Points de contact | Point de contact | Touchpoints | Touchpoint | Points d'interaction | Point d'interaction |
      Points de rencontre | Interactions | Interaction | Contacts | Communications`,
    channels: list`Canaux | Canal | Canaux de communication | Canaux de contact | Médias | Supports | Appareils |
      Plateformes`,
    needs: list`Besoins | Besoin | Attentes | Attente | Objectifs | Objectif | Buts | But | Motivations |
      Motivation | Désirs | Envies | Intentions | Besoins d'information | Ce dont ils ont besoin | Ce qu'il veut |
      Ce qu'ils veulent`,
    thoughts: list`Pensées | Pensée | Réflexions | Réflexion | Questions | Question | Citations | Citation |
      Verbatims pensés | État d'esprit | Hypothèses | Penser | Pensent | Pense`,
    emotions: list`Émotions | Émotion | Ressentis | Ressenti | Sentiments | Sentiment | Humeur | Humeurs |
      État émotionnel | Parcours émotionnel | Expérience | Expériences | Expérience vécue | Ressentir |
      Hauts et bas | Ce que je ressens | Points de plaisir | Ressent | Ressentent | Émotionnel | Émotionnelle`,
    voice: list`Voix du client | Voix des clients | Paroles de clients | Avis | Témoignages | Verbatims | Retours |
      Retour client | Commentaires clients | Satisfaction | Recommandation à autrui | Bouche-à-oreille |
      Ce qu'ils disent | Ce qu'il dit`,
    'moments-of-truth': list`Moments de vérité | Moment de vérité | Instants de vérité | Instant de vérité | Moments clés |
      Moment clé | Moments décisifs | Moments critiques | Moments magiques | Moments qui comptent | Effets wow`,
    'pain-points': list`Points de friction | Point de friction | Frictions | Friction | Irritants | Irritant | Points irritants |
      Douleurs | Douleur | Points de douleur | Point de douleur | Points de souffrance | Points douloureux | Point douloureux |
      Freins | Frein | Obstacles | Obstacle | Barrières | Barrière | Problèmes | Problème | Difficultés | Difficulté |
      Frustrations | Frustration | Blocages | Défis | Craintes | Inquiétudes | Points faibles | Points noirs | Points de blocage | Risques |
      Abandons`,
    opportunities: list`Opportunités | Opportunité | Piste d'amélioration | Axes d'amélioration | Améliorations |
      Amélioration | Améliorations proposées | Idées | Idée | Solutions | Solution | Pistes | Recommandations |
      Leviers | Comment pourrions-nous | Comment pourrait-on | Prochaines étapes | Potentiel`,
    backstage: list`Coulisses | En coulisses | Arrière-scène | Avant-scène | Back-office | Processus |
      Processus de support | Processus support | Activités internes | Actions internes | Systèmes | Système |
      Réponse du système | Outils | Ressources | Équipes | Équipes impliquées | Services impliqués | Départements |
      Parties prenantes | Responsable | Responsables | Acteurs internes | Ligne de visibilité | Preuves physiques`,
    metrics: list`Indicateurs | Indicateur | Indicateurs de performance | Indicateurs de succès | Métriques |
      Métrique | Mesures | Mesure | Mesures de succès | Critères de succès | Critères de réussite | Chiffres |
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
    Inconvénients | Âge | Idée | Idées | Problèmes | Risques | Tâche | Tâches | Question | Questions | Objectif |
    Objectifs | But | Buts | Prochaines étapes | Prochaine étape | Indicateurs | Indicateur | KPI | KPIs | Retours |
    Avis | Solutions | Défi | Défis | Activité | Activités | Citation | Citations | Communication | Outils | Temps |
    Système | Systèmes | Processus | Technologie | Ressources | Notes | Commentaire | Commentaires | Définition |
    Terme | Exemple | Date | Entretien | Entretiens | Interview | Contexte | Qui | Quoi | Quand | Matériel | Finance |
    Finances | Ventes | Marketing | Produit | Nouveau | En attente | Résolu | Fermé | Oui | Non | Résultats |
    Résultat | Groupe | Intérêts | Règle | Acteur | Événement | Vision | Nom | Sprint | Sujet | Version | Hier |
    Aujourd'hui | Demain | Contenu | Accueil | janvier | février | mars | avril | mai | juin | juillet | août |
    septembre | octobre | novembre | décembre | janv | févr | avr | juil | sept | oct | nov | déc | samedi | dimanche |
    lun | mar | mer | jeu | ven | sam | dim | Anne | Marie | Pierre | Jean | Camille | Chloé | Louis | Luc | Claire |
    Nicolas | Julie | Thomas`,
  otherBoards: list`Rétrospective | Rétro | Carte d'empathie | Modèle économique | Feuille de route | Carte mentale |
    Organigramme | Réunion | Analyse concurrentielle | Registre des risques | Plan de projet | Calendrier | Glossaire |
    Personas | Nos personas | Entretiens | Ordre du jour | Fleur de lotus | Maquettes | Risques | Objectifs |
    Vision produit | Parties prenantes | Synthèse | Concurrence | Matrice`,
  besideLanes: { actions: list`Étape | Étapes` },
  around: {
    people: list`voyageur | visiteur | patient | passager | étudiant | élève | apprenant | employé | salarié |
      collaborateur | citoyen | habitant | membre | abonné | acheteur | consommateur | joueur | locataire | parent |
      candidat | participant | invité | hôte | gens | personne | métier | entreprise | marque`,
    beside: list`le | la | les | l | un | une | des | du | de | d | notre | nos | mon | mes | son | sa | ses | leur |
      leurs | votre | vos | au | aux | à | en | dans | sur | par | pour | avec | principal | principale |
      principaux | principales | clé | clés | majeur | majeurs | majeure | majeures | plus | grand | grands |
      actuel | actuels | actuelle | actuelles | existant | existants | possible | possibles | nouveau | nouveaux |
      nouvelle | nouvelles | identifié | identifiés | identifiée | identifiées | rencontré | rencontrés | ressenti |
      ressentie | ressenties | utilisé | utilisés | digital | digitaux | numérique | numériques | interne |
      internes | externe | externes | impliqués | ligne | rangée | liste | vue | courbe | niveau | niveaux | ici |
      point | points | état`,
    asking: list`quel | quels | quelle | quelles | que | qu | quoi | comment | où`,
    asked: list`il | elle | ils | elles | on | je | j | nous | vous | se | ce | c | est | sont | ont | t`,
    of: list`du | des`,
    endings: list`s | x | e | es | ent`,
  },
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
    high: list`Très bien | Très positif | Très bon | Très satisfait | Très heureux | Positif | Excellent | Ravi | Super | Bien | Heureux |
      Haut | Meilleur | Le meilleur | Mieux | Bon | Content | Satisfait | Génial | Formidable | Très haut | Émotion positive |
      Émotions positives | Expérience positive`,
    low: list`Très mal | Très négatif | Très mauvais | Très insatisfait | Très malheureux | Négatif | Horrible | Affreux | Mal | Mauvais |
      Malheureux | Triste | Bas | Pire | Le pire | Moins bien | Insatisfait | En colère | Frustré | Très bas | Terrible | Catastrophique |
      Émotion négative | Émotions négatives | Expérience négative`,
    middle: list`Neutre | Correct | Indifférent | Mitigé`,
    top: list`haut | en haut | vers le haut | plus haut | au-dessus | supérieur`,
    bottom: list`bas | en bas | vers le bas | plus bas | en dessous | inférieur`,
  },
  placeholders: list`à définir | à déterminer | à compléter | à remplir | à faire | à venir | à préciser | à confirmer | à discuter |
    à ajouter | en cours | en attente | non applicable | sans objet | s.o. | non renseigné | exemple | texte d'exemple | texte | note |
    nouvelle note | pense-bête | saisir du texte | saisissez du texte | saisir ici | saisissez ici | saisissez votre texte |
    saisissez votre texte ici | tapez ici | tapez votre texte | tapez quelque chose | écrire ici | écrivez ici | écrivez quelque chose |
    ajouter du texte | ajoutez du texte | ajouter un texte | ajouter votre texte | ajoutez votre texte | ajoutez votre texte ici |
    ajouter une note | ajoutez une note | ajouter des notes | ajouter ici | ajouter une description | ajouter une action |
    ajouter une idée | ajouter une étape | votre texte | votre texte ici | insérer du texte | insérez votre texte | cliquez ici |
    cliquez pour modifier | cliquer pour modifier | cliquez pour ajouter du texte | double-cliquez pour modifier |
    double-cliquer pour modifier | description | titre | sans titre | ajouter un titre | nom de l'étape | nom de la phase |
    nouvelle étape | étape 1 | phase 1 | nom du persona | nom du produit | nom de l'entreprise | que fait le client ? |
    que fait l'utilisateur ? | que pense le client ? | que pense l'utilisateur ? | que pensent-ils ? | que ressent le client ? |
    que ressent l'utilisateur ? | comment se sent le client ? | quels sont les points de douleur ? | quels problèmes rencontrent-ils ? |
    que peut-on améliorer ? | que pouvons-nous améliorer ? | comment pourrions-nous | quels canaux utilisent-ils ? | Que font-ils ? |
    Où nous rencontrent-ils ? | Web, boutique, téléphone… par où passent-ils ? | De quoi ont-ils besoin ici ? | Que se disent-ils ? |
    Que ressentent-ils ? Plus c'est haut, mieux c'est | Qu'en disent-ils autour d'eux ? | Où est-ce que tout se joue ? |
    Qu'est-ce qui les freine ? | Comment pourrions-nous faire mieux ? | Que doit-il se passer en coulisses ? | Quel chiffre le montre ? |
    point de contact 1 | canal 1 | action 1 | pensée 1 | émotion 1 | besoin 1 | objectif 1 | tâche 1 | note 1 | idée 1 | opportunité 1 |
    point de friction 1 | irritant 1 | colonne 1 | ligne 1 | titre 1 | sous-titre | étiquette | libellé | remplir | à renseigner |
    à valider | à suivre | à traiter | pas encore connu | pas de données | vide | bla bla | bla bla bla | texte ici | insérer ici |
    insérez ici | insérez du texte | insérez du texte ici | insérer votre texte ici | ajoutez du texte ici | ajouter du texte ici |
    ajoutez ici | ajoutez vos idées | ajoutez vos idées ici | ajoutez votre idée | ajoutez vos notes | ajoutez une action |
    ajoutez une émotion | ajouter une émotion | ajouter une pensée | ajouter un point de contact | ajouter un canal | ajouter un irritant |
    ajouter une opportunité | ajouter une citation | ajouter une image | ajoutez une description | ajoutez un titre | écrivez votre texte |
    écrivez votre texte ici | écrire un texte | entrez votre texte | entrez du texte | entrer du texte | entrez votre texte ici |
    cliquez et écrivez | cliquez ici pour modifier | cliquez ici pour ajouter du texte | cliquez pour ajouter une note |
    cliquez pour écrire | double-cliquez pour ajouter du texte | modifiez ce texte | modifier le texte | votre idée | votre idée ici |
    vos idées ici | votre titre | votre note ici | votre description | faux texte | texte de remplissage | texte d'espace réservé |
    espace réservé | nom du persona ici | nom de la marque | décrivez l'étape | décrivez ici | que font les clients ? |
    que font les utilisateurs ? | que fait-il ? | que fait-elle ? | quelles actions ? | quelles sont leurs actions ? |
    que veut le client ? | que veulent-ils ? | quels sont leurs besoins ? | quels sont leurs objectifs ? | quel est leur objectif ? |
    de quoi ont-ils besoin ? | que pensent les clients ? | que disent-ils ? | que dit le client ? | que ressentent-ils ? |
    que ressent-il ? | comment se sentent-ils ? | comment se sent l'utilisateur ? | quelles émotions ? |
    quelles questions se posent-ils ? | quels sont les irritants ? | quels sont les points de friction ? |
    quels obstacles rencontrent-ils ? | quelles sont les opportunités ? | comment améliorer ? | comment améliorer l'expérience ? |
    comment pouvons-nous améliorer ? | comment pourrions-nous améliorer ? | qu'est-ce qui pourrait être amélioré ? |
    quels sont les points de contact ? | où a lieu l'interaction ? | quels canaux ? | quels canaux sont utilisés ? | qui est impliqué ? |
    qui est responsable ? | que se passe-t-il en coulisses ? | que se passe-t-il ?`,
  none: list`aucun | aucune | aucuns | aucune trouvée | aucun trouvé | aucun connu | aucune connue | aucun identifié | aucune identifiée |
    aucun constaté | aucune constatée | aucun observé | aucun à ce stade | aucune à ce stade | aucun pour l'instant |
    aucune pour l'instant | rien | rien trouvé | rien à signaler | RAS | R.A.S. | rien de particulier | rien d'identifié |
    rien à ce stade | néant | aucun point de friction | aucun point de friction trouvé | aucun point de friction identifié |
    aucun point de douleur | aucune friction | aucune friction trouvée | aucun irritant | aucun irritant identifié | aucun frein |
    aucun problème | aucun problème trouvé | aucun obstacle | aucune difficulté | aucune frustration | aucune douleur | pas de problème |
    pas de problèmes | pas de friction | pas de point de friction | pas de points de friction | pas de point de douleur | pas d'irritant |
    pas d'irritants | aucune opportunité | aucune opportunité trouvée | aucune opportunité identifiée | pas d'opportunité |
    pas d'opportunités | aucune idée trouvée | aucune action | aucun point de contact | pas de point de contact | aucun besoin |
    aucun contact | nous n'avons rien trouvé | il n'y en a pas | il n'y en a aucun | il n'y en a aucune | aucun détecté | aucune détectée |
    aucun relevé | aucune relevée | aucun signalé | aucune observée | aucun remonté | aucun à signaler | aucune à signaler |
    aucun pour le moment | aucune pour le moment | aucun ici | aucune ici | aucun à cette étape | aucune à cette étape |
    aucun actuellement | aucun en particulier | pas de point particulier | rien ici | rien de spécial | rien de connu |
    rien pour l'instant | rien pour le moment | rien de notable | rien à ajouter | rien à améliorer | rien n'a été trouvé |
    rien n'a été identifié | aucun point de douleur trouvé | aucun point de douleur identifié | aucun point de friction connu |
    aucun irritant trouvé | aucun problème identifié | aucun problème connu | aucun problème majeur | aucun blocage | aucune barrière |
    aucune contrainte | aucune plainte | aucun souci | pas de souci | pas de soucis | pas de frustration | pas de frein | pas d'obstacle |
    pas de difficulté | pas de difficultés | aucune piste | aucune idée | pas d'idée | aucune amélioration |
    aucune amélioration nécessaire | pas d'amélioration | aucune pensée | aucune émotion | aucun canal | aucune interaction |
    pas d'interaction | pas de contact | pas d'action | pas de besoin | aucun point de contact identifié | non identifié |
    nous n'en avons pas trouvé | nous n'avons trouvé aucun problème | il n'y a pas de problème | il n'y a rien`,
  because: list`parce que | parce qu' | car | puisque | puisqu' | en raison de | à cause de | grâce à | raison | motif | étant donné |
    du fait de | dû à | vu que`,
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
    owner: list`responsable | porteur | porteuse | qui`,
    measure: list`mesure | mesuré par | indicateur | métrique | indicateur de succès | KPI`,
    impact: list`impact | valeur | bénéfice | valeur client`,
    effort: list`effort | complexité`,
    votes: list`votes | vote | voix | gommettes`,
  },
  purchase: list`Achat | Acheter | Commande | Commander | Paiement | Payer`,
  company: list`nous envoyons | nous livrons | nous proposons | nous offrons | nous fournissons | nous vendons | nous facturons |
    nous appelons | nous rappelons | nous contactons | nous informons | nous notifions | nous formons | nous confirmons | nous traitons |
    nous publions | nous relançons | on envoie | on livre | on propose | on facture | on relance | on informe le client | notre équipe |
    nos équipes | nos conseillers | notre service client | génération de leads | acquisition de clients | acquisition client |
    vente incitative | vente croisée`,
  departments: list`Ventes | Service commercial | Commercial | Marketing | Service marketing | Finance | Finances | Comptabilité |
    Facturation | Juridique | Service juridique | Informatique | DSI | RH | Ressources humaines | Achats | Service achats | Logistique |
    Back-office | Contrôle de gestion | Direction commerciale`,
  legend: list`légende | code couleur | code couleurs | couleur | couleurs | rouge | vert | jaune | orange | bleu | rose | violet | gris |
    cyan | noir`,
  feelings: {
    good: list`bien | très bien | bon | heureux | heureuse | content | contente | ravi | ravie | enchanté | enchantée | satisfait |
      satisfaite | enthousiaste | curieux | curieuse | intéressé | intéressée | optimiste | confiant | confiante | confiance | rassuré |
      rassurée | soulagé | soulagée | serein | sereine | calme | détendu | détendue | fier | fière | reconnaissant | reconnaissante |
      joie | joyeux | joyeuse | impressionné | impressionnée | motivé | motivée | excité | excitée | plein d'espoir | à l'aise | amusé |
      amusée | bonne | bons | bonnes | heureuses | contents | contentes | ravis | satisfaits | satisfaites | satisfaction | enthousiasme |
      curiosité | intérêt | optimisme | soulagement | sérénité | fierté | gratitude | bonheur | plaisir | agréable | inspiré | inspirée |
      espoir | rassurant | sécurité | en sécurité | valorisé | valorisée | accueilli | accueillie | compris | comprise | écouté | écoutée |
      soutenu | soutenue | génial | super | excellent | excellente | parfait | formidable | convaincu | convaincue | adore | j'adore |
      aime | amusant | apaisé | apaisée | comblé | comblée | émerveillé | émerveillée | motivation | excitation`,
    bad: list`mal | très mal | mauvais | horrible | triste | malheureux | malheureuse | en colère | colère | énervé | énervée | agacé |
      agacée | irrité | irritée | frustré | frustrée | frustration | confus | confuse | perdu | perdue | anxieux | anxieuse | angoissé |
      angoissée | inquiet | inquiète | inquiétude | nerveux | nerveuse | stressé | stressée | stress | débordé | débordée | dépassé |
      dépassée | déçu | déçue | déception | insatisfait | insatisfaite | ennuyé | ennuyée | impatient | impatiente | incertain |
      incertaine | sceptique | méfiant | méfiante | peur | hésitant | hésitante | fatigué | fatiguée | épuisé | épuisée | découragé |
      découragée | mauvaise | tristesse | furieux | furieuse | énervement | agacement | irritation | frustrant | frustrante | frustrés |
      confusion | anxiété | inquiets | inquiétudes | nervosité | stressant | décevant | décevante | insatisfaction | mécontent |
      mécontente | mécontentement | ennui | ennuyeux | impatience | incertitude | insécurité | scepticisme | méfiance | peurs | effrayé |
      effrayée | hésitation | épuisement | découragement | désespoir | désespéré | désespérée | abandonné | abandonnée | ignoré | ignorée |
      rejeté | rejetée | trahi | trahie | humilié | humiliée | gêné | gênée | honte | honteux | honteuse | regret | regrette | panique |
      paniquée | choqué | choquée | mal à l'aise | inconfortable | démuni | démunie | impuissant | impuissante | seul | seule |
      désorienté | désorientée | embrouillé | doute | doutes | dégoûté | dégoûtée | déteste | tendu | tendue | résigné | résignée |
      contrarié | contrariée | crainte | craintif | affreux | terrible | pénible`,
    either: list`surpris | surprise | surprenant | neutre | indifférent | indifférente | mitigé | mitigée | sentiments mêlés`,
    turns: list`ne | n | pas | plus | jamais | sans | moins | ni | aucun | aucune | peu | si | voudrait | aimerait | pourrait | devrait |
      veut | veulent | espère | mais | jusqu'à | sauf | éviter | évite | manque | manque de | rien | personne | trop | que | presque |
      pourtant | malgré | bien que | cependant | serait | au lieu`,
  },
  and: list`et | ainsi que`,
} satisfies Words
