import type { Language } from './language.ts'

export const spanish: Language = {
  code: 'es',
  words: {
    the_others: 'las otras, los otros, las demás, los demás, el resto',
    other_two: 'las otras dos, los otros dos, otras dos, otros dos, las otras 2, los otros 2',
    each_couple: 'por pareja, cada pareja',
    eldest:
      'el mayor, la mayor, mi mayor, nuestro mayor, nuestra mayor, el menor, la menor, el mediano, la mediana, el grande, la grande, el pequeno, la pequena, al mayor, al pequeno, al menor',
    latest: 'como muy tarde, a mas tardar, como tarde, lo mas tarde, no mas tarde de, no mas tarde del, o antes',
    earliest:
      'a partir de, a partir del, como pronto, como muy pronto, lo antes, en adelante, o mas tarde, o despues, de ahi en adelante',
    'feast:term_time': 'fuera de las vacaciones escolares, fuera de vacaciones escolares',
    twins: 'gemelos, gemelas, mellizos, mellizas',
    turning: 'cumple, cumplen, cumplo, cumplira, cumpliran',
    joining:
      'viene, vienen, viene con nosotros, vienen con nosotros, se apunta, se apuntan, se une, se unen, se suma, se suman, traigo a, llevo a, llevamos a, quiere venir, quieren venir, también viene, también vienen, también quiere venir',
    'feast:winter_holidays': 'vacaciones de invierno',
    'feast:pentecost': 'pentecostes, corpus christi',
    'number:1000': 'mil y pico',
    'plan:waterside': 'primera linea, frente al mar, junto al mar, cerca del mar, cerca de la playa, junto a la playa',
    'plan:lively': 'en el meollo, cerca de los bares, con mas ambiente, mas animado, mas animada, mas marcha',
    'plan:quiet': 'lejos de los bares, lejos del ruido, sueño ligero, lejos de la fiesta',
    'plan:possible':
      'hay forma de, hay manera de, hay alguna forma, hay alguna manera, es posible, seria posible, se puede, hay modo de, puedes, podrias, puede',
    more: 'algunos mas, algunas mas, unos cuantos mas, unas cuantas mas, unos pocos mas, ensename mas, muestrame mas, ensenanos mas',
    'ask:rainy_days':
      'si llueve, cuando llueve, dia de lluvia, dias de lluvia, dia lluvioso, con lluvia, mal tiempo, y si llueve, y si diluvia, si diluvia, si hay tormenta, si hace mal tiempo, si hay temporal, si nieva mucho',
    'plan:take_along':
      'en mi calendario, al calendario, archivo de calendario, imprimelo, en pdf, compartirlo, compartelo, enlace para compartir, enviaselo, mandaselo, compartirla, imprimirlo, enviarlo, mandarlo, compartir el plan, imprimir el plan, mandar el plan, imprimir, imprime, mi calendario, calendario del movil, mi agenda, por correo, por email, en papel',
    'plan:central': 'centrico, centrica, en el centro, en pleno centro',
    alike:
      'algo parecido, parecido, similar, algo similar, del mismo estilo, por el estilo, en esa linea, en la misma linea, del estilo, algo del estilo, algo asi, algo por el estilo',
    'feast:cherry_blossom':
      'cerezos en flor, floracion de los cerezos, sakura, epoca de los cerezos, temporada de cerezos, cerezos',
    not: 'ni loco, ni loca, no, sin, nunca, jamas, tampoco, ni, nada de, ningun, ninguna, ninguno, cero, menos, ni hablar de, ni loco a, ni loca a, nada mas de, basta de, no mas, para nada, de ninguna manera, no a, no al, fuera de, antes muerto que, nada con, nada que tenga, no puedo, no podemos, nada que, nada que pase por',
    dislike:
      'no quiero, no queremos, no nos gusta, no nos gustan, no me gusta, no me gustan, no le gusta, no le gustan, no les gusta, no les gustan, no nos apetece, no me apetece, odio, odiamos, odia, odian, detesto, detestamos, detesta, evitar, evitamos, evito, evita, evitando, evitad, no soporto, no soportamos, no soporta, no aguanto, no aguantamos, no aguanta, harto de, harta de, hartos de, hartas de, harto del, hartos del, cansado de, cansada de, cansados de, no me interesa, no me interesan, no nos interesa, no nos interesan, no me va, no nos va, no nos van, no me van, nos aburre, nos aburren, me aburre, me aburren, paso de, pasamos de, me da miedo, me dan miedo, nos da miedo, tengo miedo a, miedo a, descartar, descartamos, descarto, descarta, olvida, olvidate de, olvidemos, alergico a, alergica a, alergicos a, no necesito, no necesitamos, no hace falta, no tengo ganas de, no tenemos ganas de, me preocupa, me preocupan, nos preocupa, prescindir de, no quisiera, no quisieramos, lejos de, quita, quitad, quitamos, quitemos, descartad, descartemos, tacha, tachad, elimina, se niega a ir a, se niega a, se niegan a, me niego a ir a, me niego a, nos negamos a, rechaza, rechazo, rechazamos, veta, ha vetado, boicoteamos, me mareo en, nos mareamos en, hasta las narices de, sin, se aburren en, se aburre en, me aburro en, nos aburrimos en, se aburren con, se aburre con, nos aburrimos con, me aburro con, no nos convence, no me convence, no nos llama, no me llama, no me llama la atención, no nos llama la atención, no nos atrae, no me atrae, no nos motiva, no me motiva, alérgico al, alérgica al, alérgico a los, alérgica a los, alergia a, alergia al, olvidaos de, olvídate de, olvídense de, olvidad, le tiene pánico a, tiene pánico a, le da pánico, le tiene miedo a, tiene miedo a, pánico a, saca, saquen, eliminad, fobia a, terror a, me aterra, me aterran',
    except:
      'menos, excepto, salvo, aparte de, a excepcion de, con excepcion de, quitando, excluyendo, todo menos, cualquier sitio menos, donde sea menos, en cualquier parte menos, cualquier cosa menos, pero no, pero no a, pero no en, cuando sea menos, cualquier momento menos, cualquier mes menos, en cualquier mes menos, todo el ano menos, que no sea, que no sean, fuera de',
    not_after:
      'no es lo mio, no es lo nuestro, no es para mi, no es para nosotros, no son para mi, no son para nosotros, no son lo nuestro, no son lo mio, no gracias, ni hablar, ni de broma, ni loco, ni loca, ni en broma, descartado, descartada, no me convence, no nos convence, no me convencen, no nos convencen, no me atrae, no nos atrae, no me llama, no nos llama, no me llama la atencion, no nos llama la atencion, es muy caro, es muy cara, demasiado caro, demasiado cara, demasiado lejos, esta muy lejos, queda muy lejos, demasiado turistico, demasiado turistica, es aburrido, es aburrida, es un aburrimiento, son un aburrimiento, me aburre, nos aburre, me aburren, nos aburren, no me gusta, no nos gusta, no me gustan, no nos gustan, no me interesa, no nos interesa, no me interesan, no nos interesan, no me apetece, no nos apetece, otra vez no, de ninguna manera, no quiero, no queremos, no nos va, no me va, seria una pesadilla, ni pensarlo, no puede ser, mejor no, esta sobrevalorado, esta sobrevalorada, hace demasiado calor, hace demasiado frio, no me termina de convencer, no puedo, no podemos, imposible, me parece caro, me parece cara, nos parece caro, nos parece cara, me parece muy caro, ni de coña, la descarto, lo descarto, la descartamos, lo descartamos, paso, pasamos, no que, es difícil, es complicado, está carísimo, está carísima, es carísimo, es carísima, está caro, está cara, está muy caro, está muy cara, es caro, sale caro, sale muy caro, sale carísimo, se nos va de presupuesto, está por las nubes, no nos lo podemos permitir, no me lo puedo permitir, no nos alcanza, no me alcanza, se sale del presupuesto, pero no nos alcanza, pero no me alcanza, pero no nos lo podemos permitir, eliminada, eliminado, me da miedo, nos da miedo, me dan miedo, nos dan miedo, de nuevo no, tiene mala pinta, tienen mala pinta',
    no_objection:
      'como decir que no a, nada en contra de, nada que objetar a, no le vemos pegas a, no le veo pegas a, no podemos decir que no a, no puedo decir que no a, no se le puede decir que no, no se puede decir que no a, no tenemos nada en contra de, no tengo nada en contra de, no veo pegas a, no veo por que no, por que no ir a, quien diria que no a, sin objeciones a, no digo que no a, no decimos que no a, no diria que no a',
    neutral:
      'no solo, no solamente, no hay problema, sin problema, sin problemas, no importa, no te preocupes, no tengo prisa, no hay prisa, sin duda, por que no, no esta mal, no esta nada mal, no veo la hora, no hay nada como, nunca he estado en, nunca hemos estado en, nunca he ido a, nunca hemos ido a, no he estado en, no hemos estado en, no conozco, no conocemos, no conocemos todavia, aun no conocemos, nunca hemos visto, no hemos visto, no puede faltar, no pueden faltar, no puede faltarnos, que no falte, que no falten, no nos importaria, no me importaria, no olvides, nada como, no sabemos, no se, no estoy seguro, no estoy segura, no tenemos limite, mas que nada, no perdernos, no perderme, no queremos perdernos, no quiero perderme, no nos perdamos, no me decido, no nos decidimos, no sé elegir, no puedo elegir, no puedo decidir, no podemos elegir, no podemos decidir, no sé si, no sabemos si, no logro decidirme, no consigo decidirme, no hemos decidido, no perdona, no perdon, no espera, sin dudarlo, sin pensarlo, no te voy a mentir, no os voy a mentir, no voy a mentir',
    unconcerned:
      'da igual, nos da lo mismo, me da lo mismo, no nos importa, no me importa, no importa si, no hace falta que haya, no es imprescindible, no es necesario, no es necesaria, no necesariamente, no forzosamente',
    want: 'quiero, queremos, quisiera, quisieramos, queria, queriamos, quiere, quieren, nos gustaria, me gustaria, le gustaria, les gustaria, nos encantaria, me encantaria, nos gusta, nos gustan, me gusta, me gustan, le gusta, le gustan, les gusta, les gustan, nos encanta, nos encantan, me encanta, me encantan, le encanta, le encantan, les encanta, les encantan, nos apetece, me apetece, nos apetecen, me apetecen, preferimos, prefiero, prefiere, prefieren, preferiria, prefeririamos, buscamos, busco, buscando, necesito, necesitamos, sonamos con, sueno con, pensamos en, pienso en, pensando en, ganas de, con ganas de, tengo ganas de, tenemos ganas de, me interesa, me interesan, nos interesa, nos interesan, adoro, adoramos, amo, amamos, fan de, fans de, aficionados a, aficionado a, aficionada a, deseo, deseamos, espero, nos hace ilusion, me hace ilusion, me va, nos va, mejor, pon, pones, ponemos, mete, metemos, me quedo con, nos quedamos con, elijo, elegimos, elegiria, elegiriamos, escogeria, cogeria, cogeriamos, iria a, iriamos a, que haga, que sea, que tenga, que haya, que tengan, que tengamos',
    break:
      'pero, sino, aunque, porque, ya que, pues, entonces, asi que, en cambio, sin embargo, solo, si, mientras, por eso, eso si, esta vez',
    and: 'y, e, mas, ademas de, asi como, junto con, +, tambien, and',
    or: 'o, u, ni, o bien, o quizas, o tal vez, o si no, si no, en su defecto, o como mucho',
    been: 'ya estuve en, ya estuvimos en, estuve en, estuvimos en, estuvimos, estuve, he estado en, hemos estado en, ya hemos estado en, ya he estado en, hemos estado, he estado, ya conocemos, ya conozco, conocemos, conozco, conocemos ya, conozco ya, fuimos a, fui a, fuimos al, fui al, viajamos a, ya fuimos a, ya fui a, ya hemos visto, ya he visto, hemos visto, he visto, hemos visitado, he visitado, visitamos, visite, ya visitamos, volvimos de, volvemos de, vuelvo de, acabamos de volver de, acabo de volver de, venimos de volver de, nuestra luna de miel fue en, la luna de miel fue en, el ano pasado fuimos a, el ano pasado estuvimos en, el verano pasado fuimos a, el verano pasado estuvimos en, nuestro ultimo viaje fue a, el ultimo viaje fue a, vivi en, viviamos en, vivimos en otra epoca en, estudie en, creci en, me crie en, nos casamos en, solemos ir a, siempre vamos a, cada ano vamos a, todos los anos vamos a, hicimos, ya hicimos, ya hemos hecho, he hecho, vivia en, vivimos antes en, antes viviamos en, antes vivia en, he vivido en, hemos vivido en, crecimos en, nos criamos en, mi infancia en, pase mi infancia en, de pequena vivia en, de pequeno vivia en, estuvo en, estuvieron en, fue a, fueron a, ha estado en, han estado en, volvió de, volvieron de, acaba de volver de, acaban de volver de, acaba de llegar de, vengo llegando de, recién vuelvo de, recién volvimos de, recién llegamos de, venimos llegando de, hace poco estuve en, hace poco estuvimos en, veraneamos en, veraneábamos en, recorrimos, recorrí, vacacionamos en, crucero por, la última vez fue, la última vez en, última vez en, llevamos años yendo a, llevo años yendo a, llevamos años viajando a',
    been_after:
      'ya estuvimos, ya estuve, ya hemos estado, ya he estado, ya lo conocemos, ya lo conozco, ya la conocemos, ya la conozco, ya los conocemos, ya las conocemos, ya conocemos, ya conozco, ya lo hemos visto, ya lo vimos, ya fuimos, ya fui, el ano pasado, la conocemos, lo conocemos, lo conozco, la conozco, el verano pasado, el invierno pasado, la primavera pasada, el otono pasado, hace un ano, hace dos anos, hace tres anos, hace anos, estuvimos alli, estuve alli, hemos estado alli, he estado alli, ya visto, ya vista, ya visitado, muchas veces, varias veces, dos veces, demasiadas veces, estuvo alli, estuvo ahi, ya estuvo alli, ya estuvo, ha estado alli, acaba de estar alli, fue alli, ya la hicimos, ya lo hicimos, la hicimos ya, la hicimos, lo hicimos, ahi ya estuvimos, alli ya estuvimos, ahi ya estuve, el anterior, el año anterior, acabamos de estar, acabo de estar, vivo ahí, ya vivo ahí, vivimos ahí, ya vivimos ahí, ya viví ahí, viví ahí, trabajo ahí, vivo yo, la última vez, era nuestro favorito, era nuestra favorita, acabamos de volver de allí, acabo de volver de allí, acabamos de venir de allí, acabamos de llegar de allí',
    like: 'como, parecido a, parecida a, parecidos a, parecidas a, similar a, similares a, algo asi como, al estilo de, estilo, tipo, del estilo de, igual que, que se parezca a, que recuerde a, una ciudad como, un sitio como, un lugar como, una isla como, alternativa a, en plan, lo mismo que, igual a, otra como, una como, uno como, parecido al, parecida al, similar al, igual al, del tipo',
    home: 'una familia de, familia de, un grupo de, grupo de, vivo en, vivimos en, vivo cerca de, vivimos cerca de, salimos de, salimos desde, salgo de, salgo desde, saliendo de, saliendo desde, salida desde, salida de, con salida desde, con salida de, con salida en, desde, volamos desde, volamos de, volando desde, vuelo desde, vuelos desde, vuelo directo desde, partimos de, partimos desde, partiendo de, partiendo desde, parto de, soy de, somos de, venimos de, vengo de, nuestra casa esta en, mi casa esta en, residimos en, resido en, nuestro aeropuerto es, mi aeropuerto es, el aeropuerto mas cercano es, en coche desde, lejos de casa en, viviendo en, residente en, residentes en, mas cerca de, mas cercano a, mas cerca del, en tren desde, en carro desde, en auto desde, en autobús desde, no muy lejos de, no muy lejos del, no lejos de, no demasiado lejos de, que no este muy lejos de, sale de, sale desde, estamos en, nuestro vuelo sale de, estoy en, estamos ahorita en, ahorita estamos en, salida, aeropuerto de salida, ciudad de salida, aeropuerto de origen, origen, de aquí de, aquí en',
    home_first: 'de',
    stopover:
      'escala, escalas, hacer escala en, haciendo escala en, hacemos escala en, escala en, en tránsito, via, parada técnica, por trabajo a, por trabajo en, de trabajo a, por trabajo, por negocios, de viaje de trabajo',
    acquaintance:
      'peluquero, peluquera, vecino, vecinos, vecina, vecinas, jefe, jefa, dentista, médico, médica, doctor, doctora, profesor, profesora, terapeuta, entrenador, entrenadora, casero, casera, cliente, clienta, clientes, colega, colegas, compañero de trabajo, compañera de trabajo, compañeros de trabajo',
    label:
      'vuelo, número de vuelo, vuelo número, terminal, puerta, habitación, habitación número, asiento, fila, autobús, línea, andén, autopista, versión, página, capítulo, código postal, código, ref, referencia, reserva, número de reserva, pedido, número de pedido, teléfono, tel, piso, apartamento, iphone, windows, covid, formulario',
    theirs:
      'vive en, viven en, es de, son de, nacio en, nacieron en, vive cerca de, familia en, amigos en, amigas en, hermana en, hermano en, padres en, raices en, pasaporte, pasaportes, ciudadanos, trabaja en, se mudo a, estudia en, originario de, originaria de, mis abuelos eran de, casado con una de, era de, eran de, vinieron de, venia de, venian de, emigraron de, emigro de, antepasados de, procede de, proceden de, película, serie sobre, documental sobre, un documental de, libro sobre, viendo, leyendo, habla maravillas de, no para de hablar de, trabajo para, trabajamos para, trabajo en, nos conocimos en, me operaron en, me mudé a, nos mudamos a, se mudaron a, se casa en, se casan en, se casó en, mi ex es de, con sede en, oficina en, tengo un piso en, tenemos un piso en, tenemos casa en, tengo casa en, casa en, apellido, doctorado en, máster en, erasmus en, llamado como, nuestro piso en, está de erasmus en, reside en, residen en, se fue a vivir a, se fue a, emigró a, trabajan en, estudian en, hijo en, hija en, hijos en, prima en, primo en, tía en, tío en, una boda en, un congreso en, conferencia en, pasaporte de, visado de, murió en, falleció en, ver a la familia en, ver a la familia a, visitar a la familia en, vemos a la familia en, visitamos a la familia en, a ver a la familia en, a ver a la familia a, viene desde, vienen desde, viene de, vienen de, se une desde, se nos une desde, llega de, llega desde, llegan de, ambientada en, ambientado en',
    to: 'a, al, en, hacia, para, por, visitar, ver, conocer, explorar, recorrer, descubrir, viajar a, ir a, ir al, viaje a, viaje por, vacaciones en, escapada a, irnos a, vamos a, probar, a la, a las, a los, en la, en el, en las, en los, por la, por el, dentro de, cerca de, alrededor de, rumbo a',
    named:
      'me llamo, se llama, se llaman, llamado, llamada, llamados, mi nombre es, su nombre es, soy, hola, querido, querida, senor, senora, saludos, atentamente, un abrazo',
    essential:
      'sobre todo, principalmente, especialmente, ante todo, mas que nada, imprescindible, fundamental, lo mas importante es, lo principal es, lo importante es, que no falte, que no falten, no puede faltar, no pueden faltar, loco por, loca por, locos por, obsesionado con, apasionados de, apasionado de, apasionada de, pasion por, solo por, unicamente, tiene que haber, tiene que tener, son imprescindibles, si o si, es imprescindible, obligatorio, obligatoria, es obligatorio, es obligatoria, es lo primero, un must, es clave, tiene que ser',
    mild: 'quizas, quiza, tal vez, a lo mejor, si es posible, si puede ser, a ser posible, un poco de, un poquito de, algo de, algun, alguna, algunos, estaria bien, seria ideal, de vez en cuando, ademas si se puede, un toque de, opcionalmente, seria un plus, un plus, seria un extra, como extra, estaria genial, estaria guay, molaria, si cuadra, si se puede, si hay tiempo, no estaria mal, vendria bien, opcional, seria bonito, seria la guinda, sería genial, sería guay, si cae',
    instead: 'en su lugar, en vez de eso, mejor',
    too_much: 'demasiado, demasiada, demasiados, demasiadas, muy, tan, tanto, tanta, tantos, tantas, muchisimo',
    question:
      'que, cual, cuales, cuando, donde, como es, como son, como esta, como llego, como llegamos, como se llega, quien, por que, cuanto, cuanta, cuantos, cuantas, es verdad, hay, tiene, tienen, puedes, podrias, podeis, podemos, se puede, puedo, es seguro, es segura, es caro, es cara, es barato, es barata, sabes si, me puedes decir, me pregunto, hace calor, hace frio, necesito visado, necesitamos visado, necesito visa, necesito coche, hace falta, vale la pena, merece la pena, que tal',
    nothing:
      'mil gracias, el que, la que, los que, las que, lo que, pavo, por favor, por supuesto, comida china, comida india, comida tailandesa, comida italiana, comida mexicana, comida japonesa, comida griega, comida francesa, restaurante chino, restaurante italiano, restaurante indio, restaurante japones, tortilla francesa, ensaladilla rusa, ensalada griega, montana rusa, vino frances, vino italiano, queso suizo, navaja suiza, pan frances, aceite de oliva, a la vez, a veces, tal vez no, a ver, a gusto, en fin, en serio, en realidad, en general, en total de, en cuenta, en comun, en cuanto a, en caso de, de acuerdo, de momento, por ejemplo, por lo menos si, por cierto, por fin, por aqui, al fin, al final, al menos si, a todo caso, dias a la semana, dias por semana, horas al dia, vez en cuando, una vez, otra vez, dos veces, esta vez, la primera vez, por primera vez, segunda mano, primera clase, primera hora, de primera, tercera edad, tarjeta de credito, aguas frias, bebidas frias, cerveza fria, perrito caliente, perritos calientes, chocolate caliente, agua caliente, sangre fria, se me hace, trabajo en, trabajo desde casa, teletrabajo, en casa, tiempo libre, a tiempo, al mismo tiempo, mucho tiempo, bastante tiempo, poco tiempo, buen provecho, mal de altura no, buen trato, buen viaje, seguro que si, seguro de viaje, seguro medico, por la noche en, la vuelta al mundo, historial, historia clinica, historia de amor, mantel, arte de, tarta de cumpleanos no, madera, banco, barra libre, isla de, anos luz, todo el dia, todo el mundo, gente, lugar, lugares, sitio, sitios, espacio, primero que nada, cuanto antes no, mejor dicho, en buenas manos, dar una vuelta, a pie de, me quemo al sol, me quemo con el sol, quemaduras de sol, teletrabajando, se han ido de casa, los hijos ya no viven en casa, team building, vuelvo manana, hasta manana, lo hablamos manana, soy mujer, soy una mujer, de ellos, de ellas, de los cuales, de las cuales, te digo mañana, os digo mañana, contesto mañana, respondo mañana, mañana te digo, vuelvo mañana, decido mañana',
    'unit:minute': 'minuto*, min, mins',
    'unit:hour': 'hora*, h, hrs',
    'unit:day': 'dia*, d, dias completos, jornada*',
    'unit:night': 'noche*',
    'unit:week': 'semana*, sem, semanita*, semanas completas',
    'unit:fortnight': 'quincena*',
    'unit:weekend': 'fin de semana, fines de semana, finde, findes',
    'unit:long_weekend':
      'fin de semana largo, finde largo, puente largo, fines de semana largos, puente, puente de diciembre, puente de agosto, puente de la inmaculada, puente de la constitucion',
    'unit:month': 'mes*',
    'unit:year': 'ano*, anito*',
    'number:0': 'cero',
    'number:1': 'un, una, uno',
    'number:2': 'dos, un par de, par de',
    'number:3': 'tres',
    'number:4': 'cuatro',
    'number:5': 'cinco',
    'number:6': 'seis, media docena de',
    'number:7': 'siete',
    'number:8': 'ocho',
    'number:9': 'nueve',
    'number:10': 'diez',
    'number:11': 'once',
    'number:12': 'doce, una docena de, docena de',
    'number:13': 'trece',
    'number:14': 'catorce',
    'number:15': 'quince',
    'number:16': 'dieciseis',
    'number:17': 'diecisiete',
    'number:18': 'dieciocho',
    'number:19': 'diecinueve',
    'number:20': 'veinte',
    'number:21': 'veintiuno, veintiun, veintiuna',
    'number:22': 'veintidos',
    'number:23': 'veintitres',
    'number:24': 'veinticuatro',
    'number:25': 'veinticinco',
    'number:26': 'veintiseis',
    'number:27': 'veintisiete',
    'number:28': 'veintiocho',
    'number:29': 'veintinueve',
    'number:30': 'treinta',
    'number:40': 'cuarenta',
    'number:50': 'cincuenta',
    'number:60': 'sesenta',
    'number:70': 'setenta',
    'number:80': 'ochenta',
    'number:90': 'noventa',
    'number:100': 'cien, ciento',
    'number:200': 'doscientos, doscientas',
    'number:300': 'trescientos, trescientas',
    'number:400': 'cuatrocientos, cuatrocientas',
    'number:500': 'quinientos, quinientas',
    'number:600': 'seiscientos, seiscientas',
    'number:700': 'setecientos, setecientas',
    'number:800': 'ochocientos, ochocientas',
    'number:900': 'novecientos, novecientas',
    'scale:1000': 'mil, k, miles, lucas verdes',
    'scale:1000000': 'millon, millones',
    few: 'unos pocos, unas pocas, pocos, pocas, varios, varias, algunos, algunas, unos cuantos, unas cuantas, un par',
    'currency:USD': '$, usd, dolar, dolares, us$, usd$, dolares americanos, lucas verdes, verdes',
    'currency:EUR': '€, eur, euro, euros, pavos, euritos',
    'currency:GBP': '£, gbp, libra, libras, libras esterlinas',
    'currency:INR': '₹, inr, rupia, rupias',
    'currency:JPY': '¥, jpy, yen, yenes',
    'currency:CHF': 'chf, franco, francos, francos suizos',
    'currency:CAD': 'cad, c$, dolares canadienses',
    'currency:AUD': 'aud, a$, dolares australianos',
    'currency:MXN': 'mxn, pesos, pesos mexicanos, peso',
    'currency:BRL': 'brl, reales, r$',
    'currency:SEK': 'sek, coronas suecas',
    'currency:NOK': 'nok, coronas noruegas',
    'currency:DKK': 'dkk, coronas danesas',
    price:
      'presupuesto, presupuesto es de, presupuesto es, gastar, gastarnos, gasto, coste, costo, cuesta, cueste, cuesten, precio, pagar, dinero, ahorrado, ahorrados, ahorrados unos, disponemos de, dispongo de, contamos con, cuento con, invertir, de presupuesto, por menos de',
    each: 'cada uno, cada una, por persona, por cabeza, p p, pp, por barba, cada persona, por viajero, por adulto, por pax, c u, por cada uno, por persona y dia, por dia y persona, por persona y noche, x persona, cada una tiene, cada uno tiene',
    together:
      'en total, total, entre todos, entre los dos, entre las dos, para los dos, para las dos, para ambos, para todos, para todas, para toda la familia, para la familia, para el grupo, para los tres, para los cuatro, todos juntos, en conjunto, para todo el viaje, por todo el viaje, para todo, por todo, para dos',
    a_day:
      'al dia, por dia, diarios, diario, diarias, cada dia, por noche, la noche, cada noche, a diario, por persona y dia, por dia y persona, por persona y noche',
    a_week: 'a la semana, por semana, semanales, semanal, cada semana',
    with_journey:
      'todo incluido, vuelos incluidos, vuelo incluido, con vuelos, con vuelo, con los vuelos, con el vuelo, incluyendo vuelos, incluyendo los vuelos, incluyendo el vuelo, incluidos los vuelos, incluido el vuelo, incluido vuelo, incluidos vuelos, avion incluido, billetes incluidos, con todo, viaje incluido, transporte incluido',
    without_journey:
      'sin vuelos, sin vuelo, sin los vuelos, sin el vuelo, sin contar vuelos, sin contar los vuelos, sin contar el vuelo, vuelos aparte, vuelo aparte, mas vuelos, mas los vuelos, sin incluir vuelos, sin incluir los vuelos, sin incluir el vuelo, vuelos no incluidos, sin avion, excluyendo vuelos, sin contar avion, vuelos ya pagados',
    about:
      'unos, unas, aproximadamente, mas o menos, alrededor de, cerca de, en torno a, sobre, como, casi, como mucho no, aprox',
    at_most:
      'maximo, como maximo, como mucho, a lo sumo, hasta, menos de, no mas de, por debajo de, maximo de, max, tope, con un tope de, limite, limite de, por menos de, no superior a, sin pasar de, inferior a, como muy tarde, a mas tardar, no mas tarde de, no mas tarde del',
    at_least: 'al menos, por lo menos, minimo, como minimo, mas de, a partir de, desde, no menos de, minimo de',
    between: 'entre, de, del, desde',
    until: 'a, al, hasta, y, o, hasta el, a los, hasta los',
    half: 'y medio, y media, medio, media',
    single: 'una, un, toda una, todo un, una sola, la, una buena, toda la, el',
    count:
      'somos, seremos, seriamos, vamos, iremos, iriamos, viajamos, viajaremos, grupo de, familia de, para, una familia de, un grupo de, en total somos, somos un total de, somos un grupo de, somos una familia de, hemos de ser, mesa para, nosotros, vamos a ser, pandilla de, cuadrilla de, cada una tiene',
    elapsed:
      'hace, desde hace, cada, llevo, llevamos, despues de, antes de, desde, lleva, llevan, ultimos, ultimas, proximos, proximas, los ultimos, los proximos, atras, mas tarde, antes, despues, de antelacion, de experiencia, de matrimonio, de casados, casados, juntos, de trabajo, de embarazo, de novios, que llevamos, tardamos, tardo, dura, duro, duraba, fa',
    people:
      'persona*, viajero*, pasajero*, huesped, huespedes, chico*, chica*, hombre*, mujeres, estudiante*, colega*, companero*, companera*, primos, primas, hermanos, hermanas, jubilados, jubiladas, integrantes, miembros, pax, tias, tios, señoras, senores, gente, alumno*, profesores',
    star: 'estrella*',
    degrees: 'grado*, °, °c, centigrados, grados centigrados',
    distance:
      'km, kilometro*, millas, metros, m, kg, kilos, por ciento, %, habitacion, habitaciones, cama*, dormitorio*, maletas, puntos, platos, escala*, hoteles, restaurantes, ciudades, paises, islas, etapas, ideas, opciones, preguntas, sitios, cosas, libros, playas, veces, plantas, pisos, litros',
    old: 'anos de edad, anos cumplidos, tiene, tienen, cumple, cumplen, edad, edades, de edad, cumplo, cumplira, cumpliran, con edades de, acaba de cumplir, acaban de cumplir',
    pregnant:
      'embarazada, embarazadas, de embarazo, embarazo, encinta, estoy embarazada, de gestacion, espera un bebe, esperamos un bebe, salgo de cuentas, sale de cuentas, fecha de parto, fecha probable de parto, nace el bebé',
    jubilee:
      'aniversario, cumpleanos, cumple, bodas de plata, bodas de oro, de casados, anos de casados, anos de matrimonio, anos juntos, de matrimonio, planta, piso, curso, siglo, edicion',
    clock: 'am, pm, horas en punto, en punto, de la manana, de la tarde, de la noche',
    day_of_month: 'º',
    'month:1': 'ene, reyes magos, dia de reyes',
    'month:2': 'feb',
    'month:4': 'abr',
    'month:8': 'ago, puente de agosto',
    'month:9': 'setiembre, sept',
    'month:12': 'dic, diciemb, inmaculada, puente de la inmaculada, puente de la constitucion, puente de diciembre',
    'season:spring': 'primavera*',
    'season:summer': 'verano*, veraniego, epoca estival',
    'season:autumn': 'otono*',
    'season:winter': 'invierno*',
    'feast:christmas': 'navidad, navidades, en navidad, fiestas de navidad, nochebuena, vacaciones de navidad',
    'feast:new_year': 'ano nuevo, nochevieja, fin de ano, reveillon',
    'feast:easter': 'semana santa, pascua, vacaciones de semana santa, por semana santa',
    'feast:school_summer': 'vacaciones de verano, vacaciones escolares de verano, vacaciones escolares',
    'feast:valentine': 'san valentin, dia de los enamorados',
    'feast:carnival': 'carnavales, carnaval',
    'feast:halloween': 'todos los santos, halloween, dia de todos los santos',
    early: 'principios de, a principio de, comienzos de, primeros de, inicio de, inicios de, primera quincena de',
    middle_of: 'mediados de, mitad de',
    late: 'finales de, fines de, final de, ultima semana de, segunda quincena de, que acabe, que termine, que se acabe',
    next: 'proximo, proxima, proximos, proximas, que viene',
    this: 'este, esta',
    soon: 'mes que viene, proximo mes, cuanto antes, lo antes posible, la semana que viene, la proxima semana, en unas semanas, pronto, ultima hora, manana mismo, este mes, este fin de semana, este finde, dentro de poco',
    'who:alone':
      'solo yo, sola, viajo solo, viajo sola, viajando sola, viajando solo, yo solo, yo sola, voy solo, voy sola, por mi cuenta, en solitario, solo para mi, una persona, para una persona, para una sola persona, conmigo mismo, conmigo misma, ir solo, viajar solo, viajar sola, a solas, sin compania, madre soltera, padre soltero, voy por libre, yo mismo, yo misma, para mi solo, para mi sola, a mi bola, yo y mi perro, yo y mi perra',
    'who:couple':
      'pareja*, en pareja, parejita, escapada romantica, pareja gay, pareja de lesbianas, recien casados, los dos solos, enamorados, por pareja, cada pareja',
    'who:pair':
      'madre e hija, madre e hijo, padre e hijo, padre e hija, los dos, las dos, nosotros dos, nosotras dos, ambos, para dos, dos personas, solo nosotros dos, a solas los dos, para los dos, para las dos, dos mamas, dos papas, dos madres, dos padres, entre los dos, entre las dos, entre dos',
    'who:partner':
      'mi mujer, mi marido, mi esposa, mi esposo, mi novia, mi novio, mi pareja, mujer, marido, esposa, esposo, novia, novio, mi prometida, mi prometido, prometida, prometido, mi media naranja, con mi chica, con mi chico, mi companero, mi companera, mi amor, mi chico, mi chica, mi parienta',
    'who:child':
      'nino, nina, hijo, hija, hijito, hijita, mi hijo, mi hija, peque, crio, cria, nieto, nieta, sobrino, sobrina, chiquillo, chiquilla, chaval, chavala, ahijado, ahijada, pequeno, pequena, nino pequeno, nina pequena, nena, nene, chamaco, chamaca, guagua, pibe, piba, enano, enana, mocoso, mi enano',
    'who:children':
      'ninos, ninas, hijos, hijas, hijitos, peques, crios, nietos, nietas, sobrinos, sobrinas, chiquillos, chavales, gemelos, gemelas, mellizos, mellizas, trillizos, los pequenos, pequenos, nuestros pequenos, ninos pequenos, hijos pequenos, hijas pequenas, ninas pequenas, menores, menores de edad, crias, chamacos, gurises, pibes, guaguas, para los peques, para los niños, para los crios, para niños, enanos, mocosos, los enanos, la chiquillería',
    'who:baby': 'bebe*, recien nacido, bebito, nuestro bebe, beba',
    'who:teen': 'adolescente, hijo adolescente, hija adolescente, quinceanera',
    'who:teens': 'adolescentes, hijos adolescentes, hijas adolescentes',
    'who:parent':
      'madre, padre, mama, papa, abuela, abuelo, abuelita, abuelito, suegra, suegro, yaya, yayo, mi madre, mi padre, mi mama, mi papa, madrastra, padrastro, mi abuela, mi abuelo',
    'who:parents': 'padres, abuelos, suegros, mis padres, nuestros padres, papas, yayos, padres mayores, mis abuelos',
    'who:relative': 'hermana, hermano, primo, prima, tia, tio, cunada, cunado, yerno, nuera, hermanita, hermanito',
    'who:friend':
      'amigo, amiga, colega, mejor amigo, mejor amiga, compi, companero de piso, companera de piso, cuate, compa, pana, parcero',
    'who:friends':
      'amigos, amigas, colegas, despedida de soltero, despedida de soltera, despedida, compis, amigotes, los amigos, las amigas, viaje de chicas, viaje de amigas, viaje de amigos, cuates, compas, panas, parceros, compadres, amigazos, amistades',
    'who:family':
      'familia*, en familia, viaje familiar, vacaciones familiares, toda la familia, familia numerosa, familia de, una familia de, somos una familia de',
    'who:group': 'grupo*, pandilla, cuadrilla, equipo, peña, viaje de grupo, excursion de clase',
    'who:we':
      'nosotros, nosotras, nos, nuestro, nuestra, nuestros, nuestras, queremos, somos, vamos, viajamos, buscamos, tenemos, estamos, preferimos, quisieramos, iremos, viajaremos',
    'who:me': 'yo, me, mi, mis, conmigo, quiero, soy, voy, viajo, busco, tengo, estoy, y yo',
    'who:adults': 'adulto*, mayores de edad',
    'who:of_us': 'de nosotros, de nosotras',
    visit:
      'visitar a mi, visitar a mis, ver a mi, ver a mis, visitar a nuestra, visitar a nuestros, sin los, sin mis, sin mi, sin nuestros, en casa de mi, en casa de mis, regalo para mi, boda de mi, conocer a mi, dejar a los, un regalo de mi',
    warm: 'sol, soleado, soleada, calorcito, calido, calida, calidos, calidas, buen tiempo, buen clima, templadito, tomar el sol, broncearnos, broncearme, temperaturas agradables y sol, caliente, calentito, sol garantizado, sol y playa, demasiado frio, demasiado fria',
    hot: 'calor, tropical, tropicales, caluroso, calurosa, tropico, clima tropical',
    mild_weather:
      'templado, templada, clima templado, clima suave, sin demasiado calor, no demasiado calor, ni frio ni calor, que no haga mucho calor, que no haga demasiado calor, temperaturas suaves, temperatura agradable, temperaturas agradables, no muy caluroso, clima primaveral, sin mucho calor, ni mucho calor ni mucho frio, nada de calor extremo',
    cool: 'fresco, fresca, fresquito, clima fresco, refrescarnos, refrescante, al fresco, demasiado calor, demasiado caluroso, demasiado calurosos, demasiado calurosa, fresquita, si no hiciera tanto calor, no hiciera tanto calor, menos calor',
    cold: 'frio, fria, frios, helado, helada, frio de verdad, gelido, clima frio',
    snow: 'nieve, nevado, nevada, nevados, blanca navidad, navidad blanca, trineo, trineos, trineo de perros, trineos de perros, perros de trineo, trineo con perros, huskies, mushing, safari en husky',
    flee: 'huir del, huir de, huyendo de, huyendo del, escapar de, escapar del, escaparnos del, escaparme del, escapando del, escapar, huir, harto del, hartos del, salir del, alejarnos del, evitar el',
    weather: 'tiempo como, lluvia, gris, oscuridad, humedad',
    'means:plane':
      'avion, aviones, volar, volando, vuelo, vuelos, en avion, odia volar, sin avion, sin vuelos, sin vuelo',
    'means:train':
      'tren, trenes, en tren, interrail, tren nocturno, ave, de tren, en tren desde, en tren de, mejor en tren, coger el tren, tomar el tren, prefiero el tren, preferimos el tren',
    'means:car':
      'coche, en coche, nuestro coche, coche propio, carro, auto, con el coche, en auto, de coche, de carro, de carretera, en coche desde, en coche de, en carro desde, en auto desde, con nuestro coche, con nuestra autocaravana, con nuestra furgo, con nuestra camper',
    'means:bus': 'autobus, autobuses, bus, autocar, en bus',
    'means:ferry': 'ferry, en barco, transbordador, en ferry',
    'means:bicycle': 'bici, bicicleta, bicicletas, en bici, bicis',
    near: 'cerca, cerca de casa, no muy lejos, no demasiado lejos, que no este lejos, que no este muy lejos, aqui cerca, vuelo corto, vuelos cortos, sin vuelos largos, no muy lejano, a poca distancia, cercano, cercana, sin jet lag, nada lejos, no tan lejos, que no quede lejos, que no quede muy lejos, nada de vuelos largos, no quiero volar lejos, no volar tan lejos, no ir tan lejos, no volar lejos, menos lejos, no viajar tan lejos, mas cerca de, cerca de españa, si no fuera por el vuelo, si no fuese por el vuelo, el vuelo tan largo, no muy lejos de, no muy lejos del, no lejos de, no demasiado lejos de, que no este muy lejos de',
    journey:
      'vuelo desde, vuelos desde, vuelo directo desde, vuelo, vuelos, de vuelo, de viaje, volar, volando, de avion, de tren, de coche, viaje, trayecto, en el aire, de camino, conducir, de puerta a puerta, en avion, en tren, en coche, horas de viaje, odia volar',
    only: 'solo, solo en, unicamente, exclusivamente, solamente, solamente en, solo con, en coche desde, en carro desde, en auto desde, en tren desde, en tren, en barco, en coche, en carro, en autobús, en bus, en autocar, en ferry, mejor en tren, coger el tren, tomar el tren, prefiero el tren, preferimos el tren, con el coche, con nuestro coche, con nuestra autocaravana, con nuestra furgo, con nuestra camper',
    start: 'saliendo, salimos, salir, empezar, empezando, a partir del, llegamos, llegar',
    'theme:adventure':
      'aventura*, aventurero*, adrenalina, rafting, puenting, tirolina*, parapente, barranquismo, escalada, escalar, kayak, piragua, piraguismo, deporte*, deportes extremos, deportes de aventura, viaje activo, vacaciones activas, expedicion, expediciones, paracaidismo, quads, via ferrata, canoa, actividades al aire libre, turismo activo, bicicleta de montana, emociones fuertes, trineo de perros, trineos de perros, perros de trineo, trineo con perros, huskies, mushing, safari en husky',
    'theme:architecture':
      'arquitectura*, arquitectonico*, edificio*, rascacielos, catedral, catedrales, palacio*, mezquita*, modernismo, gaudi, barroco, gotico, art nouveau, bauhaus',
    'theme:art':
      'arte, artes, museo*, galeria*, galeria de arte, pintura*, pintores, escultura*, exposicion, exposiciones, impresionistas, murales',
    'theme:beach':
      'playa*, playita*, mar, costa*, arena, banarnos, banarme, banarse, nadar, bano en el mar, oceano, laguna*, cala*, tumbarnos al sol, tumbarme al sol, agua turquesa, aguas turquesas, aguas cristalinas, litoral, sol y playa, tomar el sol, hamaca*, chiringuito*, orilla del mar, playero*, playera*, chapuzon, cerca del mar, cerca de la playa, al lado del mar, playa desierta, playas desiertas, playa vacia, playas vacias, playa virgen, playas virgenes, villa sobre el agua, villas sobre el agua, bungalow sobre el agua, bungalows sobre el agua, cabanas sobre el agua, villa en el agua, villas en el agua',
    'theme:city':
      'ciudad, ciudades, urbano*, metropolis, escapada urbana, escapada a una ciudad, gran ciudad, grandes ciudades, capital, capitales, vida urbana, rascacielos, turismo urbano',
    'theme:culture':
      'cultura*, cultural, culturales, tradicion, tradiciones, tradicional, tradicionales, vida local, costumbres, teatro*, opera, museo*, concierto*, musica, musica en directo, ballet, folclore, flamenco, jazz, templos, gente local, biblioteca*, librería*, librerías',
    'theme:desert': 'desierto*, duna*, sahara, beduinos, camello*, paseo en camello, dromedario*',
    'theme:diving':
      'buceo, bucear, buzo, buzos, submarinismo, snorkel, snorkeling, esnorquel, hacer snorkel, arrecife*, coral, corales, mantas raya, mantarrayas, tiburones ballena, padi, pecios, apnea, fondo marino, fondos marinos, inmersion, inmersiones',
    'theme:family':
      'parque de atracciones, parques de atracciones, parque tematico, parques tematicos, apto para ninos, para ninos, para los ninos, para los peques, para los crios, acuario*, parque acuatico, parques acuaticos, zoo, zoologico, disney, disneyland, legoland, club infantil, miniclub, cosas para ninos, divertido para los ninos',
    'theme:festivals':
      'festival, festivales, carnaval, fiestas populares, fiesta mayor, desfile*, oktoberfest, mercadillo de navidad, mercadillos de navidad, mercados de navidad, dia de muertos, dia de los muertos, fallas, fuegos artificiales, holi, fiestas locales, feria*',
    'theme:food':
      'comida*, comer, comer bien, gastronomia, gastronomico*, gastronomica*, cocina, culinario*, culinaria*, restaurante*, comida callejera, curso de cocina, clases de cocina, tapas, pinchos, pintxos, sushi, marisco*, ramen, tacos, pasta, pizza, gourmet, queso*, michelin, buena mesa, pescado fresco, platos locales, chocolate, desayunar bien, foodie*, reposteria, ceviche, probar platos, tapeo, comilonas, se coma bien, se come bien',
    'theme:hiking':
      'senderismo, senderista*, caminata*, caminar, trekking, trek, excursionismo, sendero*, ruta a pie, rutas a pie, andar, rutas de montana, montanismo, camino de santiago, caminatas largas, paseos por la naturaleza, hacer rutas, marcha nordica, subir montanas',
    'theme:history':
      'historia, historico*, historica*, antiguo*, antigua*, ruina*, arqueologia, arqueologico*, arqueologica*, castillo*, templo*, medieval, medievales, romano*, patrimonio de la humanidad, patrimonio, unesco, piramide*, casco antiguo, cascos antiguos, casco historico, fortaleza*, monumento*, incas, maya*, mayas, azteca*, vikingos, antiguedad, pueblos coloniales, imperio romano, ciudad vieja, yacimientos',
    'theme:islands':
      'isla*, islita*, islote*, archipielago*, atolon, atolones, de isla en isla, isla desierta, islas desiertas, isleno, villa sobre el agua, villas sobre el agua, bungalow sobre el agua, bungalows sobre el agua, cabanas sobre el agua, villa en el agua, villas en el agua',
    'theme:mountains':
      'montana*, montanoso*, montanosa*, alpino*, alpina*, cumbre*, cima*, pico*, volcan, volcanes, alta montana, sierra*, cordillera*, teleferico*, refugios de montana, aire de montana, pueblo de montana',
    'theme:nature':
      'naturaleza, natural, naturales, paisaje*, cascada*, catarata*, bosque*, selva*, jungla*, fiordo*, lago*, parque nacional, parques nacionales, campo, canon, canones, glaciar, glaciares, aire libre, vida al aire libre, flores, jardin, jardines, geiseres, botanico*, tulipanes, lavanda, arrozales, acantilado*, cueva*, estrellas, mirar las estrellas, espacios verdes, valles, vida rural, turismo rural, rio, rios',
    'theme:nightlife':
      'vida nocturna, bares, bar, discoteca*, club, clubs, fiesta, salir de fiesta, ir de fiesta, marcha, salir de marcha, salir por la noche, copas, de copas, cocteles, techno, bailar, pubs, juerga, cerveza*, noche loca, ambiente nocturno, beber, cervecerias, salir de noche, desmadre, emborracharnos, emborracharme, garitos, cerveza barata, cervezas baratas',
    'theme:northern_lights': 'aurora boreal, auroras boreales, aurora*, luces del norte',
    'theme:road_trip':
      'road trip, ruta en coche, rutas en coche, viaje por carretera, autocaravana*, furgoneta, camper, caravana, alquilar un coche, coche de alquiler, alquiler de coche, ruta en moto, viaje en moto, en moto, recorrer en coche, roadtrip, fly and drive, conducir por la costa, recorrido en coche, con nuestra autocaravana, con nuestra furgo, con nuestra camper',
    'theme:romance':
      'romantico*, romantica*, romance, a la luz de las velas, cena romantica, velada romantica, nido de amor',
    'theme:sailing':
      'velero*, navegar, vela, yate*, catamaran, catamaranes, crucero*, regata*, barco*, paseo en barco, paseos en barco, excursion en barco, navegacion, goleta, barquito',
    'theme:shopping':
      'compras, de compras, tiendas, tienda, centro comercial, centros comerciales, boutiques, zoco*, bazar, bazares, mercado*, mercadillo*, outlets, antiguedades, shopping, rastro',
    'theme:skiing':
      'esqui, esquiar, esquiamos, esquiador, esquiadores, snowboard, snow, pistas, pista, deportes de invierno, estacion de esqui, estaciones de esqui, esqui de fondo, apres ski, forfait, fuera de pista, heliesqui, viaje de esqui, esquío, esquía',
    'theme:spirituality':
      'espiritual, espiritualidad, meditacion, meditar, templos, monasterio*, peregrinacion, peregrino*, budismo, budista*, santuario*, retiro*, ashram, sagrado*, encontrarme a mi mismo, encontrarme a mi misma, paz interior',
    'theme:surfing':
      'surf, surfear, surfista*, olas, ola, kitesurf, windsurf, bodyboard, escuela de surf, aprender a surfear, kite, surfing, campamento de surf',
    'theme:wellness':
      'spa, spas, bienestar, masaje*, yoga, termas, termal, termales, balneario*, sauna*, relax, relajarme, relajarnos, relajarse, relajante*, relajacion, descansar, descanso, desconectar, desconexion, detox, hammam, mimarnos, mimarme, ayurveda, pilates, no hacer nada, recargar pilas, recargar las pilas, meditacion y yoga, onsen, reposo, tranquilidad absoluta, desestresarme, desestresarnos, paz interior',
    'theme:wildlife':
      'safari*, fauna, animal, animales, ballena*, avistamiento de ballenas, ver ballenas, ave*, pajaros, observacion de aves, elefante*, leon, leones, gorila*, pinguino*, tortuga*, tortugas marinas, osos, delfines, delfin, tigre*, monos, orangutanes, perezosos, jaguares, cinco grandes, tiburones, vida salvaje, cebras, jirafas, canguros, koalas, lobos, focas, flamencos rosas, gran migracion',
    'theme:wine':
      'vino*, bodega*, vinedo*, cata de vinos, catas de vino, catas de vinos, cata de vino, enoturismo, ruta del vino, rutas del vino, vinicola, champan, enologia, ruta de vinos, oporto vino',
    'need:step_free':
      'silla de ruedas, sillas de ruedas, accesible*, accesibilidad, sin barreras, movilidad reducida, baston, andador, muletas, discapacidad, discapacitado, discapacitada, problemas de movilidad, problemas para caminar, scooter de movilidad, minusvalido, minusvalida, camina mal, anda mal, camina con dificultad, artrosis, artritis, rodillas ya no, rodillas no, parkinson, ictus, parálisis cerebral, distrofia',
    'need:older_people':
      'mayores, tercera edad, ancianos, anciana, anciano, jubilados, mi abuela, mi abuelo, mis abuelos, padres mayores, octogenario, octogenaria, pensionistas, gente mayor, septuagenarios, octogenarios, de mas de 70 anos',
    'need:solo_women':
      'mujer sola, mujer que viaja sola, viajera sola, viajo sola, viajando sola, viajar sola, chica sola, voy sola, segura para mujeres, seguro para mujeres, mujeres solas',
    'need:same_sex_couples':
      'gay*, lesbiana*, lgbt, lgtb, lgtbi, lgtbiq, lgbtq, pareja gay, pareja de lesbianas, homosexual, homosexuales, queer, mismo sexo, dos papas, dos mamas, matrimonio gay, gay friendly, trans, gays, dos chicos gays, dos chicas lesbianas, también soy mujer, ella también es mujer, también soy chica, ella también es chica, yo también soy chico, somos chicos los dos, somos chicas las dos, somos hombres los dos',
    'need:safety':
      'seguro, segura, seguros, seguras, seguridad, sitio seguro, lugar seguro, pais seguro, destino seguro, que sea seguro, sin peligro, nada peligroso, sentirme segura, poca delincuencia',
    'need:pregnant':
      'embarazada, embarazadas, embarazo, estoy embarazada, esperamos un bebe, espera un bebe, semanas de embarazo, meses de embarazo, encinta, segundo trimestre, tercer trimestre',
    'need:vegetarian': 'vegetariano*, vegetariana*, sin carne, no como carne, no comemos carne, no come carne',
    'need:vegan': 'vegano*, vegana*, a base de plantas, nada de origen animal, sin productos animales',
    'need:halal': 'halal, musulman, musulmana, musulmanes',
    'need:kosher': 'kosher, kasher, judio ortodoxo',
    'need:gluten_free': 'sin gluten, celiaco*, celiaca*, gluten, celiaquia, intolerante al gluten',
    'need:pet':
      'perro*, perra, perrito, mascota*, admiten perros, admiten mascotas, gato, cachorro, con perro, labrador, caniche, yo y mi perro, yo y mi perra, gatos, perras, perrete, cachorros, galgo, perrita',
    'need:avoid_heat':
      'el calor le hace dano, odio el calor, odiamos el calor, odia el calor, sin calor, nada de calor, no me gusta el calor, no nos gusta el calor, no le gusta el calor, sensible al calor, evitar el calor, que no haga calor, no me va el calor, esclerosis',
    'need:avoid_cold':
      'no soporto el frio, no soportamos el frio, no soporta el frio, odio el frio, odiamos el frio, odia el frio, no me gusta el frio, no nos gusta el frio, nada de frio, sin frio, no aguanto el frio, no aguanta el frio, sensible al frio, evitar el frio, friolero, friolera, frioleros, frioleras, que no haga frio, llevo mal el frio',
    'need:english_spoken': 'se hable ingles, hablen ingles, solo hablo ingles, donde hablen ingles',
    'need:no_car':
      'no conduzco, no conducimos, no conduce, no conducen, sin coche, sin conducir, no queremos conducir, no quiero conducir, no tengo carnet, no tenemos carnet, sin carnet, no tenemos coche, no tengo coche, transporte publico, sin alquilar coche, sin alquilar un coche, no queremos alquilar coche, no quiero alquilar coche, ninguno conduce, nadie conduce, no manejo, no manejamos, sin carro, odio conducir, de andar todo, todo andando, todo a pie, ir andando a todo',
    'need:visa_free':
      'sin visado, sin visa, sin visados, no necesite visado, no necesitemos visado, que no pidan visado, que no pidan visa, sin tramites de visado, no haga falta visado, sin lios de visado',
    'need:small_children':
      'carrito, cochecito, sillita, ninos pequenos, nino pequeno, nina pequena, hijos pequenos, hijas pequenas, ninas pequenas, guarderia',
    'avoid:hurricanes': 'huracan, huracanes, tifon, tifones, ciclon, ciclones, temporada de huracanes',
    'avoid:monsoon': 'monzon, monzones, temporada de lluvias, lluvia*, epoca de lluvias',
    'avoid:malaria': 'malaria, paludismo',
    'avoid:dengue': 'dengue, zika, mosquito*',
    ailment:
      'asma, asmático*, epoc, mal de altura, mal de montaña, soroche, hipertensión, hipertenso*, tensión alta, presión alta, problemas de corazón, problemas del corazón, enfermo del corazón, delicado del corazón, delicada del corazón, marcapasos, cardíaco, cardíaca, con oxígeno, bombona de oxígeno',
    'avoid:altitude':
      'mal de altura, altitud, altura, mal de montaña, soroche, hipertensión, hipertenso*, tensión alta, presión alta, problemas de corazón, problemas del corazón, enfermo del corazón, delicado del corazón, delicada del corazón, marcapasos, cardíaco, cardíaca, sitio alto, sitios altos, lugares altos, muy alto, con oxígeno, bombona de oxígeno',
    'avoid:crowds':
      'aglomeracion, aglomeraciones, multitud, multitudes, masificado*, masificada*, masificacion, turismo de masas, turistico*, turistica*, turistas, mucha gente, gentio, abarrotado*, abarrotada*, lleno de turistas, llena de turistas, lleno de gente, colas, hordas de turistas, demasiada gente, muchedumbre*, sitios turisticos, agobio, agobios, trampas para turistas, playas abarrotadas, playas masificadas, playa abarrotada, playas llenas, masificado, masificada, masificados, masificadas, saturado, saturada, petado, petada, abarrotado, abarrotada',
    'avoid:crime':
      'delincuencia, crimen, robos, peligroso*, peligrosa*, carteristas, violencia, peligroso, peligrosa, peligrosos, inseguro, insegura',
    'avoid:political': 'guerra, conflicto*, golpe de estado, dictadura*, zona de guerra',
    'avoid:wildfire': 'incendio*, incendios forestales',
    'avoid:air_pollution': 'contaminacion, polucion, smog, asma, asmático*, epoc',
    'avoid:jellyfish': 'medusa*',
    'avoid:storms': 'tormenta*, mar agitado',
    'avoid:remote': 'remoto*, lejos de un hospital',
    'avoid:extreme_heat': 'calor extremo, ola de calor, olas de calor, calor sofocante',
    'avoid:extreme_cold': 'frio extremo, frio polar',
    'avoid:no_alcohol': 'ley seca, paises sin alcohol',
    'occasion:honeymoon': 'luna de miel, viaje de novios, viaje de bodas, recien casados, recien casadas',
    'occasion:anniversary':
      'aniversario, aniversario de boda, bodas de plata, bodas de oro, anos de casados, anos de matrimonio',
    'occasion:birthday':
      'cumpleanos, cumple, cumplo 30, cumplo 40, cumplo 50, cumplo 60, cumplir 40, cumplir 50, cumpleanero',
    'occasion:babymoon': 'babymoon, ultimo viaje antes del bebe, antes de que nazca, antes de que llegue el bebe',
    'occasion:proposal':
      'pedirle matrimonio, pedir matrimonio, pedirle la mano, pedida de mano, pedirle que se case, proponerle matrimonio, propuesta de matrimonio, pidiéndole matrimonio, pedir la mano',
    'occasion:wedding':
      'casarnos, casarme, boda en la playa, nuestra boda, boda en el extranjero, nos casamos, me caso, nos casamos en, me voy a casar, nos vamos a casar',
    'occasion:graduation':
      'graduacion, me gradue, acabo de graduarme, fin de carrera, viaje de fin de carrera, fin de curso, viaje de fin de curso, terminar la carrera, he terminado la carrera',
    'occasion:retirement':
      'jubilacion, me jubilo, nos jubilamos, acabo de jubilarme, se jubila, recien jubilado, recien jubilada, jubilarme',
    'occasion:bereavement':
      'murio, fallecio, ha muerto, ha fallecido, muerte de, fallecimiento, perdi a mi, perdimos a, viudo, viuda, duelo, luto, funeral, entierro, murió en, falleció en, cenizas, se nos fue, se nos ha ido, en memoria de, ya no está con nosotros, acaba de morir, acaba de fallecer, se nos murió',
    'occasion:separation':
      'divorcio, divorciado, divorciada, divorciarme, separacion, me he separado, me acabo de separar, me ha dejado, me dejo, ruptura, corte con, acabo de divorciarme, lo hemos dejado, roto con, recien separada, recien separado, corazon roto, separarme, acabo de separarme, separar, nos separamos, nos hemos separado, me separé, divorciarnos',
    'occasion:recovery':
      'recuperarme, recuperarnos, recuperacion, convalecencia, agotado, agotada, agotados, quemado, quemada, burnout, estresado, estresada, estresados, despues de una operacion, operacion, quimio, quimioterapia, cancer, baja medica, infarto, estres, me han operado, me operaron, operado, operada',
    'occasion:reunion': 'reencuentro, reunion familiar, reunion de antiguos alumnos',
    'comfort:shoestring':
      'barato*, barata*, baratito, economico*, economica*, lo mas barato posible, bajo presupuesto, presupuesto ajustado, poco presupuesto, presupuesto bajo, presupuesto reducido, presupuesto limitado, poco dinero, sin gastar mucho, gastar poco, gastar lo minimo, no muy caro, no muy cara, no demasiado caro, nada caro, que no sea caro, que no sea muy caro, low cost, mochilero*, mochilera*, de mochila, de mochileros, hostal, hostales, albergue*, camping, tienda de campana, asequible*, sin mucho dinero, no tenemos mucho dinero, no tengo mucho dinero, pobres, sin un duro, pelados, ganga, chollo, no queremos gastar mucho, no quiero gastar mucho, cerveza barata, cervezas baratas, justito, justita, presupuesto justo, presupuesto justito, lo menos posible, lo mínimo posible, gastando poco, sin gastar un riñón, sin dejarse un dineral, sin dejarnos un riñón, estamos ahorrando, cutre, cutres, no nos arruinemos, sin arruinarnos, sin arruinarme, sin dejarnos una pasta, que no nos salga caro',
    'comfort:mid_range':
      'gama media, precio medio, presupuesto medio, precio razonable, precios razonables, normal, calidad precio, ni caro ni barato, hoteles normales, presupuesto normal, nivel medio, tres estrellas',
    'comfort:comfortable':
      'lujo, lujoso*, lujosa*, de lujo, cinco estrellas, cuatro estrellas, hotel boutique, hoteles boutique, gama alta, alta gama, exclusivo*, exclusiva*, darnos un capricho, darme un capricho, sin limite de presupuesto, sin reparar en gastos, el dinero no es un problema, primera clase, business, premium, buenos hoteles, hotel bueno, hoteles buenos, villa privada, por todo lo alto, comodo, comoda, comodos, confortable, gran presupuesto, dinero no es problema, tirar la casa por la ventana, a lo grande, como reyes, villa sobre el agua, villas sobre el agua, bungalow sobre el agua, bungalows sobre el agua, cabanas sobre el agua, villa en el agua, villas en el agua',
    'pace:relaxed':
      'sin prisa, sin prisas, a nuestro ritmo, a mi ritmo, con calma, despacio, sin estres, ritmo tranquilo, relajado, relajada, tranquilamente, con tranquilidad, sin agobios, sin correr, sin madrugar, a ritmo lento, poco a poco, viaje lento, con mas calma, demasiadas cosas, demasiado apretado, demasiado lleno, demasiado cargado, demasiado ajetreo, demasiado trote, menos cosas, mas tiempo libre, mas descanso, mas relajado, bajar el ritmo, baja el ritmo, muy apretado, dia libre, dia sin nada, dia de descanso, madrugar menos, no madrugar, madrugar tanto, levantarnos mas tarde, levantarme mas tarde, empezar mas tarde, dormir mas, afloja, aflojar, aligera, aligerar, mas ligero, mas suave, muy cargado, tan cargado, menos cargado, muy lleno, con la lengua fuera, demasiadas prisas, demasiado agotador, nada estresante, no muy estresante, sin mucho ajetreo, sereno, serena, nada de estrés, dormir hasta tarde, sin horarios, se cansa enseguida, me canso enseguida, se cansa pronto, paseos tranquilos, sin madrugones',
    'pace:packed':
      'verlo todo, ver lo maximo posible, aprovechar al maximo, a tope, sin parar, lo maximo posible, ver mucho, intenso, no parar, ver todo lo posible, a toda maquina, mete mas, mucha energia, energia de sobra, aprovechar cada dia, mas caña, dias mas llenos, llena los dias',
    'pace:balanced': 'equilibrado, equilibrada, un poco de todo, de todo un poco, mezcla de, combinar, combinando',
    'novelty:famous':
      'famoso*, famosa*, conocido*, mundialmente conocido, iconico*, iconica*, clasico*, clasica*, imprescindibles, lo tipico, muy conocido, emblematico*',
    'novelty:hidden':
      'fuera de lo comun, fuera de ruta, fuera de las rutas, poco conocido, poco conocida, poco conocidos, desconocido*, desconocida*, autentico*, autentica*, diferente*, algo diferente, distinto, original, secreto*, sin turistas, poco turistico, poco turistica, no turistico, no turistica, nada turistico, nada turistica, no muy turistico, no muy turistica, que no sea turistico, inexplorado, lejos del turismo, lejos de los turistas, lejos de las rutas, pocos turistas, rincones secretos, virgen, fuera de los circuitos, donde no va nadie, donde nadie va',
    'novelty:quiet':
      'tranquilo*, tranquila*, tranquilidad, paz, silencio, silencioso*, silenciosa*, calma, apartado*, apartada*, solitario*, solitaria*, sin gente, poca gente, sin multitudes, sin aglomeraciones, lejos de las multitudes, lejos de la gente, lejos de todo, aislado*, aislada*, sin masificar, poco masificado, poco masificada, nada masificado, no masificado, sin agobios de gente, paz y tranquilidad, no muy concurrido, sin mucha gente, recogido, pueblo perdido, que no este lleno de turistas, que no haya mucha gente, que no haya gente, perdernos, no muy ruidoso, no ruidoso, sin ruido, que no sea ruidoso, no muy ruidosa, temporada baja, fuera de temporada, en temporada baja, playa desierta, playas desiertas, playa vacia, playas vacias, playa virgen, playas virgenes',
    'novelty:lively':
      'animado*, animada*, con ambiente, mucho ambiente, vibrante*, bullicioso*, con marcha, ambiente joven, con vida, movida, jaleo',
    'open:season':
      'cualquier fecha, cualquier mes, en cualquier momento, cualquier epoca, cualquier epoca del ano, fechas flexibles, fechas abiertas, flexibles con las fechas, flexible con las fechas, cuando sea, sin fechas, sin fecha fija, la fecha da igual, las fechas dan igual, todo el ano, cuando quieras, cuando mejor sea, no tenemos fecha, no tengo fecha, me da igual cuando, nos da igual cuando, no importa cuando, no se cuando, no sabemos cuando',
    'open:length':
      'los dias que hagan falta, los que hagan falta, cualquier duracion, duracion flexible, la duracion da igual, sin limite de dias, el tiempo que haga falta, da igual cuantos dias, no se cuantos dias, no sabemos cuantos dias, flexible con la duracion, depende del precio',
    'open:budget':
      'el dinero no es problema, el dinero no es un problema, el dinero no importa, sin limite de presupuesto, presupuesto abierto, presupuesto flexible, sin presupuesto, no tenemos presupuesto, no tengo presupuesto, cualquier presupuesto, el precio da igual, da igual el precio, el presupuesto da igual, sin limite, lo que haga falta, no hay limite, no importa el precio, no importa el dinero, dinero no es problema, lo que cueste, no tenemos limite, no tengo limite, no tenemos tope',
    'open:place':
      'cualquier sitio, cualquier lugar, cualquier pais, cualquier parte, donde sea, donde quieras, a donde sea, adonde sea, en cualquier sitio, en cualquier lugar, me da igual donde, nos da igual donde, da igual donde, sorprendeme, sorprendenos, sin destino, no se donde, no sabemos donde, no tengo ni idea de donde, todo el mundo vale, abierto a todo, abiertos a todo, no importa donde, cualquier destino, en cualquier parte del mundo, ningun sitio en particular, ningun pais en concreto, aun no sabemos donde, no tenemos destino, nos da igual el destino, me da igual el destino, da igual el destino, donde tu digas, adonde tu digas, donde digas, donde hace, en donde hace, donde esta',
    'open:companions': 'con quien sea, no se quien viene, aun no se con quien',
    'open:interests':
      'un poco de todo, de todo un poco, nos gusta todo, me gusta todo, cualquier cosa, lo que sea, nada en especial, nada en particular, sin intereses especiales, todo me gusta, todo nos gusta, de todo',
    'open:any':
      'me da igual, nos da igual, da igual, me da lo mismo, nos da lo mismo, da lo mismo, no importa, no lo se, no se, no sabemos, no lo sabemos, no tengo preferencia, no tenemos preferencia, sin preferencia, sin preferencias, ni idea, lo que quieras, lo que sea, como quieras, lo que tu digas, decide tu, elige tu, tu decides, tu eliges, tu mismo, cualquiera, lo que mejor veas, lo dejo en tus manos, lo dejamos en tus manos, es igual, indiferente, flexible, flexibles, somos flexibles, soy flexible, no estoy seguro, no estoy segura, aun no lo se, todavia no lo se, aun no lo sabemos, aun no, depende, sorprendeme, sorprendenos, todo vale, cualquier cosa, nada en especial, nada en particular, nada especial, paso, siguiente pregunta, no me importa, no nos importa, prefiero no decirlo, lo que tu quieras, ya veremos, sin limite, no sabria decir, que mas da, tanto da, ninguna en particular, ninguno en particular, nos es igual, me es igual, no tengo ni idea, no tenemos ni idea, no lo hemos decidido, aun no lo hemos decidido, todavia no',
    yes: 'si, sip, claro, claro que si, por supuesto, vale, ok, okay, okey, perfecto, de acuerdo, exacto, exactamente, correcto, eso es, eso mismo, adelante, genial, estupendo, fantastico, me parece bien, nos parece bien, me encanta, nos encanta, venga, dale, desde luego, por favor, seguro, suena bien, suena genial, muy bien, bien, bueno, asi es, efectivamente, encantado, encantada, encantados, hecho, trato hecho, esta bien, me gusta la idea, va, vamos, vamos alla, cuenta con ello, adjudicado, buena idea, por que no, sin duda, si por favor, maravilloso, excelente, confirmado, confirmo, ya lo creo',
    no: 'no, nop, nanai, no gracias, que va, para nada, en absoluto, de ninguna manera, ni hablar, mejor no, todavia no, aun no, ahora no, ni de broma, no me convence, no nos convence, no hace falta, no quiero, no queremos, eso no, negativo, nunca, jamas, no me interesa, no nos interesa, claro que no, por supuesto que no, tampoco, que no, este no, esta no, prefiero que no',
    others:
      'otros, otras, otras opciones, otras ideas, otras propuestas, otros destinos, otros sitios, otros lugares, otra cosa, otra opcion, otra idea, otra propuesta, otro destino, otro sitio, otro lugar, mas opciones, mas ideas, mas propuestas, mas destinos, algo diferente, algo distinto, algo mas, que mas hay, que mas tienes, alternativas, otra alternativa, ninguno, ninguna, ninguno de estos, ninguno de los tres, ninguna de estas, ninguna de las tres, ninguno de ellos, ninguna de ellas, ninguna me convence, ninguno me convence, ninguno nos convence, ninguna nos convence, ninguno me gusta, ninguno nos gusta, ninguna nos gusta, ninguna me gusta, no me gusta ninguno, no me gusta ninguna, no nos gusta ninguno, no nos gusta ninguna, no me convence ninguno, no me convence ninguna, no nos convence ninguno, no nos convence ninguna, ensename otros, ensename otras, muestrame otros, muestrame otras, prueba otra vez, prueba de nuevo, otros tres, otras tres, tres mas, mas como estos, mas como este, mas como esta, mas asi, sigue buscando, no es lo que busco, no es lo que buscamos, no es lo que buscabamos, no es lo que queria, no me gustan, no nos gustan, no me convencen, no nos convencen, tienes mas, tienes otros, tienes otras, hay mas, nuevas propuestas, nuevas ideas, nuevas opciones, ni uno ni otro, otra tanda, a ver otros, a ver otras, ni una ni otra, ver mas, quiero ver mas, queremos ver mas, las otras, los otros',
    restart:
      'empezar de nuevo, empezamos de nuevo, empecemos de nuevo, empieza de nuevo, volver a empezar, volvamos a empezar, vuelve a empezar, volvemos a empezar, empezar de cero, empezamos de cero, empecemos de cero, empieza de cero, desde cero, de cero, desde el principio, borron y cuenta nueva, olvida todo, olvidalo todo, olvida todo lo que dije, olvida todo lo anterior, reiniciar, reinicia, resetear, empezar otra vez, empecemos otra vez, borra todo, borralo todo, nueva busqueda, partir de cero, viaje nuevo, nuevo viaje, olvida este viaje',
    change_mind:
      'he cambiado de idea, he cambiado de opinion, hemos cambiado de idea, hemos cambiado de opinion, cambie de idea, cambie de opinion, cambiamos de idea, cambiamos de opinion, cambio de idea, cambio de opinion, cambio de planes, me lo he pensado mejor, lo he pensado mejor, lo hemos pensado mejor, pensandolo mejor, pensandolo bien, me he arrepentido, me arrepiento, ya no quiero, ya no queremos, cancela eso, cancelalo, deshacer, me equivoque, me he equivocado, queria decir, queriamos decir, mejor otro destino, al final no, despues de todo no, quiero cambiar, queremos cambiar, volver a las opciones, ver las opciones otra vez, elegir otro, elegir otra, mejor vamos a, al final prefiero, al final preferimos, al final, cambiar de destino, cambiamos de destino, cambiasemos de destino, cambiaramos de destino, ya no quiero ir, ya no queremos ir, ya no vamos, mejor otro sitio, volver atras, podemos volver atras, vuelve atras, me equivoqué de botón, podemos cambiar aún, todavía podemos cambiar',
    pick: 'elijo, elegimos, escojo, escogemos, me quedo con, nos quedamos con, quedo con, quedamos con, me decido por, nos decidimos por, me he decidido por, nos hemos decidido por, tomo, tomamos, cogemos, cojo, prefiero, preferimos, quiero, queremos, quiero ir a, queremos ir a, vamos a, vamos con, vamos por, voto por, votamos por, mi favorita es, mi favorito es, nuestra favorita es, nuestro favorito es, gana, me apunto a, nos apuntamos a, reserva, reservamos, apuesto por, apostamos por, opto por, optamos por, que sea, sea, mejor, adelante con, me gustaria, nos gustaria, me inclino y elijo, decidido, va a ser, sera, es perfecto, es perfecta, es la buena, es el bueno, es la elegida, es el elegido, por favor, iremos a, me voy a, nos vamos a, dame, danos, venga, tiro por, nos convence, me convence, es nuestra eleccion, es mi eleccion, suena perfecto, parece perfecto, vendido, suena genial, ponemos, mete, metemos, elegiria, elegiriamos, escogeria, cogeria, cogeriamos, iria a, iriamos a, me quedaria con, nos quedariamos con, alla vamos, resérvame, dale a, me pido, apúntame a, sin dudarlo, sin pensarlo',
    choose_for_me:
      'elige tu, elige por mi, elige por nosotros, escoge tu, escoge por mi, escoge por nosotros, decide tu, decide por mi, decide por nosotros, tu eliges, tu decides, tu escoges, como quieras, lo que quieras, la que quieras, el que quieras, lo que tu quieras, lo que tu digas, lo que digas, cualquiera, cualquiera de los tres, cualquiera de las tres, cualquiera me vale, cualquiera nos vale, cualquiera vale, cualquiera esta bien, me da igual, nos da igual, me da lo mismo, nos da lo mismo, da igual, sorprendeme, sorprendenos, lo dejo en tus manos, lo dejamos en tus manos, cual me recomiendas, cual nos recomiendas, cual recomiendas, cual elegirias, cual elegirias tu, que me recomiendas, que nos recomiendas, que recomiendas, que harias tu, cual es la mejor, cual es el mejor, la mejor, el mejor, no me decido, no nos decidimos, no consigo decidirme, no puedo decidirme, no se cual elegir, no sabemos cual elegir, ayudame a decidir, ayudanos a decidir, echalo a suertes, a cara o cruz, confio en ti, confiamos en ti, todas me gustan, todos me gustan, todas nos gustan, todos nos gustan, me gustan todas, me gustan todos, nos gustan todas, nos gustan todos, el que prefieras, la que prefieras, tu favorita, tu favorito, cual es tu favorita, cual es tu favorito, cual prefieres, las tres me gustan, los tres me gustan, eliges tu, decides tu, lo que mejor te parezca, tanto da, usted decide, decida usted, sin preferencia, sin preferencias, no tengo preferencia, que harias, tu que harias, que elegirias tu, tu adonde irias, tu donde irias, cual elegiriais, cual elegirian, que hariais, que harian, cual cogeriais, cual me recomendais, cual nos recomendais, elegid vosotros, cual recomendariais, con cual te quedarias, cual te quedarias, con cual te quedas, con cual te quedarias tu',
    any_of_them: 'cualquiera, cualquiera de ellos, cualquiera de ellas, los tres, las tres, todos, todas',
    none_of_them: 'ninguno, ninguna, ninguno de ellos, ninguna de ellas',
    lean: 'quizas, quiza, tal vez, a lo mejor, me inclino por, nos inclinamos por, me tienta, nos tienta, me atrae, nos atrae, suena bien, suena genial, suena interesante, tiene buena pinta, pinta bien, me gusta, nos gusta, me gusta mas, nos gusta mas, interesante, podria ser, creo que, creo, probablemente, me interesa, nos interesa, esta bien, parece interesante, parece bonito, parece bonita, no esta mal, es bonito, es bonita, seria',
    what_about:
      'que tal, que te parece, que os parece, que opinas de, y que tal, y si, que hay de, has pensado en, por que no, que me dices de, como ves, que piensas de, y, conoces, recomiendas, recomendarias, vale la pena, merece la pena',
    one: 'uno, una, opcion, destino, sitio, lugar, propuesta, sugerencia, idea, ciudad, isla, pais, el que, la que, el de, la de, el del, la del',
    option: 'opcion, numero, num, nr, propuesta, #, destino, la, el, alternativa, respuesta',
    'ordinal:1': 'primero, primera, primer, el uno, la uno',
    'ordinal:2':
      'segundo, segunda, del medio, de en medio, el dos, la dos, la del medio, el del medio, la de en medio, el de en medio',
    'ordinal:3': 'tercero, tercera, tercer, ultimo, ultima, el tres, la tres',
    cheaper:
      'mas barato, mas barata, mas baratos, mas baratas, mas economico, mas economica, mas economicos, mas economicas, menos caro, menos cara, demasiado caro, demasiado cara, demasiado caros, demasiado caras, muy caros, muy caras, fuera de presupuesto, se sale del presupuesto, se pasa de presupuesto, que cueste menos, mas asequible, mas asequibles, por menos dinero, no nos lo podemos permitir, no me lo puedo permitir, son caros, son caras, bajar el precio, gastar menos, caro, cara, un poco caro, bastante caro, un pelin caro, un poco caros, recorta gastos, recortar gastos, recorta el presupuesto, reduce gastos, reducir gastos, abarata, abaratar, baja el coste, baja el precio, gasta menos, recorta, recorta un poco',
    cheapest:
      'el mas barato, la mas barata, el mas economico, la mas economica, lo mas barato, el menos caro, la menos cara, la mas baratita, el mas baratito',
    dearer:
      'mas lujoso, mas lujosa, mas lujo, mas caro, mas cara, algo mejor, mejores hoteles, mas comodo, mas comoda, mas exclusivo, mas exclusiva, de mas nivel, mas categoria',
    dearest: 'el mas caro, la mas cara, el mas lujoso, la mas lujosa, el mas exclusivo, la mas exclusiva',
    warmer: 'mas calido, mas calida, mas caluroso, mas calurosa, mas calor, mas sol, mas soleado',
    cooler: 'mas fresco, mas fresca, menos calor, mas frio, mas fria, menos caluroso, menos calurosa',
    warmest:
      'el mas calido, la mas calida, el mas caluroso, la mas calurosa, el mas soleado, la mas soleada, mejor tiempo, mejor clima',
    coolest: 'el mas fresco, la mas fresca, el mas frio, la mas fria',
    nearest:
      'el mas cercano, la mas cercana, el mas cerca, la mas cerca, el mas proximo, la mas proxima, el que esta mas cerca, la que esta mas cerca, el que queda mas cerca, la que queda mas cerca, el vuelo mas corto, vuelo mas corto',
    quietest:
      'el mas tranquilo, la mas tranquila, el menos turistico, la menos turistica, el menos masificado, la menos masificada, el mas relajado, la mas relajada, el que tenga menos gente, la que tenga menos gente, el de menos gente, la de menos gente',
    safest: 'el mas seguro, la mas segura',
    liveliest: 'el mas animado, la mas animada, el mas marchoso, la mas marchosa, el mas fiestero, la mas fiestera',
    easiest: 'el mas facil, la mas facil, el mas comodo, la mas comoda, el mas llano, la mas llana',
    least_walking: 'menos cuestas, menos escaleras, menos caminar',
    best_food:
      'mejor comida, mejor gastronomia, mejor cocina, mejores restaurantes, mejor se come, se come mejor, se coma mejor',
    best_beaches: 'mejor playa, mejores playas, playas mas bonitas, playa mas bonita',
    best_nightlife: 'mejor fiesta, mas fiesta, mejor vida nocturna, mas marcha, mejor marcha',
    closer:
      'mas cerca, mas cercano, mas cercana, mas cercanos, menos lejos, mas proximo, demasiado lejos, muy lejos, no tan lejos, mas cerca de casa, vuelo mas corto, menos horas de vuelo',
    quieter:
      'mas tranquilo, mas tranquila, mas tranquilos, mas tranquilas, menos turistico, menos turistica, menos gente, menos masificado, menos masificada, demasiado turistico, demasiado turistica, demasiada gente, mas apartado, mas apartada, mas calma, mas aislado',
    why: 'por que, porque lo preguntas, por que lo preguntas, por que preguntas, por que preguntas eso, por que quieres saberlo, por que quieres saber eso, para que, para que lo necesitas, para que quieres saberlo, para que necesitas saberlo, es importante, que importa, a que viene, que mas te da, por que es importante, eso que importa, es necesario saberlo, para que sirve, es necesario, hace falta decirlo, de verdad hace falta',
    meaning:
      'que quieres decir, que significa, que significa eso, a que te refieres, no entiendo, no te entiendo, no lo entiendo, no he entendido, no he entendido la pregunta, no entiendo la pregunta, como, perdona, perdon, puedes explicarlo, puedes explicarte, me lo explicas, explicate, explica la pregunta, puedes repetir, repite la pregunta, repite, en que sentido, como dices, que me estas preguntando, puedes ser mas claro, aclaralo, eh',
    options:
      'que opciones hay, que opciones tengo, que opciones tenemos, cuales son las opciones, por ejemplo, como por ejemplo, como que, como cual, como cuales, dame ejemplos, dame un ejemplo, ponme un ejemplo, algun ejemplo, que puedo elegir, que puedo decir, que puedo responder, que hay, que me sugieres, que sugieres, que suele decir la gente, que es lo normal, cuanto es lo normal, que seria normal, cuanto se necesita, cuanto hace falta, cuanto necesito, que se puede elegir, ejemplos, lo normal',
    'ask:weather':
      'tiempo, que tiempo, que tiempo hace, clima, temperatura, temperaturas, llueve, hace calor, hace frio, cuantos grados, temperatura del agua, lluvia, nieva, sol, pronostico, el tiempo',
    'ask:season':
      'mejor epoca, mejor mes, mejor momento, mejor temporada, mejores meses, cuando ir, cuando es mejor, cuando conviene, que mes, que epoca, en que mes, en que epoca, epoca de lluvias, temporada alta, temporada baja, cuando es la mejor epoca, mejor semana, que semana',
    'ask:cost':
      'cuanto cuesta, cuanto cuestan, cuanto sale, cuanto vale, cuesta, cuanto, precio, precios, caro, cara, caros, barato, barata, coste, costo, es caro, es cara, es barato, presupuesto, dinero, cuanto es, efectivo, tarjeta, tarjetas, propina, propinas, cajero, cajeros',
    'ask:getting_there':
      'como llego, como llegamos, como se llega, como llegar, llegar, esta lejos, a que distancia, que tan lejos, vuelo, vuelos, vuelo directo, vuelos directos, aeropuerto, aeropuertos, cuanto dura el vuelo, cuantas horas de vuelo, como ir, cuanto se tarda, tiempo de vuelo, queda lejos, cuanto tiempo se tarda, horas de vuelo',
    'ask:getting_around':
      'moverse, como moverse, moverme, movernos, necesito coche, necesitamos coche, hace falta coche, alquilar un coche, alquilar coche, coche, transporte publico, taxi, taxis, sin coche, desplazarse, desplazarnos, trenes alli, autobuses alli',
    'ask:things_to_do':
      'que hacer, que se puede hacer, que podemos hacer, que puedo hacer, que hay que ver, que ver, que hay para hacer, que hay para ver, que se puede ver, actividades, que visitar, lugares de interes, monumentos, excursiones, cosas que hacer, cosas que ver, que se hace, museos, no nos podemos perder, no me puedo perder, no hay que perderse, no perderse, imprescindible, imprescindibles, que mas se puede hacer, que mas podemos hacer, que mas hay para hacer, que mas hay que ver, que mas se puede ver, que mas puedo hacer, algo mas que hacer',
    'ask:where_to_stay':
      'donde alojarse, donde alojarnos, donde alojarme, donde dormir, donde quedarse, donde quedarnos, donde nos alojamos, alojamiento, hotel, hoteles, que zona, que barrio, mejor zona, barrios, zonas, hostales, apartamentos, en que zona, en que barrio, donde dormimos, donde nos quedamos, donde duermo, para dormir, para alojarse, para quedarse',
    'ask:food':
      'comida, que se come, donde comer, que comer, restaurantes, gastronomia, platos, platos tipicos, especialidades, cocina, como se come, se come bien',
    'ask:packing':
      'que llevar, que me llevo, que ropa, ropa, maleta, equipaje, que meter en la maleta, que hay que llevar, que debo llevar, que tengo que llevar, lista de equipaje, que llevo, que llevamos, en la maleta, adaptador, enchufe, paraguas',
    'ask:safety':
      'es seguro, es segura, seguridad, seguro, segura, peligroso, peligrosa, es peligroso, es peligrosa, peligro, robos, delincuencia, peligros, andar de noche, salir de noche, pasear de noche, tranquilos por la noche',
    'ask:health':
      'vacuna, vacunas, malaria, medico, medicos, hospital, hospitales, salud, mosquitos, agua del grifo, beber agua, farmacia, dengue, mal de altura, vacunarse, vacunarme, vacunarnos, vacunarte',
    'ask:entry':
      'visado, visados, visa, pasaporte, dni, entrada al pais, aduana, requisitos de entrada, necesito visado, necesitamos visado, documentacion, papeles',
    'ask:children':
      'ninos, ninas, hijos, bebe, para ninos, para los ninos, apto para ninos, con ninos, familias, para familias, peques, carrito, ninos pequenos, pequenos, los pequenos, el pequeno, la pequena',
    'ask:accessibility':
      'silla de ruedas, accesible, accesibilidad, escaleras, cuestas, movilidad reducida, rodillas, mucho caminar, mucha caminata, muletas',
    'ask:crowds':
      'mucha gente, turistico, turistica, turistas, masificado, masificada, lleno, llena, concurrido, abarrotado, hay mucha gente, tranquilo, tranquila',
    'ask:nightlife': 'vida nocturna, bares, discotecas, fiesta, salir de noche, marcha, salir de fiesta',
    'ask:beaches': 'playa, playas, banarse, nadar, snorkel, arena, se puede nadar',
    'ask:compare':
      'compara, comparar, comparacion, diferencia, diferencias, en que se diferencian, que diferencia hay, versus, vs, pros y contras, cual es mejor, cual es mas barato, cual es mas barata, cual es mas tranquilo, cual es mas tranquila, cual tiene, cual esta mas cerca, cual es mas, mejor para, cual',
    'ask:reasons':
      'por que estos, por que estas, por que este, por que esta, por que esos, por que me recomiendas, por que nos recomiendas, por que has elegido, por que elegiste, por que precisamente, que lo hace, razones, motivo, motivos, por que deberia, por que sugieres, por que sugeriste, por que propones, por que recomiendas, por que me sugieres, por que has sugerido',
    'ask:plan':
      'itinerario, plan de viaje, dia a dia, programa, ruta, y ahora que, siguiente paso, proximo paso, que hacemos ahora, como seguimos',
    'ask:general':
      'cuentame mas, cuentanos mas, dime mas, mas informacion, mas detalles, mas sobre, informacion sobre, hablame de, hablanos de, cuentame, cuentanos, como es, como son, describe, descripcion, saber mas, quiero saber mas, informacion, que sabes de, explicame, explicanos, detalles',
    'ask:assistant':
      'quien eres, que eres, eres un bot, eres un robot, eres humano, eres humana, eres una persona, eres real, eres una ia, que puedes hacer, como funcionas, como te llamas, tu nombre, puedes reservar, reservas tu, como funciona esto, que sabes hacer, hablas, que idiomas hablas, que idiomas',
    'talk:greeting':
      'hola, buenos dias, buenas, hey, que tal, como estas, saludos, holi, que tal estas, muy buenas, ola, buen dia, que hay',
    'talk:thanks':
      'gracias, mil gracias, te lo agradezco, se agradece, muy amable, gracias por todo, gracias por la ayuda, gracias por tu ayuda, agradecido, agradecida',
    'talk:goodbye':
      'adios, hasta luego, hasta pronto, chao, chau, hasta manana, nos vemos, hasta la vista, bye, que tengas un buen dia, me voy, eso es todo, me lo pienso, lo pensaremos, lo pienso, dejame pensarlo, dejame pensar, vuelvo manana, lo consulto con la almohada, lo hablamos manana',
    'talk:praise':
      'eres genial, eres la mejor, eres el mejor, buen trabajo, muy bien hecho, bien hecho, me encanta esta app, que bueno eres, eres un crack, muy util, que bien, eres increible, impresionante, lo haces muy bien, me encanta esto, que util',
    'talk:complaint':
      'no me entiendes, no entiendes nada, no me escuchas, no escuchas, inutil, esto no sirve, no sirves para nada, esto no funciona, estupido, idiota, tonto, que desastre, vaya desastre, ya te lo he dicho, ya te lo dije, ya lo he dicho, ya lo dije, te lo acabo de decir, deja de preguntar, otra vez la misma pregunta, ya me lo has preguntado, ya me lo preguntaste, que pesado, que pesada, basura, no tiene sentido, perdida de tiempo, mierda, no ayuda, que malo',
    'talk:joke':
      'jaja, jajaja, jajajaja, jeje, cuentame un chiste, dime un chiste, chiste, un chiste, a la luna, marte, al infierno, narnia, lol',
    'talk:distress':
      'quiero morirme, me quiero morir, quiero morir, suicidarme, suicidio, matarme, quitarme la vida, no quiero vivir, no quiero seguir viviendo, no puedo mas, acabar con todo, odio mi vida, hacerme dano, no vale la pena vivir',
    undecided:
      'hmm, dejame pensar, tengo que pensarlo, tenemos que pensarlo, lo pensare, lo pensamos, me lo pienso, no estoy seguro, no estoy segura, no estamos seguros, no lo tengo claro, tengo dudas, no se, no lo se, dudo, dame un minuto, tengo que preguntar, lo consulto, lo hablare con, eh, pues no se, ni idea, necesito pensarlo, si no fuera, si no fuese, si no estuviera, si no estuviese, si tuviera',
    praise_it:
      'bonito, bonita, precioso, preciosa, genial, interesante, estupendo, guau, wow, maravilloso, bien, chulo, tentador, tienen buena pinta, tiene buena pinta, parecen bien, parecen buenos, suenan bien, pintan bien',
    tell_me:
      'cuentame, cuentanos, dime, dinos, explicame, explicanos, hablame de, hablanos de, muestrame, ensename, quiero saber, queremos saber, me gustaria saber, nos gustaria saber, quisiera saber, describe, describeme, me puedes decir, puedes decirme, sabes, saber mas, mas informacion, informacion sobre, mas sobre, dame, danos',
    'plan:accommodation':
      'alojamiento, alojamientos, hotel, hoteles, donde dormir, donde alojarnos, zona, zonas, barrio, barrios, donde quedarnos, hospedaje, apartamento, la estancia, sitio para dormir, para alojarnos, para dormir, alojarnos, donde dormimos',
    'plan:flights': 'vuelos, vuelo, como llegar, billetes, billete, transporte, avion, pasajes, el viaje, llegar',
    'plan:activities':
      'actividades, actividad, que hacer, cosas que hacer, excursiones, que ver, visitas, experiencias, planes',
    'plan:itinerary':
      'itinerario, dia a dia, programa, plan de los dias, horario, agenda, ruta, los dias, calendario de dias, plan diario',
    'plan:finalization':
      'finalizar, terminar el plan, acabar el plan, resumen, plan final, terminar, acabar, exportar, todo junto, cerrar el plan, calendario, completar el plan, que falta, que nos falta, que queda, que queda por hacer',
    'plan:next':
      'siguiente, sigamos, seguimos, sigue, seguir, continua, continuar, continuemos, continuamos, adelante, y ahora, y ahora que, que sigue, siguiente paso, proximo paso, que viene ahora, pasemos al siguiente, vamos, avancemos, avanza, dejalo cerrado, cierralo, dejalo listo',
    'plan:show':
      'ensename, muestrame, muestranos, ver, vamos a ver, veamos, mirar, miremos, planificar, planifiquemos, empezar con, empecemos con, empecemos por, hablemos de, busca, buscar, pasemos a, pasar a, volver a, volvamos a, elegir, escoger, organizar, ayudame con, ayudanos con, siguiente, decidir, quiero ver, queremos ver, reservar, busquemos, que falta, que nos falta, que queda por hacer',
    'plan:add':
      'anade, anadir, anademe, agrega, agregar, incluye, incluir, pon, poner, mete, meter, elijo, elegimos, escojo, escogemos, quiero, queremos, me quedo con, nos quedamos con, reserva, apuntanos a, apuntame a, me gustaria, nos gustaria, prefiero, preferimos, suma, no queremos perdernos, no quiero perderme, no queremos perder, no nos queremos perder',
    'plan:drop':
      'quita, quitar, elimina, eliminar, borra, borrar, cancela, cancelar, saca, sacar, fuera, sin, no quiero, no queremos, descarta, descartar, suprime, tacha, olvida',
    'plan:move':
      'mueve, mover, cambia, cambiar, pasa, pasar, pon, poner, aplaza, aplazar, traslada, trasladar, adelanta, adelantar, retrasa, retrasar, muevelo, cambialo, deja, dejar, mejor',
    'plan:arrive':
      'llegamos, llego, llegada, llegar, aterrizamos, aterriza, aterrizo, llega el vuelo, nuestro vuelo llega, llegaremos, llegare, entramos, llega, aterrizan, llega el avion, llegada del vuelo',
    'plan:leave':
      'nos vamos a las, me voy a las, salimos, salgo, salida, nos vamos, me voy, volvemos, vuelvo, regresamos, regreso, vuelo de vuelta, vuelta a casa, nuestro vuelo sale, el vuelo sale, despega, volamos de vuelta, marchamos, partimos, avion de vuelta, tren de vuelta, ferry de vuelta, barco de vuelta, dejar la habitacion, dejar el hotel, el avion sale, tenemos que salir, al aeropuerto, en el aeropuerto',
    'plan:make':
      'haz un plan, hazme un plan, haznos un plan, haz el plan, haz el itinerario, haz un itinerario, hazme un itinerario, planifica todo, planifica el viaje, planificalo, crea un itinerario, crea el itinerario, crea un plan, prepara un plan, prepara el itinerario, preparanos un plan, organizalo todo, organiza el viaje, organiza los dias, hazlo tu, organizalo tu, planifica los dias, monta el itinerario, genera el itinerario, rellena los dias, escribe el plan, redacta el plan, prepara los dias',
    'plan:undo':
      'deshaz, deshazlo, deshacer, deshaz el cambio, deshaz el último cambio, anula el cambio, vuelve a ponerlo, vuelve a ponerla, déjalo como estaba, como estaba antes, como antes',
    'plan:day': 'dia',
    'plan:noon': 'mediodia, al mediodia',
    'plan:midnight': 'medianoche',
    'plan:morning': 'por la manana, de la manana, temprano, a primera hora',
    'plan:afternoon': 'por la tarde, de la tarde, a la tarde',
    'plan:evening': 'por la noche, de la noche, noche, a ultima hora',
    safari: 'safari*, cinco grandes, big five',
    animal:
      'perro, perra, perrito, perrita, cachorro, cachorra, gato, gata, gatito, labrador, caniche, conejo, loro, caballo, tortuga',
    out_after: 'fuera, a la basura, descartado, fuera de la lista',
    in_after: 'dentro, adentro, en su lugar, en la lista, en su sitio',
    instead_of: 'en vez de, en lugar de, en vez del, en lugar del',
    exchange:
      'cambia, cambiamos, cambiad, cambiar, sustituye, sustituir, sustituimos, reemplaza, reemplazar, cambiaria, cambiariamos, sustituiria, cambies, cambie',
    first_two:
      'los dos primeros, las dos primeras, dos primeros, dos primeras, los 2 primeros, las 2 primeras, los primeros dos, las primeras dos, primeros dos, primeras dos',
    last_two:
      'los dos ultimos, las dos ultimas, dos ultimos, dos ultimas, los 2 ultimos, las 2 ultimas, los ultimos dos, las ultimas dos, ultimos dos, ultimas dos',
    take_it:
      'nos lo quedamos, nos la quedamos, me lo quedo, me la quedo, hacemos eso, hacemos ese, hacemos esa, hagamos eso, lo hacemos, la cogemos, lo cogemos, lo cojo, la cojo, lo tomamos, la tomamos, lo tomo, la tomo, ese mismo, esa misma, decidido, esta decidido, decision tomada, adjudicado, me has convencido, nos has convencido, alla vamos, hacer eso, ese nos vale, vamos con ese, vamos con esa, ir ahi, nos apuntamos, me apunto, no busques mas, pues esa, pues ese, pues esta, pues este, entonces esa, entonces ese, nos quedamos con esa, nos quedamos con ese, me quedo con esa, me quedo con ese, nos quedamos con esta, nos quedamos con este, cogemos esa, cogemos ese, elegimos esa, elegimos ese, elijo esa, elijo ese, tomamos esa, tomamos ese, esa entonces, ese entonces, vamos a esa, vamos a ese, nos vamos a esa, nos vamos a ese, reserva, reservalo, reservala, reserva ese, reserva esa',
    again:
      'volver, queremos volver, volver alli, volver a ir, regresar, repetir, volveriamos, volveria, otra vez alli, ir otra vez, volver a verlo, quiere conocerla, quiere conocerlo, quiere volver a verla, quiere volver, le gustaría conocerla, le gustaría volver, queremos conocerla, queremos conocerlo',
    personal: 'cumple, cumplen, se marea, tiene miedo, y yo',
    the_week: 'por la semana, para la semana, para toda la semana, por toda la semana',
    'plan:swap': 'cambia, cambiar, intercambia, intercambiar, invierte, invertir, permuta, al reves',
    not_that: 'no es que, no porque, no digo que, no he dicho que, no dije que',
    correction:
      'perdón, digo, quise decir, mejor dicho, quiero decir, me equivoqué, corrijo, ah no, uy no, no perdón, bueno no',
    too_many: 'demasiado, demasiada, demasiados, demasiadas',
    staying:
      'no viene, no vienen, no va, no vendrá, no vendrán, no nos acompaña, no nos acompañan, se queda con, se quedan con, se queda en casa, se quedan en casa, se quedan en, pero no vienen, pero no viene, pero no va, pero no van, ya no viene, ya no vienen, al final no viene, se bajó, se bajan, no puede venir, no pueden venir, se va a quedar con, se van a quedar con, se quedará con, se quedarán con, se va a quedar en casa, se queda con los, se quedan con los',
    habit:
      'siempre, normalmente, habitualmente, generalmente, todos los años, todos los veranos, todos los inviernos, todas las navidades, cada año, cada verano, cada invierno, cada agosto, cada julio, año tras año, casi siempre, por lo general, de costumbre, todos los agostos, todas las semanas santas, desde hace años, hace años que',
  },
  forms: (word) => {
    if (word.endsWith('o')) return ['a', 'os', 'as'].map((ending) => word.slice(0, -1) + ending)
    if (word.endsWith('z')) return [`${word.slice(0, -1)}ces`]
    return [/[aeiu]$/.test(word) ? `${word}s` : `${word}es`]
  },
  little: {
    half_weekday: '',
    ends_weekday: '',
    strolling: 'paseo paseos pasear caminar andar',
    if: 'si',
    object: 'la lo',
    all_of: 'los las estos estas esos esas',
    long: 'largo largos',
    something: 'algo alguno alguna',
    drawback:
      'lejos largo larga caro cara turistico turistica masificada masificado mal mala malo peligroso peligrosa aburrido aburrida dificil complicado frio fria feo fea tonta tonto',
    onwards: '',
    partitive: 'ellos ellas esos esas',
    night: 'noche',
    months: 'mes meses',
    weeks_or_days: 'semana semanas dia dias',
    which: 'cual cuales',
    before: 'antes',
    after: 'despues pasada',
    dated: 'el del al desde hasta dia ida vuelta',
    looking: 'seria serian quedaria',
    planning:
      'planea planeame planeanos planifica planificanos planificame organiza organizanos organizame prepara preparanos preparame arma armanos armame',
    both: 'ambos ambas',
    included: 'incluido incluida incluidos incluidas incluyendo',
    lodging: 'hotel hoteles habitacion hostal apartamento alojamiento airbnb',
    too: 'demasiado demasiada',
    welcome: 'bueno buena bonito bonita tentador tentadora',
    asking_verb: 'es tiene seria esta queda hay',
    article:
      'el la los las lo un una unos unas mi mis nuestro nuestra nuestros nuestras ese esa este esta numero tu su mas visita al del',
    filler:
      'el la lo los las un una unos unas de del que y e o es son por para si no me te se nos os en con a al pues bueno gracias yo tu mi mis tu tus su sus nuestro nuestra nuestros nuestras esta este esto eso esa ese estas estos entonces tambien muy mas ya ahora aqui alli ahi como hola ok vale favor creo que seria sera sea asi todo solo va vamos ir viaje vacaciones le les lo hay he hemos',
    choosing_filler:
      'nosotras el la lo los las un una de del que y es son por para a al en con me te nos pues bueno vale ok ya si entonces vamos ir iremos este esta ese esa viaje vacaciones seguro claro venga va muy mejor favor yo nosotros sin duda final al mi nuestro nuestra esos esas estos estas tres',
    and: 'y e mas +',
    in: 'en',
    towards: 'a al visitar conocer en ver explorar descubrir recorrer hacia',
    of_age: 'de ambos que tienen tiene son los las con',
    preferring: 'prefiero preferimos preferiria prefeririamos preferia',
    being: 'es era eran son fue fueron esta estoy',
    of_trips: '',
    with: 'con mas mis nuestros',
    others: 'mi mis otros otras',
    me: 'yo mi',
    ahead: 'en dentro',
    this: 'este esta',
    month: 'mes',
    not_a_length:
      'proxima proximo esta este pasada pasado cada por durante la el entre ultima ultimo primera media peor mala dura',
    plural_unit: 'semanas meses semanitas quincenas',
    a: 'una un',
    also: 'tambien ademas idem',
    before_been: 'nunca siempre solo recien',
    because: 'si porque cuando como',
    heat: 'calor caluroso',
    third_person: 'ella el',
    women: 'mujeres chicas mamas',
    men: 'hombres varones',
    losing: 'perder perdi perdimos perdido enterramos enterrar murio fallecio muerto morir',
    coping:
      'puede puedo pueden podemos soporta soporto soportan soportamos aguanta aguanto aguantan aguantamos tolera tolero bien lleva llevo llevamos capaz responden subo sube subimos subirme monto',
    knowing: 'se sabe sabemos saben',
    struggling:
      'cuesta cuestan apenas dificultad fatiga cansa canso cansan marea mareo mareos mal fatal mala malo malos enfermo enferma enferman desmayo desmaya mata sufro sufre sufrimos asfixia asfixio ahogo ahoga panico ansiedad fobia agobia agobio agobian migrana migranas peor miedo',
    stairs: 'escaleras escalones peldanos cuestas',
    ailing:
      'mal mala malas malos fatal roto rota rotas duele duelen dolor dolores operada operado operacion operaron protesis chunga chungas jodida jodidas hecha hechas polvo debil lesionada lesion problema problemas tocada tocadas fastidiada fastidiadas nueva machacadas destrozadas desgaste rotos operadas gastada gastadas debiles nuevas danada danadas',
    walking: 'andar caminar pasear',
    limb: 'rodilla rodillas cadera caderas pierna piernas tobillo tobillos articulaciones',
    married: 'casadas casados',
    parting: 'dejo abandono fue',
    cold_weather: 'invierno frio nieve lluvia gris oscuridad lluvias humedad',
    hot_weather: 'calor verano bochorno humedad',
    at_time: 'a las la sobre hacia antes hasta',
    hour: 'h horas hrs am pm',
    past_hour: 'y',
    to_hour: '',
    less_than_hour: 'menos',
    half_hour: 'media',
    quarter: 'cuarto',
    before_time: 'antes',
    another: 'otro otra otros otras',
    last: 'ultimo',
    linking: 'por a con en de del que donde cerca tiene hay esta',
    unsure: 'quizas quiza tal talvez depende dudo probablemente',
    over: 'que',
    begging: 'podemos puedo podriamos podria vamos vayamos',
    living: 'vivo vivimos salimos salgo saliendo salida volamos volando vuelo vuelos partimos desde',
    beside: 'de del a al',
    predicate: 'la lo es esta tiene parece suena era seria cuesta queda hay me nos',
    whichever: 'cualquiera',
    somewhere: 'algun cualquier donde',
    past: 'era eran fue iba',
    present: 'ahora solo es somos tenemos',
    measured: 'que',
    yours: 'tu tus',
    paid: 'pagamos pague costo gastamos gaste',
    going: 'ir iremos vamos voy volver volvemos vuelvo nunca jamas queremos quiero ni a mas pisar',
    saying: 'dice dicen dijo decia cuenta conto recomienda recomendo recomiendan recomendaron sugirio advirtio jura',
    rising:
      'empiecen empiece empezaran salgamos excursiones tours de la cama madrugar levantar levantarnos levantarme salir salimos empezar empezamos hacer hacemos nada planes planees planear actividades visitas que nos me despertar despertarnos',
    there: 'alli alla ahi',
    pronoun: '',
    no_plural: 'mas menos',
    since: 'en desde ano',
    the_thing: '',
    adding: 'anade anadir anademe agrega agregar incluye incluir pon poner mete meter suma',
    ends_name: 'a al para por favor el dia en mejor del de la las algo',
    ordinal_ending: 'o a er º ª',
    untelling: 'el la los las un una de del y en a al con museo visita tour paseo parque playa casco viejo antiguo',
    title: 'sr sra srta senor senora senorita don dona doctor doctora dr dra profesor profesora tio tia padre capitan',
    subject: 'yo nosotros nosotras tu ella ellos ellas',
    address: 'tio tia amigo amiga colega chaval macho tronco hermano guapa cielo majo chicos',
    in_exchange: 'por con para',
    near_a_place: 'mostrar muestra lanka puerto parte plano paris milan manila grande gusto monton provincia tienta',
    thereafter: 'despues luego',
    denying: 'no',
    aged: 'tengo tenemos',
    habitual:
      'vamos voy pasamos paso veraneamos veraneo viajamos viajo acabamos hacemos vacaciones estamos alquilamos bajamos subimos toca',
    meant:
      'pensado pensabamos pensaba ibamos iba queriamos queria planeado planeabamos teniamos tenia era habiamos barajabamos',
    rather: 'ahora mejor finalmente preferimos prefiero mas decidido cambiado',
    residing: 'vivo vivimos resido residimos',
    likeness: '',
    thing: '',
    so: 'asi entonces pues',
    but: 'pero aunque',
  },
  notAfter: {
    sol: 'playa del costa',
    marcha: 'en la',
    mar: '',
    tiempo: 'a mismo mucho poco',
    fresco: 'pescado',
    fresca: 'pesca',
    solo: '',
    arte: '',
    club: '',
    pico: '',
    vela: 'en',
    campo: '',
    estrellas: 'cinco cuatro tres dos',
  },
  notBefore: {
    sol: 'de',
    pavo: 'al relleno',
    frio: '',
    seguro: 'que de medico',
    segura: 'que de',
    normal: 'que',
    diferente: '',
    fiesta: 'de',
    bar: 'de',
    arte: 'de',
    historia: 'de clinica',
    mar: '',
    parejas: '',
  },
  regions: {
    africa: 'africa, africano, africana',
    antarctica: 'antartida, antartica',
    asia: 'asia, asiatico, asiatica',
    europe: 'europa, europeo, europea, continente europeo, la union europea',
    north_america: 'norteamerica, america del norte',
    oceania: 'oceania',
    south_america: 'sudamerica, suramerica, america del sur',
    scandinavia: 'escandinavia',
    nordic_countries: 'paises nordicos, nordicos',
    lapland: 'laponia',
    baltic_states: 'paises balticos, balticos, el baltico',
    balkans: 'balcanes, los balcanes',
    british_isles: 'islas britanicas',
    benelux: 'benelux',
    iberia: 'peninsula iberica',
    alps: 'alpes, los alpes',
    pyrenees: 'pirineos, los pirineos, pirineo',
    mediterranean: 'mediterraneo, el mediterraneo',
    eastern_europe: 'europa del este, europa oriental, este de europa',
    central_europe: 'europa central, centroeuropa',
    western_europe: 'europa occidental',
    southern_europe: 'sur de europa, europa del sur',
    northern_europe: 'norte de europa, europa del norte',
    southeast_asia: 'sudeste asiatico, sureste asiatico, el sudeste asiatico',
    indochina: 'indochina',
    east_asia: 'asia oriental, extremo oriente, lejano oriente',
    south_asia: 'sur de asia, asia del sur, subcontinente indio',
    central_asia: 'asia central, ruta de la seda',
    caucasus: 'caucaso',
    middle_east: 'oriente medio, oriente proximo, medio oriente',
    gulf_states: 'golfo persico, paises del golfo',
    himalayas: 'himalaya, himalayas',
    caribbean: 'caribe, el caribe, antillas, caribeno, caribena, islas del caribe',
    central_america: 'centroamerica, america central',
    latin_america: 'latinoamerica, america latina, hispanoamerica',
    patagonia: 'patagonia',
    andes: 'andes, los andes',
    amazon: 'amazonas, amazonia, selva amazonica',
    north_africa: 'norte de africa, africa del norte, magreb',
    east_africa: 'africa oriental, este de africa',
    southern_africa: 'sur de africa, africa austral',
    west_africa: 'africa occidental',
    sub_saharan_africa: 'africa subsahariana',
    indian_ocean: 'oceano indico, indico',
    red_sea: 'mar rojo',
    pacific_islands: 'islas del pacifico, pacifico sur, polinesia, mares del sur',
    arctic: 'artico, circulo polar, circulo polar artico',
    andalusia: 'andalucia',
    canary_islands: 'islas canarias, canarias, las canarias',
    balearic_islands: 'islas baleares, baleares, las baleares',
    tuscany: 'toscana, la toscana',
    sicily: 'sicilia',
    sardinia: 'cerdena',
    puglia: 'apulia, puglia',
    provence: 'provenza, la provenza',
    brittany: 'bretana francesa, bretana',
    normandy: 'normandia',
    bavaria: 'baviera',
    tyrol: 'tirol',
    algarve: 'algarve, el algarve',
    azores: 'azores, las azores, islas azores',
    madeira: 'madeira',
    scotland: 'escocia, escoces',
    wales: 'gales',
    england: 'inglaterra, ingles',
    greek_islands: 'islas griegas, isla griega, cicladas',
    hawaii: 'hawai, hawaii',
    alaska: 'alaska',
    california: 'california',
    florida: 'florida',
    new_england: 'nueva inglaterra',
    rocky_mountains: 'montanas rocosas, las rocosas',
    yucatan: 'yucatan, riviera maya, peninsula de yucatan',
    baja_california: 'baja california',
    kerala: 'kerala',
    rajasthan: 'rajastan, rajasthan',
    borneo: 'borneo',
    tasmania: 'tasmania',
    queensland: 'queensland',
  },
  countries: {
    US: 'estados unidos, ee uu, eeuu, eua, usa, norteamericano, estadounidense, los eeuu',
    GB: 'reino unido, gran bretana, uk, irlanda del norte, britanico',
    AE: 'emiratos, emiratos arabes, emiratos arabes unidos',
    NL: 'holanda, paises bajos, holandes',
    CZ: 'republica checa, chequia',
    TR: 'turquia, turco',
    KR: 'corea del sur, corea',
    CV: 'cabo verde',
    CI: 'costa de marfil',
    MM: 'birmania, myanmar',
    MK: 'macedonia',
    BA: 'bosnia',
    HK: 'hong kong',
    RE: 'isla reunion, la reunion',
    PF: 'polinesia francesa, tahiti',
    LC: 'santa lucia',
    BS: 'bahamas, las bahamas',
    MV: 'maldivas, las maldivas, islas maldivas',
    SC: 'seychelles, las seychelles',
    FO: 'islas feroe, feroe',
    LK: 'sri lanka, ceilan, ceilán',
    IR: 'iran, persia',
    NZ: 'nueva zelanda, nueva zelandia',
    ES: 'espana',
    FR: 'francia',
    IT: 'italia',
    DE: 'alemania',
    GR: 'grecia',
    PT: 'portugal',
    JP: 'japon',
    TH: 'tailandia',
    ID: 'indonesia',
    MX: 'mexico, mejico',
    MA: 'marruecos',
    EG: 'egipto',
    HR: 'croacia',
    IS: 'islandia',
    IE: 'irlanda',
    DO: 'republica dominicana, santo domingo, dominicana',
    SA: 'arabia saudi, arabia saudita',
    JO: 'jordania',
    ZA: 'sudafrica',
    MU: 'mauricio, isla mauricio, islas mauricio',
    PH: 'filipinas, las filipinas',
    ZW: 'zimbabue',
    KE: 'kenia',
    IN: 'la india',
    VN: 'vietnam',
    KH: 'camboya',
    PR: 'puerto rico',
    CH: 'suiza',
    SZ: 'suazilandia',
    TL: 'timor oriental, timor',
    ST: 'santo tomé, sao tomé',
  },
  places: {
    London: 'londres',
    Rome: 'roma',
    Florence: 'florencia',
    Venice: 'venecia',
    Naples: 'napoles',
    Bologna: 'bolonia',
    Genoa: 'genova',
    Vienna: 'viena',
    Prague: 'praga',
    Athens: 'atenas',
    Lisbon: 'lisboa',
    Porto: 'oporto',
    'New York City': 'nueva york, nueva york city',
    'New Orleans': 'nueva orleans',
    Edinburgh: 'edimburgo',
    Copenhagen: 'copenhague',
    Stockholm: 'estocolmo',
    Geneva: 'ginebra',
    Brussels: 'bruselas',
    Bruges: 'brujas',
    Antwerp: 'amberes',
    Cologne: 'colonia',
    Hamburg: 'hamburgo',
    Frankfurt: 'francfort',
    Moscow: 'moscu',
    Warsaw: 'varsovia',
    Kraków: 'cracovia',
    Bucharest: 'bucarest',
    Belgrade: 'belgrado',
    Istanbul: 'estambul',
    Cairo: 'el cairo',
    Havana: 'la habana',
    Tokyo: 'tokio',
    Kyoto: 'kioto',
    Beijing: 'pekin',
    Seoul: 'seul',
    Delhi: 'nueva delhi',
    Jerusalem: 'jerusalen',
    Marrakech: 'marraquech',
    Fes: 'fez',
    Seville: 'sevilla',
    Mallorca: 'palma de mallorca',
    'Cape Town': 'ciudad del cabo',
    Crete: 'creta',
    Rhodes: 'rodas',
    Corsica: 'corcega',
    Dolomites: 'dolomitas, los dolomitas',
    'Amalfi Coast': 'costa amalfitana',
    'Lake Como': 'lago de como',
    'Lake Garda': 'lago de garda',
    'Iguazú Falls': 'cataratas de iguazu, iguazu',
    'Galápagos Islands': 'islas galapagos, galapagos',
    'Easter Island': 'isla de pascua',
    Cusco: 'machu picchu, cuzco',
    'Mexico City': 'ciudad de mexico, cdmx',
    Cappadocia: 'capadocia',
    'Black Forest': 'selva negra',
    'Siem Reap': 'angkor',
    'Serengeti National Park': 'serengeti',
    'Grand Canyon': 'gran canon',
    Lucerne: 'lucerna',
    Salzburg: 'salzburgo',
    Reykjavik: 'reikiavik',
    'Basque Country': 'pais vasco',
    Catalonia: 'cataluna',
    Nice: 'niza',
    Marseille: 'marsella',
    Bordeaux: 'burdeos',
    Strasbourg: 'estrasburgo',
    Avignon: 'avinon',
    Burgundy: 'borgona',
    Alsace: 'alsacia',
    'French Riviera': 'costa azul, riviera francesa',
    'Mont Saint-Michel': 'monte saint michel',
    'Loire Valley': 'valle del loira, castillos del loira, loira',
    'Lake Geneva': 'lago leman',
    Basel: 'basilea',
    Bern: 'berna',
    Lausanne: 'lausana',
    Ghent: 'gante',
    'The Hague': 'la haya',
    Gothenburg: 'gotemburgo',
    Dresden: 'dresde',
    Pompeii: 'pompeya',
    'Lake Maggiore': 'lago mayor',
    Kefalonia: 'cefalonia',
    Thessaloniki: 'tesalonica, salonica',
    Peloponnese: 'peloponeso',
    Mykonos: 'miconos',
    Zakynthos: 'zante',
    Delphi: 'delfos',
    Dalmatia: 'dalmacia',
    Ljubljana: 'liubliana',
    Transylvania: 'transilvania',
    Wrocław: 'breslavia',
    Vilnius: 'vilna',
    Tallinn: 'tallin',
    'Saint Petersburg': 'san petersburgo',
    'Lofoten Islands': 'islas lofoten',
    'North Cape': 'cabo norte',
    'Isle of Skye': 'isla de skye',
    Cornwall: 'cornualles',
    Orkney: 'islas orcadas, orcadas',
    Alexandria: 'alejandria',
    Aswan: 'asuan',
    Tangier: 'tanger',
    Algiers: 'argel',
    'Victoria Falls': 'cataratas victoria, cataratas de victoria',
    'Kruger National Park': 'parque kruger',
    'Ngorongoro Crater': 'ngorongoro',
    'Dead Sea': 'mar muerto',
    Muscat: 'mascate',
    Jeddah: 'yeda',
    'Abu Dhabi': 'abu dabi',
    Tbilisi: 'tiflis',
    Yerevan: 'erevan',
    Samarkand: 'samarcanda',
    Kathmandu: 'katmandu',
    Mumbai: 'bombay',
    Kolkata: 'calcuta',
    Varanasi: 'benares',
    'Ha Long Bay': 'bahia de halong, bahia de ha long',
    'Ho Chi Minh City': 'ciudad ho chi minh',
    'Mekong Delta': 'delta del mekong',
    Malacca: 'malaca',
    'Great Wall of China': 'gran muralla, muralla china',
    'Mount Fuji': 'monte fuji',
    Sydney: 'sidney',
    'Great Barrier Reef': 'gran barrera de coral',
    Philadelphia: 'filadelfia',
    'Niagara Falls': 'cataratas del niagara',
    'Death Valley National Park': 'valle de la muerte',
    'Panama City': 'ciudad de panama',
    'Falkland Islands': 'malvinas, islas malvinas',
    'El Calafate': 'perito moreno',
    'Lake Titicaca': 'lago titicaca, titicaca',
    'Lake Baikal': 'lago baikal',
    Aosta: 'valle de aosta',
    Kyiv: 'kiev',
    'Aeolian Islands': 'islas eolias, eolias',
    'Okavango Delta': 'okavango, delta del okavango',
  },
  ordinary:
    'granada valencia merida cuenca salvador trinidad victoria colonia sal santo como leon toledo cordoba alta lima usa',
  frequent:
    'montana como sal rio pico male man vis banos nida levi split are nara sapa mayo corn paro salta alta bonito cali nice fes kas mestia hue pai goa lima vela dos tres mar costa',
}
