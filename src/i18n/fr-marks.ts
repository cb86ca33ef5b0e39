import type { Language } from './language.ts'

/** Marks at gaps, in French. */
export const marks: Language['panel'] = {
  'check.marks': 'Signaler les manques sur le tableau',
  'marks.news.one': '{n} signalé',
  'marks.news.other': '{n} signalés',
  'marks.intro':
    'Un petit drapeau se place dans chaque case où il manque quelque chose. Il n’est jamais lu comme du contenu, se déplace avec la carte et disparaît de lui-même dès que le manque est comblé.',
  'marks.none': 'Il n’y a aucun manque à signaler pour l’instant.',
  'marks.put.one': 'Signaler {n} manque',
  'marks.put.other': 'Signaler {n} manques',
  'marks.put-more.one': 'Signaler {n} manque de plus',
  'marks.put-more.other': 'Signaler {n} manques de plus',
  'marks.no-room.one': '{n} manque n’est pas signalé : sa case n’a aucun coin libre.',
  'marks.no-room.other': '{n} manques ne sont pas signalés : leurs cases n’ont aucun coin libre.',
  'marks.remove': 'Retirer les drapeaux',
  'marks.putting': 'Placement des drapeaux…',
  'marks.removing': 'Retrait des drapeaux…',
  'marks.on': 'Les manques sont signalés.',
  'marks.on-by': 'Les manques sont signalés par {name}.',
  'marks.on-own': 'Les manques sont signalés. Tant que ce panneau est ouvert, les nouveaux le sont aussi.',
  'marks.left.one': '{n} drapeau d’une session précédente est encore sur le tableau. Plus personne ne s’en occupe.',
  'marks.left.other': '{n} drapeaux d’une session précédente sont encore sur le tableau. Plus personne ne s’en occupe.',
  'marks.removed.one': '{n} drapeau retiré. Il n’en reste aucun.',
  'marks.removed.other': '{n} drapeaux retirés. Il n’en reste aucun.',
  'marks.kept.one': '{n} élément reste : quelqu’un y a écrit, l’utilise ou l’a créé.',
  'marks.kept.other': '{n} éléments restent : quelqu’un y a écrit, les utilise ou les a créés.',
  'marks.cancelled-put': 'Annulé. Ce qui avait été signalé ne l’est plus.',
  'marks.cancelled-remove': 'Annulé. Il reste peut-être des drapeaux sur le tableau.',
  'marks.busy': 'Quelqu’un modifie cette carte en ce moment. Réessayez dans une minute.',
  'marks.viewer':
    'Seules les personnes qui peuvent modifier ce tableau peuvent signaler les manques ou retirer les drapeaux.',
  'marks.failed-put': 'Certains manques n’ont pas pu être signalés. {why}',
  'marks.failed-remove': 'Certains drapeaux n’ont pas pu être retirés. {why}',
}
