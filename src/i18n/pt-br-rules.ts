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
  'stage-count': {
    title: 'O mapa não tem etapas de menos nem de mais',
    few: 'Etapas no mapa: {count}. Com menos de {limit}, vê-se pouco do caminho.',
    many: 'Etapas no mapa: {count}. Com mais de {limit}, perde-se a visão do todo.',
  },
  'both-ends-covered': {
    title: 'O mapa mostra o antes e o depois da compra',
    before: 'Nada acontece no mapa antes de “{stage}”: como chegaram até aí?',
    after: 'Nada acontece no mapa depois de “{stage}”: como continua?',
  },
  'curve-is-flat': {
    title: 'A curva de emoções tem altos e baixos',
    flat: 'As pontuações das {count} etapas pontuadas estão muito próximas: é igual em toda parte?',
    high: 'As {count} etapas pontuadas são todas boas: não há nenhum ponto baixo?',
    low: 'As {count} etapas pontuadas são todas ruins: não há nenhum ponto alto?',
  },
  'low-point-has-pain': {
    title: 'Cada ponto baixo diz o que dói',
    none: '“{stage}” é sentida como ruim e, mesmo assim, não há nenhuma dor: de onde vem isso?',
  },
  'pain-has-opportunity': {
    title: 'Onde dói, algo pode melhorar',
    none: 'Há dores em “{stage}”, e sobre as oportunidades só se diz que não há nenhuma, sem dizer por quê.',
  },
  'peak-and-end-explained': {
    title: 'A melhor, a pior e a última etapa dizem por quê',
    highest: '“{stage}” é a etapa mais bem vivida, e nada diz por quê.',
    lowest: '“{stage}” é a etapa mais mal vivida, e nada diz por quê.',
    last: '“{stage}” é o fim da jornada, e nada diz por que é sentida assim.',
  },
  'notes-lopsided': {
    title: 'As notas se distribuem entre as etapas',
    many: '“{stage}” tem {count} de {all} notas: é mais de uma etapa?',
    few: '“{stage}” tem {count} de {all} notas: alguém sabe mais sobre ela?',
  },
  'evidence-marked': {
    title: 'O mapa diz como se sabe',
    few: 'Notas sobre o que sentem e o que dói que dizem como se sabe, ou que é uma suposição: {marked} de {count}.',
  },
  'opportunity-has-owner': {
    title: 'Oportunidades priorizadas têm responsável e medida',
    owner: 'Oportunidades priorizadas em “{stage}” sem responsável: {count}. Escreva “@” e um nome.',
    measure: 'Oportunidades priorizadas em “{stage}” sem medida: {count}. Como se verá que funciona?',
  },
  'opportunities-ranked': {
    title: 'As oportunidades estão priorizadas',
    none: 'Nenhuma das {count} oportunidades diz que prioridade tem: votos, impacto ou esforço?',
  },
  'customer-words': {
    title: 'Etapas e ações têm o nome que os clientes dariam',
    stage: 'O nome da etapa “{name}” soa como a empresa: como os clientes a chamariam?',
    action: 'Ações em “{stage}” que soam como o que a empresa faz: {count}. O que os clientes fazem?',
  },
  'color-alone': {
    title: 'Nenhuma cor diz algo sozinha',
    colors: 'As notas em “{lane}” têm {count} cores, e nada mais diz o que significam.',
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
