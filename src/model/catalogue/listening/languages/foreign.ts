/** Scripts of languages that are not understood, with the language that is likeliest in each. */
export const foreignScripts: readonly { letters: RegExp; language: string }[] = [
  { letters: /[\u3040-\u30ff]/gu, language: 'ja' },
  { letters: /[\u3040-\u30ff\u4e00-\u9fff]/gu, language: 'zh' },
  { letters: /\p{Script=Hangul}/gu, language: 'ko' },
  { letters: /[\u0456\u0457\u0454\u0491\u0400-\u04ff]/gu, language: 'ru' },
  { letters: /\p{Script=Arabic}/gu, language: 'ar' },
  { letters: /\p{Script=Hebrew}/gu, language: 'he' },
  { letters: /\p{Script=Thai}/gu, language: 'th' },
  { letters: /\p{Script=Greek}/gu, language: 'el' },
  { letters: /\p{Script=Devanagari}/gu, language: 'hi' },
  { letters: /\p{Script=Bengali}/gu, language: 'bn' },
  { letters: /\p{Script=Tamil}/gu, language: 'ta' },
  { letters: /\p{Script=Georgian}/gu, language: 'ka' },
  { letters: /\p{Script=Armenian}/gu, language: 'hy' },
]

/** Frequent words of languages that are not understood, by which they are told. */
export const foreignWords: Record<string, string> = {
  nl: 'ik wij we willen wil graag naar het een de en van met voor niet geen maar zijn is dat wat hoe waar wanneer weken dagen strand reis vakantie mijn onze naar zon zee bergen goedkoop twee weken mensen kinderen ons jullie ook nog wel of op bij uit zou zouden hebben heb kunnen kan gaan ga alsjeblieft dank bedankt hallo goedendag lekker eten februari zomer winter samen',
  pl: 'chce chcemy jedziemy pojechac na do w z i nie jest sa dla dwa tygodnie dni plaza morze gory tanio dzieci osoby moja moj nasz jestem jestesmy lubie lubimy gdzie kiedy ile jak co czy prosze dziekuje dzien dobry wakacje podroz lecimy lipcu sierpniu czerwcu lato zima zlotych cieple cieplo miejsce tydzien tygodni bardzo tylko zeby chcialbym chcialabym chcielibysmy',
  sv: 'jag vi vill och att till det en ett inte ar som med for pa av har kan ska resa semester strand veckor dagar tva sol bad barn billigt mycket garna nagonstans var nar hur min vara varmt oss hej tack sommaren juli augusti berg',
  da: 'jeg vi vil gerne og at til det en et ikke er som med for pa af har kan skal rejse ferie strand uger dage to sol born billigt meget et sted hvor hvornar hvad hvordan min vores varmt os hej tak sommeren bjerge',
  nb: 'jeg vi vil gjerne og til det en et ikke er som med for pa av har kan skal reise ferie strand uker dager to sol barn billig mye et sted hvor nar hva hvordan min var varmt oss hei takk sommeren fjell',
  fi: 'mina me haluan haluamme ja on ei se etta matka loma ranta viikkoa paivaa kaksi lapset halpa lammin aurinko kesalla talvella missa milloin kuinka minne kiitos hei meidan minun kanssa mutta myos olemme olen vuoret jossain',
  cs: 'chci chceme jet na do v s a ne je jsou pro dva tydny dni dny plaz more hory levne deti lide muj nas jsem jsme kde kdy kolik jak co prosim dekuji dobry den dovolena cesta lete zima teplo misto leto bychom chteli',
  hu: 'en mi szeretnek szeretnenk menni es a az nem egy van hogy ket het nap tengerpart nyaralas utazas olcso gyerek gyerekek meleg hol mikor mennyi hogyan koszonom szia jo napot hegyek nyaron telen emberek fo forint',
  tr: 've bir icin istiyorum istiyoruz gitmek plaj deniz tatil iki hafta gun ucuz cocuk cocuklar sicak nerede ne zaman nasil kac lutfen tesekkurler merhaba daglar yaz kis biz ben ile ama degil var yok bin lira',
  ro: 'vreau vrem sa mergem la in si nu este sunt pentru doua saptamani zile plaja mare munti ieftin copii persoane unde cand cat cum ce va rog multumesc buna ziua vacanta calatorie vara iarna cald cu din pe mai foarte noi eu dar',
  id: 'saya kami ingin mau pergi ke di dan tidak yang untuk dengan dua minggu hari pantai liburan murah anak orang dimana kapan berapa bagaimana terima kasih halo gunung panas tempat ini itu ada bisa juga',
  vi: 'toi chung muon di den va khong la co cho voi hai tuan ngay bien du lich re tre nguoi o dau khi nao bao nhieu the nao cam on xin chao nui mot cai nay duoc',
  hr: 'zelim zelimo ici na u i ne je su za dva tjedna dana plaza more planine jeftino djeca ljudi gdje kada koliko kako sto molim hvala dobar dan odmor putovanje ljeto zima toplo smo sam nas bih bismo',
  ca: 'vull volem anar a la i no es son amb dues setmanes dies platja muntanya barat nens persones on quan quant com que sisplau gracies hola vacances viatge estiu hivern som jo nosaltres molt aixo',
  sk: 'chcem chceme ist na do v s a nie je su pre dva tyzdne dni plaz more hory lacno deti ludia moj nas som sme kde kedy kolko ako co prosim dakujem dobry den dovolenka cesta leto zima teplo',
  et: 'mina meie tahan tahame minna ja ei on see reis puhkus rand nadalat paeva kaks lapsed odav soe kus millal kuidas aitah tere suvel talvel',
  sw: 'nataka tunataka kwenda na ya wa ni kwa wiki mbili siku pwani likizo nafuu watoto watu wapi lini bei gani asante habari jambo milima',
  hi: 'mujhe mujhko hai hain jaana jana ke ka ki mein hum humein kya nahi chahiye saath ghumna chahte chahta chahti hoon bahut kahan kab kitna dosto parivaar',
  tl: 'gusto ko namin pumunta sa ang ng mga at hindi para dalawang linggo araw bakasyon mura bata tao saan kailan magkano paano salamat po kami ako',
}
