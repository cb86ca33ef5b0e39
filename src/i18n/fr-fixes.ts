import type { Language } from './language.ts'

/** What settles a finding, in French. */
export const fixes: Language['panel'] = {
  'fix.empty-note': 'Ajouter une note vide…',
  'fix.lane': 'Ajouter la ligne…',
  'fix.place': 'Ranger dans la carte…',
  'fix.any': 'Corriger…',
  'fix.named': '{action} {finding}',
  'fix.all.one': 'En corriger {n}…',
  'fix.all.other': 'Corriger les {n}…',
  'fix.all-of': '{action} {rule}',
  'fix.unsure':
    'Throughline n’est pas sûr de bien lire cette carte. Corrigez d’abord sa lecture, puis les remarques pourront être réglées.',
  'fix.begun':
    'Une modification de cette carte n’est pas terminée. Menez-la d’abord à bien, puis les remarques pourront être réglées.',
  'fix.not-allowed':
    'Vous pouvez voir ce tableau, mais pas le modifier : une personne qui en a le droit peut régler les remarques.',

  'fix.waits.one': '{n} note vide attend des mots : {stages}, {lane}',
  'fix.waits.other': '{n} notes vides attendent des mots : {stages}, {lane}',
  'fix.waits-on': 'La remarque reste là jusqu’à ce que quelqu’un ait écrit dessus.',
  'fix.comes-in': '{words} va dans {stage}, {lane}',
  'fix.answers': '{words} est écrit dans {stage}, {lane}',
  'fix.comes-in-unscored': '{words} va dans {stage}, {lane}, sans valeur : c’est sa hauteur qui la donne',
  'fix.comes-in-scored': '{words} va dans {stage}, {lane} ; la hauteur où elle se trouve peut y compter comme valeur',
  'fix.straight': '{words} va entièrement dans {stage}, {lane}',

  'fix.why': 'Pourquoi ?',
  'fix.remedy': 'Ce que vous pouvez faire : {remedy}',
  'fix.source': 'Source : {source}',

  'fix.ask-title': 'Lui donner un titre…',
  'fix.ask-actor': 'Nommer le persona…',
  'fix.ask-subject': 'Dire de quoi il s’agit…',
  'fix.ask-stage-name': 'Nommer l’étape…',
  'fix.ask-none': 'Rien trouvé, parce que…',
  'fix.ask-review': 'Dire qui et quand…',
  'fix.ask-state': 'Dire ce qu’elle montre…',
  'fix.title': 'Titre de la carte',
  'fix.actor': 'De qui est-ce le parcours ? Nommez un seul persona.',
  'fix.brand': 'De quelle marque s’agit-il ?',
  'fix.product': 'De quel produit ou service s’agit-il ? N’en nommez qu’un.',
  'fix.stage-name': 'Nom de l’étape {number}',
  'fix.suggested': 'Suggestion tirée de : {preset}',
  'fix.reason': 'Pourquoi n’y en a-t-il pas ?',
  'fix.reason-hint': 'C’est écrit sur une note dans la case : « {begin}… »',
  'fix.empty': 'Écrivez d’abord quelque chose.',
  'fix.show': 'Voir ce qui se passe',
  'fix.no-title': 'Cette carte n’a pas de titre sur lequel écrire. Adoptez-la et elle en aura un.',
  'fix.lost-title': 'Le titre de cette carte a disparu. Redessinez-le dans Synchro, puis vous pourrez écrire dessus.',
  'fix.adopt': 'Adopter la carte…',
}
