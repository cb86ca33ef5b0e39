import type { Reasons } from './language.ts'

/** Why the rules matter and what one can do about their findings, in French. */
export const reasons: Reasons = {
  'map-has-title': {
    why: 'Dans quelques mois, seul le titre distinguera cette carte de la suivante.',
    remedy: 'Écrivez à la première ligne du titre de quoi parle la carte : le parcours de qui, et vers quoi il mène.',
  },
  'map-has-actor': {
    why: 'Deux personnes font rarement le même parcours. Sans nom dessus, chacun dans la salle remplit la carte pour quelqu’un d’autre.',
    remedy: 'Nommez un persona dans le titre, après « Persona : ». Pour un deuxième, dessinez une deuxième carte.',
  },
  'map-has-subject': {
    why: 'Une carte qui suit deux choses à la fois en fait la moyenne, et ce qui fait mal dans l’une des deux disparaît.',
    remedy: 'Écrivez la marque, le produit ou le service dans le titre. Dessinez une carte du parcours par produit.',
  },
  'map-has-stages': {
    why: 'Un parcours mène d’un point à un autre. Avec une seule étape, c’est une liste.',
    remedy: 'Ajoutez des étapes dans Synchro → Structure, ou dessinez des en-têtes à côté du premier.',
  },
  'stage-has-name': {
    why: 'C’est au nom des étapes que chacun se repère sur la carte, y compris ceux qui la liront plus tard.',
    remedy: 'Écrivez sur l’en-tête ce qui se passe dans l’étape, avec les mots de ceux qui la vivent.',
  },
  'stage-has-action': {
    why: 'Là où il ne se passe rien, il n’y a rien à ressentir ni rien à améliorer : toutes les autres lignes de l’étape en dépendent.',
    remedy: 'Ajoutez une note sur ce qu’ils font à cette étape, ou sur l’endroit où ils vous rencontrent.',
  },
  'stage-has-emotion': {
    why: 'Les émotions montrent où un parcours fait mal et où il enchante. Une étape sans émotion est un trou dans la courbe, et les trous cachent les points bas.',
    remedy:
      'Ajoutez une note sur ce qu’ils ressentent, et montez-la ou descendez-la à sa place. Un doute ? Demandez à qui l’a vu.',
  },
  'stage-has-opportunity': {
    why: 'On dessine une carte pour que quelque chose change. Une étape sans opportunité a été regardée pour rien.',
    remedy:
      'Pour chaque point de friction de l’étape, demandez « Comment pourrions-nous… ? ». S’il n’y a vraiment rien à faire, écrivez « aucune » et pourquoi.',
  },
  'stage-has-thought': {
    why: 'Ce que les gens pensent explique ce qu’ils font ensuite, et pourquoi ils se sentent ainsi.',
    remedy: 'Ajoutez ce qui leur passe par la tête, sous forme de citation si vous en avez une.',
  },
  'stage-has-pain-point': {
    why: 'Les opportunités naissent des points de friction. Une case vide ne dit pas s’il n’y en a pas ou si personne n’a regardé.',
    remedy: 'Ajoutez ce qui les gêne ici. Si rien ne les gêne, écrivez « aucun » et comment vous le savez.',
  },
  'touchpoint-has-channel': {
    why: 'Le même point de contact se vit autrement au téléphone et en magasin, et d’autres personnes en sont chargées.',
    remedy: 'Nommez le canal dans sa ligne, par un tag, ou au début de la note : « Web : page produit ».',
  },
  'cem-has-moment-of-truth': {
    why: 'Quelques moments décident si les gens restent. Une carte de l’expérience qui n’en nomme aucun ne dit pas par où commencer.',
    remedy: 'Marquez l’interaction où tout se joue : dans la ligne des moments de vérité, ou par un tag.',
  },
  'map-keeps-template-lanes': {
    why: 'Les cartes d’une organisation ne se comparent que tant qu’elles répondent aux mêmes questions.',
    remedy: 'Remettez la ligne dans Synchro → Structure, ou donnez-lui un libellé qui dit ce qu’elle demande.',
  },
  'note-has-place': {
    why: 'Une note hors des cases ne compte nulle part, et une note à cheval sur deux cases compte peut-être dans la mauvaise.',
    remedy: 'Déplacez la note dans la case où elle doit être, ou hors de la carte.',
  },
  'feeling-is-placed': {
    why: 'Les mots seuls ne tracent pas de courbe : une émotion sans hauteur y manque, et une émotion à la mauvaise hauteur la déforme.',
    remedy: 'Montez la note si c’est bien, descendez-la si c’est mal, ou ajoutez un smiley.',
  },
  'stage-count': {
    why: 'Deux étapes montrent un avant et un après, et rien du chemin. Plus de huit, ce sont des pas : personne ne les retient, et aucun motif n’apparaît.',
    remedy:
      'Divisez une étape où il se passe beaucoup, ou réunissez celles qui se vivent pareil. Les détails vont dans les notes.',
  },
  'both-ends-covered': {
    why: 'On se décide bien avant d’acheter, et on reste ou on part bien après. Une carte du seul achat montre ce que l’entreprise en voit.',
    remedy: 'Ajoutez une étape avant ou après l’achat dans Synchro → Structure, ou remplissez celles qui sont là.',
  },
  'curve-is-flat': {
    why: 'Presque aucun parcours ne se vit pareil d’un bout à l’autre. Une courbe plate veut souvent dire que les notes ont été alignées, ou que personne n’a été interrogé.',
    remedy:
      'Revoyez le meilleur et le pire moment et mettez-les à leur place. Si elle est vraiment plate, laissez-la ainsi.',
  },
  'low-point-has-pain': {
    why: 'Un point bas sans cause ne se répare pas : la courbe dit que ça fait mal, et la ligne des points de friction dit que rien ne gêne.',
    remedy: 'Ajoutez ce qui les met dans cet état. Si rien ne les gêne, écrivez pourquoi c’est pénible quand même.',
  },
  'pain-has-opportunity': {
    why: 'Un point de friction qui ne mène à rien a été trouvé pour rien, et un simple « aucune » à côté ne dit pas si quelqu’un y a réfléchi.',
    remedy:
      'Faites de chaque point de friction un « Comment pourrions-nous… ? ». S’il n’y a rien à faire, écrivez pourquoi : « aucune : la loi l’exige ».',
  },
  'peak-and-end-explained': {
    why: 'D’un parcours, on retient le sommet, le creux et la fin. Ce sont les étapes à comprendre en premier.',
    remedy:
      'Ajoutez une pensée, un point de friction ou un moment de vérité qui dit pourquoi cette étape se vit ainsi.',
  },
  'notes-lopsided': {
    why: 'Les notes s’accumulent là où travaillent les gens dans la salle. Une étape surchargée en cache peut-être plusieurs, et une étape maigre est souvent celle que personne ne connaît.',
    remedy: 'Divisez l’étape surchargée, ou demandez à quelqu’un qui connaît l’étape maigre.',
  },
  'evidence-marked': {
    why: 'Une carte mêle ce qu’on a constaté et ce qu’on suppose. Seul qui les distingue sait à quoi se fier et quoi demander ensuite.',
    remedy:
      'Écrivez dans la note comment vous le savez : « (entretien) », « (enquête) », « (analytics) », « (test) », « (feedback) » ou « (hypothèse) ». Un tag convient aussi.',
  },
  'opportunity-has-owner': {
    why: 'Ce qui est choisi et n’est à personne ne se fait pas, et sans mesure personne ne voit si cela a marché.',
    remedy:
      'Écrivez dans la note qui s’en charge, « @Mia », et à quoi vous verrez que cela marche : « mesure : appels par semaine ».',
  },
  'opportunities-ranked': {
    why: 'Personne ne fait tout à la fois. Une liste sans ordre se traite en commençant par le plus facile, ou pas du tout.',
    remedy: 'Votez, ou écrivez « impact : 4 » et « effort : 2 » dans les notes qui comptent le plus.',
  },
  'customer-words': {
    why: 'Une carte dans les mots de l’entreprise montre son processus. Ce que font les clients pendant ce temps n’y apparaît pas.',
    remedy:
      'Dites ce qu’ils font : « attend le colis » plutôt que « nous envoyons le colis », « Décider » plutôt que « Ventes ».',
  },
  'color-alone': {
    why: 'Tout le monde ne voit pas les couleurs pareil, et dans un an personne ne saura ce que voulaient dire les rouges.',
    remedy:
      'Mettez des tags aux notes, ou une légende à côté de la carte. Si les couleurs ne veulent rien dire, donnez la même aux notes.',
  },
  'map-has-owner': {
    why: 'Ce qui est à tous n’est entretenu par personne. Le responsable est celui à qui l’on demande, et qui veille à ce que la carte soit revue.',
    remedy: 'Nommez une personne, ou un rôle que quelqu’un occupe, qui répond de la carte.',
  },
  'map-has-state': {
    why: 'Une carte d’aujourd’hui et une carte de demain se ressemblent, de même que le constaté et le supposé. Qui s’en sert pour décider doit savoir ce qu’elle montre.',
    remedy:
      'Dites si la carte montre ce qui est ou ce qui doit être, et si vous avez interrogé des gens ou si vous le supposez.',
  },
  'review-date-set': {
    why: 'Aucune des deux cartes n’est jamais finie. Sans date, personne ne la revoit, et une vieille carte est crue plus longtemps qu’elle n’est vraie.',
    remedy: 'Fixez le jour où vous reverrez la carte. S’il est passé, revoyez-la maintenant et fixez le suivant.',
  },
  'map-is-fresh': {
    why: 'Une carte dit comment c’était quand on y a travaillé pour la dernière fois. Depuis, les prix, les pages et les gens ont pu changer.',
    remedy:
      'Parcourez la carte avec quelqu’un qui rencontre des clients, changez ce qui n’est plus vrai, et validez-la de nouveau.',
  },
  'template-is-current': {
    why: 'Une équipe change son modèle quand elle a appris ce que les cartes devraient demander. Les anciennes ne le demandent pas et ne se comparent pas aux nouvelles.',
    remedy: 'Ouvrez Synchro → Modèles : vous y voyez ce que changerait la nouvelle version, avant qu’elle le fasse.',
  },
  'many-hands': {
    why: 'Une carte montre ce que voient ceux qui la font. Une personne seule voit un côté, et les autres ne s’y reconnaissent pas.',
    remedy: 'Demandez à ceux qui connaissent d’autres étapes de parcourir la carte et d’ajouter ce qui manque.',
  },
}
