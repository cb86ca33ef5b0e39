import { list, type Words } from './words.ts'

export default {
  language: 'pt',
  lanes: {
    actions: list`Ações | Ação | Atividades | Atividade | Tarefas | Tarefa | Comportamento | Comportamentos | Fazer |
      O que faz | O que faço | O que ele faz | O que ela faz | O que o cliente faz | O que o usuário faz | Gatilho |
      Gatilhos | Ponto de entrada | Fazem`,
    touchpoints: list`Pontos de contato | Ponto de contato | Pontos de contacto | Ponto de contacto | Touchpoints |
      Touchpoint | Toques | Pontos de toque | Pontos de interação | Ponto de interação | Interações | Interação |
      Contatos | Comunicações`,
    channels: list`Canais | Canal | Canais de comunicação | Canais de contato | Canais de atendimento | Canais de venda | Meios |
      Mídias | Dispositivos | Dispositivo | Plataformas`,
    needs: list`Necessidades | Necessidade | Objetivos | Objetivo | Objetivos de negócio | Metas | Meta |
      Expectativas | Expectativa | Motivações | Motivação | Desejos | Intenções | Necessidades de informação |
      Trabalhos a serem feitos | Precisa | Precisam`,
    thoughts: list`Pensamentos | Pensamento | Pensar | Pensa | Reflexões | Perguntas | Pergunta |
      Dúvidas e perguntas | Citações | Citação | Frases | Mentalidade | Premissas | O que penso | Pensam`,
    emotions: list`Emoções | Emoção | Sentimentos | Sentimento | Sentir | Sente | Estado emocional |
      Estado de espírito | Humor | Confiança | Curva emocional | Curva de experiência | Jornada emocional |
      Experiência emocional | Experiência | Experiências | Altos e baixos | O que sinto | Ganhos | Alegrias | Sentem | Emocional`,
    voice: list`Voz do cliente | Voz dos clientes | Voz do usuário | Avaliações | Depoimentos |
      Comentários de clientes | Opiniões | Satisfação | Boca a boca | Indicações | Recomendação a outros |
      O que diz | O que dizem | Verbatims`,
    'moments-of-truth': list`Momentos da verdade | Momento da verdade | Momentos de verdade | Momento de verdade |
      Momentos-chave | Momento-chave | Momentos críticos | Momentos decisivos | Momentos mágicos | Momentos que importam |
      Momentos uau`,
    'pain-points': list`Dores | Dor | Dor / evidência | Pontos de dor | Ponto de dor | Frustrações | Frustração |
      Atritos | Atrito | Pontos de atrito | Ponto de atrito | Fricções | Fricção | Pontos de fricção | Barreiras |
      Barreira | Obstáculos | Obstáculo | Problemas | Problema | Dificuldades | Dificuldade | Desafios | Desafio |
      Bloqueios | Impedimentos | Preocupações | Medos | Reclamações | Pontos fracos | Pontos críticos | Riscos |
      Gargalos | Abandono`,
    opportunities: list`Oportunidades | Oportunidade | Oportunidade UX | Oportunidades UX | Pontos de melhoria |
      Áreas de oportunidade | Melhorias | Melhoria | Melhorias propostas | Propostas de melhoria | Ideias | Ideia |
      Soluções | Solução | Recomendações | Como poderíamos | Próximos passos | Potencial`,
    backstage: list`Bastidores | Nos bastidores | Por trás dos bastidores | Retaguarda | Processo interno |
      Processos | Processo | Processos de apoio | Processos de suporte | Atividades internas | Ações internas |
      Sistemas | Sistema | Resposta do sistema | Funcionalidades relacionadas | Ferramentas | Tecnologia | Recursos |
      Equipes | Equipes envolvidas | Times envolvidos | Departamentos | Áreas envolvidas | Responsável |
      Responsáveis | Partes interessadas | Linha de visibilidade | Evidências físicas`,
    metrics: list`Métricas | Métrica | Métricas de sucesso | Indicadores | Indicador | Critérios de sucesso |
      Medidas | Medições | Dados | Fontes de dados | Números | Evidências | Evidência | Duração | Tempo |
      Tempo e esforço | Sinais | Decisões | Status`,
    custom: list`Anotações | Anotação | Notas | Nota | Comentários | Comentário | Observações | Outros | Diversos`,
  },
  stages: list`Fase | Fases | Etapa | Etapas | Passo | Passos | Estágio | Estágios | Etapa da jornada | Etapas da jornada |
    Fase da jornada | Fases da jornada | Estágio da jornada | Linha do tempo`,
  stageNames: list`Consciência | Conscientização | Descoberta | Descobrir | Consideração | Compra | Comprar |
    Retenção | Fidelização | Lealdade | Recomendação | Recomendar | Busca | Buscar | Pesquisa | Pesquisar |
    Comparação | Comparar | Avaliação | Decisão | Decidir | Escolha | Escolher | Pedido | Pagamento | Pagar | Reserva |
    Reservar | Cadastro | Inscrição | Instalação | Uso | Usar | Utilização | Entrega | Recebimento | Chegada |
    Estadia | Saída | Visita | Suporte | Atendimento | Devolução | Renovação | Cancelamento | Inspiração | Interesse |
    Pós-compra | Pré-compra | Antes | Durante | Depois | Necessidade | Contratação`,
  elsewhere: list`Forças | Fraquezas | Ameaças | Parceiros-chave | Parcerias principais | Recursos-chave |
    Recursos principais | Proposta de valor | Propostas de valor | Relacionamento com clientes |
    Segmentos de clientes | Segmentos de mercado | Estrutura de custos | Custos | Fontes de receita | Ouve | Escuta |
    Vê | A fazer | Em andamento | Feito | Concluído | Bloqueado | Começar | Parar | Continuar | O que foi bem |
    O que foi mal | Responsável | Prazo | Prioridade | Status | Decisões | Participantes | Participante | Concorrente |
    Concorrentes | Parte interessada | Funcionalidade | Risco | Probabilidade | Impacto | Esforço | Projeto | Semana |
    Dia | Mês | Trimestre | Segunda | Terça | Quarta | Quinta | Sexta | Equipe | Problema | Solução | Vantagens |
    Desvantagens | Idade | Ideia | Ideias | Problemas | Riscos | Tarefa | Tarefas | Pergunta | Perguntas | Objetivo |
    Objetivos | Meta | Metas | Próximos passos | Próximo passo | Métricas | Indicadores | KPI | KPIs | Comentários |
    Avaliações | Soluções | Desafio | Desafios | Atividade | Atividades | Citação | Citações | Comunicação |
    Ferramentas | Tempo | Sistema | Sistemas | Processo | Processos | Tecnologia | Recursos | Notas | Comentário |
    Definição | Termo | Exemplo | Data | Entrevista | Entrevistas | Contexto | Quem | O quê | Quando | Material |
    Finanças | Vendas | Marketing | Produto | Novo | Em espera | Resolvido | Fechado | Sim | Não | Resultados |
    Resultado | Grupo | Interesses | Regra | Ator | Evento | Visão | Nome | Sprint | Tema | Confiança | Ganhos |
    Ontem | Hoje | Amanhã | Conteúdo | Hora | janeiro | fevereiro | março | abril | maio | junho | julho | agosto |
    setembro | outubro | novembro | dezembro | jan | fev | mar | abr | mai | jun | jul | ago | set | out | nov | dez |
    segunda-feira | terça-feira | quarta-feira | quinta-feira | sexta-feira | sábado | domingo | seg | ter | qua |
    qui | sex | sáb | dom | João | Pedro | Beatriz | Tiago | Inês | Rafael | Mariana | Antônio`,
  otherBoards: list`Retrospectiva | Mapa de empatia | Modelo de negócios | Roteiro | Mapa mental | Organograma |
    Reunião | Análise de concorrentes | Registro de riscos | Plano de projeto | Calendário | Glossário | Personas |
    Nossas personas | Entrevistas | Pauta | Flor de lótus | Riscos | Objetivos | Visão do produto |
    Partes interessadas | Achados | Concorrência | Matriz`,
  besideLanes: { actions: list`Passo | Passos` },
  around: {
    people: list`hóspede | visitante | paciente | viajante | passageiro | estudante | aluno | funcionário |
      colaborador | cidadão | membro | assinante | comprador | consumidor | jogador | inquilino | candidato |
      participante | pessoas | pessoa | negócio | empresa | marca | serviço`,
    beside: list`o | a | os | as | um | uma | do | da | dos | das | de | no | na | nos | nas | em | com | por |
      para | sobre | nosso | nossa | nossos | nossas | meu | minha | seu | sua | seus | suas | principal |
      principais | chave | maior | maiores | mais | importante | importantes | atual | atuais | existente |
      existentes | possível | possíveis | novo | nova | novos | novas | identificado | identificada | identificados |
      identificadas | utilizados | digital | digitais | interno | interna | internos | internas | externo |
      externos | envolvidos | linha | lista | nível | níveis | curva | gráfico | aqui | hoje | ponto | pontos |
      estado`,
    asking: list`que | qual | quais | como | onde`,
    asked: list`ele | ela | eles | elas | eu | se | são | está | estão | tem`,
    of: list`do | da | dos | das`,
    endings: list`s | es | m | is | ão | ões | ães`,
  },
  title: {
    cem: list`Mapa da experiência do cliente | Mapa de experiência do cliente | Mapa de experiência | Mapa da experiência |
      Mapa de experiência do usuário | Mapa da experiência do usuário`,
    cjm: list`Mapa da jornada do cliente | Mapa de jornada do cliente | Mapa da jornada do usuário | Mapa de jornada do usuário |
      Mapa de jornada | Mapa da jornada | Jornada do cliente | Jornada do usuário | Jornada do consumidor | Jornada de compra |
      Jornada do paciente | Jornada do colaborador`,
    combined: list`Mapa combinado de experiência e jornada | Mapa combinado | Mapa de experiência e jornada do cliente`,
    subject: list`Marca | Nome da marca | Empresa | Organização | Produto | Produtos | Nome do produto | Serviço | Serviços |
      Produto ou serviço | Produto / serviço | Oferta | Assunto`,
    actor: list`Persona | Personas | Nome da persona | Ator | Atores | Usuário | Usuária | Usuários | Utilizador | Utilizadores |
      Cliente | Clientes | Segmento | Segmento de clientes | Público-alvo | Papel | Quem`,
    scenario: list`Cenário | Cenários | Situação | Contexto | Caso de uso | História | Escopo`,
  },
  scale: {
    high: list`Muito bom | Muito bem | Muito positivo | Muito positiva | Muito satisfeito | Muito feliz | Positivo | Positiva | Excelente |
      Ótimo | Encantado | Bom | Bem | Feliz | Alto | Melhor | O melhor | Satisfeito | Contente | Muito contente | Muito alto | Incrível |
      Maravilhoso | Emoção positiva | Emoções positivas | Experiência positiva`,
    low: list`Muito ruim | Muito mal | Muito mau | Muito negativo | Muito negativa | Muito insatisfeito | Muito infeliz | Muito triste |
      Negativo | Negativa | Péssimo | Horrível | Ruim | Mal | Mau | Triste | Baixo | Pior | O pior | Insatisfeito | Infeliz | Irritado |
      Frustrado | Terrível | Muito baixo | Emoção negativa | Emoções negativas | Experiência negativa`,
    middle: list`Neutro | Normal | Regular | Indiferente`,
    top: list`acima | para cima | em cima | alto | topo | superior | no topo | mais alto`,
    bottom: list`abaixo | para baixo | embaixo | baixo | inferior | mais baixo`,
  },
  placeholders: list`a definir | a ser definido | a completar | a preencher | a confirmar | a decidir | a fazer | preencher | por definir |
    por preencher | pendente | em andamento | não se aplica | não aplicável | n/d | sem dados | exemplo | texto de exemplo | texto | nota |
    nova nota | nota adesiva | escreva algo | escreva aqui | escreva seu texto | escreva seu texto aqui | digite algo | digite aqui |
    digite seu texto | digite seu texto aqui | digite o texto | digite um texto | adicionar texto | adicione texto | adicione um texto |
    adicione seu texto | adicione seu texto aqui | adicionar nota | adicione uma nota | adicionar uma nota | adicionar aqui |
    adicionar descrição | adicione uma descrição | adicionar ação | adicionar ideia | adicionar etapa | adicionar fase | seu texto |
    seu texto aqui | o seu texto aqui | insira o texto | insira texto aqui | insira seu texto aqui | inserir texto | clique aqui |
    clique para editar | clique para adicionar texto | clique duas vezes para editar | clique duplo para editar | descrição | título |
    sem título | adicionar título | nome da etapa | nome da fase | nova etapa | nova fase | etapa 1 | fase 1 | passo 1 | nome da persona |
    nome do produto | nome da empresa | o que o cliente faz? | o que o usuário faz? | o que o cliente pensa? | o que o usuário pensa? |
    o que pensam? | o que o cliente sente? | o que o usuário sente? | o que sentem? | como o cliente se sente? | como o usuário se sente? |
    quais são as dores? | quais são os pontos de dor? | quais problemas encontram? | o que podemos melhorar? | o que poderíamos melhorar? |
    como poderíamos? | quais canais usam? | O que fazem? | Onde nos encontram? | Site, loja, telefone... por onde? |
    Do que precisam aqui? | O que passa pela cabeça deles? | Como se sentem? Quanto mais alto, melhor | O que contam para os outros? |
    O que decide tudo aqui? | O que atrapalha? | Como poderíamos melhorar? | O que precisa acontecer nos bastidores? |
    Que número mostra isso? | ponto de contato 1 | canal 1 | ação 1 | pensamento 1 | emoção 1 | necessidade 1 | objetivo 1 | tarefa 1 |
    nota 1 | ideia 1 | oportunidade 1 | ponto de dor 1 | dor 1 | coluna 1 | linha 1 | título 1 | subtítulo | rótulo | a preencher aqui |
    preencher aqui | preencha aqui | preencha | a adicionar | ainda não definido | ainda não sabemos | vazio | bla bla | bla bla bla |
    texto aqui | inserir aqui | insira aqui | insira o texto aqui | insira um texto | insira seu texto | escreva uma nota |
    escreva sua ideia | escreva suas ideias | adicione sua ideia | adicione suas ideias | adicione suas ideias aqui | adicione aqui |
    adicione uma ação | adicione uma emoção | adicionar emoção | adicionar pensamento | adicionar ponto de contato | adicionar canal |
    adicionar dor | adicionar oportunidade | adicionar citação | adicionar imagem | digite uma nota | digite o texto aqui |
    clique para adicionar | clique e digite | clique aqui para editar | clique duas vezes para adicionar texto | clique para digitar |
    edite este texto | editar texto | sua ideia aqui | suas ideias aqui | seu título | seu título aqui | sua nota aqui | sua descrição |
    texto de preenchimento | texto provisório | espaço reservado | nome da marca | nome do cliente | descreva a etapa | descreva aqui |
    o que os clientes fazem? | o que os usuários fazem? | quais ações o cliente realiza? | que ações ele realiza? | o que o cliente quer? |
    o que querem? | o que o cliente precisa? | do que precisam? | do que o cliente precisa? | quais são as necessidades? |
    quais são os objetivos? | qual é o objetivo? | o que o cliente diz? | o que dizem? | como se sentem? | como ele se sente? |
    quais emoções sente? | quais perguntas tem? | quais são as dúvidas? | quais são as frustrações? | o que os frustra? |
    quais obstáculos encontram? | o que pode ser melhorado? | o que pode melhorar? | como podemos melhorar? |
    como podemos melhorar a experiência? | quais são as oportunidades? | que oportunidades existem? | quais são os pontos de contato? |
    onde interagem? | onde o cliente interage? | quais canais utiliza? | quais canais são usados? | quem está envolvido? |
    quem é o responsável? | o que acontece nos bastidores? | o que acontece?`,
  none: list`nenhum | nenhuma | nenhum encontrado | nenhuma encontrada | nenhum identificado | nenhuma identificada | nenhum conhecido |
    nenhuma conhecida | nenhum observado | nenhuma observada | nenhum por enquanto | nenhuma por enquanto | nenhum nesta etapa |
    nenhuma nesta etapa | nada | nada encontrado | nada identificado | nada a relatar | nada a declarar | nada a destacar |
    nada por enquanto | nada consta | sem dores | sem dor | sem pontos de dor | sem problemas | sem atrito | sem atritos | sem fricção |
    sem frustrações | sem barreiras | sem obstáculos | sem dificuldades | sem oportunidades | sem oportunidade | sem achados | sem ações |
    sem ação | sem contato | sem pontos de contato | nenhum ponto de dor | nenhum problema | nenhum problema encontrado |
    nenhum obstáculo | nenhum atrito | nenhum ponto de contato | nenhuma dor | nenhuma dor encontrada | nenhuma dor identificada |
    nenhuma frustração | nenhuma barreira | nenhuma dificuldade | nenhuma oportunidade | nenhuma oportunidade encontrada |
    nenhuma oportunidade identificada | nenhuma ação | não há | não há dores | não há problemas | não há pontos de dor | não há atritos |
    não há oportunidades | não há ações | não foram encontradas dores | não foram encontrados problemas |
    não foram encontradas oportunidades | não encontrado | não encontrada | não encontramos nada | não encontramos nenhum |
    não encontramos nenhuma | nenhum relatado | nenhuma relatada | nenhum aqui | nenhuma aqui | nenhum até agora | nenhuma até agora |
    nenhum no momento | nenhuma no momento | nenhum em particular | nenhum nesta fase | nenhuma nesta fase | nenhum detectado |
    nenhuma detectada | nada aqui | nada no momento | nada até agora | nada de especial | nada em particular | nada a acrescentar |
    nada a melhorar | nada a comentar | nada observado | sem problemas identificados | sem problemas conhecidos | sem reclamações |
    sem queixas | sem observações | sem comentários | sem ideias | sem emoções | sem canais | sem interação | sem necessidades |
    sem melhorias | nenhum problema identificado | nenhum problema conhecido | nenhum ponto de dor identificado |
    nenhum ponto de dor encontrado | nenhuma melhoria | nenhuma reclamação | nenhuma ideia | nenhuma necessidade | nenhum canal |
    nenhuma interação | nenhum contato | não há nenhum | não há nenhuma | não há nada | não há problema | não há frustrações |
    não há barreiras | não há obstáculos | não há contato | não existe | não existem | não tem | não foi encontrado |
    não foi identificado | não foram encontrados | não foram identificados | não foram identificadas | não foram identificados problemas |
    não identificado | não identificada | não encontrado nada`,
  because: list`porque | pois | já que | uma vez que | visto que | devido a | por causa de | graças a | motivo | razão | dado que |
    por conta de | em razão de`,
  evidence: {
    interview: list`entrevista | entrevistas | entrevistado | entrevistados | entrevista com usuários | entrevistas com usuários |
      entrevistas com clientes | grupo focal | grupos focais | pesquisa de campo | observação | observado | observada`,
    survey: list`questionário | questionários | pesquisa de satisfação | pesquisa com clientes | pesquisa com usuários |
      pesquisa quantitativa | enquete | enquetes | inquérito | sondagem`,
    analytics: list`analytics | dados de uso | dados analíticos | análise de dados | estatísticas de uso | mapa de calor`,
    test: list`teste | testes | testado | teste de usabilidade | testes de usabilidade | teste com usuários | testes com usuários |
      teste A/B | testes A/B | teste de protótipo`,
    feedback: list`feedback | feedbacks | avaliação de cliente | avaliações de clientes | comentários de clientes | reclamação | reclamações |
      Reclame Aqui | ticket de suporte | tickets de suporte | chamado de suporte | chamados de suporte | verbatim`,
    assumption: list`suposição | suposições | hipótese | hipóteses | premissa | premissas | presumimos | supomos | assumimos |
      acreditamos que | a validar | não validado | não verificado`,
  },
  marks: {
    owner: list`responsável | dono | dona | encarregado | quem`,
    measure: list`medida | métrica | indicador | medido por | KPI | indicador de sucesso`,
    impact: list`impacto | valor | benefício | valor para o cliente`,
    effort: list`esforço | complexidade`,
    votes: list`votos | voto`,
  },
  purchase: list`Compra | Comprar | Fazer o pedido | Pagamento | Pagar`,
  company: list`enviamos | entregamos | oferecemos | fornecemos | vendemos | faturamos | cobramos do cliente | entramos em contato |
    contatamos | ligamos para o cliente | informamos | notificamos | treinamos | confirmamos o pedido | processamos | publicamos |
    captamos | nossa equipe | nosso time | nossos atendentes | geração de leads | captação de clientes | aquisição de clientes |
    retenção de clientes | venda cruzada | upselling`,
  departments: list`Vendas | Departamento de vendas | Comercial | Departamento comercial | Marketing | Departamento de marketing |
    Financeiro | Finanças | Contabilidade | Faturamento | Jurídico | Departamento jurídico | TI | RH | Recursos humanos | Compras |
    Departamento de compras | Logística | Operações | Back office`,
  legend: list`legenda | código de cores | cor | cores | vermelho | verde | amarelo | laranja | azul | rosa | violeta | roxo | cinza |
    ciano | preto`,
  feelings: {
    good: list`bem | muito bem | bom | feliz | contente | alegre | alegria | encantado | encantada | satisfeito | satisfeita | animado |
      animada | empolgado | empolgada | entusiasmado | entusiasmada | curioso | curiosa | curiosidade | interessado | interessada |
      esperançoso | esperançosa | otimista | confiante | seguro | segura | aliviado | aliviada | alívio | tranquilo | tranquila |
      relaxado | relaxada | orgulhoso | orgulhosa | grato | grata | impressionado | impressionada | motivado | motivada | inspirado |
      inspirada | confortável | boa | bons | boas | ótimo | ótima | excelente | felizes | felicidade | satisfação | animação | empolgação |
      entusiasmo | interesse | esperança | otimismo | confiança | segurança | tranquilidade | orgulho | gratidão | motivação | prazer |
      agradável | maravilhoso | maravilhosa | perfeito | perfeita | incrível | adora | adorou | amor | valorizado | valorizada |
      bem-vindo | acolhido | acolhida | compreendido | compreendida | apoiado | apoiada | convencido | convencida | fascinado | fascinada |
      divertido | divertida | calmo | calma | sereno | serena | à vontade`,
    bad: list`mal | muito mal | ruim | péssimo | triste | infeliz | irritado | irritada | bravo | brava | raiva | chateado | chateada |
      frustrado | frustrada | frustração | confuso | confusa | confusão | ansioso | ansiosa | ansiedade | preocupado | preocupada |
      preocupação | nervoso | nervosa | estressado | estressada | estresse | sobrecarregado | sobrecarregada | decepcionado |
      decepcionada | decepção | insatisfeito | insatisfeita | entediado | entediada | impaciente | inseguro | insegura | insegurança |
      incerteza | cético | cética | desconfiado | desconfiada | medo | perdido | perdida | indeciso | indecisa | cansado | cansada |
      exausto | exausta | má | maus | más | péssima | horrível | terrível | tristeza | infelicidade | zangado | zangada | furioso |
      furiosa | irritação | frustrante | frustrados | angústia | angustiado | angustiada | preocupados | nervosismo | estressante |
      stressado | stressada | desapontado | desapontada | insatisfação | descontente | tédio | impaciência | ceticismo | desconfiança |
      receio | receoso | assustado | assustada | pânico | hesitante | dúvida | dúvidas | cansaço | exaustão | desesperado | desesperada |
      desespero | abandonado | abandonada | ignorado | ignorada | rejeitado | rejeitada | enganado | enganada | envergonhado |
      envergonhada | vergonha | culpa | culpado | culpada | arrependido | arrependida | arrependimento | desconfortável | impotente |
      impotência | desorientado | desorientada | odeia | ódio | tenso | tensa | tensão | desmotivado | desmotivada | desanimado |
      desanimada | aborrecido | aborrecida | incomodado | incomodada`,
    either: list`surpreso | surpresa | surpreendido | surpreendida | neutro | indiferente | sentimentos mistos | apreensivo e animado`,
    turns: list`não | nunca | jamais | sem | menos | nem | nenhum | nenhuma | pouco | se | gostaria | poderia | deveria | quer | querem |
      espera | mas | até | exceto | evitar | evita | falta | falta de | nada | ninguém | demais | que | quase | embora | apesar | porém |
      seria | em vez`,
  },
  and: list`e | bem como`,
} satisfies Words
