import type { Language } from './language.ts'

/** Templates of a team, its catalogue, and newer versions of them, in French. */
export const templates: Language['panel'] = {
  'templates.news': 'Mise à jour disponible',
  'templates.update-title': 'Il existe une version plus récente de « {name} »',
  'templates.update-text': 'La structure de cette carte peut la suivre. Les notes restent telles quelles.',
  'templates.update-adds': 'Ce tableau ne sait plus de quelle version vient la carte : seul ce qui manque est ajouté.',
  'templates.update-changes': 'Ce qui change',
  'templates.update-choose': 'Modifié sur la carte et dans le modèle : que faut-il garder ?',
  'templates.update-none': 'Rien d’autre que ce que vous choisissez ci-dessous.',
  'templates.update-same': 'Rien ne change sur la carte : elle a déjà tout, et s’en souvient désormais.',
  'templates.update-go': 'Aperçu de la mise à jour',
  'templates.before-update': 'Avant la mise à jour de « {name} »',
  'templates.stage-name': 'Nom de l’étape « {name} »',
  'templates.lane-label': 'Libellé de la ligne « {name} »',
  'templates.lane-types': 'Ce que demande la ligne « {name} »',
  'templates.stage': 'Étape « {name} »',
  'templates.lane': 'Ligne « {name} »',
  'templates.stage-order': 'Ordre des étapes',
  'templates.lane-order': 'Ordre des lignes',
  'templates.as-map': 'Carte : {value}',
  'templates.as-template': 'Modèle : {value}',
  'templates.stays': 'reste',
  'templates.goes': 'est supprimée',
  'templates.parks.one': 'est supprimée, et {n} note est mise de côté près de la carte',
  'templates.parks.other': 'est supprimée, et {n} notes sont mises de côté près de la carte',

  'templates.team': 'Modèles de votre équipe',
  'templates.none':
    'Aucun pour l’instant. Enregistrez ici la structure d’une carte, et tout le monde sur ce tableau pourra en insérer d’autres.',
  'templates.stages.one': '{n} étape',
  'templates.stages.other': '{n} étapes',
  'templates.lanes.one': '{n} ligne',
  'templates.lanes.other': '{n} lignes',
  'templates.facts': '{stages}, {lanes}, révision {revision}',
  'templates.insert': 'Insérer',
  'templates.insert-named': 'Insérer « {name} »',
  'templates.more': 'Plus sur « {name} »',
  'templates.export': 'Exporter dans un fichier',
  'templates.rename': 'Renommer',
  'templates.remove': 'Retirer de ce tableau',
  'templates.name': 'Nom du modèle',
  'templates.save': 'Enregistrer la structure de cette carte…',
  'templates.save-as': 'Enregistrer comme',
  'templates.save-new': 'Nouveau modèle',
  'templates.save-revision': 'Révision {revision} de « {name} »',
  'templates.save-go': 'Enregistrer',
  'templates.import': 'Importer un fichier…',
  'templates.saving': 'Enregistrement…',
  'templates.saved': '« {name} » est enregistré sur ce tableau.',
  'templates.renamed': 'Il s’appelle maintenant « {name} ».',
  'templates.removed': '« {name} » est retiré de ce tableau. Les cartes qui en sont issues restent.',
  'templates.undo': 'Annuler',
  'templates.nameless': 'Donnez un nom au modèle.',
  'templates.no-structure':
    'Un modèle a des étapes et des lignes, autant qu’une carte peut en contenir. Modifiez celles de cette carte, puis enregistrez-la à nouveau.',
  'templates.older':
    'Ce tableau a déjà une révision plus récente de « {name} ». Retirez-la d’abord si vous voulez celle du fichier.',
  'templates.not-json': 'Ce fichier est illisible. Choisissez-en un qui a été exporté comme modèle.',
  'templates.wrong-format': 'Ce fichier n’est pas un modèle. Choisissez-en un qui a été exporté comme modèle.',
  'templates.wrong-version':
    'Une version plus récente de Throughline a écrit ce fichier. Rechargez le tableau pour l’obtenir.',
  'templates.not-valid': 'Ce modèle est endommagé (à « {where} »). Demandez à nouveau le fichier.',
  'templates.full':
    'Ce tableau n’a plus de place pour d’autres modèles. Exportez ceux dont personne n’a besoin ici, puis retirez-les.',
  'templates.newer':
    'Une version plus récente de Throughline gère les modèles de ce tableau. Rechargez le tableau pour l’obtenir.',
  'templates.overwritten': 'D’autres enregistrent des modèles en ce moment. Réessayez.',
  'templates.failed': 'Cela n’a pas fonctionné. {why}',

  'catalogue.title': 'Catalogue de l’équipe',
  'catalogue.intro':
    'Des modèles que votre équipe tient à une adresse https. Tout le monde sur ce tableau voit l’adresse ; elle n’est interrogée que si quelqu’un le demande.',
  'catalogue.address': 'Adresse du catalogue',
  'catalogue.fetch': 'Récupérer',
  'catalogue.fetching': 'Le catalogue est interrogé…',
  'catalogue.refresh': 'Actualiser',
  'catalogue.forget': 'Oublier ce catalogue',
  'catalogue.as-of': 'État du {date}',
  'catalogue.copy': 'Vous voyez la copie du {date}.',
  'catalogue.none': 'Il ne contient aucun modèle.',
  'catalogue.unkept': 'Le tableau n’a pas pu le retenir : vous le voyez jusqu’à la fermeture de ce panneau.',
  'catalogue.bad-address':
    'Cette adresse n’est pas complète. Elle commence par https et mène à un fichier, comme exemple.com/modeles.json.',
  'catalogue.not-https': 'L’adresse doit commencer par https.',
  'catalogue.redirected':
    'Le serveur renvoie à une adresse sans https. Demandez la bonne à la personne qui tient le catalogue.',
  'catalogue.not-found':
    'Il n’y a rien à cette adresse. Vérifiez-la, ou demandez à la personne qui tient le catalogue.',
  'catalogue.not-allowed':
    'Le serveur ne laisse pas cette application lire le catalogue. Il doit être lisible sans connexion à un compte.',
  'catalogue.server-error': 'Le serveur a un problème ({status}). Réessayez plus tard.',
  'catalogue.refused': 'Le serveur a refusé ({status}). Vérifiez l’adresse.',
  'catalogue.too-large': 'Le catalogue est trop gros. Il ne doit pas dépasser {most} ko : gardez moins de modèles.',
  'catalogue.not-json':
    'Ce qui se trouve à cette adresse n’est pas du JSON. C’est peut-être la page qui y mène : vérifiez l’adresse.',
  'catalogue.wrong-format': 'Ce qui se trouve à cette adresse n’est pas un catalogue de modèles. Vérifiez l’adresse.',
  'catalogue.wrong-version':
    'Ce catalogue est fait pour une autre version de Throughline. Rechargez le tableau ; si cela ne suffit pas, prévenez la personne qui le tient.',
  'catalogue.not-valid': 'Le catalogue contient une erreur (à « {where} »). Prévenez la personne qui le tient.',
  'catalogue.timeout': 'Le serveur a mis trop de temps. Réessayez.',
  'catalogue.unreachable':
    'Le serveur est injoignable : soit vous êtes hors ligne, soit il ne permet pas à cette application de l’interroger (CORS). Si d’autres peuvent ouvrir l’adresse, prévenez la personne qui le tient.',
}
