import { adopt } from './fr-adopt.ts'
import { changes } from './fr-changes.ts'
import { correct } from './fr-correct.ts'
import { coverage } from './fr-coverage.ts'
import { fixes } from './fr-fixes.ts'
import { history } from './fr-history.ts'
import { marks } from './fr-marks.ts'
import { report } from './fr-report.ts'
import { settings } from './fr-settings.ts'
import { signOff } from './fr-sign-off.ts'
import { structure } from './fr-structure.ts'
import { sync } from './fr-sync.ts'
import { templates } from './fr-templates.ts'
import { waivers } from './fr-waivers.ts'
import { workshop } from './fr-workshop.ts'
import type { Language } from './language.ts'

/** What the panel says in French: vous, as Miro does. Blanks before `?`, `:` and inside « » are no-break spaces. */
export const panel: Language['panel'] = {
  ...correct,
  ...adopt,
  ...report,
  ...sync,
  ...signOff,
  ...structure,
  ...templates,
  ...settings,
  ...waivers,
  ...changes,
  ...history,
  ...fixes,
  ...workshop,
  ...coverage,
  ...marks,
  'app.outside':
    'Throughline fonctionne sur un tableau Miro : ouvrez un tableau et lancez l’application depuis la barre d’outils.',
  'app.name': 'Throughline',
  'app.tabs': 'Que voulez-vous faire ?',
  'tab.insert': 'Insérer',
  'tab.check': 'Vérifier',
  'tab.sync': 'Synchro',
  'app.loading': 'Chargement…',
  'app.load-failed': 'Cette partie de l’application n’a pas pu être chargée. Vérifiez votre connexion et réessayez.',
  'app.try-again': 'Réessayer',

  'insert.template': 'Modèle',
  'insert.drag-hint': 'Astuce : faites glisser un modèle à l’endroit voulu sur le tableau.',
  'insert.title': 'Titre',
  'insert.brand': 'Marque',
  'insert.product': 'Produit ou service',
  'insert.actor': 'Persona',
  'insert.scenario': 'Scénario',
  'insert.optional': 'facultatif',
  'insert.stages': 'Étapes',
  'insert.preset': 'Point de départ',
  'insert.own-stages': 'Vos propres étapes',
  'insert.stage-name': 'Étape {n}',
  'insert.add-stage': 'Ajouter une étape',
  'insert.move-up': 'Monter « {name} »',
  'insert.move-down': 'Descendre « {name} »',
  'insert.remove': 'Supprimer « {name} »',
  'insert.keys-hint': 'Entrée ajoute une étape en dessous, Alt avec une flèche la déplace.',
  'insert.stage-moved': '« {name} » est maintenant l’étape {n}',
  'insert.stage-removed': '« {name} » supprimée',
  'insert.example': 'Avec un exemple',
  'insert.example-hint': 'La carte arrive remplie d’une courte histoire, pour que chacun voie comment la lire.',
  'insert.go': 'Insérer la carte',

  'insert.working': 'La carte se dessine',
  'insert.undoing': 'La carte est en cours de retrait',
  'insert.progress': '{done} sur {total}',
  'insert.starting': 'Recherche d’une place libre…',
  'insert.cancel': 'Annuler',
  'insert.stopping': 'Arrêt et nettoyage en cours…',
  'insert.done': '« {title} » est sur le tableau.',
  'insert.done-untitled': 'La carte est sur le tableau.',
  'insert.undo': 'Annuler l’insertion',
  'insert.to-check': 'Passer à la vérification',
  'insert.another': 'Insérer une autre carte',
  'insert.undone': 'La carte n’est plus sur le tableau.',
  'insert.undone-kept.one': 'La carte n’est plus sur le tableau, sauf {n} élément que quelqu’un a modifié entre-temps.',
  'insert.undone-kept.other':
    'La carte n’est plus sur le tableau, sauf {n} éléments que quelqu’un a modifiés entre-temps.',
  'insert.undo-failed': 'La carte n’a pas pu être retirée entièrement. {why}',
  'insert.undo-refused':
    'Quelqu’un a déjà travaillé dans cette carte, elle reste donc en place. Si vous êtes sûr de vous, supprimez son cadre à la main.',
  'insert.failed': 'La carte n’a pas été insérée. {why}',
  'insert.left-notes': 'La carte a été retirée, mais ce qu’on y avait déjà écrit reste sur le tableau. {why}',
  'insert.left-unfinished': 'La carte est à moitié dessinée : terminez-la ou nettoyez-la en haut de ce panneau. {why}',
  'insert.cancelled': 'Annulé. Le tableau est comme avant.',

  'error.rate-limit': 'Miro reçoit trop de requêtes de vos applications. Attendez une minute, puis réessayez.',
  'error.permission':
    'Vous pouvez voir ce tableau, mais pas le modifier. Demandez les droits de modification à son propriétaire.',
  'error.gone': 'Quelqu’un a supprimé un élément nécessaire. Réessayez.',
  'error.outside': 'Un élément n’était plus dans son cadre. Réessayez sans déplacer le cadre avant la fin.',
  'error.cancelled': 'L’opération a été annulée.',
  'error.refused': 'Miro a refusé. Rechargez le tableau et réessayez.',
  'error.unknown': 'Quelque chose d’inattendu s’est produit. Vérifiez votre connexion et réessayez.',

  'check.map': 'Carte',
  'check.untitled': 'Carte sans titre',
  'check.profile': 'Vérifier pour',
  'check.profile-workshop': 'Atelier',
  'check.profile-sign-off': 'Validation',
  'check.profile-workshop-hint': 'Ce que vous pouvez encore remplir ensemble, sur place.',
  'check.profile-sign-off-hint': 'Tout ce qui devrait être réglé avant de valider la carte.',
  'check.sign-off': 'Valider',
  'check.again': 'Vérifier à nouveau',
  'check.selection': 'Vérifier la sélection',
  'check.nothing-selected':
    'Rien n’est sélectionné. Sur le tableau, cliquez sur le cadre d’une carte ou tracez un rectangle autour d’elle, puis choisissez « Vérifier la sélection ».',
  'check.no-map':
    'Aucune carte n’a été reconnue dans la sélection. Il lui faut une rangée d’étapes et des lignes avec un libellé. Sélectionnez tout, libellés et en-têtes compris.',
  'check.only-selection': 'La sélection seule',
  'check.show-all': 'Toutes les cartes',
  'check.scope-title': 'Plus de carte dans la sélection',
  'check.scope-text': 'Ce que vous aviez sélectionné a été déplacé, modifié, supprimé ou corrigé.',
  'check.looking': 'Lecture du tableau…',
  'check.checked': 'Vérifié {ago}',
  'check.just-now': 'Vérifié à l’instant',
  'check.trouble-first': 'Le tableau n’a pas pu être lu. Un nouvel essai suivra automatiquement.',
  'check.trouble-again':
    'Le tableau n’a pas pu être lu. Un nouvel essai suivra automatiquement ; d’ici là, vous voyez le dernier état connu.',
  'check.trouble-show': 'Cet endroit n’a pas pu être affiché. Réessayez.',
  'check.none-title': 'Pas encore de carte sur ce tableau',
  'check.none-text':
    'Insérez une carte à partir d’un modèle. Une carte dessinée à la main est reconnue aussi, dès qu’elle a une rangée d’étapes et des lignes avec un libellé.',
  'check.none-go': 'Insérer une carte',
  'check.none-selection':
    'Il y en a une qui n’a pas été trouvée ? Sélectionnez-la sur le tableau et choisissez « Vérifier la sélection ».',
  'check.filled.one': 'Case remplie : {filled} sur {n}',
  'check.filled.other': 'Cases remplies : {filled} sur {n}',
  'check.table': 'Cases de la carte : lignes de haut en bas, étapes de gauche à droite',
  'check.lane': 'Ligne',
  'check.cell': '{lane}, {stage} : {state}',
  'check.state-filled': 'remplie',
  'check.state-empty': 'vide',
  'check.state-none': 'rien trouvé',
  'check.state-review': 'à regarder',
  'check.report': 'Rapport',
  'check.findings': 'Remarques',
  'check.all-good': 'Tout y est.',
  'check.all-good-text': 'Il ne manque rien à ce niveau. C’est le moment de discuter de ce que la carte vous dit.',
  'check.only-reviews': 'Il ne manque rien. Quelqu’un devrait quand même regarder ceci :',
  'check.found.one': '{n} remarque',
  'check.found.other': '{n} remarques',
  'check.have-a-look': 'À regarder',
  'check.severity-critical': 'Critique',
  'check.severity-serious': 'Important',
  'check.severity-moderate': 'Modéré',
  'check.severity-minor': 'Mineur',
  'check.unplaced.one': '{n} élément de la carte n’est dans aucune case',
  'check.unplaced.other': '{n} éléments de la carte ne sont dans aucune case',
  'check.doubtful.one': '{n} note est à cheval sur deux cases',
  'check.doubtful.other': '{n} notes sont à cheval sur deux cases',
  'check.no-text': 'sans texte',
  'check.announce': 'Cases remplies : {filled} sur {cells}. {findings}.',
  'check.begun': 'Une modification de cette carte n’est pas terminée : les notes sont montrées là où elles seront.',
  'check.to-sync': 'Passer à Synchro',
  'check.more': 'Que faire : {finding}',
  'check.to-templates': 'Voir la nouvelle version',
  'check.waive': 'Tolérer',
  'check.waived': 'Toléré',
  'check.rules': 'Règles',
  'check.gone': 'Cet élément n’est plus sur le tableau. Nouvelle vérification en cours.',

  'problem.too-long': '{field} : {length} caractères, c’est trop. Raccourcissez à {limit} au plus.',
  'problem.stage-too-long': 'Étape {number} : {length} caractères, c’est trop. Raccourcissez à {limit} au plus.',
  'problem.too-few-stages':
    'Une carte a besoin d’au moins {limit} étapes. Ajoutez-en une, ou partez d’une liste toute prête.',
  'problem.too-many-stages':
    '{count} étapes, c’est plus qu’un tableau ne peut montrer. Gardez-en {limit} au plus, ou divisez la carte en deux.',
  'problem.empty-stage': 'L’étape {number} n’a pas de nom. Nommez-la ou supprimez-la.',
  'problem.equal-stages':
    'Les étapes {first} et {second} s’appellent toutes les deux « {name} ». Donnez un autre nom à l’une d’elles.',

  'unfinished.title': 'Une carte est restée inachevée',
  'unfinished.text': '« {title} » était en train de se dessiner quand le panneau s’est fermé.',
  'unfinished.text-untitled': 'Une carte était en train de se dessiner quand le panneau s’est fermé.',
  'unfinished.finish': 'Terminer',
  'unfinished.keep': 'Laisser ainsi',
  'unfinished.clean-up': 'Nettoyer',
  'unfinished.finishing': 'La carte se termine',
  'unfinished.cleaning': 'Nettoyage en cours',
  'unfinished.finished': 'La carte est maintenant complète.',
  'unfinished.kept': 'La carte reste telle quelle.',
  'unfinished.cleaned': 'La carte inachevée a disparu.',
  'unfinished.cleaned-kept.one': 'La carte inachevée a disparu ; {n} élément que quelqu’un avait modifié reste.',
  'unfinished.cleaned-kept.other': 'La carte inachevée a disparu ; {n} éléments que quelqu’un avait modifiés restent.',
  'unfinished.failed': 'Cela n’a pas fonctionné. {why}',
}
