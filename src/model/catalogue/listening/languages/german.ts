import type { Language } from './language.ts'

const ones = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'] as const
const tens = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'] as const

/** Numbers that are written as one word: "fünfundzwanzig", "zweihundert", "dreitausendfünfhundert". */
function compoundNumbers(): Record<`number:${number}`, string> {
  const found: Record<`number:${number}`, string> = {}
  for (const [index, one] of ones.entries()) {
    const value = index + 1
    for (const [ten, name] of tens.entries()) found[`number:${(ten + 2) * 10 + value}`] = `${one}und${name}`
    found[`number:${value * 100}`] = `${one}hundert`
    found[`number:${value * 1000}`] = `${one}tausend`
    found[`number:${value * 1000 + 500}`] = `${one}tausendfünfhundert`
  }
  return found
}

export const german: Language = {
  code: 'de',
  words: {
    the_others: 'die anderen, den anderen, die restlichen, die übrigen',
    'month:5': 'maiwoche, maiwochen',
    other_two:
      'die anderen beiden, anderen beiden, die beiden anderen, beiden anderen, die zwei anderen, die anderen zwei, den anderen beiden, den beiden anderen',
    each_couple: 'pro paar, je paar, jedes paar',
    eldest:
      'große, großer, großen, kleine, kleiner, kleinen, älteste, ältester, ältesten, jüngste, jüngster, jüngsten, mittlere, mittlerer, mittleren',
    latest: 'spätestens, nicht später als, oder früher, allerspätestens',
    earliest: 'frühestens, nicht früher als, oder später, oder danach, ab, ab dem, ab der',
    'feast:term_time': 'außerhalb der ferien, außerhalb der schulferien, nicht in den ferien, nicht in den schulferien',
    twins: 'zwillinge, zwillingen',
    turning: 'wird, werden, werde, wird jetzt',
    joining:
      'kommt mit, kommen mit, kommt auch mit, kommen auch mit, kommt jetzt mit, kommt doch mit, kommt noch mit, kommt dazu, kommen dazu, ist dabei, sind dabei, ist auch dabei, fährt mit, fährt auch mit, will mit, will mitkommen, will auch mit, wollen auch mit, möchte auch mit, möchten auch mit, will auch mitkommen, möchte mitkommen, möchte auch mitkommen',
    'feast:pentecost':
      'pfingsten, pfingstferien, pfingstwochenende, über pfingsten, fronleichnam, christi himmelfahrt, auffahrt',
    'plan:waterside':
      'am wasser, am meer, näher am strand, näher am wasser, näher am meer, strandnah, in strandnähe, am strand',
    'plan:lively': 'mitten im geschehen, bei den bars, belebter, lebhafter, lebendiger',
    'plan:quiet': 'weg von den bars, leichter schlaf, leichten schlaf, weg vom lärm, abseits der bars',
    'plan:possible':
      'geht das auch, geht es auch, gehts auch, gibt es eine möglichkeit, gibts eine möglichkeit, ist es möglich, kannst du, könntest du',
    more: 'noch ein paar, ein paar mehr, noch mehr',
    'ask:rainy_days':
      "regentag, regentagen, wenn es regnet, bei regen, falls es regnet, bei schlechtem wetter, schlechtwetter, wenn's regnet, wenns regnet, wenns schüttet, wenn es schüttet, bei sturm, wenn es stürmt, bei unwetter, bei gewitter, bei miesem wetter",
    'plan:take_along':
      'in meinen kalender, in den kalender, im kalender, kalenderdatei, ausdrucken, als pdf, teile es, link zum teilen, schick es, schick den plan, schicken sie es, den plan teilen, plan ausdrucken, plan drucken, teile den plan, plan weiterleiten, als pdf-datei, teil den plan, teile ihn mit, teil ihn mit, drucken, ausgedruckt, kalender, handykalender, per mail, per e-mail, auf papier',
    'plan:central': 'zentral, zentrale, zentrales, zentraler, im zentrum, mitten drin, mittendrin, in der innenstadt',
    alike:
      'etwas in der art, in der art, in dieser art, so was in der art, etwas ähnliches, was ähnliches, etwas vergleichbares, ähnlich, so ähnlich, ähnliches',
    'feast:cherry_blossom': 'kirschblüte, kirschblütenzeit, zur kirschblüte',
    ...compoundNumbers(),
    not: 'doch nicht, doch kein*, nicht, kein*, ohne, nie, niemals, weder, nix, nichts, null, nicht so, nicht mehr, kein bisschen, auf keinen fall, bloß nicht, bloß kein*, nur nicht, bitte nicht, bitte kein*, auch nicht, auch kein*, und kein*, nein zu, nee, ned, net, gar kein*, überhaupt kein*, überhaupt nicht, gar nicht, mehr kein*, nicht unbedingt nach, weniger, nicht schon wieder',
    dislike:
      'hasse, hassen, hasst, mag kein*, mögen kein*, mag nicht, mögen nicht, will kein*, wollen kein*, will nicht, wollen nicht, möchte kein*, möchten kein*, möchte nicht, möchten nicht, brauche kein*, brauchen kein*, brauche nicht, brauchen nicht, vermeide, vermeiden, meiden, keine lust auf, keinen bock auf, null bock auf, keine fans von, kein fan von, genug von, die nase voll von, satt, verzichten auf, verzichte auf, angst vor, fürchten uns vor, nein danke zu, interessieren uns nicht für, interessiere mich nicht für, kein interesse an, nie wieder, nie mehr, bloß nicht nach, vergiss, vergessen wir, streich, streiche, streichen, lass, lassen wir, weglassen, scheue, ausgeschlossen ist, allergisch gegen, weigert sich, weigern uns, weigere mich, verweigert, lehnt ab, boykottieren, lass weg, lasst weg, seekrank auf, seekrank und, ohne, langweilen sich in, langweilt sich in, langweile mich in, langweilen uns in, langweilen sich bei, langweilt sich bei, langweilen sich an, langweilen uns an, allergisch auf, allergie gegen, vergesst, vergessen sie, nase voll von, nase voll vom, nase voll von der, schnauze voll von, schnauze voll vom, genug vom, haben wir satt, vergessen können wir, panik vor, hat panik vor, panische angst vor, phobie vor',
    than: 'als',
    except:
      'außer, bis auf, ausgenommen, mit ausnahme von, abgesehen von, nur nicht, nur nicht nach, aber nicht, aber nicht nach, alles außer, überall außer, bloß nicht nach, jederzeit ausser, immer ausser, wann auch immer ausser, das ganze jahr ausser',
    not_after:
      'doch nicht, doch lieber nicht, nicht so, nicht so sehr, nicht so recht, nicht wirklich, gefällt mir nicht so, gefällt uns nicht so, nicht, nein, nein danke, nicht mein ding, nicht unser ding, ist nichts für mich, ist nichts für uns, nichts für mich, nichts für uns, gefällt mir nicht, gefällt uns nicht, gefallen mir nicht, gefallen uns nicht, sagt mir nicht zu, sagt uns nicht zu, sagt mir nichts, reizt mich nicht, reizt uns nicht, reizen uns nicht, reizen mich nicht, interessiert mich nicht, interessiert uns nicht, interessieren mich nicht, interessieren uns nicht, mag ich nicht, mögen wir nicht, will ich nicht, wollen wir nicht, möchte ich nicht, möchten wir nicht, brauche ich nicht, brauchen wir nicht, muss nicht sein, müssen nicht sein, kommt nicht in frage, kommt nicht infrage, kommen nicht in frage, kommt für uns nicht in frage, kommt für mich nicht in frage, fällt weg, fällt raus, fällt aus, scheidet aus, ist raus, ist zu weit, zu weit weg, zu weit, ist zu teuer, zu teuer, zu heiß, ist zu heiß, zu kalt, ist zu kalt, zu voll, zu touristisch, zu überlaufen, ist langweilig, langweilt mich, langweilt uns, finde ich langweilig, finden wir langweilig, klingt langweilig, sieht langweilig aus, lieber nicht, eher nicht, auf keinen fall, bitte nicht, nee, nö, ne danke, kannst du vergessen, können wir vergessen, hasse ich, hassen wir, lehnen wir ab, ist überbewertet, überzeugt mich nicht, überzeugt uns nicht, ist nicht das richtige, passt nicht, passt uns nicht, lässt mich kalt, nicht schon wieder, nie wieder, nie, niemals, ist mir zu gefährlich, ist uns zu gefährlich, weglassen, raus, geht gar nicht, geht nicht, bin ich mir nicht sicher, bin ich nicht sicher, sind wir uns nicht sicher, weiß ich nicht so recht, gehen nicht, kann ich nicht, konnen wir nicht, passen nicht, ist nix für uns, ist nix für mich, is nix für uns, is nix für mich, ist nix, is nix, nix für uns, nix für mich, kann weg, können weg, kann man weglassen, ist mir zu teuer, ist uns zu teuer, nicht so meins, nicht so unsers, fliegt raus, nicht weil, ist schwierig, ist schwer, sind schwierig, kostet zu viel, sprengt das budget, können wir uns nicht leisten, kann ich mir nicht leisten, ist nicht drin, liegt nicht drin, geht sich nicht aus, ist gestrichen, gestrichen, fliegt, kommt für uns nicht infrage, kommt für mich nicht infrage, kommen nicht infrage, macht mir angst, macht uns angst, gehen nicht mehr, geht nicht mehr, gehen also nicht mehr, ist nicht mehr drin, sind nicht mehr drin, nicht mehr drin, ist nix für, ist nichts für, is nix für',
    no_objection:
      'habe ich nichts einzuwenden, haben wir nichts einzuwenden, ist nichts einzuwenden, kann ich nicht nein sagen, kann man nicht nein sagen, keine einwande, keine einwande gegen, konnen wir nicht nein sagen, nichts einzuwenden gegen, nichts gegen, nichts spricht gegen, sage ich nicht nein, sagen wir nicht nein, spricht nichts, spricht nichts dagegen, wer sagt da nein, sag ich nicht nein, würde ich nicht nein sagen, würd ich nicht nein sagen',
    neutral:
      'nicht nur, kein problem, keine eile, keine ahnung, kein wunder, warum nicht, wieso nicht, nichts dagegen, noch nie, noch nie in, noch nicht in, noch nicht, war noch nie in, waren noch nie in, wissen noch nicht, weiß noch nicht, weiß nicht, wissen nicht, nicht zu vergessen, nicht vergessen, vergiss nicht, nicht schlecht, nicht weit von, ob oder nicht, nicht mehr als, nicht weniger als, kein limit, keine grenze, kann nicht ohne, nicht entgehen lassen, nicht wahr, nicht sicher, stört uns nicht, noch nie gesehen, nicht verpassen, nicht missen, auf keinen fall verpassen, nicht entscheiden, nicht zwischen, nicht einigen, noch nicht entschieden, nein sorry, nee sorry, ne sorry, nein moment, nein warte, ohne zu zögern, ohne zu überlegen',
    unconcerned:
      'ist uns egal, ist mir egal, sind uns egal, egal ob, muss nicht, müssen nicht, muss nicht unbedingt, müssen nicht unbedingt, macht uns nichts aus, macht mir nichts aus, haben nichts gegen, habe nichts gegen, nichts gegen, brauchen nicht unbedingt, nicht wichtig, nicht unbedingt, nicht zwingend, nicht zwangsläufig',
    want: 'will, wollen, möchte, möchten, möcht, würde gern, würden gern, würde gerne, würden gerne, hätte gern, hätten gern, hätte gerne, hätten gerne, wünsche, wünschen, suche, suchen, lieben, liebe, liebt, mag, mögen, mögt, träume von, träumen von, lieber, am liebsten, gern, gerne, brauche, brauchen, interessieren uns für, interessiere mich für, interessiert an, lust auf, bock auf, hoffe auf, hoffen auf, freuen uns auf, stehen auf, stehe auf, steht auf, bevorzuge, bevorzugen, planen, plane, dachten an, denken an, denke an, dachte an, gib uns, gib mir, fans von, fan von, begeistert von, hauptsache, nehmen wir, nehme ich, wurden wir, wurde ich, brauch, ich brauch',
    break:
      'aber, sondern, jedoch, allerdings, weil, denn, da wir, also, trotzdem, dafür, stattdessen, sonst, obwohl, während, dass, damit, deshalb, deswegen, hauptsache, dann lieber, vielmehr, diesmal, dieses mal',
    and: 'und, sowie, plus, als auch, u, +, and',
    or: 'oder, bzw, beziehungsweise, noch, oder auch, zur not, zur not auch, zur not auch nur, notfalls, notfalls auch, wenn nicht, sonst eben',
    been: 'war schon in, waren schon in, war schon auf, waren schon auf, war ich in, waren wir in, waren in, war in, waren wir auf, waren auf, war schon mal in, waren schon mal in, war schon, waren schon, waren bereits, war bereits, kenne, kennen, kenne schon, kennen schon, habe schon gesehen, haben schon gesehen, haben schon besucht, besucht haben, hab schon gesehen, gewesen in, kommen gerade aus, komme gerade aus, zurück aus, letztes jahr in, letztes jahr war, letztes jahr waren wir in, letztes jahr waren wir auf, letztes jahr war es, letzten sommer in, letzten sommer waren wir in, letzten winter in, letzten sommer war, waren letztes jahr in, war letztes jahr in, waren letzten sommer in, waren letztes jahr auf, war letzten sommer in, schon gesehen haben, fahren immer nach, fahren jedes jahr nach, jedes jahr nach, sonst immer nach, unsere hochzeitsreise ging nach, flitterwochen waren in, letzter urlaub war in, unser letzter urlaub war in, früher oft in, habe studiert in, aufgewachsen in, schon durch, geheiratet in, waren vor zwei jahren in, waren vor drei jahren in, waren schon zweimal in, waren schon oft in, war schon oft in, waren wir, gelebt in, gewohnt in, lebte in, lebten in, wohnte in, wohnten in, war grad in, war gerade in, waren grad in, waren gerade in, war neulich in, waren neulich in, war letztens in, waren letztens in, war kürzlich in, waren kürzlich in, war auch schon in, waren auch schon in, war auch in, waren auch in, ist zurück aus, bin gerade zurück aus, kommt gerade aus, kommen frisch aus, war vor kurzem in, waren vor kurzem in, in letzter zeit in, urlaub war in, sind jedes jahr in, waren jahrelang in, war jahrelang in, bin schon durch, haben wir gesehen, das letzte mal in, letztes mal in, beim letzten mal in',
    been_after:
      'waren wir schon, war ich schon, war schon, waren schon, kenne ich schon, kennen wir schon, kenn ich schon, kennen wir, kenne ich, schon gesehen, schon gemacht, haben wir schon gesehen, hab ich schon gesehen, habe ich schon gesehen, haben wir schon gemacht, haben wir schon, hatten wir schon, waren wir bereits, war ich bereits, bereits gesehen, waren wir letztes jahr, war ich letztes jahr, letztes jahr, letzten sommer, letzten winter, vor zwei jahren, vor drei jahren, waren wir schon mal, war ich schon mal, waren wir schon zweimal, waren wir schon oft, schon oft, schon mal gesehen, schon besucht, war schön letztes jahr, war letztes jahr, waren wir vor zwei jahren, waren wir letzten sommer, hatten wir, hatten wir bereits, hatten wir letztes jahr, hatte ich schon, war dort, war da, war gerade dort, war schon dort, war schon da, war schon mal da, war schon mal dort, ist schon dort gewesen, waren wir, da waren wir, da war ich, gelebt, gewohnt, aufgewachsen, grossgeworden, gross geworden, studiert, gearbeitet, verbracht, das jahr davor, voriges jahr, waren wir gerade erst, waren wir gerade, waren wir grad erst, waren wir erst, war ich gerade erst, da wohne ich, da wohnen wir, dort wohne ich, da lebe ich, da arbeite ich, da hab ich gewohnt, letztes mal, beim letzten mal, das letzte mal, war unser liebling, kommen gerade von dort, kommen gerade von da, kommen wir gerade her, gerade erst von dort zurück, kenn ich, kenn ich gut',
    like: 'so etwas wie, sowas wie, so was wie, etwas wie, ähnlich wie, so ähnlich wie, ähnlich zu, irgendwas wie, irgendetwas wie, irgendwo wie, ein ort wie, einen ort wie, orte wie, eine insel wie, eine stadt wie, inseln wie, so schön wie, vergleichbar mit, im stil von, alternative zu, alternativen zu, genauso wie, erinnert an, das neue, wie in, wie auf, das gleiche wie, das gleiche flair wie, so wie, was wie, etwas wie das, so eins wie, so einen wie, eins wie, à la, nach art von, vom typ',
    home: 'lebe seit, leben seit, wohne seit, wohnen seit, wohnen in, wohne in, wohnhaft in, leben in, lebe in, wohnen bei, wohnen nahe, wir kommen aus, ich komme aus, kommen aus, komme aus, sind aus, bin aus, ab, aus, fliegen ab, fliegen von, fliegen aus, flug ab, flug von, flug aus, abflug in, abflug ab, abflug von, abflug aus, abflughafen, abflughafen ist, abflugort, abreise aus, abreise von, start in, starten in, starten ab, starten von, starten aus, losfahren in, von zu hause in, zu hause in, daheim in, zuhause in, unser flughafen ist, heimatflughafen ist, heimatflughafen, nächster flughafen ist, unser zuhause ist, wohnort, wohnort ist, sitzen in, raus aus, weg aus, in der nähe von, mit dem auto von, mit dem auto aus, mit dem zug von, mit dem zug aus, mit der bahn von, mit der bahn aus, nicht zu weit von, nicht so weit von, nicht allzu weit von, nicht weit von, nicht weit weg von, wir sind grade in, wir sind gerade in, wir sind grad in, bin gerade in, bin grad in, wir sind derzeit in, abflug, abflug ist, abflugort ist, start ist, startort, startflughafen, abfahrtsort, hier in, hier aus, start, abfahrt',
    home_after: 'aus',
    home_first: 'von',
    stopover:
      'zwischenstopp, zwischenstopps, zwischenstop, zwischenlandung, zwischenhalt, umsteigen in, umstieg in, steigen um in, stopover, layover, im transit, beruflich in, beruflich nach, geschäftlich in, geschäftlich nach, beruflich, geschäftlich, dienstlich, auf dienstreise',
    acquaintance:
      'friseur, friseurin, nachbar, nachbarn, nachbarin, chef, chefin, zahnarzt, zahnärztin, arzt, ärztin, hausarzt, lehrer, lehrerin, therapeut, therapeutin, trainer, trainerin, vermieter, vermieterin, kunde, kundin, kunden, kollege, kollegin, kollegen, kolleginnen, arbeitskollege, arbeitskollegin',
    label:
      'flug, flugnummer, terminal, gate, zimmer, zimmernummer, sitz, reihe, bus, linie, gleis, ausfahrt, autobahn, version, seite, kapitel, postleitzahl, plz, code, ref, referenz, buchung, buchungsnummer, bestellung, bestellnummer, auftragsnummer, telefon, telefonnummer, tel, wohnung, hausnummer, iphone, windows, covid, formular',
    theirs:
      'wohnt in, lebt in, kommt aus, stammt aus, geboren in, familie in, familie aus, freunde in, freunde aus, freundin in, freundin aus, schwester in, bruder in, eltern in, wurzeln in, arbeitet in, arbeite in, studiert in, ursprünglich aus, umgezogen nach, zog nach, pass aus, staatsbürger von, staatsbürger, reisepass, kam aus, kamen aus, stammen aus, stammte aus, stammten aus, war aus, waren aus, kommt ursprunglich aus, vorfahren aus, film über, doku über, serie über, buch über, schwärmt von, schwärmen von, redet nur von, redet ständig von, erzählt von, arbeitet für, arbeite für, arbeite bei, kennengelernt in, in kennengelernt, heiratet in, heiraten in, hochzeit in, auf dienstreise in, dienstreise nach, dienstlich in, dienstlich nach, haus in, wohnung in, ferienwohnung in, büro in, kongress in, konferenz in, sohn in, tochter in, tante in, onkel in, cousine in, cousin in, ausgewandert nach, gezogen nach, zieht nach, benannt nach, heiße, heißt, mit nachnamen, promotion in, aufgewachsen sind in, studieren in, operiert in, die familie in, familie besuchen in, bei der familie in, zur familie nach, zu verwandten nach, verwandte besuchen in, die verwandtschaft in',
    to: 'nach, in, im, in den, in die, in das, ins, auf, auf die, auf den, auf der, an den, an die, ans, durch, durch die, durch den, zu, zum, zur, an der, am, bei, um, rund um, besuchen, entdecken, erkunden, erleben, bereisen, sehen, richtung, reise nach, urlaub in, urlaub auf, ferien in, trip nach, über, innerhalb, wie wäre es mit, wie wärs mit, wie wäre',
    named:
      'namens, heiße, heißt, mein name ist, ich bin, ich bins, hier ist, hier spricht, liebe grüße, lg, gruß, grüße, mit freundlichen grüßen, mfg, dein, deine, herr, frau, hallo, hi, hey, lieber herr, liebe, genannt, ich heiße',
    essential:
      'vor allem, vor allen dingen, hauptsächlich, in erster linie, besonders, insbesondere, unbedingt, muss, müssen, wichtig ist, am wichtigsten, das wichtigste ist, absolut, verrückt nach, ausschließlich, dreht sich alles um, begeistert, ist pflicht, pflicht, ist ein muss, ein muss, muss sein, müssen sein, ist das wichtigste, muss dabei sein, ist uns wichtig, ist mir wichtig, unverzichtbar',
    mild: 'vielleicht, eventuell, evtl, möglicherweise, gern auch, gerne auch, wäre schön, wäre nett, wäre toll, ein wenig, bisschen, etwas, wenn möglich, falls möglich, nach möglichkeit, idealerweise, ab und zu, nebenbei, am rande, kann auch, könnte auch, ein paar, mal, wäre ein bonus, ein bonus, wäre super, wäre fein, wäre cool, wäre prima, wär schön, wär toll, wär nett, wär super, wär cool, kein muss, wenn es passt, wenns passt, wenn zeit ist, optional, wäre das i tüpfelchen, darf auch sein, wäre ein plus, nicht zwingend, wäre klasse, wär klasse',
    instead: 'stattdessen, lieber doch, doch lieber, dann doch lieber',
    too_much: 'zu, zu viel, zu viele, so viel, so viele, sehr, extrem, super, allzu, furchtbar, besonders',
    question:
      'wie ist es in, was, was für, was ist, welche*, wann, wo, wohin, woher, wie, wer, wieso, weshalb, warum, wozu, ist es, ist das, gibt es, gibts, hat es, kann man, können wir, kann ich, kannst du, könnt ihr, könntest du, können sie, soll ich, sollen wir, sollte man, braucht man, brauchen wir, brauche ich, muss man, sag mir, sag uns, sagen sie, ich frage mich, weißt du, wissen sie, wie viel, wieviel, wie viele, wie lange, wie weit, wie teuer, wie warm, wie heiß, wie kalt, wie sicher, ist, sind, lohnt sich, darf man, hast du, haben sie, regnet es, erklär, erkläre, spricht man',
    nothing:
      'nach hause, nach möglichkeit, nach dem essen, beim essen, nach wunsch, nach absprache, natürlich, künstlich, zum glück, im grunde, guten tag, guten morgen, guten abend, gute nacht, tag auch, eines tages, am ende des tages, heutzutage, reiseleiter, reiserücktritt, reisebüro, frankfurter würstchen, hamburger essen, wiener schnitzel, wiener würstchen, berliner luft, berliner weiße, schweizer käse, schweizer taschenmesser, italienisches restaurant, italienisches essen, italienische küche, italiener um die ecke, thailändisches essen, thai essen, thai curry, indisches essen, chinesisches essen, japanisches essen, griechisches essen, griechischer salat, griechischer wein, französischer wein, französische küche, türkischer honig, spanisch für anfänger, spanische wand, englischer garten, englische woche, russisch brot, belgische waffeln, belgische pralinen, dänischer plunder, schwedische gardinen, irischer whiskey, ungarische salami, kubanische zigarren, brasilianische nüsse, java entwickler, meerschweinchen, panamahut, bermudashorts, japanische filme, tage die woche, tage in der woche, sonnentage, sonnenbrille, sonnencreme, tageslicht, kalter hund, kalte platte, eiskalt serviert, kaltes bier, cooler ort, heißer tipp, heiße schokolade, warme mahlzeit, warme mahlzeiten, warmes essen, kinderwunsch, kindergärtnerin, erzieherin, lesen, zum lesen, im prinzip, zum ersten mal, das erste mal, ersten mal, erst mal, erstmal, erstens, zweitens, zweiter hand, erste klasse, erste hilfe, noch eins, noch etwas, noch was, noch dazu, immer noch, nochmal, noch mal, noch keine idee, ein mal, auf einmal, im ersten moment, im letzten moment, in letzter zeit, kunstlehrer, deutschlehrer, weltreise nicht, stadtmensch, stadtkind, bergfest, feierabend, halbe sachen, nach feierabend, auf jeden fall, in jedem fall, in ordnung, geht in ordnung, im moment, in ruhe lassen, weinen, weint, weinend, in bezug auf, im kopf, in rente, im kalten, lieber gott, ach du liebe zeit, auf deutsch, auf englisch, nach wie vor, mit sicherheit, mit der zeit, zur zeit, zurzeit, zur not, zum beispiel, um die ecke, um zu, am stück, am besten, aus dem haus, teambuilding, arbeite remote, remote arbeiten, kinder sind ausgezogen, kinder bleiben bei, kinder bleiben zu hause, melde mich morgen, morgen wieder, bis morgen, nur deutsch, deutsch und englisch, spreche deutsch, sprechen deutsch, sprech deutsch, sprech nur deutsch, bin eine frau, bin frau, reisen, von denen, von ihnen, sag dir morgen, sage dir morgen, antworte morgen, morgen bescheid',
    'unit:minute': 'minute, minuten, min',
    'unit:hour': 'stunde, stunden, std, h, flugstunden, ~stunden',
    'unit:day': 'tag, tage, tagen, t, tägig*, urlaubstage, urlaubstagen, reisetage',
    'unit:night': 'nacht, nächte, nächten, übernachtungen, übernachtung',
    'unit:week':
      'woche, wochen, wo, wöchig*, ~woche, ~wochen, einwöchig*, urlaubswoche, urlaubswochen, wuche, wuchen, wuchä',
    'unit:fortnight': 'zweiwöchig*, vierzehntägig*',
    'unit:weekend': 'wochenende, wochenenden, ~wochenende, we',
    'unit:long_weekend':
      'langes wochenende, verlängertes wochenende, lange wochenenden, brückentag, langen wochenende, verlangertes wochenend, langes wochenend, verlängerten wochenende, verlängertes we',
    'unit:month': 'monat, monate, monaten, monats, mon',
    'unit:year': 'jahr, jahre, jahren, jahres',
    'number:0': 'null',
    'number:1': 'eins, einer',
    'number:2': 'zwei, zweien, zweit, zwo, beiden',
    'number:3': 'drei, dreien, dritt',
    'number:4': 'vier, viert',
    'number:5': 'fünf, fünft',
    'number:6': 'sechs, sechst, halbes dutzend',
    'number:7': 'sieben, siebt, siebent',
    'number:8': 'acht',
    'number:9': 'neun, neunt',
    'number:10': 'zehn, zehnt',
    'number:11': 'elf',
    'number:12': 'zwölf, dutzend',
    'number:13': 'dreizehn',
    'number:14': 'vierzehn',
    'number:15': 'fünfzehn',
    'number:16': 'sechzehn',
    'number:17': 'siebzehn',
    'number:18': 'achtzehn',
    'number:19': 'neunzehn',
    'number:20': 'zwanzig',
    'number:30': 'dreißig',
    'number:40': 'vierzig',
    'number:50': 'fünfzig',
    'number:60': 'sechzig',
    'number:70': 'siebzig',
    'number:80': 'achtzig',
    'number:90': 'neunzig',
    'number:1500': 'fünfzehnhundert, eintausendfünfhundert, anderthalbtausend',
    'number:1200': 'zwölfhundert, eintausendzweihundert',
    'number:2500': 'zweieinhalbtausend, zweitausendfünfhundert',
    'number:10000': 'zehntausend',
    'number:1.5': 'anderthalb, eineinhalb, einanhalb',
    'number:2.5': 'zweieinhalb',
    'number:3.5': 'dreieinhalb',
    'scale:100': 'hundert',
    'scale:1000': 'tausend, k, tsd, tausender, mille, riesen',
    'scale:1000000': 'million, millionen, mio',
    few: 'paar, einige, mehrere, wenige, einigen, wenigen',
    'currency:USD': '$, usd, dollar, dollars, us dollar, us-dollar',
    'currency:EUR': '€, eur, euro, euros, teuro, öre, tacken, mücken',
    'currency:GBP': '£, gbp, pfund, britische pfund, pfund sterling',
    'currency:CHF': 'chf, franken, fr, sfr, schweizer franken, stutz',
    'currency:JPY': '¥, jpy, yen',
    'currency:INR': '₹, inr, rupien',
    'currency:CAD': 'cad, kanadische dollar',
    'currency:AUD': 'aud, australische dollar',
    'currency:SEK': 'sek, schwedische kronen',
    'currency:NOK': 'nok, norwegische kronen',
    'currency:DKK': 'dkk, dänische kronen',
    'currency:PLN': 'pln, zloty',
    'currency:CZK': 'czk, tschechische kronen',
    price:
      'budget, reisebudget, urlaubsbudget, ausgeben, kosten, kostet, preis, zahlen, bezahlen, geld, leisten, gespart, zur verfügung, investieren, kostenrahmen, preisrahmen, gesamtbudget',
    each: 'pro person, je person, pro kopf, p p, pp, pro nase, je, jeder, pro reisenden, pro reisendem, pro erwachsenen, für jeden, pro mann, pro person und tag, pro tag und person, pro kopf und tag, pro tag und kopf, pro nase und tag, pro tag und nase, pro person und nacht, pro nacht und person, jede hat, jede zahlt, jeder hat, jede von uns, jeder von uns, jede so, pro erwachsener, pro erwachsenem, je erwachsener, je erwachsenen',
    together:
      'insgesamt, zusammen, gesamt, alles zusammen, für beide, für uns beide, für alle, für die ganze familie, für die familie, für zwei, in summe, gesamtpreis, für die ganze reise, für alles, total, alles in allem, für uns alle, für den ganzen urlaub',
    a_day:
      'am tag, pro tag, täglich, je tag, tagesbudget, pro nacht, die nacht, je nacht, am tag pro person, pro person und tag, pro tag und person, pro kopf und tag, pro tag und kopf, pro nase und tag, pro tag und nase, pro person und nacht, pro nacht und person',
    a_week: 'pro woche, die woche, in der woche, wöchentlich, je woche',
    with_journey:
      'inklusive flug, inkl flug, inklusive flüge, inkl flüge, inklusive flügen, inkl flügen, mit flug, mit flügen, flug inklusive, flüge inklusive, flug inbegriffen, inklusive anreise, inkl anreise, mit anreise, anreise inklusive, alles inklusive, alles inbegriffen, alles inkl, flug und hotel, samt flug, samt flügen, inklusive allem, all in, einschließlich flug',
    without_journey:
      'ohne flug, ohne flüge, ohne anreise, exklusive flug, exkl flug, zuzüglich flug, plus flug, zzgl flug, flug extra, flüge extra, flüge kommen dazu, flug nicht inbegriffen, ohne den flug, ohne die flüge, vor ort, flug ist schon bezahlt, flüge sind schon bezahlt, flüge sind bezahlt, anreise extra',
    about:
      'etwa, ca, circa, zirka, ungefähr, rund, so um die, um die, in etwa, knapp, gut, plus minus, so, schätzungsweise, grob',
    at_most:
      'maximal, max, höchstens, bis zu, bis maximal, bis max, nicht mehr als, unter, weniger als, nicht über, maximum, höchstgrenze, obergrenze, limit, nicht länger als, kürzer als, max., spätestens, nicht später als',
    at_least: 'mindestens, min, minimum, mind, ab, mehr als, über, wenigstens, nicht weniger als, länger als, aufwärts',
    between: 'zwischen, von, vom',
    until: 'bis, bis zum, und, bis ende, oder, bis zu',
    half: 'halb*, einhalb, und ein halb*',
    single: 'ein*, ein ganz*, ganz*, der ganz*, gut*, voll*',
    count:
      'wir sind, wir werden, sind wir, es sind, gruppe von, zu, für, insgesamt sind wir, unsere gruppe sind, unsere gruppe hat, wir reisen zu, wir fahren zu, als gruppe von, team von, gesamt, wir sind eine familie mit, wir sind eine gruppe von, truppe von, clique von, runde von',
    elapsed:
      'lebe seit, leben seit, wohne seit, wohnen seit, seit, vor, her, her ist, alle, jahrelang, im voraus, vorher, später, früher, dauert, gedauert, gebraucht, gespart, verheiratet, ehe, erfahrung, arbeiten, letzte*, vergangen*, lang gespart, in der woche, die woche',
    people:
      'personen, person, leute, leuten, mann, reisende, reisenden, gäste, teilnehmer, köpfe, mädels, jungs, frauen, männer, studenten, studentinnen, kollegen, kolleginnen, rentner, mitglieder, geschwister, menschen, damen, herren, lehrer, cousins, schwestern, brüder, pers, er gruppe, er clique, schüler, schülern, lehrern, schülerinnen, lehrerinnen, betreuer, betreuern',
    star: 'stern, sterne, sternen, sterne hotel, sterne hotels, sternehotel, sternehotels',
    degrees: 'grad, °, °c, celsius, grad celsius',
    distance:
      'km, kilometer, kilometern, meter, metern, m, meilen, kg, kilo, prozent, %, gb, zimmer, zimmern, betten, koffer, schlafzimmer, schlafzimmern, punkte, gänge, stopps, zwischenstopp, zwischenstopps, hotels, restaurants, städte, länder, inseln, ideen, optionen, fragen, orte, mal, uhr, seiten, bücher, strände, strände am, hm, höhenmeter, sonnentage, mahlzeiten',
    old: 'alt*, jahre alt*, monate alt*, wochen alt*, jahr alt, jahre, jährig*, jährige tochter, monate alt, monat alt, wochen alt, im alter von, alter, alter von, altes, alte, alter zwischen',
    pregnant:
      'schwanger, schwangerschaftswoche, ssw, monat schwanger, woche schwanger, monat der schwangerschaft, schwangerschaftsmonat, trimester, entbindungstermin, geburtstermin, stichtag',
    jubilee:
      'hochzeitstag, geburtstag, jahrestag, hochzeitsjubiläum, jubiläum, jahre verheiratet, jahre zusammen, jahre ehe, klasse, schuljahr, stock, etage, mal, jahrhundert, ehejahr, lebensjahr, semester, monat schwanger, woche schwanger, monat, schwangerschaftswoche',
    clock: 'uhr',
    day_of_month: 'ter, ten, te',
    'month:1': 'jan, jänner, jaenner, januarwoche, januarwochen',
    'month:2': 'feb, feber, februarwoche, februarwochen',
    'month:3': 'mrz, maerz, märzwoche, märzwochen',
    'month:4': 'apr, aprilwoche, aprilwochen',
    'month:6': 'jun, juno, juniwoche, juniwochen',
    'month:7': 'jul, julei, juliwoche, juliwochen',
    'month:8': 'aug, augustwoche, augustwochen',
    'month:9': 'sep, sept, septemberwoche, septemberwochen',
    'month:10': 'okt, oktoberwoche, oktoberwochen',
    'month:11': 'nov, novemberwoche, novemberwochen',
    'month:12': 'dez, dezemberwoche, dezemberwochen',
    'season:spring': 'frühling~, frühjahr~, lenz',
    'season:summer': 'sommer, sommer~, hochsommer, spätsommer, frühsommer, sommers',
    'season:autumn': 'herbst~, spätherbst',
    'season:winter': 'winter, winter~',
    'feast:christmas':
      'weihnachten, weihnachtszeit, weihnachtsferien, heiligabend, über weihnachten, zu weihnachten, weihnachtsurlaub, advent',
    'feast:new_year': 'silvester, sylvester, neujahr, jahreswechsel, über silvester, zwischen den jahren',
    'feast:easter': 'ostern, osterferien, über ostern, zu ostern, osterzeit',
    'feast:school_summer': 'sommerferien, große ferien, schulferien im sommer',
    'feast:valentine': 'valentinstag',
    'feast:carnival': 'fasching, fastnacht, karneval, faschingsferien, winterferien, sportferien',
    'feast:halloween': 'herbstferien, halloween',
    early: 'anfang, beginn, früh, frühe*, erste hälfte, anfang des',
    middle_of: 'mitte, mitten im',
    late: 'ende, spät, späte*, zweite hälfte, ende des',
    next: 'nächste*, kommende*',
    this: 'dies*',
    soon: 'nächsten monat, nächste woche, bald, so bald wie möglich, schnellstmöglich, kurzfristig, last minute, demnächst, morgen, dieses wochenende, diesen monat, nächstes wochenende, spontan',
    'who:alone':
      'allein, alleine, solo, nur ich, ich allein, ganz allein, nur für mich, alleinreisend, alleinreisende, alleinreisender, eine person, für mich allein, für mich, alleinerziehend, alleinerziehende, alleinerziehende mutter, alleinerziehender vater, mit mir selbst, single, frau allein, frau alleine, alleinreisende frau, alleine als frau, allein als frau',
    'who:couple':
      'paar, pärchen, ehepaar, verliebte, paarurlaub, als paar, liebespaar, schwules paar, lesbisches paar, paare, paaren, pro paar, je paar, jedes paar',
    'who:pair':
      'zu zweit, wir beide, wir zwei, uns beide, uns zwei, für zwei, für uns beide, für uns zwei, nur wir zwei, nur wir beide, zwei personen, 2 personen, mutter und tochter, mutter und sohn, vater und sohn, vater und tochter, zweisam, zweisamkeit, wir beiden',
    'who:partner':
      'frau, mann, meine frau, mein mann, meiner frau, meinem mann, meinen mann, ehefrau, ehemann, partner, partnerin, freund, freundin, meine freundin, mein freund, meiner freundin, meinem freund, verlobte*, gattin, gatte, lebensgefährte, lebensgefährtin, bessere hälfte, besseren hälfte, schatz, liebste*, göttergatte, meine frau und ich, mein mann und ich, mein schatz, meine süße, mein liebster',
    'who:child':
      'kind, sohn, tochter, sohnes, junge, jungen, mädchen, enkel, enkelin, enkelkind, neffe, nichte, patenkind, schulkind, söhnchen, töchterchen, die kleine, der kleine, unsere kleine, unser kleiner, unserer kleinen, unserem kleinen, meine kleine, mein kleiner, meiner kleinen, den kleinen, dem kleinen, unseren kleinen, knirps, zwerg, dreikäsehoch, der lütte, die lütte',
    'who:children':
      'kinder, kindern, söhne, söhnen, töchter, töchtern, enkel, enkeln, enkelkinder, enkelkindern, kids, zwillinge, zwillingen, nachwuchs, schulkinder, schulkindern, drillinge, kleine kinder, kleinen kindern, kleinkindern, kleinkinder, für die kids, für kids, für die kinder, für kinder, für die kleinen, zwerge, racker, knirpse, die lütten, kiddies',
    'who:baby': 'baby, babys, säugling, kleinkind, kleinkinder, kleinkindern, neugeborenes, neugeborenen, krabbelkind',
    'who:teen': 'teenager, teenie, jugendlicher, jugendliche tochter, jugendlicher sohn, pubertierender',
    'who:teens': 'teenagern, teenies, jugendliche, jugendlichen, pubertierende, pubertierenden, teens, zwei teenager',
    'who:parent':
      'mutter, vater, mama, papa, oma, opa, großmutter, großvater, schwiegermutter, schwiegervater, mutti, vati, mami, papi, omi, opi, meine oma, mein opa',
    'who:parents': 'eltern, großeltern, schwiegereltern, mama und papa, oma und opa, meine großeltern',
    'who:relative':
      'schwester, bruder, cousin, cousine, tante, onkel, schwager, schwägerin, zwillingsschwester, zwillingsbruder',
    'who:friend':
      'kumpel, beste freundin, bester freund, besten freundin, besten freund, kollege, kollegin, kollegen, mitbewohner, mitbewohnerin',
    'who:friends':
      'freunde, freunden, freundinnen, kumpels, freundeskreis, clique, mädelstrip, mädelsurlaub, männerurlaub, männertrip, junggesellenabschied, junggesellinnenabschied, jga, kommilitonen',
    'who:family':
      'familie, familien, familienurlaub, familienreise, großfamilie, die ganze familie, mit familie, meine familie, meiner familie, unsere familie, wir sind eine familie mit, ~familie',
    'who:group': 'gruppe, gruppenreise, reisegruppe, verein, klassenfahrt, team, große gruppe',
    'who:we': 'wir, uns, unser*',
    'who:me': 'ich, mich, mir, mein*',
    'who:adults': 'erwachsene, erwachsenen, erwachsener, erw',
    'who:of_us': 'von uns, an der zahl, mann hoch',
    visit:
      'besuche, besuchen meine, besuche meine, besuchen unsere, besuche meinen, zu meiner, zu meinen, bei meiner, bei meinen, bei unseren, bei unserer, treffen meine, ohne die, ohne meine, ohne meinen, ohne unsere, geschenk für, überraschung für, hochzeit von, hochzeit meiner, hochzeit meines',
    warm: 'winterwärme, wintersonne, warm*, wärmer, wärme, sonne, sonnig*, sonnenschein, ~wärme, ~sonne, sonnenurlaub, sonnengarantie, gutes wetter, schönes wetter, baden in der sonne, sommerlich*, bräunen, sonnen, badewetter, mollig, zu kalt, zu kühl, ist zu kalt',
    hot: 'heiß*, hitze, tropisch*, tropen, tropenhitze, richtig warm*, richtig heiß*, knallheiß',
    mild_weather:
      'mild, milde, mildes, milder, mildes klima, gemäßigt*, nicht zu heiß*, nicht so heiß*, nicht zu warm*, angenehme temperaturen, nicht heiß*, nicht allzu heiß*, weder heiß noch kalt, nicht zu heiß und nicht zu kalt, angenehm warm',
    cool: 'kühl*, frische luft, kühler, abkühlung, erfrischend, frisch, zu heiß, zu warm, ist zu heiß, viel zu heiß, nicht so heiß wäre, weniger heiß',
    cold: 'kalt*, kälte, eiskalt*, frost, frostig*, eisig*, richtiger winter',
    snow: 'schnee, verschneit*, weiße weihnachten, winterlandschaft, ~schnee, rodeln, schlittenfahren, schneewanderung, hundeschlitten*, schlittenhunde*, huskys, husky, huskytour*, huskysafari*, hundeschlittenfahrt*',
    flee: 'entfliehen, entkommen, flüchten, fliehen, dem entfliehen, raus aus dem, raus aus der, weg vom, weg von der, flucht vor, flucht aus dem, flüchten vor',
    weather: 'wetter, regen, grau, winter, kälte, hitze, sommer, schnee, dunkelheit, schmuddelwetter, nieselregen',
    'means:plane':
      'fliegen, flug, flüge, flügen, flugzeug, flugzeugen, fliege, fliegt, flieger, langstreckenflug, langstreckenflüge, ohne flug, ohne flüge',
    'means:train':
      'zug, züge, zügen, bahn, eisenbahn, nachtzug, interrail, zugreise, bahnreise, schlafwagen, mit der bahn, mit dem zug, mit dem zug von, mit dem zug aus, mit der bahn von, mit der bahn aus, lieber zug, lieber bahn, lieber mit dem zug, lieber mit der bahn',
    'means:car':
      'auto, autos, wagen, pkw, mit dem auto, eigenes auto, eigenen auto, wohnmobil von zu hause, eigenanreise, autoreise, mit dem auto von, mit dem auto aus, mit unserem camper, mit dem bus von zu hause, mit unserem wohnmobil',
    'means:bus': 'bus, busse, reisebus, busreise, fernbus, mit dem bus',
    'means:ferry': 'fähre, fähren, mit der fähre, mit dem schiff, schiff, schiffe',
    'means:bicycle': 'fahrrad, fahrräder, rad, mit dem rad, mit dem fahrrad, radreise, radtour',
    near: 'nicht zu weit, nicht weit, nicht so weit, nicht weit weg, nicht zu weit weg, in der nähe, nah, nahe, kurze anreise, kurzer flug, kurzen flug, kurze flüge, kein langer flug, keinen langen flug, keine langen flüge, kein langstreckenflug, keine langstreckenflüge, ohne langen flug, gut erreichbar, leicht erreichbar, schnell erreichbar, kurzstrecke, um die ecke, kein jetlag, ohne jetlag, nicht so weit weg, nicht allzu weit, nicht so weit fliegen, nicht ganz so weit, nicht so lange fliegen, nicht lange fliegen, nicht weit fliegen, weniger weit, näher an daheim, näher an zuhause, näher dran, ohne langstreckenflug, keinen langstreckenflug, näher bei uns, nicht zu weit von, nicht so weit von, nicht allzu weit von, nicht weit von, nicht weit weg von',
    journey:
      'flug, flüge, fliegen, flugzeit, flugdauer, anreise, reisezeit, fahrt, fahren, fahrzeit, im flugzeug, im flieger, autofahrt, zugfahrt, unterwegs, entfernt, entfernung, flugstunden, anfahrt, im auto, im zug, weg',
    only: 'nur, nur mit, ausschließlich, bloß, per, lediglich, mit der bahn, mit dem zug, mit dem auto, mit der fähre, mit dem schiff, mit dem bus, lieber zug, lieber bahn, lieber mit dem zug, lieber mit der bahn, mit unserem camper, mit unserem wohnmobil',
    start: 'start, starten, losfahren, abreise, abreisen, abflug, los, losfliegen, beginn, ankunft, anreisen',
    'theme:adventure':
      'abenteuer~, rafting, bungee, paragliding, gleitschirm~, canyoning, klettern, klettersteig~, kletter~, kajak~, aktivurlaub, aktiv, aktives, adrenalin~, expedition~, mountainbik~, zipline~, action, actionreich, sportlich*, fallschirm~, kanu~, quad fahren, nervenkitzel, outdoor sport, wildwasser~, hundeschlitten*, schlittenhunde*, huskys, husky, huskytour*, huskysafari*, hundeschlittenfahrt*',
    'theme:architecture':
      'architektur~, gebäude, bauwerke, skyline, kathedrale~, dom, palast, paläste, moscheen, jugendstil, bauhaus, barock~, gotik, kirchen, bauten, wolkenkratzer bestaunen',
    'theme:art':
      'kunst, kunstmuseum, kunstmuseen, museum, museen, museums~, museumsbesuche, galerie, galerien, gemälde, malerei, skulpturen, streetart, ausstellungen, ausstellung, impressionisten, ~museum, ~museen',
    'theme:beach':
      'strand~, strände, stränden, ~strand, ~strände, ~stränden, meer, ans meer, am meer, meeres~, küste~, badeurlaub, baden, badeferien, badereise, baden gehen, schwimmen, sand, lagune, lagunen, buchten, bucht, ozean, see und strand, planschen, sonnenbaden, türkises wasser, sonnenliege~, in der sonne liegen, strandurlaub, nah am meer, nahe am meer, nah am strand, nahe am strand, in strandnähe, in der nähe vom strand, in der nähe vom meer, leere strände, wasservilla*, wasserbungalow*, bungalows über dem wasser, bungalow über dem wasser, villa über dem wasser, überwasserbungalow*, überwasservilla*',
    'theme:city':
      'stadt, städte, städten, städtereise, städtereisen, städtetrip, städtetrips, großstadt, großstädte, metropole~, stadtleben, hauptstadt, hauptstädte, urban*, wolkenkratzer, stadturlaub, stadtbummel, citytrip, städteurlaub, altstadt',
    'theme:culture':
      'kultur~, kulturell*, traditionen, tradition, traditionell*, einheimische*, theater, oper, konzerte, livemusik, musik, folklore, bräuche, flamenco, jazz, sehenswürdigkeiten, sightseeing, museum, museen, museums~, ~museum, ~museen, land und leute, kulturreise, bibliothek, bibliotheken, buchhandlung, buchhandlungen, buchläden, kaffeehäuser',
    'theme:desert': 'wüste~, dünen, sanddünen, sahara, kamele, kamelritt, beduinen',
    'theme:diving':
      'tauchen, tauch~, schnorcheln, schnorchel~, riff, riffe, korallen~, unterwasser~, wracks, tauchschein, mantas, walhaie, ~tauchen',
    'theme:family':
      'kinderfreundlich*, familienfreundlich*, freizeitpark, freizeitparks, vergnügungspark, vergnügungsparks, spielplatz, spielplätze, aquarium, wasserpark, wasserparks, kinderclub, kinderanimation, zoo, zoos, für die kinder, für kinder, disneyland, legoland, streichelzoo, für die kids, für kids, für die kleinen, bauernhof, ferienbauernhof, kinderprogramm',
    'theme:festivals':
      'festival, festivals, karneval, volksfest, volksfeste, umzüge, oktoberfest, weihnachtsmarkt, weihnachtsmärkte, weihnachtsmärkten, feste, feierlichkeiten, feuerwerk, musikfestival',
    'theme:food':
      'essen, essens, gutes essen, kulinarik, kulinarisch*, küche, gastronomie, restaurant, restaurants, streetfood, kochkurs~, kochen, schlemmen, spezialitäten, tapas, sushi, meeresfrüchte, fisch essen, käse, gourmet~, feinschmecker~, genuss, genießer, essen gehen, lecker essen, leckeres essen, leckerem essen, pasta, pizza, schokolade, olivenöl, sterneküche, garküchen, fein essen, gutem essen, guter küche, gute küche, gut essen, gut zu essen',
    'theme:hiking':
      'wandern, wander~, ~wanderung, ~wanderungen, ~wandern, trekking, trekking~, spazieren, spaziergänge, bergsteigen, pilgern, jakobsweg, hüttentour, hüttenwanderung, gipfeltouren, bergtouren, fernwanderweg, laufen in der natur, bergwandern',
    'theme:history':
      'geschichte, geschichtlich*, historisch*, antike, antik*, ruinen, burgen, burg, schloss, schlösser, tempel, tempeln, tempelanlagen, mittelalter, mittelalterlich*, römer, römisch*, unesco, weltkulturerbe, welterbe, pyramiden, altstadt, altstädte, festung, festungen, denkmäler, archäologie, archäologisch*, ausgrabungen, maya, inka, inkas, wikinger',
    'theme:islands':
      'insel, inseln, inselhüpfen, inselhopping, ~insel, ~inseln, atoll, atolle, archipel, inselurlaub, insel~, wasservilla*, wasserbungalow*, bungalows über dem wasser, bungalow über dem wasser, villa über dem wasser, überwasserbungalow*, überwasservilla*',
    'theme:mountains':
      'berge, bergen, gebirge, alpin*, gipfel, vulkan, vulkane, vulkanen, hochgebirge, bergluft, bergseen, bergurlaub, bergdorf, bergdörfer, berghütte, berghütten, seilbahn, seilbahnen, bergpanorama, in die berge, in den bergen',
    'theme:nature':
      'natur, natur~, landschaft, landschaften, ~landschaft, ~landschaften, wasserfall, wasserfälle, wald, wälder, wäldern, regenwald, regenwälder, dschungel, urwald, fjord, fjorde, see, seen, nationalpark, nationalparks, schlucht, schluchten, gletscher, wildnis, blumen, garten, botanisch*, lavendel~, reisfelder, sternenhimmel, klippen, höhlen, teeplantagen, reisterrassen, im grünen, geysire, tulpen',
    'theme:nightlife':
      'nachtleben, bars, clubs, club, disco, discos, disko, party, partys, partymachen, feiern, feiern gehen, tanzen, kneipen, kneipe, cocktails, techno, ausgehen, bier trinken, partyurlaub, partymeile, saufen, ballermann, djs, biergarten, bier, raves, billiges bier, günstiges bier, billigem bier, günstigem bier',
    'theme:northern_lights':
      'nordlichter, nordlicht, polarlichter, polarlicht, nordlichtern, polarlichtern, aurora borealis',
    'theme:road_trip':
      'roadtrip, roadtrips, rundreise, rundreisen, autorundreise, mietwagen, mietwagenrundreise, wohnmobil, camper, campervan, wohnmobilreise, motorradtour, motorrad, autotour, mit dem mietwagen, panoramastraße, panoramastraßen, herumfahren, rumfahren, mit unserem camper, mit unserem wohnmobil',
    'theme:romance': 'romantik, romantisch*, candlelight, liebesurlaub, kuscheln, kerzenschein, romantikurlaub',
    'theme:sailing':
      'segeln, segel~, segelboot, segeltörn, törn, yacht, katamaran, kreuzfahrt, kreuzfahrten, ~kreuzfahrt, ~kreuzfahrten, bootstour, bootstouren, boot fahren, bootfahren, bootsausflug, bootsausflüge, hausboot, kreuzfahrtschiff, kreuzfahrtschiffe, regatta, boote, kreuzfahrer',
    'theme:shopping':
      'shopping, shoppen, einkaufen, einkaufsbummel, einkaufs~, boutiquen, märkte, märkten, markt, basar, basare, souk, souks, flohmarkt, flohmärkte, geschäfte, outlets, einkaufszentren, läden',
    'theme:skiing':
      'ski, skifahren, ski fahren, skiurlaub, skigebiet, skigebiete, skilaufen, skireise, snowboard~, piste, pisten, wintersport, langlauf, langlaufen, tiefschnee, skitour, skitouren, skipiste, skihütte, skiort, skiferien, fahre ski, fahren ski, fährt ski',
    'theme:spirituality':
      'spirituell*, spiritualität, meditation, meditieren, kloster, tempel, tempeln, pilger~, buddhismus, buddhistisch*, schrein, schreine, ashram, heilig*, retreat, schweigeretreat, selbstfindung, sinnsuche',
    'theme:surfing': 'surfen, surf~, wellenreiten, kitesurf~, kiten, windsurf~, wellen, surfcamp, surfkurs, surfspots',
    'theme:wellness':
      'wellness, wellness~, spa, massage, massagen, yoga, yoga~, sauna, therme, thermen, thermalbad, thermalbäder, thermalquellen, entspannen, entspannung, erholung, erholen, ausspannen, relaxen, chillen, abschalten, nichts tun, nichtstun, faulenzen, seele baumeln, ausruhen, ayurveda, hamam, heiße quellen, heißen quellen, runterkommen, kur, entschleunigen, batterien aufladen',
    'theme:wildlife':
      'tiere, tieren, tierwelt, wildtiere, wildtieren, safari, safaris, ~safari, wale, walen, walbeobachtung, delfine, delfinen, vögel, vogelbeobachtung, elefanten, löwen, gorillas, pinguine, pinguinen, schildkröten, bären, eisbären, affen, orang utans, tiger, big five, robben, wildlife, haie, nashörner, giraffen, papageientaucher, rentiere, tierbeobachtung, tierbeobachtungen, faultiere, seehund, seehunde, seehunden',
    'theme:wine':
      'wein, weine, weinen probieren, weingut, weingüter, weingütern, weinberg, weinberge, weinbergen, weinprobe, weinproben, weinregion, weinreise, weinkeller, weintour, winzer, weinverkostung, weinliebhaber',
    'need:step_free':
      'rollstuhl~, barrierefrei*, behindertengerecht*, stufenlos*, nicht gut zu fuß, schlecht zu fuß, gehbehindert*, gehbehinderung, gehhilfe, rollator, krücken, am stock, gehstock, kann nicht weit gehen, nicht weit laufen, hüftoperation, knieprobleme, treppen nicht, mobilitätseingeschränkt, eingeschränkt mobil, behindert, behinderung, treppen sind ein problem, huftprothese, arthrose, unsicher auf den beinen, kniearthrose, parkinson, schlaganfall, spastik, muskelschwund, an der hüfte, mit der hüfte, am knie, mit dem knie, mit den knien, an den knien, rolli, rollifahrer, rollifahrerin, rollstuhlfahrer, rollis',
    'need:older_people':
      'senioren, rentner, älteren eltern, ältere eltern, meine großeltern, meine oma, mein opa, über siebzig, über achtzig, hochbetagt, betagt*, ältere menschen, in den siebzigern, über 70, in den achtzigern, mitte siebzig, ende siebzig, anfang siebzig, anfang achtzig',
    'need:solo_women':
      'frau allein, alleinreisende frau, alleine als frau, allein als frau, sicher für frauen, frau alleine',
    'need:same_sex_couples':
      'schwul, schwules paar, lesbisch, lesbisches paar, lgbt, lgbtq, queer, gleichgeschlechtlich*, zwei männer als paar, zwei frauen als paar, zwei mamas, zwei papas, ich bin auch eine frau, bin auch ein mann, ich bin auch ein mann',
    'need:safety':
      'sicher*, sicherheit, sicheres land, ungefährlich, sicheres reiseland, nicht gefährlich, sicher sein, sicher fühlen',
    'need:pregnant':
      'schwanger, schwangere, schwangerschaft, babybauch, erwarten ein baby, erwarte ein baby, monat schwanger, woche schwanger, ssw, schwangerschaftswoche, im vierten monat, im fünften monat, im sechsten monat, im siebten monat',
    'need:vegetarian': 'vegetarisch*, vegetarier, vegetarierin, kein fleisch, ohne fleisch, fleischlos, veggie',
    'need:vegan': 'vegan*, veganer, veganerin, rein pflanzlich, nichts tierisches, keine tierischen produkte',
    'need:halal': 'halal, muslimisch*, muslim, muslime, muslima',
    'need:kosher': 'koscher, koscheres',
    'need:gluten_free': 'glutenfrei*, zöliakie, ohne gluten, gluten',
    'need:pet':
      'hund, hunde, meinem hund, hundefreundlich*, haustier, haustiere, katze, vierbeiner, welpe, dackel, labrador, mit hund, pudel, katzen, zwei hunde, hündin, hündchen, katze mit, mops, schäferhund, golden retriever, haustieren, ~hund, ~hunde, ~hündin',
    'need:avoid_heat':
      'hitzeempfindlich, hasse hitze, hassen hitze, keine hitze, mag keine hitze, mögen keine hitze, hitze macht, multiple sklerose, hat ms, ohne hitze, hitze vermeiden, hitze ist nichts für, hitze vertrage ich nicht, hitze bekommt mir nicht, hitze bekommt ihr nicht, mit ms, habe ms, ms patient, ms patientin',
    'need:avoid_cold':
      'hasse kälte, hassen kälte, keine kälte, mag keine kälte, mögen keine kälte, nicht zu kalt, nicht kalt, frostbeule, friere schnell, frieren schnell, ohne kälte',
    'need:english_spoken':
      'englischsprachig*, wo man englisch spricht, englisch gesprochen, mit englisch durchkommen, nur englisch sprechen, englisch gesprochen wird, mit englisch zurechtkommen',
    'need:no_car':
      'kein auto, ohne auto, keinen führerschein, kein führerschein, ohne führerschein, fahren nicht auto, fahre nicht auto, nicht auto fahren, nicht selbst fahren, kein mietwagen, keinen mietwagen, ohne mietwagen, öffentliche verkehrsmittel, öffentlichen verkehrsmitteln, öffis, autofrei, alles zu fuß, alles fußläufig, zu fuß machen kann',
    'need:visa_free': 'ohne visum, kein visum, visumfrei*, visafrei, kein visa, ohne visa, visumsfrei',
    'need:small_children':
      'kinderwagen, buggy, kleine kinder, kleinen kindern, kleinkindern, kleinkinder, kleinkind, krabbelkind',
    'avoid:hurricanes':
      'hurrikan, hurrikane, hurrikansaison, taifun, taifune, wirbelsturm, wirbelstürme, zyklon, zyklone',
    'avoid:monsoon': 'monsun, regenzeit, dauerregen, regen, monsunzeit',
    'avoid:malaria': 'malaria, malariagebiet, malariagebiete',
    'avoid:dengue': 'dengue, zika, mücken, moskitos, stechmücken',
    ailment:
      'asthma, asthmatiker, asthmatikerin, copd, höhenkrank, höhenkrankheit, bluthochdruck, hoher blutdruck, hohen blutdruck, herzkrank, herzprobleme, herzproblem, herzschwäche, herzfehler, herzschrittmacher, am herzen, sauerstoffgerät, mit sauerstoff',
    'avoid:altitude':
      'höhenkrankheit, große höhe, große höhen, höhenlage, höhenkrank, bluthochdruck, hoher blutdruck, hohen blutdruck, herzkrank, herzprobleme, herzproblem, herzschwäche, herzfehler, herzschrittmacher, am herzen, zu hoch oben, hochgebirge, sauerstoffgerät, mit sauerstoff',
    'avoid:crowds':
      'menschenmassen, massentourismus, touristenmassen, touristenhorden, touristen, touristenfallen, touristenfalle, überlaufen*, touristisch*, trubel, gedränge, viele menschen, zu viele menschen, massen, rummel, schlangestehen, overtourism, überfüllte strände, volle strände, menschenmenge, menschenmengen, große menschenmengen, überlaufen, überfüllt, überrannt',
    'avoid:crime': 'kriminalität, kriminell, taschendiebe, überfälle, gefährlich*, gefährlich, unsicher',
    'avoid:political': 'krieg, kriegsgebiet, unruhen, diktatur, diktaturen, krisengebiet',
    'avoid:wildfire': 'waldbrände, waldbrand, waldbränden',
    'avoid:air_pollution': 'smog, luftverschmutzung, abgase, asthma, asthmatiker, asthmatikerin, copd',
    'avoid:jellyfish': 'quallen',
    'avoid:storms': 'sturm, stürme, unwetter, hoher seegang',
    'avoid:extreme_heat':
      'extreme hitze, große hitze, brüllende hitze, 40 grad, hitzewelle, hitzewellen, affenhitze, gluthitze, bullenhitze',
    'avoid:extreme_cold': 'extreme kälte, eiseskälte, klirrende kälte, arktische kälte',
    'occasion:honeymoon':
      'flitterwochen, hochzeitsreise, honeymoon, frisch verheiratet, frischvermählt, frisch vermählt, flittern',
    'occasion:anniversary':
      'hochzeitstag, jahrestag, silberhochzeit, silberne hochzeit, goldene hochzeit, hochzeitsjubiläum, rubinhochzeit, jubiläum',
    'occasion:birthday': 'geburtstag, geburtstags~, runden geburtstag, runder geburtstag',
    'occasion:babymoon': 'babymoon, letzte reise zu zweit, bevor das baby kommt, vor der geburt',
    'occasion:proposal':
      'heiratsantrag, antrag machen, um ihre hand anhalten, verlobungsreise, ihr einen antrag, ihm einen antrag, frage aller fragen, um die hand anhalten',
    'occasion:wedding':
      'heiraten, unsere hochzeit, trauung, hochzeit feiern, heiraten wollen, unserer hochzeit, der trauung, der hochzeit, wir heiraten, ich heirate, heiraten wir',
    'occasion:graduation':
      'abschluss, studienabschluss, abitur, abi, abireise, bachelorabschluss, masterabschluss, examen, abschlussreise, abifahrt, matura, maturareise',
    'occasion:retirement':
      'pensionierung, rentenbeginn, ruhestand, in den ruhestand, in rente, pensioniert, frisch pensioniert',
    'occasion:bereavement':
      'gestorben, verstorben, beerdigung, trauer, trauern, todesfall, witwe, witwer, tod meines, tod meiner, tod von, verwitwet, verlust meiner, verlust meines, asche, in gedenken, in erinnerung an, von uns gegangen, nicht mehr lebt, nicht mehr bei uns',
    'occasion:separation':
      'scheidung, trennung, geschieden, getrennt, frisch getrennt, verlassen worden, liebeskummer, frisch geschieden, schluss gemacht',
    'occasion:recovery':
      'burnout, burn out, ausgebrannt, nach der operation, nach op, chemo, chemotherapie, krebs, genesung, erschöpft, überarbeitet, rekonvaleszenz, herzinfarkt, reha, wurde operiert, operiert worden',
    'occasion:reunion': 'wiedersehen, familientreffen, klassentreffen, ehemaligentreffen',
    'comfort:shoestring':
      'billig*, günstig*, preiswert*, so billig wie möglich, so günstig wie möglich, kleines budget, kleinem budget, kleinen budget, schmales budget, schmalem budget, wenig geld, wenig budget, nicht viel geld, nicht teuer, nicht zu teuer, nichts teures, low budget, hostel, hostels, rucksack~, backpack~, camping, zelten, zelt, jugendherberge, jugendherbergen, sparsam*, schnäppchen, knapp bei kasse, pleite, kostengünstig*, für schmales geld, erschwinglich*, bezahlbar*, knappes budget, begrenztes budget, nicht so teuer, schmaler geldbeutel, kleiner geldbeutel, kleinen geldbeutel, billiges bier, günstiges bier, billigem bier, günstigem bier, so wenig wie möglich, möglichst wenig, ohne ein vermögen auszugeben, sparsam, schäbig*, absteige, absteigen, budget klein, budget ist klein, budget knapp, budget ist knapp, ohne arm zu werden',
    'comfort:mid_range':
      'mittelklasse, mittleres budget, mittlere preisklasse, mittlere preislage, gutes mittelmaß, drei sterne, normales budget, durchschnittlich*, mittelmäßig, ordentliches hotel, solide, preislich in der mitte, mittel',
    'comfort:comfortable':
      'luxus, luxus~, luxuriös*, fünf sterne, vier sterne, gehoben*, edel, exklusiv*, erstklassig*, first class, business class, gönnen, uns etwas gönnen, mir etwas gönnen, geld spielt keine rolle, geld ist kein problem, boutiquehotel, boutiquehotels, vornehm, komfortabel, komfortable*, nobel, wasserbungalow, wasservilla, großes budget, hohes budget, premium, deluxe, schickes hotel, schicke hotels, edles hotel, darf was kosten, darf etwas kosten, darf ruhig was kosten, darf ruhig etwas kosten, kann was kosten, darf mehr kosten, kann ruhig was kosten, geld darf keine rolle spielen, wasservilla*, wasserbungalow*, bungalows über dem wasser, bungalow über dem wasser, villa über dem wasser, überwasserbungalow*, überwasservilla*',
    'pace:relaxed':
      'gemütlicher, langsamer, entspannter, ruhigeres tempo, langsam*, gemütlich*, ruhiges tempo, ohne stress, kein stress, stressfrei*, ohne hektik, keine hektik, entspannt*, in ruhe, gemächlich*, ohne eile, keine eile, locker, ganz entspannt, nicht so viel programm, nicht zu viel programm, wenig programm, zu viel programm, zu voll, zu vollgestopft, zu viel reingepackt, zu viele sachen, zu viel auf einmal, weniger programm, mehr luft, mehr freizeit, mehr zeit zum durchatmen, zu stressig, zu hektisch, freier tag, freien tag, ein tag ohne programm, ruhetag, ausschlafen, länger schlafen, später aufstehen, später anfangen, später starten, frühaufsteher, morgenmuffel, etwas leichter, ruhiger angehen, lockerer, zu eng getaktet, zu anstrengend, gehetzt, entzerren, entzerre, chilliger, nicht stressig, nicht zu stressig, nicht so stressig, nichts stressiges, ohne viel stress, wird schnell müde, werde schnell müde, schnell erschöpft, lange schlafen, gemütliche spaziergänge, kleine spaziergänge, ohne wecker',
    'pace:packed':
      'so viel wie möglich, möglichst viel, volles programm, vollgepackt, viel erleben, alles sehen, viel sehen, dicht gepackt, straffes programm, möglichst viel sehen, mehr rein, viel energie, mehr am tag, mehr pro tag, tage voll',
    'pace:balanced':
      'ausgewogen*, abwechslungsreich*, mischung aus, mix aus, gemischt, bunte mischung, von allem etwas',
    'novelty:famous':
      'berühmt*, bekannt*, klassiker, bucket list, weltberühmt*, muss man gesehen haben, highlights, klassisch*',
    'novelty:hidden':
      'geheimtipp, geheimtipps, abseits der touristenpfade, abseits der touristenströme, abseits der massen, abseits, unbekannt*, unentdeckt*, außergewöhnlich*, ungewöhnlich*, nicht touristisch*, nicht so touristisch*, wenig touristen, ohne touristen, keine touristen, kaum touristen, authentisch*, unberührt*, ursprünglich*, weniger bekannt*, etwas besonderes, mal was anderes, ausgefallen*, abgelegen*, was abgelegenes, etwas abgelegenes',
    'novelty:quiet':
      'ruhig*, ruhe, stille, still, abgeschieden*, einsam*, einsamkeit, friedlich*, idyllisch*, menschenleer*, nicht überlaufen*, nicht zu voll, nicht so voll, ohne menschenmassen, keine menschenmassen, ohne trubel, wenig los, nicht viel los, leere strände, erholsam, weit weg von allem, ruhe und frieden, beschaulich*, ungestört, zurückgezogen, nicht zu laut, nicht so laut, nicht laut, nicht zu laute, nicht so viele leute, nicht so viel los, wenig leute, weniger leute, nebensaison, außerhalb der saison, zwischensaison, vorsaison, nachsaison, kaum leute, kaum menschen, kaum touristen, wenig menschen',
    'novelty:lively':
      'lebhaft*, lebendig*, belebt*, pulsierend*, viel los, trubelig, wo was los ist, quirlig*, was los',
    'open:season':
      'egal wann, wann ist egal, irgendwann, jederzeit, zeitlich flexibel, flexible daten, zeit ist egal, kein fester termin, keine festen termine, keine festen daten, zu jeder zeit, ganzjährig, termin ist flexibel, zeitraum ist egal, zeitraum egal, wann immer, monat ist egal, monat egal, terminlich flexibel, reisezeit ist egal, wann wissen wir noch nicht',
    'open:length':
      'egal wie lange, dauer ist egal, dauer egal, länge ist egal, so lange wie nötig, beliebig lange, wie lange ist egal, dauer ist flexibel, offenes ende, kommt auf den preis an, je nach preis, preisabhängig',
    'open:budget':
      'geld spielt keine rolle, geld ist kein problem, budget ist egal, budget egal, preis ist egal, preis egal, kein budget, kein limit, egal was es kostet, egal wie teuer, budget ist offen, budget offen, geld ist egal, koste es was es wolle, unbegrenztes budget, budget spielt keine rolle, preis spielt keine rolle, flexibles budget, kein festes budget, budget flexibel, keine grenze, ohne limit, nach oben offen, keine obergrenze',
    'open:place':
      'egal wohin, wohin ist egal, egal wo, überall, irgendwohin, irgendwo, ganz egal wohin, überrasch mich, überrasch uns, ort ist egal, land ist egal, ziel ist egal, kein bestimmtes ziel, kein ziel im kopf, weltweit, die ganze welt, auf der ganzen welt, hauptsache weg, wohin auch immer, reiseziel ist egal, reiseziel ist offen, ziel offen, wissen noch nicht wohin, weiß noch nicht wohin, wo ist es, wo ists, wo wird es',
    'open:companions': 'egal mit wem, mit wem ist noch offen, wer mitkommt ist offen, wissen noch nicht wer mitkommt',
    'open:interests':
      'mögen alles, mag alles, alles mögliche, von allem etwas, keine besonderen interessen, offen für alles, für alles offen, interessiert uns alles, alles was spaß macht',
    'open:any':
      'egal, mir egal, uns egal, ist egal, ist mir egal, ist uns egal, ganz egal, keine ahnung, weiß nicht, weiß ich nicht, weiß ich noch nicht, weiß noch nicht, wissen wir noch nicht, wissen wir nicht, wissen noch nicht, keine präferenz, keine präferenzen, keine vorlieben, spielt keine rolle, macht nichts, nicht wichtig, unwichtig, flexibel, wir sind flexibel, sind flexibel, offen, noch offen, du entscheidest, entscheide du, such du aus, wie du meinst, was du meinst, beliebig, irgendwas, irgendeins, nichts bestimmtes, nichts besonderes, überspringen, weiter, nächste frage, kommt drauf an, noch nicht entschieden, noch unentschlossen, unentschlossen, schwer zu sagen, kann ich nicht sagen, keine angabe, wurscht, wurst, schnuppe, schnurz, alles gut, völlig egal, passt alles, keine meinung, nicht sicher, bin nicht sicher, sind nicht sicher, alles recht, ist alles recht',
    yes: 'ja, jo, jep, jawohl, jaja, joa, klar, na klar, natürlich, sicher, gern, gerne, sehr gern, sehr gerne, ok, okay, oki, passt, passt gut, gut, sehr gut, super, perfekt, prima, toll, genau, stimmt, richtig, korrekt, einverstanden, abgemacht, auf jeden fall, unbedingt, absolut, machen wir, mach das, mach mal, so machen wir es, so machen wirs, das machen wir, klingt gut, klingt super, klingt toll, hört sich gut an, klingt perfekt, warum nicht, in ordnung, freilich, bitte ja, ja bitte, ja gern, ja gerne, ja klar, ja genau, wunderbar, ausgezeichnet, großartig, das ist es, bestätigt, das passt, definitiv, gebucht, nehmen wir, nehm ich, nehme ich, auf gehts, los gehts, fein, spitze, cool, alles klar, ja passt, jawoll',
    no: 'nein, nee, ne, nö, nein danke, lieber nicht, eher nicht, nicht wirklich, auf keinen fall, bloß nicht, niemals, gar nicht, überhaupt nicht, jetzt nicht, noch nicht, nicht jetzt, später, vielleicht später, keinesfalls, keineswegs, falsch, stimmt nicht, das nicht, nicht das, nicht dieses, nicht nötig, brauche ich nicht, brauchen wir nicht, nein nein, ich glaube nicht, glaub nicht, kein interesse, keine lust, kein bedarf, na, nö danke, ach nein, lieber doch nicht, doch lieber nicht, doch nicht',
    others:
      "andere, anderes, anderen, andere vorschläge, andere ideen, andere optionen, andere orte, andere ziele, andere möglichkeiten, was anderes, etwas anderes, etwas andres, was andres, zeig mir andere, zeig uns andere, zeig mir was anderes, zeig mir etwas anderes, zeig uns was anderes, mehr vorschläge, mehr ideen, mehr optionen, mehr davon, weitere, weitere vorschläge, weitere ideen, weitere optionen, noch andere, noch mehr ideen, neue vorschläge, neue ideen, neue, drei andere, drei neue, alternativen, alternative, keins davon, keines davon, keine davon, keiner davon, nichts davon, keines von denen, keins von denen, keine von denen, keins der drei, keines der drei, keiner der drei, keine der drei, gefällt mir alles nicht, gefällt uns alles nicht, gefallen mir alle nicht, gefallen uns alle nicht, nichts dabei, nicht das richtige dabei, nichts passendes, was hast du noch, was gibt es noch, gibt es noch andere, gibts noch andere, hast du noch andere, hast du noch was anderes, versuch es nochmal, probier nochmal, such weiter, sonst noch was, gibt es sonst noch was, überzeugt mich alles nicht, überzeugt uns alles nicht, ähnliche, mehr wie das, mehr in der art, so was in der art, sowas in der art, lieber woanders, woanders, woandershin, anderswo, andere bitte, noch welche, ein paar andere, was gibts noch, was gibt's noch, was hast noch, was haste noch, gibts noch was, sonst noch was da, noch mehr sehen, mehr sehen, die anderen, den anderen",
    restart:
      'von vorn, von vorne, nochmal von vorn, nochmal von vorne, noch mal von vorne, fangen wir von vorne an, fangen wir nochmal an, fangen wir neu an, neu anfangen, neu starten, neustart, neuer versuch, alles vergessen, vergiss alles, alles zurücksetzen, zurücksetzen, reset, zurück auf anfang, zurück zum anfang, ganz von vorn, ganz von vorne, bei null anfangen, von null anfangen, alles auf anfang, neue suche, alles löschen, lösch alles, wir fangen nochmal an, wir fangen von vorne an, vergiss was ich gesagt habe, alles auf null, ganz neu, neue reise, vergiss die reise, vergiss diese reise',
    change_mind:
      'anders überlegt, umentschieden, haben es uns anders überlegt, habe es mir anders überlegt, habs mir anders überlegt, meinung geändert, pläne geändert, planänderung, doch nicht, doch lieber, lieber doch, dann doch lieber, nicht mehr sicher, bin mir nicht mehr sicher, sind uns nicht mehr sicher, rückgängig, rückgängig machen, ich nehme das zurück, nehme das zurück, nochmal überlegt, noch mal überlegt, falsche wahl, ich meinte, wir meinten, wollen da nicht mehr hin, will da nicht mehr hin, nicht mehr dahin, wechseln, umschwenken, zurück zu den vorschlägen, zurück zur auswahl, nochmal auswählen, neu wählen, bereue, bereuen, kalte füße, verworfen, wir wollen doch nicht, ziel wechseln, anderes ziel, reiseziel wechseln, reiseziel ändern, ziel ändern, fahren doch nicht, fliegen doch nicht, nicht mehr hin, zurück zu den anderen, einen schritt zurück, nochmal zurück, zurückgehen, verklickt, falsch geklickt, können wir noch wechseln, können wir noch tauschen',
    pick: "das machen wir, das wird gemacht, nehmen, nehme, nehm, nimm, wir nehmen, ich nehme, ich nehm, nehmen wir, nehmen wir doch, nehme ich, wähle, wählen, ich wähle, wir wählen, gewählt, entscheide mich für, entscheiden uns für, haben uns entschieden für, habe mich entschieden für, haben uns für, habe mich für, entschieden für, fällt auf, wahl fällt auf, wird es, wirds, soll es sein, solls sein, es wird, das wird es, wir wollen, ich will, wir wollen nach, ich will nach, will, wollen, möchte, möchten, wir möchten, ich möchte, wir fahren nach, wir fliegen nach, ich fahre nach, ich fliege nach, fahren wir nach, fliegen wir nach, fahren wir, fliegen wir, ab nach, auf nach, auf gehts nach, los nach, buch, buche, buchen, buchen wir, gehen wir nach, dann, dann nehmen wir, bitte, lieber, am liebsten, favorit, mein favorit, unser favorit, ist mein favorit, ist unser favorit, gewinnt, hat gewonnen, ist es, ist perfekt, ist super, machen wir, ich bin für, wir sind für, bin für, sind für, stimme für, stimmen für, einigen uns auf, haben uns geeinigt auf, gern nach, gerne nach, wir bleiben bei, ich bleibe bei, bleiben bei, klingt perfekt, soll es werden, plädiere für, das ist es, hat uns überzeugt, hat mich überzeugt, überzeugt uns, überzeugt mich, ist unsere wahl, ist meine wahl, gefällt mir am besten, gefällt uns am besten, am besten gefällt mir, am besten gefällt uns, gekauft, abgemacht, gebongt, wir kommen, wurden wir nehmen, wurde ich nehmen, wird's, nehm ich, das wird's, ohne zu zögern, ohne zu überlegen",
    choose_for_me:
      'such du aus, suchen sie aus, such aus, such dir was aus, such eins aus, such für uns aus, such du eins aus, wähl du, wähle du, wähl für uns, wähle für uns, wähl für mich, wähle für mich, wählen sie, entscheide du, entscheid du, entscheiden sie, du entscheidest, du wählst, du darfst wählen, nimm du, nimm irgendeins, nimm eins, nimm was du willst, egal welches, egal welche, egal welcher, egal welchen, ganz egal, mir egal, uns egal, ist egal, ist mir egal, ist uns egal, egal, alle gut, alle sind gut, gefallen mir alle, gefallen uns alle, sind alle gut, alle schön, alle drei gut, überrasch mich, überrasch uns, überraschen sie uns, überraschen sie mich, was würdest du nehmen, was würdest du wählen, was würden sie nehmen, was empfiehlst du, was empfehlen sie, was rätst du, welches empfiehlst du, welchen empfiehlst du, welches würdest du nehmen, welches ist das beste, was ist das beste, das beste, den besten, deine empfehlung, deine wahl, dein favorit, kann mich nicht entscheiden, können uns nicht entscheiden, kann mich schwer entscheiden, schwer zu entscheiden, schwere entscheidung, hilf mir, hilf uns, hilf uns bei der entscheidung, wirf eine münze, würfel, liegt bei dir, überlasse ich dir, überlassen wir dir, ich vertraue dir, wir vertrauen dir, du bist der experte, weißt du am besten, entscheide für uns, entscheide für mich, entscheidest du, sie entscheiden, entscheiden sie für uns, keine präferenz, keine vorliebe, was würdest du machen, was würden sie machen, wohin würdest du fahren, wohin würdest du fliegen, an meiner stelle, an unserer stelle, was würdet ihr nehmen, welches würdet ihr nehmen, was würdet ihr machen, was empfehlt ihr, sucht ihr aus, sucht was aus, entscheidet ihr, ihr entscheidet, welches nähmst du, für welches würdest du dich entscheiden',
    any_of_them: 'beide, alle drei, alle, jedes, jeder davon, jedes davon',
    none_of_them: 'keins, keines, keiner, keine davon, keins davon, weder noch, keines davon, keiner davon',
    lean: 'vielleicht, eventuell, möglicherweise, tendiere zu, tendieren zu, eher, klingt gut, klingt interessant, klingt nett, klingt schön, klingt spannend, klingt toll, klingt verlockend, sieht gut aus, sieht schön aus, sieht interessant aus, sieht toll aus, wäre schön, wäre gut, wäre interessant, interessant, reizt mich, reizt uns, spricht mich an, spricht uns an, gefällt mir, gefällt uns, finde ich gut, finden wir gut, finde ich schön, finden wir schön, finde ich interessant, ich mag, wir mögen, mag ich, mögen wir, ich glaube, ich denke, wir denken, glaube, denke, wahrscheinlich, könnte passen, könnten, könnte, ist schön, ist nett, ist interessant, ist verlockend, ist gut, nicht schlecht, hm, hmm, schwanke, schwanken, bin am überlegen, sind am überlegen, überlege, überlegen, nicht sicher bei, gefallen mir, gefallen uns',
    what_about:
      "was ist mit, wie wäre es mit, wie wärs mit, wie wäre, wie steht es mit, wie siehts aus mit, wie sieht es aus mit, und was ist mit, warum nicht, wieso nicht, was hältst du von, was halten sie von, was meinst du zu, was denkst du über, was sagst du zu, kennst du, kennen sie, hast du auch, gibt es auch, geht auch, ginge auch, wäre auch möglich, würdest du empfehlen, und, ist eine option, wie ist es mit, lohnt sich, wie schauts mit, wie schaut's mit, wie schaut es mit, wie schauts aus mit, wie schaut's aus mit, wie siehts mit, wie sieht's mit",
    one: 'ort, ziel, vorschlag, reiseziel, idee, stadt, insel, land, variante, auswahl, davon, von denen, von den dreien, von den drei, von allen, der drei, in der liste, möglichkeit, der, die, das, ding',
    option: 'option, nummer, nr, vorschlag, ziel, variante, möglichkeit, #, platz, ort, plan, auswahl, idee, antwort',
    'ordinal:1': 'erste*, ersteres, ersterer, ersteren, 1te*, das erste, die erste, der erste, den ersten, oberste*',
    'ordinal:2': 'zweite*, zweiteres, 2te*, mittlere*, das zweite, die zweite, der zweite, den zweiten',
    'ordinal:3':
      'dritte*, 3te*, letzte*, letzteres, letzterer, letzteren, unterste*, das dritte, die dritte, den dritten, das letzte, die letzte, den letzten, letztgenannte*',
    cheaper:
      'billiger, günstiger, preiswerter, billigere*, günstigere*, weniger teuer, nicht so teuer, zu teuer, sprengt das budget, sprengt unser budget, über dem budget, über unserem budget, kostet zu viel, weniger kosten, können wir uns nicht leisten, kann ich mir nicht leisten, geld sparen, kosten senken, günstigeres, billigeres, etwas teuer, bisschen teuer, recht teuer, ganz schön teuer, ziemlich teuer, bissl teuer, ganz schön happig, mach es gunstiger, mach es billiger, spar ein bisschen, kosten drucken, weniger ausgeben, sparen wir',
    cheapest:
      'billigste*, günstigste*, preiswerteste*, am billigsten, am günstigsten, preiswertesten, kostengünstigste*',
    dearer:
      'luxuriöser, luxuriösere*, teurer, teurere*, schicker, schickere*, komfortabler, edler, gehobener, exklusiver, etwas besseres, was besseres, bessere hotels, hochwertiger',
    dearest: 'teuerste*, luxuriöseste*, am teuersten, am luxuriösesten, edelste*, exklusivste*',
    warmer: 'wärmer, heißer, sonniger, wärmere*, sonnigere*, am wärmsten, wärmste*, mehr sonne, sonnigste*, heißeste*',
    cooler:
      'kühler, kälter, kühlere*, kältere*, weniger heiß, nicht so heiß, kühlste*, am kühlsten, kälteste*, milder, frischer',
    warmest: 'wärmste*, am wärmsten, heißeste*, sonnigste*, am sonnigsten, besten wetter, beste wetter',
    coolest: 'kühlste*, am kühlsten, kälteste*',
    nearest:
      'nächstgelegene*, am nächsten, am nächsten dran, kürzester flug, kürzesten flug, kürzeste anreise, kürzesten anreise, am schnellsten zu erreichen',
    quietest:
      'ruhigste*, am ruhigsten, stillste*, einsamste*, am wenigsten los, am wenigsten überlaufen, am wenigsten touristisch, entspannteste*',
    safest: 'sicherste*, am sichersten',
    liveliest: 'lebendigste*, am meisten los, am lebendigsten, lebhafteste*',
    easiest: 'am einfachsten, am leichtesten, bequemste*, flachste*, am flachsten',
    least_walking: 'am wenigsten laufen, am wenigsten treppen, am wenigsten stufen, wenigsten treppen',
    best_food:
      'besten essen, bestes essen, beste essen, beste küche, besten küche, am besten isst, isst man am besten, besten restaurants',
    best_beaches:
      'besten strände, besten stränden, schönsten strände, schönsten stränden, besten strand, schönsten strand, schönste strand, beste strand, tollsten strände, tollsten stränden',
    best_nightlife: 'beste nachtleben, besten nachtleben, besten partys, beste party, besten party, bestes nachtleben',
    closer:
      'näher, nähere*, nicht so weit, näher dran, weniger weit, kürzerer flug, kürzere anreise, am nächsten dran, zu weit, zu weit weg, näher an zu hause, nicht so weit weg',
    quieter:
      'ruhiger, ruhigere*, stiller, weniger touristisch, nicht so touristisch, weniger überlaufen, weniger voll, weniger touristen, abgelegener, einsamer, ruhigste*, am ruhigsten, zu überlaufen, zu touristisch, zu voll, zu viele touristen, weniger los',
    why: 'warum, wieso, weshalb, wozu, warum fragst du, wieso fragst du, warum fragen sie, wofür, wofür brauchst du das, wozu brauchst du das, warum willst du das wissen, wieso willst du das wissen, warum musst du das wissen, ist das wichtig, spielt das eine rolle, was hat das damit zu tun, warum ist das wichtig, wozu ist das wichtig, was tut das zur sache, muss ich das beantworten, warum die frage, wieso die frage, was geht dich das an, wozu musst du, wozu brauchst du, warum musst du, wofur brauchst du, wofur ist das, wozu ist das, ist das notig, ist das wirklich notig, muss das sein',
    meaning:
      'was meinst du, was meinen sie, was heißt das, was bedeutet das, wie meinst du das, wie meinen sie das, verstehe ich nicht, versteh ich nicht, verstehe nicht, versteh nicht, verstehe die frage nicht, wie bitte, hä, häh, was soll das heißen, was ist gemeint, was ist damit gemeint, kannst du das erklären, können sie das erklären, erklär mir die frage, erklär die frage, was genau meinst du, noch mal bitte, inwiefern, wie ist das gemeint, was willst du wissen, bitte was, in welchem sinne',
    options:
      'zum beispiel, z b, was zum beispiel, was gibt es, was gibts, was gibt es denn, was gibt es da, was für möglichkeiten, welche möglichkeiten, welche möglichkeiten gibt es, welche optionen, welche optionen gibt es, welche auswahl, was steht zur auswahl, was kann ich sagen, was kann ich antworten, was soll ich sagen, was soll ich antworten, was wäre normal, was ist normal, was ist üblich, was ist realistisch, wie viel brauche ich, wie viel braucht man, wieviel braucht man, wie viel sollte man einplanen, beispiele, ein beispiel, gib mir beispiele, gib beispiele, hast du beispiele, beispiele bitte, wie etwa, was sagen andere, was schlägst du vor, was schlagen sie vor, schlag was vor, mach einen vorschlag, was hast du zu bieten, was könnte ich sagen, was ist denn normal',
    'ask:weather':
      'wetter, temperatur, temperaturen, wie warm, wie heiß, wie kalt, regen, regnet es, klima, grad, wassertemperatur, wie ist das wetter, schnee, luftfeuchtigkeit, sonnig, ist es heiß, ist es warm, ist es kalt, regnet, ist es dort heiß, ist es dort warm, ist es dort kalt, ist es da heiß, ist es da warm, wird es heiß, wird es dort heiß, wird es warm',
    'ask:season':
      'beste zeit, beste reisezeit, beste monat, bester monat, welcher monat, welchem monat, wann am besten, wann sollte man, wann sollten wir, wann ist es am schönsten, reisezeit, regenzeit, hochsaison, nebensaison, beste jahreszeit, besten zeit, beste woche, welche woche, welcher woche',
    'ask:cost':
      'kosten, kostet, was kostet, wie teuer, preis, preise, teuer, billig, budget, wie viel kostet, wieviel kostet, wie viel geld, tagesbudget, preisniveau, wie günstig, was kosten, bargeld, mit karte, kreditkarte, trinkgeld, geldautomat',
    'ask:getting_there':
      'wie komme ich, wie kommen wir, wie kommt man, hinkommen, hin, anreise, flug, flüge, direktflug, direktflüge, flugzeit, flugdauer, wie kommen wir hin, wie komme ich hin, wie kommt man hin, wie lange fliegt man, wie lange dauert der flug, wie weit, flughafen, fliegt man, wie weit weg, anreisen, stunden flug, wie lange ist der flug',
    'ask:getting_around':
      'vor ort bewegen, herumkommen, mietwagen, auto nötig, braucht man ein auto, brauchen wir ein auto, öffentliche verkehrsmittel, taxi, taxis, bus, busse, züge, fortbewegen, fortbewegung, roller, ohne auto, zu fuß, nahverkehr, auto mieten',
    'ask:things_to_do':
      'was kann man, was kann man machen, was kann man unternehmen, was gibt es zu sehen, was gibt es zu tun, was gibt es dort, aktivitäten, sehenswürdigkeiten, ausflüge, unternehmen, unternehmungen, zu sehen, zu tun, highlights, was macht man, was sollte man sehen, tagesausflüge, museen, langweilig, was können wir dort machen, attraktionen, nicht verpassen, muss man gesehen haben, muss man sehen, sollte man sehen, unbedingt sehen, was gibt es sonst noch zu tun, was kann man sonst noch, was kann man noch machen, was gibt es noch zu sehen, was können wir sonst noch machen, was können wir noch machen',
    'ask:where_to_stay':
      'wo übernachten, wo übernachtet man, übernachten, unterkunft, unterkünfte, hotel, hotels, welches viertel, welcher ort, welche gegend, stadtteil, ferienwohnung, ferienwohnungen, resort, wo wohnt man, wo wohnen, wo schlafen, welcher stadtteil, beste lage, wo schlafen wir, wo pennen wir, wo übernachten wir, wo schlafe ich, wo kann man schlafen, zum schlafen, zum übernachten',
    'ask:food':
      'essen, küche, restaurants, gerichte, spezialitäten, trinken, was isst man, vegetarisches essen, veganes essen, schmeckt',
    'ask:packing':
      'einpacken, packen, packliste, mitnehmen, kleidung, anziehen, gepäck, koffer, was muss mit, was sollte ich mitnehmen, in den koffer, adapter, regenschirm',
    'ask:safety':
      'sicher, sicherheit, gefährlich, kriminalität, wie sicher, ist es sicher, ist es dort sicher, gefahr, gefahren, betrug, nachts allein, abends rausgehen, abends alleine, abends allein, nachts raus, nachts rumlaufen',
    'ask:health':
      'impfung, impfungen, impfen, malaria, arzt, ärzte, krankenhaus, gesundheit, mücken, leitungswasser, wasser trinken, apotheke, dengue, höhenkrankheit, medizinisch, geimpft',
    'ask:entry':
      'visum, visa, reisepass, pass, einreise, einreisebestimmungen, zoll, personalausweis, braucht man ein visum, brauche ich ein visum, brauchen wir ein visum, ausweis',
    'ask:children':
      'kinder, kindern, kind, kleinkind, baby, kinderfreundlich, für kinder, familien, familienfreundlich, mit kindern, kinderwagen, teenager, kleinkinder, kleinkindern, kleine kinder, kleinen kindern, die kleinen, den kleinen, kleine',
    'ask:accessibility':
      'rollstuhl, barrierefrei, treppen, stufen, gehbehindert, hügelig, steil, knie, kniee, viel laufen, gehstock, krücken',
    'ask:crowds':
      'überlaufen, voll, touristisch, viele touristen, wie voll, menschenmassen, wie touristisch, touristen, viel los, ruhig',
    'ask:nightlife': 'nachtleben, bars, clubs, party, partys, feiern, ausgehen, kneipen',
    'ask:beaches': 'strand, strände, stränden, baden, schwimmen, sand, sandstrand, sandstrände, schnorcheln',
    'ask:compare':
      'vergleich, vergleiche, vergleichen, unterschied, unterschiede, im vergleich, besser, was ist besser, welches ist besser, welche ist besser, vor und nachteile, unterscheiden, unterscheidet, was ist günstiger, welches ist günstiger, was ist wärmer, welches ist wärmer, welches ist ruhiger, welches ist näher, gegenüber, oder lieber',
    'ask:reasons':
      'warum diese, wieso diese, warum gerade, wieso gerade, warum hast du, wieso hast du, warum genau, warum empfiehlst du, wieso empfiehlst du, warum schlägst du, wieso schlägst du, gründe, begründung, was macht es, was spricht für, warum ausgerechnet, wieso ausgerechnet, warum sollten wir, warum sollte ich, wie kommst du auf, wie bist du darauf gekommen, warum die drei, warum diese drei, warum schlagt ihr',
    'ask:plan':
      'reiseplan, tagesplan, reiseverlauf, ablauf, route, nächster schritt, nächste schritte, wie geht es weiter, wie gehts weiter, was kommt jetzt, was nun, was jetzt, wie weiter',
    'ask:general':
      'mehr über, mehr erfahren, details, infos, informationen, beschreib, beschreibe, beschreiben, erzähl mir von, erzähl mir mehr, erzähl mehr, erzähl mir etwas über, erzähl uns von, erzähl von, wie ist es dort, wie ist es da, wie ist es in, wie ist es auf, sag mir mehr, mehr wissen, näheres',
    'ask:assistant':
      'wer bist du, was bist du, bist du ein bot, bist du ein mensch, bist du ein roboter, bist du echt, bist du eine ki, bist du chatgpt, was kannst du, wie funktionierst du, wie funktioniert das, wie heißt du, dein name, kannst du buchen, können sie buchen, welche sprachen, welche sprachen sprichst du, sprichst du, ist das ein bot, wer sind sie, sind sie ein mensch, echter mensch',
    'talk:greeting':
      'hallo, hi, hey, guten tag, guten morgen, guten abend, moin, servus, grüß gott, grüezi, grüß dich, tach, hallöchen, huhu, wie gehts, wie geht es dir, wie geht es ihnen, na, seid gegrüßt',
    'talk:thanks':
      'danke, danke schön, dankeschön, vielen dank, danke sehr, tausend dank, herzlichen dank, besten dank, merci, dank dir, danke für die hilfe, danke für deine hilfe, lieben dank',
    'talk:goodbye':
      'tschüss, tschüs, tschau, ciao, auf wiedersehen, bis bald, bis dann, bis später, gute nacht, schönen tag noch, servus bis bald, machs gut, mach es gut, pfiati, ade, wiedersehen, das wars, bis morgen, schönen abend noch, ich überlege es mir, wir überlegen noch, ich überlege noch, ich denke darüber nach, melde mich morgen, melde mich wieder, morgen wieder, darüber schlafen, drüber schlafen',
    'talk:praise':
      'du bist toll, du bist super, du bist großartig, gut gemacht, sehr hilfreich, hilfreich, gute arbeit, tolle arbeit, klasse arbeit, du bist der beste, du bist die beste, beeindruckend, ich liebe dich, tolle app, kluger bot, super arbeit, das hast du gut gemacht, du hilfst mir sehr, super gemacht',
    'talk:complaint':
      'nutzlos, unnütz, das nervt, nervig, du nervst, blöd, blödsinn, quatsch, unsinn, dumm, idiot, so ein mist, mist, scheiße, du verstehst mich nicht, du verstehst nichts, du hörst nicht zu, hör zu, hör mir zu, habe ich schon gesagt, hab ich schon gesagt, hab ich doch schon gesagt, hab ich doch gesagt, habe ich doch gesagt, das hatte ich schon gesagt, sagte ich schon, sagte ich bereits, zeitverschwendung, schlecht, unbrauchbar, das hast du schon gefragt, hast du schon gefragt, nicht hilfreich, so ein quatsch, furchtbar, lächerlich, ergibt keinen sinn, das ist müll, saftladen',
    'talk:joke':
      'haha, hahaha, lol, witz, erzähl einen witz, erzähl mir einen witz, erzähl mal einen witz, hihi, hehe, zum mond, auf den mond, zum mars, mars, hogwarts, mordor, atlantis, in die hölle',
    'talk:distress':
      'umbringen, mich umbringen, selbstmord, suizid, will sterben, nicht mehr leben, will nicht mehr leben, leben beenden, kein sinn mehr, selbst verletzen, mir etwas antun, will nicht mehr da sein',
    undecided:
      'hm, hmm, mal überlegen, muss überlegen, muss noch überlegen, müssen überlegen, müssen noch überlegen, lass mich überlegen, überlege noch, unentschlossen, weiß nicht, keine ahnung, nicht sicher, brauche zeit, brauchen zeit, muss drüber schlafen, drüber schlafen, muss meine frau fragen, muss meinen mann fragen, noch fragen, ähm, äh, moment, na ja, naja, tja, wenn es nicht so weit, wenn nur, unsicher',
    praise_it:
      'schön, toll, super, interessant, wunderschön, herrlich, klasse, wow, spannend, verlockend, hübsch, nett, sehen gut aus, klingen gut, sind gut',
    tell_me:
      'erzähl, erzähle, erzähl mir, erzähl uns, zeig, zeig mir, zeig uns, zeige, erklär, erkläre, beschreib, beschreibe, sag mir, sag uns, sagen sie mir, ich will wissen, wir wollen wissen, ich möchte wissen, wir möchten wissen, würde gern wissen, würde gerne wissen, kannst du mir sagen, können sie mir sagen, weißt du, infos zu, infos über, informationen zu, informationen über, mehr über, details zu, mich interessiert, erzählen sie',
    'plan:accommodation':
      'unterkunft, unterkünfte, hotel, hotels, übernachtung, übernachten, viertel, gegend, stadtteil, stadtviertel, wo übernachten, wo wohnen, wo schlafen, lage, bleibe, ferienwohnung, zimmer, schlafen, wo schlafen wir, wo pennen wir',
    'plan:flights':
      'flüge, flug, anreise, flugtickets, tickets, hinflug, wie kommen wir hin, verkehrsmittel, transport',
    'plan:activities':
      'aktivitäten, unternehmungen, ausflüge, sehenswürdigkeiten, was kann man machen, was man machen kann, erlebnisse, touren, attraktionen, aktivität, programmpunkte',
    'plan:itinerary':
      'reiseplan, tagesplan, ablauf, tag für tag, programm, reiseverlauf, zeitplan, die tage, route, tagesablauf, itinerar, plan der tage',
    'plan:finalization':
      'abschließen, zusammenfassung, fertig planen, plan abschließen, fertigstellen, fertig machen, export, exportieren, kalender, überblick, übersicht, alles zusammen, endgültiger plan, finalisieren, was fehlt noch, was ist noch offen, was bleibt noch, was müssen wir noch',
    'plan:next':
      'weiter, nächster schritt, nächste, nächster, nächstes, weitermachen, machen wir weiter, fahr fort, fahren wir fort, wie gehts weiter, wie geht es weiter, was kommt als nächstes, was jetzt, was nun, und jetzt, mach weiter, weiter gehts, als nächstes, passt so, mach fertig, mach den plan fertig, mach alles fest, so festmachen',
    'plan:show':
      'zeig, zeige, zeig mir, zeig uns, zeigen, anschauen, ansehen, schauen, schau, planen, plane, planung, beginnen, anfangen, starten, fangen wir an mit, beginnen wir mit, fang an, finde, finden, suchen, such, zurück zu, gehen wir zu, kümmern wir uns um, reden wir über, sprechen wir über, weiter mit, weiter zu, buchen, sehen, organisieren, hilf uns mit, wählen, aussuchen, dann, was fehlt noch, was ist noch offen, was bleibt noch',
    'plan:add':
      'füge, füg, hinzufügen, dazu, hinzu, rein, einplanen, plane ein, nimm, nimm noch, aufnehmen, nehmen, wählen, wähle, buche, buchen, wollen, will, möchte, möchten, hätten gern, hätte gern, lieber, mag, mögen, pack, packe, setz, einbauen, bau, ergänze, ergänzen, vergiss nicht, übernachten in, wohnen in, nicht verpassen, nicht missen',
    'plan:drop':
      'streich, streiche, streichen, lösche, lösch, löschen, entferne, entfernen, raus, heraus, weg, weglassen, lass, ohne, kein*, nicht, nimm raus, absagen, rausnehmen, brauchen wir nicht, brauche ich nicht, vergiss, wirf, schmeiß, auslassen, weglässt, überspringen, fällt weg, wirf raus, schmeiss raus, weg damit',
    'plan:move':
      'füge, füg, plane, nimm, verschieb, verschiebe, verschieben, verlege, verlegen, leg, lege, tausche, tauschen, setz, setze, mach, mache, pack, packe, schieb, schiebe, lieber, auf, umplanen, vorziehen, besser am, lieber am',
    'plan:arrive':
      'ankommen, kommen an, komme an, ankunft, landen, lande, landung, anreise, treffen ein, flug landet, flieger landet, unser flug kommt an, einchecken, check in, sind da, kommen um, landet, kommt an, kommen wir an, kommen erst um, kommen erst, kommen gegen, kommen so um, kommen so gegen, kommen ca',
    'plan:leave':
      'abfahren, abreisen, abreise, rückflug, rückreise, fliegen zurück, fliege zurück, heimflug, fahren zurück, fahre zurück, müssen los, abflug, fliegt ab, geht unser flug, geht der flug, auschecken, check out, fahren ab, fahren heim, fliegen heim, heimreise, müssen am flughafen sein, zurückfliegen, geht zurück, müssen raus, zimmer räumen, müssen um, fliegt zurück, zug zurück, flieger geht, checken aus, müssen wir los, zum flughafen',
    'plan:make':
      'erstell einen plan, erstelle einen plan, erstelle den plan, mach einen plan, mach den plan, mach uns einen plan, mach mir einen plan, plane die reise, plan die reise, plane alles, plan alles, plane unsere reise, plane meine reise, plan unsere tage, plane unsere tage, plane die tage, plan die tage, erstelle den reiseplan, erstelle einen reiseplan, erstell uns einen reiseplan, stell einen plan zusammen, stell uns einen plan zusammen, plan das für uns, plane es für uns, füll die tage, mach einen tagesplan, erstelle einen tagesplan, mach einen vorschlag für den ablauf, schreib den plan, schreib alles auf',
    'plan:undo':
      'rückgängig, rückgängig machen, mach das rückgängig, mach rückgängig, mach es wieder wie vorher, wie es vorher war, wie vorher, zurücknehmen, nimm das zurück, letzte änderung zurück',
    'plan:day': 'tag, tages, tags',
    'plan:noon': 'mittag, mittags, am mittag, zu mittag',
    'plan:midnight': 'mitternacht',
    'plan:morning':
      'morgens, vormittag, vormittags, früh, am morgen, in der früh, frühmorgens, am vormittag, zum frühstück',
    'plan:afternoon': 'nachmittag, nachmittags, am nachmittag',
    'plan:evening': 'abend, abends, am abend, nachts, spätabends, spät',
    safari: 'safari, safaris, ~safari, big five',
    animal:
      'hund, hundin, huendin, welpe, welpen, kater, katze, katzchen, labrador, dackel, pudel, terrier, kaninchen, papagei, pferd, schildkrote',
    out_after: 'raus, rausnehmen, heraus, runter, runter von der liste',
    in_after: 'rein, reinnehmen, dazu, drauf, hinein, stattdessen',
    instead_of: 'statt, anstatt, anstelle von, an stelle von, statt nach',
    exchange:
      'tausch, tausche, tauschen, tauscht, ersetze, ersetz, ersetzen, ersetzt, wechsle, austauschen, auswechseln, eintauschen, ausgetauscht',
    first_two: 'ersten beiden, ersten zwei, beiden ersten, ersten 2, zwei ersten',
    last_two: 'letzten beiden, letzten zwei, beiden letzten, letzten 2, zwei letzten',
    take_it:
      'das nehmen wir, nehmen wir, das nehme ich, nehme ich, den nehmen wir, die nehmen wir, das machen wir, machen wir, machen wir das, das machen, mache ich, so machen wir es, abgemacht, entschieden, ist entschieden, beschlossene sache, gekauft, gebucht, ihr habt uns uberzeugt, du hast uns uberzeugt, du hast mich uberzeugt, uberzeugt, dahin fahren wir, da fahren wir hin, da wollen wir hin, dahin wollen wir, wir kommen, genau das, dabei bleibt es, dabei bleiben wir, das soll es sein, dann nehmen wir das, dann nehmen wir die, dann nehmen wir den, nehmen wir das, nehmen wir den, nehmen wir die, dann das, dann die, dann den, das da, den da, die da, das ist es, dann eben das, buch das, buche das, buchen sie das, buchen wir das, buch es',
    again:
      'wieder hin, wieder dorthin, wieder dahin, noch mal hin, nochmal hin, noch einmal hin, wieder zuruck, zuruckkehren, wiederkommen, wieder da hin, nochmals hin, wieder besuchen, gern wiedersehen, gerne wiedersehen, möchte es wiedersehen, will es wiedersehen, möchte dahin zurück, möchte sie es sehen',
    personal: 'wird, hat geburtstag, hat angst, und ich',
    the_week: 'fur die woche, fuer die woche, fur die ganze woche',
    'plan:swap': 'tausche, tausch, tauschen, tauscht, vertausche, vertauschen, wechsle, umdrehen',
    not_that: 'nicht dass, ist nicht so dass, nicht weil, habe nicht gesagt dass',
    correction:
      'äh nein, ach nein, quatsch, ich meine, ich meinte, ähm nein, nein quatsch, sorry, pardon, korrigiere, korrektur, vielmehr, oder besser gesagt, moment, ach quatsch, entschuldigung',
    too_many: 'zu viel, zu viele',
    staying:
      'kommt nicht mit, kommen nicht mit, kommt aber nicht mit, kommen aber nicht mit, kommt leider nicht mit, kommen leider nicht mit, bleibt zu hause, bleiben zu hause, bleibt daheim, bleiben daheim, bleibt bei, bleiben bei, passen auf die kinder auf, fährt nicht mit, fahren nicht mit, will nicht mit, ist nicht dabei, sind nicht dabei, kommt doch nicht mit, kommen doch nicht mit, kommt jetzt doch nicht mit, springt ab, ist abgesprungen, kann nicht mit, kann doch nicht mit, können nicht mit, bleibt so lange bei, wird bei, werden bei',
    habit:
      'immer, meistens, meist, normalerweise, gewöhnlich, üblicherweise, sonst immer, jedes jahr, jeden sommer, jeden winter, jedes frühjahr, jeden herbst, jedes mal, jahr für jahr, jahrein jahraus, alle jahre, in der regel, fast immer, jeden urlaub, jede weihnachten, jede ostern, jährlich, seit jahren, schon seit jahren, seit ewigkeiten',
  },
  forms: (word) =>
    ['e', 'en', 'er', 'es', 'em'].map((ending) => (word.endsWith('e') ? word.slice(0, -1) : word) + ending),
  little: {
    half_weekday: '',
    ends_weekday: '',
    strolling: 'spazieren spaziergang spaziergange bummeln',
    if: 'wenn falls sofern',
    object: '',
    all_of: 'alle allen aller diese dieser',
    long: 'lange langen langer langem',
    something: 'was etwas irgendwas',
    drawback:
      'weit teuer voll uberlaufen touristisch schlecht gefahrlich langweilig schwer schwierig heiss kalt hasslich lange verkehrt schlimm ubel ohne blod dumm',
    onwards: 'an',
    partitive: 'davon denen',
    night: 'nacht',
    months: 'monat monate monaten',
    weeks_or_days: 'woche wochen tag tage tagen',
    which: 'welche welcher welches welchem',
    before: 'vor',
    after: 'nach',
    dated: 'am vom bis ab den zum dem zurück zuruck',
    looking: 'aussehen aussahe sahe sieht',
    planning: 'plan plane planen plant planst entwirf skizziere skizzier organisiere organisier',
    both: 'beide',
    included: 'inklusive inkl inbegriffen einschliesslich',
    lodging: 'hotel hotels zimmer unterkunft unterkunfte hostel airbnb ferienwohnung ubernachtung',
    too: 'zu',
    welcome: 'schon gut verlockend',
    asking_verb: 'ist hat liegt kostet wird ware gibt',
    article:
      'der die das den dem des beim vom zum im ein eine einen einem einer eines mein meine meinen unser unsere unseren noch ein paar mehr etwas nummer dein deine deinen meinem meiner unserem unserer meines unseres',
    filler:
      'der die das den dem des ein eine einen einem einer und oder ist sind bin fur fuer ich wir sie er es du ihr ja nein bitte danke auch mal doch noch so also dann na ach oh hm zu mit in im am an auf von vom nach sehr ganz wirklich eigentlich einfach gerne gern jetzt nun hier da dort dass wenn was wie mich mir uns dich dir mein meine unser unsere war hat haben habe hab wird werden kann konnen kannst wurde wurden halt eben schon nur sich man hallo hi ok okay gut gerade zum zur beim ums gibt gibts viel viele alle ihre seine diese dieser dieses',
    choosing_filler:
      'mal der die das den dem ein eine einen und ist fur fuer ich wir es ja bitte gerne gern nehmen nehme nehm nach dann also doch so na oh ok okay einfach jetzt auf in mit zu uns mir mich reise urlaub gehen gehts fahren fliegen wollen will mochte mochten moechte moechten soll sein wird werden da hin dahin mal s haben habe entschieden wahl unsere meine heute definitiv auf jeden fall an eigentlich davon diesen denen dreien',
    and: 'und plus +',
    in: 'in im auf',
    towards: 'nach besuchen',
    of_age: 'im alter von sind ist beide die jahre',
    preferring: '',
    being: 'ist war waren sind',
    of_trips: '',
    with: 'mit plus meinen meine unseren samt nebst',
    others: 'meine meinen anderen andere weitere weiteren',
    me: 'ich mir mich',
    ahead: 'in',
    this: 'diesen dieses diese dieser',
    month: 'monat monats',
    not_a_length:
      'nachste nachsten naechste naechsten diese dieser letzte letzten vergangene jede jeder pro mitte in unter die der dieser ganze schlimmste schlimme harte schlechte anstrengende anstrengenden stressige stressigen',
    plural_unit: 'wochen monate monaten',
    a: 'ein eine einer einen',
    also: 'auch zusatzlich zusaetzlich ausserdem ebenfalls ebenso genauso',
    before_been: 'schon nur noch nie immer bereits einmal',
    because: 'wenn weil sobald falls',
    heat: 'hitze heiss',
    third_person: 'sie er',
    women: 'frauen madels madchen',
    men: 'manner mannern jungs kerle',
    losing: 'verloren beerdigt verlor verlieren gestorben',
    coping:
      'kann konnen konnt vertragt vertrage vertragen halten aushalten gut schafft schaffe machen mitmachen wollen bekommt steige steigt setze kriegt bringt',
    knowing: '',
    struggling:
      'kaum schwer muhsam muhe probleme schwierigkeiten schlecht ohnmachtig schwindlig schwindelig krank kippe kippt umkippen leidet leide leiden schaffen ubel migrane atemnot schlapp panik angst platzangst klaustrophobie fertig',
    stairs: 'treppe treppen stufen steigungen bergauf',
    ailing:
      'kaputt kaputte kaputtes schlecht schlechte schlimm weh schmerzen schmerzt operiert op neu neue neuer neues kunstliche probleme problem hinuber verletzt verletzung gebrochen schwach schwache steif ladiert marode zwickt zwicken hats schwaches schmerzende kaputten schlechten neuen steife',
    walking: 'laufen stehen',
    limb: 'knie knien hufte huften bein beine beinen gelenke gelenken knochel',
    married: 'verheiratet verheiratete',
    parting: 'verlassen weg ausgezogen',
    cold_weather:
      'winter kalte kaelte schnee regen grau dunkelheit nasse schmuddelwetter novembergrau nieselregen kalten',
    hot_weather: 'hitze sommer schwule hitzewelle sommerhitze',
    at_time: 'um gegen ab vor nach bis',
    hour: 'uhr h',
    past_hour: 'nach',
    to_hour: 'vor',
    less_than_hour: '',
    half_hour: '',
    quarter: 'viertel',
    before_time: 'vor',
    another: 'noch weiteres weiteren weitere anderes befreundeten befreundetes',
    last: 'letzten letzter letztem',
    linking: 'fur mit im in am an bei wo dem der den das die beim auf aus von',
    unsure: 'vielleicht eventuell evtl moglicherweise moeglicherweise wahrscheinlich falls wenn ob unsicher womoglich',
    over: 'als statt',
    begging: 'kann konnen konnten konntest kannst konnt sollen sollten wollen lass lasst koennen koennten darf durfen',
    living: 'wohnen wohne leben lebe fliegen flug starten kommen',
    beside: 'am an bei beim von vom zu zum zur der',
    predicate: 'ist war ware hat klingt sieht kostet gefallt scheint liegt kennen kenne',
    whichever: 'jenes dasjenige',
    somewhere: 'irgendwo irgendwohin egal',
    past: 'war waren hatten',
    present: 'jetzt nur noch sind ist haben eher',
    measured: 'als',
    yours: 'dein deine deiner',
    paid: 'bezahlt gekostet kostete ausgegeben',
    going: 'hin hingehen gehen fahren fliegen wieder mehr nie zuruck wollen will auf keinen fall',
    saying: 'sagt sagte meint meinte erzahlt erzahlte empfiehlt empfahl empfohlen schwarmt warnt schwort',
    rising:
      'wecken wecker ausfluge abholung termine fruhstuck losgeht los aus dem bett aufstehen los losgehen anfangen starten raus aus wach planen unternehmen machen programm bitte was wir ich uns touren',
    there: 'da dort',
    pronoun: 'es das sie',
    no_plural: 'das als bis alles plus',
    since: 'im seit jahr in',
    the_thing: '',
    adding:
      'fuge fueg fuge fuege hinzufugen hinzufuegen hinzu dazu rein nimm aufnehmen einplanen pack packe setz einbauen bau erganze ergaenze',
    ends_name: 'auf am an zu bitte tag hinzu dazu raus heraus weg rein ein aus in streichen stattdessen mit etwas',
    ordinal_ending: 'te ter tes ten',
    untelling:
      'der die das den dem des und in im am zu ein eine museum tour ausflug reise besuch spaziergang altstadt stadt nationalpark strand gegend',
    title: 'herr frau herrn dr doktor prof professor onkel tante pfarrer kapitan',
    subject: 'ich wir du ihr er sie es das',
    address: 'alter kumpel freund leute bruder chef schatz freunde',
    in_exchange: 'gegen fur fuer durch',
    near_a_place: 'lanka park hafen paris mailand manila',
    thereafter: 'danach hinterher anschliessend',
    denying: 'nicht',
    aged: 'bin sind mit',
    habitual:
      'fahren fahre fliegen fliege machen mache verbringen verbringe reisen reise urlauben urlaub geht sind bin landen zieht mieten waren war',
    meant: 'gedacht dachten dachte wollten wollte planten plante geplant hatten hatte war uberlegt ursprunglich',
    rather: 'lieber jetzt nun doch eher letztlich schliesslich bevorzugen inzwischen mittlerweile',
    residing: 'wohne wohnen lebe leben',
    likeness: 'wie',
    thing:
      'etwas was irgendwas irgendwo nichts nirgends land lander ort orte stadt stadte insel inseln ziel ziele reiseziel region gegend ecke strand strande meer kuste landschaft klima wetter essen preise preis natur',
    so: 'also daher deshalb darum',
    but: 'aber jedoch allerdings',
  },
  notAfter: {
    essen: 'dem zum beim das gutes gutem leckeres leckerem gute tolles vom',
    mai: '',
    alter: 'ey',
    halle: 'der die eine in',
    hof: 'dem einem',
    fest: 'steht ganz',
    los: 'was viel nichts wenig',
    weg: 'auf den der dem am einen langer',
    see: 'hoher auf hohe',
    gut: 'das weingut',
    wagen: 'zu es wir',
    club: 'sport fussball',
    spa: 'viel',
    natur: 'von',
    kosten: 'auf',
    pass: '',
    mann: '',
  },
  notBefore: {
    feiern: 'dass das unseren unsere meinen meine den die',
    sicher: 'nicht',
    natur: 'der',
    geschichte: 'ist',
    laufen: 'gut',
    art: 'und',
    wetter: '',
    gut: 'und',
    kalt: 'gestellt',
    party: 'service',
  },
  regions: {
    africa: 'afrika, afrikanisch*',
    antarctica: 'antarktis',
    asia: 'asien, asiatisch*',
    europe: 'europa, europäisch*, eu',
    north_america: 'nordamerika',
    oceania: 'ozeanien',
    south_america: 'südamerika, südamerikanisch*',
    scandinavia: 'skandinavien, skandinavisch*',
    nordic_countries: 'nordische länder, nordeuropäische länder, im hohen norden, hohen norden, nordics',
    lapland: 'lappland',
    baltic_states: 'baltikum, baltische staaten, baltischen staaten',
    balkans: 'balkan',
    british_isles: 'britische inseln, britischen inseln',
    benelux: 'benelux, beneluxländer',
    iberia: 'iberische halbinsel, iberischen halbinsel',
    alps: 'alpen, alpenraum',
    pyrenees: 'pyrenäen',
    mediterranean: 'mittelmeer, mittelmeerraum, ans mittelmeer, mittelmeerküste, mittelmeerinsel',
    eastern_europe: 'osteuropa',
    central_europe: 'mitteleuropa',
    western_europe: 'westeuropa',
    southern_europe: 'südeuropa, südeuropäisch*',
    northern_europe: 'nordeuropa',
    southeast_asia: 'südostasien, südostasiatisch*',
    indochina: 'indochina',
    east_asia: 'ostasien, fernost, ferner osten, fernen osten',
    south_asia: 'südasien, indischer subkontinent',
    central_asia: 'zentralasien, seidenstraße',
    caucasus: 'kaukasus',
    middle_east: 'naher osten, nahen osten, nahost, arabien, arabische halbinsel, arabischen halbinsel, orient',
    gulf_states: 'golfstaaten',
    himalayas: 'himalaya, himalaja',
    caribbean: 'karibik, karibische inseln, karibisch*, antillen',
    central_america: 'mittelamerika, zentralamerika',
    latin_america: 'lateinamerika',
    patagonia: 'patagonien',
    andes: 'anden',
    amazon: 'amazonas, amazonasgebiet, amazonasregenwald',
    north_africa: 'nordafrika, maghreb',
    east_africa: 'ostafrika',
    southern_africa: 'südliches afrika, südlichen afrika',
    west_africa: 'westafrika',
    sub_saharan_africa: 'subsahara afrika, schwarzafrika',
    indian_ocean: 'indischer ozean, indischen ozean',
    red_sea: 'rotes meer, roten meer, rote meer',
    pacific_islands: 'südsee, pazifikinseln, pazifik, polynesien',
    arctic: 'arktis, polarkreis',
    andalusia: 'andalusien',
    canary_islands: 'kanaren, kanarische inseln, kanarischen inseln',
    balearic_islands: 'balearen',
    tuscany: 'toskana',
    sicily: 'sizilien',
    sardinia: 'sardinien',
    puglia: 'apulien',
    provence: 'provence',
    brittany: 'bretagne',
    normandy: 'normandie',
    bavaria: 'bayern, bayerisch*, bayrisch*',
    tyrol: 'tirol, südtirol',
    algarve: 'algarve',
    azores: 'azoren',
    madeira: 'madeira',
    scotland: 'schottland, schottisch*, schottische highlands, highlands',
    wales: 'wales',
    england: 'england',
    greek_islands:
      'griechische inseln, griechischen inseln, griechische insel, griechischen insel, kykladen, ionische inseln',
    hawaii: 'hawaii',
    alaska: 'alaska',
    california: 'kalifornien',
    florida: 'florida',
    new_england: 'neuengland',
    rocky_mountains: 'rocky mountains, rockies',
    yucatan: 'yukatan, yucatan, halbinsel yucatan',
    baja_california: 'niederkalifornien',
    kerala: 'kerala',
    rajasthan: 'rajasthan, radschasthan',
    borneo: 'borneo',
    tasmania: 'tasmanien',
    queensland: 'queensland',
  },
  countries: {
    US: 'usa, amerika, vereinigte staaten, vereinigten staaten, die staaten, staaten, amerikanisch*',
    GB: 'großbritannien, uk, vereinigtes königreich, vereinigten königreich, britisch*, nordirland',
    AE: 'vae, emirate, emiraten, vereinigte arabische emirate, vereinigten arabischen emiraten, vereinigten arabischen emirate',
    NL: 'holland, niederlanden, niederländisch*, holländisch*',
    CZ: 'tschechien, tschechei, tschechische republik, tschechisch*',
    TR: 'türkei, türkisch*',
    KR: 'südkorea, korea, koreanisch*',
    KP: 'nordkorea',
    CV: 'kapverden, kapverdischen inseln, cap verde, kap verde, kap verden',
    CI: 'elfenbeinküste',
    MM: 'burma, birma, myanmar',
    BA: 'bosnien',
    MK: 'mazedonien, nordmazedonien',
    HK: 'hongkong',
    MO: 'macau, macao',
    RE: 'la reunion, reunion',
    PF: 'französisch polynesien, tahiti',
    LC: 'st lucia, saint lucia',
    BS: 'bahamas',
    MV: 'malediven',
    SC: 'seychellen',
    FO: 'färöer, färöer inseln, färöern',
    LK: 'ceylon, sri lanka',
    IR: 'persien',
    DO: 'dominikanische republik, dominikanischen republik, dom rep, domrep',
    AU: 'australisch*',
    ES: 'spanisch*',
    FR: 'französisch*',
    IT: 'italienisch*',
    DE: 'deutsch*',
    GR: 'griechisch*',
    PT: 'portugiesisch*',
    JP: 'japanisch*',
    CN: 'chinesisch*',
    TH: 'thailändisch*',
    IN: 'indisch*',
    ID: 'indonesisch*',
    VN: 'vietnamesisch*',
    MX: 'mexikanisch*',
    BR: 'brasilianisch*',
    AR: 'argentinisch*',
    CU: 'kubanisch*',
    PE: 'peruanisch*',
    MA: 'marokkanisch*, marroko',
    EG: 'ägyptisch*',
    HR: 'kroatisch*',
    IS: 'isländisch*',
    IE: 'irisch*, eire',
    NO: 'norwegisch*',
    SE: 'schwedisch*',
    FI: 'finnisch*',
    DK: 'dänisch*',
    CH: 'schweiz, schweizer, schweizerisch*',
    AT: 'österreichisch*, österreicher',
    PL: 'polnisch*',
    HU: 'ungarisch*',
    PH: 'philippinen, philippinisch*',
    ZA: 'südafrikanisch*',
    CA: 'kanadisch*',
    NZ: 'neuseeländisch*',
    KE: 'kenia',
    CO: 'kolumbianisch*',
    CY: 'zypern, zyprisch*',
    TN: 'tunesisch*',
    JO: 'jordanisch*',
    SK: 'slowakei',
    GE: 'georgisch*',
    MU: 'mauritius',
    SZ: 'swasiland, swaziland',
    TL: 'osttimor, timor',
    ST: 'sao tome',
    BY: 'weißrussland',
    MD: 'moldawien',
    KG: 'kirgisien',
    TT: 'trinidad',
  },
  places: {
    Munich: 'münchen',
    Mallorca: 'malle, palma, palma de mallorca',
    Zanzibar: 'sansibar',
    Cologne: 'köln',
    Nuremberg: 'nürnberg',
    Hanover: 'hannover',
    'Black Forest': 'schwarzwald',
    Vienna: 'wien',
    Geneva: 'genf',
    Rome: 'rom',
    Florence: 'florenz',
    Venice: 'venedig',
    Naples: 'neapel',
    Milan: 'mailand',
    Genoa: 'genua',
    'Lake Garda': 'gardasee',
    'Lake Como': 'comer see',
    'Lake Maggiore': 'lago maggiore',
    'Lake Bled': 'bleder see, bled',
    'Lake Balaton': 'plattensee',
    Dolomites: 'dolomiten',
    'Amalfi Coast': 'amalfiküste',
    Lisbon: 'lissabon',
    Seville: 'sevilla',
    Athens: 'athen',
    Crete: 'kreta',
    Rhodes: 'rhodos',
    Corfu: 'korfu',
    Santorini: 'santorin',
    Prague: 'prag',
    Warsaw: 'warschau',
    Kraków: 'krakau',
    Copenhagen: 'kopenhagen',
    Gothenburg: 'göteborg',
    Brussels: 'brüssel',
    Bruges: 'brügge',
    Antwerp: 'antwerpen',
    Ghent: 'gent',
    'The Hague': 'den haag',
    Strasbourg: 'straßburg',
    Nice: 'nizza',
    Moscow: 'moskau',
    'Saint Petersburg': 'petersburg, st petersburg, sankt petersburg',
    Bucharest: 'bukarest',
    Transylvania: 'siebenbürgen, transsilvanien',
    Dubrovnik: 'ragusa',
    Istria: 'istrien',
    Dalmatia: 'dalmatien',
    Cairo: 'kairo',
    Marrakech: 'marrakesch',
    'Cape Town': 'kapstadt',
    'New York City': 'new york, nyc, manhattan',
    Havana: 'havanna',
    Singapore: 'singapur',
    Beijing: 'peking',
    Shanghai: 'schanghai',
    Tokyo: 'tokio',
    'Lofoten Islands': 'lofoten',
    'North Cape': 'nordkap',
    'Galápagos Islands': 'galapagos, galapagosinseln',
    'Easter Island': 'osterinsel',
    Kilimanjaro: 'kilimandscharo',
    'Serengeti National Park': 'serengeti',
    'Kruger National Park': 'krügerpark, krüger nationalpark, kruger park',
    'Ha Long Bay': 'halong bucht, ha long bucht, halongbucht',
    'Siem Reap': 'angkor wat, angkor',
    Cusco: 'machu picchu, cuzco',
    Agra: 'taj mahal',
    Luxor: 'tal der könige',
    'Iguazú Falls': 'iguazu, iguazu wasserfälle, iguacu wasserfälle',
    'Atlas Mountains': 'atlasgebirge',
    Tangier: 'tanger',
    'Isle of Skye': 'skye',
    'Basque Country': 'baskenland',
    Catalonia: 'katalonien',
    Galicia: 'galicien',
    'French Riviera': 'französische riviera, cote d azur',
    Alsace: 'elsass',
    Burgundy: 'burgund',
    Peloponnese: 'peloponnes',
    'Loire Valley': 'loiretal, loire',
    'Mount Fuji': 'fuji, fudschijama',
    'Great Wall of China': 'chinesische mauer, große mauer',
    'Niagara Falls': 'niagarafälle',
    Belgrade: 'belgrad',
    Ljubljana: 'laibach',
    Corsica: 'korsika',
    Lucerne: 'luzern',
    'Lake Geneva': 'genfersee, genfer see',
    'Lake Constance': 'bodensee',
    'Mexico City': 'mexiko stadt',
    Delhi: 'neu delhi',
    Algiers: 'algier',
    Muscat: 'maskat',
    Yerevan: 'eriwan, jerewan',
    Tbilisi: 'tiflis',
    Bukhara: 'buchara',
    Kathmandu: 'katmandu',
    'Ho Chi Minh City': 'ho chi minh stadt',
    Mumbai: 'bombay',
    Kolkata: 'kalkutta',
    Varanasi: 'benares',
    'Falkland Islands': 'falklandinseln',
    Thessaloniki: 'saloniki',
    Halkidiki: 'chalkidiki',
    Zakynthos: 'zante',
    Larnaca: 'larnaka',
    Cappadocia: 'kappadokien',
    Ephesus: 'ephesos',
    'Karlovy Vary': 'karlsbad',
    'Český Krumlov': 'krumau, böhmisch krumau',
    Brno: 'brünn',
    Wrocław: 'breslau',
    Gdańsk: 'danzig',
    'High Tatras': 'hohe tatra, hohen tatra',
    Sibiu: 'hermannstadt',
    'Danube Delta': 'donaudelta',
    Lviv: 'lemberg',
    Kyiv: 'kiew',
    Vilnius: 'wilna',
    Svalbard: 'spitzbergen',
    Bolzano: 'bozen',
    Trieste: 'triest',
    Aosta: 'aostatal',
    Calabria: 'kalabrien',
    Liguria: 'ligurien',
    Umbria: 'umbrien',
    Pompeii: 'pompeji',
    Sorrento: 'sorrent',
    'Douro Valley': 'dourotal',
    Zaragoza: 'saragossa',
    Tenerife: 'teneriffa',
    'La Gomera': 'gomera',
    'Dead Sea': 'totes meer, toten meer, tote meer',
    'Garden Route': 'gartenroute',
    'Victoria Falls': 'viktoriafälle, victoriafälle',
    'Okavango Delta': 'okavango, okawango',
    'Ngorongoro Crater': 'ngorongoro',
    Aswan: 'assuan',
    'Siwa Oasis': 'siwa',
    'Gili Islands': 'gili inseln, gilis',
    'Andaman Islands': 'andamanen',
    Malacca: 'malakka',
    'Mekong Delta': 'mekongdelta',
    'Lake Baikal': 'baikalsee',
    'Lake Titicaca': 'titicacasee',
    'Great Barrier Reef': 'großes barriereriff',
    Zagreb: 'agram',
    Trento: 'trient',
    'Aeolian Islands': 'liparische inseln, äolische inseln, liparischen inseln',
    Asturias: 'asturien',
  },
  ordinary: 'essen bergen',
  frequent: 'man male hue',
  hourToCome: { viertel: 15, halb: 30, dreiviertel: 45 },
  compass: 'nord süd ost west mittel zentral nordost nordwest südost südwest ober unter inner',
  hasCapitalNouns: true,
}
