import type { Language } from './language.ts'

/** Findings that somebody waives, in French. */
export const waivers: Language['panel'] = {
  'waivers.form': 'Tolérer : {finding}',
  'waivers.reason': 'Raison',
  'waivers.reason-hint': 'Pourquoi cela peut-il rester ouvert ?',
  'waivers.name': 'Votre nom',
  'waivers.name-hint': 'Tout le monde le voit sur ce tableau. Il est mémorisé pour la prochaine fois.',
  'waivers.end': 'Jusqu’à quand',
  'waivers.end-1-month': '1 mois',
  'waivers.end-3-months': '3 mois',
  'waivers.end-6-months': '6 mois',
  'waivers.end-never': 'Sans limite',
  'waivers.end-date': 'Jusqu’à une date',
  'waivers.last-day': 'Dernier jour',
  'waivers.then': 'Toléré jusqu’au {date}. Ensuite, c’est de nouveau une remarque.',
  'waivers.then-never': 'Cela reste toléré jusqu’à ce que quelqu’un revienne dessus.',
  'waivers.go': 'Tolérer',
  'waivers.no-reason': 'Dites pourquoi. Qui le lira plus tard doit le comprendre.',
  'waivers.no-name': 'Dites qui vous êtes, pour que les autres puissent vous demander.',
  'waivers.no-date': 'Choisissez une date.',
  'waivers.past': 'Ce jour est passé. Choisissez un jour plus tard.',
  'waivers.too-far': 'C’est dans plus de 20 ans. Choisissez un jour plus proche, ou « Sans limite ».',
  'waivers.waived': 'Toléré : {what}',
  'waivers.taken-back': 'N’est plus toléré : {what}',
  'waivers.undone': 'De nouveau comme avant : {what}',
  'waivers.undo': 'Annuler',
  'waivers.close': 'Fermer',
  'waivers.news-expired.one': '{n} arrivée à terme',
  'waivers.news-expired.other': '{n} arrivées à terme',
  'waivers.hint':
    'Tolérer une remarque, c’est dire pourquoi elle peut rester ouverte, et jusqu’à quand. Le tableau le retient pour tout le monde ; une copie du tableau ne le contient pas.',
  'waivers.none':
    'Rien n’est toléré sur cette carte. Dépliez ce qu’on peut faire d’une remarque et choisissez « Tolérer ».',
  'waivers.list': 'Remarques tolérées',
  'waivers.by': '{author}, le {date}',
  'waivers.until': 'jusqu’au {date}',
  'waivers.no-end': 'sans limite',
  'waivers.take-back': 'Reprendre',
  'waivers.take-back-named': 'Reprendre : {what}',
  'waivers.expired': 'Arrivées à terme',
  'waivers.expired-hint': 'Ce sont de nouveau des remarques. Tolérez-les encore, ou retirez-les de cette liste.',
  'waivers.expired-mark': 'Toléré par {author} jusqu’au {date} ; c’est terminé.',
  'waivers.idle': 'Sans remarque pour l’instant',
  'waivers.idle-hint':
    'Réglé entre-temps, ou pas regardé dans cette vérification. Si la remarque revient, elle reste tolérée.',
  'waivers.gone': 'À propos de parties disparues',
  'waivers.gone-hint':
    'Leur étape, leur ligne ou leur règle n’existe plus. Personne n’en a besoin, sauf si elle revient.',
  'waivers.gone-part': 'une partie disparue',
  'waivers.gone-rule': 'Une règle disparue',
  'waivers.remove': 'Retirer',
  'waivers.remove-named': 'Retirer : {what}',
  'waivers.remove-all': 'Les retirer toutes',
  'waivers.kept-viewer':
    'Vous pouvez regarder ce tableau mais pas le modifier : ce que vous tolérez ou reprenez ne vaut que jusqu’à la fermeture de ce panneau.',
  'waivers.kept-full':
    'Il n’y a plus de place pour tolérer autre chose sur cette carte : le dernier choix ne vaut que jusqu’à la fermeture de ce panneau. Reprenez ce dont personne n’a besoin, puis réessayez.',
  'waivers.kept-newer':
    'Une version plus récente de Throughline conserve ce qui est toléré sur cette carte : vos choix ne valent que jusqu’à la fermeture de ce panneau. Rechargez le tableau pour l’obtenir.',
  'waivers.kept-trouble': 'Le tableau n’a pas pu le retenir : cela ne vaut que jusqu’à la fermeture de ce panneau.',
}
