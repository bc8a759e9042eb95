import type { Language } from './language.ts'

/** "Nous sommes déjà allés en", "on est allé au": whoever went, wherever to. */
const gone = ['nous sommes', 'sommes', 'on est', 'est', 'sont', 'je suis', 'suis', "j'y suis", 'y sommes']
  .flatMap((are) => [are, `${are} déjà`])
  .flatMap((are) => ['allé', 'allée', 'allés', 'allées', 'parti', 'partie', 'partis'].map((gone) => `${are} ${gone}`))
  .flatMap((went) => ['en', 'au', 'à', 'aux', 'dans'].map((to) => `${went} ${to}`))
  .join(', ')

export const french: Language = {
  code: 'fr',
  words: {
    the_others: 'les autres, le reste',
    other_two: 'les deux autres, deux autres, les 2 autres',
    each_couple: 'par couple, chaque couple',
    eldest:
      "l'aîné, l'aînée, le cadet, la cadette, le benjamin, la benjamine, le petit, la petite, le grand, la grande, notre petit, notre petite, notre grand, notre grande, mon grand, ma grande, mon petit, ma petite, le petit dernier, la petite dernière, la plus grande, le plus grand, la plus jeune, le plus jeune",
    latest: "au plus tard, pas plus tard que, d'ici, ou avant, dernier délai",
    earliest: 'à partir de, à partir du, à compter de, à compter du, dès, au plus tôt, ou plus tard, ou après',
    'feast:term_time': 'hors vacances scolaires, en dehors des vacances scolaires, en dehors des vacances',
    twins: 'jumeaux, jumelles',
    turning: 'fete ses, fête mes, fêtent leurs, aura, va avoir, vais avoir, auront',
    joining:
      "vient, viennent, vient avec nous, viennent avec nous, nous accompagne, nous accompagnent, se joint, se joignent, nous rejoint, nous rejoignent, j'emmène, on emmène, veut venir, veulent venir, veut venir aussi, vient aussi, veut nous accompagner",
    'month:3': 'semaine de relâche, relâche',
    'feast:pentecost': "pentecôte, ascension, week-end de l'ascension, pont de l'ascension",
    'plan:waterside':
      "bord de mer, front de mer, près de la mer, près de la plage, proche de la mer, face à la mer, près de l'eau",
    'plan:lively': "au coeur de l'action, près des bars, plus animé, plus animée, plus vivant",
    'plan:quiet': 'loin des bars, loin du bruit, sommeil léger, loin de la fête',
    'plan:possible':
      "y a moyen, y a t il moyen, c'est possible, est ce possible, est ce qu'on peut, moyen de, tu peux, peux tu, tu pourrais, pourrais tu, vous pouvez, pouvez vous, on peut",
    more: 'encore, encore quelques',
    'ask:rainy_days':
      "s'il pleut, quand il pleut, jour de pluie, jours de pluie, en cas de pluie, sous la pluie, par mauvais temps, et s'il pleut, s'il flotte, en cas d'orage, en cas de tempête, s'il fait mauvais, s'il y a de l'orage, s'il y a une tempête, s'il fait moche",
    'plan:take_along':
      "dans mon agenda, dans mon calendrier, dans l'agenda, fichier calendrier, en pdf, partage le, lien à partager, envoie le, envoyez le, le partager, la partager, l'imprimer, partager le programme, partager le plan, imprimer le programme, imprimer le plan, imprimer, imprime, mon agenda, agenda du téléphone, mon calendrier, par mail, par email, sur papier",
    'plan:central': 'central, centrale, en plein centre, au centre, dans le centre, centre ville',
    alike:
      'dans le même genre, du même genre, quelque chose de similaire, de similaire, similaire, dans le même style, dans cet esprit, dans le même esprit, quelque chose de semblable',
    'feast:cherry_blossom':
      'cerisiers en fleurs, cerisiers en fleur, floraison des cerisiers, sakura, saison des cerisiers',
    not: "pas, pas de, pas d', ne pas, sans, non, jamais, aucun, aucune, ni, rien, zéro, surtout pas, surtout pas de, surtout pas d', pas trop de, pas du tout, plus de, jamais de, non pas, point de, pas question de, pas question d', hors de question d', hors de question de, moins de, laisse tomber, laissons tomber, oublions, oublie, impossible en, impossible au, ne peux pas, ne peut pas, nous ne pouvons pas, pas une fois de plus, pas encore la, pas encore le, pas encore les, pas encore l'",
    dislike:
      "n'aime pas, n'aimons pas, n'aime pas trop, n'aime pas du tout, n'aimons pas trop, aime pas, déteste, détestons, détestent, ne supporte pas, ne supportons pas, ne veux pas, ne voulons pas, ne veut pas, veux pas, veut pas, ne voudrais pas, ne voudrions pas, ne souhaite pas, ne souhaitons pas, évite, éviter, évitons, marre de, marre d', marre du, marre des, assez de, assez d', ras le bol de, ras le bol du, pas envie de, pas envie d', aucune envie de, aucune envie d', peur de, peur d', peur du, peur des, ne m'intéresse pas à, pas fan de, pas fan d', pas fans de, pas fans d', pas intéressé par, pas intéressés par, pas intéressée par, pas besoin de, pas besoin d', oublie, oublions, laisse tomber, laissons tomber, non merci à, plus jamais, plus jamais de, plus jamais d', ne veux plus, ne voulons plus, on ne veut plus, se passer de, passer de, allergique à, n'irai pas, n'irons pas, enleve, enlever, enlevons, enlevez, retire, retirons, retirez, vire, virons, supprime, ote, raye, refuse, refuse d'aller en, refuse d'aller au, refusons, refusent, boycotte, boycottons, sans, s'ennuient dans, s'ennuie dans, m'ennuie dans, s'ennuient à, s'ennuie à, m'ennuie à, s'ennuient au, s'ennuie au, m'ennuie au, on exclut, j'exclus, on écarte, nous excluons, allergique aux, allergique au, allergie aux, allergie au, horreur de, horreur des, horreur du, ai horreur de, oubliez, panique en, la phobie de, la phobie du, la phobie des, la hantise de, la hantise du, virez, phobie de, phobie des, terrorisé par, terrorisée par, la trouille de",
    than: "que, qu'",
    except:
      "sauf, excepté, à part, hormis, hors, mais pas, mais pas à, mais pas en, mais pas au, mais surtout pas, à l'exception de, à l'exception du, tout sauf, partout sauf, plutôt que, plutôt que d', au lieu de, au lieu d', en dehors de, n'importe quand sauf, toute l'annee sauf, n'importe quel mois sauf, quand tu veux sauf, quand vous voulez sauf, en dehors du, hors de, hors d', tant que ce n'est pas",
    not_after:
      "non, non merci, pas pour moi, pas pour nous, très peu pour moi, très peu pour nous, ne me plaît pas, ne nous plaît pas, ne plaît pas, ne me plaisent pas, ne nous plaisent pas, me plaît pas, nous plaît pas, ne me tente pas, ne nous tente pas, ne nous tentent pas, me tente pas, nous tente pas, ne me dit rien, ne nous dit rien, ne m'intéresse pas, ne nous intéresse pas, ne m'intéressent pas, ne nous intéressent pas, m'intéresse pas, ne m'attire pas, ne nous attire pas, ne m'emballe pas, ne nous emballe pas, pas question, hors de question, sont exclus, exclu, trop loin, trop cher, trop chaud, trop froid, trop touristique, trop de monde, est surfait, est ennuyeux, c'est ennuyeux, m'ennuie, nous ennuie, m'ennuient, nous ennuient, bof, bof bof, pas du tout, jamais, plus jamais, plutôt non, certainement pas, surtout pas, me laisse froid, nous laisse froids, ne nous convient pas, ne me convient pas, ne convient pas, on oublie, on laisse tomber, c'est mort, pas terrible, merci mais non, me fait peur, nous fait peur, pas cette fois, me convainc pas, ne me convainc pas, ne nous convainc pas, impossible, pas possible, ne peux pas, ne peut pas, nous ne pouvons pas, ca me dit rien du tout, ca me dit trop rien, me dit rien, me parait cher, me parait chère, nous parait cher, me semble cher, pas notre truc, pas mon truc, jamais de la vie, non car, est difficile, est compliqué, coûte trop cher, trop chère, est hors de prix, c'est hors de prix, on peut pas se le permettre, on ne peut pas se le permettre, dépasse le budget, est au dessus de nos moyens, est éliminée, est éliminé, non plus, encore une fois non, pas encore une fois",
    no_objection:
      "aucune objection, aucune objection a, comment dire non a, difficile de dire non a, impossible de dire non a, je ne dirais pas non a, je ne peux pas dire non a, on ne dirait pas non a, on ne peut pas dire non a, on ne refuse pas, pas d'objection, pas d'objection a, qui dirait non a, rien a redire a, rien a redire sur, rien contre, je dis pas non a, je ne dis pas non a, on dit pas non a, on ne dit pas non a",
    neutral:
      "pas seulement, pas que, pas de problème, pas de souci, pas de soucis, pas d'idée, aucune idée, aucun problème, pourquoi pas, pas mal, pas mal de, sans problème, sans doute, sans parler de, ne pas oublier, n'oublie pas, n'oubliez pas, ne pas rater, ne pas manquer, pas encore, jamais allé, jamais allée, jamais allés, jamais allées, jamais été, jamais mis les pieds, jamais vu, jamais visité, pas loin de, ni trop, plus ou moins, rien de tel que, n'est ce pas, pas pressé, pas pressés, pas sûr, pas sûre, pas sûrs, ne sait pas, sais pas, ne sais pas, ne savons pas, n'ai pas, ne suis jamais allé, ne sommes jamais allés, ne suis jamais allée, jamais encore, ne refuserais pas, ne dirais pas non à, dirait pas non à, pas plus de, pas moins de, ne connais pas, ne connaissons pas, connaît pas, ne sommes que, ne suis que, pas contre, ne veux pas rater, ne voulons pas rater, ne veut pas rater, veut pas rater, veux pas rater, n'arrive pas à choisir, n'arrive pas à décider, n'arrive pas à me décider, n'arrivons pas à choisir, n'arrivons pas à décider, arrive pas à choisir, arrive pas à me décider, arrive pas à se décider, ne sais pas choisir, pas encore décidé, oublie pas, oubliez pas, non desole, non desolee, non pardon, non attends, sans hésiter, sans hésitation, je vais pas mentir, je ne vais pas mentir, je vais pas te mentir",
    unconcerned:
      "m'est égal, nous est égal, peu importe si, ne nous dérange pas, ne me dérange pas, pas obligatoire, pas indispensable, pas obligé, pas obligés, on s'en fiche de, je m'en fiche de, pas besoin que, pas forcément, pas nécessairement, pas obligatoirement",
    want: "veux, voulons, veut, voudrais, voudrions, voudrait, aimerais, aimerions, aimerait, souhaite, souhaitons, souhaiterais, souhaiterions, souhaitant, cherche, cherchons, recherche, recherchons, aime, aimons, adore, adorons, adorent, aiment, préfère, préférons, rêve de, rêve d', rêvons de, rêvons d', rêve du, rêve des, envie de, envie d', besoin de, besoin d', plutôt, intéressé par, intéressés par, intéressée par, fan de, fans de, fan d', passionnés de, passionné de, passionnée de, il nous faut, il me faut, faut, espère, espérons, compte, comptons, pense à, pensons à, penchons, donne nous, donne moi, pour voir, envisage, envisageons, kiffe, kiffons, branchés, mets, mettons, mettez, mettre, je prends, on prend, nous prenons, je prendrais, on prendrait, nous prendrions, je choisis, on choisit, je choisirais, j'irais, on irait, qu'il y ait, qu'il fasse, que ce soit, qui soit",
    break:
      "mais, cependant, toutefois, par contre, en revanche, car, parce que, parce qu', puisque, puisqu', donc, sinon, alors, pourtant, bien que, bref, sauf que, du coup, tant que, pendant que, si, afin de, quoique, cette fois, cette fois ci",
    and: 'et, ainsi que, plus, puis, &, +, et aussi, pis, and',
    or: 'ou, ou bien, ou alors, ni, soit, voire, ou encore, à la rigueur, au pire, sinon, ou à la rigueur',
    been: `${gone}, la dernière fois à, la dernière fois en, la dernière fois au, était à, étaient en, étaient à, on a visité, on s'est fait, la dernière fois c'était, on fait toujours, on va toujours en, on va toujours à, j'y étais, j'y ai été, y étais, y était, y étions, déjà allé en, déjà allés en, déjà allée en, déjà allé au, déjà allés au, déjà allé à, déjà allés à, déjà allée à, déjà allé aux, déjà allés aux, suis déjà allé, suis déjà allée, sommes déjà allés, sommes déjà allées, est déjà allés, est déjà allé, déjà été en, déjà été au, déjà été à, avons été en, avons été au, avons été à, ai été en, ai été au, ai été à, a été en, a été au, a été à, déjà fait, avons fait, ai fait, on a fait, déjà visité, avons visité, ai visité, a visité, déjà vu, avons vu, ai vu, on connaît déjà, on connaît, je connais déjà, je connais, nous connaissons déjà, nous connaissons, connais, connaissons, connaît, connais déjà, connaissons déjà, connaît déjà, déjà connu, étions en, étions au, étions à, étais en, étais au, étais à, était en, était au, on revient de, revenons de, reviens de, revenons du, revient de, revient du, on rentre de, rentrons de, rentre de, rentre du, rentrons du, rentrons d', revenons d', allons toujours en, allons toujours à, va toujours en, va toujours à, allons chaque année en, allons chaque année à, chaque année en, chaque année à, tous les ans en, tous les ans à, voyage de noces était à, voyage de noces était en, notre dernier voyage était en, notre dernier voyage était à, dernier voyage était au, ai vécu en, ai vécu au, ai vécu à, avons vécu en, avons vécu à, ai grandi en, ai étudié en, ai étudié à, passé noël en, passé noël à, passé l'été en, mariés en, mariés à, l'an dernier en, l'an dernier au, l'an dernier à, l'année dernière en, l'année dernière au, l'année dernière à, l'an dernier c'était, l'année dernière c'était, vivait en, vivait au, vivait a, vivait aux, on vivait en, vivions en, vivions au, vivions a, vivais en, vivais au, vivais a, j'habitais au, j'habitais en, j'habitais a, habitais en, habitais au, habitais a, habitions en, habitions au, habitions a, habitait en, habitait au, habitait a, avons vecu au, a vecu en, a vecu au, ai grandi au, ai grandi a, ai grandi aux, avons grandi en, avons grandi au, passe mon enfance en, passe mon enfance au, mon enfance en, mon enfance au, sort de`,
    been_after:
      "on connaît, on connaît déjà, je connais, je connais déjà, nous connaissons, nous connaissons déjà, déjà fait, déjà vu, déjà vus, déjà visité, déjà faite, c'est fait, j'y suis déjà allé, j'y suis déjà allée, nous y sommes déjà allés, on y est déjà allés, y sommes allés, y suis allé, y suis allée, y est allés, on l'a déjà fait, je l'ai déjà fait, nous l'avons déjà fait, l'an dernier, l'année dernière, il y a deux ans, il y a trois ans, il y a des années, l'été dernier, l'hiver dernier, déjà, plusieurs fois, j'ai donné, on a donné, j'ai déjà donné, on a déjà donné, deux fois déjà, y est allé, y est allée, y est déjà allé, y est déjà allée, y était, en revient, y sont allés, on l'a fait, on l'a faite, l'année d'avant, j'y habite, j'y vis, on y habite, on y vit, j'y ai vécu, j'y travaille, on y va pour le boulot, la dernière fois, était notre préféré, était notre préférée, on en revient, j'en reviens, nous en revenons, on en vient, on en revient tout juste",
    like: "comme, du genre, genre, dans le genre de, semblable à, similaire à, un peu comme, quelque chose comme, un endroit comme, un lieu comme, une île comme, une ville comme, des îles comme, dans le style de, dans l'esprit de, ressemble à, qui ressemble à, équivalent de, alternative à, alternatives à, comparable à, le nouveau, qui rappelle, comme à, comme en, comme au, la meme chose que, le meme que, pareil que, pareille que, un truc comme, celui comme, la meme que, les memes que, semblable au, similaire au, comparable au, proche de, du style, style",
    home: "famille de, couple de, j'habite à, j'habite en, j'habite au, j'habite, j'habite près de, on habite à, on habite en, on habite au, on habite, on habite près de, on vit à, on vit en, on vit au, je vis à, je vis en, je vis au, habitons à, habitons en, habitons au, habitons, habitons près de, vis à, vis en, vis au, vivons à, vivons en, vivons au, réside à, résidons à, basé à, basés à, basés en, installés à, depuis, en partance de, en partance d', au départ de, au départ d', départ de, départ d', départ, départ depuis, partons de, partons d', pars de, pars d', part de, part d', partir de, partant de, partirons de, partirait de, partirions de, décollage de, décoller de, vol de, vol depuis, vols depuis, vols de, venons de, venons du, viens de, viens du, sommes de, suis de, originaire de, originaires de, depuis chez nous à, aéroport de, notre aéroport est, aéroport le plus proche est, on est de, on vient de, en partant de, loin de, chu au, chu a, chu en, plus près de, plus proche de, plus pres du, pas trop loin de, pas très loin de, pas loin de, pas trop loin d', pas loin d', pas trop loin du, on est à, je suis à, nous sommes à, aéroport de départ, ville de départ, domicile, je suis de, nous sommes de, je viens de, nous venons de, d'ici à, ici à",
    home_first: "de, d'",
    stopover:
      'escale, escales, escale à, faire escale à, correspondance à, correspondance, en transit, via, en passant par, en déplacement à, en déplacement professionnel à, pour le travail, pour le boulot, pour affaires, pour raisons professionnelles',
    acquaintance:
      'coiffeur, coiffeuse, voisin, voisins, voisine, voisines, patron, patronne, chef, cheffe, dentiste, médecin, docteur, prof, professeur, professeure, thérapeute, entraîneur, coach, propriétaire, client, cliente, clients, collègue, collègues',
    label:
      'vol, numéro de vol, terminal, porte, chambre, chambre numéro, siège, rangée, bus, ligne, quai, autoroute, version, page, chapitre, code postal, code, réf, référence, réservation, numéro de réservation, commande, numéro de commande, téléphone, tél, appartement, appart, iphone, windows, covid, formulaire',
    theirs:
      "habite à, habite au, habite en, habite aux, vit à, vit aux, vit en, vit au, vivent à, vivent en, habitent à, habitent en, vient de, né à, née à, né en, née en, famille en, famille à, famille au, amis à, amis en, amis au, soeur à, soeur en, frère à, frère en, parents à, parents en, racines en, passeport, passeports, citoyen, citoyens, travaille à, travaille en, déménagé à, originaire de, etait du, etait de, etait d', etaient de, etaient du, etaient d', venait de, venait du, venaient de, venaient du, venaient d', venait d', est nee au, est ne au, etait originaire de, ancetres de, film sur, série sur, documentaire sur, reportage sur, livre sur, parle que de, ne parle que de, ne jure que par, travaille pour, travaille chez, rencontrés à, rencontrés en, s'est marié à, s'est marié en, se marie à, se marie en, se marient à, se marient en, muté à, mutée à, muté en, appartement à, maison à, maison en, maison au, bureau à, mariage à, congrès à, conférence à, fils à, fille à, fils en, fille en, cousins à, cousins en, oncle à, tante à, copine à, nommé d'après, mon ex vit, étudie à, étudie en, expatrié à, expatriés à, partie vivre en, parti vivre en, parti vivre à, partie vivre à, erasmus à, erasmus en, m'appelle, s'appelle, diplôme de, mort en, mort à, mort au, morte en, morte à, décédé en, décédé à, habitent, vivent au, vivent aux, vivent dans, vivent près de, vit dans, vit près de, voir la famille à, voir la famille en, voir de la famille à, visite à la famille à, dans la famille à, chez la famille à, nous rejoint de, nous rejoint depuis, nous rejoignent de, nous rejoignent depuis, arrive de, arrivent de, qui se passe à, qui se passe en, viennent de",
    to: "à, à l', à la, au, aux, en, dans, dans le, dans les, dans la, dans l', vers, vers le, vers la, pour, pour le, pour la, pour les, sur, chez, près de, autour de, visiter, découvrir, explorer, voir, parcourir, sillonner, direction, voyage en, voyage au, voyage à, vacances en, vacances à, vacances au, séjour à, séjour en, séjour au, aller en, aller à, aller au, partir en, partir au, partir à, partir aux, destination, à travers, le long de, jusqu'à, jusqu'en, du côté de, pourquoi pas, ailleurs qu'en",
    named:
      "appelle, m'appelle, nommé, nommée, mon nom est, mon prénom est, prénom, je suis, c'est moi, ici, cher, chère, bonjour, salut, coucou, cordialement, bisous, bises, monsieur, madame, mme, mr, dénommé, prénommée, prénommé, moi c'est, je m'appelle",
    essential:
      "surtout, avant tout, principalement, essentiellement, particulièrement, en particulier, absolument, il faut absolument, primordial, indispensable, essentiel, le plus important, le plus important c'est, la priorité, fou de, fous de, folle de, passion, uniquement pour, impérativement, est indispensable, est obligatoire, obligatoire, incontournable, est un must, est essentiel, non négociable, c'est la base, est primordial",
    mild: "de préférence, peut être, éventuellement, si possible, idéalement, un peu de, un peu d', un peu, quelques, ce serait bien, ce serait un plus, serait un plus, en plus, pourquoi pas, de temps en temps, à l'occasion, une touche de, à côté, serait sympa, ce serait sympa, serait top, serait chouette, un plus, en bonus, serait un bonus, un bonus, si ça se trouve, si on a le temps, serait bien, facultatif, optionnel, cerise sur le gâteau, ne serait pas de refus, ce serait top, ce serait génial, ce serait cool, ce serait chouette",
    instead: 'plutôt, à la place, finalement',
    too_much:
      "trop, trop de, trop d', tellement, tellement de, très, extrêmement, super, vraiment, autant de, particulièrement",
    question:
      "est ce que, est ce qu', qu'est ce que, qu'est ce qu', c'est comment, quoi, que, qu', quel, quelle, quels, quelles, quand, où, comment, qui, pourquoi, y a t il, il y a, peut on, pouvons nous, puis je, pouvez vous, peux tu, tu peux, vous pouvez, pourrais tu, pourriez vous, faut il, doit on, dois je, devons nous, a t on, est il, est elle, est on, sont ils, combien, combien coûte, combien de temps, dis moi, dites moi, dis nous, je me demande, explique, décris, c'est loin, c'est cher, c'est sûr, ça coûte, sais tu, savez vous, fait il, as tu, avez vous, lequel, laquelle, a quel, quelle est, y fait il, y a",
    nothing:
      "message, messages, une femme, les femmes, des femmes, bien sûr, à la maison, rester à la maison, en fait, au fait, en général, à bientôt, d'accord, à propos, en tout cas, tout à fait, cuisine italienne, cuisine française, cuisine thaïe, cuisine thaïlandaise, cuisine indienne, cuisine japonaise, cuisine chinoise, cuisine grecque, cuisine marocaine, cuisine mexicaine, restaurant italien, restaurant chinois, restaurant japonais, restaurant indien, restaurant thaï, restaurant libanais, vin français, vin italien, vins italiens, vin espagnol, café turc, bain turc, filer à l'anglaise, crème anglaise, jardin anglais, salade grecque, yaourt grec, pizza hawaïenne, pomme de terre, dinde, fromage suisse, couteau suisse, chocolat belge, chocolats belges, gaufre belge, frites belges, massage thaï, massage suédois, oncle d'amérique, filet américain, roulette russe, poupée russe, montagnes russes, cochon d'inde, cochons d'inde, encre de chine, ombres chinoises, porcelaine de chine, casse tête chinois, noix du brésil, panama sur la tête, chapeau panama, bermuda rayé, eau de cologne, savon de marseille, moutarde de dijon, jambon de bayonne, nuit blanche, lune de miel passée, jours par semaine, jours sur sept, jours de soleil, jours d'ensoleillement, jours de congé, un jour, de nos jours, un jour peut être, du jour au lendemain, premier ministre, première fois, pour la première fois, en premier lieu, première classe, d'abord, au début, à la fin, à l'heure, tout à l'heure, en même temps, de temps, le temps de, prendre le temps, tout le temps, il est temps, prof d'histoire, histoire de, chien chaud, bête noire, pièce de théâtre, mal de mer, mal de mère, fruits de la passion, tour de taille, à tour de rôle, une fois, il était une fois, au revoir, au moins, de plus, en plus, plus tard, à plus, à plus tard, du moins, à peine, au pire, au mieux, en vrai, en bref, ma place, sur place, de la part de, en avance, lieu de travail, en retard, nice to meet you, brûle au soleil, je brûle vite, coup de soleil, coups de soleil, télétravail, en télétravail, les enfants ont quitté la maison, ont quitté la maison, enfants sont partis de la maison, team building, on en reparle demain, je reviens demain, à demain, quand j'etais petite, quand j'etais petit, je suis suisse, on est suisses, nous sommes suisses, on est suisse, mal de terre, je suis une femme, d'entre eux, d'entre nous, à notre place, à ma place, à ta place, à votre place, je te dis demain, je vous dis demain, réponds demain, répondre demain, reviens demain, demain je te dis",
    'unit:minute': 'minute, minutes, min, mn',
    'unit:hour': "heure, heures, h, heures de vol, heures d'avion, heures de train, heures de route, heures de trajet",
    'unit:day': 'jour, jours, j, journée, journées',
    'unit:night': 'nuit, nuits, nuitée, nuitées',
    'unit:week': 'semaine, semaines, sem, huit jours, une huitaine, huitaine, huitaine de jours',
    'unit:fortnight': 'quinzaine, quinzaines, quinze jours, quinzaine de jours',
    'unit:weekend': 'week end, weekend, week ends, weekends, we, fin de semaine',
    'unit:long_weekend':
      "long week end, long weekend, week end prolongé, weekend prolongé, grand week end, pont, pont de l'ascension, long we",
    'unit:month': 'mois',
    'unit:year': 'an, ans, année, années',
    'number:0': 'zéro',
    'number:1': 'un seul, une seule',
    'number:2': 'deux',
    'number:3': 'trois',
    'number:4': 'quatre',
    'number:5': 'cinq',
    'number:6': 'six, une demi douzaine',
    'number:7': 'sept',
    'number:8': 'huit',
    'number:9': 'neuf',
    'number:10': 'dix, une dizaine de, dizaine de, une dizaine',
    'number:11': 'onze',
    'number:12': 'douze, une douzaine de, douzaine de, une douzaine',
    'number:13': 'treize',
    'number:14': 'quatorze',
    'number:15': 'quinze',
    'number:16': 'seize',
    'number:17': 'dix sept',
    'number:18': 'dix huit',
    'number:19': 'dix neuf',
    'number:20': 'vingt, une vingtaine de, une vingtaine',
    'number:21': 'vingt et un',
    'number:30': 'trente, une trentaine de',
    'number:31': 'trente et un',
    'number:40': 'quarante',
    'number:50': 'cinquante',
    'number:60': 'soixante',
    'number:70': 'soixante dix, septante',
    'number:75': 'soixante quinze',
    'number:80': 'quatre vingts, quatre vingt, huitante, octante',
    'number:85': 'quatre vingt cinq',
    'number:90': 'quatre vingt dix, nonante',
    'number:95': 'quatre vingt quinze',
    'number:1.5': 'un et demi',
    'scale:100': 'cent, cents, centaine de, centaines',
    'scale:1000': 'mille, k, millier, milliers, millier de, milliers de, mil',
    'scale:1000000': 'million, millions',
    few: 'quelques, plusieurs',
    'currency:USD': '$, usd, dollar, dollars, dollars américains',
    'currency:EUR': '€, eur, euro, euros, balles, boules',
    'currency:GBP': '£, gbp, livre, livres, livres sterling',
    'currency:CHF': 'chf, franc, francs, francs suisses, franc suisse',
    'currency:CAD': 'cad, dollars canadiens, $ ca, $ cad, piasses, piastres',
    'currency:JPY': '¥, jpy, yen, yens',
    'currency:INR': '₹, inr, roupies',
    'currency:MAD': 'mad, dirhams',
    'currency:AUD': 'aud, dollars australiens',
    'currency:SEK': 'sek, couronnes suédoises',
    'currency:NOK': 'nok, couronnes norvégiennes',
    'currency:DKK': 'dkk, couronnes danoises',
    price:
      "budget, dépenser, coûte, coûter, coût, prix, payer, argent, enveloppe, économisé, économies, mettre, investir, budget est de, budget de, budget d', budget total, budget global, disposons de, dispose de, dispose d', disposons d'",
    each: 'par personne, par tête, par tête de pipe, chacun, chacune, par adulte, par voyageur, p p, pp, par pers, par participant, pour chacun, chaque personne, par personne et jour, par jour et personne, par jour et par personne, par personne et par jour, par personne et par nuit, par nuit et par personne, par tête et par jour, chaque',
    together:
      "au total, en tout, total, tout compris pour deux, pour deux, pour nous deux, pour tous, pour tout le monde, pour toute la famille, pour la famille, ensemble, pour le voyage, pour tout le voyage, à deux, pour le séjour, pour tout le séjour, tout confondu, globalement, pour nous tous, pour le tout, c'est pour nous deux, c'est pour nous tous, nous deux",
    a_day:
      'par jour, la journée, par nuit, la nuit, chaque jour, quotidien, journalier, au quotidien, jour et par personne, par personne et jour, par jour et personne, par jour et par personne, par personne et par jour, par personne et par nuit, par nuit et par personne, par tête et par jour',
    a_week: 'par semaine, la semaine, hebdomadaire, chaque semaine',
    with_journey:
      "vol compris, vols compris, avion compris, billets compris, vol inclus, vols inclus, transport compris, transport inclus, trajet compris, avec le vol, avec les vols, tout compris, tout inclus, billet d'avion compris, billets d'avion compris, y compris le vol, y compris les vols, y compris l'avion, avec l'avion, vol et hôtel, voyage compris, all inclusive, avion inclus, déplacement compris",
    without_journey:
      "hors vol, hors vols, sans le vol, sans les vols, sans vol, hors avion, hors transport, vols non compris, vol non compris, vols non inclus, vol non inclus, sans les billets, hors billets, hors billets d'avion, sans l'avion, vols en plus, vol en plus, avion en plus, billets déjà payés, vols déjà payés, sans compter les vols, sans compter l'avion, une fois sur place, transport non compris",
    about:
      'environ, à peu près, autour de, autour des, dans les, vers les, approximativement, plus ou moins, grosso modo, presque, à peu de choses près, dans les environs de',
    at_most:
      "maximum, max, au maximum, au plus, jusqu'à, moins de, pas plus de, pas plus d', moins d', ne pas dépasser, sans dépasser, à ne pas dépasser, inférieur à, sous les, en dessous de, plafond de, limite, grand maximum, tout au plus, maxi, grand max, au plus tard, pas plus tard que",
    at_least: 'minimum, au minimum, au moins, plus de, à partir de, mini, pas moins de, supérieur à, au dessus de',
    between: 'entre, de, du',
    until: "à, au, jusqu'à, jusqu'au, et, ou, jusqu'en, jusque",
    half: 'et demi, et demie, demi, demie',
    single: 'un, une, une petite, une bonne, un bon, toute une, une seule, la, une grosse, un petit',
    count:
      "nous sommes, on est, on sera, nous serons, on serait, nous serions, à, groupe de, famille de, pour, nous voyageons à, on part à, on sera à, ne sommes que, n'est que, on n'est que, nous ne sommes que, bande de, une bande de, on voyage à, équipe de, nous partons à, il y aura, serons, sommes, tablée de, c'est pour, on sera finalement, nous serons finalement, on sera en fait, finalement on sera, on est à, nous sommes à, troupe de, groupe composé de",
    elapsed:
      "depuis, il y a, ça fait, pendant des, tous les, toutes les, chaque, plus tard, plus tôt, de mariage, mariés, d'expérience, de métier, dernier, dernière, derniers, dernières, passé, passée, prochain, prochaine, prochains, prochaines, de vie commune, de travail, d'attente, au bout de, économisé pendant, par semaine, en avance, à l'avance, fêtons",
    people:
      'personnes, personne, pers, voyageurs, voyageur, gens, têtes, participants, filles, garçons, femmes, hommes, étudiants, étudiantes, collègues, retraités, frères, soeurs, cousins, cousines, invités, membres, copines, copains, potes, élèves, profs, accompagnateurs',
    star: 'étoile, étoiles',
    degrees: 'degrés, degré, °, °c, celsius',
    distance:
      'km, kilomètres, kilomètre, mètres, m, mètre, miles, kg, kilos, %, pour cent, go, chambres, chambre, lits, valises, sacs, pièces, points, plats, escale, escales, étapes, hôtels, restaurants, villes, pays, îles, idées, options, questions, endroits, choses, fois, pages, livres à lire, plages, dénivelé, mètres de dénivelé',
    old: "ans, an, d'âge, âgé de, âgés de, âgée de, âgées de, âgé, mois d'âge, agés, ans et demi, vient d'avoir, viennent d'avoir",
    pregnant:
      "enceinte, enceinte de, mois de grossesse, semaines de grossesse, grossesse, semaines d'aménorrhée, enceintes, accouchement, accouchement prévu, terme prévu, terme est prévu, accouche",
    jubilee:
      "anniversaire, anniversaire de mariage, ans de mariage, années de mariage, ans de vie commune, anniversaires, ans ensemble, étage, siècle, édition, fois, mois de grossesse, ans d'amour, ans d'expérience, ans de carrière, ans de métier, ans de pacs",
    clock: 'heures du matin, heures du soir, h du matin',
    day_of_month: 'er, ier',
    'month:1': 'janv, jan, épiphanie',
    'month:2': 'févr, fév, semaine de relâche, relâche',
    'month:4': 'avr',
    'month:7': 'juil',
    'month:9': 'sept',
    'month:10': 'oct, vacances de la toussaint, vacances de toussaint',
    'month:11': 'nov, vacances de la toussaint, vacances de toussaint',
    'month:12': 'déc',
    'season:spring': 'printemps',
    'season:summer': "été, l'été, cet été, d'été, estival*",
    'season:autumn': 'automne, automnal*',
    'season:winter': 'hiver, hivernal*',
    'feast:christmas': "noël, à noël, fêtes de fin d'année, vacances de noël, les fêtes, réveillon de noël",
    'feast:new_year': "nouvel an, jour de l'an, réveillon, saint sylvestre, réveillon du nouvel an",
    'feast:easter': 'pâques, vacances de pâques',
    'feast:school_summer': "grandes vacances, vacances d'été, vacances scolaires d'été",
    'feast:valentine': 'saint valentin',
    'feast:carnival': 'mardi gras, vacances de février',
    'feast:halloween': 'toussaint, halloween',
    early: 'début, au début de, début du mois de, premiers jours de, tout début',
    middle_of: 'mi, milieu, au milieu de, courant',
    late: 'fin, à la fin de, fin du mois de, derniers jours de, la fin de, la fin du mois de',
    next: 'prochain, prochaine, prochains, prochaines',
    this: 'ce, cet, cette',
    soon: 'mois prochain, semaine prochaine, bientôt, dès que possible, le plus tôt possible, dernière minute, ce week end, demain, ce mois ci, le week end prochain, rapidement, prochainement',
    'who:alone':
      'seul, seule, tout seul, toute seule, en solo, solo, moi seul, moi seule, juste moi, rien que moi, je pars seul, je pars seule, une seule personne, pour une personne, une personne, pour moi seul, maman solo, papa solo, mère célibataire, père célibataire, parent solo, mère seule, en solitaire',
    'who:couple':
      'couple, en couple, amoureux, en amoureux, couple gay, escapade romantique, un couple, par couple, chaque couple, couples',
    'who:pair':
      'tous les deux, toutes les deux, nous deux, à deux, on est deux, juste nous deux, rien que nous deux, pour deux, pour nous deux, deux personnes, 2 personnes, mère et fille, mère et fils, père et fils, père et fille, en duo, en tête à tête, deux mamans, deux papas, deux mères, deux pères',
    'who:partner':
      'ma femme, mon mari, femme, mari, conjoint, conjointe, compagnon, compagne, mon compagnon, ma compagne, copain, copine, mon copain, ma copine, petit ami, petite amie, mon ami, fiancé, fiancée, épouse, époux, mon épouse, mon époux, partenaire, chéri, chérie, mon chéri, ma chérie, mon amoureux, mon amoureuse, ma moitié, ma douce, ma femme et moi, mon mari et moi, mon mec, ma meuf, ma blonde, mon chum',
    'who:child':
      'enfant, fils, fille, garçon, petit fils, petite fille, neveu, nièce, ma fille, mon fils, gamin, gamine, filleul, filleule, petit garçon, ado unique, petit dernier, loulou, minot, mioche, bout de chou, môme, petiot, petiote',
    'who:children':
      'enfants, filles et fils, petits enfants, gamins, gosses, jumeaux, jumelles, neveux, nièces, les petits, loulous, mes filles, nos filles, mes fils, nos fils, deux filles, garçons et filles, bambins, marmots, jeunes enfants, petits enfants en bas âge, enfants en bas âge, ti culs, flos, pour les enfants, pour les petits, pour les gosses, pour les kids, minots, mioches, bouts de chou, mômes, petiots',
    'who:baby': 'bébé, bébés, nourrisson, nouveau né, tout petit, bambin, bb',
    'who:teen': 'ado, adolescent, adolescente, fils adolescent, fille adolescente, fils ado, fille ado',
    'who:teens': 'ados, adolescents, adolescentes',
    'who:parent':
      'mère, père, maman, papa, grand mère, grand père, mamie, papi, papy, mamy, belle mère, beau père, ma mère, mon père, pépé, ma grand mère, mon grand père',
    'who:parents': 'parents, grands parents, beaux parents, mes parents, mes grands parents',
    'who:relative':
      'soeur, frère, cousin, cousine, tante, oncle, belle soeur, beau frère, tata, tonton, frangin, frangine',
    'who:friend': 'ami, amie, meilleur ami, meilleure amie, pote, collègue, colocataire, coloc, un copain, une copine',
    'who:friends':
      "amis, amies, copains, copines, potes, bande de copains, bande de potes, bande d'amis, groupe d'amis, collègues, entre amis, entre copains, entre copines, entre potes, evjf, evg, enterrement de vie de garçon, enterrement de vie de jeune fille",
    'who:family':
      'famille, en famille, voyage en famille, vacances en famille, toute la famille, la famille, tribu, ma petite famille, famille de',
    'who:group':
      'groupe, en groupe, grand groupe, équipe, club, association, voyage de groupe, bande, gang, une gang, gang de',
    'who:we': 'nous, on, notre, nos',
    'who:me': "je, j', moi, mon, ma, mes, me, m', et moi",
    'who:adults': 'adulte, adultes, grandes personnes',
    'who:of_us': "d'entre nous, au total, en tout",
    visit:
      'rendre visite à, voir mes, voir ma, voir mon, voir nos, voir notre, chez mes, chez ma, chez mon, chez nos, visiter mes, visiter ma, sans les, sans mes, sans nos, sans mon, sans ma, cadeau pour, surprise pour, mariage de, loin des',
    warm: 'chaud au soleil, soleil, ensoleill*, au soleil, au chaud, chaleur douce, doux et ensoleillé, beau temps, bronzer, bronzette, il fait bon, chaud, chaude, chauds, chaudes, temps estival, trop froid, trop froide, aller dans le sud',
    hot: 'chaleur, tropical, tropicale, tropiques, sous les tropiques, très chaud, brûlant, bien chaud, canicule, grosse chaleur',
    mild_weather:
      'doux, climat doux, douceur, tempéré, tempérée, pas trop chaud, pas trop chaude, températures agréables, température agréable, climat tempéré, ni trop chaud ni trop froid, pas très chaud, pas si chaud, temps doux, pas caniculaire',
    cool: "frais, fraîche, fraîcheur, au frais, un peu de fraîcheur, rafraîchir, trop chaud, trop chaude, trop chauds, trop chaudes, s'il faisait moins chaud, moins chaud, s'il faisait plus frais, de la fraicheur",
    cold: 'froid, froide, glacial, glaciale, gel, grand froid, glacé',
    snow: 'neige, enneigé*, sous la neige, noël blanc, luge, raquettes, paysages enneigés, traîneau à chiens, traîneaux à chiens, chiens de traîneau, huskies, husky, balade en traîneau à chiens',
    flee: "fuir, échapper à, échapper au, échapper à l', fuyons, s'évader de, quitter, loin de la, loin du, éviter l'hiver, m'échapper de",
    weather: "météo, temps qu'il fait, pluie, grisaille, hiver, froid, chaleur, neige, gris, brume",
    'means:plane': "avion, avions, vol, vols, voler, en avion, prendre l'avion, aérien, sans vol, sans le vol",
    'means:train':
      'train, trains, en train, tgv, train de nuit, rail, interrail, chemin de fer, heures de train, heure de train, h de train, plutôt le train, plutôt en train, prendre le train, le train plutôt',
    'means:car':
      'voiture, voitures, en voiture, notre voiture, auto, bagnole, en auto, heures de voiture, heure de voiture, h de voiture, heures de route, heure de route, avec notre van, avec la caravane, avec notre camping car',
    'means:bus': 'bus, car, autocar, en bus, en car, autocars',
    'means:ferry': 'ferry, ferries, bateau de ligne, en ferry, traversée en ferry',
    'means:bicycle': 'vélo, vélos, à vélo, bicyclette, en vélo',
    near: "pas trop loin, pas loin, pas très loin, pas si loin, près de chez nous, près de chez moi, proche, tout près, à côté de chez nous, vol court, court courrier, pas de long courrier, pas de long vol, pas de longs vols, pas de vol long, sans long vol, sans long courrier, facile d'accès, facilement accessible, à proximité, pas de décalage horaire, sans décalage horaire, pas trop éloigné, pas aller si loin, pas aller aussi loin, pas voler aussi loin, pas partir si loin, pas partir aussi loin, moins loin, pas prendre l'avion si longtemps, ne pas aller aussi loin, ne pas aller si loin, ne pas partir si loin, ne pas partir aussi loin, ne pas voler si loin, ne pas voler aussi loin, plus près de, plus proche de, plus pres du, pas trop loin de, pas très loin de, pas loin de, pas trop loin d', pas loin d', pas trop loin du",
    journey:
      "heures de vol, heures d'avion, heures de train, heures de route, heures de trajet, vol, vols, avion, trajet, trajets, route, en avion, durée de vol, temps de vol, temps de trajet, voyage en avion, transport, de route, de vol, d'avion, de train, transfert, de voiture, en voiture, aller",
    only: "seulement, uniquement, exclusivement, rien qu', rien que, juste, que, en train, en voiture, en ferry, en bus, en car, plutôt le train, plutôt en train, prendre le train, le train plutôt, avec notre van, avec la caravane, avec notre camping car",
    start: 'départ, partir, partons, pars, commencer, début, arrivée, au départ',
    'theme:adventure':
      "aventure~, rafting, canyoning, escalade, via ferrata, parapente, saut à l'élastique, tyrolienne, kayak, canoë, adrénaline, expédition~, vtt, sensations fortes, sports extrêmes, sportif*, vacances actives, voyage actif, quad, spéléo, activités de plein air, bouger, sport, accrobranche, parachute, traîneau à chiens, traîneaux à chiens, chiens de traîneau, huskies, husky, balade en traîneau à chiens",
    'theme:architecture':
      'architectur~, bâtiments, gratte ciel, cathédrale, cathédrales, palais, mosquée, mosquées, art nouveau, art déco, baroque, gothique, églises, monuments, édifices',
    'theme:art':
      'art, arts, musée, musées, galerie, galeries, peinture, peintures, tableaux, sculpture, sculptures, expositions, expos, expo, impressionnistes, exposition',
    'theme:beach':
      "plage, plages, mer, bord de mer, au bord de la mer, balnéaire, baignade, baignades, se baigner, me baigner, nous baigner, nager, sable, sable fin, lagon, lagons, océan, côte, littoral, criques, crique, farniente à la plage, cocotiers, eaux turquoise, eau turquoise, transat, bronzer, les pieds dans le sable, les pieds dans l'eau, côtes, plagiste, près de la mer, près de la plage, proche de la mer, proche de la plage, à côté de la mer, la mer, plages désertes, plage déserte, sur pilotis",
    'theme:city':
      'ville, villes, urbain*, métropole, métropoles, city trip, city trips, city break, capitale, capitales, grande ville, grandes villes, escapade urbaine, gratte ciel, citadin*, centre ville',
    'theme:culture':
      'culture, cultures, culturel*, culturelle, tradition, traditions, traditionnel*, théâtre, opéra, concert, concerts, musique, musée, musées, vie locale, folklore, flamenco, jazz, coutumes, visites culturelles, sites culturels, visites guidées, authenticité, bibliothèque, bibliothèques, librairie, librairies',
    'theme:desert': 'désert~, dunes, sahara, méharée, chameaux, dromadaires, chameau, bédouins, bivouac dans le désert',
    'theme:diving':
      'plongée, plonger, plongeur, plongeurs, plongeuse, snorkeling, snorkelling, masque et tuba, tuba, récif, récifs, corail, coraux, fonds marins, sous marin~, raies manta, requins baleines, épaves',
    'theme:family':
      "pour les enfants, adapté aux enfants, adaptée aux enfants, parc d'attractions, parcs d'attractions, parc aquatique, parcs aquatiques, aquarium, aire de jeux, aires de jeux, club enfants, clubs enfants, zoo, zoos, disneyland, parc à thème, activités pour enfants, mini club, pour des enfants, pour les petits, pour les gosses, pour les kids, parc animalier, ferme pédagogique",
    'theme:festivals':
      "festival, festivals, carnaval, fêtes locales, feria, férias, marché de noël, marchés de noël, oktoberfest, feux d'artifice, défilés, fête populaire, fêtes populaires, hanami",
    'theme:food':
      "manger, bien manger, cuisine, gastronomie, gastronomique, gastronomiques, bonne cuisine, bonne table, bonnes tables, restaurant, restaurants, resto, restos, street food, cours de cuisine, spécialités, tapas, sushi, sushis, fruits de mer, bouffe, gourmand*, gourmet, gourmets, fromage, fromages, chocolat, pâtisseries, saveurs, nourriture, plats locaux, marchés gourmands, culinaire, culinaires, huile d'olive, déguster, se régaler, mange bien",
    'theme:hiking':
      'randonnée, randonnées, randonner, rando, randos, marche, marcher, trek, treks, trekking, balade, balades, promenade, promenades, se promener, sentiers, sentier, gr20, alpinisme, marche à pied, compostelle, randonneur, randonneurs',
    'theme:history':
      "histoire, historique, historiques, ruines, château, châteaux, temple, temples, antiquité, antique, antiques, médiéval, médiévale, médiévaux, médiévales, romain, romains, unesco, patrimoine, pyramides, vieille ville, vieilles villes, vieilles pierres, forteresse, forteresses, archéologie, archéologique, archéologiques, mayas, incas, vikings, de l'histoire, l'histoire",
    'theme:islands':
      "île, îles, d'île en île, atoll, atolls, archipel, îlot, insulaire, îles désertes, ile deserte, sur pilotis",
    'theme:mountains':
      'montagne, montagnes, montagneux, alpin, alpine, sommet, sommets, volcan, volcans, altitude, refuge, refuges, à la montagne, air de la montagne, alpage, alpages, lacs de montagne, téléphérique',
    'theme:nature':
      "nature, paysage, paysages, cascade, cascades, chutes d'eau, forêt, forêts, jungle, forêt tropicale, fjord, fjords, lac, lacs, parc national, parcs nationaux, campagne, canyon, canyons, glacier, glaciers, grands espaces, nature sauvage, fleurs, jardin, jardins, gorges, geysers, rizières, lavande, champs de lavande, verdure, falaises, grottes, ciel étoilé, parcs naturels, au vert, plantations de thé",
    'theme:nightlife':
      'vie nocturne, bars, boîte, boîtes, boîtes de nuit, boîte de nuit, clubs, clubbing, discothèque, discothèques, fête, faire la fête, danser, sortir le soir, soirées, cocktails, techno, bières, bière, teuf, apéro, apéros, pubs, ambiance festive, festif, festive, bière pas chère, bières pas chères, fêtards',
    'theme:northern_lights': 'aurore boréale, aurores',
    'theme:road_trip':
      'road trip, road trips, roadtrip, itinérant, itinérante, circuit en voiture, location de voiture, voiture de location, louer une voiture, camping car, van, vans, en van, moto, à moto, autotour, route panoramique, sur les routes, fourgon aménagé, avec notre van, avec notre camping car, avec la caravane',
    'theme:romance': "romantique, romantiques, romantisme, aux chandelles, nid d'amour",
    'theme:sailing':
      'voile, voilier, voiliers, bateau, bateaux, croisière, croisières, catamaran, navigation, naviguer, yacht, régate, balade en bateau, sortie en bateau, excursion en bateau, excursions en bateau, péniche, paquebot, paquebots, gulet, goélette, sorties en bateau',
    'theme:shopping':
      'shopping, boutiques, boutique, magasins, marchés, souk, souks, bazar, bazars, centres commerciaux, centre commercial, brocante, brocantes, faire du shopping, marchés aux puces, achats, emplettes',
    'theme:skiing':
      "ski, skier, skis, skieur, skieurs, snowboard, snow, piste, pistes, sports d'hiver, station de ski, stations de ski, ski de fond, ski de randonnée, poudreuse, au ski, hors piste, remontées mécaniques, ski alpin",
    'theme:spirituality':
      'spirituel*, spirituelle, spiritualité, méditation, méditer, monastère, monastères, temple, temples, pèlerinage, bouddhisme, bouddhiste, ashram, retraite spirituelle, retraite de yoga, sacré, sacrés, lieux saints, sanctuaire, sanctuaires',
    'theme:surfing':
      'surf, surfer, surfeur, surfeurs, vagues, kitesurf, kite, windsurf, planche à voile, bodyboard, école de surf, spots de surf',
    'theme:wellness':
      'bien être, spa, spas, massage, massages, yoga, thermes, thermal*, sources chaudes, source chaude, thalasso, thalassothérapie, hammam, sauna, détente, se détendre, nous détendre, me détendre, repos, se reposer, me reposer, nous reposer, relaxation, farniente, décompresser, déconnecter, ne rien faire, se ressourcer, me ressourcer, nous ressourcer, chiller, cocooning, lâcher prise, onsen, jacuzzi, relax',
    'theme:wildlife':
      'animaux, safari, safaris, faune, vie sauvage, baleines, baleine, dauphins, oiseaux, éléphants, lions, gorilles, manchots, pingouins, tortues, ours, singes, tigres, big five, observation des animaux, ornithologie, phoques, macareux, rennes, girafes, rhinocéros, requins, paresseux, orangs outans',
    'theme:wine':
      'vin, vins, vignoble, vignobles, oenologie, dégustation de vin, dégustation de vins, dégustations de vin, caves, vignes, vigneron, vignerons, route des vins, oenotourisme, champagne, viticole, viticoles',
    'need:step_free':
      'fauteuil roulant, fauteuils roulants, handicap, handicapé, handicapée, handicapés, pmr, mobilité réduite, accessible en fauteuil, béquilles, canne, déambulateur, marche difficilement, ne marche pas bien, ne peut plus marcher, personnes à mobilité réduite, marcher longtemps, marche mal, marche avec difficulté, peine à marcher, genoux en compote, arthrose, en fauteuil, genoux fatigués, genoux ne supportent, genoux ne suivent, parkinson, avc, myopathie, infirmité, fauteuil électrique',
    'need:older_people':
      'personnes âgées, personne âgée, seniors, senior, retraités, mes grands parents, ma grand mère, mon grand père, parents âgés, mère âgée, père âgé, troisième âge, octogénaire, plus de 70 ans, septuagénaires, octogénaires',
    'need:solo_women':
      'femme seule, femmes seules, en tant que femme seule, voyageuse solo, voyageuse seule, femme voyageant seule, sûr pour une femme, pays sûr pour une femme, endroit sûr pour une femme, femme en solo, fille seule, pour une femme, pour une femme seule, pour une fille seule',
    'need:same_sex_couples':
      'gay, gays, lesbienne, lesbiennes, lgbt, lgbtq, queer, couple gay, couple homosexuel, homosexuel*, deux hommes en couple, deux femmes en couple, deux mamans, deux papas, même sexe, moi aussi je suis une femme, je suis aussi une femme, moi aussi je suis un homme',
    'need:safety':
      'sécurité, en sécurité, en toute sécurité, pays sûr pour une femme, pays sûr, destination sûre, endroit sûr, lieu sûr, très sûr, pas dangereux, sans danger, sécurisé, sécurisée, pas dangereuse, rassurant, soit sûr, soit sûre',
    'need:pregnant':
      'enceinte, enceinte de, grossesse, mois de grossesse, semaines de grossesse, attendons un bébé, attends un bébé, future maman, bébé en route',
    'need:vegetarian': 'végétarien*, végétarienne, végétariens, végétariennes, sans viande, pas de viande, végé',
    'need:vegan': "vegan, vegans, végan*, végétalien*, végétalienne, rien d'origine animale, sans produits animaux",
    'need:halal': 'halal, musulman, musulmane, musulmans, hallal',
    'need:kosher': 'casher, kasher, cacher',
    'need:gluten_free':
      'sans gluten, coeliaque, coeliaques, pas de gluten, intolérant au gluten, intolérante au gluten, gluten',
    'need:pet':
      'chien, chiens, chat, animal de compagnie, animaux acceptés, animaux de compagnie, chiot, labrador, teckel, toutou, caniche, chaton, lapin, chats, chienne, chiots, nos chiens, bouledogue',
    'need:avoid_heat':
      "déteste la chaleur, détestons la chaleur, pas de chaleur, n'aime pas la chaleur, n'aimons pas la chaleur, craignons la chaleur, sensible à la chaleur, éviter la chaleur, pas de grosse chaleur, pas de grosses chaleurs, sans grosse chaleur, pas de canicule, chaleur lui est interdite, tourne de l'oeil avec la chaleur, sclérose, une sep, la sep, sa sep, ma sep",
    'need:avoid_cold':
      "ne supporte pas le froid, ne supportons pas le froid, déteste le froid, détestons le froid, n'aime pas le froid, n'aimons pas le froid, pas de froid, frileux, frileuse, pas trop froid, craint le froid, crains le froid, éviter le froid, supporte mal le froid, pas froid, où il ne fait pas froid",
    'need:english_spoken':
      "parle anglais, où l'on parle anglais, anglophone, anglophones, pays anglophone, que l'anglais, parlent anglais",
    'need:no_car':
      "sans voiture, pas de voiture, ne conduisons pas, conduis pas, conduit pas, pas le permis, sans permis, pas de permis, n'ai pas le permis, transports en commun, transports publics, sans louer de voiture, pas de location de voiture, n'ai pas de voiture, conduire pas, tout faire à pied, tout à pied, tout se fait à pied",
    'need:visa_free': 'sans visa, pas de visa, sans besoin de visa, pas besoin de visa, visa non requis',
    'need:small_children':
      'poussette, jeunes enfants, petits enfants en bas âge, en bas âge, enfants en bas âge, tout petits, tout petit, bébé, bébés, nourrisson',
    'avoid:hurricanes': 'ouragan, ouragans, cyclone, cyclones, typhon, typhons, saison des ouragans, saison cyclonique',
    'avoid:monsoon': 'mousson, saison des pluies, pluie, pluies, pluvieux, moussons',
    'avoid:malaria': 'paludisme, malaria, palu',
    'avoid:dengue': 'dengue, zika, moustiques, moustique',
    ailment:
      "asthme, asthmatique, bpco, insuffisance respiratoire, mal des montagnes, mal d'altitude, mal de l'altitude, hypertension, tension artérielle, cardiaque, problème de coeur, problèmes de coeur, pacemaker, sous oxygène",
    'avoid:altitude':
      "mal des montagnes, mal d'altitude, haute altitude, mal de l'altitude, hypertension, tension artérielle, cardiaque, problème de coeur, problèmes de coeur, pacemaker, altitude, trop haut, en altitude, sous oxygène",
    'avoid:crowds':
      "foule, foules, monde, trop de monde, tourisme de masse, touristes, surtourisme, touristique, touristiques, bondé, bondée, bondés, bondées, pièges à touristes, attrape touristes, hordes de touristes, cohue, files d'attente, bain de foule, bains de foule, blindé de monde, blindé, plages bondées, plage bondée, plages blindées, blindée, surpeuplé, surpeuplée",
    'avoid:crime': 'criminalité, délinquance, pickpockets, agressions, dangereux, dangereuse, insécurité',
    'avoid:political':
      'guerre, conflit, conflits, troubles politiques, dictature, dictatures, zone de guerre, instabilité',
    'avoid:wildfire': 'feux de forêt, incendies, incendie',
    'avoid:air_pollution': 'pollution, smog, asthme, pollué, polluée, asthmatique, bpco, insuffisance respiratoire',
    'avoid:jellyfish': 'méduses, méduse',
    'avoid:storms': 'tempête, tempêtes, orages, mer agitée',
    'avoid:extreme_heat':
      'canicule, chaleur extrême, fortes chaleurs, chaleur écrasante, 40 degrés, grosses chaleurs, chaleur étouffante',
    'avoid:extreme_cold': 'froid extrême, grand froid, froid polaire',
    'occasion:honeymoon': 'voyage de noces, lune de miel, jeunes mariés, noces, tout juste mariés, jeunes mariées',
    'occasion:anniversary':
      "anniversaire de mariage, noces d'argent, noces d'or, ans de mariage, notre anniversaire de mariage, anniversaire de rencontre, noces de, qu'on est mariés, que nous sommes mariés",
    'occasion:birthday':
      'anniversaire, son anniversaire, mon anniversaire, mes 30 ans, mes 40 ans, mes 50 ans, ses 40 ans, ses 50 ans, ses 60 ans, mes 60 ans, ses 30 ans, fêter mes, fêter ses, anniv',
    'occasion:babymoon':
      "babymoon, avant l'arrivée du bébé, avant l'arrivée de bébé, dernier voyage à deux, avant la naissance",
    'occasion:proposal': 'la demander en mariage, le demander en mariage, faire ma demande, fiançailles, en mariage',
    'occasion:wedding':
      "nous marier, notre mariage, se marier, me marier, mariage à l'étranger, on se marie, nous nous marions, je me marie, je vais me marier, on va se marier",
    'occasion:graduation':
      "diplôme, remise de diplôme, fin d'études, fin de mes études, fin des examens, le bac, bac en poche, diplômée",
    'occasion:retirement':
      'retraite, ma retraite, départ à la retraite, jeune retraitée, jeunes retraités, à la retraite',
    'occasion:bereavement':
      "décès, décédé, décédée, mort de, mort de mon, mort de ma, deuil, en deuil, veuf, veuve, enterrement, funérailles, perdu mon mari, perdu ma femme, perdu ma mère, perdu mon père, est mort, est morte, obsèques, disparition de, mort en, mort à, mort au, morte en, morte à, décédé en, décédé à, cendres, en mémoire de, nous a quittés, nous a quitté, s'est éteint, s'est éteinte, vient de mourir, vient de décéder, vient de partir pour toujours",
    'occasion:separation':
      "divorce, divorcée, séparation, rupture, séparé, séparée, largué, larguée, viens de me séparer, viens de divorcer, chagrin d'amour, coeur brisé, vient de se séparer, on se sépare, divorcer",
    'occasion:recovery':
      'burn out, burnout, épuisé, épuisée, épuisés, épuisement, convalescence, chimio, chimiothérapie, cancer, après une opération, après mon opération, surmenage, surmené, surmenée, infarctus, rétablir, me remettre, guérison, été opéré, été opérée',
    'occasion:reunion': 'retrouvailles, réunion de famille, cousinade',
    'comfort:shoestring':
      "pas cher, pas chère, pas trop cher, pas trop chère, pas chers, pas très cher, bon marché, petit budget, petits budgets, budget serré, budget limité, budget réduit, peu d'argent, pas beaucoup d'argent, économique, économiques, moins cher possible, auberge de jeunesse, auberges de jeunesse, sac à dos, routard, routards, backpack, camping, tente, fauché, fauchée, fauchés, à petit prix, petits prix, à moindre coût, low cost, abordable, abordables, à bas prix, sans trop dépenser, sans se ruiner, sans nous ruiner, dortoir, hostel, hostels, discount, bons plans, radin, bière pas chère, bières pas chères, le moins possible, sans me ruiner, pas un rond, miteux, miteuse, pourris, ne pas se ruiner",
    'comfort:mid_range':
      'budget moyen, milieu de gamme, moyenne gamme, prix moyen, prix raisonnable, raisonnable, trois étoiles, confort moyen, budget normal, correct, gamme moyenne, prix corrects',
    'comfort:comfortable':
      "luxe, luxueux, luxueuse, de luxe, haut de gamme, cinq étoiles, quatre étoiles, palace, palaces, grand confort, confortable, confortables, nous faire plaisir, me faire plaisir, se faire plaisir, première classe, business class, villa privée, chic, hôtel de charme, hôtels de charme, sans compter, l'argent n'est pas un problème, l'argent n'est pas un souci, gros budget, grand budget, beaux hôtels, bel hôtel, prestige, exclusif, raffiné, on veut se gâter, sur pilotis",
    'pace:relaxed':
      'rythme plus tranquille, rythme plus lent, rythme plus doux, plus tranquillement, moins chargé, moins dense, tranquillement, sans stress, sans se presser, sans nous presser, à notre rythme, à mon rythme, rythme lent, lentement, rythme tranquille, pas de stress, relax, cool, peinard, en douceur, sans courir, slow travel, rythme doux, détendu, prendre son temps, prendre notre temps, pas trop chargé, pas un programme trop chargé, tranquilou, pépère, trop charge, trop charges, trop chargee, trop de choses, trop dense, trop serre, trop rempli, moins de choses, plus de temps libre, ralentis, ralentir, souffler, lever le pied, journée libre, un jour libre, journée sans rien, jour de repos, lever plus tard, lever moins tôt, levers tardifs, commencer plus tard, grasse matinée, pas du matin, dormir plus, allège, alléger, plus léger, plus cool, plus relax, trop plein, trop pleine, trop fatigant, moins rempli, trop speed, moins speed, pas stressant, pas trop stressant, rien de stressant, sans prise de tête, zen, se fatigue vite, me fatigue vite, dormir tard, sans horaires, balades tranquilles, petites balades',
    'pace:packed':
      "programme chargé, voir un maximum, voir un maximum de choses, le plus de choses possible, tout voir, programme intense, rythme soutenu, à fond, voir le plus possible, bien rempli, intensif, plein d'énergie, rajoute des trucs, remplis les journées au max, remplis bien",
    'pace:balanced': 'équilibré, équilibrée, mélange de, varié, variée, mix de, un mix, un peu de tout',
    'novelty:famous':
      'célèbre, célèbres, incontournable, incontournables, connu, connus, mythique, mythiques, iconique, classique, classiques, à voir absolument, bucket list',
    'novelty:hidden':
      'hors des sentiers battus, sentiers battus, insolite, insolites, méconnu, méconnue, méconnus, méconnues, peu connu, peu connue, pépite, pépites, secret, secrets, authentique, authentiques, original, originale, préservé, préservée, peu touristique, pas touristique, pas trop touristique, pas touristiques, non touristique, loin des touristes, sans touristes, pas de touristes, peu de touristes, inédit, dépaysement, dépaysant, dépaysante, hors du commun, sauvage, inconnu',
    'novelty:quiet':
      "calme, calmes, au calme, tranquille, tranquilles, tranquillité, paisible, paisibles, silence, isolé, isolée, reculé, retiré, loin de tout, loin de la foule, loin du monde, loin des foules, sans foule, pas de foule, pas trop de monde, peu de monde, sans monde, peu fréquenté, peu fréquentée, plages désertes, plage déserte, solitude, serein, sérénité, à l'écart, reposant, pas bondé, zen, pas trop bruyant, pas bruyant, pas trop bruyante, sans bruit, la paix, du silence, hors saison, basse saison, moyenne saison, intersaison",
    'novelty:lively': 'animé, animée, vivant, vivante, ambiance, qui bouge, où ça bouge, dynamique, effervescence',
    'open:season':
      "n'importe quand, peu importe quand, quand tu veux, à n'importe quelle période, peu importe la période, peu importe le mois, peu importe la date, peu importe les dates, dates flexibles, flexibles sur les dates, flexible sur les dates, flexible au niveau des dates, toute l'année, pas de dates précises, pas de date précise, pas de date fixe, pas de dates fixes, dates libres, période indifférente, aucune date précise, pas encore de dates, pas encore de date, les dates importent peu",
    'open:length':
      "peu importe la durée, durée indifférente, durée flexible, n'importe quelle durée, aussi longtemps que possible, pas de durée précise, flexible sur la durée, flexibles sur la durée, le temps qu'il faut, ça dépend du prix, dépend du prix",
    'open:budget':
      "peu importe le budget, budget illimité, pas de limite de budget, pas de budget, peu importe le prix, l'argent n'est pas un problème, l'argent n'est pas un souci, sans limite de budget, budget ouvert, budget libre, budget flexible, le prix importe peu, quel que soit le prix, pas encore de budget, budget pas défini, sans limite, pas de limite, aucune limite, pas de plafond",
    'open:place':
      "n'importe où, peu importe où, peu importe la destination, peu importe l'endroit, peu importe le pays, partout, où tu veux, surprends moi, surprends nous, surprenez moi, surprenez nous, aucune destination en tête, pas de destination en tête, pas d'endroit précis, le monde entier, dans le monde entier, destination ouverte, aucune idée de destination, ouvert à tout, ouverts à tout, pas encore de destination, quelque part, ailleurs, t'as quoi, tu as quoi",
    'open:companions':
      'peu importe avec qui, on ne sait pas encore qui vient, je ne sais pas encore avec qui, ça dépend qui vient',
    'open:interests':
      "on aime tout, j'aime tout, nous aimons tout, tout nous intéresse, tout m'intéresse, un peu de tout, pas d'intérêt particulier, ouvert à toutes les activités, pas d'envies particulières, pas d'envie particulière",
    'open:any':
      "je ne sais pas, je sais pas, sais pas, on ne sait pas, on sait pas, ne sais pas, ne savons pas, nous ne savons pas, aucune idée, pas d'idée, pas de préférence, pas de préférences, aucune préférence, sans préférence, peu importe, n'importe, n'importe lequel, n'importe laquelle, peu m'importe, peu nous importe, ça m'est égal, ça nous est égal, m'est égal, égal, comme tu veux, comme vous voulez, c'est toi qui vois, à toi de voir, à vous de voir, flexible, flexibles, ouvert, ouverts, ouverte, pas important, sans importance, rien de particulier, rien de spécial, rien de précis, passe, on passe, question suivante, ça dépend, pas encore décidé, indécis, indécise, on verra, difficile à dire, je m'en fiche, on s'en fiche, m'en fous, s'en fout, pas sûr, pas sûre, pas d'avis, sans avis, choisis, tout me va, tout nous va, tu décides, tant que c'est bien, on s'en fout, je m'en fous",
    yes: "oui, ouais, ouai, oui oui, yes, ok, okay, d'accord, d'ac, dac, bien sûr, absolument, certainement, tout à fait, exact, exactement, c'est ça, c'est exact, parfait, très bien, super, génial, volontiers, avec plaisir, pourquoi pas, allons y, on y va, vas y, allez y, allez, va pour, ça marche, ça roule, ça me va, ça nous va, ça me convient, ça nous convient, c'est bon, bonne idée, excellente idée, excellent, carrément, si, entendu, c'est parti, évidemment, vendu, adjugé, banco, top, impeccable, nickel, oui merci, s'il te plaît oui, oui s'il te plaît, oui s'il vous plaît, je confirme, on confirme, confirmé, c'est d'accord, bien, affirmatif, je valide, on valide, validé",
    no: "non, nan, non merci, pas vraiment, pas maintenant, pas encore, pas du tout, certainement pas, surtout pas, jamais, bof, pas question, plutôt non, plutôt pas, non non, sûrement pas, plus tard, peut être plus tard, négatif, c'est non, inutile, pas la peine, pas besoin, ce n'est pas ça, c'est pas ça, pas celui là, pas celle là, pas ça, pas pour moi, pas pour nous, pas intéressé, pas intéressée, pas intéressés, je ne crois pas, je crois pas, on ne préfère pas, faux, finalement non",
    others:
      "autre chose, d'autres, autres, d'autres propositions, d'autres idées, d'autres options, d'autres suggestions, d'autres destinations, d'autres endroits, autres propositions, autres idées, autres destinations, autres options, autres suggestions, montre m'en d'autres, montre moi autre chose, montre nous autre chose, montre moi d'autres, montrez nous autre chose, montrez moi autre chose, propose autre chose, proposez autre chose, propose moi autre chose, propose nous autre chose, plus d'idées, plus d'options, plus de choix, plus de propositions, encore des idées, encore d'autres, nouvelles idées, nouvelles propositions, trois autres, ailleurs, quelque chose d'autre, quelque chose de différent, différent, différents, différentes, alternative, alternatives, aucune, aucun, aucun des trois, aucune des trois, aucun de ceux là, aucune de celles là, aucun ne me plaît, aucune ne me plaît, aucun ne nous plaît, aucune ne nous plaît, aucun ne nous convient, ni l'un ni l'autre, ni l'une ni l'autre, rien ne me plaît, rien ne nous plaît, rien de tout ça, ça ne me plaît pas, ça ne nous plaît pas, rien ne nous convient, pas convaincu, pas convaincue, pas convaincus, il y a autre chose, tu as autre chose, t'as autre chose, vous avez autre chose, quoi d'autre, quelque chose de mieux, mieux que ça, refais, essaie encore, essayez encore, réessaie, cherche encore, dans le même genre, du même genre, similaires, plus comme ça, changeons, une autre proposition, une autre idée, une autre destination, m'en d'autres, quelques autres, quelques-uns de plus, montre-m'en d'autres, rien d'autre, ya rien d'autre, y a rien d'autre, t'as rien d'autre, en voir plus, en voir d'autres, voir d'autres, voir autre chose, les autres",
    restart:
      "recommençons, recommencer, recommence, recommençons à zéro, recommencer à zéro, on recommence, on recommence tout, on recommence à zéro, recommence à zéro, repartons de zéro, repartir de zéro, on repart de zéro, repars de zéro, à zéro, tout effacer, efface tout, effacez tout, oublie tout, oubliez tout, on oublie tout, réinitialiser, réinitialise, depuis le début, reprenons depuis le début, reprendre depuis le début, on reprend depuis le début, reprenons du début, retour au début, retour à zéro, nouvelle recherche, remettre à zéro, remets à zéro, reprendre à zéro, reprenons à zéro, tout recommencer, oublie tout ce que j'ai dit, on efface tout, on reprend tout, tout reprendre, nouveau voyage, oublie ce voyage",
    change_mind:
      "changé d'avis, ai changé d'avis, avons changé d'avis, a changé d'avis, changer d'avis, finalement, finalement non, en fait non, tout compte fait, réflexion faite, à la réflexion, réfléchi, je regrette, nous regrettons, annule, annuler, annulez, annule ça, je retire, je me suis trompé, je me suis trompée, nous nous sommes trompés, mauvais choix, plus sûr, plus sûre, plus sûrs, ne veux plus y aller, ne voulons plus y aller, on ne veut plus y aller, plus envie, changement de programme, changement de plan, revenir aux propositions, retour aux propositions, revoir les propositions, revoir les options, choisir un autre, choisir une autre, changer de destination, je voulais dire, on voulait dire, reviens en arrière, revenir en arrière, revenons en arrière, changeait de destination, change de destination, changions de destination, on part plus, ne part plus, ne partons plus, n'y va plus, plus envie d'y aller, aller ailleurs, on peut revenir en arrière, revenir aux autres, mauvais bouton, on peut encore changer, peut encore changer",
    pick: "allons y, on y va, c'est parti, on fonce, prends, prenons, on prend, je prends, nous prenons, prendre, je prendrai, on prendra, va pour, on part sur, je pars sur, partons sur, nous partons sur, on part pour, je pars pour, partons pour, je choisis, nous choisissons, on choisit, choisis, choisit, choisissons, choisi, j'ai choisi, on a choisi, nous avons choisi, opte pour, on opte pour, j'opte pour, optons pour, nous optons pour, ce sera, ça sera, c'est décidé, décidé, décidés pour, je me décide pour, nous nous décidons pour, on se décide pour, on va à, on va en, on va au, on va aux, je vais à, nous allons à, allons à, allons en, allons au, allons y pour, réserve, réservez, réservons, on réserve, je réserve, veux, je veux, on veut, nous voulons, voulons, voudrais, je voudrais, nous voudrions, on voudrait, aimerais, j'aimerais, on aimerait, préfère, préférons, je préfère, nous préférons, on préfère, plutôt, direction, cap sur, en route pour, s'il te plaît, s'il vous plaît, svp, stp, a gagné, gagne, l'emporte, est parfait, c'est parfait, est mon préféré, est notre préféré, est ma préférée, est notre préférée, mon choix, notre choix, mon choix est, notre choix est, mon choix se porte sur, notre choix se porte sur, vote pour, je vote pour, on vote pour, nous votons pour, c'est lui, c'est elle, nous a convaincus, m'a convaincu, m'a convaincue, me convient, nous convient, alors, jeter mon dévolu sur, reste sur, restons sur, on reste sur, tente le plus, plaît le plus, me plaît le plus, nous plaît le plus, a l'air parfait, a l'air parfaite, c'est parti pour, prendrais, prendrions, prendrait, je prendrais, on prendrait, nous prendrions, choisirais, choisirait, j'irais, on irait, nous voila, me voila, c'est tout vu, jprends, je prend, allez banco pour, banco pour, banco, on fonce sur, me va, sans hésiter, sans hésitation",
    choose_for_me:
      "choisis pour moi, choisis pour nous, choisissez pour moi, choisissez pour nous, choisis toi, choisis toi même, tu choisis, vous choisissez, à toi de choisir, à vous de choisir, c'est toi qui choisis, c'est vous qui choisissez, choisis, choisissez, choisis en un, choisis en une, choisissez en un, décide, décidez, tu décides, vous décidez, décide pour moi, décide pour nous, décidez pour nous, à toi de décider, c'est toi qui décides, n'importe lequel, n'importe laquelle, n'importe, peu importe, peu importe lequel, peu importe laquelle, ça m'est égal, ça nous est égal, égal, l'un ou l'autre, l'une ou l'autre, les trois me vont, les trois me plaisent, les trois nous plaisent, tous me plaisent, toutes me plaisent, tous nous plaisent, ils me plaisent tous, elles me plaisent toutes, tout me va, tout nous va, surprends moi, surprends nous, surprenez nous, surprenez moi, que recommandes tu, que recommandez vous, qu'est ce que tu recommandes, que conseilles tu, que conseillez vous, qu'est ce que tu conseilles, tu conseilles quoi, tu recommandes quoi, lequel recommandes tu, lequel tu recommandes, laquelle recommandes tu, laquelle tu recommandes, que choisirais tu, tu choisirais quoi, tu prendrais quoi, ta recommandation, ton préféré, ta préférée, ton choix, votre choix, le meilleur, la meilleure, quel est le meilleur, quelle est la meilleure, je n'arrive pas à choisir, on n'arrive pas à choisir, j'arrive pas à choisir, difficile de choisir, aide moi à choisir, aide nous à choisir, aidez nous à choisir, pile ou face, je te fais confiance, on te fait confiance, nous te faisons confiance, c'est toi l'expert, comme tu veux, comme vous voulez, je te laisse choisir, on te laisse choisir, on vous laisse choisir, vous prendriez laquelle, vous prendriez lequel, tu prendrais laquelle, tu prendrais lequel, laquelle prendriez vous, lequel prendriez vous, vous choisiriez laquelle, vous choisiriez lequel, à vous de voir, à toi de voir, c'est vous qui voyez, pas de préférence, aucune préférence, sans préférence, tu ferais quoi, vous feriez quoi, que ferais tu, que feriez vous, tu irais où, vous iriez où, tu partirais où, vous conseillez quoi, vous recommandez quoi, vous choisiriez quoi, vous prendriez quoi, laquelle tu garderais, tu garderais laquelle, tu choisirais laquelle, tu choisirais lequel",
    any_of_them:
      "les trois, tous les trois, toutes les trois, tous, toutes, les deux, l'un ou l'autre, n'importe lequel",
    none_of_them: "aucun, aucune, aucun des trois, aucune des trois, ni l'un ni l'autre",
    lean: "peut être, éventuellement, plutôt tenté par, plutôt tentée par, tenté par, tentés par, tentée par, me tente, nous tente, me tente bien, nous tente bien, m'intéresse, nous intéresse, intéressant, intéressante, a l'air bien, a l'air sympa, a l'air super, a l'air intéressant, a l'air beau, semble bien, semble intéressant, semble sympa, me plaît, nous plaît, me plaît bien, nous plaît bien, j'aime bien, on aime bien, nous aimons bien, j'aime, on aime, je pense, on pense, je crois, on hésite, j'hésite, hésite, hésitons, sans doute, probablement, pourrait être bien, pourquoi pas, penche pour, je penche pour, on penche pour, penchons pour, serait bien, serait sympa, pas mal, c'est beau, c'est sympa, est sympa, est tentant, tentant, tentante, hmm, hum",
    what_about:
      "et pourquoi pas, pourquoi pas, que penses tu de, que penses tu du, que penses tu d', que pensez vous de, qu'est ce que tu penses de, tu penses quoi de, et si on allait, et si on allait en, et si on allait au, et si on allait à, qu'en est il de, qu'en est il du, quid de, quid du, quid de l', un avis sur, ton avis sur, votre avis sur, tu connais, vous connaissez, est ce possible, c'est possible, serait possible, as tu pensé à, avez vous pensé à, tu recommanderais, et, il y a aussi, une option, ça donne quoi",
    one: 'endroit, lieu, ville, destination, île, pays, proposition, suggestion, idée, choix, option, celui, celle, un, une, truc, machin',
    option: 'option, numéro, n, no, num, choix, proposition, destination, suggestion, idée, le, la, #, réponse, n°',
    'ordinal:1': 'premier, première, le premier, la première, 1er, 1ère, ce premier',
    'ordinal:2':
      'deuxième, second, seconde, le deuxième, la deuxième, le second, la seconde, 2ème, 2e, celui du milieu, celle du milieu, du milieu',
    'ordinal:3':
      'troisième, le troisième, la troisième, dernier, dernière, le dernier, la dernière, 3ème, 3e, ce dernier, cette dernière',
    cheaper:
      "moins cher, moins chère, moins chers, moins coûteux, plus économique, plus abordable, meilleur marché, plus accessible, trop cher, trop chère, trop chers, hors budget, au dessus de notre budget, au dessus du budget, dépasse notre budget, dépasse le budget, coûte trop, coûte trop cher, pas dans nos moyens, réduire le coût, réduire les coûts, réduire le budget, baisser le prix, plus petit budget, moins onéreux, un peu cher, assez cher, plutôt cher, un peu chers, c'est cher, reduis les couts, reduisez les couts, baisse le budget, baisser le budget, baisse le prix, depenser moins, moins depenser, coupe dans le budget",
    cheapest:
      'le moins cher, la moins chère, le plus économique, la plus économique, le plus abordable, la plus abordable, le meilleur marché, les moins chers, moins cher de tous',
    dearer:
      'plus luxueux, plus luxueuse, plus chic, plus cher, plus chère, plus confortable, plus haut de gamme, mieux, meilleurs hôtels, plus exclusif, plus raffiné',
    dearest: 'le plus cher, la plus chère, le plus luxueux, la plus luxueuse, le plus chic, la plus chic',
    warmer: 'plus chaud, plus chaude, plus ensoleillé, plus ensoleillée, plus de soleil, plus au soleil',
    cooler: 'plus frais, plus fraîche, moins chaud, moins chaude, plus froid, plus froide',
    warmest:
      'le plus chaud, la plus chaude, le plus ensoleillé, la plus ensoleillée, meilleure météo, meilleur temps, meilleur climat',
    coolest: 'le plus frais, la plus fraîche, le plus froid, la plus froide',
    nearest:
      'le plus proche, la plus proche, le plus près, la plus près, vol le plus court, le moins loin, la moins loin, la moins éloignée, le moins éloigné',
    quietest:
      'le plus calme, la plus calme, le plus tranquille, la plus tranquille, le plus paisible, la plus paisible, le moins touristique, la moins touristique, le moins fréquenté, la moins fréquentée, le moins bondé, la moins bondée, le moins de monde',
    safest: 'le plus sûr, la plus sûre',
    liveliest: 'le plus animé, la plus animée, le plus festif, la plus festive, le plus vivant, la plus vivante',
    easiest: 'le plus facile, la plus facile, le plus accessible, la plus accessible, le plus plat, la plus plate',
    least_walking: "moins de marche, moins de marches, moins d'escaliers",
    best_food:
      'mange le mieux, mange mieux, meilleure cuisine, meilleure nourriture, meilleure gastronomie, meilleurs restaurants, meilleure bouffe',
    best_beaches: 'meilleure plage, meilleures plages, plus belle plage, plus belles plages, plages les plus belles',
    best_nightlife:
      'meilleure vie nocturne, meilleures soirées, meilleure fête, mieux pour faire la fête, mieux pour la fête',
    closer:
      'plus près, plus proche, plus proches, moins loin, moins éloigné, vol plus court, trop loin, trop éloigné, plus près de chez nous, plus près de chez moi',
    quieter:
      'plus calme, plus tranquille, plus paisible, moins touristique, moins touristiques, moins de monde, moins fréquenté, moins fréquentée, moins bondé, moins bondée, plus isolé, trop touristique, trop de monde, trop bondé, moins de touristes',
    why: "pourquoi, pourquoi cette question, pourquoi tu demandes, pourquoi demandes tu, pourquoi demandez vous, pourquoi vous demandez ça, pourquoi tu me demandes ça, pourquoi veux tu savoir, pourquoi tu veux savoir, pour quoi faire, à quoi ça sert, c'est important, est ce important, est ce que c'est important, en quoi c'est important, quel rapport, pourquoi c'est important, ça change quoi, qu'est ce que ça change, c'est utile, je suis obligé de répondre, faut il répondre, dois je répondre, en quoi ça te regarde, pourquoi tu as besoin, pourquoi vous avez besoin, pourquoi avez-vous besoin, c'est vraiment necessaire, c'est necessaire",
    meaning:
      "que veux tu dire, qu'est ce que tu veux dire, que voulez vous dire, qu'est ce que ça veut dire, ça veut dire quoi, c'est à dire, je ne comprends pas, on ne comprend pas, nous ne comprenons pas, pas compris, j'ai pas compris, je n'ai pas compris, je ne comprends pas la question, comment ça, quoi, hein, pardon, comment, comprends pas, peux tu expliquer, pouvez vous expliquer, explique moi la question, explique la question, peux tu préciser, pouvez vous préciser, précise, précisez, dans quel sens, peux tu répéter, pouvez vous répéter, reformule, reformulez, tu peux expliquer, tu peux préciser, qu'entends tu par, qu'entendez vous par",
    options:
      "par exemple, comme quoi, quelles sont les options, quelles sont mes options, quels sont les choix, quels choix, quelles options, des exemples, un exemple, donne moi des exemples, donne des exemples, donnez moi des exemples, tu as des exemples, vous avez des exemples, quels exemples, que puis je répondre, que peut on répondre, que dois je répondre, quoi répondre, qu'est ce qu'il y a, qu'est ce qui existe, qu'est ce que tu proposes, que proposes tu, que proposez vous, tu proposes quoi, qu'est ce qui est normal, qu'est ce qui est raisonnable, combien faut il, combien il faut, combien faut il prévoir, c'est combien en général, que suggères tu, tu suggères quoi, quelles possibilités, il y a quoi comme choix, du genre, c'est quoi la norme, qu'est-ce qui est normal, combien d'habitude",
    'ask:weather':
      "météo, temps, quel temps, quel temps fait il, température, températures, climat, pluie, il pleut, pleut il, fait il chaud, fait il froid, il fait chaud, il fait froid, il fait combien, eau est elle, température de l'eau, neige, humidité, degrés, y fait chaud, y fait froid, y fait il chaud, fera chaud, fera t il chaud",
    'ask:season':
      'meilleure période, meilleure saison, meilleur moment, quand partir, quand y aller, meilleur mois, quel mois, quelle saison, quelle période, à quelle période, haute saison, basse saison, saison des pluies, bonne période, meilleure semaine, quelle semaine',
    'ask:cost':
      "coûte, coûtent, coût, coûts, combien, prix, cher, chère, budget, combien ça coûte, combien coûte, tarif, tarifs, par jour, niveau de prix, abordable, ça coûte combien, coûte combien, c'est cher, est ce cher, c'est pas trop cher, est ce que c'est cher, liquide, espèces, carte bancaire, la carte suffit, pourboire, pourboires, du cash",
    'ask:getting_there':
      "y aller, comment y aller, comment on y va, comment va t on, comment aller, vol, vols, vol direct, vols directs, durée du vol, combien de temps de vol, combien d'heures de vol, c'est loin, loin, quelle distance, aéroport, avion, trajet, comment s'y rendre, s'y rendre, y arriver, combien d'heures de train, à combien d'heures, heures de vol, temps de vol",
    'ask:getting_around':
      "se déplacer, se déplace t on, comment se déplacer, louer une voiture, location de voiture, faut il une voiture, besoin d'une voiture, transports en commun, taxi, taxis, bus, trains, sans voiture, scooter, circuler, à pied",
    'ask:things_to_do':
      "que faire, quoi faire, que peut on faire, qu'est ce qu'on peut faire, qu'est ce qu'on y fait, que voir, quoi voir, qu'est ce qu'il y a à voir, qu'est ce qu'il y a à faire, activités, à faire, à voir, excursions, visites, visiter, attractions, incontournables, on peut y faire quoi, on y fait quoi, musées, à visiter, à ne pas manquer, à ne pas rater, ne pas rater, incontournable, à voir absolument, quoi d'autre à faire, quoi d'autre à voir, autre chose à faire, autre chose à voir, que faire d'autre",
    'ask:where_to_stay':
      'où loger, où dormir, où séjourner, logement, logements, hébergement, hébergements, hôtel, hôtels, quel quartier, quartier, quartiers, auberge, airbnb, dans quel coin, où se loger, quel coin, où on dort, on dort où, où va t on dormir, où dort on, pour dormir, pour loger, pour se loger',
    'ask:food':
      "manger, cuisine, restaurants, plats, spécialités, nourriture, boire, qu'est ce qu'on y mange, on mange quoi, gastronomie, végétarienne",
    'ask:packing':
      "emporter, valise, valises, bagages, vêtements, que mettre dans la valise, que prendre, s'habiller, tenue, ma valise, adaptateur, parapluie",
    'ask:safety':
      "sûr, sûre, sécurité, dangereux, dangereuse, danger, criminalité, arnaques, est ce sûr, c'est sûr, risqué, risques, la nuit seule, sortir le soir, se promener le soir, se balader le soir, la nuit tranquille",
    'ask:health':
      "vaccin, vaccins, vaccination, vaccinations, paludisme, médecin, médecins, hôpital, santé, moustiques, eau du robinet, pharmacie, dengue, mal des montagnes, boire l'eau, vacciner",
    'ask:entry':
      "visa, visas, passeport, formalités, entrée dans le pays, carte d'identité, douane, faut il un visa, frontière",
    'ask:children':
      'enfants, enfant, bébé, bébés, pour les enfants, adapté aux enfants, avec des enfants, en famille, poussette, ados, tout petits, enfants en bas âge, jeunes enfants, tout petit, un tout petit, les enfants, petits, le petit, la petite',
    'ask:accessibility':
      "fauteuil roulant, accessible, accessibilité, escaliers, pmr, handicapé, mobilité réduite, pentes, en fauteuil, genoux, mes genoux, beaucoup de marche, beaucoup d'escaliers, béquilles",
    'ask:crowds':
      'du monde, touristique, touristiques, bondé, foule, beaucoup de monde, beaucoup de touristes, touristes, calme, fréquenté',
    'ask:nightlife': 'vie nocturne, bars, boîtes, faire la fête, sortir le soir, soirées, discothèques',
    'ask:beaches': 'plage, plages, se baigner, baignade, nager, sable, snorkeling',
    'ask:compare':
      'comparer, compare, comparaison, différence, différences, mieux, lequel est le mieux, laquelle est la mieux, lequel est mieux, laquelle est mieux, versus, vs, par rapport à, avantages et inconvénients, lequel est moins cher, laquelle est moins chère, lequel est plus chaud, quelle est la différence, quelles sont les différences, entre les deux',
    'ask:reasons':
      "pourquoi ces, pourquoi ceux là, pourquoi celles là, pourquoi celui là, pourquoi celle là, pourquoi ces trois, pourquoi ce choix, pourquoi ces choix, pourquoi as tu choisi, pourquoi tu as choisi, pourquoi proposes tu, pourquoi tu proposes, pourquoi recommandes tu, pourquoi tu recommandes, pourquoi avez vous, raison, raisons, qu'est ce qui te fait dire, pourquoi devrait on, pourquoi ce lieu, pourquoi cet endroit, pourquoi tu suggeres, pourquoi proposes-tu, pourquoi avez-vous propose, pourquoi tu as propose",
    'ask:plan':
      'itinéraire, programme, jour par jour, étapes, prochaine étape, et maintenant, la suite, quelle est la suite, que se passe t il ensuite, et ensuite, on fait quoi maintenant, on fait quoi ensuite',
    'ask:general':
      "en savoir plus, plus d'infos, plus d'informations, plus de détails, détails, dis m'en plus, dis moi en plus, dites m'en plus, parle moi de, parle nous de, parlez moi de, parlez nous de, décris, décris moi, décrivez, informations, infos, c'est comment, comment c'est, c'est comment là bas, raconte, raconte moi, présente moi, à quoi ressemble",
    'ask:assistant':
      "qui es tu, tu es qui, qui êtes vous, es tu un robot, tu es un robot, êtes vous un robot, es tu humain, es tu une ia, tu es une ia, es tu chatgpt, que sais tu faire, tu sais faire quoi, que peux tu faire, comment tu fonctionnes, comment ça marche, comment tu t'appelles, ton nom, peux tu réserver, pouvez vous réserver, tu peux réserver, quelles langues, quelles langues parles tu, parles tu, parlez vous, une vraie personne, vous êtes un robot",
    'talk:greeting':
      'bonjour, salut, coucou, bonsoir, hello, hey, bonne journée à vous, comment vas tu, comment allez vous, ça va, comment ça va, yo, re, rebonjour, bien le bonjour',
    'talk:thanks':
      'merci, merci bien, mille mercis, un grand merci, je te remercie, je vous remercie, merci à toi, merci pour tout, merci pour ton aide, merci pour votre aide, thanks',
    'talk:goodbye':
      "au revoir, à bientôt, à plus, à plus tard, bonne nuit, bonne journée, bonne soirée, adieu, ciao, bye, à demain, à la prochaine, c'est tout pour aujourd'hui, tchao, salut à bientôt, je vais y réfléchir, on va y réfléchir, je réfléchis, on en reparle demain, je reviens demain, la nuit porte conseil, on vous redit, je reviens vers vous",
    'talk:praise':
      "bravo, bien joué, bon travail, beau travail, super travail, excellent travail, tu es génial, tu es géniale, tu es super, tu es le meilleur, très utile, trop fort, impressionnant, je t'adore, je t'aime, quel bon service, tu m'aides beaucoup, t'es génial, t'es top, félicitations, quelle efficacité",
    'talk:complaint':
      "nul, inutile, ça sert à rien, ça ne sert à rien, stupide, idiot, débile, tu ne comprends rien, tu comprends rien, tu n'écoutes pas, tu m'écoutes pas, écoute moi, je l'ai déjà dit, je te l'ai déjà dit, déjà dit, tu l'as déjà demandé, tu as déjà demandé, perte de temps, agaçant, énervant, tu m'énerves, c'est pénible, n'importe quoi, ridicule, ça n'a aucun sens, merde, fait chier, pas utile, mauvais, catastrophe, tu te moques de moi",
    'talk:joke':
      'haha, hahaha, lol, mdr, ptdr, blague, raconte une blague, raconte moi une blague, hihi, sur la lune, sur mars, en enfer, narnia, poudlard, atlantide, mordor, hehe',
    'talk:distress':
      'me suicider, suicide, suicidaire, me tuer, envie de mourir, veux mourir, mettre fin à mes jours, en finir avec la vie, ne veux plus vivre, plus envie de vivre, me faire du mal',
    undecided:
      "hmm, hum, laisse moi réfléchir, laissez moi réfléchir, je réfléchis, on réfléchit, je dois réfléchir, on doit réfléchir, il faut que je réfléchisse, indécis, indécise, indécis tous les deux, je ne sais pas encore, je sais pas encore, on ne sait pas encore, j'hésite encore, demander à ma femme, demander à mon mari, en parler à ma femme, en parler à mon mari, en parler, euh, ben, bah, un instant, voyons, si ce n'était pas, si c'était pas, s'il n'y avait pas, si y avait",
    praise_it:
      "beau, belle, magnifique, joli, jolie, super, sympa, génial, intéressant, superbe, waouh, wow, tentant, charmant, a l'air bien, ont l'air bien, ont l'air sympa, ont l'air sympas, a l'air sympa, ont l'air bonnes",
    tell_me:
      "parle moi, parle nous, parlez moi, parlez nous, dis moi, dis nous, dites moi, dites nous, montre moi, montre nous, explique, explique moi, expliquez, décris, décrivez, raconte, raconte moi, racontez, je veux savoir, on veut savoir, j'aimerais savoir, on aimerait savoir, nous aimerions savoir, je voudrais savoir, peux tu me dire, pouvez vous me dire, tu peux me dire, en savoir plus sur, plus d'infos sur, informations sur, infos sur, renseignements sur, des infos sur, donne moi des infos",
    'plan:accommodation':
      'logement, hébergement, hôtel, hôtels, où loger, où dormir, quartier, quartiers, coin, logements, hébergements, chambre, chambres, dormir, où on dort, on dort où',
    'plan:flights': "vols, vol, billets d'avion, avion, comment y aller, transport, billets, trajet",
    'plan:activities':
      'activités, activité, que faire, visites, excursions, choses à faire, à faire, expériences, sorties, attractions',
    'plan:itinerary':
      'itinéraire, programme, jour par jour, planning, emploi du temps, parcours, les journées, les jours, agenda',
    'plan:finalization':
      "finaliser, finalise, finalisons, terminer, termine, résumé, récapitulatif, récapituler, exporter, calendrier, vue d'ensemble, plan final, conclure, boucler, que reste t il, qu'est ce qu'il reste, il reste quoi, que manque t il, il manque quoi",
    'plan:next':
      "suivant, suivante, la suite, continue, continuons, continuer, on continue, passons à la suite, et ensuite, ensuite, après, prochaine étape, on passe à la suite, et maintenant, passe à la suite, on valide, c'est validé",
    'plan:show':
      "montre, montre moi, montre nous, montrez, voir, voyons, regardons, regarder, planifie, planifions, planifier, commencer par, commence par, commençons, parlons de, parler de, occupons nous de, revenons à, revenir à, retour à, passons à, passer à, passons aux, trouve, trouver, cherche, cherchons, organise, organisons, choisir, réserver, on s'occupe de, que reste t il, qu'est ce qu'il reste, il reste quoi, que manque t il",
    'plan:add':
      "ajoute, ajouter, ajoutez, ajoutons, rajoute, rajouter, rajoutez, inclus, inclure, incluez, mets, mettre, mettez, prends, prendre, prenons, choisis, choisir, réserve, réserver, on veut, nous voulons, on voudrait, veux, voudrais, loger à, loger dans, dormir à, garde, gardons, n'oublie pas, prévois, prévoir, ajoute moi, on ne veut pas rater, on veut pas rater, ne voulons pas rater, ne veux pas rater, ne pas rater, on ne veut pas manquer, ne pas manquer",
    'plan:drop':
      "enlève, enlever, enlevez, retire, retirer, retirez, supprime, supprimer, supprimez, ôte, annule, annuler, sans, pas de, pas d', pas, sauf, laisse tomber, oublie, vire, saute, sauter, efface, effacer, non, virer, zappe, zapper, raye",
    'plan:move':
      'ajoute, rajoute, prévois, déplace, déplacer, déplacez, décale, décaler, décalez, mets, mettre, mettez, change, changer, échange, échanger, avance, avancer, reporte, reporter, repousse, repousser, plutôt',
    'plan:arrive':
      "arrive, arrivons, arriver, arrivée, atterrit, atterrissons, atterrissage, atterris, notre vol arrive, enregistrement à l'hôtel, check in, débarquons, se pose, on débarque, arrivera, arriverons, arriverai",
    'plan:leave':
      "repartons, repars, repart, repartir, partons, pars, on part, départ, retour, vol retour, vol de retour, rentrons, on rentre, notre vol est, notre vol part, vol part, check out, quittons, décolle, décollage, décollons, train retour, libérer la chambre, quitter l'hôtel, rendre la chambre, avion repart, on part plus tard, on part plus tôt, à l'aéroport, partir à",
    'plan:make':
      "fais un plan, fais le plan, fais moi un plan, fais nous un plan, fais un programme, fais le programme, fais nous un programme, fais moi un programme, planifie tout, planifie le voyage, planifie notre voyage, planifie mon voyage, organise tout, organise le voyage, organise notre voyage, crée un itinéraire, crée l'itinéraire, fais un itinéraire, fais l'itinéraire, fais nous un itinéraire, fais moi un itinéraire, prépare un itinéraire, prépare l'itinéraire, prépare le programme, propose un itinéraire, propose un programme, établis un itinéraire, établis un programme, remplis les journées, planifie nos journées, planifie les journées, organise nos journées, organise les journées, fais le pour nous, rédige le plan, mets tout au propre",
    'plan:undo':
      "annule ça, annule cela, annulez ça, annule la dernière modification, annule le dernier changement, annule ce changement, défais ça, comme c'était avant, comme avant, reviens en arrière, retour en arrière",
    'plan:day': 'jour, journée',
    'plan:noon': 'midi, à midi',
    'plan:midnight': 'minuit',
    'plan:morning': 'matin, du matin, matinée, en matinée, tôt le matin',
    'plan:afternoon': "après midi, l'après midi, de l'après midi, en après midi",
    'plan:evening': 'soir, du soir, soirée, en soirée, tard',
    safari: 'safari, safaris, big five',
    animal: 'chien, chienne, chiot, chat, chatte, chaton, labrador, caniche, teckel, lapin, perroquet, cheval, tortue',
    out_after: 'dehors, au placard, aux oubliettes',
    in_after: 'dedans, a la place, sur la liste',
    instead_of:
      "au lieu de, au lieu d', au lieu du, au lieu des, a la place de, a la place d', a la place du, plutot que, plutot qu'",
    exchange:
      'remplace, remplacer, remplacons, remplacez, echange, echanger, echangeons, echangez, troque, changerais, changerait, remplacerais, remplacerait, change la, change le, changer la, changer le, changez la, changez le',
    first_two: 'les deux premiers, les deux premieres, deux premiers, deux premieres, 2 premiers, 2 premieres',
    last_two: 'les deux derniers, les deux dernieres, deux derniers, deux dernieres, 2 derniers, 2 dernieres',
    take_it:
      "on le prend, on la prend, je le prends, je la prends, nous le prenons, nous la prenons, on fait ca, faisons ca, faire ca, on fait celui-la, on fait celle-la, c'est decide, c'est tout vu, decision prise, vous nous avez convaincus, tu nous as convaincus, tu m'as convaincu, tu m'as convaincue, vendu, adjuge, on y va, nous voila, on part la, celui-la, celle-la, va pour celui-la, va pour celle-la, va pour ca, alors celle la, alors celui la, on prend ca, celle la alors, celui la alors, va pour celle la, va pour celui la, on prend celui-la, on prend celle-la, je prends celui-la, je prends celle-la, on part sur celui-la, on part sur celle-la, on part sur ca, réserve, réservez, réserve la, réserve le, réservez la, réservez le, on y va là, allons y pour celle-là, on part là-bas",
    again:
      'retourner, y retourner, revenir, y revenir, repartir la-bas, refaire, revoir, y aller encore, encore une fois la-bas, retournerait, retournerions, retournerais, voudrait le revoir, voudrait la revoir, aimerait le revoir, aimerait la revoir, voudrait y retourner, aimerait le connaître, aimerait la connaître, alors pourquoi pas',
    personal: 'fete ses, a peur, et moi',
    the_week: 'pour la semaine, pour toute la semaine',
    'plan:swap': 'echange, echanger, echangez, inverse, inverser, intervertis, intervertir, permute, permuter',
    not_that:
      "c'est pas que, ce n'est pas que, n'est pas que, non pas que, j'ai pas dit que, je n'ai pas dit que, c'est pas qu', ce n'est pas qu', n'est pas qu', non pas qu'",
    'feast:winter_holidays': "vacances d'hiver",
    correction:
      'pardon, je veux dire, enfin non, ah non, oups, je voulais dire, plutôt non, non pardon, euh non, correction',
    too_many: "trop, trop de, trop d'",
    staying:
      'ne vient pas, ne viennent pas, vient pas, viennent pas, reste à la maison, restent à la maison, reste chez, restent chez, reste avec, restent avec, ne sera pas là, gardent les petits, gardent les enfants, garde les enfants, garde les petits, ne vient plus, ne viennent plus, ne vient finalement pas, ne peut pas venir, ne peuvent pas venir, se désiste, va rester chez, vont rester chez, va rester avec, vont rester avec, restera chez, resteront chez, restera avec, resteront avec',
    habit:
      "toujours, habituellement, normalement, généralement, d'habitude, en général, tous les ans, tous les étés, tous les hivers, tous les noëls, chaque année, chaque été, chaque hiver, année après année, la plupart du temps, depuis toujours, à chaque fois, presque toujours, tous les mois d'août, depuis des années, des années qu'on, des années que nous, ça fait des années qu'on, ça fait des années que nous",
  },
  forms: (word) => {
    if (word.endsWith('al')) return [`${word}e`, `${word}es`, `${word.slice(0, -2)}aux`]
    if (word.endsWith('if')) return [`${word}s`, `${word.slice(0, -1)}ve`, `${word.slice(0, -1)}ves`]
    if (word.endsWith('el') || word.endsWith('en'))
      return [`${word}s`, `${word}${word.slice(-1)}e`, `${word}${word.slice(-1)}es`]
    return [`${word}s`, `${word}e`, `${word}es`]
  },
  little: {
    half_weekday: '',
    ends_weekday: '',
    strolling: 'promenade promenades balade balades promener balader marcher',
    if: "si s'",
    object: "l' je j' on",
    all_of: 'les des ces',
    long: 'long longs',
    something: 'quelque',
    drawback:
      'loin long longue cher chere touristique bonde bondee mal mauvais mauvaise dangereux dangereuse ennuyeux difficile complique chaud froid moche bete',
    onwards: '',
    partitive: 'eux elles',
    night: 'nuit',
    months: 'mois',
    weeks_or_days: 'semaine semaines jour jours',
    which: 'lequel laquelle quel quelle quels',
    before: 'avant',
    after: 'apres',
    dated: "le du au depart retour jusqu'au",
    looking: 'ressemblerait ressembleraient ressemble donnerait donne',
    planning: 'planifie planifiez planifier organise organisez organiser prepare preparez preparer esquisse',
    both: 'chacun',
    included: 'compris comprise comprises inclus incluse incluses',
    lodging: 'hotel hotels chambre chambres hebergement airbnb gite logement',
    too: 'trop',
    welcome: 'bien beau belle bon bonne cool tentant tentante genial',
    asking_verb: 'est a serait',
    article: "le la les l' un une des du d' de mon ma mes notre nos quelques plus numero ton ta votre ce cette",
    filler:
      "le la les l' un une des de du d' et ou est sont suis sommes pour je j' nous vous tu on il elle ce c' ca qu' que qui oui non merci svp alors donc bien tres tout tous toute toutes vraiment juste encore aussi y en a au aux avec dans sur par si se s' me m' te t' ne n' ai as avons ont sera serait serions etre avoir faire fait cela voila bon ben ah oh hum euh eh allez ok okay bonjour salut moi toi mon ma mes notre nos votre vos ici la-bas la maintenant peu chose quelque genre un une lui leur plus beaucoup trop assez peux peut pouvez pourrais faut va vais allons",
    choosing_filler:
      "moi le la les l' un une des du de d' et est je j' nous vous on ce c' ca va allons alors donc bien oui ok okay en a au aux pour y svp te t' il s' plait vous tout sera serait parti partir finalement voyage vacances sejour bon ben allez mon notre choix pars part partons la-bas hop tres celui celle destination qui que ceux celles ces trois",
    and: 'et plus +',
    in: 'en a au aux dans',
    towards: 'visiter decouvrir explorer a',
    of_age: "de age ages agee agees ont a et d'",
    preferring: 'prefere preferons prefererais prefererions',
    being: 'est etait etaient sont',
    of_trips: '',
    with: 'avec plus mes nos mon ma notre',
    others: "mes autres d'autres mon",
    me: 'moi je me',
    ahead: "dans d'ici",
    this: 'ce cette ci',
    month: 'mois',
    not_a_length:
      'prochaine prochain cette ce derniere dernier chaque par la en fin debut milieu le pire mauvaise dure sale',
    plural_unit: 'semaines mois',
    a: 'un une',
    also: 'aussi egalement pareil idem',
    before_been: 'deja jamais toujours seulement',
    because: 'si car parce quand des puisque',
    heat: 'chaud chaude chaleur chaleurs canicule',
    third_person: 'elle il',
    women: 'femmes filles nanas meufs',
    men: 'hommes mecs garcons',
    losing: 'perdu perdre enterre enterrer perdons mourir mort morte',
    coping:
      'peut peux peuvent pouvons supporte supporter supportent supportons bien capable arrive arrivons suivent tient monte monterai monter mets',
    knowing: 'sais sait savons',
    struggling:
      'mal difficilement difficulte difficultes fatigue fatiguee vertiges malaise malaises malade evanouis evanouit souffre souffrons souffrent crains craint tue pire migraine migraines essouffle essoufflee panique angoisse angoisses phobie suffoque etouffe',
    stairs: 'escaliers escalier marches cote',
    ailing:
      'mal mauvais mauvaise vrac compote fragile fragiles abime abimes douleur douleurs douloureux opere operee operation prothese bousille bousilles foutu foutus foutue casse cassee blesse probleme problemes souci soucis use uses neuve ruines flingue flingues hs fichu fichus usee usees abimee abimees operes casses cassees douloureuse blessee mauvaises neuves',
    walking: 'marcher debout',
    limb: 'genou genoux hanche hanches jambe jambes cheville chevilles articulations',
    married: 'mariees maries pacsees pacses',
    parting: 'partie parti quitte quittee',
    cold_weather: 'hiver froid neige pluie grisaille gris brume',
    hot_weather: 'chaleur ete canicule humidite',
    at_time: 'a vers avant apres pour',
    hour: 'h heures heure',
    past_hour: 'et',
    to_hour: '',
    less_than_hour: 'moins',
    half_hour: 'demie demi',
    quarter: 'quart',
    before_time: 'avant',
    another: 'autre autres encore',
    last: 'dernier derniere',
    linking: "avec en dans pres ou qui du de des au aux a sur l' d' la le les",
    unsure: 'peut-etre peut eventuellement hesite hesitons probablement si indecis sauf',
    over: "que qu'",
    begging: 'peut pouvons puis peux pouvez pourrait pourrions pourquoi allons',
    living: 'habite habitons vis vivons reside residons base bases partons pars depart',
    beside: "de du des d' a au aux",
    predicate: 'est a semble parait etait serait coute me nous convient',
    whichever: 'celui celle',
    somewhere: "quelque n' ou",
    past: 'etait etaient',
    present: 'maintenant plutot seulement que est sommes',
    measured: "que qu'",
    yours: 'ta ton tes votre vos',
    paid: 'paye coute depense',
    going: 'aller retourner revenir jamais plus mettre les pieds veut veux voulons pas',
    saying: 'dit disait conseille recommande suggere raconte jure prevenu',
    rising:
      'reveil reveils lever depart departs reveillez excursion excursions d du lit lever nous me sortir partir commencer debout rien faire de visite visites activite prevoir planifier programmer reveiller sort part commence',
    there: 'y la en',
    pronoun: "c' il",
    no_plural: 'sans tous dans plus',
    since: 'en depuis annee',
    the_thing: '',
    adding:
      'ajoute ajouter ajoutez ajoutons rajoute rajouter rajoutez inclus inclure incluez mets mettre mettez prevois prevoir',
    ends_name: "au a aux pour svp s' le jour du de plutot dans quelque",
    ordinal_ending: 'er ere eme e ier nd nde',
    untelling:
      "le la les l' un une des de du d' et en a au aux musee visite tour promenade balade excursion vieille ville parc national plage quartier",
    title: 'm mr mme mlle monsieur madame mademoiselle dr docteur prof professeur maitre oncle tante capitaine pere',
    subject: "je j' nous tu vous il elle ils elles on",
    address: 'mec pote copain ami amie chef cheri cherie gars',
    in_exchange: 'par pour contre avec',
    near_a_place: 'lanka port partie paris milan manille naturel pairs province provinces',
    thereafter: 'apres ensuite puis',
    denying: 'pas',
    aged: 'ai avons',
    habitual:
      'va vais allons part pars partons passe passons retourne retournons fait faisons vacances loue louons descend descendons voyage voyageons file',
    meant:
      'pense pensait pensais pensions avait avais avions voulait voulais voulions devait devais devions comptait comptions prevu etait hesitait',
    rather: 'plutot maintenant finalement preferons prefere preferes decide',
    residing: 'habite habitons vis vivons vit reside residons',
    likeness: '',
    thing: '',
    so: 'donc alors',
    but: 'mais',
  },
  notAfter: {
    ete: 'ai as a avons avez ont avait avais avaient aurait deja jamais toujours pas',
    mars: 'sur planete champ',
    art: '',
    marche: 'ca bon comment qui',
    marches: '',
    tour: 'mon a ton',
    cote: "a d' du de chaque",
    fete: '',
    monde: 'le du tout au mi tour ce quart',
    frais: 'les des aux',
    calme: 'on se du',
    histoire: "une toute l' cette quelle",
    nature: 'de en par',
    chat: 'un le',
    piste: 'quelque la une',
    bac: '',
    comme: "tout c' est",
    temps: 'mi a',
    genre: 'quel',
    vol: 'le un',
    route: 'en la',
    sport: '',
    vue: '',
    ouvert: "l'",
    cher: 'mon',
    chere: 'ma',
    calmes: '',
    retraite: 'ma a la en',
    nice: '',
    tours: 'des les deux trois',
    vis: 'tu te je',
    vienne: 'elle il on qui maman mere papa pere soeur frere mari femme copine copain fille fils ami amie',
    sienne: 'la de',
  },
  notBefore: {
    marche: 'pas bien aussi',
    cote: 'de positif du',
    nature: 'des du de',
    monde: '',
    comme: "ca prevu tu vous d' toujours quoi",
    mer: '',
    histoire: "de que d'",
    chaud: 'lapin',
    ville: '',
    cher: 'ami amie',
    chere: 'amie madame',
    bord: '',
    sport: 'de',
    genre: 'de',
    fete: 'nationale',
    art: 'de',
  },
  regions: {
    africa: 'afrique, africain*',
    antarctica: 'antarctique',
    asia: 'asie, asiatique, asiatiques',
    europe: 'europe, européen*, ue, union européenne',
    north_america: 'amérique du nord',
    oceania: 'océanie',
    south_america: 'amérique du sud, sud américain*',
    scandinavia: 'scandinavie, scandinave, scandinaves',
    nordic_countries: 'pays nordiques, grand nord, nordique',
    lapland: 'laponie',
    baltic_states: 'pays baltes, baltique',
    balkans: 'balkans',
    british_isles: 'îles britanniques',
    benelux: 'benelux',
    iberia: 'péninsule ibérique',
    alps: 'alpes',
    pyrenees: 'pyrénées',
    mediterranean: 'méditerranée, méditerranéen*, bassin méditerranéen',
    eastern_europe: "europe de l'est, pays de l'est",
    central_europe: 'europe centrale',
    western_europe: "europe de l'ouest, europe occidentale",
    southern_europe: "europe du sud, sud de l'europe",
    northern_europe: "europe du nord, nord de l'europe",
    southeast_asia: 'asie du sud est, sud est asiatique',
    indochina: 'indochine',
    east_asia: "asie de l'est, extrême orient",
    south_asia: 'asie du sud, sous continent indien',
    central_asia: 'asie centrale, route de la soie',
    caucasus: 'caucase',
    middle_east: 'moyen orient, proche orient, péninsule arabique, arabie',
    gulf_states: 'pays du golfe',
    himalayas: 'himalaya',
    caribbean: 'caraïbes, antilles, caraïbe',
    central_america: 'amérique centrale',
    latin_america: 'amérique latine',
    patagonia: 'patagonie',
    andes: 'andes, cordillère des andes',
    amazon: 'amazonie, forêt amazonienne, amazone',
    north_africa: 'afrique du nord, maghreb',
    east_africa: "afrique de l'est",
    southern_africa: 'afrique australe',
    west_africa: "afrique de l'ouest",
    sub_saharan_africa: 'afrique subsaharienne, afrique noire',
    indian_ocean: 'océan indien',
    red_sea: 'mer rouge',
    pacific_islands: 'îles du pacifique, pacifique, pacifique sud, mers du sud, polynésie',
    arctic: 'arctique, cercle polaire',
    andalusia: 'andalousie',
    canary_islands: 'canaries, îles canaries',
    balearic_islands: 'baléares, îles baléares',
    tuscany: 'toscane',
    sicily: 'sicile',
    sardinia: 'sardaigne',
    puglia: 'pouilles',
    provence: 'provence',
    brittany: 'bretagne',
    normandy: 'normandie',
    bavaria: 'bavière',
    tyrol: 'tyrol, tyrol du sud',
    algarve: 'algarve',
    azores: 'açores',
    madeira: 'madère',
    scotland: 'écosse, écossais*, highlands',
    wales: 'pays de galles',
    england: 'angleterre',
    greek_islands: 'îles grecques, île grecque, cyclades, îles ioniennes',
    hawaii: 'hawaï, hawaii',
    alaska: 'alaska',
    california: 'californie',
    florida: 'floride',
    new_england: 'nouvelle angleterre',
    rocky_mountains: 'montagnes rocheuses, rocheuses',
    yucatan: 'yucatan',
    baja_california: 'basse californie',
    kerala: 'kerala',
    rajasthan: 'rajasthan',
    borneo: 'bornéo',
    tasmania: 'tasmanie',
    queensland: 'queensland',
  },
  countries: {
    US: "usa, states, les states, états unis, états unis d'amérique, amérique, aux états unis, us",
    GB: 'royaume uni, grande bretagne, uk, britannique, irlande du nord',
    AE: 'émirats, émirats arabes unis, eau arabes',
    NL: 'pays bas, hollande, hollandais*, néerlandais*',
    CZ: 'tchéquie, république tchèque',
    TR: 'turquie, turc, turque, turques',
    KR: 'corée du sud, corée',
    KP: 'corée du nord',
    CV: 'cap vert',
    CI: "côte d'ivoire",
    MM: 'birmanie, myanmar',
    BA: 'bosnie',
    MK: 'macédoine, macédoine du nord',
    HK: 'hong kong',
    MO: 'macao',
    RE: 'la réunion, réunion, île de la réunion',
    PF: 'polynésie française, tahiti, polynésie',
    LC: 'sainte lucie',
    BS: 'bahamas',
    MV: 'maldives',
    SC: 'seychelles',
    FO: 'îles féroé, féroé',
    LK: 'sri lanka, ceylan',
    IR: 'perse',
    DO: 'république dominicaine, rép dom, saint domingue',
    MU: 'maurice, île maurice',
    ZA: 'afrique du sud, sud africain*',
    NZ: 'nouvelle zélande',
    ES: 'espagnol*',
    FR: 'france',
    IT: 'italien*',
    GR: 'grec, grecque, grecs, grecques',
    PT: 'portugais*',
    JP: 'japonais*',
    CN: 'chinois*',
    TH: 'thaïlandais*, thaï',
    IN: 'indien*',
    ID: 'indonésien*, balinais*',
    VN: 'vietnam, viêt nam, viet nam, vietnamien*',
    MX: 'mexicain*',
    BR: 'brésilien*',
    AR: 'argentin*',
    CU: 'cubain*',
    PE: 'péruvien*',
    MA: 'marocain*',
    EG: 'égyptien*',
    HR: 'croate, croates',
    IS: 'islandais*',
    IE: 'irlandais*, irlande',
    NO: 'norvégien*',
    SE: 'suédois*',
    FI: 'finlandais*',
    DK: 'danois*',
    CH: 'helvétie',
    PL: 'polonais*',
    HU: 'hongrois*',
    PH: 'philippines, philippin*',
    CA: 'canadien*',
    TN: 'tunisien*',
    CO: 'colombien*',
    CY: 'chypre',
    SK: 'slovaquie',
    SZ: 'swaziland',
    ST: 'sao tomé',
    TL: 'timor',
  },
  places: {
    Mallorca: 'majorque, palma, palma de majorque',
    Menorca: 'minorque',
    London: 'londres',
    Edinburgh: 'édimbourg',
    Lisbon: 'lisbonne',
    Barcelona: 'barcelone',
    Valencia: 'valence',
    Granada: 'grenade',
    Córdoba: 'cordoue',
    Zaragoza: 'saragosse',
    'San Sebastián': 'saint sébastien',
    'Basque Country': 'pays basque',
    Catalonia: 'catalogne',
    Galicia: 'galice',
    Venice: 'venise',
    Genoa: 'gênes',
    Pompeii: 'pompéi',
    'Lake Como': 'lac de côme, côme',
    'Lake Garda': 'lac de garde',
    'Lake Maggiore': 'lac majeur',
    'Lake Bled': 'lac de bled, bled',
    'Amalfi Coast': 'côte amalfitaine, amalfi',
    Athens: 'athènes',
    Corfu: 'corfou',
    Santorini: 'santorin',
    Thessaloniki: 'thessalonique',
    Vienna: 'vienne',
    Hamburg: 'hambourg',
    Frankfurt: 'francfort',
    'Black Forest': 'forêt noire',
    Geneva: 'genève',
    Basel: 'bâle',
    Bern: 'berne',
    Brussels: 'bruxelles',
    Antwerp: 'anvers',
    Ghent: 'gand',
    'The Hague': 'la haye',
    Copenhagen: 'copenhague',
    Gothenburg: 'göteborg',
    Warsaw: 'varsovie',
    Kraków: 'cracovie',
    Bucharest: 'bucarest',
    Transylvania: 'transylvanie',
    Istria: 'istrie',
    Dalmatia: 'dalmatie',
    Moscow: 'moscou',
    'Saint Petersburg': 'saint pétersbourg',
    Cairo: 'le caire, caire',
    Luxor: 'louxor',
    Alexandria: 'alexandrie',
    Tangier: 'tanger',
    'Atlas Mountains': 'atlas',
    'Cape Town': 'le cap',
    'New York City': 'new york, nyc, manhattan',
    'New Orleans': 'nouvelle orléans',
    Havana: 'la havane, havane',
    'Mexico City': 'mexico',
    'Rio de Janeiro': 'rio',
    Singapore: 'singapour',
    Beijing: 'pékin',
    'Lofoten Islands': 'îles lofoten, lofoten',
    'North Cape': 'cap nord',
    'Galápagos Islands': 'galápagos, îles galápagos',
    'Easter Island': 'île de pâques',
    Kilimanjaro: 'kilimandjaro',
    'Serengeti National Park': 'serengeti',
    'Kruger National Park': 'kruger, parc kruger',
    'Ha Long Bay': "baie d'halong, halong, baie d'ha long",
    'Siem Reap': 'angkor, angkor vat',
    Cusco: 'machu picchu, cuzco',
    Agra: 'taj mahal',
    'Iguazú Falls': "chutes d'iguazu, iguazu, chutes d'iguaçu",
    'Niagara Falls': 'chutes du niagara',
    'Isle of Skye': 'île de skye, skye',
    'French Riviera': "côte d'azur, riviera",
    Burgundy: 'bourgogne',
    'Loire Valley': 'vallée de la loire, châteaux de la loire',
    Corsica: 'corse',
    'Mount Fuji': 'mont fuji',
    'Great Wall of China': 'grande muraille',
    'Lake Titicaca': 'lac titicaca',
    'Lake Constance': 'lac de constance',
    'Lake Geneva': 'lac léman, léman',
    Tenerife: 'ténériffe',
    'Gran Canaria': 'grande canarie',
    Salamanca: 'salamanque',
    Toledo: 'tolède',
    Cádiz: 'cadix',
    Pamplona: 'pampelune',
    Asturias: 'asturies',
    'Douro Valley': 'vallée du douro',
    Palermo: 'palerme',
    Siena: 'sienne',
    Pisa: 'pise',
    Verona: 'vérone',
    Bologna: 'bologne',
    Perugia: 'pérouse',
    Lucca: 'lucques',
    Ravenna: 'ravenne',
    Sorrento: 'sorrente',
    Umbria: 'ombrie',
    Calabria: 'calabre',
    Liguria: 'ligurie',
    Aosta: "val d'aoste, vallée d'aoste, aoste",
    Padua: 'padoue',
    'Aeolian Islands': 'îles éoliennes',
    Delphi: 'delphes',
    Meteora: 'météores',
    Kefalonia: 'céphalonie',
    Zakynthos: 'zante',
    Halkidiki: 'chalcidique',
    Cappadocia: 'cappadoce',
    Ephesus: 'éphèse',
    Gdańsk: 'dantzig',
    'Danube Delta': 'delta du danube',
    Svalbard: 'spitzberg',
    Cornwall: 'cornouailles',
    Orkney: 'orcades, îles orcades',
    Dresden: 'dresde',
    Hanover: 'hanovre',
    Salzburg: 'salzbourg',
    Algiers: 'alger',
    Aswan: 'assouan',
    'Siwa Oasis': 'siwa',
    'Sharm el Sheikh': 'charm el cheikh',
    'Dead Sea': 'mer morte',
    Muscat: 'mascate',
    Jeddah: 'djeddah',
    'Abu Dhabi': 'abou dabi, abou dhabi',
    Tbilisi: 'tbilissi',
    Yerevan: 'erevan',
    Baku: 'bakou',
    Samarkand: 'samarcande',
    Bukhara: 'boukhara',
    Kathmandu: 'katmandou',
    Mumbai: 'bombay',
    Kolkata: 'calcutta',
    Varanasi: 'bénarès',
    'Ho Chi Minh City': 'hô chi minh ville',
    'Mekong Delta': 'delta du mékong',
    'Great Barrier Reef': 'grande barrière de corail',
    'Victoria Falls': 'chutes victoria',
    'Okavango Delta': "okavango, delta de l'okavango",
    'Ngorongoro Crater': 'ngorongoro',
    Philadelphia: 'philadelphie',
    'Quebec City': 'ville de québec',
    'Falkland Islands': 'malouines, îles malouines',
    'Lake Baikal': 'lac baïkal',
    'Saint Barthélemy': 'saint barth',
    'Death Valley National Park': 'vallée de la mort',
    Kyiv: 'kiev',
  },
  ordinary: 'nice peniche rennes glacier vis come sens valence grenade',
  frequent: 'sale elle come vis sens',
}
