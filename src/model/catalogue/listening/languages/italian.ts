import type { Language } from './language.ts'

export const italian: Language = {
  code: 'it',
  words: {
    the_others: 'le altre, gli altri, il resto, nelle altre, delle altre',
    other_two: 'le altre due, gli altri due, altre due, altri due, le altre 2',
    each_couple: 'a coppia, per coppia, ogni coppia',
    eldest:
      'il maggiore, la maggiore, il minore, la minore, il mezzano, il grande, la grande, il piccolo, la piccola, il più grande, la più grande, il più piccolo, la più piccola, la mezzana',
    latest:
      'al piu tardi, entro, entro il, entro la, entro fine, non oltre, non oltre il, non piu tardi di, non piu tardi del, o prima',
    earliest: 'a partire da, a partire dal, in poi, in avanti, al piu presto, o dopo, o piu tardi, in là',
    'feast:term_time': 'fuori dalle vacanze scolastiche',
    twins: 'gemelli, gemelle',
    turning: 'compie, compiono, compio, compira, compiranno, fa, fanno',
    joining:
      'viene, vengono, viene con noi, vengono con noi, viene anche, vengono anche, si unisce, si uniscono, si aggiunge, si aggiungono, porto, portiamo, vuole venire, vogliono venire, vuole venire anche',
    correction:
      'anzi no, anzi no meglio, no meglio, anzi, volevo dire, cioè no, ah no, scusa, scusate, mi correggo, pardon, ops, no scusa, intendevo',
    'feast:pentecost': 'pentecoste, corpus domini',
    'plan:waterside': 'vicino al mare, sul mare, fronte mare, vicino alla spiaggia, sulla spiaggia, lungomare',
    'plan:lively': 'nel vivo, vicino ai locali, piu vivace, piu animata, piu animato, piu movimentata',
    'plan:quiet': 'lontano dai bar, lontano dai locali, lontano dal rumore, sonno leggero, lontano dalla movida',
    'plan:possible': "c'e modo, si puo, e possibile, sarebbe possibile, si potrebbe, c'e un modo, puoi, potresti",
    more: 'ancora, qualche altro, ancora qualcuno, ancora qualcuna',
    'ask:rainy_days':
      "se piove, quando piove, giorno di pioggia, giorni di pioggia, in caso di pioggia, brutto tempo, e se piove, se diluvia, se c'e temporale, se c'e un temporale, se c'e brutto tempo, con il brutto tempo, se fa brutto",
    'plan:take_along':
      'nel mio calendario, nel calendario, sul calendario, file calendario, stampalo, in pdf, condividilo, link da condividere, mandalo, invialo, condividerlo, condividerla, stamparlo, condividere il piano, stampare il piano, mandare il piano, stampare, stampa, calendario, per email, via mail, per mail, su carta',
    'plan:central': 'centrale, in centro, in pieno centro',
    alike:
      'qualcosa di simile, simile, dello stesso genere, sullo stesso genere, nello stesso stile, qualcosa del genere',
    'feast:cherry_blossom': 'fioritura dei ciliegi, ciliegi in fiore, sakura, stagione dei ciliegi',
    not: 'no, non, senza, mai, nemmeno, neanche, neppure, niente, nessun, nessuna, nessuno, ne, zero, meno, basta, assolutamente no, nulla di, niente con, non possiamo, non posso',
    dislike:
      "non vogliamo, non voglio, non vorrei, non vorremmo, non ci piace, non ci piacciono, non mi piace, non mi piacciono, non gli piace, non le piace, non piace, non piacciono, non amo, non amiamo, non ama, odio, odiamo, odia, odiano, detesto, detestiamo, detesta, evitare, evitiamo, evito, evita, evitando, non sopporto, non sopportiamo, non sopporta, non reggo, non reggiamo, stufo di, stufa di, stufi di, stanco di, stanca di, stanchi di, stufi del, stanchi del, stufi della, non mi interessa, non mi interessano, non ci interessa, non ci interessano, non mi va, non ci va, non mi vanno, non ci vanno, mi annoia, ci annoia, mi annoiano, ci annoiano, ho paura di, abbiamo paura di, ho paura del, paura di, paura della, escludere, escludiamo, escludo, escludi, scartiamo, scarto, lascia perdere, lasciamo perdere, dimentica, dimentichiamo, allergico a, allergica a, allergici a, non ho bisogno di, non abbiamo bisogno di, non ho voglia di, non abbiamo voglia di, mi preoccupa, mi preoccupano, ci preoccupa, niente a che fare con, fare a meno di, non fa per me, non fa per noi, lontano da, lontani da, togli, togliamo, togliere, togliete, leviamo, scarta, elimina, cancella, si rifiuta di andare in, si rifiuta di andare a, si rifiuta di, mi rifiuto di, ci rifiutiamo di, rifiuta, rifiuto, boicottiamo, senza, si annoiano nei, si annoia nei, mi annoio nei, ci annoiamo nei, si annoiano in, si annoia in, mi annoio in, ci annoiamo in, si annoiano al, si annoia al, mi annoio al, ci annoiamo al, non ci convince, non mi convince, non ci ispira, non mi ispira, non ci attira, non mi attira, allergica ai, allergico ai, allergica al, allergico al, allergica alle, allergico alle, allergia ai, allergia al, scordatevi, scordati, scordiamoci, dimenticate, lascia stare, lasciamo stare, ha il terrore di, il terrore di, il terrore del, paura dell', paura delle, paura dei, fobia di, terrorizzata da, terrorizzato da, terrorizzata dall', terrorizzato dall', terrore di, terrore dell', fobia dell'",
    except:
      "tranne, eccetto, salvo, a parte, ad eccezione di, a eccezione di, escluso, esclusa, esclusi, ovunque tranne, dappertutto tranne, ma non, fuorche, meno che, quando vuoi tranne, in qualsiasi momento tranne, tutto l'anno tranne, qualsiasi mese tranne, quando volete tranne, fuori da, fuori dall', che non sia, che non siano",
    not_after:
      "non fa per me, non fa per noi, non fanno per me, non fanno per noi, non e per noi, non e per me, no grazie, neanche per sogno, nemmeno per sogno, per carita, non se ne parla, non ci penso nemmeno, non mi convince, non ci convince, non mi convincono, non ci convincono, non mi attira, non ci attira, non mi attirano, non mi ispira, non ci ispira, non mi piace, non ci piace, non mi piacciono, non ci piacciono, non mi interessa, non ci interessa, non mi interessano, non ci interessano, non mi va, non ci va, troppo caro, troppo cara, troppo costoso, troppo costosa, troppo lontano, troppo lontana, troppo turistico, troppo turistica, e noioso, e noiosa, e una noia, sono una noia, mi annoia, ci annoia, mi annoiano, ci annoiano, escluso, esclusa, da escludere, da evitare, sarebbe un incubo, meglio di no, e sopravvalutato, e sopravvalutata, fa troppo caldo, fa troppo freddo, non la voglio, non lo voglio, non la vogliamo, non lo vogliamo, assolutamente no, proprio no, non mi convince molto, non possiamo, non posso, non si puo, non va bene, non vanno bene, lasciamo perdere, lascia perdere, la scarto, lo scarto, la scartiamo, lo scartiamo, mi sembra caro, mi sembra cara, ci sembra caro, neanche morto, neanche morta, no che, è difficile, è complicato, costa troppo, è caro, è cara, è carissimo, è carissima, troppo cari, è fuori budget, non ce lo possiamo permettere, non me lo posso permettere, fuori portata, ma non ce lo possiamo permettere, eliminata, eliminato, mi fa paura, ci fa paura, di nuovo no, un'altra volta no, ancora no",
    no_objection:
      'chi direbbe di no a, come dire di no a, nessuna obiezione, nessuna obiezione a, nessuna obiezione su, niente contro, niente da ridire su, niente in contrario a, non abbiamo niente contro, non direi di no a, non diremmo di no a, non ho niente contro, non possiamo dire di no a, non posso dire di no a, non si puo dire di no, non si puo dire di no a, nulla contro, nulla da ridire su, non dico di no a, non diciamo di no a, non direi di no',
    neutral:
      "non solo, non soltanto, nessun problema, senza problemi, non importa, non ti preoccupare, non c'e fretta, senza dubbio, perche no, non e male, niente male, non vedo l'ora, non vediamo l'ora, niente e meglio di, mai stato in, mai stata in, mai stati in, mai stati a, mai stato a, mai stata a, non siamo mai stati in, non siamo mai stati a, non sono mai stato in, non sono mai stata in, non sono mai stato a, non sono mai stata a, non conosciamo ancora, non conosco ancora, non conosciamo, non conosco, non abbiamo mai visto, non ho mai visto, non puo mancare, non possono mancare, non deve mancare, non devono mancare, non mi dispiacerebbe, non ci dispiacerebbe, non dimenticare, non so, non sappiamo, non sono sicuro, non sono sicura, non abbiamo limiti, piu che altro, meno male, basta che, purche, non perdere, non perderci, non vogliamo perdere, non vogliamo perderci, non voglio perdere, non voglio perdermi, non riesco a scegliere, non riesco a decidere, non riesco a decidermi, non riusciamo a scegliere, non riusciamo a decidere, non riusciamo a deciderci, non so decidere, non so decidermi, non so scegliere, non mi decido, non ci decidiamo, non dimenticate, no scusa, no aspetta, no scusate, senza pensarci, senza esitare, non ti mento, non mento",
    unconcerned:
      'ci e indifferente, mi e indifferente, per me e uguale, per noi e uguale, non ci importa, non mi importa, non ci interessa se, non e necessario, non e necessaria, non e indispensabile, non serve, non serve che, non importa se, mi e uguale, ci e uguale, non necessariamente, non per forza, non obbligatoriamente',
    want: 'voglio, vogliamo, vuole, vogliono, vorrei, vorremmo, vorrebbe, vorrebbero, volevo, volevamo, ci piacerebbe, mi piacerebbe, le piacerebbe, gli piacerebbe, mi piace, mi piacciono, ci piace, ci piacciono, gli piace, gli piacciono, le piace, le piacciono, piace, piacciono, amo, amiamo, ama, adoro, adoriamo, adora, preferisco, preferiamo, preferisce, preferirei, preferiremmo, cerco, cerchiamo, cercando, stiamo cercando, sto cercando, ho bisogno di, abbiamo bisogno di, sogno, sogniamo, sognamo, penso a, pensiamo a, pensavo a, pensavamo a, voglia di, ho voglia di, abbiamo voglia di, mi interessa, mi interessano, ci interessa, ci interessano, appassionati di, appassionato di, appassionata di, desidero, desideriamo, spero, mi va, ci va, meglio, metti, mettiamo, mettete, prenderei, prenderemmo, sceglierei, sceglieremmo, andrei, andremmo, che sia, che faccia, che abbia, che ci sia',
    break:
      'ma, pero, anche se, perche, quindi, allora, dunque, invece, tuttavia, solo, se, mentre, cosi, poi, bensi, stavolta, questa volta',
    and: 'e, ed, piu, oltre a, insieme a, +, nonche, anche, and',
    or: 'o, oppure, ne, od, o magari, o forse, al limite, altrimenti, se no, in alternativa',
    been: "siamo stati in, siamo stati a, siamo stati, siamo gia stati in, siamo gia stati a, siamo gia stati, sono stato in, sono stata in, sono stato a, sono stata a, sono gia stato in, sono gia stata in, sono gia stato a, sono gia stata a, gia stati in, gia stati a, gia stato in, gia stata in, eravamo in, eravamo a, ero in, siamo andati in, siamo andati a, sono andato in, sono andata in, sono andato a, sono andata a, conosciamo gia, conosco gia, conosciamo, conosco, abbiamo gia visto, ho gia visto, abbiamo visto, ho visto, abbiamo visitato, ho visitato, abbiamo gia visitato, ho gia visitato, gia visto, gia vista, gia visti, siamo tornati da, siamo tornati dalla, siamo appena tornati da, siamo appena tornati dalla, siamo appena tornati dal, sono tornato da, sono tornata da, torniamo da, in viaggio di nozze siamo stati, il viaggio di nozze lo abbiamo fatto, l'anno scorso siamo andati in, l'anno scorso siamo stati in, l'ultimo viaggio e stato in, il nostro ultimo viaggio e stato in, ho vissuto in, abbiamo vissuto in, ho studiato in, ho studiato a, sono cresciuto in, sono cresciuta in, ci siamo sposati in, ci siamo sposati a, di solito andiamo in, andiamo sempre in, andiamo sempre a, ogni anno andiamo in, abbiamo fatto, abbiamo gia fatto, ho gia fatto, vivevo in, vivevamo in, vivevo a, vivevamo a, abitavo in, abitavamo in, siamo cresciuti in, sono cresciuto a, la mia infanzia in, da piccola vivevo in, da piccolo vivevo in, prima vivevamo in, è stato a, è stata a, è stato in, è stata in, sono stati a, sono stati in, è andato a, è andata a, è andato in, è andata in, è appena tornato da, è appena tornata da, è tornato da, è tornata da, torno da, rientrati da, siamo rientrati da, abbiamo girato, ho girato, ho fatto, ci siamo fatti, vacanze passate in, andiamo ogni anno in, andiamo ogni anno a, ogni estate in, ogni estate a, l'ultima volta a, l'ultima volta in, l'ultima volta al, ultima volta a, sono anni che andiamo in, sono anni che andiamo a, sono anni che vado in",
    been_after:
      "ci siamo gia stati, ci sono gia stato, ci sono gia stata, ci siamo stati, ci sono stato, ci sono stata, gia stati, gia stato, gia stata, gia visto, gia vista, gia visti, gia visitato, gia visitata, gia fatto, gia fatta, la conosciamo, lo conosciamo, la conosco, lo conosco, la conosciamo gia, lo conosciamo gia, l'anno scorso, la scorsa estate, l'estate scorsa, lo scorso anno, lo scorso inverno, due anni fa, tre anni fa, anni fa, un anno fa, tante volte, molte volte, piu volte, troppe volte, due volte, gia, ci è stato, ci è stata, c'è stato, c'è stata, c'è già stata, ci è già stata, ci è andata, ci è andato, l'abbiamo già fatta, l'abbiamo già fatto, l'abbiamo fatta, l'abbiamo già vista, le abbiamo gia viste, li abbiamo gia visti, le abbiamo viste, li abbiamo visti, gia viste, la abbiamo gia vista, lo abbiamo gia visto, l'abbiamo gia visto, l'abbiamo girata, l'abbiamo girata tutta, l'abbiamo girato, l'abbiamo vista, l'abbiamo visto, l'ho vista, l'ho visto, l'ho girata, l'ho già vista, l'ho già visto, l'anno prima, ci siamo appena stati, ci sono appena stato, ci sono appena stata, ci vivo, ci abito, ci viviamo, ci abitiamo, ci ho vissuto, ci lavoro, l'ultima volta, era il nostro preferito, siamo appena tornati da lì, sono appena tornato da lì, sono appena tornata da lì, siamo appena tornati da là",
    like: "come, simile a, simili a, tipo, sul tipo di, qualcosa come, qualcosa di simile a, un posto come, una citta come, un'isola come, nello stile di, stile, che assomigli a, che somigli a, che ricordi, alternativa a, un'alternativa a, sulla falsariga di, alla maniera di, lo stesso che, la stessa cosa di, una cosa come, uguale a, una come, uno come, simile alla, simile al, simili alla, simili al, simile all', sullo stile di, del tipo di",
    home: "siamo una famiglia di, una famiglia di, famiglia di, un gruppo di, gruppo di, vivo a, vivo in, viviamo a, viviamo in, abito a, abito in, abitiamo a, abitiamo in, abito vicino a, abitiamo vicino a, vivo vicino a, viviamo vicino a, partiamo da, parto da, partendo da, partenza da, con partenza da, in partenza da, partiremmo da, partirei da, voliamo da, volo da, voli da, volo diretto da, volando da, veniamo da, vengo da, sono di, siamo di, casa nostra e a, casa mia e a, il nostro aeroporto e, il mio aeroporto e, l'aeroporto piu vicino e, in macchina da, in treno da, in aereo da, residenti a, residente a, residenti in, via da, lontano da casa a, dalla, dal, da, non lontano da, non troppo lontano da, non troppo distante da, siamo a, sono a, in auto da, partenza, aeroporto di partenza, città di partenza, qui a, qui in, da qui a",
    home_first: 'di',
    stopover:
      'scalo, scali, scalo a, facendo scalo a, con scalo a, in transito, coincidenza a, via, per lavoro a, per lavoro in, per lavoro, per affari, in trasferta',
    acquaintance:
      'parrucchiere, parrucchiera, vicino di casa, vicina di casa, vicini di casa, il mio vicino, la mia vicina, il nostro vicino, la nostra vicina, i nostri vicini, capo, dentista, medico, dottore, dottoressa, professore, professoressa, terapeuta, allenatore, padrone di casa, cliente, clienti, collega, colleghi, colleghe',
    label:
      'volo, numero di volo, volo numero, terminal, gate, camera, camera numero, posto, fila, autobus, linea, binario, autostrada, versione, pagina, capitolo, codice postale, codice, rif, riferimento, prenotazione, numero di prenotazione, ordine, numero ordine, telefono, tel, appartamento, iphone, windows, covid, modulo',
    theirs:
      'vive a, vive in, vivono a, vivono in, viene da, vengono da, nato a, nata a, abita a, abita in, abitano a, famiglia a, famiglia in, amici a, amici in, sorella a, fratello a, genitori a, radici in, passaporto, passaporti, cittadini, lavora a, lavora in, si e trasferito a, studia a, studia in, originario di, originaria di, era del, era della, era di, erano di, erano del, erano della, veniva da, venivano da, veniva dalla, venivano dalla, venivano dal, veniva dal, e nata in, e nato in, antenati di, film su, serie su, documentario su, documentario sulla, documentario sul, libro su, libro sulla, parla solo di, non fa che parlare di, lavora per, lavoro per, lavoro a, ci siamo conosciuti a, si sposa a, si sposano a, si sposa in, matrimonio a, trasferito a, trasferita a, si è trasferita a, casa a, casa in, appartamento a, ufficio a, convegno a, congresso a, figlio a, figlia a, zia a, zio a, cugini a, cugini in, parenti a, parenti in, si chiama, mi chiamo, di cognome, emigrato in, emigrati in, erasmus a, erasmus in, in trasferta a, morto in, morta in, morto a, morta a, trovare i parenti a, trovare i parenti in, trovare la famiglia a, trovare la famiglia in, dai parenti a, dai parenti in, dalla famiglia a, ci raggiunge da, ci raggiungono da, arriva da, arrivano da, ambientata a, ambientata in, ambientato a, ambientato in',
    to: 'a, ad, in, al, allo, alla, alle, ai, agli, nel, nella, nelle, nei, negli, verso, per, visitare, vedere, scoprire, esplorare, girare, andare a, andare in, andiamo a, andiamo in, viaggio a, viaggio in, vacanza a, vacanza in, vacanze in, conoscere, provare, su, sul, sulla, sulle, attraverso, nei dintorni di, vicino a, attorno a, intorno a, dentro',
    named:
      'mi chiamo, si chiama, si chiamano, di nome, il mio nome e, sono, ciao, caro, cara, signor, signora, saluti, cordiali saluti, un abbraccio, chiamato, chiamata',
    essential:
      "soprattutto, principalmente, specialmente, in particolare, innanzitutto, piu che altro, imprescindibile, fondamentale, indispensabile, la cosa piu importante e, la cosa principale e, l'importante e, non puo mancare, non possono mancare, non deve mancare, devono esserci, deve esserci, pazzi per, pazzo per, pazza per, passione per, appassionati di, appassionato di, solo per, unicamente, e d'obbligo, obbligatorio, assolutamente, è obbligatorio, obbligatoria, è indispensabile, l'essenziale e, è essenziale, è fondamentale, è un must, è il minimo, è irrinunciabile, per forza",
    mild: "forse, magari, se possibile, possibilmente, eventualmente, un po di, un pochino di, qualche, un pizzico di, sarebbe bello, sarebbe carino, sarebbe l'ideale, ogni tanto, di tanto in tanto, sarebbe un plus, un plus, un bonus, sarebbe un bonus, sarebbe un di piu, se ci scappa, se capita, se c'e tempo, non guasta, non guasterebbe, non sarebbe male, facoltativo, opzionale, sarebbe la ciliegina, ci starebbe bene, sarebbe fantastico, sarebbe top, sarebbe fico, sarebbe perfetto",
    instead: 'invece, al suo posto, piuttosto, meglio',
    too_much: 'troppo, troppa, troppi, troppe, molto, cosi, tanto, tanta, tanti, tante, tantissimo',
    question:
      "che, cosa, che cosa, quale, quali, quando, dove, com'e, come sono, come si arriva, come arrivo, come arriviamo, come ci si arriva, come ci arriviamo, chi, perche, quanto, quanta, quanti, quante, c'e, ci sono, ha, hanno, puoi, potresti, potete, possiamo, si puo, posso, e sicuro, e sicura, e caro, e cara, e economico, sai se, mi puoi dire, mi chiedo, fa caldo, fa freddo, serve il visto, serve la macchina, bisogna, vale la pena, quale e meglio, qual e meglio, quale va meglio, e meglio",
    nothing:
      "messaggio, messaggi, mostra il tuo, mostra la tua, mostrami, grazie mille, mille grazie, che ne, ce ne, me ne, te ne, se ne, ne dici, ne dite, ne pensi, ne pensate, ne vale, ne ho, ne abbiamo, ne valga, ne vorrei, ne vorremmo, ne parlo, quello che, quella che, quelli che, quelle che, cio che, per favore, per piacere, certo che, cibo cinese, cibo indiano, cibo thailandese, cibo giapponese, cibo messicano, cucina thailandese, cucina indiana, cucina giapponese, cucina greca, cucina messicana, ristorante cinese, ristorante giapponese, ristorante indiano, insalata russa, insalata greca, montagne russe, vino francese, formaggio svizzero, coltellino svizzero, caffe turco, bagno turco, marmellata, pollo al curry, tacchino, allo stesso tempo, a volte, in totale di, in tutto il mondo, in generale, in realta, in fondo, in fretta, in caso di, in conto, d'accordo, per esempio, per ora, per fortuna, alla fine, alla volta, giorni a settimana, giorni alla settimana, ore al giorno, una volta, un'altra volta, due volte, questa volta, la prima volta, di seconda mano, prima classe, prima di tutto, prima cosa, terza eta, carta di credito, acqua fredda, bibite fredde, birra fredda, cioccolata calda, acqua calda, hot dog, lavoro in, lavoro da casa, a casa, in casa, da casa, tempo libero, in tempo, molto tempo, tanto tempo, poco tempo, buon viaggio, assicurazione di viaggio, viaggio sicuro no, storia d'amore, storia di, arte di, anni luce, tutto il giorno, tutto il mondo, di prima, fare un giro, di tutto rispetto, nel senso, in ogni caso, da parte, da qualche parte, da nessuna parte, da fare, da vedere, da sogno, da solo, da sola, da soli, da tempo, da anni, dal vivo, da bere, da mangiare, dal primo, luoghi, posti, posto, luogo, gente, sto bene, che dire, fuso orario, sposato, sposata, sposati, carnevale no, mi scotto al sole, mi brucio al sole, scottature, smart working, sono andati via di casa, se ne sono andati di casa, team building, torno domani, a domani, ne riparliamo domani, mal di mare, mal d'auto, mal d'aereo, sono una donna, sono donna, di loro, dei quali, di cui, ti dico domani, rispondo domani, rispondere domani, faccio sapere domani, domani ti dico",
    'unit:minute': 'minuto*, min',
    'unit:hour': 'ora, ore, h',
    'unit:day': 'giorno*, gg, giornata*',
    'unit:night': 'notte*, pernottamento*',
    'unit:week': 'settimana*, sett, settimanella, settimanina',
    'unit:fortnight': 'quindicina di giorni, quindicina',
    'unit:weekend': 'weekend, week end, fine settimana, fine-settimana, finesettimana',
    'unit:long_weekend':
      "weekend lungo, week end lungo, lungo weekend, fine settimana lungo, ponte lungo, ponte, ponte dell'immacolata, ponte del, ponte di",
    'unit:month': 'mese*, mesetto',
    'unit:year': 'anno*, annetto',
    'number:0': 'zero',
    'number:1': 'un, una, uno',
    'number:2': 'due, un paio di, paio di',
    'number:3': 'tre',
    'number:4': 'quattro',
    'number:5': 'cinque',
    'number:6': 'sei, mezza dozzina di',
    'number:7': 'sette',
    'number:8': 'otto',
    'number:9': 'nove',
    'number:10': 'dieci, una decina di, decina di',
    'number:11': 'undici',
    'number:12': 'dodici, una dozzina di',
    'number:13': 'tredici',
    'number:14': 'quattordici',
    'number:15': 'quindici, una quindicina di',
    'number:16': 'sedici',
    'number:17': 'diciassette',
    'number:18': 'diciotto',
    'number:19': 'diciannove',
    'number:20': 'venti, una ventina di',
    'number:21': 'ventuno, ventun',
    'number:22': 'ventidue',
    'number:23': 'ventitre',
    'number:24': 'ventiquattro',
    'number:25': 'venticinque',
    'number:26': 'ventisei',
    'number:27': 'ventisette',
    'number:28': 'ventotto',
    'number:30': 'trenta, una trentina di',
    'number:35': 'trentacinque',
    'number:40': 'quaranta',
    'number:45': 'quarantacinque',
    'number:50': 'cinquanta',
    'number:60': 'sessanta',
    'number:70': 'settanta',
    'number:80': 'ottanta',
    'number:90': 'novanta',
    'number:100': 'cento',
    'number:150': 'centocinquanta',
    'number:200': 'duecento',
    'number:250': 'duecentocinquanta',
    'number:300': 'trecento',
    'number:400': 'quattrocento',
    'number:500': 'cinquecento',
    'number:600': 'seicento',
    'number:700': 'settecento',
    'number:800': 'ottocento',
    'number:900': 'novecento',
    'number:1200': 'milleduecento',
    'number:1500': 'millecinquecento',
    'number:2000': 'duemila',
    'number:2500': 'duemilacinquecento',
    'number:3000': 'tremila',
    'number:3500': 'tremilacinquecento',
    'number:4000': 'quattromila',
    'number:5000': 'cinquemila',
    'number:6000': 'seimila',
    'number:7000': 'settemila',
    'number:8000': 'ottomila',
    'number:10000': 'diecimila',
    'scale:1000': 'mila, mille, k, migliaia',
    'scale:1000000': 'milione, milioni',
    few: 'alcuni, alcune, pochi, poche, qualche, parecchi, diversi, un po di',
    'currency:USD': '$, usd, dollaro, dollari, us$, dollari americani',
    'currency:EUR': '€, eur, euro, euri',
    'currency:GBP': '£, gbp, sterlina, sterline',
    'currency:INR': '₹, inr, rupia, rupie',
    'currency:JPY': '¥, jpy, yen',
    'currency:CHF': 'chf, franco, franchi, franchi svizzeri',
    'currency:CAD': 'cad, c$, dollari canadesi',
    'currency:AUD': 'aud, a$, dollari australiani',
    'currency:SEK': 'sek, corone svedesi',
    'currency:NOK': 'nok, corone norvegesi',
    'currency:DKK': 'dkk, corone danesi',
    'currency:BRL': 'brl, reais, r$',
    price:
      'budget, il budget e di, budget di, spendere, spesa, spese, costo, costi, costa, costare, prezzo, pagare, soldi, risparmiato, risparmiati, messo da parte, a disposizione, disponiamo di, dispongo di, abbiamo a disposizione, preventivo',
    each: 'a testa, a persona, per persona, ciascuno, ciascuna, cadauno, ognuno, pro capite, pp, p p, per ognuno, per ciascuno, per viaggiatore, per adulto, cad, a persona al giorno, per persona al giorno, al giorno a persona, al giorno per persona, a testa al giorno, per persona e giorno, a cranio, a capoccia',
    together:
      'in totale, totale, in tutto, complessivamente, per tutti, per tutti e due, per entrambi, per due, per tutta la famiglia, per la famiglia, per il gruppo, in due, per tutto il viaggio, per il viaggio, per tutto, tutti insieme, complessivi',
    a_day:
      'al giorno, giornalieri, giornaliero, a notte, per notte, ogni giorno, a giorno, a persona al giorno, per persona al giorno, al giorno a persona, al giorno per persona, a testa al giorno, per persona e giorno',
    a_week: 'a settimana, alla settimana, per settimana, settimanali, settimanale, ogni settimana',
    with_journey:
      'tutto compreso, tutto incluso, voli inclusi, voli compresi, volo incluso, volo compreso, inclusi i voli, compresi i voli, compreso il volo, incluso il volo, con i voli, con il volo, con volo, volo e hotel, viaggio incluso, viaggio compreso, aereo compreso, aereo incluso, compreso il viaggio',
    without_journey:
      'senza voli, senza volo, senza i voli, senza il volo, esclusi i voli, escluso il volo, voli esclusi, volo escluso, piu i voli, piu il volo, voli a parte, volo a parte, senza contare i voli, senza contare il volo, viaggio escluso, escluso il viaggio, voli gia pagati',
    about:
      "circa, piu o meno, all'incirca, intorno a, sui, sulle, sugli, attorno a, quasi, grossomodo, approssimativamente, indicativamente",
    at_most:
      'massimo, al massimo, fino a, meno di, non piu di, sotto i, sotto le, sotto, entro, entro i, max, massimo di, limite, tetto di, non oltre, al di sotto di, inferiore a, al piu tardi, non piu tardi di, non piu tardi del, non oltre il',
    at_least: 'almeno, minimo, come minimo, piu di, oltre, a partire da, non meno di, minimo di, dai, dalle, sopra i',
    between: 'tra, fra, da, dal, dalle, dai, dall',
    until: 'a, al, ai, alle, fino a, fino al, e, o, all, agli',
    half: 'mezzo, mezza',
    single: "un, una, un'intera, un intero, tutta una, la, il, una bella, una sola, un solo, una intera",
    count:
      'siamo, siamo in, saremo, saremo in, saremmo, saremmo in, in, partiamo in, viaggiamo in, andiamo in, gruppo di, famiglia di, per, una famiglia di, un gruppo di, siamo un gruppo di, siamo una famiglia di, in totale siamo, in tutto siamo, noi, viaggiamo, siam, compagnia di, comitiva di, banda di, siamo una compagnia di',
    elapsed:
      'fa, da, ogni, prima di, dopo, ultimi, ultime, prossimi, prossime, gli ultimi, i prossimi, di anticipo, di esperienza, di matrimonio, insieme, di lavoro, di gravidanza, sono, dura, ci abbiamo messo, ci ho messo, di preavviso, di noi no, passati',
    people:
      'persona*, viaggiatore*, viaggiatrici, passeggero*, ospite*, ragazzo*, ragazza*, uomini, donne, studente*, studentesse, collega*, colleghi, cugini, cugine, fratelli, sorelle, pensionati, pensionate, membri, pax, signore, signori, teste, compagni, maschi, femmine, maschietti, femminucce, alunni, studenti, insegnanti, accompagnatori',
    star: 'stella*',
    degrees: 'grado*, °, °c, gradi centigradi, celsius',
    distance:
      'km, chilometro*, miglia, metri, m, kg, chili, per cento, %, camera*, stanza*, letto*, valigie, punti, portate, scalo*, hotel, ristoranti, citta, paesi, isole, tappe, idee, opzioni, domande, posti, cose, libri, spiagge, volte, piani, litri, minuti a piedi',
    old: "anni d'eta, anni di eta, anni compiuti, compie, compiono, compio, compira, compiranno, eta, di eta, ha, hanno, eta compresa, ha appena compiuto, hanno appena compiuto",
    pregnant:
      'incinta, incinte, di gravidanza, gravidanza, aspetta un bambino, aspettiamo un bambino, in dolce attesa, gravida, data presunta del parto, parto previsto, data presunta',
    jubilee:
      "anniversario, compleanno, nozze d'argento, nozze d'oro, di matrimonio, anni di matrimonio, anni insieme, piano, secolo, edizione, anniversario di matrimonio",
    clock: 'am, pm, in punto, di mattina, di sera, del mattino, del pomeriggio, di notte',
    day_of_month: 'º',
    'month:1': 'gen, epifania, befana',
    'month:2': 'feb, febb',
    'month:4': 'apr',
    'month:7': 'lug',
    'month:8': 'ago, ferragosto, a ferragosto, settimana di ferragosto',
    'month:9': 'sett',
    'month:10': 'ott',
    'month:12': "dic, immacolata, ponte dell'immacolata, sant'ambrogio",
    'season:spring': 'primavera*',
    'season:summer': 'estate, estati, estivo, estiva, stagione estiva',
    'season:autumn': 'autunno*',
    'season:winter': 'inverno*',
    'feast:christmas':
      'natale, vacanze di natale, periodo natalizio, feste di natale, feste natalizie, vacanze natalizie',
    'feast:new_year': "capodanno, ultimo dell'anno, san silvestro",
    'feast:easter': 'pasqua, vacanze di pasqua, settimana santa, pasquetta',
    'feast:school_summer': 'vacanze estive, vacanze scolastiche, ferie estive',
    'feast:valentine': 'san valentino',
    'feast:carnival': 'periodo di carnevale, carnevale',
    'feast:halloween': 'halloween, ognissanti, ponte dei morti, ponte di ognissanti',
    early: "inizio, inizi di, inizio di, a inizio, agli inizi di, ai primi di, primi di, prima meta di, all'inizio di",
    middle_of: 'meta, a meta, meta di, verso meta',
    late: 'fine, fine di, a fine, alla fine di, verso fine, ultima settimana di, seconda meta di, tarda, che finisca',
    next: 'prossimo, prossima, prossimi, prossime',
    this: 'questo, questa, quest',
    soon: 'mese prossimo, prossimo mese, al piu presto, il prima possibile, la settimana prossima, la prossima settimana, tra qualche settimana, presto, last minute, domani, questo mese, questo weekend, questo fine settimana, a breve',
    'who:alone':
      'solo io, da solo, da sola, viaggio da solo, viaggio da sola, viaggiare da solo, viaggiare da sola, viaggio solo, parto da solo, parto da sola, vado da solo, vado da sola, per conto mio, in solitaria, una persona sola, una sola persona, per una persona, per me solo, per me sola, solo per me, per conto proprio, mamma single, papa single, single, io e basta, per una persona sola, vengo da solo, vengo da sola',
    'who:couple':
      'coppia*, in coppia, coppietta, fuga romantica, coppia gay, coppia lesbica, sposini, novelli sposi, innamorati, a coppia, per coppia, ogni coppia',
    'who:pair':
      'madre e figlia, madre e figlio, padre e figlio, padre e figlia, noi due, in due, tutti e due, tutte e due, entrambi, entrambe, per due, due persone, solo noi due, mamma e figlia, mamma e figlio, due mamme, due papa, due madri, due padri',
    'who:partner':
      'mia moglie, mio marito, moglie, marito, la mia ragazza, il mio ragazzo, fidanzata, fidanzato, la mia fidanzata, il mio fidanzato, compagna, compagno, la mia compagna, il mio compagno, partner, il mio partner, la mia partner, la mia dolce meta, sposa, sposo, il mio amore, il mio moroso, la mia morosa',
    'who:child':
      'bambino, bambina, figlio, figlia, bimbo, bimba, figlioletto, figlioletta, nipotino, nipotina, nipote, piccolino, piccolina, ragazzino, ragazzina, figlioccio, il piccolo, la piccola, bambino piccolo, bambina piccola, bimbo piccolo, bimba piccola, marmocchio, pupo, pupa, pargolo',
    'who:children':
      'bambini, bambine, figli, figlie, bimbi, bimbe, nipotini, nipotine, nipoti, ragazzini, gemelli, gemelle, i piccoli, piccoli, prole, bambini piccoli, bimbi piccoli, figli piccoli, per i bambini, per bambini, per i bimbi, per i piccoli, per le bambine, marmocchi, pargoli, nanerottoli, pupi, pargoletti',
    'who:baby': 'neonato*, neonata, bebe, lattante, poppante, neonati',
    'who:teen': 'adolescente, figlio adolescente, figlia adolescente, teenager',
    'who:teens': 'adolescenti, figli adolescenti, figlie adolescenti, ragazzi adolescenti',
    'who:parent':
      'madre, padre, mamma, papa, babbo, nonna, nonno, suocera, suocero, mia madre, mio padre, mia mamma, mio papa, matrigna, patrigno, mia nonna, mio nonno',
    'who:parents':
      'genitori, nonni, suoceri, i miei genitori, i nostri genitori, genitori anziani, i miei, i miei nonni',
    'who:relative':
      'sorella, fratello, cugino, cugina, zia, zio, cognata, cognato, genero, nuora, sorellina, fratellino',
    'who:friend': 'amico, amica, collega, migliore amico, migliore amica, coinquilino, coinquilina',
    'who:friends':
      'amici, amiche, addio al celibato, addio al nubilato, compagnia di amici, gli amici, le amiche, viaggio tra amiche, viaggio tra amici, gruppo di amici',
    'who:family':
      'famiglia*, in famiglia, viaggio in famiglia, vacanza in famiglia, tutta la famiglia, famigliola, famiglia numerosa, famiglia di, una famiglia di, siamo una famiglia di',
    'who:group': 'gruppo*, comitiva, compagnia, squadra, gita di classe, combriccola',
    'who:we':
      'noi, ci, nostro, nostra, nostri, nostre, vogliamo, siamo, andiamo, viaggiamo, cerchiamo, abbiamo, stiamo, preferiamo, vorremmo, partiamo, andremo',
    'who:me': 'io, mi, mio, mia, miei, mie, me, voglio, sono, vado, viaggio, cerco, ho, sto, vorrei',
    'who:adults': 'adulto*, grandi, maggiorenni',
    'who:of_us': 'di noi',
    visit:
      'visitare mia, visitare mio, visitare i miei, trovare mia, trovare mio, trovare i miei, a trovare, vedere i miei, senza i, senza mia, senza mio, senza i miei, senza le mie, regalo per mia, regalo per mio, matrimonio di mia, matrimonio di mio, il matrimonio di, lasciamo a casa, regalo di',
    warm: 'sole, soleggiato, soleggiata, calduccio, tiepido, bel tempo, tempo bello, clima mite e sole, prendere il sole, abbronzarci, abbronzarmi, caldino, sole e mare, al caldo, clima caldo, posto caldo, posti caldi, troppo freddo, troppo fredda',
    hot: 'caldo, calda, molto caldo, tropicale, tropicali, afoso, tropici, clima tropicale',
    mild_weather:
      'mite, miti, clima mite, temperato, non troppo caldo, non troppo calda, non fa troppo caldo, senza troppo caldo, ne caldo ne freddo, temperature miti, temperature piacevoli, temperatura piacevole, non molto caldo, senza caldo eccessivo, primaverile, clima primaverile, che non faccia troppo caldo, non eccessivamente caldo',
    cool: 'fresco, fresca, freschi, frescura, clima fresco, al fresco, rinfrescarci, rinfrescarsi, troppo caldo, troppo calda, troppo caldi, se non facesse così caldo, non facesse così caldo, meno caldo',
    cold: 'freddo, fredda, freddi, gelido, gelida, molto freddo, gelo, clima freddo',
    snow: 'neve, nevoso, innevato, innevata, innevate, innevati, bianco natale, natale bianco, slitta, slittino, slitta trainata dai cani, slitta con i cani, slitta con gli husky, cani da slitta, sleddog, sled dog, husky',
    flee: 'scappare da, scappare dal, scappare dalla, scappare dall, fuggire da, fuggire dal, fuggire dalla, fuggire dall, fuggire, scappare, sfuggire al, sfuggire alla, evadere dal, stufi del, stufo del, stufa del, allontanarci dal, via dal, via dalla',
    weather: 'tempo come, pioggia, grigio, grigiore, buio, umidita',
    'means:plane': 'aereo, aerei, volare, volando, volo, voli, in aereo, senza voli, senza volo',
    'means:train':
      'treno, treni, in treno, interrail, treno notturno, ferrovia, di treno, in treno da, col treno, con il treno, prendere il treno, preferisco il treno, preferiamo il treno, meglio il treno',
    'means:car':
      'macchina, in macchina, auto, in auto, automobile, la nostra auto, la nostra macchina, con la nostra macchina, auto propria, di macchina, di auto, di strada, in macchina da, in auto da, con la roulotte, con la macchina, col nostro camper, con il nostro camper',
    'means:bus': 'autobus, pullman, bus, corriera, in pullman, in autobus',
    'means:ferry': 'traghetto, traghetti, in traghetto, in nave, nave',
    'means:bicycle': 'bici, bicicletta, biciclette, in bici, in bicicletta',
    near: 'vicino, vicino a casa, non troppo lontano, non troppo lontana, non lontano, non molto lontano, qui vicino, volo breve, voli brevi, senza voli lunghi, niente voli lunghi, a poca distanza, senza jet lag, vicina, vicini, non tanto lontano, che non sia lontano, che non sia troppo lontano, raggiungibile facilmente, facilmente raggiungibile, a due passi, non volare cosi lontano, non andare cosi lontano, non volare lontano, meno lontano, non lontano da, non troppo lontano da, non troppo distante da, non lontana, non lontana da, non troppo distante, non distante',
    journey:
      'volo da, voli da, volo diretto da, volo, voli, di volo, di viaggio, volare, di aereo, di treno, di macchina, viaggio, tragitto, in volo, per arrivare, guidare, di strada, porta a porta, in aereo, in treno, in macchina, ore di viaggio',
    only: 'solo, solo in, soltanto, soltanto in, unicamente, esclusivamente, solo con, in macchina da, in auto da, in treno da, in treno, in macchina, in auto, col treno, con il treno, in traghetto, in pullman, in nave, in autobus, prendere il treno, preferisco il treno, preferiamo il treno, meglio il treno, con la roulotte, con la macchina, con la nostra macchina, col nostro camper, con il nostro camper',
    start: 'partendo, partiamo, partire, iniziare, arriviamo, arrivare, a partire dal, mangio, mangiamo, mangia',
    'theme:adventure':
      "avventura*, avventuroso*, avventurosa*, adrenalina, rafting, bungee jumping, zipline, parapendio, canyoning, arrampicata, arrampicare, kayak, canoa, sport, viaggio attivo, vacanza attiva, spedizione, spedizioni, paracadutismo, quad, via ferrata, ferrate, attivita all'aperto, mountain bike, sportivo, sportiva, emozioni forti, slitta trainata dai cani, slitta con i cani, slitta con gli husky, cani da slitta, sleddog, sled dog, husky",
    'theme:architecture':
      'architettura*, edifici, edificio, grattacieli, grattacielo, cattedrale*, palazzo*, moschea, moschee, liberty, barocco, gotico, gaudi, bauhaus, art nouveau, chiese',
    'theme:art':
      'arte, arti, museo*, galleria*, gallerie, pittura, pitture, pittori, scultura*, mostra*, street art, murales, impressionisti, quadri',
    'theme:beach':
      "spiaggia, spiagge, spiaggetta, mare, sabbia, fare il bagno, nuotare, bagni al mare, oceano, laguna, lagune, cala, cale, calette, caletta, acqua turchese, acque turchesi, acque cristalline, acqua cristallina, litorale, prendere il sole, sdraio, lettino, riva al mare, balneare, balneari, vita da spiaggia, ombrellone, vicino al mare, vicino alla spiaggia, la costa, sulla costa, alla costa, in costa, costa amalfitana, costa smeralda, costa adriatica, costa ionica, costa tirrenica, spiaggia deserta, spiagge deserte, spiaggia vuota, spiagge vuote, bungalow sull'acqua, ville sull'acqua, villa sull'acqua, overwater, palafitte sul mare, palafitte",
    'theme:city':
      'citta, urbano, urbana, metropoli, city break, grande citta, grandi citta, capitale*, grattacieli, vita di citta, vita cittadina',
    'theme:culture':
      'cultura*, culturale*, culturali, tradizione*, tradizioni, tradizionale*, tradizionali, vita locale, costumi, usanze, teatro*, opera, museo*, concerto*, musica, musica dal vivo, balletto, folclore, folklore, flamenco, jazz, templi, gente del posto, biblioteca, biblioteche, libreria, librerie',
    'theme:desert': 'deserto*, duna, dune, sahara, beduini, cammello, cammelli, dromedari',
    'theme:diving':
      'immersione*, immersioni, sub, subacquea, subacqueo, diving, snorkeling, snorkelling, barriera corallina, barriere coralline, corallo*, coralli, mante, squali balena, padi, relitti, apnea, fondali, fare snorkeling',
    'theme:family':
      'parco divertimenti, parchi divertimento, parco di divertimenti, parchi di divertimento, parco a tema, parchi a tema, adatto ai bambini, adatta ai bambini, a misura di bambino, per bambini, per i bambini, per i piccoli, acquario*, parco acquatico, parchi acquatici, acquapark, zoo, disney, disneyland, legoland, miniclub, mini club, animazione per bambini, per i bimbi, per le bambine, agriturismo per bambini',
    'theme:festivals':
      "festival, carnevale, sagra, sagre, sfilata, sfilate, oktoberfest, mercatini di natale, mercatino di natale, giorno dei morti, fuochi d'artificio, holi, feste locali, feste popolari",
    'theme:food':
      'cibo, mangiare, mangiare bene, gastronomia, gastronomico*, gastronomica*, cucina, culinario, culinaria, ristorante*, ristoranti, street food, cibo di strada, corso di cucina, corsi di cucina, tapas, sushi, pesce fresco, frutti di mare, ramen, tacos, pasta, pizza, gourmet, formaggi, formaggio, michelin, piatti locali, piatti tipici, cioccolato, buona tavola, buongustai, buona cucina, buon cibo, specialita locali, enogastronomia, trattorie, si mangi bene, si mangia bene, mangiar bene',
    'theme:hiking':
      'escursione*, escursioni, escursionismo, trekking, trek, camminare, camminata*, camminate, passeggiate, passeggiata, sentiero*, sentieri, a piedi, cammino di santiago, alpinismo, passeggiate nella natura, rifugi',
    'theme:history':
      "storia, storico*, storica*, antico*, antica*, antichi, antiche, rovina*, rovine, archeologia, archeologico*, archeologica*, archeologici, castello*, castelli, tempio, templi, medievale, medievali, romano, romani, patrimonio dell'umanita, unesco, piramide*, piramidi, centro storico, centri storici, fortezza*, fortezze, monumento*, monumenti, inca, maya, aztechi, vichinghi, antichita, sito archeologico",
    'theme:islands':
      "isola, isole, isoletta, isolette, isolotto, arcipelago, arcipelaghi, atollo, atolli, island hopping, di isola in isola, isola deserta, isole deserte, bungalow sull'acqua, ville sull'acqua, villa sull'acqua, overwater, palafitte sul mare, palafitte",
    'theme:mountains':
      'montagna*, montagne, montuoso, alpino, alpina, vetta*, vette, cima*, cime, vulcano*, vulcani, alta montagna, alta quota, funivia, rifugi alpini, monti, monte, aria di montagna, paese di montagna',
    'theme:nature':
      "natura, naturale, naturali, paesaggio*, paesaggi, cascata*, cascate, foresta*, foreste, bosco, boschi, giungla, fiordo*, fiordi, lago, laghi, parco nazionale, parchi nazionali, campagna, canyon, ghiacciaio*, ghiacciai, aria aperta, all'aria aperta, fiori, giardino*, giardini, geyser, botanico, tulipani, lavanda, risaie, scogliera*, scogliere, grotta*, grotte, stelle cadenti, guardare le stelle, verde, valli, agriturismo, fiumi",
    'theme:nightlife':
      'vita notturna, locali notturni, bar, discoteca, discoteche, locali, festa, feste, uscire la sera, cocktail, techno, ballare, pub, birra, birre, movida, serate, divertirci la sera, divertimento notturno, ubriacarci, bere, drink, notti brave, fare baldoria, aperitivi, birrerie, birra economica, birra a poco',
    'theme:northern_lights': 'aurora, aurore',
    'theme:road_trip':
      "road trip, viaggio in macchina, viaggio in auto, giro in macchina, giro in auto, viaggio on the road, on the road, camper, in camper, furgone, noleggiare un'auto, noleggiare una macchina, noleggio auto, auto a noleggio, macchina a noleggio, viaggio in moto, in moto, fly and drive, tour in auto, itinerario in auto, strade panoramiche, auto noleggiata, macchina noleggiata, col nostro camper, con il nostro camper, con la roulotte",
    'theme:romance': "romantico*, romantica*, romantici, romanticismo, a lume di candela, cena romantica, nido d'amore",
    'theme:sailing':
      'vela, barca a vela, in barca, barca, barche, veleggiare, navigare, yacht, catamarano, catamarani, crociera*, crociere, regata*, gite in barca, caicco, navigazione, barchetta',
    'theme:shopping':
      'shopping, negozi, negozio, centro commerciale, centri commerciali, boutique, bazar, suk, mercato*, mercati, mercatino, mercatini, outlet, antiquariato, compere, acquisti',
    'theme:skiing':
      'sci, sciare, sciamo, sciatore, sciatori, snowboard, piste, pista, sport invernali, stazione sciistica, stazioni sciistiche, sci di fondo, apres ski, settimana bianca, impianti sciistici, fuoripista, scialpinismo, eliski, scio, scia',
    'theme:spirituality':
      'spirituale, spirituali, spiritualita, meditazione, meditare, templi, monastero*, monasteri, pellegrinaggio*, pellegrini, buddismo, buddista, santuario*, santuari, ritiro*, ashram, sacro, ritrovare me stesso, ritrovare me stessa, pace interiore, eremo',
    'theme:surfing':
      'surf, surfare, surfista, surfisti, onde, kitesurf, windsurf, bodyboard, scuola di surf, imparare a surfare, imparare il surf, kite, surfing',
    'theme:wellness':
      'spa, benessere, massaggio*, massaggi, yoga, terme, termale, termali, sauna*, saune, relax, rilassarmi, rilassarci, rilassarsi, rilassante*, rilassanti, riposo, riposarmi, riposarci, riposare, staccare, staccare la spina, disintossicarmi, detox, hammam, coccole, coccolarci, coccolarmi, ayurveda, pilates, non fare niente, non fare nulla, ricaricare le batterie, ricaricare le pile, onsen, dolce far niente, oziare',
    'theme:wildlife':
      'safari, fauna, animale*, animali, balena, balene, uccelli, birdwatching, elefante*, elefanti, leone, leoni, gorilla, pinguino*, pinguini, tartaruga, tartarughe, orsi, delfini, delfino, tigre, tigri, scimmie, oranghi, bradipi, giaguari, big five, squali, zebre, giraffe, canguri, koala, lupi, foche, fenicotteri, grande migrazione, vedere animali, renne',
    'theme:wine':
      'vino, vini, cantina, cantine, vigneto*, vigneti, degustazione*, degustazioni, degustazione di vini, degustazioni di vini, enoturismo, enologia, champagne, prosecco, zona vinicola, vinicola',
    'need:step_free':
      "sedia a rotelle, sedie a rotelle, carrozzina, accessibile*, accessibili, accessibilita, senza barriere, mobilita ridotta, bastone, deambulatore, stampelle, disabile*, disabili, disabilita, problemi di mobilita, problemi a camminare, difficolta motorie, cammina male, cammina con difficolta, artrosi, cammina a fatica, mal d'anca, ginocchia non, parkinson, ictus, paralisi, distrofia",
    'need:older_people':
      'anziano*, anziani, anziana, terza eta, persone anziane, pensionati, mia nonna, mio nonno, i miei nonni, genitori anziani, ottantenne, settantenne, ottantenni, settantenni, oltre i 70 anni',
    'need:solo_women':
      'donna sola, donna che viaggia da sola, viaggiatrice solitaria, viaggio da sola, viaggiare da sola, viaggiando da sola, ragazza sola, parto da sola, vado da sola, sicuro per donne, sicura per donne, sicuro per una donna, donne sole',
    'need:same_sex_couples':
      "gay, lesbica, lesbiche, lgbt, lgbtq, lgbtqia, coppia gay, coppia lesbica, omosessuale, omosessuali, queer, stesso sesso, due papa, due mamme, trans, anch'io sono una donna, anch'io donna, anch'io uomo, sono un ragazzo anch'io, sono una ragazza anch'io",
    'need:safety':
      'sicuro, sicura, sicuri, sicure, sicurezza, posto sicuro, luogo sicuro, paese sicuro, che sia sicuro, molto sicuro, senza pericoli, niente di pericoloso, al sicuro, poca criminalita',
    'need:pregnant':
      'incinta, incinte, gravidanza, in dolce attesa, aspetta un bambino, aspettiamo un bambino, settimane di gravidanza, mesi di gravidanza, secondo trimestre, terzo trimestre, al quarto mese, al quinto mese, al sesto mese, al settimo mese',
    'need:vegetarian':
      'vegetariano*, vegetariana*, vegetariani, vegetariane, senza carne, non mangio carne, non mangiamo carne, non mangia carne',
    'need:vegan': 'vegano*, vegana*, vegani, vegane, niente di origine animale, senza prodotti animali',
    'need:halal': 'halal, musulmano, musulmana, musulmani',
    'need:kosher': 'kosher, kasher',
    'need:gluten_free': 'senza glutine, celiaco*, celiaca*, celiaci, glutine, celiachia, intollerante al glutine',
    'need:pet':
      'cane, cani, cagnolino, cagnolina, animale domestico, animali ammessi, gatto, cucciolo, amico a quattro zampe, pet friendly, labrador, barboncino, bassotto, gattino, gatti, cagna, cagnolini, cagnetta, cagnone, bestiola, micio',
    'need:avoid_heat':
      'non reggiamo il caldo, odio il caldo, odiamo il caldo, odia il caldo, senza caldo, niente caldo, non mi piace il caldo, non ci piace il caldo, non le piace il caldo, sensibile al caldo, evitare il caldo, troppo caldo no, il caldo mi fa svenire, il caldo mi fa girare la testa, sclerosi',
    'need:avoid_cold':
      'non sopporto il freddo, non sopportiamo il freddo, non sopporta il freddo, odio il freddo, odiamo il freddo, odia il freddo, non mi piace il freddo, non ci piace il freddo, niente freddo, senza freddo, non reggo il freddo, sensibile al freddo, evitare il freddo, freddoloso, freddolosa, freddolosi, soffro il freddo, soffre il freddo, soffriamo il freddo',
    'need:english_spoken': 'dove si parla inglese, si parli inglese, parlino inglese, parlo solo inglese',
    'need:no_car':
      "non guido, non guidiamo, non guida, non guidano, senza macchina, senza auto, senza guidare, non vogliamo guidare, non voglio guidare, non ho la patente, non abbiamo la patente, senza patente, non abbiamo la macchina, non ho la macchina, mezzi pubblici, trasporti pubblici, senza noleggiare, senza noleggiare un'auto, non vogliamo noleggiare, nessuno guida, odio guidare, niente macchina, tutto a piedi, girare a piedi",
    'need:visa_free':
      'senza visto, non serva il visto, non serve il visto, senza visti, non richieda il visto, nessun visto',
    'need:small_children':
      'passeggino, bambini piccoli, bambino piccolo, bambina piccola, bimbi piccoli, figli piccoli, piccolissimi, bimbo piccolo, bimba piccola',
    'avoid:hurricanes': 'uragano, uragani, tifone, tifoni, ciclone, cicloni',
    'avoid:monsoon': 'monsone, monsoni, stagione delle piogge, pioggia, piogge, piovoso',
    'avoid:malaria': 'malaria',
    'avoid:dengue': 'dengue, zika, zanzare, zanzara',
    ailment:
      "asma, asmatico*, bpco, mal di montagna, mal di altitudine, ipertensione, iperteso*, pressione alta, problemi di cuore, problema al cuore, problemi al cuore, cardiopatico*, cardiaco, cardiaca, pacemaker, con l'ossigeno, ossigenoterapia",
    'avoid:altitude':
      "mal di montagna, altitudine, mal di altitudine, ipertensione, iperteso*, pressione alta, problemi di cuore, problema al cuore, problemi al cuore, cardiopatico*, cardiaco, cardiaca, pacemaker, alta quota, in quota, posti alti, con l'ossigeno, ossigenoterapia",
    'avoid:crowds':
      'folla, folle, affollato*, affollata*, affollati, affollate, sovraffollato, sovraffollamento, turismo di massa, turistico*, turistica*, turistici, turistiche, turisti, troppa gente, tanta gente, calca, pieno di turisti, piena di turisti, pieno di gente, code, ressa, orde di turisti, trappole per turisti, posti turistici, caos, confusione, invaso dai turisti, spiagge affollate, spiaggia affollata, spiagge piene, affollato, affollata, sovraffollata, presa d assalto',
    'avoid:crime':
      'criminalita, crimine, furti, pericoloso, pericolosa, pericolosi, borseggiatori, violenza, insicuro, insicura',
    'avoid:political': 'guerra, conflitto*, conflitti, colpo di stato, dittatura, dittature',
    'avoid:wildfire': 'incendio, incendi',
    'avoid:air_pollution': 'inquinamento, smog, asma, asmatico*, bpco',
    'avoid:jellyfish': 'medusa, meduse',
    'avoid:storms': 'tempesta, tempeste, temporali, mare mosso',
    'avoid:remote': 'remoto, remota, lontano da un ospedale',
    'avoid:extreme_heat': 'caldo estremo, ondata di caldo, ondate di calore, caldo torrido, caldo soffocante',
    'avoid:extreme_cold': 'freddo estremo, freddo polare',
    'avoid:no_alcohol': 'divieto di alcol',
    'occasion:honeymoon': 'luna di miele, viaggio di nozze, appena sposati, sposini, novelli sposi',
    'occasion:anniversary':
      "anniversario, anniversario di matrimonio, nozze d'argento, nozze d'oro, anni di matrimonio, anni insieme",
    'occasion:birthday': 'compleanno, compio 30, compio 40, compio 50, compio 60, compleanni',
    'occasion:babymoon':
      'babymoon, ultimo viaggio prima del bebe, ultimo viaggio prima che nasca, prima che nasca, prima che arrivi il bambino',
    'occasion:proposal':
      'proposta di matrimonio, farle la proposta, fargli la proposta, chiederle la mano, di sposarmi, fare la proposta',
    'occasion:wedding':
      "sposarci, sposarmi, matrimonio all'estero, il nostro matrimonio, ci sposiamo, mi sposo, ci sposeremo",
    'occasion:graduation':
      'laurea, laureato, laureata, mi sono laureato, mi sono laureata, maturita, viaggio di maturita, viaggio di laurea, diploma',
    'occasion:retirement': 'pensione, vado in pensione, andiamo in pensione, in pensione, pensionamento',
    'occasion:bereavement':
      "morto, morta, e morto, e morta, e mancato, e mancata, deceduto, deceduta, scomparso, scomparsa, lutto, funerale, vedovo, vedova, ho perso mio, ho perso mia, abbiamo perso, morto in, morta in, morto a, morta a, ceneri, in memoria di, ci ha lasciati, ci ha lasciato, se n'è andato per sempre, non c'è più, è appena morto, è appena morta, appena mancato, appena mancata",
    'occasion:separation':
      'divorzio, divorziato, divorziata, separazione, mi sono separato, mi sono separata, mi ha lasciato, mi ha lasciata, ci siamo lasciati, rottura, cuore spezzato, appena separato, appena separata, lasciato da poco, lasciata da poco, mi sono lasciato, mi sono lasciata, separarci, divorziare, separarmi',
    'occasion:recovery':
      "convalescenza, guarigione, rimettermi, recuperare le forze, esausto, esausta, esausti, esaurito, esaurita, burnout, stressato, stressata, stressati, dopo un'operazione, dopo l'operazione, operazione, chemio, chemioterapia, cancro, tumore, infarto, stress, sono stata operata, sono stato operato",
    'occasion:reunion': 'rimpatriata, riunione di famiglia, riunione di classe',
    'comfort:shoestring':
      'economico*, economica*, economici, economiche, a buon mercato, a basso costo, basso costo, low cost, budget ridotto, budget basso, budget limitato, pochi soldi, spendere poco, spendendo poco, il piu economico possibile, poco costoso, poco costosa, non troppo caro, non troppo cara, non caro, non costoso, non troppo costoso, niente di costoso, zaino in spalla, con lo zaino, backpacker, ostello*, ostelli, campeggio, tenda, senza spendere molto, senza spendere troppo, conveniente, convenienti, squattrinati, al verde, in bolletta, al risparmio, risparmiare, alla portata, abbordabile, birra economica, birra a poco, senza spendere una fortuna, senza svenarsi, senza svenarci, senza spendere un patrimonio, il meno possibile, squallido, squallidi, bettole, senza svenarmi, budget piccolo',
    'comfort:mid_range':
      'fascia media, prezzo medio, budget medio, prezzo ragionevole, prezzi ragionevoli, normale, rapporto qualita prezzo, ne caro ne economico, hotel normali, tre stelle, medio',
    'comfort:comfortable':
      "lusso, lussuoso*, lussuosa*, di lusso, cinque stelle, quattro stelle, hotel boutique, boutique hotel, alto livello, di alto livello, esclusivo*, esclusiva*, esclusivi, coccolarci, viziarci, viziarmi, concederci un lusso, senza badare a spese, i soldi non sono un problema, i soldi non contano, prima classe, business, premium, buoni hotel, bei hotel, begli hotel, bell hotel, villa privata, confortevole, comodo, comodi, budget illimitato, raffinato, coccolarmi, concederci, toglierci uno sfizio, non badiamo a spese, bungalow sull'acqua, ville sull'acqua, villa sull'acqua, overwater, palafitte sul mare, palafitte",
    'pace:relaxed':
      'senza fretta, con calma, ritmo lento, a ritmo lento, piano piano, senza stress, al nostro ritmo, ai nostri ritmi, ritmo tranquillo, rilassato, rilassata, rilassati, lentamente, tranquillamente, in tranquillita, senza correre, viaggio lento, senza sveglia, prendendocela comoda, troppe cose, troppo pieno, troppo fitto, troppo carico, troppa roba, meno cose, piu tempo libero, piu respiro, rallenta, rallentare, troppo stressante, troppo intenso, giornata libera, giorno libero, giorno di riposo, giornata senza niente, svegliarmi piu tardi, svegliarci piu tardi, alzarmi piu tardi, alzarci piu tardi, dormire di piu, iniziare piu tardi, mattiniero, mattinieri, alleggerisci, alleggerire, piu leggero, piu leggera, piu rilassato, troppo pesante, troppo faticoso, tutto di corsa, meno pieno, meno fitto, niente stress, non stressante, poco stress, sereno, serena, senza troppo stress, si stanca subito, si stanca presto, mi stanco subito, mi stanco presto, dormire fino a tardi, senza orari, passeggiate corte, passeggiate brevi, passeggiatine',
    'pace:packed':
      'vedere tutto, vedere il piu possibile, il piu possibile, a pieno ritmo, senza sosta, vedere tanto, intenso, sfruttare al massimo, fitto, pieno di cose, sacco di energia, altra roba, piu roba, energia da vendere, giornate piene, tanta energia, riempi',
    'pace:balanced': 'equilibrato, equilibrata, un po di tutto, mix di, misto, un misto di',
    'novelty:famous':
      'famoso*, famosa*, famosi, celebre*, celebri, iconico*, iconica*, classico*, classica*, imperdibili, imperdibile, mete classiche, conosciutissimo',
    'novelty:hidden':
      'poco conosciuto, poco conosciuta, poco conosciuti, sconosciuto*, sconosciuta*, fuori dai sentieri battuti, fuori dalle rotte, fuori dalle rotte turistiche, fuori mano, autentico*, autentica*, autentici, diverso dal solito, diversa dal solito, qualcosa di diverso, insolito, insolita, originale, segreto, nascosto, gemme nascoste, senza turisti, poco turistico, poco turistica, non turistico, non turistica, per niente turistico, inesplorato, lontano dal turismo, lontano dai turisti, pochi turisti, incontaminato, incontaminata, dove non va nessuno, che non sia turistico',
    'novelty:quiet':
      'tranquillo*, tranquilla*, tranquilli, tranquillita, pace, silenzio, silenzioso*, silenziosa*, calma, appartato*, appartata*, solitario*, solitaria*, senza gente, poca gente, senza folla, senza folle, lontano dalla folla, lontano dalle folle, lontano da tutto, isolato*, isolata*, non affollato, non affollata, poco affollato, poco affollata, non troppo affollato, non troppo affollata, pace e tranquillita, senza confusione, senza caos, lontano dal caos, lontano dalla confusione, deserte, senza troppa gente, che non sia affollato, non troppo rumoroso, non rumoroso, senza rumore, non troppo rumorosa, bassa stagione, fuori stagione, in bassa stagione, spiaggia deserta, spiagge deserte, spiaggia vuota, spiagge vuote',
    'novelty:lively':
      'vivace*, vivaci, animato*, animata*, vibrante*, movimentato*, movimentata, pieno di vita, piena di vita, vita, giovane e vivace, gente giovane',
    'open:season':
      "qualsiasi periodo, in qualsiasi periodo, qualunque periodo, qualsiasi mese, qualsiasi data, date flessibili, siamo flessibili con le date, flessibili con le date, flessibile con le date, quando vuoi, in qualsiasi momento, senza date, nessuna data, le date non importano, tutto l'anno, non importa quando, quando capita, non so quando, non sappiamo quando, non abbiamo date",
    'open:length':
      'quanto serve, i giorni che servono, qualsiasi durata, durata flessibile, la durata non importa, non importa quanti giorni, non so quanti giorni, non sappiamo quanti giorni, flessibili sulla durata, dipende dal prezzo',
    'open:budget':
      'i soldi non sono un problema, i soldi non contano, senza limiti di budget, senza limite di budget, budget flessibile, budget aperto, nessun budget, senza budget, non abbiamo un budget, non ho un budget, qualsiasi budget, il prezzo non importa, non importa il prezzo, nessun limite, senza limiti, quello che serve, costi quel che costi, non importa quanto costa, budget illimitato, non abbiamo limiti, non ho limiti, non ci sono limiti',
    'open:place':
      "ovunque, dovunque, qualsiasi posto, qualunque posto, qualsiasi paese, in qualsiasi posto, dove vuoi, non importa dove, stupiscimi, stupiscici, sorprendimi, sorprendici, nessuna meta, senza meta, non so dove, non sappiamo dove, tutto il mondo va bene, aperti a tutto, aperto a tutto, qualsiasi destinazione, in qualsiasi parte del mondo, nessun posto in particolare, nessuna destinazione in particolare, dove capita, non abbiamo una meta, fai tu, fate voi, dove fa, dove c'e",
    'open:companions': 'con chiunque, non so chi viene, non so ancora con chi',
    'open:interests':
      'un po di tutto, ci piace tutto, mi piace tutto, qualsiasi cosa, quello che capita, niente di particolare, nulla di particolare, nessun interesse particolare, di tutto',
    'open:any':
      'non importa, per me e uguale, per noi e uguale, e uguale, e lo stesso, fa lo stesso, mi e indifferente, ci e indifferente, indifferente, non lo so, non so, non sappiamo, non lo sappiamo, boh, nessuna preferenza, senza preferenze, non ho preferenze, non abbiamo preferenze, nessuna idea, non ne ho idea, non ne abbiamo idea, come vuoi, quello che vuoi, fai tu, decidi tu, scegli tu, vedi tu, qualsiasi, qualunque, uno qualsiasi, lascio a te, lascio fare a te, lasciamo fare a te, flessibile, flessibili, siamo flessibili, sono flessibile, non sono sicuro, non sono sicura, non ancora, non lo so ancora, non lo sappiamo ancora, dipende, sorprendimi, stupiscimi, va bene tutto, tutto va bene, qualsiasi cosa, niente di particolare, passo, prossima domanda, non mi importa, non ci importa, preferisco non dirlo, vedremo, vediamo, nessun limite, mah, che ne so, non saprei, non abbiamo deciso, non abbiamo ancora deciso, non ho ancora deciso, tanto vale',
    yes: "si, sii, certo, certamente, certo che si, ovvio, ovviamente, ok, okay, va bene, vabbene, perfetto, d'accordo, esatto, esattamente, giusto, proprio cosi, ottimo, fantastico, benissimo, volentieri, mi piace, ci piace, dai, assolutamente si, senz altro, sicuro, sicuramente, per favore, suona bene, bene, bello, procedi, affare fatto, confermo, confermato, perche no, si grazie, si per favore, meraviglioso, eccellente, andata, ci sto, ci stiamo, buona idea, come no, magnifico",
    no: 'no, nah, no grazie, macche, per niente, affatto, assolutamente no, non ancora, non ora, non adesso, neanche per sogno, non mi convince, non ci convince, meglio di no, direi di no, preferisco di no, non voglio, non vogliamo, mai, certo che no, neanche, nemmeno, questo no, questa no, non serve, negativo, non mi interessa, non ci interessa',
    others:
      "altri, altre, altro, altre opzioni, altre idee, altre proposte, altre destinazioni, altri posti, altre mete, altra opzione, un'altra opzione, un'altra idea, un'altra proposta, un'altra destinazione, un altro posto, qualcos'altro, qualcosa d'altro, qualcosa di diverso, alternative, un'alternativa, altre alternative, nessuno, nessuna, nessuno di questi, nessuna di queste, nessuno dei tre, nessuna delle tre, nessuno mi convince, nessuna mi convince, nessuno ci convince, nessuna ci convince, nessuno mi piace, nessuna mi piace, non mi piace nessuno, non mi piace nessuna, non ci piace nessuno, non ci piace nessuna, non mi convince nessuno, non mi convince nessuna, non ci convince nessuno, non ci convince nessuna, mostrami altri, mostrami altre, mostrami altro, fammi vedere altro, fammi vedere altri, fammi vedere altre, cos'altro, cosa altro, che altro, che altro hai, altri tre, altre tre, riprova, prova ancora, non e quello che cerco, non e quello che cerchiamo, non e quello che cercavo, non mi piacciono, non ci piacciono, non mi convincono, non ci convincono, hai altro, hai altre, hai altri, ce ne sono altri, ce ne sono altre, nuove proposte, nuove idee, continua a cercare, ne l'uno ne l'altro, qualcun altro, altri ancora, fammene vedere altri, ne l'una ne l'altra, vederne altre, vederne altri, vedere altro, le altre, gli altri",
    restart:
      "ricominciamo, ricominciare, ricomincia, ricomincio, ricominciamo da capo, ricominciare da capo, ricomincia da capo, da capo, da zero, ripartiamo da zero, ricominciare da zero, partire da zero, dall'inizio, dimentica tutto, scorda tutto, azzera, azzera tutto, azzeriamo, reset, resetta, cancella tutto, nuova ricerca, tabula rasa, lascia perdere tutto, torniamo all'inizio, nuovo viaggio, viaggio nuovo, dimentica questo viaggio",
    change_mind:
      "ho cambiato idea, abbiamo cambiato idea, cambio idea, cambiato idea, cambiamo idea, cambio di programma, cambio di piani, ci ho ripensato, ci abbiamo ripensato, ripensandoci, a pensarci bene, pensandoci bene, pensandoci meglio, mi sono pentito, mi sono pentita, me ne pento, non voglio piu, non vogliamo piu, annulla, annullalo, mi sono sbagliato, mi sono sbagliata, ho sbagliato, volevo dire, volevamo dire, torna alle opzioni, torniamo alle opzioni, scegliere un altro, scegliere un'altra, alla fine preferisco, alla fine preferiamo, alla fine no, meglio un'altra destinazione, voglio cambiare, vogliamo cambiare, ripensamento, cambiassimo meta, cambiare meta, cambiamo meta, cambiassimo destinazione, cambiare destinazione, cambiamo destinazione, non ci voglio piu andare, non ci vogliamo piu andare, non ci andiamo piu, non partiamo piu, tornare indietro, torniamo indietro, torna indietro, torniamo alla scelta, torniamo alla lista, torniamo alle proposte, ho cliccato male, possiamo ancora cambiare",
    pick: 'scelgo, scegliamo, ho scelto, abbiamo scelto, prendo, prendiamo, preferisco, preferiamo, voglio, vogliamo, vorrei, vorremmo, voglio andare a, vogliamo andare a, andiamo a, andiamo in, andiamo con, andiamo per, opto per, optiamo per, voto per, votiamo per, mi decido per, decidiamo per, ho deciso per, abbiamo deciso per, la mia preferita e, il mio preferito e, la nostra preferita e, il nostro preferito e, vince, prenota, prenoto, prenotiamo, punto su, puntiamo su, vada per, vado con, sia, meglio, sara, deciso, e perfetto, e perfetta, e quella giusta, e quello giusto, e la nostra scelta, e la mia scelta, mi convince, ci convince, per favore, facciamo, mi piacerebbe, ci piacerebbe, vado a, dammi, dacci, direi, e deciso, sembra perfetto, sembra perfetta, venduto, prenderei, prenderemmo, sceglierei, sceglieremmo, andrei a, andremmo a, andrei, andremmo, ci ha convinti, ci ha convinto, mi ha convinto, mi ha convinta, ci ha conquistati, ha vinto, prenotami, prenotaci, va benissimo, va benone, quella giusta e, senza esitare, senza pensarci',
    choose_for_me:
      'scegli tu, scegli per me, scegli per noi, decidi tu, decidi per me, decidi per noi, fai tu, fa tu, vedi tu, scelga lei, decida lei, come vuoi, quello che vuoi, quella che vuoi, quello che preferisci, quella che preferisci, qualsiasi, qualunque, uno qualsiasi, una qualsiasi, uno qualunque, una qualunque, uno dei tre qualsiasi, va bene tutto, tutti vanno bene, tutte vanno bene, per me e uguale, per noi e uguale, e uguale, mi e indifferente, ci e indifferente, e lo stesso, fa lo stesso, sorprendimi, sorprendici, stupiscimi, stupiscici, lascio a te, lascio scegliere a te, lascio decidere a te, lasciamo scegliere a te, lasciamo decidere a te, quale mi consigli, quale ci consigli, quale consigli, cosa mi consigli, cosa ci consigli, cosa consigli, quale sceglieresti, tu quale sceglieresti, cosa faresti tu, qual e il migliore, qual e la migliore, il migliore, la migliore, non so decidermi, non riesco a decidere, non riesco a decidermi, non riusciamo a decidere, non so scegliere, non so quale scegliere, non sappiamo quale scegliere, aiutami a decidere, aiutaci a decidere, aiutami a scegliere, aiutaci a scegliere, testa o croce, tira a sorte, mi fido di te, ci fidiamo di te, mi piacciono tutti, mi piacciono tutte, ci piacciono tutti, ci piacciono tutte, il tuo preferito, la tua preferita, qual e il tuo preferito, qual e la tua preferita, quale preferisci, non importa quale, quale prenderebbe, quale sceglierebbe, quale prenderesti, decidete voi, nessuna preferenza, senza preferenze, cosa faresti, tu cosa faresti, tu dove andresti, lei cosa farebbe, al posto mio, al mio posto, quale scegliereste, cosa scegliereste, quale prendereste, cosa consigliereste, cosa fareste, quale ci consigliate, quale mi consigliate, cosa ci consigliate, scegliete voi, quale terresti, tu quale prenderesti',
    any_of_them: 'qualsiasi, qualunque, tutti e tre, tutte e tre, tutti, tutte, entrambi, entrambe',
    none_of_them: 'nessuno, nessuna, nessuno di loro, nessuna di loro',
    lean: 'forse, magari, sono orientato verso, siamo orientati verso, mi tenta, ci tenta, mi attira, ci attira, mi ispira, ci ispira, sembra bello, sembra bella, sembra interessante, sembra carino, sembra carina, mi piace, ci piace, mi piace di piu, ci piace di piu, interessante, potrebbe essere, credo, penso, probabilmente, mi interessa, ci interessa, non e male, niente male, e bello, e bella, sarebbe',
    what_about:
      "che ne dici di, che ne dite di, che ne pensi di, che ne pensate di, cosa ne pensi di, cosa ne dici di, cosa pensi di, e se, hai pensato a, perche no, che mi dici di, che mi dici del, che mi dici della, com'e, e, conosci, consigli, consiglieresti, vale la pena, come vedi",
    one: 'uno, una, opzione, destinazione, meta, posto, luogo, proposta, idea, citta, isola, paese, quello, quella, quello di, quella di',
    option: 'opzione, numero, num, nr, proposta, #, destinazione, la, il, alternativa, risposta, meta',
    'ordinal:1': 'primo, prima, la uno, il numero uno',
    'ordinal:2': 'secondo, seconda, di mezzo, centrale, la due, il due',
    'ordinal:3': 'terzo, terza, ultimo, ultima, la tre, il tre',
    cheaper:
      "piu economico, piu economica, piu economici, piu economiche, meno caro, meno cara, meno costoso, meno costosa, troppo caro, troppo cara, troppo cari, troppo care, troppo costoso, troppo costosa, fuori budget, fuori dal budget, oltre il budget, che costi meno, che costino meno, piu conveniente, a meno, spendere meno, non ce lo possiamo permettere, non me lo posso permettere, un po caro, un po cara, sono cari, sono care, a buon mercato, risparmiare, caro, cara, un po' caro, piuttosto caro, abbastanza caro, un po' cari, taglia i costi, tagliare i costi, riduci i costi, ridurre i costi, riduci la spesa, abbassa il prezzo, risparmiamo, costano troppo, costa troppo, troppo costosi, troppo costose",
    cheapest:
      'il piu economico, la piu economica, il meno caro, la meno cara, il meno costoso, la meno costosa, quello piu economico, quella piu economica',
    dearer:
      'piu lussuoso, piu lussuosa, piu lusso, piu caro, piu cara, qualcosa di meglio, hotel migliori, piu confortevole, piu esclusivo, piu esclusiva, di livello piu alto',
    dearest: 'il piu caro, la piu cara, il piu lussuoso, la piu lussuosa, il piu esclusivo',
    warmer: 'piu caldo, piu calda, piu caldi, piu sole, piu soleggiato',
    cooler: 'piu fresco, piu fresca, meno caldo, meno calda, piu freddo, piu fredda',
    warmest:
      'il piu caldo, la piu calda, quello piu caldo, quella piu calda, il piu soleggiato, la piu soleggiata, tempo migliore, clima migliore',
    coolest: 'il piu fresco, la piu fresca, quello piu fresco, quella piu fresca, il piu freddo, la piu fredda',
    nearest:
      'il piu vicino, la piu vicina, quello piu vicino, quella piu vicina, il volo piu breve, volo piu breve, volo piu corto',
    quietest:
      'il piu tranquillo, la piu tranquilla, quello piu tranquillo, quella piu tranquilla, il meno turistico, la meno turistica, quello meno turistico, quella meno turistica, il meno affollato, la meno affollata, quello meno affollato, quella meno affollata, il piu calmo, la piu calma',
    safest: 'il piu sicuro, la piu sicura, quello piu sicuro, quella piu sicura',
    liveliest: 'il piu vivace, la piu vivace, il piu animato, la piu animata, quello piu vivace, quella piu vivace',
    easiest:
      'il piu facile, la piu facile, quello piu facile, quella piu facile, il piu comodo, la piu comoda, il piu accessibile, la piu accessibile',
    least_walking: 'meno scale, meno salite, camminare meno',
    best_food: 'cibo migliore, miglior cibo, cucina migliore, miglior cucina, si mangia meglio, ristoranti migliori',
    best_beaches: 'spiagge migliori, spiagge piu belle, spiaggia piu bella, migliori spiagge, spiaggia migliore',
    best_nightlife: 'vita notturna migliore, miglior vita notturna, migliore vita notturna, feste migliori, piu movida',
    closer:
      'piu vicino, piu vicina, piu vicini, meno lontano, meno lontana, troppo lontano, troppo lontana, troppo lontani, piu vicino a casa, volo piu breve, meno ore di volo',
    quieter:
      'piu tranquillo, piu tranquilla, piu tranquilli, meno turistico, meno turistica, meno gente, meno affollato, meno affollata, troppo turistico, troppo turistica, troppa gente, troppo affollato, troppo affollata, piu appartato, piu appartata, piu calmo, piu isolato',
    why: "perche, perche lo chiedi, perche me lo chiedi, perche chiedi, perche questa domanda, perche vuoi saperlo, a che serve, a cosa serve, a cosa ti serve, a che ti serve, perche ti serve, e importante, che importa, che c'entra, cosa c'entra, perche e importante, e necessario saperlo, per quale motivo, come mai, perche vi serve, e proprio necessario, e necessario",
    meaning:
      'cosa vuoi dire, che vuoi dire, cosa significa, che significa, in che senso, cosa intendi, che intendi, non capisco, non ti capisco, non ho capito, non ho capito la domanda, non capisco la domanda, come scusa, scusa, puoi spiegare, puoi spiegarti, puoi spiegarmi, mi spieghi, spiegati, spiega la domanda, puoi ripetere, ripeti la domanda, ripeti, cosa mi stai chiedendo, puoi essere piu chiaro, eh, prego',
    options:
      "quali opzioni ci sono, che opzioni ho, quali opzioni ho, che opzioni ci sono, quali sono le opzioni, per esempio, ad esempio, tipo cosa, come cosa, tipo, fammi un esempio, fammi degli esempi, dammi un esempio, dammi degli esempi, qualche esempio, cosa posso scegliere, cosa posso dire, cosa posso rispondere, cosa c'e, cosa mi suggerisci, cosa suggerisci, cosa risponde la gente, quanto e normale, quanto serve, quanto ci vuole, cosa si puo scegliere, esempi, cos'e normale, qual e la norma",
    'ask:weather':
      "tempo, che tempo fa, che tempo, clima, temperatura, temperature, piove, piove molto, fa caldo, fa freddo, quanti gradi, pioggia, nevica, meteo, previsioni, com'e il tempo, il tempo",
    'ask:season':
      'periodo migliore, il periodo migliore, mese migliore, momento migliore, miglior periodo, miglior mese, stagione migliore, quando andare, quando conviene, quando e meglio, che mese, quale mese, in che mese, in che periodo, stagione delle piogge, alta stagione, bassa stagione, mesi migliori, settimana migliore, che settimana, quale settimana',
    'ask:cost':
      'quanto costa, quanto costano, quanto si spende, quanto viene, quanto vengono, costa, costano, quanto, prezzo, prezzi, caro, cara, cari, economico, economica, costo, costi, e caro, e cara, budget, soldi, quanto spenderemmo, contanti, carta di credito, bancomat, mancia, mance',
    'ask:getting_there':
      'come si arriva, come ci si arriva, come arrivo, come arriviamo, come ci arrivo, come ci arriviamo, come arrivarci, arrivarci, arrivare, e lontano, e lontana, quanto dista, a che distanza, volo, voli, volo diretto, voli diretti, aeroporto, aeroporti, quanto dura il volo, quante ore di volo, quanto ci vuole, quanto ci si mette, raggiungere, quanto e lontano, ore di volo, tempo di volo',
    'ask:getting_around':
      "muoversi, come muoversi, spostarsi, come spostarsi, spostarci, muoverci, serve la macchina, serve un'auto, serve l'auto, ci vuole la macchina, noleggiare un'auto, noleggiare una macchina, macchina, mezzi pubblici, taxi, senza macchina, scooter",
    'ask:things_to_do':
      "cosa fare, cosa si puo fare, cosa possiamo fare, cosa posso fare, cosa c'e da fare, cosa c'e da vedere, cosa vedere, cosa si vede, attivita, cosa visitare, attrazioni, luoghi di interesse, monumenti, escursioni, cose da fare, cose da vedere, che si fa, che cosa si fa, musei, non perdere, da non perdere, non possiamo perdere, imperdibile, imperdibili, non dobbiamo perdere, non dovremmo perdere, cos'altro si puo fare, che altro si puo fare, cos'altro possiamo fare, cos'altro c'e da fare, cos'altro c'e da vedere, cos'altro si puo vedere, altro da fare, altro da vedere",
    'ask:where_to_stay':
      'dove alloggiare, dove dormire, dove soggiornare, dove stare, dove dormiamo, alloggio, alloggi, hotel, albergo, alberghi, che zona, quale zona, che quartiere, quale quartiere, zona migliore, quartieri, zone, ostelli, appartamenti, in che zona, dove dormo, dove si dorme, per dormire',
    'ask:food':
      'cibo, cosa si mangia, che si mangia, dove mangiare, cosa mangiare, ristoranti, gastronomia, piatti, piatti tipici, specialita, cucina, come si mangia, si mangia bene, cibo vegetariano, cibo vegano',
    'ask:packing':
      'cosa portare, cosa mettere in valigia, valigia, bagaglio, bagagli, vestiti, che vestiti, cosa devo portare, cosa dobbiamo portare, cosa mi porto, cosa ci portiamo, abbigliamento, in valigia, adattatore, ombrello',
    'ask:safety':
      'e sicuro, e sicura, sicurezza, sicuro, sicura, pericoloso, pericolosa, e pericoloso, e pericolosa, pericolo, furti, criminalita, pericoli, girare la sera, girare di sera, girare di notte, uscire la sera, girare tranquilli, girare da sola, girare da sole',
    'ask:health':
      "vaccino, vaccini, vaccinazioni, malaria, medico, medici, ospedale, ospedali, salute, zanzare, acqua del rubinetto, bere l'acqua, farmacia, dengue, mal di montagna, vaccinarsi, vaccinarci, vaccinarmi",
    'ask:entry':
      "visto, visti, passaporto, carta d'identita, dogana, requisiti di ingresso, serve il visto, documenti, serve il passaporto",
    'ask:children':
      'bambini, bambino, figli, neonato, per bambini, per i bambini, adatto ai bambini, adatta ai bambini, con bambini, con i bambini, famiglie, per famiglie, passeggino, bambini piccoli, bimbi piccoli, bimbo piccolo, bimba piccola, bambino piccolo, con i bambini piccoli, piccoli, i piccoli, il piccolo, la piccola',
    'ask:accessibility':
      'sedia a rotelle, accessibile, accessibilita, scale, salite, disabili, mobilita ridotta, ginocchia, tanto da camminare, molto da camminare, tante scale, stampelle',
    'ask:crowds':
      "affollato, affollata, turistico, turistica, turisti, tanta gente, molta gente, c'e tanta gente, c'e molta gente, troppa gente, pieno, piena, tranquillo, tranquilla, folla",
    'ask:nightlife': 'vita notturna, bar, discoteche, locali, feste, uscire la sera, movida',
    'ask:beaches': 'spiaggia, spiagge, fare il bagno, nuotare, snorkeling, sabbia, si puo nuotare',
    'ask:compare':
      "confronta, confrontare, confronto, differenza, differenze, che differenza c'e, versus, vs, pro e contro, qual e meglio, quale e meglio, qual e il piu, qual e la piu, qual e piu economico, qual e piu economica, qual e piu tranquillo, qual e piu tranquilla, quale ha, qual e piu vicino, meglio per, quale, paragona, paragonare",
    'ask:reasons':
      'perche questi, perche queste, perche questo, perche questa, perche proprio, perche mi consigli, perche ci consigli, perche hai scelto, motivi, motivo, ragioni, perche dovrei, perche dovremmo, cosa lo rende, perche hai suggerito, perche suggerisci, perche hai proposto, perche proponi, perche consigli',
    'ask:plan':
      'itinerario, piano di viaggio, giorno per giorno, programma, e adesso, e ora, prossimo passo, cosa facciamo adesso, come andiamo avanti',
    'ask:general':
      "dimmi di piu, dicci di piu, raccontami, raccontaci, raccontami di piu, piu informazioni, piu dettagli, informazioni su, parlami di, parlaci di, parlami, descrivi, descrizione, saperne di piu, sapere di piu, informazioni, cosa sai di, spiegami, com'e, come sono, dettagli",
    'ask:assistant':
      "chi sei, cosa sei, sei un bot, sei un robot, sei umano, sei umana, sei una persona, sei reale, sei vero, sei vera, sei un'ia, cosa sai fare, cosa puoi fare, come funzioni, come ti chiami, il tuo nome, puoi prenotare, prenoti tu, come funziona, parli, che lingue parli, quali lingue, che lingue",
    'talk:greeting':
      'ciao, buongiorno, buon giorno, buonasera, buona sera, buon pomeriggio, salve, hey, ehi, come stai, come va, buondi, ciao ciao come va, saluti',
    'talk:thanks':
      "grazie, grazie mille, tante grazie, ti ringrazio, ti ringraziamo, molto gentile, grazie di tutto, grazie per l'aiuto, mille grazie, grazie tante",
    'talk:goodbye':
      'arrivederci, a presto, ciao ciao, a domani, ci vediamo, addio, buonanotte, buona notte, buona giornata, alla prossima, e tutto, ci sentiamo, ci penso, ci pensiamo, ci devo pensare, ci dobbiamo pensare, torno domani, ci dormo su, fammi pensare, fammici pensare, ne riparliamo domani',
    'talk:praise':
      'sei grande, sei bravo, sei brava, bravo, brava, bravissimo, bravissima, ottimo lavoro, ben fatto, bel lavoro, sei fantastico, sei fantastica, molto utile, che bravo, che brava, complimenti, sei il migliore, sei la migliore, mi piace questa app, utilissimo, sei molto utile',
    'talk:complaint':
      "non capisci, non capisci niente, non mi ascolti, non ascolti, inutile, sei inutile, non serve a niente, non funziona, stupido, idiota, scemo, che schifo, gia detto, te l'ho appena detto, smettila di chiedere, di nuovo la stessa domanda, me l'hai gia chiesto, che noia, spazzatura, non ha senso, perdita di tempo, fai schifo, che disastro, merda",
    'talk:joke':
      "ahah, ahahah, haha, hahaha, ahaha, raccontami una barzelletta, dimmi una barzelletta, barzelletta, sulla luna, marte, all'inferno, narnia, lol",
    'talk:distress':
      'voglio morire, vorrei morire, suicidarmi, suicidio, uccidermi, togliermi la vita, farla finita, non voglio vivere, non voglio piu vivere, non ce la faccio piu, odio la mia vita, farmi del male, non vale la pena vivere',
    undecided:
      'hmm, fammi pensare, ci devo pensare, ci dobbiamo pensare, ci penso, ci pensiamo, ci pensero, non sono sicuro, non sono sicura, non siamo sicuri, sono indeciso, sono indecisa, siamo indecisi, indeciso, indecisa, indecisi, non so, non lo so, dammi un minuto, devo chiedere, ne parlo con, devo parlarne, boh, mah, ho dei dubbi, ho bisogno di pensarci, se non fosse, se non facesse, se avesse',
    praise_it:
      'bello, bella, bellissimo, bellissima, interessante, stupendo, stupenda, meraviglioso, che bello, che bella, wow, splendido, bene, carino, carina, allettante, sembrano belli, sembrano belle, sembrano buoni, sembrano interessanti, sembrano carini',
    tell_me:
      'dimmi, dicci, raccontami, raccontaci, spiegami, spiegaci, parlami di, parlaci di, mostrami, fammi vedere, voglio sapere, vogliamo sapere, vorrei sapere, vorremmo sapere, mi piacerebbe sapere, descrivi, descrivimi, mi puoi dire, puoi dirmi, sai, saperne di piu, piu informazioni, informazioni su, dammi, dacci',
    'plan:accommodation':
      'alloggio, alloggi, hotel, albergo, alberghi, dove dormire, dove alloggiare, zona, zone, quartiere, quartieri, sistemazione, appartamento, pernottamento, posto dove dormire, dove dormiamo',
    'plan:flights': 'voli, volo, come arrivare, biglietti, biglietto, trasporti, aereo, il viaggio, arrivarci',
    'plan:activities': 'attivita, cosa fare, cose da fare, escursioni, cosa vedere, visite, esperienze, gite',
    'plan:itinerary':
      'itinerario, giorno per giorno, programma, piano dei giorni, orario, agenda, i giorni, piano giornaliero, programma giornaliero',
    'plan:finalization':
      'finalizzare, concludere, terminare il piano, riepilogo, riassunto, piano finale, concludiamo, finire il piano, esporta, esportare, tutto insieme, calendario, completare il piano, cosa manca, che cosa manca, cosa resta, cosa resta da fare',
    'plan:next':
      'avanti, andiamo avanti, continua, continuare, continuiamo, prosegui, proseguiamo, procediamo, e adesso, e ora, prossimo passo, prossimo, cosa viene dopo, passiamo al prossimo, poi cosa, passo successivo, chiudi pure, confermiamo tutto',
    'plan:show':
      'mostrami, mostraci, fammi vedere, facci vedere, vedere, vediamo, guardiamo, pianificare, pianifichiamo, cominciamo con, iniziamo con, iniziamo da, cominciamo da, parliamo di, cerca, cerchiamo, passiamo a, passiamo ai, passiamo alle, passiamo al, torniamo a, torniamo ai, torniamo alle, scegliere, scegliamo, organizzare, organizziamo, aiutami con, aiutaci con, vorrei vedere, voglio vedere, vogliamo vedere, prenotare, cosa manca, che cosa manca, cosa resta da fare',
    'plan:add':
      'aggiungi, aggiungere, aggiungiamo, includi, includere, metti, mettere, mettiamo, inserisci, inserire, scelgo, scegliamo, prendo, prendiamo, voglio, vogliamo, vorrei, vorremmo, prenota, prenotiamo, preferisco, preferiamo, non vogliamo perderci, non vogliamo perdere, non voglio perdermi, non voglio perdere',
    'plan:drop':
      'togli, togliere, togliamo, elimina, eliminare, eliminiamo, cancella, cancellare, rimuovi, rimuovere, leva, via, senza, non voglio, non vogliamo, escludi, scarta, lascia perdere, salta, saltiamo',
    'plan:move':
      'sposta, spostare, spostiamo, cambia, cambiare, passa, metti, mettere, mettiamo, rimanda, rimandare, anticipa, anticipare, posticipa, posticipare, spostalo, spostala',
    'plan:arrive':
      'arriviamo, arrivo, arrivare, atterriamo, atterra, atterro, arriva il volo, il nostro volo arriva, il volo arriva, arriveremo, arrivero, arriva, atterrano',
    'plan:leave':
      "partiamo, parto, partenza, ripartiamo, riparto, torniamo, torno, ritorno, volo di ritorno, il nostro volo parte, il volo parte, decolla, andiamo via, voliamo indietro, rientriamo, partiremo, aereo di ritorno, treno di ritorno, traghetto di ritorno, lasciare la camera, lasciare l'hotel, liberare la camera, dobbiamo uscire, dobbiamo partire, all'aeroporto",
    'plan:make':
      "fai un piano, fammi un piano, facci un piano, fai il piano, fai l'itinerario, fai un itinerario, fammi un itinerario, crea un itinerario, crea l'itinerario, crea un piano, prepara un piano, prepara l'itinerario, preparaci un piano, pianifica tutto, pianifica il viaggio, organizza tutto, organizza il viaggio, organizza i giorni, pianifica i giorni, genera l'itinerario, riempi i giorni, fai tutto tu, scrivi il piano, scrivi tutto",
    'plan:undo':
      "annulla, annullalo, annulla questo, annulla la modifica, annulla l'ultima modifica, rimettilo, rimettila, come prima, com'era prima, torna indietro di un passo",
    'plan:day': 'giorno',
    'plan:noon': 'mezzogiorno, a mezzogiorno',
    'plan:midnight': 'mezzanotte, a mezzanotte',
    'plan:morning': 'mattina, di mattina, al mattino, del mattino, presto',
    'plan:afternoon': 'pomeriggio, nel pomeriggio, di pomeriggio, del pomeriggio',
    'plan:evening': 'sera, di sera, in serata, notte, tardi',
    safari: 'safari, big five',
    animal:
      'cane, cagna, cagnolino, cagnolina, cucciolo, cucciola, gatto, gatta, gattino, labrador, barboncino, bassotto, coniglio, pappagallo, cavallo, tartaruga',
    out_after: 'fuori, via, fuori dalla lista',
    in_after: 'dentro, al suo posto, al posto suo, in lista, nella lista',
    instead_of:
      'invece dei, invece delle, invece dell, invece che, invece del, invece della, al posto del, al posto della, invece di, anziche, al posto di, piuttosto che',
    exchange:
      'scambia, scambiamo, scambiare, cambia, cambiamo, cambiare, sostituisci, sostituire, sostituiamo, rimpiazza, cambierei, cambieremmo, sostituirei, scambierei',
    first_two: 'prime due, primi due, prime 2, primi 2',
    last_two: 'ultime due, ultimi due, ultime 2, ultimi 2',
    take_it:
      'lo prendiamo, la prendiamo, lo prendo, la prendo, prendiamo quello, prendiamo quella, facciamo cosi, facciamo quello, facciamo quella, fare quello, fare cosi, deciso, e deciso, decisione presa, ci hai convinti, mi hai convinto, mi hai convinta, venduto, aggiudicato, andiamo li, ci andiamo, arriviamo, prenotiamo, ci sto, ci stiamo, vada per quello, vada per quella, allora quello, allora quella, prendiamo questo, prendiamo questa, restiamo su quello, restiamo su quella, quello li, quella li, andiamo in quella, andiamo in quello, andiamo per quella, prenotate, prenota, prenotala, prenotalo, la prenotiamo, lo prenotiamo, prenota quella, prenota quello',
    again:
      'tornare, tornarci, ritornare, ritornarci, rivedere, rifare, torneremmo, tornerei, andarci di nuovo, tornarci ancora, vorrebbe rivederla, vorrebbe rivederlo, vuole rivederla, vuole vederla, vorrebbe vederla, vorrebbe conoscerla',
    personal: 'compie, compiono, ha paura, e io',
    the_week: 'per la settimana, per tutta la settimana, settimana bianca',
    'plan:swap': 'scambia, scambiare, scambiamo, inverti, invertire, cambia',
    not_that: 'non e che, non perche, non dico che, non ho detto che',
    too_many: 'troppo, troppa, troppi, troppe',
    staying:
      'non viene, non vengono, non verrà, non verranno, resta a casa, restano a casa, rimane a casa, rimangono a casa, resta con, restano con, resta dai, restano dai, stanno dai, stanno coi, tengono i bambini, non può venire, non possono venire, ha rinunciato, si tira indietro, sta con, stanno con, starà con, staranno con, resterà con, resteranno con, va dai, vanno dai, andrà dai, andranno dai, lo lasciamo, la lasciamo, li lasciamo, le lasciamo',
    habit:
      "sempre, di solito, normalmente, solitamente, generalmente, in genere, ogni anno, ogni estate, ogni inverno, ogni agosto, ogni luglio, ogni natale, ogni pasqua, tutti gli anni, tutte le estati, tutti gli inverni, anno dopo anno, quasi sempre, ogni volta, da anni, da una vita, da vent'anni, da dieci anni",
  },
  forms: (word) => {
    const stem = word.slice(0, -1)
    if (/[cg]o$/.test(word)) return [`${stem}a`, `${stem}i`, `${stem}hi`, `${stem}he`]
    if (word.endsWith('io')) return [`${stem}a`, stem, `${stem.slice(0, -1)}e`]
    if (word.endsWith('o')) return ['a', 'i', 'e'].map((ending) => stem + ending)
    if (/[cg]a$/.test(word)) return [`${stem}he`]
    if (word.endsWith('a')) return [`${stem}e`]
    return word.endsWith('e') ? [`${stem}i`] : []
  },
  little: {
    half_weekday: '',
    ends_weekday: '',
    strolling: 'passeggiata passeggiate passeggiare camminare',
    if: 'se',
    object: "l' la lo",
    all_of: 'le i delle dei queste questi e',
    long: 'lungo lunghi',
    something: 'qualcosa qualcuna qualche',
    drawback:
      'lontano lontana caro cara turistico turistica affollato affollata male brutto brutta pericoloso pericolosa noioso noiosa difficile complicato caldo freddo',
    onwards: '',
    partitive: 'loro questi queste',
    night: 'notte',
    months: 'mese mesi',
    weeks_or_days: 'settimana settimane giorno giorni',
    which: 'quale quali qual',
    before: 'prima',
    after: 'dopo',
    dated: "il dal al dall' all' partenza ritorno",
    looking: 'sarebbe sarebbero verrebbe',
    planning: 'pianifica pianificaci pianificami organizza organizzaci organizzami prepara preparaci preparami',
    both: 'entrambi entrambe',
    included: 'incluso inclusa inclusi incluse compreso compresa compresi',
    lodging: 'hotel albergo camera alloggio ostello airbnb appartamento',
    too: 'troppo troppa',
    welcome: 'bello bella buono buona invitante',
    asking_verb: 'e ha sarebbe',
    article:
      "il lo la i gli le l' un una uno un' mio mia nostro nostra questo questa quello quella numero tuo tua altro visita il al alla del della dal dalla nel nella sul sulla mezzo",
    filler:
      "il lo la i gli le l' un una uno di che e ed o per se non mi ti si ci vi in con a ad da su al alla allora dunque grazie io tu mio mia tuo tua nostro nostra questo questa quello quella anche molto piu gia ora adesso qui li ciao ok favore credo che sarebbe sara cosi tutto solo va andiamo andare viaggio vacanza vacanze lo ho hai abbiamo c' e' bene po' sono d' dei delle del della nel nella",
    choosing_filler:
      "per me il lo la i gli le l' un una di del della che e per a al alla in con mi ci ti si ok allora dunque va bene andiamo andare questo questa quello quella viaggio vacanza sicuro certo dai molto meglio favore piacere io noi alla fine mio nostro dell' d' c' e' sono questi quelli queste quelle tre",
    and: 'e ed piu +',
    in: 'in a nel nella',
    towards: 'a ad in visitare vedere scoprire esplorare verso girare',
    of_age: 'di da che hanno ha sono i gli con entrambi',
    preferring: 'preferisco preferiamo preferirei preferiremmo preferirei',
    being: 'e era erano sono',
    of_trips: '',
    with: 'con piu miei mie nostri col coi',
    others: 'mio mia miei mie altri altre',
    me: 'io me',
    ahead: 'tra fra',
    this: 'questo questa quest',
    month: 'mese',
    not_a_length:
      'prossima prossimo questa questo scorsa scorso ogni per durante la il fra ultima ultimo prima meta peggiore peggior brutta dura',
    plural_unit: 'settimane mesi',
    a: 'una un uno',
    also: 'anche inoltre pure idem altrettanto',
    before_been: 'gia mai sempre solo',
    because: 'se perche quando',
    heat: 'caldo calda afa calura',
    third_person: 'lei lui',
    women: 'donne ragazze',
    men: 'uomini maschi',
    losing: 'perso perduto perdere mancata mancato sepolto morto morta morire',
    coping:
      'puo posso possono possiamo riesce riesco riescono sopporta sopporto sopportiamo regge reggo reggono tollera tollero bene salgo sale salire monto',
    knowing: 'so sa sappiamo',
    struggling:
      'fatica fatico faticano difficolta male svengo sviene soffro soffre soffriamo patisco patisce stanca stanco capogiri uccide ammazza malissimo malore panico ansia fobia emicrania peggio malapena affanno fiatone paura',
    stairs: 'scale gradini salite scalini',
    ailing:
      'male malandate malandato dolore dolori rotto rotta rotte pezzi operato operata operazione protesi problema problemi debole deboli fratturata malconcio malconce andate distrutte messa messo nuova acciaccate consumata consumate malandata operati nuove distrutta acciaccata',
    walking: 'camminare',
    limb: 'ginocchio ginocchia anca gamba gambe caviglia caviglie articolazioni',
    married: 'sposate sposati fidanzate fidanzati',
    parting: 'lasciato lasciata andata andato',
    cold_weather: 'inverno freddo neve pioggia grigio grigiore buio piogge umidita',
    hot_weather: 'caldo afa estate umidita calura',
    at_time: 'alle verso per le entro ore all delle dalle',
    hour: 'h ore hrs am pm',
    past_hour: 'e',
    to_hour: '',
    less_than_hour: 'meno',
    half_hour: 'mezza mezzo',
    quarter: 'quarto',
    before_time: 'prima',
    another: 'altro altra altri altre ancora',
    last: 'ultimo ultima',
    linking: 'da dello degli dei delle con in di del della che dove vicino ha sul sulla e nel nella',
    unsure: 'forse magari dipende probabilmente indeciso indecisa',
    over: '',
    begging: 'possiamo posso potremmo potrei andiamo facciamo',
    living: 'vivo viviamo abito abitiamo partiamo parto partendo partenza voliamo volo voli',
    beside: 'a al alla allo ai alle di del della',
    predicate: 'la lo e ha sembra pare era sarebbe costa ci mi',
    whichever: 'quello quella',
    somewhere: 'qualche qualsiasi ovunque dove',
    past: 'era erano eravamo',
    present: 'ora adesso solo siamo abbiamo piuttosto',
    measured: "di del della dell' che",
    yours: 'tua tuo tuoi',
    paid: 'pagato costato speso',
    going: 'andare andiamo andarci tornare tornarci torniamo vado mai piu vogliamo voglio',
    saying: 'dice dicono ha detto diceva consiglia consigliato raccomanda suggerisce suggerito racconta giura',
    rising:
      'sveglia sveglie partenze escursioni dal letto dalle alle inizino alzarci alzarmi uscire usciamo iniziare cominciare fare facciamo partire niente nulla programmare svegliarci attivita visite ci mi',
    there: "ci c' la li",
    pronoun: '',
    no_plural: 'tutti plus',
    since: 'nel dal in anno',
    the_thing: '',
    adding: 'aggiungi aggiungere aggiungiamo includi includere metti mettere mettiamo inserisci inserire',
    ends_name: 'a al alla per favore il giorno in meglio dal dalla da qualcosa',
    ordinal_ending: 'o a º ª',
    untelling:
      "il lo la i gli le l' un una di del della e a in con museo visita tour giro passeggiata parco spiaggia centro storico vecchio",
    title:
      'sig signor signora signorina dott dottor dottore dottoressa dr prof professor professore professoressa zio zia don capitano',
    subject: 'io noi tu voi lui lei loro',
    address: 'amico amica bello bella fra frate raga ragazzi capo zio',
    in_exchange: 'con per',
    near_a_place: 'lanka parte parigi milano manila gusto provincia venire libera libero preso presa',
    thereafter: 'dopo poi',
    denying: 'non',
    aged: 'ho abbiamo',
    habitual:
      'andiamo vado passiamo passo facciamo faccio vacanze torniamo torno stiamo finiamo ci affittiamo scendiamo va tocca',
    meant: 'pensato pensavamo pensavo volevamo volevo dovevamo dovevo avevamo avevo programmato era eravamo',
    rather: 'piuttosto ora adesso meglio infine finalmente preferiamo preferisco deciso',
    residing: 'vivo viviamo abito abitiamo',
    likeness: '',
    thing: '',
    so: 'quindi allora dunque percio',
    but: 'ma pero',
  },
  notAfter: {
    tempo: 'nello a molto poco',
    stelle: 'cinque quattro tre due',
    prima: 'per di',
    fine: 'alla in',
    vita: '',
    onde: '',
    da: '',
    piste: '',
  },
  notBefore: {
    ne: 'avresti avreste hai ho avete abbiamo vorrei vorremmo voglio vogliamo vale sai sapete trovi puoi potresti cerco cerchiamo esiste esistono consigli proponi prendo prendiamo posso possiamo',
    sole: 'e',
    fine: 'settimana',
    festa: 'di',
    storia: 'd di',
    arte: 'di',
    bar: 'di',
    meta: '',
    prima: 'di che',
    sicuro: 'che',
    normale: 'che',
    caldo: '',
    vita: 'notturna',
    vela: '',
    da: '',
  },
  regions: {
    africa: 'africa, africano, africana',
    antarctica: 'antartide, antartico',
    asia: 'asia, asiatico, asiatica',
    europe: 'europa, europeo, europea, unione europea',
    north_america: 'nord america, nordamerica, america del nord',
    oceania: 'oceania',
    south_america: 'sud america, sudamerica, america del sud, america meridionale',
    scandinavia: 'scandinavia',
    nordic_countries: 'paesi nordici, paesi scandinavi, nord europa scandinavo',
    lapland: 'lapponia',
    baltic_states: 'paesi baltici, repubbliche baltiche, baltico',
    balkans: 'balcani, i balcani',
    british_isles: 'isole britanniche',
    benelux: 'benelux',
    iberia: 'penisola iberica',
    alps: 'alpi, le alpi',
    pyrenees: 'pirenei, i pirenei',
    mediterranean: 'mediterraneo, il mediterraneo',
    eastern_europe: "europa dell'est, est europa, europa orientale",
    central_europe: 'europa centrale, mitteleuropa',
    western_europe: 'europa occidentale',
    southern_europe: 'europa meridionale, sud europa, europa del sud',
    northern_europe: 'europa settentrionale, nord europa, europa del nord',
    southeast_asia: 'sudest asiatico, sud est asiatico, sud-est asiatico',
    indochina: 'indocina',
    east_asia: 'asia orientale, estremo oriente',
    south_asia: 'asia meridionale, subcontinente indiano',
    central_asia: 'asia centrale, via della seta',
    caucasus: 'caucaso',
    middle_east: 'medio oriente',
    gulf_states: 'golfo persico, paesi del golfo',
    himalayas: 'himalaya',
    caribbean: 'caraibi, i caraibi, antille, caraibico, caraibica',
    central_america: 'centro america, centroamerica, america centrale',
    latin_america: 'america latina, sudamerica e centroamerica',
    patagonia: 'patagonia',
    andes: 'ande, le ande',
    amazon: 'amazzonia, foresta amazzonica, amazzoni',
    north_africa: 'nord africa, nordafrica, maghreb',
    east_africa: 'africa orientale',
    southern_africa: 'africa australe, africa meridionale',
    west_africa: 'africa occidentale',
    sub_saharan_africa: 'africa subsahariana',
    indian_ocean: 'oceano indiano',
    red_sea: 'mar rosso',
    pacific_islands: 'isole del pacifico, pacifico del sud, polinesia, mari del sud',
    arctic: 'artico, circolo polare, circolo polare artico',
    andalusia: 'andalusia',
    canary_islands: 'isole canarie, canarie, le canarie',
    balearic_islands: 'isole baleari, baleari, le baleari',
    tuscany: 'toscana, toscano',
    sicily: 'sicilia, siciliana',
    sardinia: 'sardegna, sarda',
    puglia: 'puglia, salento',
    provence: 'provenza',
    brittany: 'bretagna',
    normandy: 'normandia',
    bavaria: 'baviera',
    tyrol: 'tirolo, alto adige, sudtirolo, sud tirolo',
    algarve: 'algarve',
    azores: 'azzorre, le azzorre',
    madeira: 'madeira, madera portoghese',
    scotland: 'scozia, scozzese',
    wales: 'galles',
    england: 'inghilterra',
    greek_islands: 'isole greche, isola greca, cicladi',
    hawaii: 'hawaii, hawai',
    alaska: 'alaska',
    california: 'california',
    florida: 'florida',
    new_england: 'nuova inghilterra',
    rocky_mountains: 'montagne rocciose',
    yucatan: 'yucatan, riviera maya',
    baja_california: 'baja california, bassa california',
    kerala: 'kerala',
    rajasthan: 'rajasthan',
    borneo: 'borneo',
    tasmania: 'tasmania',
    queensland: 'queensland',
  },
  countries: {
    US: "stati uniti, usa, america, stati uniti d'america, gli stati uniti",
    GB: 'regno unito, gran bretagna, uk, irlanda del nord',
    AE: 'emirati, emirati arabi, emirati arabi uniti',
    NL: 'olanda, paesi bassi',
    CZ: 'repubblica ceca, cechia',
    TR: 'turchia',
    KR: 'corea del sud, corea',
    CV: 'capo verde',
    CI: "costa d'avorio",
    MM: 'birmania, myanmar',
    BA: 'bosnia',
    MK: 'macedonia',
    HK: 'hong kong',
    RE: 'la riunione, riunione',
    PF: 'polinesia francese, tahiti',
    LC: 'santa lucia',
    BS: 'bahamas, le bahamas',
    MV: 'maldive, le maldive',
    SC: 'seychelles, le seychelles',
    FO: 'isole faroe, faroe, faer oer',
    LK: 'sri lanka, ceylon',
    IR: 'iran, persia',
    NZ: 'nuova zelanda',
    ES: 'spagna',
    FR: 'francia',
    IT: 'italia',
    DE: 'germania',
    GR: 'grecia',
    PT: 'portogallo',
    JP: 'giappone',
    TH: 'thailandia, tailandia',
    ID: 'indonesia',
    MX: 'messico',
    MA: 'marocco',
    EG: 'egitto',
    HR: 'croazia',
    IS: 'islanda',
    IE: 'irlanda, eire',
    DO: 'repubblica dominicana, santo domingo',
    SA: 'arabia saudita',
    JO: 'giordania',
    ZA: 'sudafrica, sud africa',
    MU: 'mauritius, isole mauritius',
    PH: 'filippine, le filippine',
    CH: 'svizzera',
    KH: 'cambogia',
    CN: 'cina',
    SZ: 'swaziland',
    ST: 'sao tomé',
    KE: 'kenia',
    TL: 'timor',
  },
  places: {
    London: 'londra',
    Paris: 'parigi',
    Rome: 'roma',
    Florence: 'firenze',
    Venice: 'venezia',
    Naples: 'napoli',
    Milan: 'milano',
    Turin: 'torino',
    Genoa: 'genova',
    Munich: 'monaco di baviera',
    Monaco: 'montecarlo, principato di monaco',
    Berlin: 'berlino',
    Prague: 'praga',
    Athens: 'atene',
    Lisbon: 'lisbona',
    Porto: 'oporto',
    'New York City': 'new york',
    Edinburgh: 'edimburgo',
    Copenhagen: 'copenaghen',
    Stockholm: 'stoccolma',
    Geneva: 'ginevra',
    Zurich: 'zurigo',
    Brussels: 'bruxelles',
    Cologne: 'colonia',
    Hamburg: 'amburgo',
    Frankfurt: 'francoforte',
    Moscow: 'mosca',
    Warsaw: 'varsavia',
    Kraków: 'cracovia',
    Bucharest: 'bucarest',
    Belgrade: 'belgrado',
    Cairo: 'il cairo',
    Havana: "l'avana",
    Beijing: 'pechino',
    Seoul: 'seul',
    Jerusalem: 'gerusalemme',
    Seville: 'siviglia',
    Barcelona: 'barcellona',
    Mallorca: 'maiorca, palma di maiorca',
    'Cape Town': 'citta del capo',
    Crete: 'creta',
    Rhodes: 'rodi',
    Nice: 'nizza',
    Lyon: 'lione',
    Marseille: 'marsiglia',
    Dolomites: 'dolomiti, le dolomiti',
    'Amalfi Coast': 'costiera amalfitana, costa amalfitana',
    'Lake Como': 'lago di como',
    'Lake Garda': 'lago di garda',
    'Lake Maggiore': 'lago maggiore',
    'Iguazú Falls': 'cascate di iguazu',
    'Galápagos Islands': 'isole galapagos, galapagos',
    'Easter Island': 'isola di pasqua',
    Cusco: 'machu picchu',
    'Mexico City': 'citta del messico',
    'Black Forest': 'foresta nera',
    'Serengeti National Park': 'serengeti',
    'Basque Country': 'paesi baschi',
    Lucerne: 'lucerna',
    Salzburg: 'salisburgo',
    Dubrovnik: 'ragusa di dalmazia',
    Thessaloniki: 'salonicco',
    Strasbourg: 'strasburgo',
    Avignon: 'avignone',
    Toulouse: 'tolosa',
    Burgundy: 'borgogna',
    Alsace: 'alsazia',
    'French Riviera': 'costa azzurra',
    'Loire Valley': 'valle della loira, castelli della loira, loira',
    'Lake Geneva': 'lago di ginevra, lago lemano',
    'Lake Constance': 'lago di costanza',
    Basel: 'basilea',
    Bern: 'berna',
    Lausanne: 'losanna',
    Ticino: 'canton ticino',
    Ghent: 'gand',
    Antwerp: 'anversa',
    'The Hague': "l'aia",
    Nuremberg: 'norimberga',
    Dresden: 'dresda',
    Leipzig: 'lipsia',
    Stuttgart: 'stoccarda',
    Wrocław: 'breslavia',
    Gdańsk: 'danzica',
    Ljubljana: 'lubiana',
    Zagreb: 'zagabria',
    Dalmatia: 'dalmazia',
    Split: 'spalato',
    Rovinj: 'rovigno',
    Kotor: 'cattaro, bocche di cattaro',
    'Plitvice Lakes National Park': 'laghi di plitvice',
    Kefalonia: 'cefalonia',
    Zakynthos: 'zante',
    Peloponnese: 'peloponneso',
    Delphi: 'delfi',
    Halkidiki: 'calcidica',
    Transylvania: 'transilvania',
    'Danube Delta': 'delta del danubio',
    'Saint Petersburg': 'san pietroburgo',
    'Lofoten Islands': 'isole lofoten',
    'North Cape': 'capo nord',
    'Isle of Skye': 'isola di skye',
    Cornwall: 'cornovaglia',
    Orkney: 'orcadi, isole orcadi',
    Zaragoza: 'saragozza',
    Córdoba: 'cordova',
    Cádiz: 'cadice',
    Catalonia: 'catalogna',
    Galicia: 'galizia',
    Asturias: 'asturie',
    Menorca: 'minorca',
    Alexandria: "alessandria d'egitto",
    Aswan: 'assuan',
    'Sharm el Sheikh': 'sharm',
    Tangier: 'tangeri',
    Algiers: 'algeri',
    Tunis: 'tunisi',
    Djerba: 'gerba',
    Kilimanjaro: 'kilimangiaro',
    'Victoria Falls': 'cascate vittoria',
    'Kruger National Park': 'parco kruger',
    'Ngorongoro Crater': 'ngorongoro',
    'Okavango Delta': "okavango, delta dell'okavango",
    'Dead Sea': 'mar morto',
    Muscat: 'mascate',
    Jeddah: 'gedda',
    Samarkand: 'samarcanda',
    Kathmandu: 'katmandu',
    Mumbai: 'bombay',
    Delhi: 'nuova delhi',
    Kolkata: 'calcutta',
    'Ha Long Bay': 'baia di halong, baia di ha long',
    'Mekong Delta': 'delta del mekong',
    Tokyo: 'tokio',
    'Great Wall of China': 'grande muraglia, muraglia cinese',
    'Mount Fuji': 'monte fuji',
    'Great Barrier Reef': 'grande barriera corallina, barriera corallina',
    Philadelphia: 'filadelfia',
    'Niagara Falls': 'cascate del niagara',
    'Death Valley National Park': 'valle della morte',
    'Lake Titicaca': 'lago titicaca, titicaca',
    Aosta: "valle d'aosta, val d'aosta",
    Padua: 'padova',
    Mantua: 'mantova',
    'Aeolian Islands': 'isole eolie, eolie',
    Kyiv: 'kiev',
  },
  ordinary: 'porto siena verona bari como lecce pisa elba lucca alta colonia monaco aosta trinidad granada usa',
  frequent:
    'come sal alta male man vis nida levi split are nara sapa mayo bari nice fes kas hue pai lima mare tre due sole fine ella rimini capri gozo paro osta',
}
