import type { Language } from './language.ts'

/** Setting rules for the board, in French. */
export const settings: Language['panel'] = {
  'rules.hint':
    'On règle ici ce qu’une vérification demande à une carte. Le tableau le retient pour tout le monde ; une copie du tableau ne le contient pas.',
  'rules.news.one': '{n} modifiée',
  'rules.news.other': '{n} modifiées',
  'rules.find': 'Chercher une règle',
  'rules.none': 'Aucune règle n’a ces mots dans son nom.',
  'rules.question-complete': 'Tout y est ?',
  'rules.question-good': 'Est-ce une bonne carte ?',
  'rules.question-alive': 'La carte est-elle vivante ?',
  'rules.on': 'Vérifier cela',
  'rules.severity': 'Gravité',
  'rules.as-made': '{severity}, par défaut',
  'rules.as-left-out': 'Omise, par défaut',
  'rules.off': 'désactivée',
  'rules.changed': 'modifiée',
  'rules.left-out': 'omise',
  'rules.left-out-hint':
    'Omise quand on vérifie pour « {profile} ». Choisissez une gravité pour la vérifier quand même.',
  'rules.limit-standard': 'Par défaut : {standard}',
  'rules.no-number': 'Ce n’est pas un nombre. Écrivez-en un, par exemple {standard}.',
  'rules.negative': 'Pas moins de 0.',
  'rules.positive': 'Pas plus de 0.',
  'rules.too-large': 'Pas plus de {limit}.',
  'rules.over-whole': 'Une part vaut au plus 1, c’est-à-dire tout.',
  'rules.least-over-most': 'Le minimum dépasserait le maximum.',
  'rules.unknown': 'Cette règle n’a pas ce nombre.',
  'rules.reset': 'Rétablir',
  'rules.reset-named': 'Rétablir : {rule}',
  'rules.reset-all': 'Rétablir toutes les règles',
  'rules.was-reset': 'De nouveau par défaut : {rule}',
  'rules.all-reset': 'Toutes les règles sont de nouveau par défaut.',
  'rules.undo': 'Annuler',
  'rules.kept-viewer':
    'Vous pouvez regarder ce tableau mais pas le modifier : vos réglages ne valent que jusqu’à la fermeture de ce panneau.',
  'rules.kept-full':
    'Il n’y a plus de place pour les réglages : le dernier ne vaut que jusqu’à la fermeture de ce panneau. Rétablissez quelques règles, puis réessayez.',
  'rules.kept-newer':
    'Une version plus récente de Throughline conserve les réglages de ce tableau : les vôtres ne valent que jusqu’à la fermeture de ce panneau. Rechargez le tableau pour l’obtenir.',
  'rules.kept-trouble': 'Le tableau n’a pas pu retenir ce réglage : il ne vaut que jusqu’à la fermeture de ce panneau.',
}
