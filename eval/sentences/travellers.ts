import type { Sentences } from './reading.ts'

/** What people of all ages wrote who plan together, pass through, quote others and say no at the end. */
export const travellers: Sentences = {
  'who they are': {
    'Yaar we are 4 friends from Pune, suggest a beach': 'people:4 from:Pune themes:beach',
    'we are a family from Kerala': 'from:Kerala wanted:-',
    '3 friends from uni want surf': 'people:3 themes:surfing',
    'mum of two, 5 and 8, need a cheap week by the sea': 'children:2 days:7 comfort:shoestring',
    'dad of three (3, 6, 9)': 'children:3 needs:small_children',
    "I'm a mother of two teenagers": 'people:3 children:2',
    'parents of 2, ages 4 and 6': 'children:2',
    'with my mum of 80': 'people:2 children:0 needs:older_people',
    '2 of us in pune, 2 in blore, want to meet for a beach trip': 'wanted:- from:Pune themes:beach',
    'my cousin says Bali is lovely in June': 'wanted:bali people:- months:6',
    'my mate told me Vietnam is cheap': 'wanted:VN people:-',
  },
  'where they start and stop': {
    'We leave Denver on June 4th': 'from:Denver wanted:- starts:2027-06-04',
    'leaving Manchester on 3 August': 'from:Manchester wanted:-',
    'we leave for Bali on 3 June': 'wanted:bali from:-',
    'fly to Bali on 3 June, leave Bali on 10 June': 'wanted:bali from:-',
    "we'd fly or train from Leeds": 'from:Leeds by:-',
    'train or bus from Leeds': 'from:Leeds by:train,bus',
    'we have a layover of 2 days in Doha on the way': 'wanted:- days:-',
    'stopover in Dubai for 2 nights, then a beach for a week': 'wanted:- days:7 themes:beach',
    'a week in Bali with Dubai as a stopover': 'wanted:bali days:7',
    'we fly via Istanbul to Tbilisi': 'wanted:tbilisi',
  },
  'what was and what is': {
    "my budget was 3000 but after the car broke down it's more like 1800": 'budget:1800',
    'budget was 5k, now only 3k': 'budget:3000',
    'my budget is 3000 but only 500 for flights': 'budget:3000',
    'it was going to be two weeks but now we only have 9 days': 'days:9',
    'we have 3 weeks in total but only 10 days of that for this trip': 'days:10',
    '3 weeks in Japan but only 2 days in Tokyo': 'days:21',
    'we were four but now just two, beach in June': 'people:2 themes:beach',
    'there were 5 of us but one dropped out': 'people:!1',
    'we lived in Kenya for years and want to go back': 'wanted:KE',
    "my dad lives in Perth and we'd love to see it": 'wanted:perth',
    'My grandmother was born in Trieste and I have always wanted to go': 'wanted:trieste needs:-',
    "my gran was from Malta and I've never been, always wanted to see it": 'wanted:MT from:-',
    'My wife Petra wants to go back': 'wanted:-',
  },
  'from here to there': {
    'London to Lisbon by train, 5 days': 'from:London wanted:lisbon by:train days:5',
    'Manchester to somewhere warm in Feb': 'from:Manchester wanted:- months:2',
    'Mumbai to Bali, 6 nights': 'from:Mumbai wanted:bali days:7',
    '90 quid a night for the room, 4 nights, York to wherever is sunny': 'from:York days:5 wanted:-',
    'Paris to Rome road trip': 'wanted:paris,rome',
  },
  'about so many': {
    '10ish days, 2k-ish': 'days:10 budget:2000',
    'about 8 or so nights': 'days:9',
    'depends on flights, a week to ten days': 'days:7-10',
    'a weekend to five days': 'days:2-5',
  },
  'what others did and what they ate': {
    'My neighbour was in Cuba and loved it, so we want to go too': 'wanted:CU',
    'Last summer Croatia, summer before that Montenegro. This time something not Balkan.':
      'been:HR,ME refused:balkans wanted:- months:-',
    'we met in Florence and want to go somewhere similar for our 30th anniversary':
      'wanted:- like:florence occasion:anniversary',
    "My doctor has told me to avoid altitude, and I can't eat gluten": 'needs:gluten_free dislikes:-',
    "we don't eat meat": 'needs:vegetarian dislikes:-',
    "I can't eat nuts": 'dislikes:-',
    'Newly single and need to get away. Nature, hammock, books.': 'people:1 themes:nature',
    'six nights half board for 2 ad 2 ch (4 & 7)': 'days:7 people:4 children:2',
    'is it mad to take an 80-year-old to Vietnam?': 'act:ask_about_place wanted:-',
  },
  'questions that refuse nothing': {
    'is Norway too dear for a family of four in July?': 'refused:- people:4',
    'How cold is Iceland in March for small kids?': 'act:ask_about_place wanted:-',
  },
  'no at the end': {
    'someone suggested Ibiza but half of them refuse to go there': 'wanted:- refused:ibiza',
    "my mate keeps on about Ibiza but I'd never go there": 'wanted:- refused:ibiza people:-',
    'We were thinking of Sri Lanka, but the monsoon is bad in June, so maybe not': 'wanted:- refused:LK months:6',
    "just not when it's baking": 'act:wish',
  },
}

export const travellersToOffer: Sentences = {
  'no at the end': {
    'My ex lives in Ubud so hard no': 'act:refuse:1',
    'Zanzibar? My doctor says no jabs, so no': 'act:refuse:2',
    'I was in El Nido in 2019 and it rained, so maybe not': 'act:refuse:0',
    'I dreamt of Ubud for years but my husband refuses to go there': 'refused:ubud',
    'Ubud is not going to work': 'act:refuse:1',
  },
  'what others did': {
    'Dave went to Zanzibar and loved it': 'act:unclear',
    'my boss just went to Ubud, he hated it': 'act:unclear been:-',
    'the neighbours were in Ubud and got food poisoning': 'been:- refused:-',
    'a mate of mine did El Nido last year and swears by it': 'been:- people:-',
    "we've both been to Zanzibar": 'act:refuse:2',
    "whatever you'd book for your own mum": 'act:choose_for_me people:-',
  },
  'two at once': {
    "It's between the Philippines and Indonesia": 'act:ask of:compare',
    'I pick El Nido and my wife picks Zanzibar': 'act:ask of:compare',
    "My vote's El Nido, his is Ubud, you break the tie": 'act:choose_for_me',
    "We take El Nido and we're happy": 'act:choose:0',
    'ok so 60 a day for El Nido, does that include food?': 'act:ask:0 budget:-',
  },
  'held against another': {
    'cheaper than Zanzibar but still beachy': 'act:refine themes:beach',
    'something quieter than Ubud please': 'act:refine',
    'do they all need a visa for Indians?': 'act:ask of:entry',
  },
  'all or any': {
    'not mad about any of those tbh': 'act:others',
    "can't say any of them grab me": 'act:others',
    'none of us is keen on any of these': 'act:others',
    "can't decide between any of them": 'act:choose_for_me',
    'any of them works for us': 'act:choose_for_me',
    "We don't know which of them is quieter, so pick for us": 'act:choose_for_me',
    "you choose, we can't tell which is warmer": 'act:choose_for_me months:-',
    'which of them is quietest': 'act:ask of:crowds',
    'pick whichever is cheaper': 'act:choose:0',
    "we'll take whichever is warmest": 'act:choose:2',
    'Would any of these work in March instead?': 'act:refine months:3',
  },
}

export const travellersToPlan: Sentences = {
  'hours that are no wish': {
    'We are not hungry before 8': 'act:unclear',
    "the bar doesn't open before 9": 'act:unclear',
    'Nothing before 10 please': 'act:plan:pace of:relaxed',
    'no tours before 10 thanks': 'act:plan:pace of:relaxed',
    "we're never out of bed before ten": 'act:plan:pace of:relaxed',
    "can you make sure there's nothing before 10 on day 1": 'act:plan:pace of:relaxed',
    "we'd rather not start before half past nine": 'act:plan:pace of:relaxed',
  },
  'too much of a day': {
    "too much walking on day 2, my knee's bad": 'act:plan:pace of:relaxed dislikes:-',
    'day 2 has too much driving': 'act:plan:pace of:relaxed',
    'anything going on in the evenings?': 'act:ask of:nightlife',
  },
  'days by other names': {
    'plan it for 4 days': 'act:plan:make days:4',
    'move the museum to thursday': 'act:unclear themes:-',
    'move the museum to the afternoon': 'act:unclear themes:-',
    'the museum is closed on Monday': 'act:unclear themes:-',
  },
  'days that change places': {
    'swap days 1 and 3': 'act:plan:swap of:1,3',
    'move day 2 to day 3': 'act:plan:swap of:2,3',
    'on day 2 we have 3 kids with us': 'act:wish children:3',
    'on day 1 we only have 4 hours': 'act:unclear',
    'make day 2 a bit less full': 'act:plan:pace of:relaxed',
  },
}
