import type { Language } from './language.ts'

/** What settles a finding, in Brazilian Portuguese. */
export const fixes: Language['panel'] = {
  'fix.empty-note': 'Adicionar uma nota vazia...',
  'fix.lane': 'Adicionar a linha...',
  'fix.place': 'Levar para o mapa...',
  'fix.any': 'Resolver...',
  'fix.named': '{action} {finding}',
  'fix.all.one': 'Resolver {n}...',
  'fix.all.other': 'Resolver os {n}...',
  'fix.all-of': '{action} {rule}',
  'fix.unsure':
    'O Throughline não tem certeza de que lê este mapa direito. Corrija isso primeiro e então os pontos de atenção poderão ser resolvidos.',
  'fix.begun':
    'Uma mudança neste mapa ainda não terminou. Conclua-a primeiro e então os pontos de atenção poderão ser resolvidos.',
  'fix.not-allowed':
    'Você pode ver este board, mas não mudá-lo: quem pode editá-lo consegue resolver os pontos de atenção.',

  'fix.waits.one': '{n} nota vazia espera por palavras: {stages}, {lane}',
  'fix.waits.other': '{n} notas vazias esperam por palavras: {stages}, {lane}',
  'fix.waits-on': 'O ponto de atenção fica até alguém escrever nela.',
  'fix.comes-in': '{words} entra em {stage}, {lane}',
  'fix.answers': '{words} é escrito em {stage}, {lane}',
  'fix.comes-in-unscored': '{words} entra em {stage}, {lane}, sem valor: quem o indica é a altura em que está',
  'fix.comes-in-scored': '{words} entra em {stage}, {lane}; a altura em que fica pode contar como valor',
  'fix.straight': '{words} entra por inteiro em {stage}, {lane}',

  'fix.why': 'Por quê?',
  'fix.remedy': 'O que você pode fazer: {remedy}',
  'fix.source': 'Fonte: {source}',

  'fix.ask-title': 'Dar um título...',
  'fix.ask-actor': 'Dizer quem é a persona...',
  'fix.ask-subject': 'Dizer do que se trata...',
  'fix.ask-stage-name': 'Dar nome à etapa...',
  'fix.ask-none': 'Nada encontrado, porque...',
  'fix.ask-review': 'Dizer quem e quando...',
  'fix.ask-state': 'Dizer o que mostra...',
  'fix.title': 'Título do mapa',
  'fix.actor': 'De quem é a jornada? Diga uma só persona.',
  'fix.brand': 'De que marca se trata?',
  'fix.product': 'De que produto ou serviço se trata? Diga um só.',
  'fix.stage-name': 'Nome da etapa {number}',
  'fix.suggested': 'Sugestão tirada de: {preset}',
  'fix.reason': 'Por que não há nada?',
  'fix.reason-hint': 'Isso é escrito em uma nota na célula: “{begin}...”',
  'fix.empty': 'Escreva algo primeiro.',
  'fix.show': 'Ver o que acontece',
  'fix.no-title': 'Este mapa não tem um título em que escrever. Adote-o e ele ganha um.',
  'fix.lost-title': 'O título deste mapa sumiu. Desenhe-o de novo em Sincronizar e você poderá escrever nele.',
  'fix.adopt': 'Adotar o mapa...',
}
