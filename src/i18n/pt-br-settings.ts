import type { Language } from './language.ts'

/** Setting rules for the board, in Brazilian Portuguese. */
export const settings: Language['panel'] = {
  'rules.hint':
    'Aqui se ajusta o que uma verificação pede de um mapa. O board guarda isso para todos; uma cópia do board não traz nada disso.',
  'rules.news.one': '{n} alterada',
  'rules.news.other': '{n} alteradas',
  'rules.find': 'Procurar uma regra',
  'rules.none': 'Nenhuma regra tem essas palavras no nome.',
  'rules.question-complete': 'Está tudo aí?',
  'rules.question-good': 'É um bom mapa?',
  'rules.question-alive': 'O mapa está vivo?',
  'rules.on': 'Verificar isto',
  'rules.severity': 'Gravidade',
  'rules.as-made': '{severity}, de origem',
  'rules.as-left-out': 'Omitida, de origem',
  'rules.off': 'desligada',
  'rules.changed': 'alterada',
  'rules.left-out': 'omitida',
  'rules.left-out-hint':
    'Fica de fora ao verificar para “{profile}”. Escolha uma gravidade para verificar mesmo assim.',
  'rules.limit-standard': 'De origem: {standard}',
  'rules.no-number': 'Isso não é um número. Digite um, por exemplo {standard}.',
  'rules.negative': 'Não pode ser menos que 0.',
  'rules.positive': 'Não pode ser mais que 0.',
  'rules.too-large': 'Não pode ser mais que {limit}.',
  'rules.over-whole': 'Uma parte é no máximo 1, que é tudo.',
  'rules.least-over-most': 'O mínimo ficaria acima do máximo.',
  'rules.unknown': 'Esta regra não tem esse número.',
  'rules.reset': 'Redefinir',
  'rules.reset-named': 'Redefinir: {rule}',
  'rules.reset-all': 'Redefinir todas as regras',
  'rules.was-reset': 'De novo como na origem: {rule}',
  'rules.all-reset': 'Todas as regras estão de novo como na origem.',
  'rules.undo': 'Desfazer',
  'rules.kept-viewer':
    'Você pode ver este board, mas não alterá-lo: o que ajustar vale só até você fechar este painel.',
  'rules.kept-full':
    'Não há mais espaço para os ajustes: o último vale só até você fechar este painel. Redefina algumas regras e tente de novo.',
  'rules.kept-newer':
    'Uma versão mais nova do Throughline guarda os ajustes deste board: os seus valem só até você fechar este painel. Recarregue o board para obtê-la.',
  'rules.kept-trouble': 'O board não conseguiu guardar este ajuste agora: vale só até você fechar este painel.',
}
