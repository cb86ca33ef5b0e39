import type { Language } from './language.ts'

/** Marks at gaps, in Brazilian Portuguese. */
export const marks: Language['panel'] = {
  'check.marks': 'Sinalizar as lacunas no board',
  'marks.news.one': '{n} sinalizada',
  'marks.news.other': '{n} sinalizadas',
  'marks.intro':
    'Uma bandeirinha aparece em cada célula em que falta algo. Ela nunca é lida como conteúdo, se move com o mapa e some sozinha assim que a lacuna é preenchida.',
  'marks.none': 'No momento não há lacunas para sinalizar.',
  'marks.put.one': 'Sinalizar {n} lacuna',
  'marks.put.other': 'Sinalizar {n} lacunas',
  'marks.put-more.one': 'Sinalizar mais {n} lacuna',
  'marks.put-more.other': 'Sinalizar mais {n} lacunas',
  'marks.remove': 'Remover as bandeirinhas',
  'marks.putting': 'Sinalizando as lacunas...',
  'marks.removing': 'Removendo as bandeirinhas...',
  'marks.on': 'As lacunas estão sinalizadas.',
  'marks.on-by': 'As lacunas estão sinalizadas por {name}.',
  'marks.on-own': 'As lacunas estão sinalizadas. Enquanto este painel estiver aberto, as novas também serão.',
  'marks.left.one': '{n} bandeirinha de uma sessão anterior ainda está no board. Ninguém mais cuida dela.',
  'marks.left.other': '{n} bandeirinhas de uma sessão anterior ainda estão no board. Ninguém mais cuida delas.',
  'marks.removed.one': '{n} bandeirinha removida. Não resta nenhuma.',
  'marks.removed.other': '{n} bandeirinhas removidas. Não resta nenhuma.',
  'marks.kept.one': '{n} item fica: alguém escreveu nele, usa ou criou esse item.',
  'marks.kept.other': '{n} itens ficam: alguém escreveu neles, usa ou criou esses itens.',
  'marks.cancelled-put': 'Cancelado. O que já estava sinalizado foi removido.',
  'marks.cancelled-remove': 'Cancelado. Talvez ainda haja bandeirinhas no board.',
  'marks.busy': 'Alguém está alterando este mapa agora. Tente de novo em um minuto.',
  'marks.viewer': 'Só quem pode editar este board pode sinalizar lacunas ou remover bandeirinhas.',
  'marks.failed-put': 'Não foi possível sinalizar todas as lacunas. {why}',
  'marks.failed-remove': 'Não foi possível remover todas as bandeirinhas. {why}',
}
