import type { Reasons } from './language.ts'

/** Why the rules matter and what one can do about their findings, in Brazilian Portuguese. */
export const reasons: Reasons = {
  'map-has-title': {
    why: 'Daqui a alguns meses, só o título vai distinguir este mapa do próximo.',
    remedy: 'Escreva na primeira linha do título do que o mapa trata: a jornada de quem e aonde ela leva.',
  },
  'map-has-actor': {
    why: 'Duas pessoas raramente fazem a mesma jornada. Sem um nome, cada um na sala preenche o mapa para outra pessoa.',
    remedy: 'Dê nome a uma persona no título, depois de “Persona:”. Para uma segunda, desenhe um segundo mapa.',
  },
  'map-has-subject': {
    why: 'Um mapa que acompanha duas coisas ao mesmo tempo mostra a média, e o que dói em uma delas desaparece.',
    remedy: 'Escreva a marca, o produto ou o serviço no título. Desenhe um mapa da jornada para cada produto.',
  },
  'map-has-stages': {
    why: 'Uma jornada leva de um lugar a outro. Com uma só etapa, ela é uma lista.',
    remedy: 'Adicione etapas em Sincronizar → Estrutura, ou desenhe cabeçalhos ao lado do primeiro.',
  },
  'stage-has-name': {
    why: 'É pelos nomes das etapas que todos se orientam no mapa, inclusive quem o lê mais tarde.',
    remedy: 'Escreva no cabeçalho o que acontece na etapa, com as palavras de quem passa por ela.',
  },
  'stage-has-action': {
    why: 'Onde nada acontece não há o que sentir nem o que melhorar: as outras linhas da etapa dependem desta.',
    remedy: 'Adicione uma nota sobre o que fazem nesta etapa, ou onde encontram vocês.',
  },
  'stage-has-emotion': {
    why: 'As emoções mostram onde uma jornada dói e onde encanta. Uma etapa sem emoção é um buraco na curva, e buracos escondem os pontos baixos.',
    remedy:
      'Adicione uma nota sobre como se sentem e mova para cima ou para baixo, onde ela deve ficar. Na dúvida, pergunte a quem já viu acontecer.',
  },
  'stage-has-opportunity': {
    why: 'Um mapa é desenhado para que algo mude. Uma etapa sem oportunidade foi olhada à toa.',
    remedy:
      'Pergunte “Como poderíamos...?” para cada ponto de dor da etapa. Se realmente não há o que fazer, escreva “nenhuma” e por quê.',
  },
  'stage-has-thought': {
    why: 'O que as pessoas pensam explica o que fazem depois e por que se sentem assim.',
    remedy: 'Adicione o que passa pela cabeça delas, como citação se houver uma.',
  },
  'stage-has-pain-point': {
    why: 'É dos pontos de dor que vêm as oportunidades. Uma célula vazia não diz se não há nenhum ou se ninguém olhou.',
    remedy: 'Adicione o que atrapalha aqui. Se nada atrapalha, escreva “nenhum” e como vocês sabem.',
  },
  'touchpoint-has-channel': {
    why: 'O mesmo ponto de contato é vivido de outro jeito por telefone e em uma loja, e quem cuida dele são outras pessoas.',
    remedy: 'Diga o canal na linha dele, com uma tag ou no começo da nota: “Web: página do produto”.',
  },
  'cem-has-moment-of-truth': {
    why: 'Poucos momentos decidem se as pessoas ficam. Um mapa da experiência que não aponta nenhum não diz por onde começar.',
    remedy: 'Marque a interação em que tudo se decide: na linha de momentos da verdade ou com uma tag.',
  },
  'map-keeps-template-lanes': {
    why: 'Os mapas de uma organização só podem ser comparados enquanto respondem às mesmas perguntas.',
    remedy: 'Coloque a linha de volta em Sincronizar → Estrutura, ou dê a ela um rótulo que diga o que pergunta.',
  },
  'note-has-place': {
    why: 'Uma nota fora das células não conta em lugar nenhum, e uma entre duas células talvez conte na errada.',
    remedy: 'Mova a nota para a célula dela, ou para fora do mapa.',
  },
  'feeling-is-placed': {
    why: 'Palavras sozinhas não desenham uma curva: uma emoção sem altura falta nela, e uma na altura errada entorta a curva.',
    remedy: 'Mova a nota para cima se for boa e para baixo se for ruim, ou adicione um emoji.',
  },
  'stage-count': {
    why: 'Duas etapas mostram um antes e um depois, e nada do caminho. Mais de oito são passos: ninguém guarda na cabeça, e nenhum padrão aparece.',
    remedy:
      'Divida uma etapa em que muita coisa acontece, ou junte etapas que são vividas do mesmo jeito. Os detalhes vão para as notas.',
  },
  'both-ends-covered': {
    why: 'As pessoas decidem muito antes de comprar e ficam ou vão embora muito depois. Um mapa só da compra mostra o que a empresa vê delas.',
    remedy: 'Adicione uma etapa antes ou depois da compra em Sincronizar → Estrutura, ou preencha as que existem.',
  },
  'curve-is-flat': {
    why: 'Quase nenhuma jornada é vivida igual do começo ao fim. Uma curva plana costuma querer dizer que as notas foram enfileiradas ou que ninguém foi ouvido.',
    remedy: 'Olhe de novo o melhor e o pior momento e coloque cada um no lugar. Se ela é mesmo plana, deixe assim.',
  },
  'low-point-has-pain': {
    why: 'Um ponto baixo sem causa não tem conserto: a curva diz que dói, e a linha de pontos de dor diz que nada atrapalha.',
    remedy: 'Adicione o que faz com que se sintam assim. Se nada atrapalha, escreva por que mesmo assim se sentem mal.',
  },
  'pain-has-opportunity': {
    why: 'Um ponto de dor que não leva a nada foi encontrado à toa, e um simples “nenhuma” ao lado não diz se alguém pensou nisso.',
    remedy:
      'Transforme cada ponto de dor em “Como poderíamos...?”. Se nada pode ser feito, escreva por quê: “nenhuma: a lei exige”.',
  },
  'peak-and-end-explained': {
    why: 'De uma jornada ficam na memória o melhor momento, o pior e o fim. São as etapas a entender primeiro.',
    remedy:
      'Adicione um pensamento, um ponto de dor ou um momento da verdade que diga por que esta etapa é vivida assim.',
  },
  'notes-lopsided': {
    why: 'As notas se juntam onde as pessoas da sala trabalham. Uma etapa cheia talvez sejam várias, e uma vazia costuma ser a que ninguém na sala conhece.',
    remedy: 'Divida a etapa cheia, ou pergunte a alguém que conhece a vazia.',
  },
  'evidence-marked': {
    why: 'Um mapa mistura o que foi descoberto com o que se supõe. Só quem distingue os dois sabe em que confiar e o que perguntar depois.',
    remedy:
      'Adicione à nota como vocês sabem: “(entrevista)”, “(questionário)”, “(analytics)”, “(teste)”, “(feedback)” ou “(suposição)”. Uma tag também serve.',
  },
  'opportunity-has-owner': {
    why: 'O que foi escolhido e não é de ninguém não é feito, e sem uma medida ninguém vê se deu certo.',
    remedy: 'Escreva na nota quem assume, “@Mia”, e como vocês vão ver que dá certo: “métrica: ligações por semana”.',
  },
  'opportunities-ranked': {
    why: 'Ninguém faz tudo de uma vez. Uma lista sem ordem é feita a partir do mais fácil, ou não é feita.',
    remedy: 'Votem, ou escrevam “impacto: 4” e “esforço: 2” nas notas que mais importam.',
  },
  'customer-words': {
    why: 'Um mapa nas palavras da empresa mostra o processo dela. O que os clientes fazem enquanto isso não aparece.',
    remedy: 'Diga o que eles fazem: “espera o pacote” em vez de “enviamos o pacote”, “Decidir” em vez de “Vendas”.',
  },
  'color-alone': {
    why: 'Nem todos veem as cores do mesmo jeito, e daqui a um ano ninguém sabe o que as vermelhas queriam dizer.',
    remedy:
      'Coloque tags nas notas, ou uma legenda ao lado do mapa. Se as cores não querem dizer nada, dê a mesma às notas.',
  },
  'map-has-owner': {
    why: 'O que é de todos não é cuidado por ninguém. O responsável é a quem se pergunta, e quem cuida para que o mapa seja revisto.',
    remedy: 'Dê o nome de uma pessoa, ou de um papel que alguém ocupa, que responda pelo mapa.',
  },
  'map-has-state': {
    why: 'Um mapa de hoje e um mapa de amanhã são parecidos, assim como o que se descobriu e o que se acredita. Quem decide com o mapa precisa saber qual é.',
    remedy: 'Diga se o mapa mostra como é ou como deve ser, e se vocês ouviram pessoas ou se é uma suposição.',
  },
  'review-date-set': {
    why: 'Nenhum dos dois mapas fica pronto. Sem data ninguém olha de novo, e um mapa velho é levado a sério por mais tempo do que é verdade.',
    remedy: 'Marque o dia em que vocês olham o mapa de novo. Se esse dia já passou, olhem agora e marquem o próximo.',
  },
  'map-is-fresh': {
    why: 'Um mapa diz como era quando se trabalhou nele pela última vez. De lá para cá, preços, páginas e pessoas podem ter mudado.',
    remedy: 'Repasse o mapa com alguém que encontra clientes, mude o que não é mais assim e aprove o mapa de novo.',
  },
  'template-is-current': {
    why: 'Uma equipe muda o modelo quando aprendeu o que os mapas devem perguntar. Os antigos não perguntam isso e não podem ser comparados aos novos.',
    remedy: 'Abra Sincronizar → Modelos: ali aparece o que a nova versão mudaria, antes que mude.',
  },
  'many-hands': {
    why: 'Um mapa mostra o que veem as pessoas que o fazem. Uma pessoa sozinha vê um lado, e as outras não se reconhecem nele.',
    remedy: 'Peça a quem conhece outras etapas que repasse o mapa e adicione o que falta.',
  },
}
