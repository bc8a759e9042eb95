import type { Language } from './language.ts'

export const portuguese: Language = {
  code: 'pt',
  words: {
    the_others: 'as outras, os outros, as demais, os demais, o resto, nas outras, das outras',
    other_two: 'as outras duas, os outros dois, outras duas, outros dois, as outras 2',
    each_couple: 'por casal, cada casal',
    eldest:
      'o mais velho, a mais velha, o mais novo, a mais nova, o cacula, a cacula, o do meio, a do meio, meu mais velho, minha mais velha, meu mais novo, minha mais nova, meu cacula, minha cacula',
    latest: 'o mais tardar, no mais tardar, mais tardar, nao mais tarde que, nao mais tarde do que, ou antes',
    earliest:
      'a partir de, a partir do, no minimo em, o mais cedo, em diante, para a frente, pra frente, ou depois, ou mais tarde, de la pra frente',
    'feast:term_time': 'fora das ferias escolares',
    twins: 'gemeos, gemeas',
    turning: 'faz, fazem, vai fazer, completa, completam, completo',
    joining:
      'vem, vem connosco, vem conosco, vem com a gente, vao connosco, vao conosco, vai connosco, vai conosco, vai junto, vao junto, vem tambem, levo, levamos, se junta, quer ir, quer vir, também quer ir, também quer vir, quer ir junto, também vai, também vão',
    'feast:winter_holidays': 'férias de inverno',
    'month:6': 'festa junina, festas juninas, são joão, santo antónio',
    'feast:pentecost': 'pentecostes, corpus christi',
    'plan:waterside': 'beira mar, beira-mar, perto do mar, perto da praia, frente ao mar, pe na areia, junto ao mar',
    'plan:lively': 'perto dos bares, mais agitado, mais agitada, mais animado, mais animada, mais movimentado',
    'plan:quiet': 'longe dos bares, longe do barulho, sono leve, longe da balada',
    'plan:possible':
      'tem jeito, tem como, da para, da pra, ha forma de, ha maneira de, e possivel, ha como, pode, podes, voce pode, consegue',
    more: 'mais alguns, mais algumas, mais uns, mais umas, mostra mais, mostra-me mais, me mostra mais, mostra-me mais alguns, mostra-me mais algumas, mostra mais alguns',
    'ask:rainy_days':
      'se chover, quando chove, dia de chuva, dias de chuva, com chuva, mau tempo, e se chover, se tiver tempestade, se houver tempestade, se o tempo estiver ruim, se cair temporal',
    'plan:take_along':
      'no meu calendario, para o calendario, no calendario, ficheiro de calendario, em pdf, link para partilhar, partilha lo, imprimi lo, envia lo, partilhar o plano, compartilhar o plano, enviar o plano, imprimir o plano, imprimir, imprime, minha agenda, meu calendario, agenda do celular, por email, por e-mail, no papel',
    'plan:central': 'no centro, em pleno centro',
    alike:
      'algo parecido, parecido, semelhante, algo semelhante, do mesmo genero, no mesmo estilo, nesse estilo, na mesma linha, do genero, algo do genero, algo assim, algo do estilo',
    'feast:cherry_blossom': 'cerejeiras em flor, floracao das cerejeiras, sakura, época das cerejeiras, cerejeiras',
    not: 'nao, sem, nunca, jamais, nem, tampouco, nada de, nenhum, nenhuma, zero, menos, nem pensar em, chega de, basta de, de jeito nenhum, de forma alguma, nao a, nao ao, nem a pau, nada com, nada que tenha, nao posso, nao podemos',
    dislike:
      'nao quero, nao queremos, nao queria, nao queriamos, nao gosto, nao gosto de, nao gosto do, nao gosto da, nao gosto dos, nao gosto das, nao gostamos, nao gostamos de, nao gostamos do, nao gostamos da, nao gosta de, nao gostam de, odeio, odiamos, odeia, odeiam, detesto, detestamos, detesta, evitar, evitamos, evito, evita, evitando, nao suporto, nao suportamos, nao suporta, nao aguento, nao aguentamos, nao aguenta, farto de, farta de, fartos de, fartas de, cansado de, cansada de, cansados de, cheio de ver, nao me interessa, nao me interessam, nao nos interessa, nao nos interessam, nao curto, nao curtimos, nao curte, tenho medo de, temos medo de, medo de, descartar, descartamos, descarto, descarta, esquece, esquece o, esquece a, esqueca, alergico a, alergica a, alergicos a, nao preciso de, nao precisamos de, nao tenho vontade de, nao temos vontade de, dispenso, dispensamos, prescindir de, nao estou interessado em, nao estamos interessados em, preocupa-me, longe de, longe do, longe da, nao e a minha praia, tira, tiramos, tirem, retire, risca, elimina, remove, recusa-se a ir ao, recusa-se a ir a, recusa-se a ir para, recusa-se a, se recusa a, me recuso a, recuso-me a, recusamo-nos a, recusa, recuso, boicotamos, deixa de lado, enjoo em, enjoo no, enjoo de, enjoo na, sem, se entediam em, se entedia em, me entedio em, ficam entediados em, fica entediado em, se aborrecem em, se aborrece em, aborrecem se em, não nos convence, não me convence, não nos atrai, não me atrai, não nos apetece, não me apetece, alérgico ao, alérgica ao, alérgico aos, alérgica aos, alergia a, tem medo de, esqueçam, esqueça, esqueçamos, farto do, farto da, farto dos, farto das, farta do, farta da, farta dos, farta das, fartos do, fartos da, fartos dos, fartos das, fartas do, fartas da, fartas dos, fartas das, cansado do, cansado da, cansado dos, cansado das, cansada do, cansada da, cansada dos, cansada das, cansados do, cansados da, cansados dos, cansados das, cansadas de, cansadas do, cansadas da, cansadas dos, cansadas das, pavor de, pânico de, morre de medo de, fobia de, morro de medo de',
    except:
      'menos, exceto, excepto, salvo, tirando, fora, a excecao de, com excecao de, qualquer lugar menos, qualquer sitio menos, tudo menos, mas nao, mas nao a, mas nao o, sem ser, qualquer altura menos, quando quiser menos, qualquer mes menos, o ano todo menos, fora do, fora da, fora de, que não seja, que não seja em, que não seja no, que não seja na',
    not_after:
      'nao e para mim, nao e para nos, nao sao para mim, nao sao para nos, nao e pra mim, nao e pra gente, nao obrigado, nao obrigada, nem pensar, nem morto, nem morta, de jeito nenhum, esta fora, fora de questao, descartado, descartada, nao me convence, nao nos convence, nao me convencem, nao nos convencem, nao me atrai, nao nos atrai, nao me chama a atencao, e muito caro, e muito cara, e caro demais, e cara demais, caro demais, cara demais, demasiado caro, demasiado cara, muito caro, muito cara, muito longe, longe demais, e muito longe, e longe demais, fica muito longe, fica longe demais, demasiado longe, turistico demais, muito turistico, muito turistica, demasiado turistico, e chato, e chata, e aborrecido, e aborrecida, e uma seca, sao uma seca, me aborrece, nos aborrece, nao gosto, nao gostamos, nao me interessa, nao nos interessa, nao me interessam, nao nos interessam, nao quero, nao queremos, de novo nao, outra vez nao, seria um pesadelo, melhor nao, e superestimado, e sobrevalorizado, faz calor demais, faz muito frio, nao da, nao curto, nao curtimos, nao vai rolar, nao rola, não me agrada, não nos agrada, nao posso, nao podemos, nao dao, tá fora, tô fora, deus me livre, acho caro, acho cara, acho muito caro, achamos caro, é difícil, é complicado, tá caro, tá cara, está caro, está cara, tá muito caro, ficou caro, sai caro, tá caríssimo, está caríssimo, é caro, não cabe no bolso, não cabe no orçamento, fora do orçamento, mas não cabe no bolso, mas não cabe no orçamento, eliminada, eliminado, me dá medo, dá medo, nos dá medo, outra vez não, de novo não, mais uma vez não',
    no_objection:
      'como dizer nao a, nada a apontar a, nada a dizer contra, nada contra, nao da para dizer nao a, nao diria nao a, nao dizia que nao a, nao podemos dizer nao a, nao posso dizer nao a, nao se pode dizer nao a, nao temos nada contra, nao tenho nada contra, nenhuma objecao a, quem diria nao a, sem objecao a, sem objecoes a, não digo que não a, não dizemos que não a, não diria que não a',
    neutral:
      'nao so, nao apenas, nao somente, sem problema, sem problemas, nao tem problema, nao importa, nao te preocupes, nao se preocupe, nao tenho pressa, nao ha pressa, sem duvida, porque nao, por que nao, nao e mau, nada mau, nao vejo a hora, nao vemos a hora, nada como, nunca fui a, nunca fomos a, nunca estive em, nunca estivemos em, nunca fui para, nunca fomos para, nunca estive na, nunca estivemos na, nunca fui ao, nunca fomos ao, nao conheco, nao conhecemos, ainda nao conhecemos, ainda nao conheco, nunca vimos, nunca vi, nao pode faltar, nao podem faltar, nao pode faltar-nos, que nao falte, nao me importava, nao nos importavamos, nao esquecas, nao esqueca, nao sei, nao sabemos, nao tenho a certeza, nao temos limite, nao temos a certeza, basta que, nao perder, nao queremos perder, nao quero perder, não me decido, não nos decidimos, não consigo decidir, não consigo escolher, não consigo decidir-me, não conseguimos decidir, não conseguimos escolher, não sei escolher, não sei decidir, nao desculpa, nao espera, nao pera, sem hesitar, sem pensar, não vou mentir',
    unconcerned:
      'tanto faz, tanto me faz, tanto nos faz, e-nos indiferente, e-me indiferente, nao nos importa, nao me importa, nao me importo com, nao nos importamos com, nao e necessario, nao e necessaria, nao precisa de ter, nao precisa ter, nao e imprescindivel, nao faz falta, nao importa se, nao necessariamente, nao obrigatoriamente',
    want: 'quero, queremos, queria, queriamos, quer, querem, gostaria, gostariamos, gostaria de, gostariamos de, gostava de, gostavamos de, gosto de, gostamos de, gosta de, gostam de, gosto, gostamos, adoro, adoramos, adora, adoram, amo, amamos, adorava, adoravamos, adoraria, adorariamos, prefiro, preferimos, prefere, preferem, preferia, preferiamos, procuro, procuramos, procurando, estamos a procura de, estou a procura de, estamos procurando, estou procurando, preciso de, precisamos de, preciso, precisamos, sonho com, sonhamos com, penso em, pensamos em, pensando em, vontade de, tenho vontade de, temos vontade de, com vontade de, apetece-nos, apetece-me, me interessa, interessa-me, interessa-nos, interessado em, interessados em, interessada em, fas de, fa de, curto, curtimos, curte, desejo, desejamos, espero, a fim de, estamos a fim de, melhor, poe, ponham, ponha, mete, meta, coloca, coloque, eu escolhia, escolheria, escolheriamos, ficaria com, ficariamos com, iria para, iriamos para, que faça, que seja, que tenha, que haja, que tenham',
    break:
      'mas, porem, porque, ja que, pois, entao, por isso, so, se, enquanto, embora, contudo, e sim, senao, desta vez, dessa vez',
    and: 'e, mais, alem de, assim como, junto com, +, tambem, bem como, and',
    or: 'ou, nem, ou entao, ou talvez, senão, se não, na pior das hipóteses',
    been: 'ja estive em, ja estivemos em, ja estive na, ja estivemos na, ja estive no, ja estivemos no, estive em, estivemos em, estive na, estivemos na, estive no, estivemos no, ja estivemos, ja estive, estivemos, fomos a, fui a, fomos ao, fui ao, fomos para, fui para, fomos para a, fomos para o, fui para a, ja fomos a, ja fui a, ja fomos ao, ja fui ao, ja fomos para, ja fui para, ja fomos para a, ja fui para a, ja fomos para o, ja conhecemos, ja conheco, conhecemos, conheco, conhecemos ja, ja vimos, ja vi, ja visitamos, ja visitei, visitamos, visitei, voltamos de, voltamos da, voltamos do, voltei de, voltei da, acabamos de voltar de, acabamos de voltar da, acabamos de voltar do, acabei de voltar de, nossa lua de mel foi em, nossa lua de mel foi na, a lua de mel foi em, ano passado fomos a, no ano passado fomos a, no ano passado fomos para, no verao passado fomos a, a nossa ultima viagem foi a, nossa ultima viagem foi para, ultima viagem foi a, ja vivi em, ja moramos em, morei em, estudei em, cresci em, casamos em, casamos na, costumamos ir a, vamos sempre a, sempre vamos a, todos os anos vamos a, fizemos, ja fizemos, ja fiz, vivia em, vivia na, vivia no, viviamos em, viviamos na, viviamos no, morava em, morava na, morava no, moravamos em, moravamos na, moravamos no, vivi em, vivi na, vivi no, morei na, morei no, moramos antes na, ja morei em, cresci na, cresci no, crescemos em, crescemos na, crescemos no, fui criado em, fui criada em, a minha infancia em, estudei na, estudei no, já fui pra, já fui pro, fui pra, fui pro, já fomos pra, já fomos pro, fomos pra, fomos pro, esteve em, esteve no, esteve na, estiveram em, foi a, foi ao, foi pra, foi pro, foi para, foram a, foram para, foram pra, foram pro, acabou de voltar de, acabou de voltar da, acabou de voltar do, voltou de, voltou da, voltou do, voltei agora de, rodamos, já rodei, conheci, já conheci, viajei para, viajei pra, viajamos para, viajamos pra, passei férias em, passamos férias em, passamos o verão em, vamos todo ano a, vamos todo ano para, vamos todo ano pra, todo ano vamos pra, sempre vou pra, da última vez em, a última vez em, da última vez no, da última vez na, há anos que vamos a, há anos que vamos ao, há anos que vamos à, há anos que vamos para, há anos que vou a, há anos que vou para',
    been_after:
      'ja estivemos la, ja estive la, ja estivemos, ja estive, ja conhecemos, ja conheco, ja fomos, ja fui, ja vimos, ja vi, ja visitamos, ja visitei, no ano passado, ano passado, o ano passado, no verao passado, verao passado, no inverno passado, ha dois anos, ha tres anos, ha um ano, ha anos, dois anos atras, anos atras, ja la fomos, ja la estivemos, ja la fui, estivemos la, estive la, fomos la, fui la, muitas vezes, varias vezes, duas vezes, vezes demais, ja visto, ja visitado, esteve la, ja esteve la, ja la esteve, la esteve, foi la, ja foi la, já fizemos, já a fizemos, já o fizemos, o anterior, no ano anterior, acabamos de ir, acabei de ir, já vivi lá, já morei lá, moro lá, vivo lá, moramos lá, trabalho lá, da última vez, na última vez, a última vez, era o nosso favorito, acabámos de voltar de lá, acabei de voltar de lá, acabámos de vir de lá',
    like: 'como, parecido com, parecida com, parecidos com, parecido a, parecida a, semelhante a, similar a, algo como, algo parecido com, algo tipo, tipo, no estilo de, ao estilo de, estilo, um lugar como, um sitio como, uma cidade como, uma ilha como, um destino como, que lembre, que faca lembrar, alternativa a, igual a, a mesma coisa que, o mesmo que, uma como, um como, tipo assim como, parecido ao, parecida ao, semelhante ao, similar ao, igual ao, do estilo de, do tipo de',
    home: 'uma familia de, familia de, um grupo de, grupo de, moro em, moramos em, moro no, moramos no, moro na, moramos na, vivo em, vivemos em, vivo no, vivemos no, vivo na, vivemos na, moro perto de, moramos perto de, vivo perto de, vivemos perto de, saimos de, saio de, saimos do, saimos da, saindo de, saindo do, saindo da, a sair de, saida de, com saida de, partimos de, partimos do, parto de, partindo de, partindo do, partida de, com partida de, voamos de, voamos do, voando de, voo de, voos de, voo direto de, voos a partir de, a partir de, sou de, somos de, sou do, somos do, sou da, somos da, venho de, vimos de, a nossa casa e em, minha casa e em, o nosso aeroporto e, nosso aeroporto e, meu aeroporto e, o aeroporto mais proximo e, de carro desde, desde, residimos em, resido em, morador de, moradores de, longe de casa em, vivendo em, morando em, a partir do, a partir da, de voo de, de voo do, partindo da, de comboio desde, de trem desde, a partir dos, de carro a partir do, de carro a partir da, de carro a partir de, de comboio a partir do, de trem a partir de, mais perto do, mais perto da, mais perto de, não muito longe de, não muito longe do, não muito longe da, não longe de, sai de, sai do, sai da, estamos em, estou em, estamos no, estamos na, tô em, partida do, partida da, saída do, saída da, partindo dos, a gente mora em, a gente mora no, a gente mora na, a gente vive em, partida, aeroporto de partida, cidade de partida, saída, saída de, origem, daqui de, daqui do, daqui da, aqui de, aqui do, aqui da, aqui no, aqui na, aqui em',
    home_first: 'de, do',
    stopover:
      'escala, escalas, escala em, fazer escala em, conexão em, conexão, em trânsito, via, a trabalho em, a trabalho para, a trabalho no, em trabalho, por trabalho, a trabalho, em negócios',
    acquaintance:
      'cabeleireiro, cabeleireira, vizinho, vizinhos, vizinha, vizinhas, chefe, patrão, patroa, dentista, médico, médica, doutor, doutora, professor, professora, terapeuta, treinador, treinadora, senhorio, senhoria, cliente, clientes, colega, colegas, colega de trabalho',
    label:
      'voo, número do voo, voo número, terminal, portão, quarto número, assento, fila, autocarro, ônibus, linha, plataforma, autoestrada, versão, página, capítulo, código postal, cep, código, ref, referência, reserva, número da reserva, pedido, número do pedido, telefone, tel, apartamento, iphone, windows, covid, formulário',
    theirs:
      'mora em, moram em, mora no, mora na, moram no, vive em, vivem em, vive no, vive na, e de, sao de, nasceu em, nasceu na, nasceu no, familia em, familia no, amigos em, amigas em, irma em, irmao em, pais em, raizes em, raizes na, passaporte, passaportes, cidadaos, trabalha em, trabalha na, mudou-se para, se mudou para, estuda em, originario de, meus avos eram de, era de, era do, era da, eram de, eram do, eram da, veio de, veio da, veio do, vieram de, vieram da, vieram do, vinham de, vinham da, antepassados de, filme sobre, série sobre, documentário sobre, livro sobre, só fala de, só fala da, só fala do, não para de falar de, trabalha para, trabalho para, trabalho na, trabalho no, trabalho em, nos conhecemos em, casa-se em, casou em, se casa em, casamento em, mudou pra, se mudou pra, apartamento em, casa em, casa no, escritório em, congresso em, filho em, filha em, tia em, tio em, primos em, parentes em, prima em, estudam em, estuda no, estuda na, trabalha no, trabalham em, moram na, chama-se, se chama, me chamo, de sobrenome, emigrou para, emigraram para, intercâmbio em, intercâmbio no, intercâmbio na, erasmus em, é do, é da, são do, são da, morreu em, morreu na, morreu no, faleceu em, vivem no, vivem na, vivem nos, vivem nas, vivem perto de, moram nos, moram nas, moram perto de, ver a família em, ver a família a, ver a família no, ver a família na, visitar a família em, visitar a família a, visitar a família no, visitar a família na, vem de, vêm de, vem do, vem da, vêm da, chega de, junta-se a nós de, passada em, ambientada em, que se passa em',
    to: 'a, ao, as, aos, em, no, na, nos, nas, para, pra, pro, para o, para a, para as, para os, por, pelo, pela, pelos, pelas, visitar, ver, conhecer, explorar, percorrer, descobrir, viajar para, viajar a, ir a, ir ao, ir para, ir para o, ir para a, viagem a, viagem para, viagem ao, viagem pela, ferias em, ferias no, ferias na, escapada a, vamos a, vamos para, experimentar, dentro de, perto de, a volta de, rumo a, num, numa',
    named:
      'chamo-me, me chamo, chama-se, se chama, chamado, chamada, meu nome e, o meu nome e, sou o, sou a, aqui e o, aqui e a, ola, oi, caro, cara, senhor, senhora, cumprimentos, abraco, atenciosamente, beijos',
    essential:
      'sobretudo, principalmente, especialmente, acima de tudo, antes de mais, imprescindivel, fundamental, indispensavel, o mais importante e, o principal e, o importante e, que nao falte, nao pode faltar, nao podem faltar, louco por, louca por, loucos por, apaixonados por, apaixonado por, apaixonada por, paixao por, so por, unicamente, tem de ter, tem que ter, obrigatorio, e obrigatorio, e essencial, essencial, obrigatória, é obrigatória, é indispensável, é o principal, sem falta, é prioridade, tem que ser, é fundamental',
    mild: 'talvez, se possivel, se der, de preferencia, um pouco de, um pouquinho de, um bocadinho de, algum, alguma, alguns, algumas, seria bom, seria ideal, seria otimo, de vez em quando, um toque de, quem sabe, eventualmente, seria um bonus, um bonus, seria um plus, um plus, seria legal, seria giro, seria fixe, seria bacana, se calhar, se houver tempo, se rolar, opcional, seria massa, era bom, seria um extra, vinha a calhar, seria a cereja do bolo, seria top',
    instead: 'em vez disso, ao inves, em alternativa, melhor',
    too_much:
      'demasiado, demasiada, demasiados, demais, muito, muita, muitos, muitas, tao, tanto, tanta, tantos, tantas, muitissimo',
    question:
      'que, o que, qual, quais, quando, onde, como e, como sao, como esta, como chego, como chegamos, como se chega, quem, por que, porque e que, quanto, quanta, quantos, quantas, ha, tem, existe, existem, pode, podes, podias, poderia, podemos, pode-se, da para, posso, e seguro, e segura, e caro, e cara, e barato, sabes se, sabe se, me pode dizer, podes dizer-me, pergunto-me, faz calor, faz frio, preciso de visto, precisamos de visto, preciso de carro, e preciso, vale a pena, sera que',
    nothing:
      'o que eu, aquele que, aquela que, o que esta, a que esta, o que fica, a que fica, peru, por favor, com certeza, claro que sim, comida chinesa, comida indiana, comida tailandesa, comida italiana, comida mexicana, comida japonesa, comida grega, comida francesa, restaurante chines, restaurante italiano, restaurante indiano, restaurante japones, salada russa, salada grega, montanha russa, vinho frances, vinho italiano, queijo suico, canivete suico, pao frances, cafe turco, banho turco, castanha do para, pimenta do reino, azeite, ao mesmo tempo, as vezes, a toa, a vontade, no fim, no final, na verdade, em geral, em total, em conta, em comum, em caso de, de acordo, por exemplo, por enquanto, por fim, por aqui, ao menos se, em todo caso, dias por semana, horas por dia, uma vez, outra vez, duas vezes, desta vez, dessa vez, a primeira vez, pela primeira vez, segunda mao, primeira classe, em primeiro lugar, terceira idade, cartao de credito, agua fria, bebidas frias, cerveja gelada, cachorro quente, cachorros quentes, chocolate quente, agua quente, trabalho em, trabalho de casa, teletrabalho, em casa, tempo livre, a tempo, muito tempo, pouco tempo, boa viagem, seguro de viagem, seguro saude, historia de amor, historico medico, arte de, banco, todo o dia, o dia todo, todo o mundo, todo mundo, gente, lugar, lugares, sitio, sitios, espaco, dar uma volta, fora isso, segunda feira, terca feira, quarta feira, quinta feira, sexta feira, sabado, domingo, segundas intencoes, queimo ao sol, escaldao, escaldoes, trabalho remoto, sairam de casa, ja sairam de casa, team building, volto amanha, ate amanha, falamos amanha, em crianca, quando era crianca, sou mulher, sou uma mulher, deles, delas, dos quais, responder amanhã, respondo amanhã, digo amanhã, falo amanhã, volto amanhã, amanhã te falo',
    'unit:minute': 'minuto*, min, mins',
    'unit:hour': 'hora*, h, hrs, horinhas',
    'unit:day': 'dia*, diazinhos, d',
    'unit:night': 'noite*, pernoite*, diaria*',
    'unit:week': 'semana*, semaninha*',
    'unit:fortnight': 'quinzena*',
    'unit:weekend': 'fim de semana, fins de semana, final de semana, finais de semana, fds',
    'unit:long_weekend':
      'fim de semana prolongado, fim de semana longo, final de semana prolongado, feriadao, feriado prolongado, fim de semana alargado, ponte prolongada, ponte, feriado, fds prolongado',
    'unit:month': 'mes, meses',
    'unit:year': 'ano*, aninho*',
    'number:0': 'zero',
    'number:1': 'um, uma',
    'number:2': 'dois, duas, um par de',
    'number:3': 'tres',
    'number:4': 'quatro',
    'number:5': 'cinco',
    'number:6': 'seis, meia duzia de, meia duzia',
    'number:7': 'sete',
    'number:8': 'oito',
    'number:9': 'nove',
    'number:10': 'dez, uma dezena de',
    'number:11': 'onze',
    'number:12': 'doze, uma duzia de',
    'number:13': 'treze',
    'number:14': 'catorze, quatorze',
    'number:15': 'quinze, uma quinzena de',
    'number:16': 'dezesseis, dezasseis',
    'number:17': 'dezessete, dezassete',
    'number:18': 'dezoito',
    'number:19': 'dezenove, dezanove',
    'number:20': 'vinte',
    'number:30': 'trinta',
    'number:40': 'quarenta',
    'number:50': 'cinquenta',
    'number:60': 'sessenta',
    'number:70': 'setenta',
    'number:80': 'oitenta',
    'number:90': 'noventa',
    'number:100': 'cem, cento',
    'number:200': 'duzentos, duzentas',
    'number:300': 'trezentos, trezentas',
    'number:400': 'quatrocentos, quatrocentas',
    'number:500': 'quinhentos, quinhentas',
    'number:600': 'seiscentos, seiscentas',
    'number:700': 'setecentos, setecentas',
    'number:800': 'oitocentos, oitocentas',
    'number:900': 'novecentos, novecentas',
    'scale:1000': 'mil, k, milhares, contos',
    'scale:1000000': 'milhao, milhoes',
    few: 'poucos, poucas, alguns, algumas, varios, varias, uns poucos, umas poucas, uns quantos',
    'currency:USD': '$, usd, dolar, dolares, us$, dolares americanos',
    'currency:EUR': '€, eur, euro, euros',
    'currency:GBP': '£, gbp, libra, libras, libras esterlinas',
    'currency:INR': '₹, inr, rupia, rupias',
    'currency:JPY': '¥, jpy, iene, ienes',
    'currency:CHF': 'chf, franco, francos, francos suicos',
    'currency:CAD': 'cad, c$, dolares canadenses, dolares canadianos',
    'currency:AUD': 'aud, a$, dolares australianos',
    'currency:BRL': 'brl, real, reais, r$, conto, contos, paus, pilas',
    'currency:MXN': 'mxn, pesos, peso',
    'currency:SEK': 'sek, coroas suecas',
    'currency:NOK': 'nok, coroas norueguesas',
    price:
      'orcamento, orcamento de, orcamento e de, gastar, gastarmos, gasto, gastos, custo, custa, custe, custar, preco, pagar, dinheiro, grana, guardado, guardados, juntei, juntamos, poupamos, poupei, dispomos de, disponho de, temos disponivel, contamos com, investir, verba',
    each: 'cada um, cada uma, por pessoa, por cabeca, p p, pp, cada, cada pessoa, por viajante, por adulto, por barba, para cada um, pra cada um, pra cada, por pessoa e dia, por dia e pessoa, por pessoa e por dia, por dia e por pessoa',
    together:
      'no total, total, ao todo, em total, tudo junto, para os dois, para as duas, pros dois, pra nos dois, para ambos, para todos, para todas, para toda a familia, para a familia, pra familia, para o grupo, para os tres, para os quatro, todos juntos, para toda a viagem, para a viagem toda, para tudo, pra tudo, pela viagem toda, para dois, pra dois, para duas',
    a_day:
      'por dia, ao dia, diarios, diario, cada dia, por noite, a noite cada, a diaria, cada noite, por pessoa e dia, por dia e pessoa, por pessoa e por dia, por dia e por pessoa',
    a_week: 'por semana, a semana, semanais, semanal, cada semana',
    with_journey:
      'tudo incluido, tudo incluso, voos incluidos, voo incluido, com voos, com voo, com os voos, com o voo, incluindo voos, incluindo os voos, incluindo o voo, passagens incluidas, com passagem, com passagens, com as passagens, incluindo passagens, incluindo passagem, aviao incluido, com tudo, com tudo incluido, viagem incluida, voo incluso, aereo incluso',
    without_journey:
      'sem voos, sem voo, sem os voos, sem o voo, sem contar voos, sem contar os voos, sem contar o voo, voos a parte, voo a parte, mais voos, mais os voos, sem incluir voos, sem incluir o voo, sem passagem, sem passagens, sem as passagens, sem contar as passagens, sem contar passagem, fora as passagens, fora passagem, fora passagens, fora os voos, fora o voo, voos nao incluidos, sem aviao, passagens a parte',
    about:
      'uns, umas, cerca de, aproximadamente, mais ou menos, por volta de, em torno de, a volta de, a rondar, quase, aprox, na faixa de',
    at_most:
      'maximo, no maximo, ate, menos de, nao mais de, nao mais do que, abaixo de, maximo de, max, teto de, limite, limite de, por menos de, sem passar de, sem ultrapassar, inferior a, ate no maximo, o mais tardar, no maximo ate, nao depois de',
    at_least: 'pelo menos, ao menos, no minimo, minimo, mais de, a partir de, acima de, nao menos de, minimo de',
    between: 'entre, de, do, desde, dos',
    until: 'a, ao, ate, ate ao, ate o, e, ou, as, aos',
    half: 'e meio, e meia, meio, meia',
    single: 'uma, um, uma so, um so, uma boa, toda a, todo o, a, o, uma semana inteira',
    count:
      'somos, seremos, seriamos, vamos, iremos, iriamos, viajamos, grupo de, familia de, para, pra, uma familia de, um grupo de, no total somos, ao todo somos, somos um grupo de, somos uma familia de, somos um total de, nos, estamos em, vamos em, somos em, vamos ser, vamos ser afinal, afinal somos, afinal vamos ser, turma de, galera de, bando de',
    elapsed:
      'ha, cada, depois de, antes de, desde, faz, ultimos, ultimas, proximos, proximas, os ultimos, os proximos, atras, depois, antes, de antecedencia, de experiencia, de casados, casados, de casamento, juntos, de trabalho, de namoro, de gravidez, demoramos, demorou, dura, durou, levamos',
    people:
      'pessoa*, viajante*, passageiro*, hospede*, rapaz, rapazes, rapariga*, moca*, homens, mulheres, estudante*, colega*, primos, primas, irmaos, irmas, aposentados, reformados, integrantes, membros, pax, senhoras, senhores, cabecas, caras, gurias, aluno*, professores',
    star: 'estrela*',
    degrees: 'grau, graus, °, °c, celsius, graus celsius',
    distance:
      'km, quilometro*, milhas, metros, m, kg, quilos, por cento, %, quarto*, cama*, malas, pontos, pratos, escala*, conexoes, hoteis, restaurantes, cidades, paises, ilhas, etapas, ideias, opcoes, perguntas, lugares, coisas, livros, praias, vezes, andares, pisos, litros',
    old: 'anos de idade, anos completos, anos feitos, faz anos, tem, idade, idades, de idade, com idades de, completa, completam, completo, acabou de fazer, acaba de fazer, acabou de completar',
    pregnant:
      'gravida, gravidas, de gravidez, gravidez, estou gravida, gestante, de gestacao, espera um bebe, esperamos um bebe, data prevista do parto, parto previsto, bebê nasce, bebé nasce',
    jubilee:
      'aniversario de casamento, bodas de prata, bodas de ouro, de casados, anos de casados, anos de casamento, anos juntos, andar, piso, seculo, edicao, de casamento, aniversario',
    clock: 'am, pm, em ponto, da manha, da tarde, da noite',
    day_of_month: 'º',
    'month:1': 'jan',
    'month:2': 'fev',
    'month:4': 'abr',
    'month:8': 'ago',
    'month:9': 'set',
    'month:10': 'out',
    'month:11': 'nov',
    'month:12': 'dez',
    'season:spring': 'primavera*',
    'season:summer': 'verao, veroes',
    'season:autumn': 'outono*',
    'season:winter': 'inverno*',
    'feast:christmas': 'natal, no natal, ferias de natal, epoca natalicia, festas de fim de ano',
    'feast:new_year': 'ano novo, reveillon, passagem de ano, fim de ano, virada do ano, final de ano',
    'feast:easter': 'pascoa, semana santa, ferias da pascoa',
    'feast:school_summer': 'ferias de verao, ferias grandes, ferias escolares',
    'feast:valentine': 'dia dos namorados, sao valentim',
    'feast:carnival': 'semana de carnaval, feriado de carnaval, carnaval, no carnaval',
    'feast:halloween': 'halloween, dia de todos os santos, finados',
    early:
      'inicio de, no inicio de, comeco de, no comeco de, comecos de, principios de, primeira quinzena de, na primeira quinzena de, inicios de',
    middle_of: 'meados de, meio de, no meio de',
    late: 'fim de, no fim de, final de, no final de, finais de, fins de, ultima semana de, segunda quinzena de, na segunda quinzena de, que acabe, que termine',
    next: 'proximo, proxima, proximos, proximas, que vem',
    this: 'este, esta, neste, nesta, nesse',
    soon: 'o mes que vem, mes que vem, no mes que vem, no proximo mes, proximo mes, o quanto antes, o mais rapido possivel, o mais cedo possivel, a semana que vem, semana que vem, na proxima semana, proxima semana, daqui a umas semanas, em breve, ultima hora, amanha, este mes, este fim de semana, neste fim de semana',
    'who:alone':
      'so eu, sozinho, sozinha, viajo sozinho, viajo sozinha, viajando sozinho, viajando sozinha, viajar sozinho, viajar sozinha, vou sozinho, vou sozinha, a sos, por minha conta, uma pessoa, para uma pessoa, pra uma pessoa, uma pessoa so, so para mim, so pra mim, mae solteira, pai solteiro, apenas eu, eu mesmo, eu mesma, a solo, viagem solo, comigo mesmo, comigo mesma',
    'who:couple':
      'casal, em casal, casalzinho, a dois, escapada romantica, casal gay, casal de lesbicas, recem casados, namorados, apaixonados, casais, por casal, cada casal',
    'who:pair':
      'mae e filha, mae e filho, pai e filho, pai e filha, nos dois, nos duas, os dois, as duas, ambos, ambas, para dois, pra dois, duas pessoas, so nos dois, eu e ela, eu e ele, duas maes, dois pais, pros dois, para os dois, pra nos dois, para as duas, entre os dois, entre nos dois',
    'who:partner':
      'minha mulher, meu marido, minha esposa, meu esposo, minha namorada, meu namorado, mulher, marido, esposa, esposo, namorada, namorado, noiva, noivo, minha noiva, meu noivo, companheira, companheiro, minha companheira, meu companheiro, meu parceiro, minha parceira, parceiro, parceira, minha cara metade, meu amor, minha mina, meu boy',
    'who:child':
      'filho, filha, crianca, menino, menina, filhinho, filhinha, neto, neta, sobrinho, sobrinha, miudo, miuda, garoto, garota, enteado, enteada, afilhado, afilhada, guri, pequenote, crianca pequena, filho pequeno, filha pequena, filhote, guria, pequeno, pequena, pirralho, pirralha, meu puto',
    'who:children':
      'filhos, filhas, criancas, meninos, meninas, filhinhos, netos, netas, sobrinhos, sobrinhas, miudos, miudas, garotos, garotas, gemeos, gemeas, trigemeos, pequenos, os pequenos, criancada, pequenada, criancas pequenas, filhos pequenos, criancinhas, para as crianças, para crianças, para os miúdos, para as miúdas, para os pequenos, pros pequenos, pra criançada, pirralhos, molecada, filharada, putos, gurizada',
    'who:baby': 'bebe*, recem nascido, nenem, bebezinho, bebes',
    'who:teen': 'adolescente, filho adolescente, filha adolescente',
    'who:teens': 'adolescentes, filhos adolescentes, filhas adolescentes',
    'who:parent':
      'mae, pai, avo, vovo, vo, sogra, sogro, minha mae, meu pai, mama, papa, mamae, papai, madrasta, padrasto, minha avo, meu avo',
    'who:parents':
      'pais, avos, sogros, meus pais, os meus pais, nossos pais, os nossos pais, pais idosos, meus avos, os meus avos',
    'who:relative': 'irma, irmao, primo, prima, tia, tio, cunhada, cunhado, genro, nora, mana, mano, maninha',
    'who:friend': 'amigo, amiga, colega, melhor amigo, melhor amiga, colega de quarto',
    'who:friends':
      'amigos, amigas, despedida de solteiro, despedida de solteira, galera, os amigos, as amigas, viagem de amigas, viagem de amigos, grupo de amigos, malta, pessoal, turma de amigos',
    'who:family':
      'familia*, em familia, viagem em familia, ferias em familia, familia toda, toda a familia, familia numerosa, familia de, uma familia de, somos uma familia de',
    'who:group': 'grupo*, turma, equipe, equipa, excursao da turma, bando',
    'who:we':
      'nos, nosso, nossa, nossos, nossas, queremos, somos, vamos, viajamos, procuramos, temos, estamos, preferimos, gostariamos, iremos, a gente, gostavamos, queriamos, conosco, connosco',
    'who:me':
      'eu, me, meu, minha, meus, minhas, comigo, quero, sou, vou, viajo, procuro, tenho, estou, gostaria, gostava',
    'who:adults': 'adulto*, maiores de idade',
    'who:of_us': 'de nos',
    visit:
      'visitar minha, visitar meu, visitar meus, visitar minhas, visitar a minha, visitar o meu, visitar os meus, ver minha, ver meus, ver os meus, ver a minha, sem os, sem minha, sem meu, sem meus, sem as, presente para minha, presente para meu, casamento da minha, casamento do meu, o casamento de, conhecer a minha, deixar os, presente da minha',
    warm: 'sol, ensolarado, ensolarada, solarengo, quentinho, quentinha, ameno e sol, bom tempo, tempo bom, quente, quentes, apanhar sol, tomar sol, bronzear, bronzear-nos, clima quente, calorzinho, sol e praia, demasiado frio, frio demais',
    hot: 'calor, tropical, tropicais, muito quente, escaldante, tropicos, clima tropical',
    mild_weather:
      'ameno, amena, amenos, clima ameno, temperado, clima temperado, nao muito quente, nao demasiado quente, nem calor nem frio, nem frio nem calor, sem muito calor, sem demasiado calor, sem calor demais, que nao faca muito calor, que nao faca demasiado calor, temperaturas amenas, temperatura amena, temperaturas agradaveis, temperatura agradavel, clima primaveril, nao quente demais, sem calor excessivo',
    cool: 'fresco, fresca, fresquinho, clima fresco, refrescar, refrescar-nos, demasiado calor, quente demais, demasiado quente, quentes demais, se não fosse tão quente, menos quente, menos calor',
    cold: 'frio, fria, frios, gelado, gelada, frio de verdade, friozinho, clima frio',
    snow: 'neve, nevado, nevada, natal branco, treno, bonecos de neve, treno puxado por caes, treno de caes, caes de treno, passeio de treno com caes, huskies, husky',
    flee: 'fugir do, fugir da, fugir de, fugindo do, fugindo da, escapar do, escapar da, escapar de, escapar ao, fugir ao, fugir, escapar, farto do, fartos do, fartos da, sair do, evitar o, longe do, cansados do, cansado do',
    weather: 'tempo como, chuva, cinzento, escuridao, umidade, humidade',
    'means:plane': 'aviao, avioes, voar, voando, voo, voos, de aviao, sem voos, sem voo, sem aviao',
    'means:train':
      'comboio, comboios, trem, trens, de comboio, de trem, interrail, trem noturno, de comboio desde, de trem desde, de comboio a partir de, apanhar o comboio, prefiro o comboio, prefiro trem, preferimos o comboio',
    'means:car':
      'carro, de carro, nosso carro, o nosso carro, com o nosso carro, carro proprio, automovel, de estrada, de carro desde, de carro a partir de, de carro a partir do, com o carro, com a nossa autocaravana, com o nosso motorhome',
    'means:bus': 'autocarro, autocarros, onibus, de onibus, de autocarro',
    'means:ferry': 'ferry, de barco, balsa, de navio',
    'means:bicycle': 'bicicleta, bicicletas, bike, bikes, de bicicleta, de bike',
    near: 'perto, perto de casa, nao muito longe, nao longe demais, nao demasiado longe, aqui perto, voo curto, voos curtos, sem voos longos, nada de voos longos, proximo de casa, que nao seja longe, que nao seja muito longe, que nao fique longe, que nao fique muito longe, sem jet lag, pertinho, nao tao longe, nada longe, nao voar tao longe, nao ir tao longe, nao voar longe, menos longe, mais perto do, mais perto da, mais perto de, não muito longe de, não muito longe do, não muito longe da, não longe de',
    journey:
      'voo de, voos de, voo direto de, voo, voos, de voo, de viagem, voar, de aviao, de comboio, de trem, de carro, viagem, trajeto, no ar, ate la, conduzir, dirigir, de estrada, porta a porta, horas de viagem',
    only: 'so, so de, somente, apenas, apenas de, unicamente, exclusivamente, so em, so com, de carro desde, de carro a partir de, de comboio desde, de trem desde, de comboio, de trem, de carro, de barco, de autocarro, de ônibus, de navio, apanhar o comboio, prefiro o comboio, prefiro trem, preferimos o comboio, com o carro, com o nosso carro, com a nossa autocaravana, com o nosso motorhome',
    start: 'saindo, saimos, sair, comecar, comecando, chegamos, chegar, a partir do',
    'theme:adventure':
      'aventura*, aventureiro*, aventureira*, adrenalina, rafting, bungee jumping, tirolesa*, parapente, canyoning, escalada, escalar, caiaque, kayak, canoagem, esporte*, desporto*, esportes radicais, desportos radicais, viagem ativa, ferias ativas, expedicao, expedicoes, paraquedismo, quadriciclo, moto4, via ferrata, atividades ao ar livre, emocoes fortes, radical, treno puxado por caes, treno de caes, caes de treno, passeio de treno com caes, huskies, husky',
    'theme:architecture':
      'arquitetura*, arquitectura, edificios, predios, arranha ceus, catedral, catedrais, palacio*, mesquita*, modernismo, gaudi, barroco, gotico, art nouveau, bauhaus, igrejas, azulejos',
    'theme:art':
      'arte, artes, museu*, galeria*, pintura*, pintores, escultura*, exposicao, exposicoes, arte de rua, impressionistas, murais',
    'theme:beach':
      'praia*, prainha*, mar, costa*, areia, nadar, banho de mar, banhos de mar, mergulhos no mar, oceano, lagoa*, enseada*, agua turquesa, aguas turquesas, aguas cristalinas, agua cristalina, litoral, sol e praia, apanhar sol, tomar sol, espreguicadeira*, beira mar, a beira mar, praiano, balnear, pe na areia, perto do mar, perto da praia, praia deserta, praias desertas, bangalo sobre a agua, bangalos sobre a agua, bangalo sobre as aguas, bangalos sobre as aguas, villa sobre a agua, vilas sobre a agua',
    'theme:city':
      'cidade, cidades, urbano*, urbana*, metropole*, escapada urbana, city break, cidade grande, grandes cidades, capital, capitais, vida urbana, turismo urbano',
    'theme:culture':
      'cultura*, cultural, culturais, tradicao, tradicoes, tradicional, tradicionais, vida local, costumes, teatro*, opera, museu*, concerto*, musica, musica ao vivo, ballet, folclore, flamenco, fado, jazz, templos, gente local, shows, biblioteca*, livraria*',
    'theme:desert': 'deserto*, duna*, sahara, saara, beduinos, camelo*, passeio de camelo, dromedarios, lencois',
    'theme:diving':
      'mergulho, mergulhar, mergulhador, mergulhadores, snorkel, snorkeling, fazer snorkel, recife*, coral, corais, mantas, raias, tubaroes baleia, padi, naufragios, apneia, fundo do mar, vida marinha',
    'theme:family':
      'parque de diversoes, parques de diversoes, parque tematico, parques tematicos, adequado para criancas, para criancas, para as criancas, pras criancas, para os miudos, para os pequenos, aquario*, parque aquatico, parques aquaticos, jardim zoologico, zoologico, zoo, disney, disneyland, disneylandia, legoland, clube infantil, kids club, coisas para criancas, bom para criancas, para as miúdas, pros pequenos, pra criançada',
    'theme:festivals':
      'festival, festivais, carnaval, festas populares, desfile*, oktoberfest, mercado de natal, mercados de natal, feira de natal, dia dos mortos, fogo de artificio, fogos de artificio, holi, festas locais, festa junina, romarias, arraial',
    'theme:food':
      'comida*, comer, comer bem, gastronomia, gastronomico*, gastronomica*, cozinha, culinaria, culinario, restaurante*, comida de rua, curso de culinaria, aulas de culinaria, tapas, petiscos, sushi, marisco*, frutos do mar, ramen, tacos, massa, pizza, gourmet, queijo*, michelin, peixe fresco, pratos locais, pratos tipicos, chocolate, boa mesa, boa comida, churrasco, tascas, doces, padarias, foodies, frutos frescos, se coma bem, se come bem, come se bem',
    'theme:hiking':
      'caminhada*, caminhar, trilha*, trilho*, trekking, trek, pedestrianismo, a pe, fazer trilha, fazer trilhas, percursos pedestres, andar a pe, andar, montanhismo, caminho de santiago, passeios a pe, passeios na natureza, longas caminhadas, levadas',
    'theme:history':
      'historia, historico*, historica*, antigo*, antiga*, ruina*, arqueologia, arqueologico*, arqueologica*, castelo*, templo*, medieval, medievais, romano*, patrimonio, unesco, piramide*, centro historico, centros historicos, fortaleza*, monumento*, incas, maia*, azteca*, vikings, antiguidade, cidades coloniais, cidade velha, sitios arqueologicos',
    'theme:islands':
      'ilha*, ilhota*, ilhinha, arquipelago*, atol, atois, de ilha em ilha, ilha deserta, ilhas desertas, bangalo sobre a agua, bangalos sobre a agua, bangalo sobre as aguas, bangalos sobre as aguas, villa sobre a agua, vilas sobre a agua',
    'theme:mountains':
      'montanha*, montanhoso, montanhosa, alpino*, alpina*, cume*, pico*, vulcao, vulcoes, alta montanha, serra*, cordilheira*, teleferico, refugios de montanha, ar da montanha, aldeia de montanha',
    'theme:nature':
      'natureza, natural, naturais, paisagem, paisagens, cascata*, cachoeira*, catarata*, floresta*, bosque*, selva*, mata, fiorde*, lago*, parque nacional, parques nacionais, campo, canion, canions, desfiladeiros, glaciar, glaciares, geleira*, ar livre, ao ar livre, flores, jardim, jardins, geiseres, botanico, tulipas, lavanda, arrozais, falesia*, falesias, penhascos, gruta*, caverna*, estrelas, ver as estrelas, vales, turismo rural, verde, rios',
    'theme:nightlife':
      'vida noturna, vida nocturna, bares, bar, discoteca*, boate*, balada*, clube, clubes, festa, festas, sair a noite, sair para dancar, copos, beber copos, cocktails, drinques, drinks, techno, dancar, pubs, cerveja*, noitada*, beber, cervejarias, curtir a noite, farra, barzinhos, cerveja barata, cervejas baratas',
    'theme:northern_lights': 'aurora boreal, auroras boreais, aurora*, luzes do norte',
    'theme:road_trip':
      'road trip, viagem de carro, viagens de carro, passeio de carro, autocaravana*, motorhome, carrinha, kombi, alugar um carro, alugar carro, aluguel de carro, aluguer de carro, carro alugado, viagem de moto, de moto, percorrer de carro, pela estrada fora, roadtrip, fly and drive, rota de carro, dirigir pela costa, com a nossa autocaravana, com o nosso motorhome',
    'theme:romance': 'romantico*, romantica*, romance, romantismo, a luz de velas, jantar romantico, ninho de amor',
    'theme:sailing':
      'veleiro*, velejar, vela, a vela, iate*, catamara, catamaras, cruzeiro*, regata*, barco*, passeio de barco, passeios de barco, navegar, navegacao, escuna, andar de barco',
    'theme:shopping':
      'compras, ir as compras, lojas, loja, centro comercial, centros comerciais, shopping, shoppings, boutiques, bazar, bazares, souk, souks, mercado*, feira*, feirinha*, outlets, antiguidades, feira da ladra',
    'theme:skiing':
      'esqui, esquiar, esquiamos, ski, snowboard, pistas, pista, desportos de inverno, esportes de inverno, estacao de esqui, estacoes de esqui, estancia de esqui, estancias de esqui, esqui de fundo, fora de pista, viagem de esqui, esquio, esquia',
    'theme:spirituality':
      'espiritual, espiritualidade, meditacao, meditar, templos, mosteiro*, peregrinacao, peregrino*, budismo, budista*, santuario*, retiro*, ashram, sagrado*, encontrar-me a mim, paz interior',
    'theme:surfing':
      'surf, surfe, surfar, surfista*, ondas, onda, kitesurf, windsurf, bodyboard, escola de surf, aprender a surfar, kite, surfing',
    'theme:wellness':
      'spa, spas, bem estar, massagem, massagens, yoga, ioga, termas, termal, termais, balneario, sauna*, relax, relaxar, relaxante*, relaxamento, descansar, descanso, desligar, desconectar, detox, hammam, mimar-nos, ayurveda, pilates, nao fazer nada, recarregar baterias, recarregar as baterias, onsen, repouso, desestressar',
    'theme:wildlife':
      'safari*, fauna, animal, animais, vida selvagem, baleia*, ver baleias, observacao de baleias, aves, passaros, observacao de aves, elefante*, leao, leoes, gorila*, pinguim, pinguins, tartaruga*, tartarugas marinhas, ursos, golfinho*, tigre*, macacos, orangotangos, preguicas, oncas, jaguares, big five, tubaroes, zebras, girafas, cangurus, coalas, lobos, focas, flamingos, grande migracao, bichos, ama bicho, amam bicho, ver bicho',
    'theme:wine':
      'vinho*, vinicola*, vinicolas, adega*, vinha*, vinhedo*, vinhedos, prova de vinhos, provas de vinhos, degustacao de vinhos, degustacao de vinho, enoturismo, rota do vinho, rota dos vinhos, enologia, champanhe, quintas de vinho, regiao vinicola',
    'need:step_free':
      'cadeira de rodas, cadeiras de rodas, cadeirante*, acessivel, acessiveis, acessibilidade, sem barreiras, mobilidade reduzida, bengala, andarilho, andador, muletas, deficiente, deficiencia, problemas de mobilidade, problemas para andar, anda mal, caminha mal, artrose, anda com dificuldade, joelhos ja nao, joelhos nao, parkinson, avc, derrame, paralisia',
    'need:older_people':
      'idoso*, idosa*, terceira idade, pessoas idosas, mais velhos, reformados, aposentados, minha avo, meu avo, os meus avos, meus avos, pais idosos, octogenaria, octogenario, gente idosa, septuagenarios, octogenarios, com mais de 70 anos',
    'need:solo_women':
      'mulher sozinha, mulher que viaja sozinha, mulher viajando sozinha, viajante sozinha, viajo sozinha, viajando sozinha, viajar sozinha, vou sozinha, seguro para mulheres, segura para mulheres, seguro para mulher, mulheres sozinhas, rapariga sozinha',
    'need:same_sex_couples':
      'gay*, lesbica*, lgbt, lgbtq, lgbtqia, casal gay, casal de lesbicas, casal homossexual, homossexual, homossexuais, casal homoafetivo, queer, mesmo sexo, dois pais, duas maes, gay friendly, trans, também sou mulher, ela também é mulher, também sou homem',
    'need:safety':
      'seguro, segura, seguros, seguras, seguranca, lugar seguro, sitio seguro, pais seguro, destino seguro, que seja seguro, sem perigo, nada perigoso, sentir segura, pouca criminalidade',
    'need:pregnant':
      'gravida, gravidas, gravidez, estou gravida, gestante, esperamos um bebe, espera um bebe, semanas de gravidez, meses de gravidez, segundo trimestre, terceiro trimestre',
    'need:vegetarian': 'vegetariano*, vegetariana*, sem carne, nao como carne, nao comemos carne, nao come carne',
    'need:vegan': 'vegano*, vegana*, vegan, vegans, a base de plantas, nada de origem animal, sem produtos animais',
    'need:halal': 'halal, muculmano, muculmana, muculmanos',
    'need:kosher': 'kosher, kasher',
    'need:gluten_free': 'sem gluten, celiaco*, celiaca*, gluten, doenca celiaca, intolerante ao gluten',
    'need:pet':
      'cao, caes, cachorro*, cadela, animal de estimacao, animais de estimacao, pet, aceitem animais, aceitam animais, gato, cachorrinho, caozinho, labrador, caniche, gatinho, cadelas, gatos, cadelinha, cachorrinha, bicho de estimação, bichinho, aceitar bicho',
    'need:avoid_heat':
      'odeio o calor, odeio calor, odiamos calor, odeia calor, sem calor, nada de calor, nao gosto de calor, nao gostamos de calor, nao gosta de calor, sensivel ao calor, evitar o calor, que nao faca calor, nao se da bem com o calor, esclerose',
    'need:avoid_cold':
      'nao suporto o frio, nao suportamos o frio, nao suporta o frio, nao suporto frio, odeio o frio, odeio frio, odiamos o frio, odiamos frio, odeia frio, nao gosto de frio, nao gostamos de frio, nao gosta de frio, nada de frio, sem frio, nao aguento o frio, nao aguento frio, sensivel ao frio, evitar o frio, friorento, friorenta, friorentos, que nao faca frio',
    'need:english_spoken': 'onde se fale ingles, que falem ingles, falem ingles, so falo ingles',
    'need:no_car':
      'nao conduzo, nao conduzimos, nao conduz, nao conduzem, nao dirijo, nao dirigimos, nao dirige, nao dirigem, sem carro, sem conduzir, sem dirigir, nao queremos conduzir, nao quero conduzir, nao queremos dirigir, nao quero dirigir, nao tenho carta, nao temos carta, nao tenho carteira, nao temos carteira, nao tenho cnh, sem carta, sem carteira de motorista, nao temos carro, nao tenho carro, transporte publico, transportes publicos, sem alugar carro, sem alugar um carro, nao queremos alugar carro, ninguem dirige, ninguem conduz, odeio dirigir, odeio conduzir, tudo a pé, andar a pé para tudo',
    'need:visa_free':
      'sem visto, nao precise de visto, nao precisemos de visto, que nao precise de visto, nao exija visto, que nao exija visto, sem vistos',
    'need:small_children':
      'carrinho de bebe, carrinho, criancas pequenas, crianca pequena, filhos pequenos, filho pequeno, filha pequena, criancinhas',
    'avoid:hurricanes': 'furacao, furacoes, tufao, tufoes, ciclone, ciclones, epoca de furacoes, temporada de furacoes',
    'avoid:monsoon':
      'moncao, moncoes, epoca das chuvas, epoca de chuvas, estacao chuvosa, estacao das chuvas, chuva*, chuvoso, chover, chuva',
    'avoid:malaria': 'malaria, paludismo',
    'avoid:dengue': 'dengue, zika, mosquito*, pernilongos',
    ailment:
      'asma, asmático*, dpoc, mal de altitude, mal da altitude, mal da montanha, hipertensão, hipertenso*, pressão alta, tensão alta, problemas de coração, problema de coração, problemas cardíacos, cardíaco, cardíaca, marcapasso, pacemaker, com oxigénio',
    'avoid:altitude':
      'mal de altitude, mal da altitude, altitude, mal da montanha, hipertensão, hipertenso*, pressão alta, tensão alta, problemas de coração, problema de coração, problemas cardíacos, cardíaco, cardíaca, marcapasso, pacemaker, lugar alto, lugares altos, muito alto, com oxigénio',
    'avoid:crowds':
      'multidao, multidoes, lotado*, lotada*, superlotado, massificado, massificada, turismo de massas, turismo de massa, turistico*, turistica*, turistas, muita gente, gente demais, demasiada gente, cheio de turistas, cheia de turistas, cheio de gente, filas, hordas de turistas, apinhado, apinhada, armadilhas para turistas, sitios turisticos, lugares turisticos, confusao, muvuca, aglomeracao, aglomeracoes, praia lotada, praias lotadas, praia cheia, praias cheias, cheia de gente, lotado, lotada',
    'avoid:crime':
      'criminalidade, crime, roubos, assaltos, perigoso*, perigosa*, carteiristas, violencia, perigoso, perigosa, inseguro, insegura',
    'avoid:political': 'guerra, conflito*, golpe de estado, ditadura*, zona de guerra',
    'avoid:wildfire': 'incendio*, queimadas',
    'avoid:air_pollution': 'poluicao, smog, asma, asmático*, dpoc',
    'avoid:jellyfish': 'alforreca*, agua viva, aguas vivas, medusa*, caravelas',
    'avoid:storms': 'tempestade*, mar agitado, temporais',
    'avoid:remote': 'remoto*, longe de um hospital',
    'avoid:extreme_heat': 'calor extremo, onda de calor, ondas de calor, calor sufocante',
    'avoid:extreme_cold': 'frio extremo, frio polar',
    'avoid:no_alcohol': 'lei seca, paises sem alcool',
    'occasion:honeymoon': 'lua de mel, viagem de nupcias, viagem de nupcial, recem casados, recem casadas',
    'occasion:anniversary':
      'aniversario de casamento, bodas de prata, bodas de ouro, anos de casados, anos de casamento',
    'occasion:birthday':
      'aniversario, anos da minha, faco 30, faco 40, faco 50, faco 60, fazer 40, fazer 50, festa de anos, meus 40 anos, meus 50 anos, meus 30 anos',
    'occasion:babymoon': 'babymoon, ultima viagem antes do bebe, antes do bebe nascer, antes de o bebe nascer',
    'occasion:proposal': 'pedido de casamento, pedir a mao, fazer o pedido, em casamento',
    'occasion:wedding':
      'casar-nos, casarmos, nosso casamento, o nosso casamento, casamento na praia, casamento no estrangeiro, destination wedding, nos casamos, casamo-nos, vamos casar, vamos nos casar, me caso, casamos em, nos casamos em, casamos no, nos casamos no, vou casar, vou me casar, vou-me casar',
    'occasion:graduation':
      'formatura, formei-me, me formei, acabei de me formar, viagem de finalistas, viagem de formatura, fim de curso, licenciatura, acabei o curso',
    'occasion:retirement':
      'reforma, aposentadoria, reformei-me, me aposentei, vou me aposentar, vou reformar-me, aposentar, recem aposentado, acabo de me aposentar',
    'occasion:bereavement':
      'morreu, faleceu, morte de, morte do, morte da, falecimento, perdi meu, perdi minha, perdi o meu, perdi a minha, perdemos, viuvo, viuva, luto, funeral, cinzas, enterro, morreu em, morreu na, morreu no, faleceu em, partiu deste mundo, em memória, já não está connosco, nos deixou, acabou de morrer, acabou de falecer, morreu há pouco',
    'occasion:separation':
      'divorcio, divorciado, divorciada, divorciei-me, me divorciei, separacao, me separei, separei-me, acabei de me separar, me deixou, deixou-me, terminamos, termino, fim do namoro, recem separada, recem separado, coracao partido, separámos nos, nos separamos, divorciar',
    'occasion:recovery':
      'recuperar-me, me recuperar, recuperacao, convalescenca, esgotado, esgotada, esgotados, exausto, exausta, burnout, estressado, estressada, stressado, stressada, depois de uma operacao, depois da cirurgia, cirurgia, operacao, quimio, quimioterapia, cancro, cancer, infarto, enfarte, estresse, stress, fui operado, fui operada',
    'occasion:reunion': 'reencontro, reuniao de familia, reuniao familiar',
    'comfort:shoestring':
      'barato*, barata*, baratinho, economico*, economica*, o mais barato possivel, baixo orcamento, orcamento apertado, pouco orcamento, orcamento baixo, orcamento reduzido, orcamento limitado, pouco dinheiro, pouca grana, sem gastar muito, gastar pouco, gastando pouco, nao muito caro, nao muito cara, nada caro, nao caro, que nao seja caro, que nao seja muito caro, low cost, mochilao, mochileiro*, mochila as costas, de mochila, hostel, hosteis, albergue*, pousada barata, camping, campismo, barraca, tenda, acessivel de preco, em conta, sem muito dinheiro, nao temos muito dinheiro, nao tenho muito dinheiro, sem grana, duros, tesos, pechincha, nao queremos gastar muito, nao quero gastar muito, cerveja barata, cervejas baratas, sem gastar um rim, sem gastar uma fortuna, o mínimo possível, o menos possível, espelunca, espeluncas, pulguento, sem ir à falência, que não pese no bolso',
    'comfort:mid_range':
      'gama media, preco medio, orcamento medio, preco razoavel, precos razoaveis, normal, custo beneficio, boa relacao qualidade preco, nem caro nem barato, hoteis normais, nivel medio, tres estrelas, intermediario',
    'comfort:comfortable':
      'luxo, luxuoso*, luxuosa*, de luxo, cinco estrelas, quatro estrelas, hotel boutique, hoteis boutique, alta gama, alto padrao, exclusivo*, exclusiva*, mimar, sem olhar a custos, sem limite de orcamento, dinheiro nao e problema, o dinheiro nao e problema, primeira classe, executiva, premium, bons hoteis, hotel bom, hoteis bons, villa privada, confortavel, conforto, grande orcamento, nos mimar, caprichar, do bom e do melhor, bangalo sobre a agua, bangalos sobre a agua, bangalo sobre as aguas, bangalos sobre as aguas, villa sobre a agua, vilas sobre a agua',
    'pace:relaxed':
      'sem pressa, sem pressas, com calma, devagar, sem stress, sem estresse, ao nosso ritmo, ao meu ritmo, no nosso ritmo, ritmo calmo, ritmo tranquilo, ritmo lento, relaxado, relaxada, tranquilamente, com tranquilidade, sem correria, sem correrias, sem correr, viagem lenta, aos poucos, mais devagar, demasiadas coisas, coisas demais, muita coisa, demasiado cheio, cheio demais, muito cheio, muito corrido, corrido demais, menos coisas, mais tempo livre, mais descanso, abranda, abrandar, dia livre, dia de descanso, dia sem nada, acordar mais tarde, acordar tarde, levantar mais tarde, nao acordar cedo, dormir mais, comecar mais tarde, mais leve, mais folgado, alivia, aliviada, aliviar, muito puxado, cansativo demais, apertado demais, menos cheio, menos puxado, menos corrido, nada antes das, nada estressante, nada stressante, sereno, serena, sem estresse nenhum, cansa-se depressa, cansa rápido, dormir até tarde, sem horários, passeios leves, passeios calmos',
    'pace:packed':
      'ver tudo, ver o maximo possivel, aproveitar ao maximo, o maximo possivel, sem parar, ver muito, intenso, a todo vapor, bem cheio, dias cheios, energia de sobra, muita energia, bota mais, aproveitar cada dia, encher os dias, enche os dias',
    'pace:balanced': 'equilibrado, equilibrada, um pouco de tudo, de tudo um pouco, mistura de, combinar, combinando',
    'novelty:famous':
      'famoso*, famosa*, conhecido*, mundialmente conhecido, iconico*, iconica*, classico*, classica*, imperdiveis, imperdivel, muito conhecido, emblematico*',
    'novelty:hidden':
      'fora do comum, fora da rota, fora das rotas, pouco conhecido, pouco conhecida, pouco conhecidos, desconhecido*, desconhecida*, autentico*, autentica*, diferente*, algo diferente, original, secreto*, escondido, sem turistas, pouco turistico, pouco turistica, nao turistico, nao turistica, nada turistico, nada turistica, nao muito turistico, nao muito turistica, que nao seja turistico, inexplorado, longe do turismo, longe dos turistas, poucos turistas, cantos secretos, fora do circuito, onde ninguem vai',
    'novelty:quiet':
      'tranquilo*, tranquila*, tranquilidade, sossego, sossegado*, sossegada*, paz, silencio, silencioso*, silenciosa*, calmo*, calma*, isolado*, isolada*, solitario*, sem gente, pouca gente, sem multidoes, longe das multidoes, longe da multidao, longe de tudo, longe da confusao, sem confusao, sem muita gente, nao lotado, nao muito cheio, pouco movimentado, pouco movimentada, paz e sossego, que nao seja cheio, que nao tenha muita gente, refugio, praia deserta, praias desertas, nao muito barulhento, sem barulho, nao barulhento, baixa temporada, epoca baixa, fora de epoca, fora da temporada, baixa estacao',
    'novelty:lively':
      'animado*, animada*, com animacao, movimentado*, movimentada*, vibrante*, agitado, agitada, agito, cheio de vida, ambiente jovem, badalado, badalada',
    'open:season':
      'qualquer data, qualquer mes, em qualquer altura, qualquer altura, qualquer epoca, em qualquer epoca, datas flexiveis, datas abertas, flexiveis com as datas, flexivel com as datas, quando for, quando quiser, quando quiseres, sem datas, sem data fixa, a data tanto faz, as datas tanto fazem, o ano todo, todo o ano, tanto faz quando, nao importa quando, nao sei quando, nao sabemos quando, nao temos data, nao temos datas, nao tenho data',
    'open:length':
      'os dias que forem precisos, quantos dias forem precisos, qualquer duracao, duracao flexivel, a duracao tanto faz, tanto faz quantos dias, nao sei quantos dias, nao sabemos quantos dias, o tempo que for preciso, depende do preço',
    'open:budget':
      'dinheiro nao e problema, o dinheiro nao e problema, o dinheiro nao importa, sem limite de orcamento, orcamento aberto, orcamento flexivel, sem orcamento, nao temos orcamento, nao tenho orcamento, qualquer orcamento, o preco tanto faz, tanto faz o preco, sem limite, o que for preciso, nao ha limite, nao tem limite, nao importa o preco, custe o que custar, nao tem orcamento, nao tenho limite, nao temos limite',
    'open:place':
      'qualquer lugar, qualquer sitio, qualquer pais, qualquer parte, em qualquer lugar, em qualquer sitio, onde for, onde quiser, onde quiseres, seja onde for, tanto faz onde, nao importa onde, surpreende-me, surpreenda-me, surpreende-nos, me surpreenda, nos surpreenda, me surpreende, sem destino, nao sei onde, nao sabemos onde, nao sei para onde, nao sabemos para onde, aberto a tudo, abertos a tudo, qualquer destino, em qualquer parte do mundo, nenhum lugar em particular, ainda nao sabemos onde, nao temos destino, o mundo inteiro, onde faz, onde esta, onde fica quente',
    'open:companions': 'com quem for, nao sei quem vem, ainda nao sei com quem',
    'open:interests':
      'um pouco de tudo, de tudo um pouco, gostamos de tudo, gosto de tudo, qualquer coisa, o que for, nada em especial, nada em particular, nada de especial, sem interesses especiais',
    'open:any':
      'tanto faz, tanto me faz, tanto nos faz, e indiferente, indiferente, e-me indiferente, me e indiferente, nao importa, nao sei, nao sabemos, nao faco ideia, nao fazemos ideia, nao tenho preferencia, nao temos preferencia, nao tenho preferencias, sem preferencia, sem preferencias, nem ideia, sei la, o que quiseres, o que quiser, como quiseres, como quiser, decide tu, escolhe tu, tu decides, tu escolhes, voce decide, voce escolhe, escolha voce, decida voce, voce que sabe, tu e que sabes, qualquer um, qualquer uma, qualquer, o que achares melhor, o que achar melhor, deixo contigo, deixo com voce, deixamos contigo, deixo nas tuas maos, fica ao teu criterio, e igual, flexivel, flexiveis, somos flexiveis, sou flexivel, nao tenho certeza, nao tenho a certeza, ainda nao sei, ainda nao sabemos, ainda nao, depende, surpreende-me, surpreenda-me, me surpreenda, vale tudo, qualquer coisa, nada em especial, nada em particular, nada de especial, passo, proxima pergunta, nao me importa, nao me importo, nao nos importamos, prefiro nao dizer, logo se ve, veremos, sem limite, nao decidimos, ainda nao decidimos, ainda nao decidi, o resto tanto faz, resto tanto faz, tanto faz o resto',
    yes: 'sim, claro, claro que sim, com certeza, ok, okay, okey, perfeito, de acordo, exato, exatamente, correto, isso, isso mesmo, e isso, otimo, fantastico, muito bem, adoro, adoramos, vamos, vamos la, bora, pode ser, esta bem, ta bom, ta, tudo bem, beleza, por favor, combinado, fechado, concordo, parece-me bem, me parece bom, parece bom, soa bem, sem duvida, bem, bom, boa, boa ideia, aceito, aceitamos, seguro, confirmo, confirmado, sim por favor, excelente, maravilhoso, porque nao, isso ai, show, legal, fixe, quero sim, gostei, fechou, partiu, bora lá',
    no: 'nao, nao obrigado, nao obrigada, que nada, de jeito nenhum, de maneira nenhuma, de forma alguma, nem pensar, nem por isso, melhor nao, ainda nao, agora nao, nao me convence, nao nos convence, nao e preciso, nao quero, nao queremos, isso nao, negativo, nunca, jamais, nao me interessa, nao nos interessa, claro que nao, tambem nao, este nao, esta nao, prefiro que nao, acho que nao, nao precisa',
    others:
      'outros, outras, outras opcoes, outras ideias, outras propostas, outros destinos, outros lugares, outros sitios, outra coisa, outra opcao, outra ideia, outra proposta, outro destino, outro lugar, outro sitio, mais opcoes, mais ideias, mais propostas, mais destinos, algo diferente, algo mais, mais alguma coisa, que mais, o que mais, que mais ha, alternativas, outra alternativa, nenhum, nenhuma, nenhum destes, nenhum desses, nenhuma destas, nenhuma dessas, nenhum dos tres, nenhuma das tres, nenhum deles, nenhuma delas, nenhum me convence, nenhuma me convence, nenhum nos convence, nenhuma nos convence, nao gosto de nenhum, nao gosto de nenhuma, nao gostamos de nenhum, nao gostamos de nenhuma, nao gostei de nenhum, nao gostei de nenhuma, nao gostamos de nenhum deles, nao quero nenhum, nao quero nenhuma, mostra-me outros, mostra-me outras, mostra outros, mostra outras, mostre outros, mostre outras, me mostra outros, me mostra outras, me mostre outros, me mostre outras, tenta outra vez, tenta de novo, outros tres, outras tres, mais tres, mais como estes, continua a procurar, nao e o que procuro, nao e o que procuramos, nao e o que eu queria, nao gostei, nao me convencem, nao nos convencem, tens mais, tem mais, tens outros, tens outras, tem outros, tem outras, ha mais, novas propostas, novas ideias, nem um nem outro, mostre-me mais, nem uma nem outra, nem um nem outra, ver mais, quero ver mais, queremos ver mais, as outras, os outros',
    restart:
      'comecar de novo, comecemos de novo, comecamos de novo, comeca de novo, comece de novo, vamos comecar de novo, recomecar, recomecemos, recomeca, vamos recomecar, do zero, comecar do zero, comecemos do zero, comecar tudo de novo, desde o inicio, do inicio, do principio, voltar ao inicio, vamos voltar ao inicio, esquece tudo, esqueca tudo, apaga tudo, apague tudo, reiniciar, reinicia, resetar, reset, nova pesquisa, nova busca, partir do zero, voltar ao comeco, comecar outra vez, viagem nova, nova viagem, esquece essa viagem, esquece esta viagem',
    change_mind:
      'mudei de ideia, mudei de ideias, mudamos de ideia, mudamos de ideias, mudanca de planos, mudei de opiniao, mudamos de opiniao, pensei melhor, pensamos melhor, pensando melhor, pensando bem, arrependi-me, me arrependi, arrependemo-nos, ja nao quero, ja nao queremos, nao quero mais, nao queremos mais, cancela isso, cancele isso, desfazer, enganei-me, me enganei, queria dizer, queriamos dizer, afinal, afinal prefiro, afinal nao, no fim prefiro, quero mudar, queremos mudar, quero trocar, voltar as opcoes, voltar para as opcoes, ver as opcoes de novo, escolher outro, escolher outra, troquei de ideia, mudasse de destino, mudassemos de destino, mudar de destino, mudarmos de destino, trocar de destino, trocasse de destino, desisti, desistimos, nao quero mais ir, ja nao vamos, nao vamos mais, nao quer mais ir, nao queremos mais ir, voltar atras, voltar para tras, voltar aos outros, cliquei errado, ainda dá pra mudar, ainda podemos mudar',
    pick: 'escolho, escolhemos, escolhi, fico com, ficamos com, fico pela, fico pelo, decido-me por, decidimos por, decidi por, decidimo-nos por, levo, levamos, prefiro, preferimos, quero, queremos, quero ir a, queremos ir a, quero ir para, queremos ir para, vamos a, vamos com, vamos para, vamos de, voto em, votamos em, a minha favorita e, minha favorita e, o meu favorito e, meu favorito e, ganha, reserva, reservamos, aposto em, apostamos em, opto por, optamos por, pode ser, que seja, seja, melhor, vai ser, sera, e perfeito, e perfeita, decidido, e essa, e esse, por favor, iremos a, vou para, vou com, vou de, gostaria, gostariamos, gostava, gostavamos, convence-nos, me convence, e a nossa escolha, e a minha escolha, da-me, me da, bora, parece perfeito, parece perfeita, vendido, mete, coloca, coloque, escolhia, escolheria, escolheriamos, ficava com, ficaria com, ficariamos com, iria para, iriamos para, la vamos nos, ai vamos nos, esta decidido, reserva para mim, reserva pra mim, reserve, eu iria na, vamos na, sem hesitar, sem pensar duas vezes',
    choose_for_me:
      'escolhe tu, escolhe por mim, escolhe por nos, escolha por mim, escolha por nos, escolha voce, escolhe voce, escolhe ai, decide tu, decide por mim, decide por nos, decida voce, decida por nos, tu escolhes, tu decides, voce escolhe, voce decide, voce que sabe, tu e que sabes, como quiseres, como quiser, o que quiseres, o que quiser, qualquer um, qualquer uma, qualquer um dos tres, qualquer uma das tres, qualquer um serve, qualquer uma serve, qualquer um esta bem, tanto faz, tanto me faz, tanto nos faz, e indiferente, surpreende-me, surpreenda-me, surpreende-nos, me surpreenda, nos surpreenda, me surpreende, deixo contigo, deixo com voce, deixamos contigo, deixamos com voce, deixo nas tuas maos, qual me recomendas, qual nos recomendas, qual recomendas, qual recomenda, qual voce recomenda, qual voce escolheria, qual escolherias, o que me recomendas, o que recomendas, o que recomenda, o que voce recomenda, o que farias, qual e o melhor, qual e a melhor, o melhor, a melhor, nao me decido, nao consigo decidir, nao conseguimos decidir, nao sei qual escolher, nao sabemos qual escolher, ajuda-me a decidir, ajuda-nos a decidir, me ajuda a decidir, ajude-me a decidir, cara ou coroa, confio em ti, confio em voce, confiamos em ti, gosto de todos, gosto de todas, gostamos de todos, gostamos de todas, o que preferires, o teu favorito, a tua favorita, o seu favorito, qual e o teu favorito, qual e a tua favorita, qual e o seu favorito, qual preferes, gosto dos tres, gosto das tres, todos sao bons, qual escolheria, sem preferencia, nao tenho preferencia, o que voce faria, voce iria para onde, tu irias para onde, no meu lugar, qual voces escolheriam, o que voces fariam, qual voces recomendam, qual escolheriam, escolham por nos, escolham voces, com qual ficarias, com qual voce ficaria, ficaria com qual, qual voce pegaria',
    any_of_them: 'qualquer um, qualquer uma, qualquer um deles, os tres, as tres, todos, todas, ambos',
    none_of_them: 'nenhum, nenhuma, nenhum deles, nenhuma delas',
    lean: 'talvez, inclino-me para, estou inclinado para, estou inclinada para, estamos inclinados para, tenta-me, me tenta, atrai-me, me atrai, nos atrai, soa bem, parece bom, parece boa, parece interessante, parece bonito, parece bonita, parece legal, gosto de, gosto mais de, gostamos de, gostamos mais de, interessante, podia ser, poderia ser, acho que, acho, creio que, provavelmente, interessa-me, me interessa, nos interessa, nao e mau, nada mau, e bonito, e bonita, e legal, seria, quem sabe',
    what_about:
      'que tal, e que tal, que achas de, que achas do, que achas da, o que achas de, o que acha de, o que acha do, o que acha da, o que voce acha de, o que voce acha da, o que voce acha do, que dizes de, e se, ja pensaste em, ja pensou em, porque nao, por que nao, e o, e a, e, conheces, conhece, recomendas, recomenda, recomendarias, vale a pena, como ves',
    one: 'um, uma, opcao, destino, lugar, sitio, proposta, sugestao, ideia, cidade, ilha, pais, o que, a que, o de, a de, o do, a da, a das, a dos, o das, o dos, a do, aquele, aquela',
    option: 'opcao, numero, num, nr, proposta, #, destino, a, o, alternativa, resposta',
    'ordinal:1': 'primeiro, primeira, a um, o um, a numero um',
    'ordinal:2': 'segundo, segunda, do meio, a dois, o dois',
    'ordinal:3': 'terceiro, terceira, ultimo, ultima, a tres, o tres',
    cheaper:
      'mais barato, mais barata, mais baratos, mais baratas, mais economico, mais economica, mais em conta, menos caro, menos cara, caro demais, cara demais, caros demais, demasiado caro, demasiado cara, muito caros, muito caras, fora do orcamento, acima do orcamento, passa do orcamento, que custe menos, mais acessivel, mais acessiveis, por menos dinheiro, nao podemos pagar, nao posso pagar, um pouco caro, e caro, e cara, sao caros, sao caras, baixar o preco, gastar menos, caro, cara, um bocado caro, bastante caro, meio caro, corta nos custos, cortar nos custos, corta custos, cortar custos, reduz os custos, reduzir custos, baixa o preco, gastar menos dinheiro, poupar, economizar',
    cheapest:
      'o mais barato, a mais barata, o mais economico, a mais economica, o mais em conta, a mais em conta, o menos caro, a menos cara',
    dearer:
      'mais luxuoso, mais luxuosa, mais luxo, mais caro, mais cara, algo melhor, melhores hoteis, mais confortavel, mais exclusivo, mais exclusiva, de mais nivel',
    dearest: 'o mais caro, a mais cara, o mais luxuoso, a mais luxuosa, o mais exclusivo',
    warmer: 'mais quente, mais quentes, mais calor, mais sol, mais ensolarado, o mais quente, a mais quente',
    cooler:
      'mais fresco, mais fresca, menos calor, menos quente, mais frio, mais fria, o mais fresco, a mais fresca, o mais frio, a mais fria',
    warmest: 'o mais quente, a mais quente, melhor tempo, melhor clima',
    coolest: 'o mais fresco, a mais fresca, o mais frio, a mais fria',
    nearest:
      'o mais perto, a mais perto, o mais proximo, a mais proxima, o que fica mais perto, a que fica mais perto, o voo mais curto, voo mais curto',
    quietest:
      'o mais tranquilo, a mais tranquila, a mais calma, o mais calmo, o mais sossegado, a mais sossegada, o menos turistico, a menos turistica, o menos cheio, a menos cheia',
    safest: 'o mais seguro, a mais segura',
    liveliest: 'o mais animado, a mais animada, o mais agitado, a mais agitada',
    easiest: 'o mais facil, a mais facil, o mais acessivel, a mais acessivel, o mais plano, a mais plana',
    least_walking: 'menos escadas, menos ladeiras, andar menos',
    best_food: 'melhor comida, melhor gastronomia, melhor cozinha, melhores restaurantes, se come melhor, come melhor',
    best_beaches: 'melhor praia, melhores praias, praias mais bonitas, praia mais bonita',
    best_nightlife: 'melhor noite, melhor vida noturna, mais festa, melhores festas, melhor balada',
    closer:
      'mais perto, mais proximo, mais proxima, menos longe, longe demais, demasiado longe, muito longe, mais perto de casa, o mais perto, a mais perto, o mais proximo, a mais proxima, voo mais curto, menos horas de voo',
    quieter:
      'mais tranquilo, mais tranquila, mais tranquilos, mais calmo, mais calma, mais sossegado, mais sossegada, menos turistico, menos turistica, menos gente, menos lotado, menos lotada, menos cheio, turistico demais, demasiado turistico, muito turistico, gente demais, demasiada gente, mais isolado, mais isolada, o mais tranquilo, a mais tranquila, a mais calma, o mais calmo',
    why: 'porque, por que, porque perguntas, por que perguntas, porque pergunta, por que pergunta, por que voce pergunta, por que quer saber, porque queres saber, porque quer saber, por que voce quer saber, para que, pra que, para que precisas, para que precisa, para que serve, e importante, que importa, que interessa isso, o que isso tem a ver, porque e importante, por que e importante, e preciso saber, por qual motivo, para que precisas de saber, para que precisa saber, por que precisa saber, para que e isso, porque precisas de saber, e mesmo preciso, e mesmo necessario, e necessario',
    meaning:
      'o que queres dizer, o que quer dizer, o que voce quer dizer, que quer dizer, o que significa, que significa, como assim, em que sentido, nao entendo, nao te entendo, nao percebo, nao percebi, nao entendi, nao entendi a pergunta, nao percebi a pergunta, nao entendo a pergunta, desculpa, desculpe, podes explicar, pode explicar, podes explicar melhor, pode explicar melhor, explica, explica a pergunta, explique, podes repetir, pode repetir, repete a pergunta, repita a pergunta, repete, o que estas a perguntar, podes ser mais claro, pode ser mais claro, hein, ha',
    options:
      'que opcoes ha, que opcoes tenho, que opcoes temos, quais sao as opcoes, quais as opcoes, por exemplo, como por exemplo, como o que, tipo o que, tipo, da-me exemplos, da-me um exemplo, me da um exemplo, me de um exemplo, me da exemplos, algum exemplo, o que posso escolher, o que posso dizer, o que posso responder, o que ha, o que tem, o que sugeres, o que sugere, o que voce sugere, o que costumam responder, quanto e normal, quanto seria normal, quanto e preciso, quanto preciso, exemplos, o que e normal, qual e o normal',
    'ask:weather':
      'tempo, que tempo, como e o tempo, como esta o tempo, que tempo faz, clima, temperatura, temperaturas, chove, chove muito, faz calor, faz frio, quantos graus, chuva, neva, previsao, o tempo',
    'ask:season':
      'melhor epoca, melhor mes, melhor altura, melhor momento, melhor temporada, melhores meses, melhor periodo, quando ir, quando e melhor, quando convem, que mes, qual mes, em que mes, que epoca, em que epoca, epoca das chuvas, alta temporada, baixa temporada, epoca alta, epoca baixa, melhor semana, que semana',
    'ask:cost':
      'quanto custa, quanto custam, quanto sai, quanto fica, quanto e, custa, custam, quanto, preco, precos, caro, cara, caros, barato, barata, custo, custos, e caro, e cara, e barato, orcamento, dinheiro, quanto gastariamos, dinheiro vivo, cartao, cartoes, gorjeta, gorjetas',
    'ask:getting_there':
      'como chego, como chegamos, como se chega, como chegar, chegar la, chegar, e longe, fica longe, a que distancia, qual a distancia, voo, voos, voo direto, voos diretos, aeroporto, aeroportos, quanto dura o voo, quantas horas de voo, como ir, como vou, quanto tempo demora, quanto tempo leva, duracao do voo, quanto tempo de voo, tempo de voo, horas de voo',
    'ask:getting_around':
      'deslocar-se, deslocar-me, deslocar-nos, locomover, me locomover, nos locomover, como se deslocar, preciso de carro, precisamos de carro, precisa de carro, e preciso carro, alugar um carro, alugar carro, carro, transporte publico, transportes publicos, taxi, taxis, uber, sem carro',
    'ask:things_to_do':
      'o que fazer, o que se pode fazer, o que podemos fazer, o que posso fazer, o que da para fazer, o que ha para fazer, o que tem para fazer, o que tem pra fazer, o que ha para ver, o que ver, o que visitar, que ver, que fazer, atividades, pontos turisticos, monumentos, excursoes, passeios, coisas para fazer, coisas para ver, atracoes, museus, nao perder, a nao perder, nao podemos perder, imperdivel, imperdiveis, o que mais da pra fazer, o que mais da para fazer, o que mais podemos fazer, que mais se pode fazer, o que mais ha para fazer, o que mais tem pra fazer, o que mais podemos ver, mais alguma coisa para fazer',
    'ask:where_to_stay':
      'onde ficar, onde dormir, onde se hospedar, onde nos hospedamos, onde ficamos, alojamento, hospedagem, hotel, hoteis, que zona, que bairro, qual bairro, melhor zona, melhor bairro, bairros, zonas, hostels, apartamentos, em que zona, em que bairro, pousadas, onde a gente dorme, onde dormimos, onde vamos dormir, onde durmo, pra dormir, para dormir, pra ficar',
    'ask:food':
      'comida, o que se come, onde comer, o que comer, restaurantes, gastronomia, pratos, pratos tipicos, especialidades, cozinha, culinaria, como se come, come-se bem',
    'ask:packing':
      'o que levar, que levar, o que levo, o que levamos, que roupa, roupa, roupas, mala, malas, bagagem, o que por na mala, o que devo levar, o que preciso levar, lista de bagagem, na mala, adaptador, guarda-chuva',
    'ask:safety':
      'e seguro, e segura, seguranca, seguro, segura, perigoso, perigosa, e perigoso, e perigosa, perigo, roubos, assaltos, criminalidade, perigos, andar a noite, sair a noite, andar de noite, andar sozinha, andar sozinho',
    'ask:health':
      'vacina, vacinas, malaria, medico, medicos, hospital, hospitais, saude, mosquitos, agua da torneira, beber a agua, beber agua, farmacia, dengue, mal de altitude, vacinar, se vacinar',
    'ask:entry':
      'visto, vistos, passaporte, cartao de cidadao, entrada no pais, alfandega, requisitos de entrada, preciso de visto, precisamos de visto, precisa de visto, documentos',
    'ask:children':
      'criancas, crianca, filhos, bebe, para criancas, para as criancas, adequado para criancas, com criancas, familias, para familias, miudos, carrinho, criancas pequenas, pequenos, os pequenos, pequenino, pequenina',
    'ask:accessibility':
      'cadeira de rodas, acessivel, acessibilidade, escadas, ladeiras, mobilidade reduzida, joelhos, andar muito, muitas escadas, muletas',
    'ask:crowds':
      'muita gente, ha muita gente, tem muita gente, turistico, turistica, turistas, lotado, lotada, cheio, cheia, movimentado, tranquilo, tranquila',
    'ask:nightlife': 'vida noturna, bares, discotecas, boates, baladas, festas, sair a noite',
    'ask:beaches': 'praia, praias, nadar, snorkel, areia, da para nadar, tomar banho',
    'ask:compare':
      'compara, compare, comparar, comparacao, diferenca, diferencas, que diferenca ha, qual a diferenca, qual e a diferenca, versus, vs, pros e contras, qual e melhor, qual e mais barato, qual e mais barata, qual e mais tranquilo, qual e mais tranquila, qual tem, qual fica mais perto, qual e mais, melhor para, qual, quais',
    'ask:reasons':
      'porque estes, por que estes, porque estas, por que esses, porque este, por que este, por que esse, por que me recomendas, porque nos recomendas, por que recomenda, porque escolheste, por que escolheu, razoes, motivo, motivos, porque deveria, por que deveria, porque sugeriste, por que sugeriste, porque sugeres, por que sugere, por que sugeriu, porque propoes, porque recomendas',
    'ask:plan':
      'itinerario, roteiro, plano de viagem, dia a dia, programa, e agora, e agora o que, proximo passo, o que fazemos agora, como continuamos',
    'ask:general':
      'conta-me mais, conta mais, me conta mais, me conte mais, diz-me mais, diga mais, fala mais, mais informacoes, mais informacao, mais detalhes, mais sobre, informacoes sobre, fala-me de, fala-me sobre, me fala de, me fala sobre, me fale sobre, fale sobre, fala sobre, como e, como sao, descreve, descreva, descricao, saber mais, quero saber mais, informacao, informacoes, o que sabes de, explica-me, detalhes',
    'ask:assistant':
      'quem es, quem e voce, o que es, o que e voce, es um bot, voce e um bot, es um robo, voce e um robo, es humano, voce e humano, es uma pessoa, e uma pessoa, es real, voce e real, es uma ia, voce e uma ia, o que podes fazer, o que voce pode fazer, o que voce faz, como funcionas, como voce funciona, como te chamas, qual e o teu nome, qual o seu nome, seu nome, podes reservar, voce reserva, como funciona isto, como funciona isso, falas, voce fala, que linguas falas, que idiomas',
    'talk:greeting':
      'ola, oi, bom dia, boa tarde, boa noite, hey, ei, tudo bem, como estas, como vai, saudacoes, viva, e ai, opa, oie, ola tudo bem, oi tudo bem',
    'talk:thanks':
      'obrigado, obrigada, muito obrigado, muito obrigada, brigado, brigada, obrigadao, valeu, agradeco, agradecemos, muito amavel, obrigado por tudo, obrigado pela ajuda, obrigada pela ajuda, agradecido, agradecida, grato, grata',
    'talk:goodbye':
      'adeus, tchau, ate logo, ate breve, ate amanha, ate ja, ate mais, vemo-nos, a gente se ve, falou, bom fim de semana para ti, tenha um bom dia, tem um bom dia, e tudo, e so isso, xau, vou pensar, vamos pensar, deixa me pensar, volto amanha, falamos amanha',
    'talk:praise':
      'es otimo, es otima, voce e otimo, voce e otima, voce e demais, es o maior, es incrivel, voce e incrivel, bom trabalho, muito bom trabalho, bem feito, muito util, voce e muito util, parabens, adoro esta app, adorei esse app, impressionante, mandou bem, que bom, muito bom',
    'talk:complaint':
      'nao entendes, voce nao entende, nao percebes nada, nao me ouves, nao me escutas, voce nao escuta, inutil, voce e inutil, nao serves para nada, isto nao funciona, isso nao funciona, estupido, idiota, burro, que desastre, ja te disse, ja disse, ja falei, eu ja disse, eu ja falei, acabei de dizer, para de perguntar, pare de perguntar, outra vez a mesma pergunta, de novo a mesma pergunta, ja perguntaste isso, ja perguntou isso, que chato, que seca, lixo, nao faz sentido, perda de tempo, merda, que porcaria, nao ajuda, que horror',
    'talk:joke':
      'haha, hahaha, kkk, kkkk, kkkkk, rsrs, rs, eheh, conta-me uma piada, me conta uma piada, piada, uma piada, para a lua, pra lua, marte, para o inferno, narnia, lol',
    'talk:distress':
      'quero morrer, suicidar-me, me suicidar, suicidio, matar-me, me matar, tirar a minha vida, tirar minha vida, nao quero viver, nao quero mais viver, nao aguento mais, acabar com tudo, odeio a minha vida, odeio minha vida, fazer-me mal, me machucar, nao vale a pena viver',
    undecided:
      'hmm, deixa-me pensar, deixa eu pensar, deixe-me pensar, tenho de pensar, tenho que pensar, temos de pensar, temos que pensar, vou pensar, vamos pensar, preciso pensar, precisamos pensar, nao tenho certeza, nao tenho a certeza, nao temos certeza, estou indeciso, estou indecisa, estamos indecisos, indeciso, indecisa, tenho duvidas, nao sei, da-me um minuto, me da um minuto, tenho de perguntar, preciso perguntar, vou falar com, eh, sei la, nem ideia, se não fosse, se não fosse tão, se tivesse',
    praise_it:
      'bonito, bonita, lindo, linda, otimo, interessante, espetacular, que bonito, que lindo, que linda, uau, wow, maravilhoso, bem, giro, legal, bacana, tentador, parecem bons, parecem boas, parecem bem, parecem otimos, parecem fixes',
    tell_me:
      'conta-me, conta-nos, me conta, me conte, diz-me, me diz, me diga, diga-me, explica-me, me explica, me explique, fala-me de, fala-me sobre, me fala, me fale, fale sobre, mostra-me, me mostra, me mostre, quero saber, queremos saber, gostaria de saber, gostava de saber, gostariamos de saber, queria saber, descreve, descreva, podes dizer-me, pode dizer, pode me dizer, voce sabe, sabes, saber mais, mais informacoes, informacoes sobre, mais sobre, da-me, me da',
    'plan:accommodation':
      'alojamento, alojamentos, hospedagem, hotel, hoteis, onde dormir, onde ficar, zona, zonas, bairro, bairros, pousada, pousadas, apartamento, a estadia, estadia, lugar para dormir, para dormir, pra dormir',
    'plan:flights':
      'voos, voo, como chegar, passagens, passagem, bilhetes, bilhete, transporte, aviao, a viagem, chegar la',
    'plan:activities':
      'atividades, atividade, o que fazer, coisas para fazer, excursoes, o que ver, visitas, experiencias, passeios',
    'plan:itinerary':
      'itinerario, roteiro, dia a dia, programa, plano dos dias, horario, agenda, os dias, plano diario',
    'plan:finalization':
      'finalizar, terminar o plano, acabar o plano, resumo, plano final, terminar, concluir, exportar, tudo junto, fechar o plano, calendario, completar o plano, o que falta, que falta, o que resta',
    'plan:next':
      'seguinte, continuar, continua, continue, continuemos, continuamos, vamos continuar, vamos em frente, em frente, avancar, avanca, avance, avancemos, e agora, e agora o que, proximo passo, proximo, o que vem agora, passemos ao seguinte, vamos seguir, seguir, prosseguir, prossiga, pode fechar, fecha assim, fecha o roteiro, deixa pronto',
    'plan:show':
      'mostra-me, mostra, mostre, me mostra, me mostre, mostre-me, ver, vamos ver, vejamos, olhar, planear, planejar, vamos planear, vamos planejar, comecar com, comecemos com, comecemos por, vamos comecar com, vamos comecar por, falemos de, vamos falar de, procura, procurar, passemos a, passemos para, passar a, passar para, voltar a, voltar para, voltemos a, escolher, organizar, ajuda-me com, me ajuda com, quero ver, queremos ver, reservar, o que falta, que falta',
    'plan:add':
      'adiciona, adicionar, adicione, acrescenta, acrescentar, acrescente, inclui, incluir, inclua, poe, por, coloca, colocar, coloque, bota, escolho, escolhemos, quero, queremos, fico com, ficamos com, reserva, reserve, gostaria, gostariamos, gostava, prefiro, preferimos, junta, nao queremos perder, nao quero perder',
    'plan:drop':
      'tira, tirar, tire, retira, retirar, retire, elimina, eliminar, remove, remover, remova, apaga, apagar, apague, cancela, cancelar, cancele, exclui, excluir, exclua, fora, sem, nao quero, nao queremos, descarta, esquece, risca, corta, pula, pular',
    'plan:move':
      'move, mover, mova, muda, mudar, mude, passa, passar, passe, poe, coloca, coloque, adia, adiar, adie, antecipa, antecipar, transfere, transferir, troca, trocar',
    'plan:arrive':
      'chegamos, chego, chegada, chegar, aterramos, aterra, aterrissamos, pousamos, pousa, o voo chega, o nosso voo chega, nosso voo chega, chegaremos, chegarei, chega, aterrissa, chegam, a gente chega',
    'plan:leave':
      'saimos, saio, saida, partimos, parto, partida, voltamos, volto, regressamos, regresso, voo de volta, voo de regresso, vamos embora, vou embora, o voo sai, o nosso voo sai, nosso voo sai, o voo parte, descola, decola, voamos de volta, sair do quarto, deixar o quarto, deixar o hotel, o aviao sai, barco de volta, temos que sair, no aeroporto, para o aeroporto, a gente volta, a gente sai',
    'plan:make':
      'faz um plano, faz-me um plano, faca um plano, me faz um plano, faz o plano, faz o itinerario, faz um itinerario, faz um roteiro, faca um roteiro, faca o roteiro, faz o roteiro, me faz um roteiro, monta um roteiro, monte um roteiro, monta o roteiro, monte o roteiro, planeia tudo, planeja tudo, planeie tudo, planeje tudo, planeia a viagem, planeja a viagem, cria um itinerario, crie um itinerario, cria um roteiro, crie um roteiro, cria um plano, prepara um plano, prepara o roteiro, organiza tudo, organize tudo, organiza a viagem, organiza os dias, planeia os dias, gera o itinerario, preenche os dias, escreve o plano, escreve o roteiro',
    'plan:undo':
      'desfaz, desfazer, desfaça, desfaz isso, desfaça isso, desfaz a última alteração, desfaça a última alteração, anula a alteração, volta a pôr, como estava, como estava antes, como antes, põe de volta, coloque de volta',
    'plan:day': 'dia',
    'plan:noon': 'meio dia, ao meio dia, meio-dia',
    'plan:midnight': 'meia noite, a meia noite, meia-noite',
    'plan:morning': 'de manha, da manha, manha, pela manha, cedo',
    'plan:afternoon': 'a tarde, de tarde, da tarde, pela tarde',
    'plan:evening': 'a noite, de noite, da noite, noite, ao fim do dia, tarde da noite',
    safari: 'safari*, big five',
    animal:
      'cao, cadela, cachorro, cachorra, cachorrinho, caozinho, gato, gata, gatinho, labrador, caniche, coelho, papagaio, cavalo, tartaruga',
    out_after: 'fora, para fora, fora da lista, de fora, fora disso',
    in_after: 'dentro, no lugar dele, no lugar, na lista',
    instead_of:
      'em vez de, em vez do, em vez da, em vez dos, em vez das, ao inves de, ao inves do, ao inves da, em lugar de, em lugar do, em lugar da, no lugar de, no lugar da, no lugar do, no lugar das, no lugar dos',
    exchange:
      'troca, trocamos, trocar, troque, troquem, substitui, substituir, substitua, trocaria, trocariamos, trocava',
    first_two: 'dois primeiros, duas primeiras, 2 primeiros, 2 primeiras, primeiros dois, primeiras duas',
    last_two: 'dois ultimos, duas ultimas, 2 ultimos, 2 ultimas, ultimos dois, ultimas duas',
    take_it:
      'ficamos com esse, ficamos com essa, fico com esse, fico com essa, ficamos com ele, e esse, e essa, fazemos isso, vamos fazer isso, fazer isso, fazemos esse, fazemos essa, decidido, esta decidido, decisao tomada, convenceste-nos, convenceu-nos, voce me convenceu, voce nos convenceu, vendido, fechado, la vamos nos, ai vamos nos, vamos nessa, vamos com esse, vamos com essa, pode reservar, pode ser esse, pode ser essa, entao esse, entao essa, entao este, entao esta, esse entao, escolhemos esse, escolhemos essa, escolho esse, escolho essa, queremos esse, queremos essa, fica esse, fica essa, esse mesmo, essa mesma, vamos nesse, vamos para esse, vamos para essa, vamos pra esse, vamos pra essa, reserva, reserva esse, reserva essa',
    again:
      'voltar, la voltar, voltar la, regressar, voltar a ir, repetir, voltaria, voltariamos, voltavamos, ir outra vez, ir de novo, rever, queria conhecer, quer conhecer, quer voltar a ver, gostava de conhecer, gostaria de conhecer, queria rever, quer rever',
    personal: 'faz anos, completa, tem medo, e eu',
    the_week: 'para a semana, pela semana, para a semana toda, para toda a semana',
    'plan:swap': 'troca, trocar, troque, inverte, inverter, permuta',
    not_that: 'nao e que, nao porque, nao digo que, nao disse que',
    correction:
      'quer dizer, ou melhor, ah não, aliás, perdão, desculpa, corrigindo, quis dizer, digo, minto, não desculpa',
    too_many: 'demasiado, demasiada, demasiados, demasiadas',
    staying:
      'não vem, não vai, não vão, não vai com a gente, fica com, ficam com, fica em casa, ficam em casa, fica na, ficam na, desistiu, desistiram, não vai mais, não vão mais, não pode ir, não podem ir, já não vem, já não vai, vai ficar com, vão ficar com, vai ficar na, vão ficar na, vai ficar em casa, vão ficar em casa, ficará com, ficarão com',
    habit:
      'sempre, normalmente, geralmente, habitualmente, em geral, por norma, todos os anos, todos os verões, todos os invernos, todo ano, todo verão, toda páscoa, todo inverno, todo natal, cada ano, cada verão, ano após ano, quase sempre, de costume, há anos, há anos que, faz anos que',
  },
  forms: (word) => {
    const stem = word.slice(0, -1)
    if (word.endsWith('ao')) return [`${word.slice(0, -2)}oes`]
    if (word.endsWith('o')) return ['a', 'os', 'as'].map((ending) => stem + ending)
    if (word.endsWith('l')) return [`${stem}is`]
    if (word.endsWith('m')) return [`${stem}ns`]
    return [/[aeiu]$/.test(word) ? `${word}s` : `${word}es`]
  },
  little: {
    half_weekday: 'segunda terca quarta quinta sexta',
    ends_weekday: 'feira',
    strolling: 'passeio passeios passear caminhar andar',
    if: 'se caso',
    object: '',
    all_of: 'os as dos das estas essas destas dessas destes desses',
    long: 'longo longos',
    something: 'algo alguma algum',
    drawback:
      'longe caro cara turistico turistica cheio cheia mau ma mal ruim perigoso perigosa chato chata dificil complicado quente frio feio feia',
    onwards: '',
    partitive: 'deles delas desses dessas',
    night: 'noite diaria',
    months: 'mes meses',
    weeks_or_days: 'semana semanas dia dias',
    which: 'qual quais',
    before: 'antes',
    after: 'depois',
    dated: 'dia de do a ao até ate em ida volta',
    looking: 'seria seriam ficaria ficariam',
    planning: 'planeja planeje planeia planeie organiza organize prepara prepare monta monte',
    both: 'ambos ambas',
    included: 'incluido incluida incluidos incluindo inclusa incluso',
    lodging: 'hotel hoteis quarto pousada alojamento hospedagem hostel airbnb',
    too: 'demasiado demasiada',
    welcome: 'bom boa bonito bonita tentador tentadora',
    asking_verb: 'e tem seria esta',
    article:
      'na no num numa da pra o a os as um uma uns umas meu minha meus minhas nosso nossa nossos nossas esse essa este esta numero teu tua seu sua mais visita ao do da',
    filler:
      'o a os as um uma uns umas de do da dos das que e eu ou sao por para pra se nao me te nos em no na nos nas com ao aos pois bem obrigado obrigada tu voce meu minha meus minhas teu tua seu sua nosso nossa este esta isto isso esse essa entao tambem muito mais ja agora aqui la ali como ola oi ok favor acho creio seria sera seja assim tudo so vai vamos ir viagem ferias ha tem',
    choosing_filler:
      'pra mim o a os as um uma de do da que e eu sao por para pra ao em com me te nos pois bem ok ja sim entao vamos ir iremos este esta esse essa viagem ferias certo claro vai muito melhor favor no na final meu minha nosso nossa mesmo sem duvida pela pelo desses dessas destes destas tres',
    and: 'e mais +',
    in: 'em no na',
    towards: 'a ao para pra visitar conhecer em ver explorar descobrir rumo',
    of_age: 'de ambos que tem com sao os as',
    preferring: 'prefiro preferimos preferia preferiria preferiamos prefeririamos',
    being: 'e era eram sao foi foram esta estou',
    of_trips: '',
    with: 'com mais meus minhas nossos',
    others: 'meu minha meus minhas outros outras',
    me: 'eu mim',
    ahead: 'daqui dentro em',
    this: 'este esta neste nesta',
    month: 'mes',
    not_a_length:
      'proxima proximo esta este nesta neste na passada passado cada por durante entre ultima ultimo primeira pior dura',
    plural_unit: 'semanas meses quinzenas semaninhas',
    a: 'uma um',
    also: 'tambem alem idem',
    before_been: 'nunca sempre apenas',
    because: 'se porque quando',
    heat: 'calor quente',
    third_person: 'ela ele',
    women: 'mulheres meninas mocas raparigas garotas',
    men: 'homens rapazes caras',
    losing: 'perdi perdemos perder perdeu enterramos morreu morrer',
    coping:
      'pode posso podem podemos consegue consigo conseguem suporta suporto suportamos aguenta aguento aguentamos tolera tolero bem dou lida lido subo entro entra embarco',
    knowing: 'sei sabe sabemos',
    struggling:
      'custa mal dificuldade cansa cansam tontura tonturas tonta tonto doente desmaio desmaia mata sofro sofre sofremos ofegante panico ansiedade fobia enxaqueca pior medo',
    stairs: 'escadas escada degraus ladeiras subidas',
    ailing:
      'mau maus ruim ruins mal doi doem dor dores operado operada operacao protese partida partido quebrada quebrado lesionado problema problemas estragado estragados fraco fracos fodido podre machucado lesao nova detonado ferrado bichado estragada estragadas fracas fraca operados gastos gastas lesionada novas detonados ferrados',
    walking: 'andar caminhar',
    limb: 'joelho joelhos anca ancas quadril perna pernas tornozelo tornozelos',
    married: 'casadas casados',
    parting: 'deixou embora largou',
    cold_weather: 'inverno frio neve chuva cinzento escuridao chuvas umidade humidade',
    hot_weather: 'calor verao calorao umidade humidade',
    at_time: 'as a pelas sobre por ate antes das umas',
    hour: 'h horas hrs am pm',
    past_hour: 'e',
    to_hour: 'para pras pra',
    less_than_hour: 'menos',
    half_hour: 'meia',
    quarter: 'quarto',
    before_time: 'antes',
    another: 'outro outra outros outras',
    last: 'ultimo',
    linking: 'das dos por com em de do da que onde perto tem ha na no fica esta',
    unsure: 'talvez depende provavelmente indeciso indecisa',
    over: '',
    begging: 'pode podemos posso poderiamos poderia podiamos vamos',
    living: 'moro moramos vivo vivemos saimos saio saindo partimos partindo voamos voo voos',
    beside: 'de do da dos das a ao',
    predicate: 'e esta tem parece soa era seria custa fica',
    whichever: 'aquele aquela',
    somewhere: 'algum qualquer onde',
    past: 'era eram tinhamos',
    present: 'agora so apenas somos temos',
    measured: 'que',
    yours: 'teu tua',
    paid: 'pagamos paguei custou gastamos gastei',
    going: 'ir vou vamos voltar voltamos volto nunca jamais quero queremos mais pisar nem',
    saying: 'diz dizem disse falou fala conta contou recomenda recomendou sugeriu sugere avisou jura',
    rising:
      'comecem comece excursoes passeio da cama despertador levantar acordar sair saimos comecar comecamos fazer fazemos nada planear planejar marcar atividades passeios nos me que',
    there: 'la ali',
    pronoun: '',
    no_plural: 'mas menos tops',
    since: 'em desde ano',
    the_thing: '',
    adding:
      'adiciona adicionar adicione acrescenta acrescentar acrescente inclui incluir inclua poe coloca coloque bota junta',
    ends_name: 'a ao para pra por favor o dia no em melhor do da algo',
    ordinal_ending: 'o a º ª',
    untelling:
      'o a os as um uma de do da dos das e em com museu visita passeio tour parque praia centro historico velho',
    title: 'sr sra senhor senhora dr dra doutor doutora prof professor professora tio tia dom dona padre capitao',
    subject: 'eu nos tu voce voces ele ela eles elas',
    address: 'amigo amiga cara mano meu pa gente rapaz malta',
    in_exchange: 'por pelo pela com para',
    near_a_place: 'mostrar lanka porto parte paris milao manila provincia escura escuro longo longa longos longas',
    thereafter: 'depois',
    denying: 'nao',
    aged: 'tenho temos',
    habitual:
      'vamos vou passamos passo fazemos faço ferias viajamos viajo acabamos ficamos veraneamos alugamos descemos voltamos',
    meant: 'pensado pensavamos pensava queriamos queria iamos ia tinhamos tinha planeado planejado era estavamos',
    rather: 'agora melhor afinal antes preferimos prefiro finalmente decidimos',
    residing: 'moro moramos vivo vivemos',
    likeness: '',
    thing: '',
    so: 'entao portanto logo isso',
    but: 'mas porem',
  },
  notAfter: {
    sol: 'guarda',
    tempo: 'ao a muito pouco',
    estrelas: 'cinco quatro tres duas',
    menos: 'pelo ao mais',
    fora: '',
    clube: '',
    mais: '',
    noite: '',
  },
  notBefore: {
    porto: 'ha tem de',
    menos: 'de do que',
    seguro: 'que de',
    normal: 'que',
    festa: 'de',
    bar: 'de',
    arte: 'de',
    historia: 'de',
    fora: 'do da de',
    mais: '',
  },
  regions: {
    africa: 'africa, africano, africana',
    antarctica: 'antartida, antartica',
    asia: 'asia, asiatico, asiatica',
    europe: 'europa, europeu, europeia, uniao europeia',
    north_america: 'america do norte',
    oceania: 'oceania',
    south_america: 'america do sul',
    scandinavia: 'escandinavia',
    nordic_countries: 'paises nordicos, nordicos',
    lapland: 'laponia',
    baltic_states: 'paises balticos, balticos, baltico',
    balkans: 'balcas, os balcas',
    british_isles: 'ilhas britanicas',
    benelux: 'benelux',
    iberia: 'peninsula iberica',
    alps: 'alpes, os alpes',
    pyrenees: 'pirineus, pireneus, os pirineus',
    mediterranean: 'mediterraneo, o mediterraneo',
    eastern_europe: 'europa de leste, leste europeu, europa do leste, europa oriental',
    central_europe: 'europa central',
    western_europe: 'europa ocidental',
    southern_europe: 'sul da europa, europa do sul',
    northern_europe: 'norte da europa, europa do norte',
    southeast_asia: 'sudeste asiatico, o sudeste asiatico',
    indochina: 'indochina',
    east_asia: 'asia oriental, extremo oriente',
    south_asia: 'sul da asia, asia do sul, subcontinente indiano',
    central_asia: 'asia central, rota da seda',
    caucasus: 'caucaso',
    middle_east: 'medio oriente, oriente medio',
    gulf_states: 'golfo persico, paises do golfo',
    himalayas: 'himalaia, himalaias',
    caribbean: 'caribe, caraibas, caraíbas, o caribe, antilhas, caribenho, caribenha',
    central_america: 'america central',
    latin_america: 'america latina',
    patagonia: 'patagonia',
    andes: 'andes, os andes',
    amazon: 'amazonia, amazonas, floresta amazonica',
    north_africa: 'norte de africa, norte da africa, magrebe',
    east_africa: 'africa oriental, leste da africa',
    southern_africa: 'africa austral, sul da africa',
    west_africa: 'africa ocidental',
    sub_saharan_africa: 'africa subsariana, africa subsaariana',
    indian_ocean: 'oceano indico, indico',
    red_sea: 'mar vermelho',
    pacific_islands: 'ilhas do pacifico, pacifico sul, polinesia, mares do sul',
    arctic: 'artico, circulo polar, circulo polar artico',
    andalusia: 'andaluzia',
    canary_islands: 'ilhas canarias, canarias, as canarias',
    balearic_islands: 'ilhas baleares, baleares',
    tuscany: 'toscana',
    sicily: 'sicilia',
    sardinia: 'sardenha',
    puglia: 'puglia, apulia',
    provence: 'provenca',
    brittany: 'bretanha francesa, bretanha',
    normandy: 'normandia',
    bavaria: 'baviera',
    tyrol: 'tirol',
    algarve: 'algarve, o algarve',
    azores: 'acores, os acores',
    madeira: 'ilha da madeira',
    scotland: 'escocia',
    wales: 'pais de gales',
    england: 'inglaterra',
    greek_islands: 'ilhas gregas, ilha grega, ciclades',
    hawaii: 'havai, hawai',
    alaska: 'alasca, alaska',
    california: 'california',
    florida: 'florida, a florida',
    new_england: 'nova inglaterra',
    rocky_mountains: 'montanhas rochosas',
    yucatan: 'yucatan, riviera maia, riviera maya',
    baja_california: 'baixa california',
    kerala: 'kerala',
    rajasthan: 'rajastao, rajasthan',
    borneo: 'borneu',
    tasmania: 'tasmania',
    queensland: 'queensland',
  },
  countries: {
    US: 'estados unidos, eua, usa, os estados unidos',
    GB: 'reino unido, gra bretanha, uk, irlanda do norte',
    AE: 'emirados, emirados arabes, emirados arabes unidos',
    NL: 'holanda, paises baixos',
    CZ: 'republica checa, republica tcheca, chequia, tchequia',
    TR: 'turquia',
    KR: 'coreia do sul, coreia',
    CV: 'cabo verde',
    CI: 'costa do marfim',
    MM: 'birmania, myanmar, mianmar',
    BA: 'bosnia',
    MK: 'macedonia',
    HK: 'hong kong',
    RE: 'reuniao, ilha da reuniao',
    PF: 'polinesia francesa, taiti, tahiti',
    LC: 'santa lucia',
    BS: 'bahamas, as bahamas',
    MV: 'maldivas, as maldivas, ilhas maldivas',
    SC: 'seychelles, seicheles, as seychelles',
    FO: 'ilhas faroe, ilhas feroe',
    LK: 'sri lanka, ceilão',
    IR: 'irao, ira, persia',
    NZ: 'nova zelandia',
    ES: 'espanha',
    FR: 'franca',
    IT: 'italia',
    DE: 'alemanha',
    GR: 'grecia',
    PT: 'portugal',
    JP: 'japao',
    TH: 'tailandia',
    ID: 'indonesia',
    MX: 'mexico',
    MA: 'marrocos',
    EG: 'egito, egipto',
    HR: 'croacia',
    IS: 'islandia',
    IE: 'irlanda',
    DO: 'republica dominicana',
    SA: 'arabia saudita',
    JO: 'jordania',
    ZA: 'africa do sul',
    MU: 'mauricia, ilhas mauricio, ilha mauricia, mauricio',
    PH: 'filipinas, as filipinas',
    CH: 'suica',
    KE: 'quenia',
    KH: 'camboja',
    VN: 'vietname, vietna',
    PL: 'polonia',
    SI: 'eslovenia',
    ZW: 'zimbabue',
    IN: 'a india',
    PE: 'o peru',
    RO: 'romenia',
    SG: 'singapura, cingapura',
    SZ: 'suazilândia, essuatíni',
    TL: 'timor',
    ST: 'são tomé',
  },
  places: {
    London: 'londres',
    Rome: 'roma',
    Florence: 'florenca',
    Venice: 'veneza',
    Naples: 'napoles',
    Milan: 'milao',
    Turin: 'turim',
    Bologna: 'bolonha',
    Genoa: 'genova',
    Munich: 'munique',
    Berlin: 'berlim',
    Vienna: 'viena',
    Prague: 'praga',
    Athens: 'atenas',
    Lisbon: 'lisboa',
    Porto: 'o porto',
    'New York City': 'nova iorque, nova york',
    'New Orleans': 'nova orleans, nova orleaes',
    Edinburgh: 'edimburgo',
    Copenhagen: 'copenhaga, copenhague',
    Stockholm: 'estocolmo',
    Geneva: 'genebra',
    Zurich: 'zurique',
    Brussels: 'bruxelas',
    Amsterdam: 'amesterdao, amsterda',
    Cologne: 'colonia',
    Hamburg: 'hamburgo',
    Moscow: 'moscovo, moscou',
    Warsaw: 'varsovia',
    Kraków: 'cracovia',
    Bucharest: 'bucareste',
    Belgrade: 'belgrado',
    Istanbul: 'istambul',
    Cairo: 'o cairo',
    Tokyo: 'toquio',
    Kyoto: 'quioto',
    Beijing: 'pequim',
    Seoul: 'seul',
    Delhi: 'nova deli, deli',
    Marrakech: 'marraquexe',
    Seville: 'sevilha',
    Madrid: 'madri',
    Mallorca: 'maiorca, palma de maiorca',
    'Cape Town': 'cidade do cabo',
    Crete: 'creta',
    Rhodes: 'rodes',
    Corsica: 'corsega',
    Dolomites: 'dolomitas',
    'Amalfi Coast': 'costa amalfitana',
    'Lake Como': 'lago de como',
    'Lake Garda': 'lago de garda',
    'Iguazú Falls': 'cataratas do iguacu, foz do iguacu, iguacu',
    'Galápagos Islands': 'ilhas galapagos, galapagos',
    'Easter Island': 'ilha de pascoa',
    Cusco: 'machu picchu',
    'Mexico City': 'cidade do mexico',
    Cappadocia: 'capadocia',
    'Black Forest': 'floresta negra',
    'Panama City': 'cidade do panama',
    Lucerne: 'lucerna',
    Salzburg: 'salzburgo',
    'Basque Country': 'pais basco',
    Catalonia: 'catalunha',
    Nice: 'nisa',
    Marseille: 'marselha',
    Bordeaux: 'bordeus',
    Strasbourg: 'estrasburgo',
    Avignon: 'avinhao',
    Burgundy: 'borgonha',
    Alsace: 'alsacia',
    'French Riviera': 'riviera francesa, costa azul',
    'Loire Valley': 'vale do loire, castelos do loire, loire',
    Basel: 'basileia',
    Bern: 'berna',
    Antwerp: 'antuerpia',
    Ghent: 'gante',
    'The Hague': 'haia',
    Gothenburg: 'gotemburgo',
    Nuremberg: 'nuremberga',
    Dresden: 'dresda',
    Pompeii: 'pompeia',
    Thessaloniki: 'tessalonica, salonica',
    Peloponnese: 'peloponeso',
    Kefalonia: 'cefalonia',
    Zakynthos: 'zante',
    Delphi: 'delfos',
    Mykonos: 'mikonos, miconos',
    Dalmatia: 'dalmacia',
    Ljubljana: 'liubliana',
    Transylvania: 'transilvania',
    'Saint Petersburg': 'sao petersburgo',
    'Lofoten Islands': 'ilhas lofoten',
    'North Cape': 'cabo norte',
    'Isle of Skye': 'ilha de skye',
    Cornwall: 'cornualha',
    Aswan: 'assuao, assua',
    Tangier: 'tanger',
    Algiers: 'argel',
    'Victoria Falls': 'cataratas de vitoria, cataratas vitoria',
    'Kruger National Park': 'parque kruger',
    'Ngorongoro Crater': 'ngorongoro',
    'Okavango Delta': 'okavango, delta do okavango',
    'Dead Sea': 'mar morto',
    Muscat: 'mascate',
    Yerevan: 'erevan',
    Samarkand: 'samarcanda',
    Kathmandu: 'catmandu, katmandu',
    Mumbai: 'bombaim',
    Kolkata: 'calcuta',
    Varanasi: 'benares',
    'Ha Long Bay': 'baia de halong, baia de ha long',
    'Ho Chi Minh City': 'cidade de ho chi minh',
    'Mekong Delta': 'delta do mekong',
    Bangkok: 'banguecoque, bangcoc',
    Malacca: 'malaca',
    'Great Wall of China': 'muralha da china, grande muralha',
    'Mount Fuji': 'monte fuji',
    'Great Barrier Reef': 'grande barreira de coral, barreira de coral',
    Philadelphia: 'filadelfia',
    'Niagara Falls': 'cataratas do niagara',
    'Falkland Islands': 'malvinas, ilhas malvinas',
    'Lake Titicaca': 'lago titicaca, titicaca',
    'Gran Canaria': 'gra canaria',
    Galicia: 'galiza',
    Zaragoza: 'saragoca',
    Menorca: 'minorca',
    Aosta: 'vale de aosta',
    'Death Valley National Park': 'vale da morte',
    Kyiv: 'kiev',
    'Belo Horizonte': 'bh, beaga',
    'Lençóis Maranhenses': 'lencois',
  },
  ordinary:
    'granada valencia cuenca salvador trinidad victoria colonia sal santo como leon cordoba alta lima madeira faro porto natal peru braga bonito lagos pico recife fortaleza bahia evora usa',
  frequent:
    'como sal rio pico male man vis banos nida levi split are nara sapa mayo corn paro alta bonito cali nice fes kas hue pai goa vela dois tres mar costa lagos faro montana',
}
