import type { Language } from './language.ts'

export const rules: Language['rules'] = {
  'map-has-title': {
    title: 'La carte a un titre',
    empty: 'La carte n’a pas de titre.',
    untouched: 'La carte s’appelle encore « {title} ».',
  },
  'map-has-actor': {
    title: 'La carte dit de qui c’est le parcours',
    empty: 'La carte ne nomme aucun persona.',
    placeholder: 'Le persona est encore « {actor} ».',
  },
  'map-has-subject': {
    title: 'La carte porte sur un seul sujet',
    empty: 'La carte ne dit pas de quelle marque, de quel produit ou de quel service elle parle.',
    placeholder: 'La marque, le produit ou le service est encore « {subject} ».',
    two: '« {subject} » désigne peut-être deux choses. Une carte du parcours suit un seul produit ou service.',
  },
  'map-has-stages': {
    title: 'La carte a des étapes',
    none: 'La carte n’a pas d’étapes.',
    few: 'Étapes sur la carte : {count}. Un parcours en compte au moins {min}.',
  },
  'stage-has-name': {
    title: 'Chaque étape a son propre nom',
    empty: 'L’étape {position} n’a pas de nom.',
    placeholder: 'L’étape {position} s’appelle encore « {name} ».',
    repeated: 'L’étape {position} porte le même nom que l’étape {first} : « {name} ».',
  },
  'stage-has-action': {
    title: 'Il se passe quelque chose à chaque étape',
    action: 'Aucune action dans « {stage} » : que font-ils ?',
    touchpoint: 'Aucun point de contact dans « {stage} » : où vous rencontrent-ils ?',
    'unclear-action':
      'Une note dans « {stage} » est-elle une action ? Difficile à dire : sa ligne demande plusieurs choses.',
    'unclear-touchpoint':
      'Une note dans « {stage} » est-elle un point de contact ? Difficile à dire : sa ligne demande plusieurs choses.',
  },
  'stage-has-emotion': {
    title: 'Chaque étape dit ce qu’on y ressent',
    'no-lane': 'La carte n’a pas de ligne pour les émotions.',
    missing: 'Rien ne dit ce qu’ils ressentent dans « {stage} ».',
    unclear: 'Une note dans « {stage} » est-elle une émotion ? Difficile à dire : sa ligne demande plusieurs choses.',
  },
  'stage-has-opportunity': {
    title: 'Chaque étape dit ce qu’on peut améliorer',
    'no-lane': 'La carte n’a pas de ligne pour les opportunités.',
    missing: 'Aucune opportunité dans « {stage} ». S’il n’y en a pas, écrivez « aucune » et pourquoi.',
    unclear:
      'Une note dans « {stage} » est-elle une opportunité ? Difficile à dire : sa ligne demande plusieurs choses.',
  },
  'stage-has-thought': {
    title: 'Chaque étape dit ce qu’ils pensent',
    missing: 'Aucune pensée dans « {stage} » : que se disent-ils ?',
    unclear: 'Une note dans « {stage} » est-elle une pensée ? Difficile à dire : sa ligne demande plusieurs choses.',
  },
  'stage-has-pain-point': {
    title: 'Chaque étape dit ce qui les freine',
    missing: 'Aucun point de friction dans « {stage} ». S’il n’y en a pas, écrivez « aucun » et pourquoi.',
    unclear:
      'Une note dans « {stage} » est-elle un point de friction ? Difficile à dire : sa ligne demande plusieurs choses.',
  },
  'touchpoint-has-channel': {
    title: 'Chaque point de contact a un canal',
    missing: 'Le point de contact dans « {stage} » ne précise aucun canal : web, boutique, téléphone… ?',
    unclear:
      'Par quel canal passe le point de contact dans « {stage} » ? Difficile à dire : la ligne demande plusieurs choses.',
  },
  'cem-has-moment-of-truth': {
    title: 'La carte de l’expérience montre un moment de vérité',
    'no-lane': 'La carte n’a pas de ligne pour les moments de vérité, et aucune note n’a de tag qui en signale un.',
    missing: 'Aucune étape n’a de moment de vérité : où est-ce que tout se joue ?',
    unclear: 'Une note est-elle un moment de vérité ? Difficile à dire : sa ligne demande plusieurs choses.',
  },
  'map-keeps-template-lanes': {
    title: 'Toutes les lignes du modèle sont là',
    missing: 'La ligne « {lane} » du modèle a disparu.',
    repeated: 'La ligne « {lane} » du modèle est présente {count} fois.',
    unreadable: 'La ligne « {lane} » du modèle n’a pas de libellé lisible.',
  },
  'note-has-place': {
    title: 'Chaque note est à sa place et lisible',
    unplaced: 'Notes qui ne sont dans aucune case : {count}.',
    doubtful: 'Notes à cheval sur deux cases, comptées là où se trouve leur plus grande partie : {count}.',
    illegible: 'Notes que personne ne peut lire : {count}.',
  },
  'feeling-is-placed': {
    title: 'Les sentiments en mots ont un score qui leur convient',
    'sounds-good':
      'Notes de « {stage} » qui semblent positives et n’ont pas de score : {count}. Placez-les sur l’échelle ou ajoutez un smiley.',
    'sounds-bad':
      'Notes de « {stage} » qui semblent négatives et n’ont pas de score : {count}. Placez-les sur l’échelle ou ajoutez un smiley.',
    contradicts: 'Notes de « {stage} » dont les mots disent le contraire du score : {count}.',
  },
  'stage-count': {
    title: 'La carte n’a ni trop peu ni trop d’étapes',
    few: 'Étapes sur la carte : {count}. Avec moins de {limit}, on voit peu du chemin.',
    many: 'Étapes sur la carte : {count}. Avec plus de {limit}, on perd la vue d’ensemble.',
  },
  'both-ends-covered': {
    title: 'La carte montre l’avant et l’après de l’achat',
    before: 'Rien ne se passe sur la carte avant « {stage} » : comment en sont-ils arrivés là ?',
    after: 'Rien ne se passe sur la carte après « {stage} » : comment cela continue-t-il ?',
  },
  'curve-is-flat': {
    title: 'La courbe des émotions a des hauts et des bas',
    flat: 'Les scores des {count} étapes évaluées sont très proches : est-ce pareil partout ?',
    high: 'Les {count} étapes évaluées sont toutes bien vécues : n’y a-t-il aucun point bas ?',
    low: 'Les {count} étapes évaluées sont toutes mal vécues : n’y a-t-il aucun point haut ?',
  },
  'low-point-has-pain': {
    title: 'Chaque point bas dit ce qui fait mal',
    none: '« {stage} » est mal vécue, et pourtant il n’y a aucun point de friction : d’où cela vient-il ?',
  },
  'pain-has-opportunity': {
    title: 'Là où ça coince, quelque chose peut s’améliorer',
    none: 'Il y a des points de friction dans « {stage} », et la réponse sur les opportunités est qu’il n’y en a pas, sans dire pourquoi.',
  },
  'peak-and-end-explained': {
    title: 'La meilleure, la pire et la dernière étape disent pourquoi',
    highest: '« {stage} » est l’étape la mieux vécue, et rien ne dit pourquoi.',
    lowest: '« {stage} » est l’étape la plus mal vécue, et rien ne dit pourquoi.',
    last: '« {stage} » est la fin du parcours, et rien ne dit pourquoi elle est vécue ainsi.',
  },
  'notes-lopsided': {
    title: 'Les notes sont réparties sur les étapes',
    many: '« {stage} » contient {count} notes sur {all} : est-ce plus d’une étape ?',
    few: '« {stage} » contient {count} notes sur {all} : quelqu’un en sait-il plus ?',
  },
  'evidence-marked': {
    title: 'La carte dit d’où on le sait',
    few: 'Notes sur ce qu’ils ressentent et ce qui les freine qui disent d’où on le sait, ou que c’est une hypothèse : {marked} sur {count}.',
  },
  'opportunity-has-owner': {
    title: 'Les opportunités classées ont un responsable et une mesure',
    owner: 'Opportunités classées de « {stage} » sans responsable : {count}. Écrivez « @ » et un nom.',
    measure: 'Opportunités classées de « {stage} » sans mesure : {count}. Comment verra-t-on que cela marche ?',
  },
  'opportunities-ranked': {
    title: 'Les opportunités sont classées',
    none: 'Aucune des {count} opportunités ne dit où elle se classe : votes, impact ou effort ?',
  },
  'customer-words': {
    title: 'Étapes et actions sont nommées comme les clients les voient',
    stage: 'Le nom de l’étape « {name} » vient de l’entreprise : comment les clients l’appelleraient-ils ?',
    action: 'Actions de « {stage} » qui disent plutôt ce que fait l’entreprise : {count}. Que font les clients ?',
  },
  'color-alone': {
    title: 'Aucune couleur ne parle toute seule',
    colors: 'Les notes de « {lane} » ont {count} couleurs, et rien d’autre ne dit ce qu’elles signifient.',
  },
  'map-has-owner': {
    title: 'Quelqu’un s’occupe de la carte',
    empty: 'Personne n’est nommé responsable de la carte.',
    placeholder: 'Le responsable de la carte est encore « {owner} ».',
  },
  'map-has-state': {
    title: 'La carte dit ce qu’elle montre et sur quoi elle repose',
    unsaid: 'La carte ne dit ni si elle montre le présent ou l’avenir, ni si elle repose sur une étude.',
    time: 'La carte ne dit pas si elle montre ce qui est aujourd’hui ou ce qui doit être.',
    basis: 'La carte ne dit pas si elle repose sur une étude ou sur des hypothèses.',
  },
  'review-date-set': {
    title: 'La prochaine relecture a une date',
    missing: 'Aucune date n’est fixée pour la prochaine relecture.',
    past: 'Le jour de la prochaine relecture est passé : {date}.',
    unreadable: 'La date de la prochaine relecture est illisible : « {date} ».',
  },
  'map-is-fresh': {
    title: 'On a travaillé récemment sur la carte',
    stale: 'La carte a été modifiée pour la dernière fois le {date}. Jours écoulés depuis : {days}.',
  },
  'template-is-current': {
    title: 'La carte a la dernière version de son modèle',
    newer: 'La carte a la version {version} de son modèle. Il y en a une plus récente : {newest}.',
  },
  'many-hands': {
    title: 'La carte est l’œuvre de plusieurs personnes',
    one: 'Toutes les notes viennent d’une seule personne. Notes comptées : {count}.',
    most: 'Une seule personne a écrit {share} % des notes. Notes comptées : {count}.',
  },
}
