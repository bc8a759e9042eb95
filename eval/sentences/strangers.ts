import type { Sentences } from './reading.ts'

/** Whole wishes of strangers, as they came to somebody who did not know how they would be read. */
export const strangers: Sentences = {
  'when and how long': {
    'hi there! looking for a long weekend away in october, 2 adults, ideally a city with good food, flight under 3 hours from Edinburgh':
      'months:10 days:3-4 people:2 themes:food hours:3 from:Edinburgh',
    'somewhere sunny in late march, not too pricey, flying out of manchester':
      'months:3 comfort:shoestring from:Manchester wanted:-',
    'early june, not too hot please': 'months:6',
    'Thinking Japan or Korea in cherry blossom season, around 10-14 days':
      'wanted:JP,KR months:3,4 days:10-14 themes:-',
    'off between Christmas and the 6th of January': 'months:1,12',
    'three nights away in may with my sister': 'months:5 days:4 people:2',
  },
  'who travels': {
    "I'm pregnant and have 6 weeks off, Italy": 'wanted:IT days:42',
    'my parents in their 70s stay home': 'people:-',
    "I'm pregnant (will be 24 weeks) so nothing with zika or malaria, babymoon in May, max 5h flight from Berlin":
      'days:- needs:pregnant months:5 hours:5 from:Berlin',
    'expecting our first, 20 weeks by then': 'days:- needs:pregnant',
    "it's our first holiday since the kids left home, so adults only, good walks, decent restaurants": 'children:0',
    'the kids have moved out so it is just the two of us now': 'children:0 people:2',
    'five of us incl. my parents in their 70s': 'people:5 needs:older_people',
    'My company gives us 3 days off, 14 people, team building': 'people:14 days:3 themes:-',
  },
  'how they get there': {
    'we live in Manchester and she hates flying more than 6 hours': 'hours:6 by:- from:Manchester',
    "I don't want to fly longer than 4 hours": 'hours:4',
    'mountains and lakes, driving from Munich': 'from:Munich by:car',
    'by the coast, driving distance from Bristol, 4 nights': 'from:Bristol by:car days:5',
    'Four days. Art. Wine. Train from London.': 'from:London by:train days:4 themes:wine,art',
    'no more than 5 hours from Berlin': 'hours:5 from:Berlin wanted:-',
    'flights from Leeds, anywhere hot': 'from:Leeds by:- wanted:-',
  },
  'where they do not want to go': {
    'We went to Rome and want to go back to Italy': 'wanted:IT',
    'I want to take off on Friday to Italy': 'wanted:IT refused:-',
    'scrap metal art in Berlin': 'wanted:berlin refused:-',
    "we're not sure about May or June yet": 'months:-',
    'anywhere except the usual spots like Paris, Rome, Barcelona': 'wanted:- refused:paris,rome,barcelona',
    'looking to escape the Dubai summer with our two labradors': 'wanted:- from:Dubai needs:pet',
    'escape London for a week in Crete': 'wanted:crete from:London days:7',
    'anywhere but Italy, Spain would be nice': 'wanted:ES refused:IT',
  },
  'what it is like': {
    'I love climbing until my knees hurt': 'needs:-',
    'heat makes me happy': 'needs:-',
    'luxury hotels and cheap beer': 'comfort:comfortable themes:nightlife',
    'my wife has a green card': 'themes:-',
    'too much on my mind, need a break in Spain': 'wanted:ES pace:-',
    'we did Thailand in 2019 and Bali last year so not those again, but similar': 'like:TH,bali wanted:- been:TH,bali',
    'me and 3 mates, stag do, cheap beer, end of may, from dublin, 3 nights':
      'people:4 themes:nightlife comfort:shoestring months:5 days:4 from:Dublin',
    '1 month, remote working so decent wifi': 'days:30',
  },
}

/** The same where three places are on the table: El Nido, Ubud and Zanzibar. */
export const strangersToOffer: Sentences = {
  choices: {
    'ok cool. second it is': 'act:choose:1',
    'ok the first of those': 'act:choose:0',
    'yes, that one': 'act:unclear',
    'the third of these please': 'act:choose:2',
    'sold! Ubud': 'act:choose:1',
    'we are torn between 1 and 3': 'act:ask:0,2',
  },
  'something else': {
    "we'd rather not fly that far": 'act:refine by:-',
    'all too hot, sorry': 'act:refine',
    'can I have more beach and less temple': 'act:refine themes:beach',
    'not sure about the first, the others look good': 'act:refuse:0',
    'add a pub crawl on day 2': 'act:refine',
    'no not vietnam, somewhere else please': 'act:others refused:VN',
    'I love the sound of the last one but my sister just went there. Something similar?':
      'act:refine like:zanzibar people:-',
  },
  'no choice': {
    "we're in London, Ubud is far": 'act:lean:1',
    'settled in London, how far is Ubud': 'act:!choose:1',
    "I'll take it up with my wife: Ubud": 'act:lean:1',
    'nothing against El Nido, but Ubud': 'act:lean:1',
    "can't argue with El Nido being expensive": 'act:lean:0',
    'put Ubud on hold': 'act:lean:1',
    'put Ubud aside': 'act:lean:1',
    'first two weeks of May': 'act:refine days:14',
    'the last two years we did Thailand': 'act:refine',
    'where can I exchange money': 'act:ask',
    'show me more about Ubud': 'act:ask:1',
    "I'm not sure about the weather in Ubud": 'act:!refuse:1',
    'El Nido on a similar budget': 'act:lean:0',
  },
  neither: {
    "and what's the nightlife like": 'act:ask themes:-',
    'the second sounds nice but we were there last year': 'act:refuse:1 been:ubud',
    "I'd go for number 2 but is it ok for her knees?": 'act:ask:1',
    'can you tell me a bit more about ubud before we decide?': 'act:ask:1 been:-',
    "thanks, I'll come back tomorrow": 'act:small_talk months:-',
    'let me think about it': 'act:small_talk',
  },
}
