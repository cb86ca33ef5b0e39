import type { Language } from './language.ts'

/** How sure a reading is, and putting it right, in French. */
export const correct: Language['panel'] = {
  'sure.sure': 'Cette carte est lue correctement, sans aucun doute.',
  'sure.fairly': 'Cette carte est très probablement lue correctement.',
  'sure.unsure': 'Cette carte n’est peut-être pas lue correctement',
  'sure.and-then': '{one} {next}',
  'sure.record': 'L’application s’en souvient.',
  'sure.title': 'Son titre dit que c’est une carte.',
  'sure.frame-title': 'Les mots au-dessus disent que c’est une carte.',
  'sure.labels.one': '{n} libellé de ligne sur {lanes} a été reconnu.',
  'sure.labels.other': '{n} libellés de ligne sur {lanes} ont été reconnus.',
  'sure.stage-names.one': '{n} étape sur {stages} a un nom courant.',
  'sure.stage-names.other': '{n} étapes sur {stages} ont un nom courant.',
  'sure.chosen': 'Vous l’avez sélectionnée.',
  'sure.no-labels': 'Aucun libellé de ligne n’a été reconnu.',
  'sure.few-labels.one': 'Seul {n} libellé de ligne a été reconnu.',
  'sure.few-labels.other': 'Seuls {n} libellés de ligne ont été reconnus.',
  'sure.unknown-labels.one': '{n} ligne sur {lanes} a un libellé qui n’a pas été reconnu.',
  'sure.unknown-labels.other': '{n} lignes sur {lanes} ont un libellé qui n’a pas été reconnu.',
  'sure.common-labels': 'Ses libellés figurent aussi sur des listes d’un autre genre.',
  'sure.few-stages.one': 'Seule {n} étape a été trouvée.',
  'sure.few-stages.other': 'Seules {n} étapes ont été trouvées.',
  'sure.other-words.one': '{n} libellé va avec un tableau d’un autre genre.',
  'sure.other-words.other': '{n} libellés vont avec un tableau d’un autre genre.',
  'sure.lost-parts': 'Des étapes ou des lignes dont l’application se souvient ont disparu.',
  'sure.unplaced.one': '{n} note sur {notes} n’est dans aucune case.',
  'sure.unplaced.other': '{n} notes sur {notes} ne sont dans aucune case.',
  'sure.advice-lanes': 'Dites plus bas ce que demande chaque ligne.',
  'sure.advice-stages': 'Sélectionnez les en-têtes des étapes sur le tableau et dites plus bas que ce sont des étapes.',
  'sure.advice-notes': 'Déplacez dans une case ce qui n’est dans aucune, ou écartez-le plus bas.',
  'sure.advice-parts': 'Remettez-les sur le tableau, ou dites plus bas ce qui les remplace.',
  'sure.advice-kind': 'Si c’est bien une carte de parcours, dites plus bas ce que demande chaque ligne.',
  'sure.advice-undo': 'Si ce n’est pas ce que vous vouliez, annulez plus bas ce qui a été corrigé.',
  'sure.put-right': 'Corriger',

  'correct.summary': 'La carte n’est pas lue comme vous l’entendiez ?',
  'correct.hint':
    'Dites comment la carte doit être lue : tout le monde la verra ainsi sur ce tableau, où rien d’autre ne change.',
  'correct.lanes': 'Lignes',
  'correct.type': 'Ce que demande « {lane} »',
  'correct.second-type': 'Ce que « {lane} » demande encore',
  'correct.add-type': 'Ajouter un second type à « {lane} »',
  'correct.no-lane': 'Pas une ligne',
  'correct.no-second': 'Rien d’autre',
  'correct.custom': 'Autre chose',
  'correct.not-stage': 'Pas une étape',
  'correct.not-stage-named': 'Pas une étape : {name}',
  'correct.use-selected': 'Prendre la sélection pour étapes',
  'correct.other-items': 'Ce qui n’en fait pas partie',
  'correct.leave-out': 'Écarter',
  'correct.leave-out-named': 'Écarter : {name}',
  'correct.leave-out-selected': 'Écarter la sélection',
  'correct.select-first': 'Rien n’est sélectionné. Sélectionnez d’abord les éléments sur le tableau, puis revenez ici.',
  'correct.too-many': '{count} éléments à la fois, c’est trop. Sélectionnez-en {limit} au plus.',
  'correct.quoted': '« {name} »',
  'correct.stage-note.one':
    '{names} n’est pas devenu une étape : cet élément se trouve parmi les notes. Alignez-le d’abord avec les en-têtes des étapes.',
  'correct.stage-note.other':
    '{names} ne sont pas devenus des étapes : ils se trouvent parmi les notes. Alignez-les d’abord avec les en-têtes des étapes.',
  'correct.stage-part.one':
    '{names} n’est pas devenu une étape : c’est une étiquette, un titre ou le fond de la carte.',
  'correct.stage-part.other':
    '{names} ne sont pas devenus des étapes : ce sont des étiquettes, des titres ou des fonds de la carte.',
  'correct.stage-away.one':
    '{names} n’est pas devenu une étape : cet élément n’est aligné avec les en-têtes d’aucune carte.',
  'correct.stage-away.other':
    '{names} ne sont pas devenus des étapes : ils ne sont alignés avec les en-têtes d’aucune carte.',
  'correct.stage-already.one': '{names} est déjà une étape.',
  'correct.stage-already.other': '{names} sont déjà des étapes.',
  'correct.leave-out-away': 'Rien n’a été écarté : ce que vous avez sélectionné ne fait partie d’aucune carte.',
  'correct.corrected': 'Corrigé',
  'correct.is-types': '« {name} » demande : {types}',
  'correct.is-no-lane': '« {name} » n’est pas une ligne',
  'correct.is-stage': '« {name} » est une étape',
  'correct.is-no-stage': '« {name} » n’est pas une étape',
  'correct.is-left-out': '« {name} » est écarté',
  'correct.undo': 'Annuler',
  'correct.undo-named': 'Annuler : {what}',
  'correct.undo-all': 'Tout annuler',
  'correct.hides-title': 'Carte non reconnue désormais',
  'correct.hides.one':
    'Il y a une carte ici, mais depuis {n} correction faite à la main, elle n’est plus reconnue. Annulez-la pour revoir la carte.',
  'correct.hides.other':
    'Il y a une carte ici, mais depuis {n} corrections faites à la main, elle n’est plus reconnue. Annulez-les, ou seulement les dernières, pour revoir la carte.',
  'correct.lost-map': '« {map} » n’est plus reconnu comme carte, à cause de la dernière correction.',
  'correct.kept-viewer':
    'Vous pouvez voir ce tableau, mais pas le modifier : vos corrections ne valent que jusqu’à la fermeture de ce panneau.',
  'correct.kept-full':
    'Ce tableau n’a plus de place pour d’autres corrections : les dernières ne valent que jusqu’à la fermeture de ce panneau. Annulez celles dont personne n’a besoin.',
  'correct.kept-newer':
    'Une version plus récente de Throughline garde les corrections de ce tableau : les vôtres ne valent que jusqu’à la fermeture de ce panneau. Rechargez le tableau pour l’obtenir.',
  'correct.kept-trouble':
    'Le tableau n’a pas pu retenir votre correction : elle ne vaut que jusqu’à la fermeture de ce panneau.',
}
