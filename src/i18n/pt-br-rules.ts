import type { Language } from './language.ts'

export const rules: Language['rules'] = {
  'map-has-title': {
    title: 'O mapa tem um título',
    empty: 'O mapa não tem título.',
    untouched: 'O mapa ainda se chama “{title}”.',
  },
  'map-has-actor': {
    title: 'O mapa diz de quem é a jornada',
    empty: 'O mapa não tem nenhuma persona.',
    placeholder: 'A persona ainda é “{actor}”.',
  },
  'map-has-subject': {
    title: 'O mapa trata de uma coisa só',
    empty: 'O mapa não diz de que marca, produto ou serviço ele trata.',
    placeholder: 'A marca, o produto ou o serviço ainda é “{subject}”.',
    two: '“{subject}” podem ser duas coisas. Um mapa da jornada acompanha um só produto ou serviço.',
  },
  'map-has-stages': {
    title: 'O mapa tem etapas',
    none: 'O mapa não tem etapas.',
    few: 'Etapas no mapa: {count}. Uma jornada tem pelo menos {min}.',
  },
  'stage-has-name': {
    title: 'Cada etapa tem um nome só seu',
    empty: 'A etapa {position} não tem nome.',
    placeholder: 'A etapa {position} ainda se chama “{name}”.',
    repeated: 'A etapa {position} tem o mesmo nome da etapa {first}: “{name}”.',
  },
  'stage-has-action': {
    title: 'Em cada etapa acontece algo',
    action: 'Nenhuma ação em “{stage}”: o que fazem?',
    touchpoint: 'Nenhum ponto de contato em “{stage}”: onde encontram vocês?',
    'unclear-action': 'Uma nota em “{stage}” é uma ação? Não dá para saber: a linha dela pede várias coisas.',
    'unclear-touchpoint':
      'Uma nota em “{stage}” é um ponto de contato? Não dá para saber: a linha dela pede várias coisas.',
  },
  'stage-has-emotion': {
    title: 'Cada etapa diz como se sentem',
    'no-lane': 'O mapa não tem uma linha para emoções.',
    missing: 'Nada diz como se sentem em “{stage}”.',
    unclear: 'Uma nota em “{stage}” é uma emoção? Não dá para saber: a linha dela pede várias coisas.',
  },
  'stage-has-opportunity': {
    title: 'Cada etapa diz o que pode melhorar',
    'no-lane': 'O mapa não tem uma linha para oportunidades.',
    missing: 'Nenhuma oportunidade em “{stage}”. Se não houver, escreva “nenhuma” e por quê.',
    unclear: 'Uma nota em “{stage}” é uma oportunidade? Não dá para saber: a linha dela pede várias coisas.',
  },
  'stage-has-thought': {
    title: 'Cada etapa diz o que pensam',
    missing: 'Nenhum pensamento em “{stage}”: o que passa pela cabeça deles?',
    unclear: 'Uma nota em “{stage}” é um pensamento? Não dá para saber: a linha dela pede várias coisas.',
  },
  'stage-has-pain-point': {
    title: 'Cada etapa diz o que atrapalha',
    missing: 'Nenhuma dor em “{stage}”. Se não houver, escreva “nenhuma” e por quê.',
    unclear: 'Uma nota em “{stage}” é uma dor? Não dá para saber: a linha dela pede várias coisas.',
  },
  'touchpoint-has-channel': {
    title: 'Cada ponto de contato tem um canal',
    missing: 'O ponto de contato em “{stage}” não indica nenhum canal: site, loja, telefone...?',
    unclear: 'Que canal o ponto de contato em “{stage}” usa? Não dá para saber: a linha pede várias coisas.',
  },
  'cem-has-moment-of-truth': {
    title: 'O mapa da experiência marca um momento da verdade',
    'no-lane': 'O mapa não tem uma linha para momentos da verdade, e nenhuma nota tem uma tag que marque um.',
    missing: 'Nenhuma etapa tem um momento da verdade: o que decide tudo?',
    unclear: 'Uma nota é um momento da verdade? Não dá para saber: a linha dela pede várias coisas.',
  },
  'map-keeps-template-lanes': {
    title: 'Todas as linhas do modelo estão no mapa',
    missing: 'A linha “{lane}” do modelo sumiu.',
    repeated: 'A linha “{lane}” do modelo aparece {count} vezes.',
    unreadable: 'A linha “{lane}” do modelo não tem um rótulo legível.',
  },
  'note-has-place': {
    title: 'Cada nota tem seu lugar e dá para ler',
    unplaced: 'Notas que não estão em nenhuma célula: {count}.',
    doubtful: 'Notas entre duas células, contadas onde está a maior parte: {count}.',
    illegible: 'Notas que ninguém consegue ler: {count}.',
  },
  'feeling-is-placed': {
    title: 'Sentimentos em palavras têm uma pontuação que combina',
    'sounds-good':
      'Notas em “{stage}” que soam bem e não têm pontuação: {count}. Coloque-as na escala ou acrescente uma carinha.',
    'sounds-bad':
      'Notas em “{stage}” que soam mal e não têm pontuação: {count}. Coloque-as na escala ou acrescente uma carinha.',
    contradicts: 'Notas em “{stage}” cujas palavras dizem o contrário da pontuação: {count}.',
  },
  'map-has-owner': {
    title: 'Alguém cuida do mapa',
    empty: 'Ninguém consta como responsável pelo mapa.',
    placeholder: 'O responsável pelo mapa ainda é “{owner}”.',
  },
  'map-has-state': {
    title: 'O mapa diz o que mostra e em que se baseia',
    unsaid: 'O mapa não diz se mostra o presente ou o futuro, nem se baseia em pesquisa.',
    time: 'O mapa não diz se mostra como é hoje ou como deve ser.',
    basis: 'O mapa não diz se se baseia em pesquisa ou em suposições.',
  },
  'review-date-set': {
    title: 'A próxima revisão tem data',
    missing: 'Não há data marcada para a próxima revisão.',
    past: 'O dia da próxima revisão já passou: {date}.',
    unreadable: 'Não dá para ler a data da próxima revisão: “{date}”.',
  },
  'map-is-fresh': {
    title: 'Alguém trabalhou no mapa há pouco tempo',
    stale: 'A última mudança no mapa foi em {date}. Dias desde então: {days}.',
  },
  'template-is-current': {
    title: 'O mapa tem a versão mais recente do seu modelo',
    newer: 'O mapa tem a versão {version} do seu modelo. Há uma mais nova: {newest}.',
  },
  'many-hands': {
    title: 'O mapa é obra de várias pessoas',
    one: 'Todas as notas são de uma só pessoa. Notas contadas: {count}.',
    most: 'Uma só pessoa escreveu {share}% das notas. Notas contadas: {count}.',
  },
}
